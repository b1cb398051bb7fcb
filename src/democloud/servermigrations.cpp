// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/servermigrations.h"

#include "democloud/compute.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qint64 Mebi = 1024 * 1024;
constexpr qint64 Gibi = 1024 * Mebi;
//! The rest is copied while the server is paused.
constexpr double MostWhileRunning = 0.97;

bool isUnderWay(const QJsonObject &migration, const QString &server)
{
    return migration.value("instance_uuid"_L1).toString() == server
        && migration.value("migration_type"_L1).toString() == "live-migration"_L1
        && migration.value("status"_L1).toString() == "running"_L1;
}

//! Members of a total of that many bytes, of which a part is there.
void addProgress(QJsonObject &json, const QString &what, qint64 total, double part)
{
    const auto processed = qint64(double(total) * part);
    json.insert(what + u"_total_bytes"_s, total);
    json.insert(what + u"_processed_bytes"_s, processed);
    json.insert(what + u"_remaining_bytes"_s, total - processed);
}

QJsonObject migrationJson(const Context &context, const Server &server, QJsonObject migration)
{
    const double lasted = migration.value("_lasts"_L1).toDouble();
    const double past = double(context.now) - migration.value("_began"_L1).toDouble();
    const double part = qMin(lasted > 0 ? past / lasted : 1.0, MostWhileRunning);
    migration = visible(migration);
    for (const auto &member : { "instance_uuid"_L1, "migration_type"_L1, "old_instance_type_id"_L1,
                                "new_instance_type_id"_L1 })
        migration.remove(member);
    migration.insert(u"server_uuid"_s, server.id);
    migration.insert(u"updated_at"_s, isoMicros(context.now));
    addProgress(migration, u"memory"_s, server.flavor.value("ram"_L1).toInt() * Mebi, part);
    addProgress(migration, u"disk"_s,
                server.imageId.isEmpty() ? 0 : server.flavor.value("disk"_L1).toInt() * Gibi, part);
    if (context.micro < 59)
        migration.remove("uuid"_L1);
    if (context.micro < 80) {
        migration.remove("user_id"_L1);
        migration.remove("project_id"_L1);
    }
    return migration;
}

void need(const Context &context, Micro since)
{
    if (context.micro < since)
        throw Fault { 404, u"The resource could not be found."_s };
}

Answer list(Context &context)
{
    need(context, 23);
    const Server &server = serverOf(context);
    QJsonArray shown;
    for (const QJsonObject &migration : context.region.compute.migrations.all()) {
        if (isUnderWay(migration, server.id))
            shown.append(migrationJson(context, server, migration));
    }
    return QJsonObject { { u"migrations"_s, shown } };
}

//! The one that the path names; null if it is not under way.
const QJsonObject *named(Context &context, const Server &server)
{
    const QString id = context.part(u"migration"_s);
    for (const QJsonObject &migration : context.region.compute.migrations.all()) {
        if (isUnderWay(migration, server.id)
            && QString::number(migration.value("id"_L1).toInt()) == id)
            return context.region.compute.migrations.find(migration.value("uuid"_L1).toString());
    }
    return nullptr;
}

Answer show(Context &context)
{
    need(context, 23);
    const Server &server = serverOf(context);
    const auto *migration = named(context, server);
    if (!migration)
        throw Fault { 404,
                      u"In-progress live migration %1 is not found for server %2."_s.arg(
                          context.part(u"migration"_s), server.id) };
    return QJsonObject { { u"migration"_s, migrationJson(context, server, *migration) } };
}

//! Lets what is under way end soon, as an action of that name.
Answer end(Context &context, Micro since, const QString &action, const QString &event,
           const QString &status, int missing)
{
    need(context, since);
    Server &server = serverOf(context);
    checkLock(context, server);
    if (!named(context, server))
        throw Fault { missing,
                      u"Migration %1 not found for instance %2"_s.arg(context.part(u"migration"_s),
                                                                      server.id) };
    Region *region = &context.region;
    ServerMachine(context.cloud, context.region)
        .run(server, actorOf(context), action, event, { { u"migrating"_s, 800 } },
             [region, status](Server &done, Time now) {
                 endLiveMigration(*region, done, status, now);
             });
    return 202;
}

Answer force(Context &context)
{
    if (!context.body.contains("force_complete"_L1))
        throw Fault { 400, u"Malformed request body"_s };
    return end(context, 22, u"live_migration_force_complete"_s,
               u"compute_live_migration_force_complete"_s, u"completed"_s, 400);
}

Answer abort(Context &context)
{
    return end(context, 24, u"live_migration_cancel"_s, u"compute_live_migration_abort"_s,
               u"cancelled"_s, 404);
}
} // namespace

void beginLiveMigration(Cloud &cloud, Region &region, const Server &server, const QString &target,
                        int milliseconds)
{
    const Time now = cloud.clock.now();
    region.compute.migrations.insert({ { u"id"_s, ++region.compute.serial },
                                       { u"uuid"_s, cloud.ids.uuid() },
                                       { u"instance_uuid"_s, server.id },
                                       { u"source_compute"_s, server.host },
                                       { u"dest_compute"_s, target },
                                       { u"source_node"_s, server.host },
                                       { u"dest_node"_s, target },
                                       { u"dest_host"_s, u"192.0.2.20"_s },
                                       { u"old_instance_type_id"_s, 2 },
                                       { u"new_instance_type_id"_s, 2 },
                                       { u"status"_s, u"running"_s },
                                       { u"migration_type"_s, u"live-migration"_s },
                                       { u"user_id"_s, server.userId },
                                       { u"project_id"_s, server.projectId },
                                       { u"created_at"_s, isoMicros(now) },
                                       { u"updated_at"_s, isoMicros(now) },
                                       { u"_began"_s, double(now) },
                                       { u"_lasts"_s, double(cloud.paced(milliseconds)) } });
}

void endLiveMigration(Region &region, Server &server, const QString &status, Time now)
{
    region.compute.migrations.forEach([&](QJsonObject &migration) {
        if (!isUnderWay(migration, server.id))
            return;
        migration.insert(u"status"_s, status);
        migration.insert(u"updated_at"_s, isoMicros(now));
        if (status == "completed"_L1)
            server.host = migration.value("dest_compute"_L1).toString();
    });
}

void addServerMigrationRoutes(const Routes &routes)
{
    const QString migrations = u"/migrations"_s;
    const QString one = migrations + u"/{migration}"_s;
    routes.administer("GET", migrations, u"servers:migrations:index"_s, list);
    routes.administer("GET", one, u"servers:migrations:show"_s, show);
    routes.administer("POST", one + u"/action"_s, u"servers:migrations:force_complete"_s, force);
    routes.administer("DELETE", one, u"servers:migrations:delete"_s, abort);
}

} // namespace cirro::demo
