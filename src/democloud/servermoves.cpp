// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serveractions.h"

#include "democloud/computequota.h"
#include "democloud/serverjson.h"
#include "democloud/servermigrations.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
void noteMigration(Context &context, Server &server, const QString &type, const QString &from)
{
    QJsonObject migration { { u"id"_s, ++context.region.compute.serial },
                            { u"uuid"_s, context.cloud.ids.uuid() },
                            { u"instance_uuid"_s, server.id },
                            { u"source_compute"_s, from },
                            { u"dest_compute"_s, server.host },
                            { u"source_node"_s, from },
                            { u"dest_node"_s, server.host },
                            { u"dest_host"_s, u"192.0.2.20"_s },
                            { u"old_instance_type_id"_s, 2 },
                            { u"new_instance_type_id"_s, 3 },
                            { u"status"_s, u"finished"_s },
                            { u"migration_type"_s, type },
                            { u"user_id"_s, context.userId() },
                            { u"project_id"_s, context.projectId() },
                            { u"created_at"_s, isoMicros(context.now) },
                            { u"updated_at"_s, isoMicros(context.now) } };
    context.region.compute.migrations.insert(migration);
}

void beginResize(Context &context, Server &server, const QString &action, const QJsonObject &flavor)
{
    server.previousState = server.vmState;
    server.oldFlavor = server.flavor;
    const QString from = server.host;
    ServerMachine machine = machineOf(context);
    noteMigration(context, server, action == "resize"_L1 ? u"resize"_s : u"migration"_s, from);
    machine.run(server, actorOf(context), action, u"compute_prep_resize"_s,
                { { u"resize_prep"_s, 1200 },
                  { u"resize_migrating"_s, 2500 },
                  { u"resize_migrated"_s, 500 },
                  { u"resize_finish"_s, 1800 } },
                [machine, flavor, from](Server &done, Time now) mutable {
                    done.flavor = flavor;
                    if (!machine.place(done, from)) {
                        done.flavor = done.oldFlavor;
                        done.host = from;
                        machine.fail(done, 500,
                                     u"No valid host was found. No valid host found for resize"_s,
                                     {}, now);
                        return;
                    }
                    setState(done, u"resized"_s, done.previousState == "active"_L1 ? 1 : 4);
                });
}

Answer resize(Context &context, Server &server, const QJsonValue &argument)
{
    needMembers(u"resize"_s, argument.toObject(), { u"flavorRef"_s });
    const QString id = argument.toObject().value("flavorRef"_L1).toVariant().toString();
    const QJsonObject *flavor = context.region.compute.flavors.find(id);
    if (!flavor)
        throw Fault { 400, u"Flavor %1 could not be found."_s.arg(id) };
    if (server.flavor.value("_id"_L1).toString() == id)
        throw Fault { 400, u"When resizing, instances must change flavor!"_s };
    if (!server.imageId.isEmpty()
        && flavor->value("disk"_L1).toInt() < server.flavor.value("disk"_L1).toInt())
        throw Fault {
            400,
            u"Flavor's disk is too small for requested image. Flavor disk is %1 bytes, image "
            u"is %2 bytes."_s.arg(qint64(flavor->value("disk"_L1).toInt()) << 30)
                .arg(qint64(server.flavor.value("disk"_L1).toInt()) << 30)
        };
    const auto more = [&](const QString &key) {
        return qMax(0, flavor->value(key).toInt() - server.flavor.value(key).toInt());
    };
    checkComputeQuota(context.region, server.projectId,
                      { { u"vcpus"_s, more(u"vcpus"_s) }, { u"ram"_s, more(u"ram"_s) } }, 1, false);
    beginResize(context, server, u"resize"_s, embeddedFlavor(*flavor));
    return 202;
}

Answer confirmResize(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(
        server, actorOf(context), u"confirmResize"_s, u"compute_confirm_resize"_s,
        { { QString(), 1200 } }, [](Server &done, Time) {
            const bool wasActive = done.previousState != "stopped"_L1;
            setState(done, wasActive ? u"active"_s : u"stopped"_s, wasActive ? 1 : 4);
            done.oldFlavor = {};
        });
    return 204;
}

Answer revertResize(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"revertResize"_s, u"compute_revert_resize"_s,
                           { { u"resize_reverting"_s, 3000 } }, [](Server &done, Time) {
                               const bool wasActive = done.previousState != "stopped"_L1;
                               setState(done, wasActive ? u"active"_s : u"stopped"_s,
                                        wasActive ? 1 : 4);
                               done.flavor = done.oldFlavor;
                               done.oldFlavor = {};
                           });
    return 202;
}

Answer migrate(Context &context, Server &server, const QJsonValue &)
{
    beginResize(context, server, u"migrate"_s, server.flavor);
    return 202;
}

Answer liveMigrate(Context &context, Server &server, const QJsonValue &argument)
{
    constexpr int Duration = 6000;
    ServerMachine machine = machineOf(context);
    QString target = argument.toObject().value("host"_L1).toString();
    if (target.isEmpty()) {
        Server moved = server;
        machine.place(moved, server.host);
        target = moved.host;
    }
    beginLiveMigration(context.cloud, context.region, server, target, Duration);
    Region *region = &context.region;
    machine.run(server, actorOf(context), u"live-migration"_s, u"compute_live_migration"_s,
                { { u"migrating"_s, Duration } }, [region](Server &done, Time now) {
                    endLiveMigration(*region, done, u"completed"_s, now);
                });
    return 202;
}

//! All hosts of the demo are alive, and nova evacuates only from dead ones.
Answer evacuate(Context &, Server &server, const QJsonValue &)
{
    throw Fault { 400, u"Compute service of %1 is still in use."_s.arg(server.host) };
}
} // namespace

ActionRules movingActions()
{
    const QString active = u"active"_s, stopped = u"stopped"_s, resized = u"resized"_s;
    const auto admin = [](const QString &key, const QStringList &states, auto perform) {
        return ActionRule {
            .key = key, .word = key, .states = states, .perform = perform, .access = Access::Admin
        };
    };
    return {
        { u"resize"_s, u"resize"_s, { active, stopped }, resize },
        { u"confirmResize"_s, u"confirmResize"_s, { resized }, confirmResize },
        { u"revertResize"_s, u"revertResize"_s, { resized }, revertResize },
        admin(u"migrate"_s, { active, stopped }, migrate),
        admin(u"os-migrateLive"_s, { active, u"paused"_s }, liveMigrate),
        admin(u"evacuate"_s, { active, stopped, u"error"_s }, evacuate),
    };
}

} // namespace cirro::demo
