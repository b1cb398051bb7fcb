// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serveractions.h"

#include "democloud/imagestate.h"
#include "democloud/serverjson.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer rebuild(Context &context, Server &server, const QJsonValue &argument)
{
    const QJsonObject given = argument.toObject();
    const QString image = given.value("imageRef"_L1).toString();
    needMembers(u"rebuild"_s, given, { u"imageRef"_s });
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

//! Keeps as many backups of a kind as the rotation says: the oldest go.
void rotate(Region &region, const QString &serverId, const QString &kind, int kept)
{
    QList<QJsonObject> backups = region.images.images.all([&](const QJsonObject &image) {
        return image.value("instance_uuid"_L1).toString() == serverId
            && image.value("backup_type"_L1).toString() == kind;
    });
    for (; backups.size() > kept; backups.removeFirst()) {
        const QString id = backups.first().value("id"_L1).toString();
        region.images.images.remove(id);
        region.images.bodies.remove(id);
    }
}

Answer snapshot(Context &context, Server &server, const QJsonObject &given, const QString &action)
{
    const QString name = given.value("name"_L1).toString();
    const QString kind = given.value("backup_type"_L1).toString();
    const int rotation = given.value("rotation"_L1).toVariant().toInt();
    const QString imageId = beginSnapshotImage(context.cloud, context.region, server, name,
                                               given.value("metadata"_L1).toObject());
    Cloud &cloud = context.cloud;
    Region &region = context.region;
    machineOf(context).run(server, actorOf(context), action, u"compute_snapshot_instance"_s,
                           { { u"image_snapshot_pending"_s, 500 },
                             { u"image_snapshot"_s, 900 },
                             { u"image_pending_upload"_s, 900 },
                             { u"image_uploading"_s, 2400 } },
                           [&cloud, &region, imageId, kind, rotation](Server &done, Time) {
                               finishSnapshotImage(cloud, region, imageId);
                               if (!kind.isEmpty())
                                   rotate(region, done.id, kind, rotation);
                           });
    if (!kind.isEmpty())
        merge(*region.images.images.find(imageId),
              { { u"image_type"_s, u"backup"_s }, { u"backup_type"_s, kind } });
    Answer answer(202);
    if (context.micro >= 45)
        answer.json = QJsonObject { { u"image_id"_s, imageId } };
    else
        answer.with("Location", (context.root + u"/images/"_s + imageId).toLatin1());
    return answer;
}

Answer createImage(Context &context, Server &server, const QJsonValue &argument)
{
    needMembers(u"createImage"_s, argument.toObject(), { u"name"_s });
    return snapshot(
        context, server,
        { { u"name"_s, argument["name"_L1] }, { u"metadata"_s, argument["metadata"_L1] } },
        u"createImage"_s);
}

Answer createBackup(Context &context, Server &server, const QJsonValue &argument)
{
    needMembers(u"createBackup"_s, argument.toObject(),
                { u"backup_type"_s, u"name"_s, u"rotation"_s });
    if (server.imageId.isEmpty())
        throw Fault { 400, u"Backup is not supported for volume-backed instances."_s };
    return snapshot(context, server, argument.toObject(), u"createBackup"_s);
}
} // namespace

ActionRules imagingActions()
{
    const QStringList running { u"active"_s, u"stopped"_s, u"paused"_s, u"suspended"_s };
    return {
        { u"rebuild"_s, u"rebuild"_s, { u"active"_s, u"stopped"_s, u"error"_s }, rebuild },
        // A lock does not hold off what leaves the server as it is.
        { u"createImage"_s, u"createImage"_s, running, createImage, true, true },
        { u"createBackup"_s, u"createBackup"_s, running, createBackup, true, true },
    };
}

} // namespace cirro::demo
