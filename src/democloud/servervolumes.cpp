// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"

#include "democloud/volumes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject attachmentJson(const Context &context, const Server &server,
                           const AttachedVolume &volume)
{
    QJsonObject json { { u"volumeId"_s, volume.volumeId },
                       { u"serverId"_s, server.id },
                       { u"device"_s, volume.device } };
    if (context.micro < 89)
        json.insert(u"id"_s, volume.volumeId);
    if (context.micro >= 70)
        json.insert(u"tag"_s, orNull(volume.tag));
    if (context.micro >= 79)
        json.insert(u"delete_on_termination"_s, volume.deleteOnTermination);
    if (context.micro >= 89) {
        json.insert(u"attachment_id"_s, volume.attachmentId);
        json.insert(u"bdm_uuid"_s, volume.mappingId);
    }
    return json;
}

AttachedVolume &attachmentOf(Context &context, Server &server)
{
    const QString id = context.part(u"volume"_s);
    const auto found
        = std::find_if(server.volumes.begin(), server.volumes.end(),
                       [&](const AttachedVolume &volume) { return volume.volumeId == id; });
    if (found == server.volumes.end())
        throw Fault { 404,
                      context.region.blockStorage.volumes.find(id)
                          ? u"Instance %1 is not attached to volume %2"_s.arg(server.id, id)
                          : u"Volume %1 could not be found."_s.arg(id) };
    return *found;
}

Answer listAttachments(Context &context)
{
    const Server &server = serverOf(context);
    QJsonArray volumes;
    for (const AttachedVolume &volume : server.volumes)
        volumes.append(attachmentJson(context, server, volume));
    return QJsonObject { { u"volumeAttachments"_s, volumes } };
}

Answer showAttachment(Context &context)
{
    Server &server = serverOf(context);
    return QJsonObject { { u"volumeAttachment"_s,
                           attachmentJson(context, server, attachmentOf(context, server)) } };
}

Answer attach(Context &context)
{
    Server &server = serverOf(context);
    checkLock(context, server);
    static const QStringList states {
        u"active"_s,      u"paused"_s,  u"stopped"_s,           u"resized"_s,
        u"soft-delete"_s, u"shelved"_s, u"shelved_offloaded"_s, u"suspended"_s
    };
    if (!states.contains(server.vmState))
        refuse(u"attach_volume"_s, server);
    const QJsonObject given = required(context, u"volumeAttachment"_s);
    const QString id = given.value("volumeId"_L1).toString();
    const QJsonObject *volume = context.region.blockStorage.volumes.find(id);
    if (!volume || !context.sees(volume->value("os-vol-tenant-attr:tenant_id"_L1).toString()))
        throw Fault { 404, u"Volume %1 could not be found."_s.arg(id) };
    const QString status = volume->value("status"_L1).toString();
    const bool shared
        = volume->value("multiattach"_L1).toBool() && status == "in-use"_L1 && context.micro >= 60;
    if (status != "available"_L1 && !shared)
        throw Fault { 400,
                      u"Invalid volume: volume '%1' status must be 'available'. Currently in '%2'"_s
                          .arg(id, status) };
    const QString device = given.value("device"_L1).toString(nextDevice(server));
    const bool withServer = given.value("delete_on_termination"_L1).toBool();
    attachVolume(context.cloud, context.region, id, server, device, withServer,
                 given.value("tag"_L1).toString());
    if (context.cloud.options.pace > 0 && !shared) {
        setVolumeStatus(context.cloud, context.region, id, u"attaching"_s);
        Cloud &cloud = context.cloud;
        Region &region = context.region;
        cloud.timeline.at(context.now + cloud.paced(1500), [&cloud, &region, id](Time) {
            const QJsonObject *there = region.blockStorage.volumes.find(id);
            if (there && there->value("status"_L1).toString() == "attaching"_L1)
                setVolumeStatus(cloud, region, id, u"in-use"_s);
        });
    }
    ServerMachine(context.cloud, context.region)
        .note(server, actorOf(context), u"attach_volume"_s, u"compute_attach_volume"_s);
    return QJsonObject { { u"volumeAttachment"_s,
                           attachmentJson(context, server, server.volumes.back()) } };
}

Answer changeAttachment(Context &context)
{
    Server &server = serverOf(context);
    AttachedVolume &volume = attachmentOf(context, server);
    const QJsonObject given = required(context, u"volumeAttachment"_s);
    if (given.contains("delete_on_termination"_L1) && context.micro >= 85)
        volume.deleteOnTermination = given.value("delete_on_termination"_L1).toBool();
    return 202;
}

Answer detach(Context &context)
{
    Server &server = serverOf(context);
    checkLock(context, server);
    const AttachedVolume volume = attachmentOf(context, server);
    static const QStringList states {
        u"active"_s,      u"suspended"_s, u"stopped"_s,           u"resized"_s,
        u"soft-delete"_s, u"shelved"_s,   u"shelved_offloaded"_s, u"paused"_s
    };
    if (!states.contains(server.vmState))
        refuse(u"detach_volume"_s, server);
    if (server.imageId.isEmpty() && volume.device == "/dev/vda"_L1)
        throw Fault { 403, u"Cannot detach a root device volume"_s };
    Cloud &cloud = context.cloud;
    Region &region = context.region;
    setVolumeStatus(cloud, region, volume.volumeId, u"detaching"_s);
    const QString serverId = server.id;
    cloud.timeline.at(context.now + cloud.paced(1500),
                      [&cloud, &region, serverId, id = volume.volumeId](Time) {
                          if (Server *there = region.compute.find(serverId))
                              detachVolume(cloud, region, id, *there);
                      });
    ServerMachine(cloud, region)
        .note(server, actorOf(context), u"detach_volume"_s, u"compute_detach_volume"_s);
    return 202;
}
} // namespace

void addServerVolumeRoutes(const Routes &routes)
{
    const QString all = u"/os-volume_attachments"_s;
    const QString one = all + u"/{volume}"_s;
    routes.read(all, u"os-volumes-attachments:index"_s, listAttachments);
    routes.read(one, u"os-volumes-attachments:show"_s, showAttachment);
    routes.write("POST", all, u"os-volumes-attachments:create"_s, attach);
    routes.write("PUT", one, u"os-volumes-attachments:update"_s, changeAttachment);
    routes.write("DELETE", one, u"os-volumes-attachments:delete"_s, detach);
}

} // namespace cirro::demo
