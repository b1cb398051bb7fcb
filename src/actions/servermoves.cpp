// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/serverrules.h"
#include "actions/serversubmenus.h"
#include "actions/serverwords.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! The one host that all selected servers are on; empty if there is none.
QString commonHost(const ActionContext &context)
{
    QSet<QString> hosts;
    for (const auto &row : context.selection)
        hosts.insert(row.as<Server>()->host());
    return hosts.size() == 1 ? *hosts.begin() : QString();
}

//! Choosing nova's choice is the business of the plain action.
Input hostInput(const ActionContext &context)
{
    return { .name = u"host"_s,
             .kind = Input::Kind::Resource,
             .label = Action::tr("Host"),
             .choice = hostChoice(context, commonHost(context)) };
}

void add(ActionRegistry &registry, ActionSpec spec)
{
    spec.group = "admin";
    spec.submenu = serversubmenu::Administration;
    registry.add(std::move(spec));
}

void addMigrations(ActionRegistry &registry)
{
    add(registry,
        ActionFor<Server>("server.migrate.host",
                          QT_TRANSLATE_NOOP("cirro::Action", "Migrate to host"))
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Migrate %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Moves it to a host of your choice, off"))
            .roles({ u"admin"_s })
            .since({ 2, 56 })
            .consequence(QT_TRANSLATE_NOOP(
                "cirro::Action",
                "It is off while it moves, and waits to be confirmed like a resize."))
            .asks(
                [](const ActionContext &context) -> QList<Input> { return { hostInput(context) }; })
            .when([](const Server &server, const ActionContext &c) {
                static const ServerRule rule { { u"ACTIVE"_s, u"SHUTOFF"_s } };
                return rule.refusal(server, c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto host = c.inputs[u"host"_s].toString();
                return c.place->connection.compute().act(server, ServerAction::migrate(host));
            }));

    add(registry,
        ActionFor<Server>("server.migrate.live.host",
                          QT_TRANSLATE_NOOP("cirro::Action", "Live migrate to host"))
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Live migrate %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Moves it to a host of your choice while it runs"))
            .roles({ u"admin"_s })
            .since({ 2, 30 })
            .consequence(
                QT_TRANSLATE_NOOP("cirro::Action", "It pauses for moments while memory is copied."))
            .asks(
                [](const ActionContext &context) -> QList<Input> { return { hostInput(context) }; })
            .when([](const Server &server, const ActionContext &c) {
                static const ServerRule rule { { u"ACTIVE"_s, u"PAUSED"_s } };
                return rule.refusal(server, c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto host = c.inputs[u"host"_s].toString();
                return c.place->connection.compute().act(server, ServerAction::liveMigrate(host));
            }));
}

void addUnshelving(ActionRegistry &registry)
{
    add(registry,
        ActionFor<Server>("server.unshelve.host",
                          QT_TRANSLATE_NOOP("cirro::Action", "Unshelve to host"))
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Unshelve %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Brings it back on a host of your choice"))
            .roles({ u"admin"_s })
            .since({ 2, 91 })
            .asks(
                [](const ActionContext &context) -> QList<Input> { return { hostInput(context) }; })
            .when([](const Server &server, const ActionContext &c) {
                static const ServerRule rule { { u"SHELVED_OFFLOADED"_s } };
                return rule.refusal(server, c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto host = c.inputs[u"host"_s].toString();
                return c.place->connection.compute().act(server,
                                                         ServerAction::unshelveToHost(host));
            }));
}

QString evacuateRefusal(const Server &server, const ActionContext &context)
{
    static const ServerRule rule { { u"ACTIVE"_s, u"SHUTOFF"_s, u"ERROR"_s } };
    if (const auto why = rule.refusal(server, context); !why.isEmpty())
        return why;
    return server.hostStatus() == "UP"_L1
        ? Action::tr("Its host %1 is up: migrate it instead.").arg(server.host())
        : QString();
}

void addEvacuation(ActionRegistry &registry)
{
    add(registry,
        ActionFor<Server>("server.evacuate", QT_TRANSLATE_NOOP("cirro::Action", "Evacuate"))
            .danger()
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Builds it again elsewhere when its host is down"))
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Evacuate %n server(s)"),
                 QT_TRANSLATE_NOOP(
                     "cirro::Action",
                     "Make sure that the host is really off: a server that runs twice ruins its "
                     "disks. Without shared storage its own disk is written anew from its "
                     "image."))
            .roles({ u"admin"_s })
            .since({ 2, 14 })
            .asks([](const ActionContext &context) -> QList<Input> {
                return { hostInput(context), passwordInput() };
            })
            .when(evacuateRefusal)
            .run([](const Resource &server, const ActionContext &c) {
                const auto evacuate = ServerAction::evacuate(
                    c.inputs[u"host"_s].toString(), c.inputs[u"password"_s].value<Secret>());
                return actWithPassword(server, evacuate, c);
            }));
}

} // namespace

void addServerMoves(ActionRegistry &registry)
{
    addMigrations(registry);
    addUnshelving(registry);
    addEvacuation(registry);
}

} // namespace cirro
