// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

QJsonObject backupJson(const Context &context, const QJsonObject &backup, bool detailed)
{
    if (!detailed)
        return briefEntry(context, BackupKind.plural, backup);
    QJsonObject json = visible(backup);
    json.insert(u"links"_s,
                blockStorageLinks(context, u"backups"_s, backup.value("id"_L1).toString()));
    if (context.micro < 43)
        json.remove("metadata"_L1);
    return json;
}

//! The newest backup of a volume that is whole; null if there is none.
QJsonObject *newestBackup(Collection &backups, const QString &volumeId)
{
    QJsonObject *newest = nullptr;
    backups.forEach([&](QJsonObject &backup) {
        const bool fits = backup.value("volume_id"_L1).toString() == volumeId
            && backup.value("status"_L1).toString() == "available"_L1;
        if (fits
            && (!newest
                || backup.value("created_at"_L1).toString()
                    > newest->value("created_at"_L1).toString()))
            newest = &backup;
    });
    return newest;
}

Answer createBackup(Context &context)
{
    const QJsonObject given = required(context, u"backup"_s);
    needMembers(u"backup"_s, given, { u"volume_id"_s });
    const QString volumeId = given.value("volume_id"_L1).toString();
    const QJsonObject &volume = visibleEntry(context, VolumeKind, volumeId);
    const QString status = volume.value("status"_L1).toString();
    if (status == "in-use"_L1 && !given.value("force"_L1).toBool())
        throw Fault { 400,
                      u"Invalid volume: Backing up an in-use volume must use the force flag."_s };
    needVolumeStatus(volume, { u"available"_s, u"in-use"_s }, u"back up"_s);
    needVolumeRoom(context.region, context.projectId(), u"backups"_s,
                   volume.value("size"_L1).toInt());
    Collection &backups = context.region.blockStorage.backups;
    const bool incremental = given.value("incremental"_L1).toBool();
    QString parentId;
    if (incremental) {
        QJsonObject *parent = newestBackup(backups, volumeId);
        if (!parent)
            throw Fault { 400,
                          u"Invalid backup: No backups available to do an incremental backup."_s };
        parent->insert(u"has_dependent_backups"_s, true);
        parentId = parent->value("id"_L1).toString();
    }
    const QString id = context.cloud.ids.uuid();
    const QJsonObject &made = backups.insert(
        { { u"id"_s, id },
          { u"status"_s, u"creating"_s },
          { u"size"_s, volume.value("size"_L1) },
          { u"object_count"_s, 0 },
          { u"availability_zone"_s, QJsonValue::Null },
          { u"container"_s, given.value("container"_L1).toString(u"volumebackups"_s) },
          { u"created_at"_s, isoMicros(context.now) },
          { u"updated_at"_s, isoMicros(context.now) },
          { u"name"_s, given.value("name"_L1) },
          { u"description"_s, orNull(given.value("description"_L1).toString()) },
          { u"fail_reason"_s, QJsonValue::Null },
          { u"volume_id"_s, volumeId },
          { u"is_incremental"_s, incremental },
          { u"has_dependent_backups"_s, false },
          { u"snapshot_id"_s, orNull(given.value("snapshot_id"_L1).toString()) },
          { u"data_timestamp"_s, isoMicros(context.now) },
          { u"metadata"_s, given.value("metadata"_L1).toObject() },
          { u"_parent"_s, parentId },
          { HiddenProject, context.projectId() } });
    setVolumeStatus(context.cloud, context.region, volumeId, u"backing-up"_s);
    const QJsonObject shown = briefEntry(context, u"backups"_s, made);
    changeLater(context, 4000, [id, volumeId, status](Cloud &cloud, Region &region) {
        if (QJsonObject *backup = region.blockStorage.backups.find(id)) {
            backup->insert(u"status"_s, u"available"_s);
            backup->insert(u"object_count"_s, backup->value("size"_L1).toInt() * 20);
        }
        setVolumeStatus(cloud, region, volumeId, status);
    });
    return Answer(202, { { u"backup"_s, shown } });
}

Answer deleteBackup(Context &context)
{
    const QJsonObject &backup = entryOf(context, BackupKind);
    if (backup.value("has_dependent_backups"_L1).toBool())
        throw Fault { 400, u"Invalid backup: Incremental backups exist for this backup."_s };
    const QString parentId = backup.value("_parent"_L1).toString();
    return removeEntry(context, BackupKind, backup, [parentId](Region &region) {
        Collection &backups = region.blockStorage.backups;
        QJsonObject *parent = backups.find(parentId);
        if (parent && !backups.findBy(u"_parent"_s, parentId))
            parent->insert(u"has_dependent_backups"_s, false);
    });
}

Answer restoreBackup(Context &context)
{
    const QJsonObject &backup = entryOf(context, BackupKind);
    const QJsonObject given = required(context, u"restore"_s);
    QString volumeId = given.value("volume_id"_L1).toString();
    if (volumeId.isEmpty()) {
        NewVolume wanted;
        wanted.name = given.value("name"_L1).toString(u"restore_backup_"_s
                                                      + backup.value("id"_L1).toString());
        wanted.size = backup.value("size"_L1).toInt();
        wanted.projectId = context.projectId();
        wanted.userId = context.userId();
        volumeId = makeVolume(context.cloud, context.region, wanted).value("id"_L1).toString();
    }
    setVolumeStatus(context.cloud, context.region, volumeId, u"restoring-backup"_s);
    changeLater(context, 4000, [volumeId](Cloud &cloud, Region &region) {
        setVolumeStatus(cloud, region, volumeId, u"available"_s);
    });
    return Answer(202,
                  { { u"restore"_s,
                      QJsonObject { { u"backup_id"_s, backup.value("id"_L1) },
                                    { u"volume_id"_s, volumeId },
                                    { u"volume_name"_s, given.value("name"_L1) } } } });
}

Answer forceDeleteBackup(Context &context, QJsonObject &, const QJsonObject &)
{
    return deleteBackup(context);
}

Answer actOnBackup(Context &context)
{
    static const QHash<QString, EntryAction> actions {
        { u"os-reset_status"_s, { true, resetEntryStatus, { u"status"_s } } },
        { u"os-force_delete"_s, { true, forceDeleteBackup } },
    };
    return performEntryAction(context, BackupKind, actions);
}
} // namespace

const EntryKind BackupKind { .singular = u"backup"_s,
                             .plural = u"backups"_s,
                             .word = u"Backup"_s,
                             .collection = &BlockStorage::backups,
                             .owner = HiddenProject,
                             .json = backupJson };

void addBackupRoutes(const Routes &routes)
{
    addReading<BackupKind>(routes, u"backup:get_all"_s, u"backup:get"_s);
    addDescribing<BackupKind>(routes, u"backup:update"_s);
    routes.write("POST", u"/backups"_s, u"backup:create"_s, createBackup);
    routes.write("POST", u"/backups/{id}/action"_s, u"backup:update"_s, actOnBackup);
    routes.write("DELETE", u"/backups/{id}"_s, u"backup:delete"_s, deleteBackup);
    routes.write("POST", u"/backups/{id}/restore"_s, u"backup:restore"_s, restoreBackup);
}

} // namespace cirro::demo
