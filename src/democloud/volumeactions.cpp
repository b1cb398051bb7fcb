// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/imagestate.h"
#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

Answer extend(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    QStringList states { u"available"_s };
    if (context.micro >= 42)
        states.append(u"in-use"_s);
    needVolumeStatus(volume, states, u"extend"_s);
    bool number = false;
    const int size = given.value("new_size"_L1).toVariant().toInt(&number);
    const int old = volume.value("size"_L1).toInt();
    if (!number)
        throw Fault { 400,
                      u"Invalid input for field/attribute new_size. Value: %1. '%1' does not match "
                      u"'^[0-9]+$'"_s.arg(given.value("new_size"_L1).toString()) };
    if (size <= old)
        throw Fault {
            400,
            u"Invalid input received: New size for extend must be greater than current size. "
            u"(current: %1, extended: %2)."_s.arg(old)
                .arg(size)
        };
    needVolumeRoom(context.region, volume.value(VolumeProject).toString(), u"gigabytes"_s,
                   size - old);
    const QString id = volume.value("id"_L1).toString();
    const QString status = volume.value("status"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"extending"_s);
    changeLater(context, 1500, [id, size, status](Cloud &cloud, Region &region) {
        if (QJsonObject *grown = region.blockStorage.volumes.find(id))
            grown->insert(u"size"_s, size);
        setVolumeStatus(cloud, region, id, status);
    });
    return 202;
}

Answer retype(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    needVolumeStatus(volume, { u"available"_s, u"in-use"_s }, u"retype"_s);
    const QString wanted = given.value("new_type"_L1).toString();
    QJsonObject *type = context.region.blockStorage.types.findBy(u"name"_s, wanted);
    if (!type)
        type = context.region.blockStorage.types.find(wanted);
    if (!type)
        throw Fault { 404, u"Volume type with name %1 could not be found."_s.arg(wanted) };
    const QString id = volume.value("id"_L1).toString();
    const QString status = volume.value("status"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"retyping"_s);
    changeLater(context, 2500,
                [id, status, name = type->value("name"_L1),
                 typeId = type->value("id"_L1)](Cloud &cloud, Region &region) {
                    if (QJsonObject *changed = region.blockStorage.volumes.find(id)) {
                        changed->insert(u"volume_type"_s, name);
                        changed->insert(u"volume_type_id"_s, typeId);
                    }
                    setVolumeStatus(cloud, region, id, status);
                });
    return 202;
}

Answer setBootable(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    volume.insert(u"bootable"_s, given.value("bootable"_L1).toBool() ? u"true"_s : u"false"_s);
    volume.insert(u"updated_at"_s, isoMicros(context.now));
    return 200;
}

Answer setReadOnly(Context &, QJsonObject &volume, const QJsonObject &given)
{
    QJsonObject metadata = volume.value("metadata"_L1).toObject();
    metadata.insert(u"readonly"_s, given.value("readonly"_L1).toBool() ? u"True"_s : u"False"_s);
    volume.insert(u"metadata"_s, metadata);
    return 202;
}

Answer uploadImage(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    const bool force = given.value("force"_L1).toBool();
    needVolumeStatus(volume,
                     force ? QStringList { u"available"_s, u"in-use"_s }
                           : QStringList { u"available"_s },
                     u"upload to image"_s);
    QJsonObject image
        = newImage(context.cloud, context.projectId(), given.value("image_name"_L1).toString());
    const QString imageId = image.value("id"_L1).toString();
    image.insert(u"disk_format"_s, given.value("disk_format"_L1).toString(u"raw"_s));
    image.insert(u"container_format"_s, given.value("container_format"_L1).toString(u"bare"_s));
    image.insert(u"visibility"_s, given.value("visibility"_L1).toString(u"shared"_s));
    image.insert(u"min_disk"_s, volume.value("size"_L1));
    context.region.images.images.insert(image);
    const QString id = volume.value("id"_L1).toString();
    const QString status = volume.value("status"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"uploading"_s);
    changeLater(context, 4000, [id, status, imageId](Cloud &cloud, Region &region) {
        setVolumeStatus(cloud, region, id, status);
        finishSnapshotImage(cloud, region, imageId);
    });
    QJsonObject shown { { u"id"_s, id },
                        { u"image_id"_s, imageId },
                        { u"image_name"_s, image.value("name"_L1) },
                        { u"status"_s, u"uploading"_s },
                        { u"size"_s, volume.value("size"_L1) },
                        { u"disk_format"_s, image.value("disk_format"_L1) },
                        { u"container_format"_s, image.value("container_format"_L1) },
                        { u"updated_at"_s, isoMicros(context.now) },
                        { u"display_description"_s, volume.value("description"_L1) },
                        { u"volume_type"_s,
                          *context.region.blockStorage.types.findBy(
                              u"name"_s, volume.value("volume_type"_L1).toString()) } };
    return Answer(202, { { u"os-volume_upload_image"_s, shown } });
}

Answer revertVolume(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    const QString id = volume.value("id"_L1).toString();
    const auto snapshots
        = context.region.blockStorage.snapshots.all([&id](const QJsonObject &snapshot) {
              return snapshot.value("volume_id"_L1).toString() == id;
          });
    if (snapshots.isEmpty())
        throw Fault { 400, u"Volume %1 doesn't have any snapshots."_s.arg(id) };
    const QJsonObject &latest = snapshots.last();
    const QString latestId = latest.value("id"_L1).toString();
    if (given.value("snapshot_id"_L1).toString() != latestId)
        throw Fault { 400,
                      u"Specified snapshot %1 is not the latest snapshot of volume %2."_s.arg(
                          given.value("snapshot_id"_L1).toString(), id) };
    if (latest.value("size"_L1) != volume.value("size"_L1))
        throw Fault { 400,
                      u"Can't revert volume %1 to its latest snapshot %2. The volume size must be "
                      u"equal to the snapshot size."_s.arg(id, latestId) };
    needVolumeStatus(volume, { u"available"_s }, u"revert"_s);
    setVolumeStatus(context.cloud, context.region, id, u"reverting"_s);
    changeLater(context, 2000, [id](Cloud &cloud, Region &region) {
        setVolumeStatus(cloud, region, id, u"available"_s);
    });
    return 202;
}

