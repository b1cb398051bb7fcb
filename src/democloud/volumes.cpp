// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/volumes.h"

#include "democloud/fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

QJsonObject volumeQuota(const Region &region, const QString &projectId)
{
    QJsonObject quota { { u"volumes"_s, 50 },
                        { u"gigabytes"_s, 10000 },
                        { u"snapshots"_s, 50 },
                        { u"backups"_s, 20 },
                        { u"backup_gigabytes"_s, 2000 },
                        { u"groups"_s, 10 },
                        { u"per_volume_gigabytes"_s, -1 } };
    const QJsonObject own = region.blockStorage.quotas.value(projectId);
    merge(quota, own);
    return quota;
}

QJsonObject volumeUsage(const Region &region, const QString &projectId)
{
    int volumes = 0, gigabytes = 0, snapshots = 0, backups = 0, backupGigabytes = 0;
    for (const QJsonObject &volume : region.blockStorage.volumes.all()) {
        if (volume.value("os-vol-tenant-attr:tenant_id"_L1).toString() == projectId) {
            ++volumes;
            gigabytes += volume.value("size"_L1).toInt();
        }
    }
    for (const QJsonObject &snapshot : region.blockStorage.snapshots.all()) {
        if (snapshot.value("os-extended-snapshot-attributes:project_id"_L1).toString()
            == projectId) {
            ++snapshots;
            gigabytes += snapshot.value("size"_L1).toInt();
        }
    }
    for (const QJsonObject &backup : region.blockStorage.backups.all()) {
        if (backup.value("_project"_L1).toString() == projectId) {
            ++backups;
            backupGigabytes += backup.value("size"_L1).toInt();
        }
    }
    return { { u"volumes"_s, volumes },
             { u"gigabytes"_s, gigabytes },
             { u"snapshots"_s, snapshots },
             { u"backups"_s, backups },
             { u"backup_gigabytes"_s, backupGigabytes },
             { u"groups"_s, 0 },
             { u"per_volume_gigabytes"_s, 0 } };
}

void needVolumeRoom(const Region &region, const QString &projectId, const QString &what, int size)
{
    const QJsonObject quota = volumeQuota(region, projectId);
    const QJsonObject used = volumeUsage(region, projectId);
    static const QHash<QString, QString> words {
        { u"volumes"_s,
          u"VolumeLimitExceeded: Maximum number of volumes allowed (%1) exceeded for quota "
          u"'volumes'."_s },
        { u"snapshots"_s,
          u"SnapshotLimitExceeded: Maximum number of snapshots allowed (%1) exceeded"_s },
        { u"backups"_s, u"BackupLimitExceeded: Maximum number of backups allowed (%1) exceeded"_s },
    };
    const int most = quota.value(what).toInt();
    if (words.contains(what) && most >= 0 && used.value(what).toInt() >= most)
        throw Fault { 413, words.value(what).arg(most) };
    const bool backup = what == "backups"_L1;
    const QString bytes = backup ? u"backup_gigabytes"_s : u"gigabytes"_s;
    const int mostGigabytes = quota.value(bytes).toInt();
    const int usedGigabytes = used.value(bytes).toInt();
    if (mostGigabytes >= 0 && usedGigabytes + size > mostGigabytes)
        throw Fault {
            413,
            (backup ? u"VolumeBackupSizeExceedsAvailableQuota: Requested backup exceeds allowed "
                      u"Backup gigabytes quota."_s
                    : u"VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds "
                      u"allowed gigabytes quota."_s)
                + u" Requested %1G, quota is %2G and %3G has been consumed."_s.arg(size)
                      .arg(mostGigabytes)
                      .arg(usedGigabytes)
        };
}

