// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"
#include "democloud/computequota.h"
#include "democloud/console.h"
#include "democloud/imagestate.h"
#include "democloud/ports.h"
#include "democloud/serverjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
using Perform = Answer (*)(Context &, Server &, const QJsonValue &);

//! When an action is allowed and what it is called in refusals.
struct Action
{
    QString key;
    QString word;
    QStringList states;
    Perform perform;
    //! Whether a running task refuses it.
    bool needsIdle = true;
    bool ignoresLock = false;
    Access access = Access::Member;
    Micro since = 1;
    QString policy = {};
};

ServerMachine machineOf(Context &context)
{
    return { context.cloud, context.region };
}

void setState(Server &server, const QString &state, int power)
{
    server.vmState = state;
    server.powerState = power;
}

// Power states of nova: 0 none, 1 running, 3 paused, 4 shut down, 7 suspended.

Answer start(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"start"_s, u"compute_start_instance"_s,
                           { { u"powering-on"_s, 2000 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer stop(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"stop"_s, u"compute_stop_instance"_s,
                           { { u"powering-off"_s, 2500 } },
                           [](Server &done, Time) { setState(done, u"stopped"_s, 4); });
    return 202;
}

Answer reboot(Context &context, Server &server, const QJsonValue &argument)
{
    const QString type = argument.toObject().value("type"_L1).toString().toUpper();
    if (type != "SOFT"_L1 && type != "HARD"_L1)
        throw Fault {
            400,
            u"Invalid input for field/attribute type. Value: %1. '%1' is not one of ['HARD', "
            u"'Hard', 'hard', 'SOFT', 'Soft', 'soft']"_s.arg(type)
        };
    const bool hard = type == "HARD"_L1;
    const QStringList states = hard
        ? QStringList { u"active"_s, u"stopped"_s, u"paused"_s, u"suspended"_s, u"error"_s }
        : QStringList { u"active"_s };
    static const QStringList overtaken {
        u"rebooting"_s,      u"reboot_pending"_s,      u"reboot_started"_s,
        u"rebooting_hard"_s, u"reboot_pending_hard"_s, u"reboot_started_hard"_s,
        u"resuming"_s,       u"unpausing"_s,           u"pausing"_s,
        u"suspending"_s
    };
    if (!states.contains(server.vmState))
        refuse(u"reboot"_s, server);
    if (!server.taskState.isEmpty() && !(hard && overtaken.contains(server.taskState)))
        refuse(u"reboot"_s, server, true);
    const QString suffix = hard ? u"_hard"_s : QString();
    machineOf(context).run(server, actorOf(context), u"reboot"_s, u"compute_reboot_instance"_s,
                           { { u"rebooting"_s + suffix, 700 },
                             { u"reboot_pending"_s + suffix, 300 },
                             { u"reboot_started"_s + suffix, hard ? 3500 : 2000 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer pause(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"pause"_s, u"compute_pause_instance"_s,
                           { { u"pausing"_s, 800 } },
                           [](Server &done, Time) { setState(done, u"paused"_s, 3); });
    return 202;
}

Answer unpause(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"unpause"_s, u"compute_unpause_instance"_s,
                           { { u"unpausing"_s, 800 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer suspend(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"suspend"_s, u"compute_suspend_instance"_s,
                           { { u"suspending"_s, 2500 } },
                           [](Server &done, Time) { setState(done, u"suspended"_s, 7); });
    return 202;
}

Answer resume(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"resume"_s, u"compute_resume_instance"_s,
                           { { u"resuming"_s, 2200 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

void offload(Server &server)
{
    setState(server, u"shelved_offloaded"_s, 4);
    server.host.clear();
    server.zone.clear();
}

Answer shelve(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"shelve"_s, u"compute_shelve_instance"_s,
                           { { u"shelving"_s, 1200 },
                             { u"shelving_image_pending_upload"_s, 900 },
                             { u"shelving_image_uploading"_s, 2500 },
                             { u"shelving_offloading"_s, 1000 } },
                           [](Server &done, Time) { offload(done); });
    return 202;
}

Answer shelveOffload(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(
        server, actorOf(context), u"shelveOffload"_s, u"compute_shelve_offload_instance"_s,
        { { u"shelving_offloading"_s, 1200 } }, [](Server &done, Time) { offload(done); });
    return 202;
}

Answer unshelve(Context &context, Server &server, const QJsonValue &argument)
{
    if (argument.isObject() && argument.toObject().isEmpty())
        throw Fault {
            400,
            u"Invalid input for field/attribute unshelve. Value: {}. {} is not valid under "
            u"any of the given schemas"_s
        };
    ServerMachine machine = machineOf(context);
    machine.run(server, actorOf(context), u"unshelve"_s, u"compute_unshelve_instance"_s,
                { { u"unshelving"_s, 800 }, { u"spawning"_s, 3200 } },
                [machine](Server &done, Time) mutable {
                    machine.place(done);
                    done.zone = u"nova"_s;
                    setState(done, u"active"_s, 1);
                });
    return 202;
}

Answer lock(Context &context, Server &server, const QJsonValue &argument)
{
    const QString reason = argument.toObject().value("locked_reason"_L1).toString();
    if (!argument.isNull() && context.micro < 73)
        throw Fault { 400,
                      u"Invalid input for field/attribute lock. Value: %1. None is expected"_s.arg(
                          reason) };
    server.locked = true;
    server.lockedReason = reason;
    server.updated = context.now;
    machineOf(context).note(server, actorOf(context), u"lock"_s);
    return 202;
}

Answer unlock(Context &context, Server &server, const QJsonValue &)
{
    server.locked = false;
    server.lockedReason.clear();
    server.updated = context.now;
    machineOf(context).note(server, actorOf(context), u"unlock"_s);
    return 202;
}

QString passwordOf(Context &context, const QJsonValue &argument)
{
    return argument.toObject()
        .value("adminPass"_L1)
        .toString(QString::fromLatin1(context.cloud.ids.secret(12)));
}

Answer rescue(Context &context, Server &server, const QJsonValue &argument)
{
    if (server.imageId.isEmpty() && context.micro < 87)
        throw Fault { 400,
                      u"Instance %1 cannot be rescued: Cannot rescue a volume-backed instance"_s
                          .arg(server.id) };
    server.previousState = server.vmState;
    machineOf(context).run(server, actorOf(context), u"rescue"_s, u"compute_rescue_instance"_s,
                           { { u"rescuing"_s, 3500 } },
                           [](Server &done, Time) { setState(done, u"rescued"_s, 1); });
    return QJsonObject { { u"adminPass"_s, passwordOf(context, argument) } };
}

Answer unrescue(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"unrescue"_s, u"compute_unrescue_instance"_s,
                           { { u"unrescuing"_s, 2500 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

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
    const QString id = argument.toObject().value("flavorRef"_L1).toVariant().toString();
    const QJsonObject *flavor = context.region.compute.flavors.find(id);
    if (!flavor)
        throw Fault { 400, u"Unable to locate requested flavor."_s };
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

Answer rebuild(Context &context, Server &server, const QJsonValue &argument)
{
    const QJsonObject given = argument.toObject();
    const QString image = given.value("imageRef"_L1).toString();
    if (image.isEmpty())
        throw Fault {
            400,
            u"Invalid input for field/attribute rebuild. Value: {}. 'imageRef' is a required "
            u"property"_s
        };
    if (!context.region.images.images.find(image))
        throw Fault { 400, u"Cannot find image for rebuild"_s };
    if (server.imageId.isEmpty() && context.micro < 93)
        throw Fault { 400,
                      u"Unable to rebuild with a different image for a volume-backed server."_s };
    if (given.contains("name"_L1))
        server.name = given.value("name"_L1).toString();
    if (given.contains("description"_L1))
        server.description = given.value("description"_L1).toString();
    if (given.contains("metadata"_L1))
        server.metadata = given.value("metadata"_L1).toObject();
    if (given.contains("key_name"_L1))
        server.keyName = given.value("key_name"_L1).toString();
    if (given.contains("user_data"_L1))
        server.userData = given.value("user_data"_L1).toString();
    if (given.contains("hostname"_L1))
        server.hostName = given.value("hostname"_L1).toString();
    if (!server.imageId.isEmpty())
        server.imageId = image;
    const bool wasStopped = server.vmState == "stopped"_L1;
    machineOf(context).run(server, actorOf(context), u"rebuild"_s, u"compute_rebuild_instance"_s,
                           { { u"rebuilding"_s, 900 },
                             { u"rebuild_block_device_mapping"_s, 600 },
                             { u"rebuild_spawning"_s, 3000 } },
                           [wasStopped](Server &done, Time now) {
                               setState(done, wasStopped ? u"stopped"_s : u"active"_s,
                                        wasStopped ? 4 : 1);
                               done.launched = now;
                               done.fault = {};
                           });
    QJsonObject json = serverJson(context, server, ServerView::Alone);
    json.insert(u"adminPass"_s, passwordOf(context, argument));
    return Answer(202, { { u"server"_s, json } })
        .with("Location", (context.root + u"/v2.1/servers/"_s + server.id).toLatin1());
}

Answer snapshot(Context &context, Server &server, const QJsonObject &given, const QString &action)
{
    const QString name = given.value("name"_L1).toString();
    if (name.isEmpty())
        throw Fault {
            400,
            u"Invalid input for field/attribute %1. Value: {}. 'name' is a required property"_s.arg(
                action)
        };
    const QString imageId = beginSnapshotImage(context.cloud, context.region, server, name,
                                               given.value("metadata"_L1).toObject());
    Cloud &cloud = context.cloud;
    Region &region = context.region;
    machineOf(context).run(server, actorOf(context), action, u"compute_snapshot_instance"_s,
                           { { u"image_snapshot_pending"_s, 500 },
                             { u"image_snapshot"_s, 900 },
                             { u"image_pending_upload"_s, 900 },
                             { u"image_uploading"_s, 2400 } },
                           [&cloud, &region, imageId](Server &, Time) {
                               finishSnapshotImage(cloud, region, imageId);
                           });
    Answer answer(202);
    if (context.micro >= 45)
        answer.json = QJsonObject { { u"image_id"_s, imageId } };
    else
        answer.with("Location", (context.root + u"/images/"_s + imageId).toLatin1());
    return answer;
}

Answer createImage(Context &context, Server &server, const QJsonValue &argument)
{
    return snapshot(context, server, argument.toObject(), u"createImage"_s);
}

Answer createBackup(Context &context, Server &server, const QJsonValue &argument)
{
    if (server.imageId.isEmpty())
        throw Fault { 400, u"Backup is not supported for volume-backed instances."_s };
    return snapshot(context, server, argument.toObject(), u"createBackup"_s);
}

Answer changePassword(Context &context, Server &server, const QJsonValue &argument)
{
    if (argument.toObject().value("adminPass"_L1).toString().isEmpty())
        throw Fault {
            400,
            u"Invalid input for field/attribute changePassword. Value: {}. 'adminPass' is a "
            u"required property"_s
        };
    machineOf(context).run(server, actorOf(context), u"changePassword"_s,
                           u"compute_set_admin_password"_s, { { u"updating_password"_s, 1200 } },
                           {});
    return 202;
}

Answer consoleOutput(Context &context, Server &server, const QJsonValue &argument)
{
    if (server.host.isEmpty())
        throw Fault { 409, u"Instance %1 is not ready"_s.arg(server.id) };
    const QJsonValue length = argument.toObject().value("length"_L1);
    return QJsonObject {
        { u"output"_s,
          consoleLog(context.region, server, context.now,
                     length.isUndefined() || length.isNull() ? -1 : length.toVariant().toInt()) }
    };
}

Answer oldConsole(Context &context, Server &server, const QJsonValue &argument)
{
    if (context.micro > 5)
        throw Fault { 404, u"The resource could not be found."_s };
    const QString type = argument.toObject().value("type"_L1).toString();
    return QJsonObject { { u"console"_s,
                           QJsonObject {
                               { u"type"_s, type },
                               { u"url"_s, consoleUrl(context.cloud, server, type) } } } };
}

Answer crashDump(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).note(server, actorOf(context), u"trigger_crash_dump"_s,
                            u"compute_trigger_crash_dump"_s);
    return 202;
}

void changeGroups(Context &context, Server &server, const QJsonValue &argument, bool add)
{
    const QString name = argument.toObject().value("name"_L1).toString();
    const QString id = securityGroupNamed(context.region, server.projectId, name);
    if (id.isEmpty())
        throw Fault {
            404, u"Security group %1 not found for project %2."_s.arg(name, server.projectId)
        };
    if (server.portIds.isEmpty())
        throw Fault { 400,
                      u"Cannot %1 security group: server %2 has no ports."_s.arg(
                          add ? u"add"_s : u"remove"_s, server.id) };
    bool changed = false;
    for (const QString &portId : server.portIds) {
        QJsonObject *port = context.region.network.ports.find(portId);
        QJsonArray groups;
        bool there = false;
        for (const QJsonValue &group : port->value("security_groups"_L1).toArray()) {
            there |= group.toString() == id;
            if (add || group.toString() != id)
                groups.append(group);
        }
        if (add && !there)
            groups.append(id);
        changed |= add || there;
        port->insert(u"security_groups"_s, groups);
    }
    if (!changed)
        throw Fault {
            404, u"Security group %1 not associated with the instance %2"_s.arg(id, server.id)
        };
    refreshAddresses(context.region, server);
}

Answer addSecurityGroup(Context &context, Server &server, const QJsonValue &argument)
{
    changeGroups(context, server, argument, true);
    return 202;
}

Answer removeSecurityGroup(Context &context, Server &server, const QJsonValue &argument)
{
    changeGroups(context, server, argument, false);
    return 202;
}

Answer forceDelete(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).remove(server, actorOf(context));
    return 202;
}

Answer migrate(Context &context, Server &server, const QJsonValue &)
{
    beginResize(context, server, u"migrate"_s, server.flavor);
    return 202;
}

Answer liveMigrate(Context &context, Server &server, const QJsonValue &)
{
    ServerMachine machine = machineOf(context);
    const QString from = server.host;
    noteMigration(context, server, u"live-migration"_s, from);
    machine.run(server, actorOf(context), u"live-migration"_s, u"compute_live_migration"_s,
                { { u"migrating"_s, 6000 } },
                [machine, from](Server &done, Time) mutable { machine.place(done, from); });
    return 202;
}

//! All hosts of the demo are alive, and nova evacuates only from dead ones.
Answer evacuate(Context &, Server &server, const QJsonValue &)
{
    throw Fault { 400, u"Compute service of %1 is still in use."_s.arg(server.host) };
}

Answer resetState(Context &context, Server &server, const QJsonValue &argument)
{
    const QString state = argument.toObject().value("state"_L1).toString();
    if (state != "active"_L1 && state != "error"_L1)
        throw Fault { 400,
                      u"Invalid input for field/attribute state. Value: %1. '%1' is not one of "
                      u"['active', 'error']"_s.arg(state) };
    ++server.epoch;
    server.taskState.clear();
    server.vmState = state;
    server.updated = context.now;
    return 202;
}

const std::vector<Action> &actions()
{
    const QString a = u"active"_s, s = u"stopped"_s, p = u"paused"_s, u = u"suspended"_s,
                  e = u"error"_s, r = u"rescued"_s, z = u"resized"_s;
    static const std::vector<Action> all {
        { u"os-start"_s, u"start"_s, { s }, start },
        { u"os-stop"_s, u"stop"_s, { a, e }, stop },
        { u"reboot"_s, u"reboot"_s, {}, reboot, false },
        { u"pause"_s, u"pause"_s, { a }, pause },
        { u"unpause"_s, u"unpause"_s, { p }, unpause },
        { u"suspend"_s, u"suspend"_s, { a }, suspend },
        { u"resume"_s, u"resume"_s, { u }, resume },
        { u"shelve"_s, u"shelve"_s, { a, s, p, u }, shelve },
        { u"shelveOffload"_s,
          u"shelveOffload"_s,
          { u"shelved"_s },
          shelveOffload,
          true,
          false,
          Access::Admin,
          1,
          u"os_compute_api:os-shelve:shelve_offload"_s },
        { u"unshelve"_s, u"unshelve"_s, { u"shelved"_s, u"shelved_offloaded"_s }, unshelve },
        { u"lock"_s, u"lock"_s, {}, lock, false, true },
        { u"unlock"_s, u"unlock"_s, {}, unlock, false, true },
        { u"rescue"_s, u"rescue"_s, { a, s, e }, rescue },
        { u"unrescue"_s, u"unrescue"_s, { r }, unrescue },
        { u"resize"_s, u"resize"_s, { a, s }, resize },
        { u"confirmResize"_s, u"confirmResize"_s, { z }, confirmResize },
        { u"revertResize"_s, u"revertResize"_s, { z }, revertResize },
        { u"rebuild"_s, u"rebuild"_s, { a, s, e }, rebuild },
        { u"createImage"_s, u"createImage"_s, { a, s, p, u }, createImage },
        { u"createBackup"_s, u"createBackup"_s, { a, s, p, u }, createBackup },
        { u"changePassword"_s, u"changePassword"_s, { a }, changePassword },
        { u"os-getConsoleOutput"_s, u"get console output"_s, {}, consoleOutput, false, true },
        { u"os-getVNCConsole"_s, u"get vnc console"_s, {}, oldConsole, false, true },
        { u"os-getSPICEConsole"_s, u"get spice console"_s, {}, oldConsole, false, true },
        { u"os-getSerialConsole"_s, u"get serial console"_s, {}, oldConsole, false, true },
        { u"trigger_crash_dump"_s,
          u"trigger_crash_dump"_s,
          { a, p, r, z, e },
          crashDump,
          true,
          false,
          Access::Member,
          17 },
        { u"addSecurityGroup"_s, u"addSecurityGroup"_s, {}, addSecurityGroup, false, true },
        { u"removeSecurityGroup"_s,
          u"removeSecurityGroup"_s,
          {},
          removeSecurityGroup,
          false,
          true },
        { u"forceDelete"_s, u"forceDelete"_s, {}, forceDelete, false },
        { u"migrate"_s,
          u"migrate"_s,
          { a, s },
          migrate,
          true,
          false,
          Access::Admin,
          1,
          u"os_compute_api:os-migrate-server:migrate"_s },
        { u"os-migrateLive"_s,
          u"os-migrateLive"_s,
          { a, p },
          liveMigrate,
          true,
          false,
          Access::Admin,
          1,
          u"os_compute_api:os-migrate-server:migrate_live"_s },
        { u"evacuate"_s,
          u"evacuate"_s,
          { a, s, e },
          evacuate,
          true,
          false,
          Access::Admin,
          1,
          u"os_compute_api:os-evacuate"_s },
        { u"os-resetState"_s,
          u"os-resetState"_s,
          {},
          resetState,
          false,
          false,
          Access::Admin,
          1,
          u"os_compute_api:os-admin-actions:reset_state"_s },
        { u"restore"_s, u"restore"_s, { u"soft-delete"_s }, start },
    };
    return all;
}

Answer act(Context &context)
{
    const QStringList keys = context.body.keys();
    if (keys.size() != 1)
        throw Fault { 400,
                      keys.isEmpty() ? u"Malformed request body"_s
                                     : u"There is no such action: %1"_s.arg(keys.join(", "_L1)) };
    const auto found = std::find_if(actions().begin(), actions().end(), [&](const Action &action) {
        return action.key == keys.first() && action.since <= context.micro;
    });
    if (found == actions().end())
        throw Fault { 400, u"There is no such action: %1"_s.arg(keys.first()) };
    Server &server = serverOf(context);
    if (found->access == Access::Admin && !context.isAdmin())
        throw Fault { 403, u"Policy doesn't allow %1 to be performed."_s.arg(found->policy) };
    if (!found->ignoresLock)
        checkLock(context, server);
    if (!found->states.isEmpty() && !found->states.contains(server.vmState))
        refuse(found->word, server);
    if (found->needsIdle && !server.taskState.isEmpty())
        refuse(found->word, server, true);
    return found->perform(context, server, context.body.value(keys.first()));
}
} // namespace

void addServerActionRoutes(Service &service)
{
    service.add("POST", u"/servers/{id}/action"_s, Access::Member,
                u"os_compute_api:servers:action"_s, act);
}

} // namespace cirro::demo
