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

QJsonObject &snapshotOf(Context &context)
{
    checkProject(context);
    QJsonObject *snapshot = context.region.blockStorage.snapshots.find(context.part(u"id"_s));
    if (!snapshot || !context.sees(snapshot->value(SnapshotProject).toString()))
        throw Fault { 404, u"Snapshot %1 could not be found."_s.arg(context.part(u"id"_s)) };
    return *snapshot;
}

Answer listSnapshots(Context &context)
{
    checkProject(context);
    const bool detailed = context.path.endsWith("/detail");
    const auto entries = context.region.blockStorage.snapshots.all([&](const QJsonObject &entry) {
        return allProjects(context)
            || entry.value(SnapshotProject).toString() == context.projectId();
    });
    return blockStorageList(
        context, u"snapshots"_s, detailed ? u"snapshots/detail"_s : u"snapshots"_s, entries,
        [&](const QJsonObject &entry) { return snapshotJson(context, entry, detailed); });
}

Answer showSnapshot(Context &context)
{
    return QJsonObject { { u"snapshot"_s, snapshotJson(context, snapshotOf(context), true) } };
}

Answer createSnapshot(Context &context)
{
    const QJsonObject given = required(context, u"snapshot"_s);
    const QString volumeId = given.value("volume_id"_L1).toString();
    const QJsonObject &volume = visibleVolume(context, volumeId);
    const QString status = volume.value("status"_L1).toString();
    const bool force = given.value("force"_L1).toBool() || context.micro >= 66;
    if (status != "available"_L1 && !(status == "in-use"_L1 && force))
        throw Fault {
            400,
            u"Invalid volume: Volume %1 status must be available, but current status is: %2."_s.arg(
                volumeId, status)
        };
    const QJsonObject quota = volumeQuota(context.region, context.projectId());
    const QJsonObject used = volumeUsage(context.region, context.projectId());
    if (quota.value("snapshots"_L1).toInt() >= 0
        && used.value("snapshots"_L1).toInt() >= quota.value("snapshots"_L1).toInt())
        throw Fault { 413,
                      u"SnapshotLimitExceeded: Maximum number of snapshots allowed (%1) exceeded"_s
                          .arg(quota.value("snapshots"_L1).toInt()) };
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

Answer updateSnapshot(Context &context)
{
    QJsonObject &snapshot = snapshotOf(context);
    applyDescription(context, snapshot, required(context, u"snapshot"_s));
    return QJsonObject { { u"snapshot"_s, snapshotJson(context, snapshot, false) } };
}

Answer snapshotMetadata(Context &context)
{
    return entryMetadata(context, snapshotOf(context));
}

Answer deleteSnapshotMetadata(Context &context)
{
    return removeEntryMetadata(context, snapshotOf(context));
}

Answer deleteSnapshot(Context &context)
{
    QJsonObject &snapshot = snapshotOf(context);
    snapshot.insert(u"status"_s, u"deleting"_s);
    changeLater(context, 1200, [id = snapshot.value("id"_L1).toString()](Cloud &, Region &region) {
        region.blockStorage.snapshots.remove(id);
    });
    return 202;
}

Answer forceDeleteSnapshot(Context &context, QJsonObject &, const QJsonObject &)
{
    return deleteSnapshot(context);
}

Answer actOnSnapshot(Context &context)
{
    static const QHash<QString, EntryAction> actions {
        { u"os-reset_status"_s, { true, resetEntryStatus } },
        { u"os-force_delete"_s, { true, forceDeleteSnapshot } },
    };
    return performEntryAction(context, snapshotOf(context), actions);
}
} // namespace

void addSnapshotRoutes(const Routes &routes)
{
    routes.read(u"/snapshots"_s, u"volume:get_all_snapshots"_s, listSnapshots);
    routes.read(u"/snapshots/detail"_s, u"volume:get_all_snapshots"_s, listSnapshots);
    routes.read(u"/snapshots/{id}"_s, u"volume:get_snapshot"_s, showSnapshot);
    routes.write("POST", u"/snapshots"_s, u"volume:create_snapshot"_s, createSnapshot);
    routes.write("PUT", u"/snapshots/{id}"_s, u"volume:update_snapshot"_s, updateSnapshot);
    routes.write("DELETE", u"/snapshots/{id}"_s, u"volume:delete_snapshot"_s, deleteSnapshot);
    routes.write("POST", u"/snapshots/{id}/action"_s, u"volume:update_snapshot"_s, actOnSnapshot);
    const QString metadata = u"/snapshots/{id}/metadata"_s;
    routes.read(metadata, u"volume:get_snapshot_metadata"_s, snapshotMetadata);
    for (const char *method : { "POST", "PUT" })
        routes.write(method, metadata, u"volume:update_snapshot_metadata"_s, snapshotMetadata);
    routes.write("DELETE", metadata + u"/{key}"_s, u"volume:delete_snapshot_metadata"_s,
                 deleteSnapshotMetadata);
}

} // namespace cirro::demo