QJsonObject &makeVolume(Cloud &cloud, Region &region, const NewVolume &wanted)
{
    needVolumeRoom(region, wanted.projectId, u"volumes"_s, wanted.size);
    const QString typeName = wanted.type.isEmpty() ? u"ssd"_s : wanted.type;
    QJsonObject *type = region.blockStorage.types.findBy(u"name"_s, typeName);
    if (!type)
        type = region.blockStorage.types.find(typeName);
    if (!type)
        throw Fault { 404, u"Volume type with name %1 could not be found."_s.arg(typeName) };
    const QString now = isoMicros(cloud.clock.now());
    const QString id = cloud.ids.uuid();
    QJsonObject volume {
        { u"id"_s, id },
        { u"status"_s, u"creating"_s },
        { u"size"_s, wanted.size },
        { u"availability_zone"_s, wanted.zone.isEmpty() ? u"nova"_s : wanted.zone },
        { u"created_at"_s, now },
        { u"updated_at"_s, now },
        { u"name"_s, wanted.name },
        { u"description"_s, orNull(wanted.description) },
        { u"volume_type"_s, type->value("name"_L1) },
        { u"volume_type_id"_s, type->value("id"_L1) },
        { u"snapshot_id"_s, orNull(wanted.snapshotId) },
        { u"source_volid"_s, orNull(wanted.sourceId) },
        { u"metadata"_s, wanted.metadata },
        { u"user_id"_s, wanted.userId },
        { u"bootable"_s, wanted.imageId.isEmpty() ? u"false"_s : u"true"_s },
        { u"encrypted"_s, false },
        { u"replication_status"_s, QJsonValue::Null },
        { u"consistencygroup_id"_s, QJsonValue::Null },
        { u"multiattach"_s, typeName == "multi"_L1 },
        { u"attachments"_s, QJsonArray() },
        { u"group_id"_s, QJsonValue::Null },
        { u"shared_targets"_s, false },
        { u"service_uuid"_s, QJsonValue::Null },
        { u"consumes_quota"_s, true },
        { u"os-vol-tenant-attr:tenant_id"_s, wanted.projectId },
    };
    if (const QJsonObject *image = region.images.images.find(wanted.imageId)) {
        QJsonObject meta { { u"image_id"_s, wanted.imageId },
                           { u"image_name"_s, image->value("name"_L1) },
                           { u"signature_verified"_s, u"False"_s } };
        for (const QString &key :
             { u"checksum"_s, u"container_format"_s, u"disk_format"_s, u"min_disk"_s, u"min_ram"_s,
               u"size"_s, u"os_distro"_s, u"os_version"_s, u"os_type"_s, u"os_admin_user"_s,
               u"architecture"_s }) {
            if (image->contains(key))
                meta.insert(key, image->value(key).toVariant().toString());
        }
        volume.insert(u"volume_image_metadata"_s, meta);
    }
    QJsonObject &made = region.blockStorage.volumes.insert(volume);
    cloud.timeline.at(cloud.clock.now() + cloud.paced(1500), [&cloud, &region, id](Time) {
        const QJsonObject *there = region.blockStorage.volumes.find(id);
        if (there && there->value("status"_L1).toString() == "creating"_L1)
            setVolumeStatus(cloud, region, id, u"available"_s);
    });
    return made;
}

void setVolumeStatus(Cloud &cloud, Region &region, const QString &volumeId, const QString &status)
{
    if (QJsonObject *volume = region.blockStorage.volumes.find(volumeId)) {
        volume->insert(u"status"_s, status);
        volume->insert(u"updated_at"_s, isoMicros(cloud.clock.now()));
    }
}

void attachVolume(Cloud &cloud, Region &region, const QString &volumeId, Server &server,
                  const QString &device, bool deleteOnTermination, const QString &tag)
{
    QJsonObject *volume = region.blockStorage.volumes.find(volumeId);
    if (!volume)
        return;
    const QString attachmentId = cloud.ids.uuid();
    const QString now = isoMicros(cloud.clock.now());
    QJsonArray attachments = volume->value("attachments"_L1).toArray();
    attachments.append(QJsonObject { { u"id"_s, volumeId },
                                     { u"attachment_id"_s, attachmentId },
                                     { u"volume_id"_s, volumeId },
                                     { u"server_id"_s, server.id },
                                     { u"host_name"_s, QJsonValue::Null },
                                     { u"device"_s, device },
                                     { u"attached_at"_s, now } });
    volume->insert(u"attachments"_s, attachments);
    setVolumeStatus(cloud, region, volumeId, u"in-use"_s);
    region.blockStorage.attachments.insert(
        { { u"id"_s, attachmentId },
          { u"status"_s, u"attached"_s },
          { u"instance"_s, server.id },
          { u"volume_id"_s, volumeId },
          { u"attached_at"_s, now },
          { u"detached_at"_s, QString() },
          { u"attach_mode"_s, u"rw"_s },
          { u"connection_info"_s,
            QJsonObject { { u"device_path"_s, u"/dev/disk/by-id/volume-"_s + volumeId },
                          { u"access_mode"_s, u"rw"_s },
                          { u"qos_specs"_s, QJsonValue::Null },
                          { u"encrypted"_s, false },
                          { u"cacheable"_s, false },
                          { u"driver_volume_type"_s, u"local"_s },
                          { u"attachment_id"_s, attachmentId } } },
          { u"_project"_s, server.projectId } });
    server.volumes.push_back(
        { volumeId, device, tag, attachmentId, cloud.ids.uuid(), deleteOnTermination });
}

void detachVolume(Cloud &cloud, Region &region, const QString &volumeId, Server &server)
{
    const auto held
        = std::find_if(server.volumes.begin(), server.volumes.end(),
                       [&](const AttachedVolume &volume) { return volume.volumeId == volumeId; });
    if (held == server.volumes.end())
        return;
    region.blockStorage.attachments.remove(held->attachmentId);
    server.volumes.erase(held);
    QJsonObject *volume = region.blockStorage.volumes.find(volumeId);
    if (!volume)
        return;
    QJsonArray left;
    for (const QJsonValue &attachment : volume->value("attachments"_L1).toArray()) {
        if (attachment.toObject().value("server_id"_L1).toString() != server.id)
            left.append(attachment);
    }
    volume->insert(u"attachments"_s, left);
    setVolumeStatus(cloud, region, volumeId, left.isEmpty() ? u"available"_s : u"in-use"_s);
}

QString nextDevice(const Server &server)
{
    for (char letter = server.imageId.isEmpty() ? 'a' : 'b'; letter <= 'z'; ++letter) {
        const QString device = u"/dev/vd"_s + QLatin1Char(letter);
        if (std::none_of(server.volumes.begin(), server.volumes.end(),
                         [&](const AttachedVolume &volume) { return volume.device == device; }))
            return device;
    }
    return u"/dev/vdz"_s;
}

} // namespace cirro::demo
