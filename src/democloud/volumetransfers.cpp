// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

QJsonObject transferJson(const Context &context, const QJsonObject &transfer, bool)
{
    QJsonObject json = visible(transfer);
    json.insert(
        u"links"_s,
        blockStorageLinks(context, u"os-volume-transfer"_s, transfer.value("id"_L1).toString()));
    return json;
}
} // namespace

extern const EntryKind TransferKind { u"transfer"_s,          u"transfers"_s,
                                      u"Transfer"_s,          &BlockStorage::transfers,
                                      u"source_project_id"_s, transferJson };

namespace {
Answer createTransfer(Context &context)
{
    const QJsonObject given = required(context, u"transfer"_s);
    const QString volumeId = given.value("volume_id"_L1).toString();
    const QJsonObject &volume = visibleEntry(context, VolumeKind, volumeId);
    if (volume.value("status"_L1).toString() != "available"_L1)
        throw Fault { 400, u"Invalid volume: status must be available"_s };
    setVolumeStatus(context.cloud, context.region, volumeId, u"awaiting-transfer"_s);
    const QString key = QString::fromLatin1(context.cloud.ids.secret(16));
    const QJsonObject &made = context.region.blockStorage.transfers.insert(
        { { u"id"_s, context.cloud.ids.uuid() },
          { u"created_at"_s, isoMicros(context.now) },
          { u"name"_s, given.value("name"_L1).toString() },
          { u"volume_id"_s, volumeId },
          { u"no_snapshots"_s, given.value("no_snapshots"_L1).toBool() },
          { u"destination_project_id"_s, QJsonValue::Null },
          { u"source_project_id"_s, context.projectId() },
          { u"accepted"_s, false },
          { u"_key"_s, key } });
    QJsonObject shown = transferJson(context, made, true);
    shown.insert(u"auth_key"_s, key);
    return Answer(202, { { u"transfer"_s, shown } });
}

Answer acceptTransfer(Context &context)
{
    checkProject(context);
    const QString id = context.part(u"id"_s);
    const QJsonObject *transfer = context.region.blockStorage.transfers.find(id);
    if (!transfer)
        throw Fault { 404, u"Transfer %1 could not be found."_s.arg(id) };
    const QJsonObject given = required(context, u"accept"_s);
    needMembers(u"accept"_s, given, { u"auth_key"_s });
    if (given.value("auth_key"_L1).toString() != transfer->value("_key"_L1).toString())
        throw Fault {
            400, u"Invalid auth key: Attempt to transfer %1 with invalid auth key."_s.arg(id)
        };
    const QString volumeId = transfer->value("volume_id"_L1).toString();
    if (QJsonObject *volume = context.region.blockStorage.volumes.find(volumeId))
        volume->insert(VolumeProject, context.projectId());
    setVolumeStatus(context.cloud, context.region, volumeId, u"available"_s);
    const QJsonObject shown { { u"id"_s, id },
                              { u"name"_s, transfer->value("name"_L1) },
                              { u"volume_id"_s, volumeId },
                              { u"links"_s,
                                blockStorageLinks(context, u"os-volume-transfer"_s, id) } };
    context.region.blockStorage.transfers.remove(id);
    return Answer(202, { { u"transfer"_s, shown } });
}

Answer deleteTransfer(Context &context)
{
    const QString volumeId = entryOf(context, TransferKind).value("volume_id"_L1).toString();
    setVolumeStatus(context.cloud, context.region, volumeId, u"available"_s);
    context.region.blockStorage.transfers.remove(context.part(u"id"_s));
    return 202;
}
} // namespace

void addTransferRoutes(const Routes &routes)
{
    const auto list = [](Context &context) { return listEntries(context, TransferKind); };
    const auto show = [](Context &context) { return showEntry(context, TransferKind); };
    for (const QString &path : { u"/volume-transfers"_s, u"/os-volume-transfer"_s }) {
        routes.read(path, u"volume:get_all_transfers"_s, list);
        routes.read(path + u"/detail"_s, u"volume:get_all_transfers"_s, list);
        routes.read(path + u"/{id}"_s, u"volume:get_transfer"_s, show);
        routes.write("POST", path, u"volume:create_transfer"_s, createTransfer);
        routes.write("POST", path + u"/{id}/accept"_s, u"volume:accept_transfer"_s, acceptTransfer);
        routes.write("DELETE", path + u"/{id}"_s, u"volume:delete_transfer"_s, deleteTransfer);
    }
}

} // namespace cirro::demo