Answer resetStatus(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    // "attach_status" alone leaves the status as it is.
    if (given.contains("status"_L1) || given.isEmpty())
        setVolumeStatus(context.cloud, context.region, volume.value("id"_L1).toString(),
                        given.value("status"_L1).toString(u"available"_s));
    if (given.value("attach_status"_L1).toString() == "detached"_L1)
        volume.insert(u"attachments"_s, QJsonArray());
    return 202;
}

Answer reimage(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    const QString imageId = given.value("image_id"_L1).toString();
    const QJsonObject *image = context.region.images.images.find(imageId);
    if (!image)
        throw Fault { 404, u"Image %1 could not be found."_s.arg(imageId) };
    needVolumeStatus(volume, { u"available"_s, u"error"_s }, u"re-image"_s);
    const QString id = volume.value("id"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"downloading"_s);
    const QJsonObject metadata { { u"image_id"_s, imageId },
                                 { u"image_name"_s, image->value("name"_L1) } };
    changeLater(context, 3000, [id, metadata](Cloud &cloud, Region &region) {
        if (QJsonObject *written = region.blockStorage.volumes.find(id)) {
            written->insert(u"volume_image_metadata"_s, metadata);
            written->insert(u"bootable"_s, u"true"_s);
        }
        setVolumeStatus(cloud, region, id, u"available"_s);
    });
    return 202;
}

Answer setImageMetadata(Context &, QJsonObject &volume, const QJsonObject &given)
{
    QJsonObject metadata = volume.value("volume_image_metadata"_L1).toObject();
    const QJsonObject added = given.value("metadata"_L1).toObject();
    merge(metadata, added);
    volume.insert(u"volume_image_metadata"_s, metadata);
    return QJsonObject { { u"metadata"_s, metadata } };
}

Answer unsetImageMetadata(Context &, QJsonObject &volume, const QJsonObject &given)
{
    const QString key = given.value("key"_L1).toString();
    QJsonObject metadata = volume.value("volume_image_metadata"_L1).toObject();
    if (metadata.isEmpty())
        throw Fault { 404,
                      u"Glance metadata for volume/snapshot %1 cannot be found."_s.arg(
                          volume.value("id"_L1).toString()) };
    if (!metadata.contains(key))
        throw Fault { 404, u"Metadata %1 could not be found."_s.arg(key) };
    metadata.remove(key);
    volume.insert(u"volume_image_metadata"_s, metadata);
    return 200;
}

Answer forceDetach(Context &context, QJsonObject &volume, const QJsonObject &)
{
    const QString id = volume.value("id"_L1).toString();
    for (const QJsonValue &attachment : volume.value("attachments"_L1).toArray()) {
        const QString server = attachment.toObject().value("server_id"_L1).toString();
        if (Server *holder = context.region.compute.find(server))
            detachVolume(context.cloud, context.region, id, *holder);
    }
    return 202;
}

Answer migrateVolume(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    needVolumeStatus(volume, { u"available"_s, u"in-use"_s }, u"migrate"_s);
    const QString host = given.value("host"_L1).toString();
    const QString id = volume.value("id"_L1).toString();
    volume.insert(u"_migration"_s, u"migrating"_s);
    changeLater(context, 5000, [id, host](Cloud &, Region &region) {
        if (QJsonObject *moved = region.blockStorage.volumes.find(id)) {
            moved->insert(u"_migration"_s, u"success"_s);
            moved->insert(u"_host"_s, host);
        }
    });
    return 202;
}

Answer forceDeleteVolume(Context &context, QJsonObject &volume, const QJsonObject &)
{
    return removeEntry(context, VolumeKind, volume);
}

Answer actOnVolume(Context &context)
{
    static const QHash<QString, EntryAction> actions {
        { u"os-extend"_s, { false, extend, { u"new_size"_s } } },
        { u"os-retype"_s, { false, retype, { u"new_type"_s } } },
        { u"os-set_bootable"_s, { false, setBootable, { u"bootable"_s } } },
        { u"os-update_readonly_flag"_s, { false, setReadOnly, { u"readonly"_s } } },
        { u"os-volume_upload_image"_s, { false, uploadImage, { u"image_name"_s } } },
        { u"os-set_image_metadata"_s, { false, setImageMetadata, { u"metadata"_s } } },
        { u"os-unset_image_metadata"_s, { false, unsetImageMetadata, { u"key"_s } } },
        { u"os-reimage"_s, { false, reimage, { u"image_id"_s }, 68 } },
        { u"revert"_s, { false, revertVolume, { u"snapshot_id"_s }, 40 } },
        { u"os-reset_status"_s, { true, resetStatus } },
        { u"os-force_delete"_s, { true, forceDeleteVolume } },
        { u"os-force_detach"_s, { true, forceDetach } },
        { u"os-migrate_volume"_s, { true, migrateVolume, { u"host"_s } } },
    };
    return performEntryAction(context, VolumeKind, actions);
}
} // namespace

void addVolumeActionRoutes(const Routes &routes)
{
    routes.write("POST", u"/volumes/{id}/action"_s, u"volume:update"_s, actOnVolume);
}

} // namespace cirro::demo
