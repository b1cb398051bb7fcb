// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

QJsonObject backupJson(const Context &context, const QJsonObject &backup)
{
    QJsonObject json = visible(backup);
    json.insert(u"links"_s,
                blockStorageLinks(context, u"backups"_s, backup.value("id"_L1).toString()));
    if (context.micro < 43)
        json.remove("metadata"_L1);
    return json;
}

QJsonObject &backupOf(Context &context)
{
    checkProject(context);
    QJsonObject *backup = context.region.blockStorage.backups.find(context.part(u"id"_s));
    if (!backup || !context.sees(backup->value("_project"_L1).toString()))
        throw Fault { 404, u"Backup %1 could not be found."_s.arg(context.part(u"id"_s)) };
    return *backup;
}

Answer listBackups(Context &context)
{
    checkProject(context);
    const bool detailed = context.path.endsWith("/detail");
    const auto entries = context.region.blockStorage.backups.all([&](const QJsonObject &entry) {
        return allProjects(context) || entry.value("_project"_L1).toString() == context.projectId();
    });
    return blockStorageList(context, u"backups"_s, detailed ? u"backups/detail"_s : u"backups"_s,
                            entries, [&](const QJsonObject &entry) {
                                return detailed ? backupJson(context, entry)
                                                : briefEntry(context, u"backups"_s, entry);
                            });
}

Answer showBackup(Context &context)
{
    return QJsonObject { { u"backup"_s, backupJson(context, backupOf(context)) } };
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

void checkBackupQuota(const Context &context)
{
    const QString project = context.projectId();
    const int most = volumeQuota(context.region, project).value("backups"_L1).toInt();
    if (most >= 0 && volumeUsage(context.region, project).value("backups"_L1).toInt() >= most)
        throw Fault {
            413, u"BackupLimitExceeded: Maximum number of backups allowed (%1) exceeded"_s.arg(most)
        };
}

Answer createBackup(Context &context)
{
    const QJsonObject given = required(context, u"backup"_s);
    const QString volumeId = given.value("volume_id"_L1).toString();
    const QJsonObject &volume = visibleVolume(context, volumeId);
    const QString status = volume.value("status"_L1).toString();
    if (status == "in-use"_L1 && !given.value("force"_L1).toBool())
        throw Fault { 400,
                      u"Invalid volume: Backing up an in-use volume must use the force flag."_s };
    needVolumeStatus(volume, { u"available"_s, u"in-use"_s }, u"back up"_s);
    checkBackupQuota(context);
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
          { u"_project"_s, context.projectId() } });
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

Answer updateBackup(Context &context)
{
    QJsonObject &backup = backupOf(context);
    applyDescription(context, backup, required(context, u"backup"_s));
    return QJsonObject { { u"backup"_s, briefEntry(context, u"backups"_s, backup) } };
}

void removeBackup(Region &region, const QString &id)
{
    Collection &backups = region.blockStorage.backups;
    const QJsonObject *gone = backups.find(id);
    if (!gone)
        return;
    const QString parentId = gone->value("_parent"_L1).toString();
    backups.remove(id);
    QJsonObject *parent = backups.find(parentId);
    if (parent && !backups.findBy(u"_parent"_s, parentId))
        parent->insert(u"has_dependent_backups"_s, false);
}

Answer deleteBackup(Context &context)
{
    QJsonObject &backup = backupOf(context);
    if (backup.value("has_dependent_backups"_L1).toBool())
        throw Fault { 400, u"Invalid backup: Incremental backups exist for this backup."_s };
    backup.insert(u"status"_s, u"deleting"_s);
    changeLater(context, 1500, [id = backup.value("id"_L1).toString()](Cloud &, Region &region) {
        removeBackup(region, id);
    });
    return 202;
}

Answer restoreBackup(Context &context)
{
    const QJsonObject &backup = backupOf(context);
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
        { u"os-reset_status"_s, { true, resetEntryStatus } },
        { u"os-force_delete"_s, { true, forceDeleteBackup } },
    };
    return performEntryAction(context, backupOf(context), actions);
}
} // namespace

void addBackupRoutes(const Routes &routes)
{
    routes.read(u"/backups"_s, u"backup:get_all"_s, listBackups);
    routes.read(u"/backups/detail"_s, u"backup:get_all"_s, listBackups);
    routes.read(u"/backups/{id}"_s, u"backup:get"_s, showBackup);
    routes.write("POST", u"/backups"_s, u"backup:create"_s, createBackup);
    routes.write("PUT", u"/backups/{id}"_s, u"backup:update"_s, updateBackup);
    routes.write("POST", u"/backups/{id}/action"_s, u"backup:update"_s, actOnBackup);
    routes.write("DELETE", u"/backups/{id}"_s, u"backup:delete"_s, deleteBackup);
    routes.write("POST", u"/backups/{id}/restore"_s, u"backup:restore"_s, restoreBackup);
}

} // namespace cirro::demo
