// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

QJsonObject volumeJson(const Context &context, const QJsonObject &volume, bool detailed)
{
    if (!detailed)
        return briefEntry(context, VolumeKind.plural, volume);
    static const QHash<QString, Micro> since { { u"group_id"_s, 13 },
                                               { u"service_uuid"_s, 48 },
                                               { u"shared_targets"_s, 48 },
                                               { u"volume_type_id"_s, 63 },
                                               { u"consumes_quota"_s, 65 } };
    QJsonObject json = visible(volume);
    for (auto member = since.constBegin(); member != since.constEnd(); ++member) {
        if (context.micro < member.value())
            json.remove(member.key());
    }
    json.insert(u"links"_s,
                blockStorageLinks(context, u"volumes"_s, volume.value("id"_L1).toString()));
    if (context.isAdmin()) {
        const QJsonValue migration = orNull(volume.value("_migration"_L1).toString());
        json.insert(u"migration_status"_s, migration);
        json.insert(u"os-vol-mig-status-attr:migstat"_s, migration);
        json.insert(u"os-vol-mig-status-attr:name_id"_s, QJsonValue::Null);
        json.insert(
            u"os-vol-host-attr:host"_s,
            volume.value("_host"_L1)
                .toString(u"storage-1@%1#%1"_s.arg(volume.value("volume_type"_L1).toString())));
        if (context.micro >= 61)
            json.insert(u"cluster_name"_s, QJsonValue::Null);
        if (context.micro >= 21)
            json.insert(u"provider_id"_s, QJsonValue::Null);
    }
    return json;
}

Answer summary(Context &context)
{
    int count = 0, size = 0;
    QJsonObject metadata;
    for (const QJsonObject &volume : context.region.blockStorage.volumes.all()) {
        if (!allProjects(context) && volume.value(VolumeProject).toString() != context.projectId())
            continue;
        ++count;
        size += volume.value("size"_L1).toInt();
        const QJsonObject own = volume.value("metadata"_L1).toObject();
        for (auto item = own.constBegin(); item != own.constEnd(); ++item) {
            QJsonArray values = metadata.value(item.key()).toArray();
            if (!values.contains(item.value()))
                values.append(item.value());
            metadata.insert(item.key(), values);
        }
    }
    return QJsonObject { { u"volume-summary"_s,
                           QJsonObject { { u"total_count"_s, count },
                                         { u"total_size"_s, size },
                                         { u"metadata"_s, metadata } } } };
}

