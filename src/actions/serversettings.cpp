// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/serverrules.h"
#include "actions/serversubmenus.h"
#include "actions/serverwords.h"

#include <QRegularExpression>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestText = 255;
constexpr ApiVersion UnbindsFromZone { 2, 91 };

QString textFault(const QVariant &answer)
{
    return answer.toString().size() > LongestText ? Action::tr("At most 255 characters.")
                                                  : QString();
}

//! One property of the server, which is sent alone. \a set writes the answer into it.
ActionSpec property(ActionFor<Server> &&spec, void (*set)(Server &, const QString &))
{
    return std::move(spec).group("change").run([set](const Resource &row, const ActionContext &c) {
        auto server = *row.as<Server>();
        set(server, c.inputs[u"name"_s].toString());
        return c.place->connection.compute().cirro::Proxy::update(Resource::from(server));
    });
}

void addRename(ActionRegistry &registry)
{
    const auto inputs = [](const ActionContext &context) -> QList<Input> {
        return { nameInput(Action::tr("Name"), context.selection.value(0).name()) };
    };
    registry.add(property(
        ActionFor<Server>("server.rename", QT_TRANSLATE_NOOP("cirro::Action", "Rename"))
            .shortcut("F2")
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Changes the name in the cloud, not the host name inside"))
            .ofOne()
            .asks(inputs),
        [](Server &server, const QString &text) { server.name = text; }));
}

void addDescribe(ActionRegistry &registry)
{
    const auto inputs = [](const ActionContext &context) -> QList<Input> {
        return { { .name = u"name"_s,
                   .kind = Input::Kind::Multiline,
                   .label = Action::tr("Description"),
                   .initial = context.selection.value(0).as<Server>()->description(),
                   .check = textFault } };
    };
    registry.add(property(
        ActionFor<Server>("server.describe", QT_TRANSLATE_NOOP("cirro::Action", "Describe"))
            .since({ 2, 19 })
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Describe %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Writes down what it is for"))
            .asks(inputs),
        [](Server &server, const QString &text) { server.description = text; }));
}

//! One label of RFC 1123: nova takes whole domain names from 2.94 only.
QString hostNameFault(const QVariant &answer)
{
    static const QRegularExpression label(u"^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$"_s);
    return label.match(answer.toString()).hasMatch()
        ? QString()
        : Action::tr("2 to 63 letters, digits and hyphens; a letter or digit at both ends.");
}

void addHostName(ActionRegistry &registry)
{
    const auto inputs = [](const ActionContext &context) -> QList<Input> {
        return { { .name = u"name"_s,
                   .label = Action::tr("Host name"),
                   .initial = context.selection.value(0).as<Server>()->hostname(),
                   .check = hostNameFault } };
    };
    registry.add(property(
        ActionFor<Server>("server.hostname", QT_TRANSLATE_NOOP("cirro::Action", "Change host name"))
            .since({ 2, 90 })
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "The name that the metadata service tells the guest"))
            .consequence(QT_TRANSLATE_NOOP(
                "cirro::Action", "A guest that asks only when it first starts keeps its old name."))
            .ofOne()
            .asks(inputs),
        [](Server &server, const QString &text) { server.hostname = text; }));
}

void addPassword(ActionRegistry &registry)
{
    registry.add(
        ActionFor<Server>("server.password", QT_TRANSLATE_NOOP("cirro::Action", "Set password"))
            .group("recover")
            .submenu(serversubmenu::Recover)
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Set the password of %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Changes the administrator’s password inside"))
            .consequence(QT_TRANSLATE_NOOP("cirro::Action",
                                           "This works only where an agent runs in the guest."))
            .asks([](const ActionContext &) -> QList<Input> {
                auto password = passwordInput();
                password.hint.clear();
                password.check = [](const QVariant &answer) {
                    return answer.value<Secret>().isEmpty() ? Action::tr("Type a password.")
                                                            : QString();
                };
                return { password };
            })
            .when([](const Server &server, const ActionContext &c) {
                static const ServerRule rule { { u"ACTIVE"_s } };
                return rule.refusal(server, c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto password = c.inputs[u"password"_s].value<Secret>();
                return c.place->connection.compute().act(server,
                                                         ServerAction::changePassword(password));
            }));
}

void addLockReason(ActionRegistry &registry)
{
    registry.add(
        ActionFor<Server>("server.lock.reason",
                          QT_TRANSLATE_NOOP("cirro::Action", "Lock with reason"))
            .group("lock")
            .since({ 2, 73 })
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Lock %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Locks it and tells others why"))
            .asks([](const ActionContext &) -> QList<Input> {
                const auto fault = [](const QVariant &answer) {
                    return answer.toString().trimmed().isEmpty() ? Action::tr("Type the reason.")
                                                                 : textFault(answer);
                };
                return { { .name = u"reason"_s, .label = Action::tr("Reason"), .check = fault } };
            })
            .when([](const Server &server, const ActionContext &c) {
                static const ServerRule rule { .ignoresLock = true, .isLocked = false };
                return rule.refusal(server, c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto reason = c.inputs[u"reason"_s].toString();
                return c.place->connection.compute().act(server, ServerAction::lock(reason));
            }));
}

void addUnshelveTo(ActionRegistry &registry)
{
    registry.add(
        ActionFor<Server>("server.unshelve.zone",
                          QT_TRANSLATE_NOOP("cirro::Action", "Unshelve to zone"))
            .group("rest")
            .submenu(serversubmenu::Rest)
            .since({ 2, 77 })
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Unshelve %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Brings it back in an availability zone of your choice"))
            .asks([](const ActionContext &context) -> QList<Input> {
                const auto refusal = [](const Resource &row) {
                    return row.as<AvailabilityZone>()->available()
                        ? QString()
                        : Action::tr("It is not available.");
                };
                const bool canUnbind = context.newest >= UnbindsFromZone;
                return { { .name = u"zone"_s,
                           .kind = Input::Kind::Resource,
                           .label = Action::tr("Zone"),
                           .choice = { .place = listOf<AvailabilityZone>(context),
                                       .refusal = refusal,
                                       .none = canUnbind ? Action::tr("Any zone: bound to none")
                                                         : QString(),
                                       .nothing = Action::tr("There are no zones.") } } };
            })
            .when([](const Server &server, const ActionContext &c) {
                static const ServerRule rule { { u"SHELVED_OFFLOADED"_s } };
                return rule.refusal(server, c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto zone = c.inputs[u"zone"_s].toString();
                return c.place->connection.compute().act(server, ServerAction::unshelveTo(zone));
            }));
}

void addMetadata(ActionRegistry &registry)
{
    registry.add(ActionFor<Server>("server.metadata",
                                   QT_TRANSLATE_NOOP("cirro::Action", "Metadata and tags"))
                     .group("change")
                     .doc(QT_TRANSLATE_NOOP("cirro::Action", "Shows them in the details to edit"))
                     .ofOne()
                     .readsOnly()
                     .act([](const ActionContext &context) {
                         if (context.showTab)
                             context.showTab(u"metadata"_s);
                     }));
}

} // namespace

void addServerSettings(ActionRegistry &registry)
{
    addRename(registry);
    addDescribe(registry);
    addHostName(registry);
    addMetadata(registry);
    addPassword(registry);
    addLockReason(registry);
    addUnshelveTo(registry);
}

} // namespace cirro
