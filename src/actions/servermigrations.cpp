// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "store/statustext.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr ApiVersion AbortsWaiting { 2, 65 };

QString stateWord(const ServerMigration &migration)
{
    return StatusText(migration.status(), migration.status()).word();
}

QString forceRefusal(const ServerMigration &migration)
{
    return migration.status() == "running"_L1
        ? QString()
        : Action::tr("Not possible while the state is %1.").arg(stateWord(migration));
}

//! Nova stops what copies; what waits for that from 2.65 on.
QString abortRefusal(const ServerMigration &migration, const ActionContext &context)
{
    if (migration.status() == "running"_L1)
        return {};
    const QStringList waiting { u"queued"_s, u"preparing"_s };
    if (!waiting.contains(migration.status()))
        return Action::tr("Not possible while the state is %1.").arg(stateWord(migration));
    return !context.newest.isNull() && context.newest < AbortsWaiting
        ? Action::tr("This cloud aborts migrations only once they are running.")
        : QString();
}

void add(ActionRegistry &registry, ActionSpec spec)
{
    spec.group = "admin";
    registry.add(std::move(spec));
}

} // namespace

void addMigrationActions(ActionRegistry &registry)
{
    add(registry,
        ActionFor<ServerMigration>("servermigration.force",
                                   QT_TRANSLATE_NOOP("cirro::Action", "Force to complete"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Ends it at the price of a pause, when the guest writes faster "
                                   "than its memory is copied"))
            .roles({ u"admin"_s })
            .since({ 2, 22 })
            .ask(Ask::Confirm,
                 QT_TRANSLATE_N_NOOP("cirro::Action", "Force %n migration(s) to complete"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "The server is paused, or slow, until the rest of its memory is "
                                   "copied."))
            .when(forceRefusal)
            .run([](const Resource &migration, const ActionContext &c) {
                const Proxy &compute = c.place->connection.compute();
                return compute.action(migration, { { u"force_complete"_s, QJsonValue::Null } })
                    .then([](const Response &) {});
            }));
    add(registry,
        ActionFor<ServerMigration>("servermigration.delete",
                                   QT_TRANSLATE_NOOP("cirro::Action", "Abort"))
            .icon("process-stop")
            .shortcut("Del")
            .danger()
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Ends it and leaves the server where it is"))
            .roles({ u"admin"_s })
            .since({ 2, 24 })
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Abort %n migration(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "The server stays on its host and goes on running there."))
            .when(abortRefusal)
            .run([](const Resource &migration, const ActionContext &c) {
                return c.place->connection.service(u"compute"_s).remove(migration);
            }));
}

} // namespace cirro
