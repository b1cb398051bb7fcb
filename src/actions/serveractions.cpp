// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/serververbs.h"

#include <QDate>
#include <QLocale>

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

//! For what is asked of one server only.
QString soleRefusal(const ActionContext &context)
{
    return context.selection.size() > 1 ? Action::tr("Select one server only.") : QString();
}

//! nova takes 1 to 255 characters, and no blanks at the ends.
QString nameFault(const QVariant &answer)
{
    const auto name = answer.toString();
    if (name.trimmed().isEmpty())
        return Action::tr("Type a name.");
    if (name.size() > 255)
        return Action::tr("A name has at most 255 characters.");
    return name != name.trimmed() ? Action::tr("A name does not begin or end with a blank.")
                                  : QString();
}

QList<Input> askName(const QString &label, const QString &initial)
{
    return { { .name = u"name"_s, .label = label, .initial = initial, .check = nameFault } };
}

void addRename(ActionRegistry &registry)
{
    ActionSpec spec
        = ActionFor<Server>("server.rename", QT_TRANSLATE_NOOP("cirro::Action", "Rename"))
              .shortcut("F2")
              .group("change")
              .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                     "Changes the name in the cloud, not the host name inside"))
              .run([](const Resource &server, const ActionContext &c) {
                  auto renamed = *server.as<Server>();
                  renamed.name = c.inputs[u"name"_s].toString();
                  return computeOf(c).update(Resource::from(renamed));
              });
    spec.placeRefusal = soleRefusal;
    spec.inputsFor = [](const ActionContext &context) {
        return askName(Action::tr("Name"), context.selection.value(0).name());
    };
    registry.add(std::move(spec));
}

void addSnapshot(ActionRegistry &registry)
{
    ActionSpec spec
        = ActionFor<Server>("server.snapshot",
                            QT_TRANSLATE_NOOP("cirro::Action", "Create snapshot"))
              .group("change")
              .doc(QT_TRANSLATE_NOOP("cirro::Action", "Makes an image of its disk"))
              .when([](const Server &server, const ActionContext &c) {
                  static const ServerRule rule { { u"ACTIVE"_s, u"SHUTOFF"_s, u"PAUSED"_s,
                                                   u"SUSPENDED"_s } };
                  return rule.refusal(server, c);
              })
              .run([](const Resource &server, const ActionContext &c) {
                  const auto name = c.inputs[u"name"_s].toString();
                  return computeOf(c).createImage(server, name).then([name](const QString &) {
                      return Outcome { .note = Action::tr("The image is called %1.").arg(name) };
                  });
              });
    spec.placeRefusal = soleRefusal;
    spec.inputsFor = [](const ActionContext &context) {
        const auto today = QLocale::c().toString(QDate::currentDate(), u"yyyy-MM-dd"_s);
        return askName(Action::tr("Name of the image"),
                       context.selection.value(0).name() + u' ' + today);
    };
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
            .group("delete")
            .danger()
            .doc(QT_TRANSLATE_NOOP(
                "cirro::Action",
                "Deletes it now, also where the cloud keeps deleted servers for a while"))
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Force delete %n server(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "They cannot be restored, and disks of their own are lost."))
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
    addRename(registry);
    addSnapshot(registry);
    addDeletes(registry);
}

} // namespace cirro
