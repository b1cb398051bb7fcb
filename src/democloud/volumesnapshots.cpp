// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

QJsonObject snapshotJson(const Context &context, const QJsonObject &snapshot, bool detailed)
{
    QJsonObject json = visible(snapshot);
    if (context.micro < 14)
        json.remove("group_snapshot_id"_L1);
    if (context.micro < 41)
        json.remove("user_id"_L1);
    if (context.micro < 65)
        json.remove("consumes_quota"_L1);
    if (!detailed) {
        for (const QString &key : { SnapshotProject, u"os-extended-snapshot-attributes:progress"_s,
                                    u"group_snapshot_id"_s, u"user_id"_s, u"consumes_quota"_s })
            json.remove(key);
    }
    return json;
}

Answer createSnapshot(Context &context)
{
    const QJsonObject given = required(context, u"snapshot"_s);
    const QString volumeId = given.value("volume_id"_L1).toString();
    needMembers(u"snapshot"_s, given, { u"volume_id"_s });
    const QJsonObject &volume = visibleEntry(context, VolumeKind, volumeId);
    const QString status = volume.value("status"_L1).toString();
    const bool force = given.value("force"_L1).toBool() || context.micro >= 66;
    if (status != "available"_L1 && !(status == "in-use"_L1 && force))
        throw Fault {
            400,
            u"Invalid volume: Volume %1 status must be available, but current status is: %2."_s.arg(
                volumeId, status)
        };
    needVolumeRoom(context.region, context.projectId(), u"snapshots"_s,
                   volume.value("size"_L1).toInt());
    const QString id = context.cloud.ids.uuid();
    QJsonObject &made = context.region.blockStorage.snapshots.insert(
        { { u"id"_s, id },
          { u"created_at"_s, isoMicros(context.now) },
          { u"updated_at"_s, isoMicros(context.now) },
          { u"name"_s, given.value("name"_L1).toString() },
          { u"description"_s,
            given.contains("description"_L1) ? given.value("description"_L1) : QJsonValue() },
          { u"volume_id"_s, volumeId },
          { u"status"_s, u"creating"_s },
          { u"size"_s, volume.value("size"_L1) },
          { u"metadata"_s, given.value("metadata"_L1).toObject() },
          { u"group_snapshot_id"_s, QJsonValue::Null },
          { u"user_id"_s, context.userId() },
          { u"consumes_quota"_s, true },
          { SnapshotProject, context.projectId() },
          { u"os-extended-snapshot-attributes:progress"_s, u"0%"_s } });
    const QJsonObject shown = snapshotJson(context, made, false);
    changeLater(context, 1500, [id](Cloud &, Region &region) {
        if (QJsonObject *snapshot = region.blockStorage.snapshots.find(id)) {
            snapshot->insert(u"status"_s, u"available"_s);
            snapshot->insert(u"os-extended-snapshot-attributes:progress"_s, u"100%"_s);
        }
    });
    return Answer(202, { { u"snapshot"_s, shown } });
}

Answer deleteSnapshot(Context &context)
{
    return removeEntry(context, SnapshotKind, entryOf(context, SnapshotKind));
}

Answer forceDeleteSnapshot(Context &context, QJsonObject &, const QJsonObject &)
{
    return deleteSnapshot(context);
}

Answer actOnSnapshot(Context &context)
{
    static const QHash<QString, EntryAction> actions {
        { u"os-reset_status"_s, { true, resetEntryStatus, { u"status"_s } } },
        { u"os-force_delete"_s, { true, forceDeleteSnapshot } },
    };
    return performEntryAction(context, SnapshotKind, actions);
}
} // namespace

const EntryKind SnapshotKind { .singular = u"snapshot"_s,
                               .plural = u"snapshots"_s,
                               .word = u"Snapshot"_s,
                               .collection = &BlockStorage::snapshots,
                               .owner = SnapshotProject,
                               .json = snapshotJson,
                               .removal = 1200 };

void addSnapshotRoutes(const Routes &routes)
{
    addReading<SnapshotKind>(routes, u"volume:get_all_snapshots"_s, u"volume:get_snapshot"_s);
    addDescribing<SnapshotKind>(routes, u"volume:update_snapshot"_s, u"snapshot_metadata"_s);
    routes.write("POST", u"/snapshots"_s, u"volume:create_snapshot"_s, createSnapshot);
    routes.write("DELETE", u"/snapshots/{id}"_s, u"volume:delete_snapshot"_s, deleteSnapshot);
    routes.write("POST", u"/snapshots/{id}/action"_s, u"volume:update_snapshot"_s, actOnSnapshot);
}

} // namespace cirro::demo
