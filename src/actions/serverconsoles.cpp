// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/serversubmenus.h"
#include "actions/sshtarget.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! Consoles are of servers that run somewhere.
QString consoleRefusal(const Server &server)
{
    const QStringList shelved { u"SHELVED"_s, u"SHELVED_OFFLOADED"_s, u"BUILD"_s };
    return shelved.contains(server.status()) ? Action::tr("%1 is on no host.").arg(server.name())
                                             : QString();
}

void add(ActionRegistry &registry, ActionSpec spec)
{
    spec.group = "console";
    spec.submenu = serversubmenu::Console;
    spec.placeRefusal = soleRefusal;
    registry.add(std::move(spec));
}

//! Brings a tab of the server's details to the front.
void addTab(ActionRegistry &registry, const char *id, const char *text, const char *doc,
            const char *shortcut, const char *tab)
{
    add(registry,
        ActionFor<Server>(id, text).doc(doc).shortcut(shortcut).readsOnly().act(
            [tab](const ActionContext &context) {
                if (context.showTab)
                    context.showTab(QString::fromLatin1(tab));
            }));
}

void addBrowser(ActionRegistry &registry, const char *id, const char *text, ConsoleType type)
{
    add(registry,
        ActionFor<Server>(id, text)
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Opens it in the browser"))
            .since(type.action.isEmpty() ? type.since : ApiVersion())
            .when(consoleRefusal)
            .run([type](const Resource &server, const ActionContext &c) {
                return c.place->connection.compute()
                    .openConsole(server, type)
                    .then([open = c.openUrl](const RemoteConsole &console) -> Result<Outcome> {
                        if (!console.isForBrowser())
                            return Error { .kind = Error::Kind::Protocol,
                                           .message = Action::tr(
                                               "The cloud’s address is none for a browser.") };
                        open(console.url);
                        return Outcome {};
                    });
            }));
}

// SSH

QString addressLabel(const SshTarget &target)
{
    return target.network.isEmpty() ? target.address
                                    : Action::tr("%1 in %2").arg(target.address, target.network);
}

QList<Input> addressInputs(const ActionContext &context)
{
    const auto targets = sshTargets(*context.selection.value(0).as<Server>(), {});
    if (targets.size() < 2)
        return {};
    Input input { .name = u"address"_s,
                  .kind = Input::Kind::Option,
                  .label = Action::tr("Address"),
                  .initial = targets.first().address };
    for (const auto &target : targets)
        input.options.append({ target.address, addressLabel(target) });
    return { input };
}

QString sshRefusal(const Server &server)
{
    return sshTargets(server, {}).isEmpty() ? Action::tr("%1 has no address.").arg(server.name())
                                            : QString();
}

//! The image tells the user; a server whose image is gone has none that is known.
Call<QJsonObject> imageOf(const Resource &server, const ActionContext &context)
{
    const auto id = server.as<Server>()->imageId();
    if (id.isEmpty())
        return Result<QJsonObject>(QJsonObject());
    const Proxy &images = context.place->connection.image();
    return images.retrieve(Schema::of<Image>(), id)
        .then([](const Resource &image) { return image.raw(); })
        .orElse([](const Error &) -> Result<QJsonObject> { return QJsonObject(); });
}

//! Finds out where and as whom, and hands that to \a use, which says what went wrong.
void addSsh(ActionRegistry &registry, ActionSpec spec,
            std::function<QString(const SshTarget &, const ActionContext &)> use)
{
    spec.isWrite = false;
    spec.refusal
        = [](const Resource &row, const ActionContext &) { return sshRefusal(*row.as<Server>()); };
    spec.inputsFor = addressInputs;
    spec.job = [text = spec.text, use](const Resource &server, const ActionContext &context) {
        return rowJob(text, "", server, context, [server, context, use](const Report &) {
            return imageOf(server, context)
                .then([server, context, use](const QJsonObject &image) -> Result<Outcome> {
                    const auto targets = sshTargets(*server.as<Server>(), image);
                    const auto wanted = context.inputs[u"address"_s].toString();
                    auto chosen = std::find_if(
                        targets.begin(), targets.end(),
                        [&](const SshTarget &target) { return target.address == wanted; });
                    if (chosen == targets.end())
                        chosen = targets.begin();
                    const auto wrong = use(*chosen, context);
                    if (!wrong.isEmpty())
                        return Error { .kind = Error::Kind::Local, .message = wrong };
                    return Outcome { .note = sshCommand(*chosen) };
                });
        });
    };
    add(registry, std::move(spec));
}

} // namespace

void addServerConsoles(ActionRegistry &registry)
{
    addTab(registry, "server.console", QT_TRANSLATE_NOOP("cirro::Action", "Serial console"),
           QT_TRANSLATE_NOOP("cirro::Action", "A terminal on the server’s serial line"), "F8",
           "console");
    addTab(registry, "server.log", QT_TRANSLATE_NOOP("cirro::Action", "Console log"),
           QT_TRANSLATE_NOOP("cirro::Action", "What the server wrote to its console"), "Shift+F8",
           "log");
    addBrowser(registry, "server.console.novnc",
               QT_TRANSLATE_NOOP("cirro::Action", "noVNC in the browser"), ConsoleType::noVnc());
    addBrowser(registry, "server.console.spice",
               QT_TRANSLATE_NOOP("cirro::Action", "SPICE in the browser"), ConsoleType::spice());
    addBrowser(registry, "server.console.mks",
               QT_TRANSLATE_NOOP("cirro::Action", "MKS in the browser"), ConsoleType::mks());
    addSsh(registry,
           ActionFor<Server>("server.ssh", QT_TRANSLATE_NOOP("cirro::Action", "SSH in a terminal"))
               .doc(QT_TRANSLATE_NOOP("cirro::Action", "Opens your terminal with ssh in it")),
           [](const SshTarget &target, const ActionContext &context) {
               return context.startProgram(terminalCommand({}, target));
           });
    addSsh(
        registry,
        ActionFor<Server>("server.ssh.copy", QT_TRANSLATE_NOOP("cirro::Action", "Copy SSH command"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Puts it on the clipboard")),
        [](const SshTarget &target, const ActionContext &context) {
            context.copyText(sshCommand(target));
            return QString();
        });
}

} // namespace cirro