Answer createVolume(Context &context)
{
    checkProject(context);
    const QJsonObject given = required(context, u"volume"_s);
    static const QHash<QString, Micro> since {
        { u"name"_s, 0 },         { u"description"_s, 0 },
        { u"size"_s, 0 },         { u"volume_type"_s, 0 },
        { u"metadata"_s, 0 },     { u"availability_zone"_s, 0 },
        { u"imageRef"_s, 0 },     { u"snapshot_id"_s, 0 },
        { u"source_volid"_s, 0 }, { u"image_id"_s, 0 },
        { u"multiattach"_s, 0 },  { u"consistencygroup_id"_s, 0 },
        { u"group_id"_s, 13 },    { u"backup_id"_s, 47 },
        { u"display_name"_s, 0 }, { u"display_description"_s, 0 }
    };
    checkMembers(context, u"volume"_s, given, since);
    needStrings(given.value("metadata"_L1).toObject());
    const QJsonValue size = given.value("size"_L1);
    NewVolume wanted;
    wanted.size = size.toVariant().toInt();
    wanted.name = given.value("name"_L1).toString();
    wanted.description = given.value("description"_L1).toString();
    wanted.projectId = context.projectId();
    wanted.userId = context.userId();
    wanted.type = given.value("volume_type"_L1).toString();
    wanted.zone = given.value("availability_zone"_L1).toString();
    wanted.imageId = given.value("imageRef"_L1).toString();
    wanted.snapshotId = given.value("snapshot_id"_L1).toString();
    wanted.sourceId = given.value("source_volid"_L1).toString();
    wanted.metadata = given.value("metadata"_L1).toObject();
    const QString backup = given.value("backup_id"_L1).toString();
    const auto from = [&](const Collection &collection, const QString &id, const QString &what) {
        if (id.isEmpty())
            return;
        const QJsonObject *source = collection.find(id);
        if (!source)
            throw Fault { 404, u"%1 %2 could not be found."_s.arg(what, id) };
        if (size.isUndefined() || size.isNull())
            wanted.size = source->value("size"_L1).toInt();
        if (wanted.size < source->value("size"_L1).toInt())
            throw Fault {
                400,
                u"Invalid input received: Volume size '%1GB' cannot be smaller than the %2 "
                u"size %3GB. They must be >= original %2 size."_s.arg(wanted.size)
                    .arg(what.toLower())
                    .arg(source->value("size"_L1).toInt())
            };
    };
    from(context.region.blockStorage.snapshots, wanted.snapshotId, u"Snapshot"_s);
    from(context.region.blockStorage.volumes, wanted.sourceId, u"Volume"_s);
    from(context.region.blockStorage.backups, backup, u"Backup"_s);
    if (wanted.size <= 0)
        throw Fault { 400,
                      (size.isDouble()
                           ? u"Invalid input for field/attribute size. Value: %1. %1 is less than "
                             u"the minimum of 1"_s
                           : u"Invalid input for field/attribute size. Value: %1. '%1' does not "
                             u"match '^[0-9]+$'"_s)
                          .arg(size.toVariant().toString()) };
    if (!wanted.zone.isEmpty() && wanted.zone != "nova"_L1)
        throw Fault { 400, u"Availability zone '%1' is invalid."_s.arg(wanted.zone) };
    if (!wanted.imageId.isEmpty()) {
        const QJsonObject *image = context.region.images.images.find(wanted.imageId);
        if (!image)
            throw Fault { 400, u"Invalid image identifier or unable to access requested image."_s };
        if (wanted.size < image->value("min_disk"_L1).toInt())
            throw Fault {
                400,
                u"Invalid input received: Volume size %1GB cannot be smaller than the image "
                u"minDisk size %2GB."_s.arg(wanted.size)
                    .arg(image->value("min_disk"_L1).toInt())
            };
    }
    QJsonObject &made = makeVolume(context.cloud, context.region, wanted);
    if (!wanted.sourceId.isEmpty())
        made.insert(
            u"bootable"_s,
            context.region.blockStorage.volumes.find(wanted.sourceId)->value("bootable"_L1));
    return Answer(202, { { u"volume"_s, volumeJson(context, made, true) } });
}

Answer deleteVolume(Context &context)
{
    const QJsonObject &volume = entryOf(context, VolumeKind);
    const QString id = volume.value("id"_L1).toString();
    static const QStringList states { u"available"_s,       u"error"_s,
                                      u"error_restoring"_s, u"error_extending"_s,
                                      u"error_managing"_s,  u"error_deleting"_s };
    const int snapshots
        = context.region.blockStorage.snapshots.count([&](const QJsonObject &snapshot) {
              return snapshot.value("volume_id"_L1).toString() == id;
          });
    const bool cascade = context.flag(u"cascade"_s);
    if (!states.contains(volume.value("status"_L1).toString()) || (snapshots > 0 && !cascade))
        throw Fault {
            400,
            u"Invalid volume: Volume status must be available or error or error_restoring or "
            u"error_extending or error_managing and must not be migrating, attached, belong "
            u"to a group, have snapshots, awaiting a transfer, or be disassociated from "
            u"snapshots after volume transfer."_s
        };
    if (cascade)
        context.region.blockStorage.snapshots.removeIf([&](const QJsonObject &snapshot) {
            return snapshot.value("volume_id"_L1).toString() == id;
        });
    return removeEntry(context, VolumeKind, volume);
}
} // namespace

const EntryKind VolumeKind { .singular = u"volume"_s,
                             .plural = u"volumes"_s,
                             .word = u"Volume"_s,
                             .collection = &BlockStorage::volumes,
                             .owner = VolumeProject,
                             .json = volumeJson };

void addVolumeRoutes(const Routes &routes)
{
    routes.read(u"/volumes/summary"_s, u"volume:get_all"_s, summary);
    addReading<VolumeKind>(routes, u"volume:get_all"_s, u"volume:get"_s);
    addDescribing<VolumeKind>(routes, u"volume:update"_s, u"volume_metadata"_s);
    routes.write("POST", u"/volumes"_s, u"volume:create"_s, createVolume);
    routes.write("DELETE", u"/volumes/{id}"_s, u"volume:delete"_s, deleteVolume);
}

} // namespace cirro::demo
