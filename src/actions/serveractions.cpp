// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/serversubmenus.h"
#include "actions/serververbs.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

compute::v2::Proxy computeOf(const ActionContext &context)
{
    return context.place->connection.compute();
}

void add(ActionRegistry &registry, const ServerVerb &verb)
{
    const auto ask = *verb.consequence ? Ask::Confirm : Ask::None;
    ActionSpec spec
        = ActionFor<Server>(verb.id, verb.text)
              .icon(verb.icon)
              .shortcut(verb.shortcut)
              .group(verb.group)
              .submenu(verb.submenu)
              .doc(verb.doc)
              .roles(verb.roles)
              .since(verb.action.since)
              .ask(ask, verb.deed, verb.consequence)
              .when([rule = verb.rule](const Server &server, const ActionContext &c) {
                  return rule.refusal(server, c);
              })
              .run([action = verb.action](const Resource &server, const ActionContext &c) {
                  return computeOf(c).act(server, action);
              });
    spec.isDanger = verb.isDanger;
    registry.add(std::move(spec));
}

void addDeletes(ActionRegistry &registry)
{
    registry.add(ActionFor<Server>("server.delete", QT_TRANSLATE_NOOP("cirro::Action", "Delete"))
                     .icon("edit-delete")
                     .shortcut("Del")
                     .group("delete")
                     .danger()
                     .doc(QT_TRANSLATE_NOOP("cirro::Action", "Deletes the server and its own disk"))
                     .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n server(s)"),
                          QT_TRANSLATE_NOOP("cirro::Action",
                                            "Disks of their own are lost. Floating IPs and volumes "
                                            "stay, unless a volume was "
                                            "attached to be deleted with its server."))
                     .when(deleteRefusal)
                     .removes([](const Resource &server, const ActionContext &c) {
                         return computeOf(c).deleteServer(server);
                     }));
    registry.add(
        ActionFor<Server>("server.delete.force", QT_TRANSLATE_NOOP("cirro::Action", "Force delete"))
            .group("recover")
            .submenu(serversubmenu::Recover)
            .danger()
            .doc(QT_TRANSLATE_NOOP(
                "cirro::Action",
                "Deletes it now, also where the cloud keeps deleted servers for a while"))
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Force delete %n server(s)"),
                 QT_TRANSLATE_NOOP(
                     "cirro::Action",
                     "What is deleted so cannot be restored. Disks of its own are lost."))
            .when(deleteRefusal)
            .removes([](const Resource &server, const ActionContext &c) {
                return computeOf(c).forceDeleteServer(server);
            }));
}

} // namespace

void addServerActions(ActionRegistry &registry)
{
    for (const auto &verb : serverVerbs())
        add(registry, verb);
    addServerSettings(registry);
    addServerSizes(registry);
    addServerDisks(registry);
    addServerVolumes(registry);
    addServerNetwork(registry);
    addServerConsoles(registry);
    addServerMoves(registry);
    addServerPasswords(registry);
    addDeletes(registry);
}

} // namespace cirro
