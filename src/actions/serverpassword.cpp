// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/keyfile.h"
#include "actions/rsadecryption.h"
#include "actions/serversubmenus.h"

#include <QDir>
#include <QFileInfo>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! Guests encrypt their password for the key pair: without one they have nothing to store.
QString keyRefusal(const Server &server)
{
    return server.keyName().isEmpty()
        ? Action::tr("%1 has no key pair that a password could be encrypted for.")
              .arg(server.name())
        : QString();
}

//! Where the private key of the pair \a name is kept as a rule; empty if it is not there.
QString usualFile(const QString &name)
{
    for (const auto &file : { name, name + u".pem"_s }) {
        const auto path = QDir::home().filePath(u".ssh/"_s + file);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

QString fileFault(const QVariant &answer)
{
    const QFileInfo file(wholePath(answer.toString()));
    if (answer.toString().trimmed().isEmpty() || file.isRelative())
        return Action::tr("Say where the private key is, with its folder.");
    return file.isFile() ? QString() : Action::tr("There is no file %1.").arg(file.filePath());
}

QList<Input> keyInputs(const ActionContext &context)
{
    const auto row = context.selection.value(0);
    const auto name = row.isNull() ? QString() : row.as<Server>()->keyName();
    return { { .name = u"file"_s,
               .kind = Input::Kind::File,
               .label = Action::tr("Private key of the key pair %1").arg(name),
               .initial = usualFile(name),
               .check = fileFault,
               .effect =
                   [](const QVariant &) {
                       return Action::tr(
                           "The password is decrypted here: the key never leaves this "
                           "computer.");
                   } },
             { .name = u"passphrase"_s,
               .kind = Input::Kind::Secret,
               .label = Action::tr("Passphrase of the key"),
               .hint = Action::tr("Only if it is locked with one") } };
}

Error noPassword(const Server &server)
{
    return { .kind = Error::Kind::NotFound,
             .message = Action::tr("The guest has not stored a password (yet)."),
             .advice = Action::tr("It must be one that makes a password when it first starts, as "
                                  "Windows images do, and the key pair %1 must be an RSA key.")
                           .arg(server.keyName()) };
}

Call<Outcome> show(const Resource &row, const ActionContext &context)
{
    const auto path = wholePath(context.inputs[u"file"_s].toString());
    const auto passphrase = context.inputs[u"passphrase"_s].value<Secret>();
    return context.place->connection.compute()
        .generatedPassword(row)
        .then([row, path, passphrase](const QByteArray &encrypted) -> Call<Secret> {
            if (encrypted.isEmpty())
                return noPassword(*row.as<Server>());
            return rsaDecrypted(encrypted, path, passphrase);
        })
        .then([row](const Secret &password) {
            return Outcome { .reveals
                             = { Action::tr("Password of %1").arg(row.name()), password } };
        });
}

void add(ActionRegistry &registry, ActionSpec spec)
{
    spec.group = "recover";
    spec.submenu = serversubmenu::Recover;
    registry.add(std::move(spec));
}

} // namespace

void addServerPasswords(ActionRegistry &registry)
{
    ActionSpec shown
        = ActionFor<Server>("server.password.show",
                            QT_TRANSLATE_NOOP("cirro::Action", "Show generated password"))
              .readsOnly()
              .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                     "Decrypts the administrator’s password that the guest made "
                                     "when it first started"))
              .when(keyRefusal)
              .run(show);
    shown.placeRefusal = soleRefusal;
    shown.inputsFor = keyInputs;
    add(registry, std::move(shown));
    add(registry,
        ActionFor<Server>("server.password.clear",
                          QT_TRANSLATE_NOOP("cirro::Action", "Clear generated password"))
            .danger()
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Makes the cloud forget the password that the guest made"))
            .ask(Ask::Confirm,
                 QT_TRANSLATE_N_NOOP("cirro::Action",
                                     "Clear the generated password of %n server(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "The cloud forgets it for good; inside the server it stays as "
                                   "it is."))
            .when(keyRefusal)
            .run([](const Resource &server, const ActionContext &c) {
                return c.place->connection.compute().clearGeneratedPassword(server);
            }));
}

} // namespace cirro
