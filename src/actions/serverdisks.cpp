// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/serverrules.h"
#include "actions/serversubmenus.h"
#include "actions/serverwords.h"

#include <QDate>
#include <QLocale>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString datedName(const ActionContext &context)
{
    const auto today = QLocale::c().toString(QDate::currentDate(), u"yyyy-MM-dd"_s);
    return context.selection.value(0).name() + u' ' + today;
}

//! The image is the only thing that is chosen; \a initial is preferred.
Input imageInput(const ActionContext &context, const QString &label)
{
    return { .name = u"image"_s,
             .kind = Input::Kind::Resource,
             .label = label,
             .initial = context.selection.value(0).as<Server>()->imageId(),
             .choice = imageChoice(context) };
}

//! Why \a image cannot be the disk of one of the servers.
QString misfit(const Image &image, const QList<Resource> &servers)
{
    for (const auto &row : servers) {
        const auto &server = *row.as<Server>();
        if (server.disk() > 0 && image.minDisk() > server.disk())
            return Action::tr("It needs a disk of %1 GiB; %2 has %3.")
                .arg(image.minDisk())
                .arg(server.name())
                .arg(server.disk());
        if (server.ram() > 0 && image.minRam() > server.ram())
            return Action::tr("It needs %1 MiB of memory; %2 has %3.")
                .arg(image.minRam())
                .arg(server.name())
                .arg(server.ram());
    }
    return {};
}

auto whenIn(const QStringList &states)
{
    return [rule = ServerRule { states }](const Server &server, const ActionContext &c) {
        return rule.refusal(server, c);
    };
}

void addSnapshot(ActionRegistry &registry)
{
    registry.add(
        ActionFor<Server>("server.snapshot", QT_TRANSLATE_NOOP("cirro::Action", "Create snapshot"))
            .group("image")
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Makes an image of its disk"))
            .ofOne()
            .asks([](const ActionContext &context) -> QList<Input> {
                return { nameInput(Action::tr("Name of the image"), datedName(context)) };
            })
            .when(whenIn({ u"ACTIVE"_s, u"SHUTOFF"_s, u"PAUSED"_s, u"SUSPENDED"_s }))
            .run([](const Resource &server, const ActionContext &c) {
                const auto name = c.inputs[u"name"_s].toString();
                return c.place->connection.compute()
                    .createImage(server, name)
                    .then([name](const QString &) {
                        return Outcome { .invalidate = { &Schema::of<Image>() },
                                         .note = Action::tr("The image is called %1.").arg(name) };
                    });
            }));
}

void addBackup(ActionRegistry &registry)
{
    registry.add(
        ActionFor<Server>("server.backup", QT_TRANSLATE_NOOP("cirro::Action", "Create backup"))
            .group("image")
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Makes an image, and deletes the oldest ones of its kind"))
            .ofOne()
            .asks([](const ActionContext &context) -> QList<Input> {
                const auto kept = [](const QVariant &answer) {
                    return Action::tr(
                        "Of this kind, the newest %n backup(s) of the server stay, older "
                        "ones are deleted.",
                        nullptr, answer.toInt());
                };
                return { nameInput(Action::tr("Name of the image"), datedName(context)),
                         { .name = u"type"_s,
                           .label = Action::tr("Kind"),
                           .initial = u"daily"_s,
                           .check = nameFault },
                         { .name = u"rotation"_s,
                           .kind = Input::Kind::Number,
                           .label = Action::tr("How many to keep"),
                           .initial = 7,
                           .least = 1,
                           .most = 999,
                           .effect = kept } };
            })
            .when([](const Server &server, const ActionContext &c) {
                if (server.imageId().isEmpty() && server.launchedAt().isValid())
                    return Action::tr("%1 boots from a volume: back up the volume.")
                        .arg(server.name());
                return whenIn({ u"ACTIVE"_s, u"SHUTOFF"_s, u"PAUSED"_s, u"SUSPENDED"_s })(server,
                                                                                          c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto backup = ServerAction::backup(c.inputs[u"name"_s].toString(),
                                                         c.inputs[u"type"_s].toString(),
                                                         c.inputs[u"rotation"_s].toInt());
                return c.place->connection.compute()
                    .act(server, backup)
                    .then([](const Resource &now) {
                        return Outcome { .upsert = { now },
                                         .invalidate = { &Schema::of<Image>() } };
                    });
            }));
}

void addRebuild(ActionRegistry &registry)
{
    registry.add(
        ActionFor<Server>("server.rebuild", QT_TRANSLATE_NOOP("cirro::Action", "Rebuild"))
            .group("recover")
            .submenu(serversubmenu::Recover)
            .danger()
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Writes its disk anew from an image"))
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Rebuild %n server(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "All that is on its own disk is lost. Name, addresses and "
                                   "attached volumes stay."))
            .asks([](const ActionContext &context) -> QList<Input> {
                auto image = imageInput(context, Action::tr("Image"));
                image.choice.refusal = [loading = image.choice.refusal,
                                        servers = context.selection](const Resource &row) {
                    const auto why = loading(row);
                    return why.isEmpty() ? misfit(*row.as<Image>(), servers) : why;
                };
                return { image, passwordInput() };
            })
            .when(whenIn({ u"ACTIVE"_s, u"SHUTOFF"_s, u"ERROR"_s }))
            .run([](const Resource &server, const ActionContext &c) {
                const auto rebuild = ServerAction::rebuild(c.inputs[u"image"_s].toString(),
                                                           c.inputs[u"password"_s].value<Secret>());
                return actWithPassword(server, rebuild, c);
            }));
}

void addRescue(ActionRegistry &registry)
{
    registry.add(ActionFor<Server>("server.rescue", QT_TRANSLATE_NOOP("cirro::Action", "Rescue"))
                     .group("recover")
                     .submenu(serversubmenu::Recover)
                     .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Rescue %n server(s)"))
                     .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                            "Starts it from an image, with its own disk beside"))
                     .consequence(QT_TRANSLATE_NOOP(
                         "cirro::Action",
                         "It restarts from the image. Its own disk is not changed by that."))
                     .asks([](const ActionContext &context) -> QList<Input> {
                         auto image = imageInput(context, Action::tr("Image to start from"));
                         image.initial = {};
                         image.choice.none = Action::tr("The one that the server was made of");
                         return { image, passwordInput() };
                     })
                     .when(whenIn({ u"ACTIVE"_s, u"SHUTOFF"_s, u"ERROR"_s }))
                     .run([](const Resource &server, const ActionContext &c) {
                         const auto rescue
                             = ServerAction::rescue(c.inputs[u"image"_s].toString(),
                                                    c.inputs[u"password"_s].value<Secret>());
                         return actWithPassword(server, rescue, c);
                     }));
}

} // namespace

void addServerDisks(ActionRegistry &registry)
{
    addSnapshot(registry);
    addBackup(registry);
    addRebuild(registry);
    addRescue(registry);
}

} // namespace cirro
