// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/keypairs.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNameCharacters = 255;

QString nameFault(const ActionContext &context, const QString &name)
{
    // Nova's rule; "." and "@" came with 2.92 and are left out for older clouds.
    static const QRegularExpression form(u"^[A-Za-z0-9_ -]+$"_s);
    if (name.trimmed().isEmpty())
        return Action::tr("Give it a name.");
    if (!form.match(name).hasMatch())
        return Action::tr("Names of key pairs have letters A to Z, digits, spaces, _ and - only.");
    if (name.size() > MostNameCharacters)
        return Action::tr("The name is too long.");
    const bool isTaken = !loadedRow(context, listOf<Keypair>(context), name.trimmed()).isNull();
    return isTaken ? Action::tr("There is a key pair of that name.") : QString();
}

Input nameInput(const ActionContext &context, const QString &initial)
{
    return { .name = u"name"_s,
             .label = Action::tr("Name"),
             .initial = initial,
             .watches = { listOf<Keypair>(context) },
             .check
             = [context](const QVariant &name) { return nameFault(context, name.toString()); } };
}

//! \a name, or with a number behind that nobody has.
QString freeName(const ActionContext &context, const QString &name)
{
    auto free = name;
    for (int i = 2; !loadedRow(context, listOf<Keypair>(context), free).isNull(); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

QString userName()
{
    static const QRegularExpression strange(u"[^A-Za-z0-9_-]"_s);
    const auto name = QDir::home().dirName().remove(strange);
    return name.isEmpty() ? u"key"_s : name;
}

QString fileFault(const QVariant &answer)
{
    const QFileInfo file(wholePath(answer.toString()));
    if (answer.toString().trimmed().isEmpty() || file.isRelative())
        return Action::tr("Say where the private key goes, with its folder.");
    if (file.exists() || file.isSymLink())
        return Action::tr("This file is there already, and is not replaced.");
    if (!file.dir().exists())
        return Action::tr("There is no folder %1.").arg(file.path());
    return {};
}

Call<Resource> tellCloud(const Connection &connection, const QString &name,
                         const QString &publicKey)
{
    Keypair keypair;
    keypair.name = name;
    keypair.publicKey = publicKey;
    keypair.type = u"ssh"_s;
    const Proxy &compute = connection.compute();
    return compute.create(Resource::from(keypair));
}

QString bodyOf(const QString &publicKey)
{
    return publicKey.section(u' ', 0, 1); // the rest is a comment
}

//! Whether the key is there although the answer got lost. Brings it, or says that it is not.
Call<Resource> settled(const Connection &connection, const QString &name, const QString &publicKey,
                       const Error &lost)
{
    const Proxy &compute = connection.compute();
    return compute.retrieve(Schema::of<Keypair>(), name)
        .orElse([lost](const Error &error) -> Result<Resource> {
            if (error.kind != Error::Kind::NotFound)
                return lost;
            return Error { .kind = Error::Kind::Network,
                           .message
                           = Action::tr("The request got lost: the key pair was not made."),
                           .advice = Action::tr("It is safe to try again."),
                           .sent = Error::Sent::Maybe };
        })
        .then([publicKey, name](const Resource &there) -> Result<Resource> {
            if (bodyOf(there.as<Keypair>()->publicKey()) == bodyOf(publicKey))
                return there;
            return Error { .kind = Error::Kind::Conflict,
                           .message
                           = Action::tr("There is another key pair called %1.").arg(name) };
        });
}

Call<Resource> publish(const Connection &connection, const QString &name, const QString &publicKey)
{
    return tellCloud(connection, name, publicKey)
        .orElse([connection, name, publicKey](const Error &error) -> Call<Resource> {
            if (error.kind != Error::Kind::OutcomeUnknown)
                return error;
            return settled(connection, name, publicKey, error);
        });
}

//! The private key is in \a file by now, and stays there unless the cloud is known to have no use
//! for it: also when nobody waits for the answer any more.
Call<Outcome> publishOf(const QString &file, const Connection &connection, const QString &name,
                        const QString &publicKey)
{
    return publish(connection, name, publicKey)
        .then([file](const Resource &keypair) {
            return Outcome { .upsert = { keypair },
                             .note = Action::tr("The private key is in %1.").arg(file) };
        })
        .orElse([file](Error error) -> Result<Outcome> {
            if (error.kind == Error::Kind::OutcomeUnknown) {
                error.advice = Action::tr("Look whether the cloud has the key. Its private half is "
                                          "in %1.")
                                   .arg(file);
                return error;
            }
            QFile::remove(file);
            error.advice += error.advice.isEmpty() ? QString() : u" "_s;
            error.advice += Action::tr("The private key was not kept.");
            return error;
        });
}

Job keypairJob(const ActionContext &context, const QString &title,
               std::function<Call<Outcome>(const Report &)> run)
{
    return { .icon = u"dialog-password"_s,
             .title = title,
             .where = context.where,
             .run = std::move(run),
             .connection = context.place->connection,
             .schema = &Schema::of<Keypair>(),
             .placeKey = listOf<Keypair>(context).key() };
}

} // namespace

QList<Input> newKeypairInputs(const ActionContext &context)
{
    const auto name = freeName(context, userName());
    QString file = QDir::home().filePath(u".ssh/"_s + name);
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = QDir::home().filePath(u".ssh/%1-%2"_s.arg(name).arg(i));
    return { nameInput(context, name),
             { .name = u"file"_s,
               .kind = Input::Kind::NewFile,
               .label = Action::tr("Save the private key as"),
               .initial = file,
               .check = fileFault,
               .effect = [](const QVariant &) {
                   return Action::tr("It is made here and never leaves this computer. Only you may "
                                     "read the file.");
               } } };
}

QList<Input> importKeypairInputs(const ActionContext &context)
{
    return { nameInput(context, freeName(context, userName())),
             { .name = u"publicKey"_s,
               .kind = Input::Kind::Multiline,
               .label = Action::tr("Public key"),
               .hint = u"ssh-ed25519 AAAA…"_s,
               .takesFile = true,
               .check = [](const QVariant &text) { return publicKeyFault(text.toString()); } } };
}

Job newKeypairJob(const ActionContext &context)
{
    const auto name = context.inputs[u"name"_s].toString().trimmed();
    const auto path = wholePath(context.inputs[u"file"_s].toString());
    const auto connection = context.place->connection;
    return keypairJob(context, Action::tr("Make key pair %1").arg(name),
                      [name, path, connection](const Report &) {
                          return makeKey(name).then([name, path, connection](
                                                        const MadeKey &key) -> Call<Outcome> {
                              if (const auto saved = savePrivateKey(path, key.privateKey); !saved)
                                  return saved.error();
                              return publishOf(path, connection, name, key.publicKey);
                          });
                      });
}

Job importKeypairJob(const ActionContext &context)
{
    const auto name = context.inputs[u"name"_s].toString().trimmed();
    const auto publicKey = context.inputs[u"publicKey"_s].toString().trimmed();
    return keypairJob(
        context, Action::tr("Import key pair %1").arg(name),
        [name, publicKey, connection = context.place->connection](const Report &) {
            return publish(connection, name, publicKey).then([](const Resource &keypair) {
                return Outcome { .upsert = { keypair } };
            });
        });
}

void addKeypairActions(ActionRegistry &registry)
{
    registry.add({ .id = u"keypair.create"_s,
                   .text = QT_TRANSLATE_NOOP("cirro::Action", "New key pair"),
                   .icon = "list-add",
                   .shortcut = "Ctrl+N",
                   .group = "create",
                   .doc = QT_TRANSLATE_NOOP("cirro::Action",
                                            "Makes a key here and tells the cloud its public half"),
                   .scope = ActionScope::Place,
                   .schema = &Schema::of<Keypair>(),
                   .inputsFor = newKeypairInputs,
                   .act = [](const ActionContext &c) { c.operations->start(newKeypairJob(c)); } });
    registry.add(
        { .id = u"keypair.import"_s,
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Import public key"),
          .icon = "document-import",
          .group = "create",
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Tells the cloud a key that you have already"),
          .scope = ActionScope::Place,
          .schema = &Schema::of<Keypair>(),
          .inputsFor = importKeypairInputs,
          .act = [](const ActionContext &c) { c.operations->start(importKeypairJob(c)); } });
}

} // namespace cirro
