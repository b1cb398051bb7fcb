// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imagestate.h"
#include "democloud/services.h"
#include "democloud/volumes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr Micro LastMicro = 70;
const QString Project = u"os-vol-tenant-attr:tenant_id"_s;
const QString SnapshotProject = u"os-extended-snapshot-attributes:project_id"_s;

QJsonArray selfLinks(const Context &context, const QString &collection, const QString &id)
{
    const QString path = context.part(u"project"_s) + u'/' + collection + u'/' + id;
    return {
        QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, context.root + u"/v3/"_s + path } },
        QJsonObject { { u"rel"_s, u"bookmark"_s }, { u"href"_s, context.root + u'/' + path } }
    };
}

Answer versions(Context &context)
{
    const QJsonArray links { QJsonObject { { u"rel"_s, u"describedby"_s },
                                           { u"type"_s, u"text/html"_s },
                                           { u"href"_s, u"https://docs.openstack.org/"_s } },
                             QJsonObject { { u"rel"_s, u"self"_s },
                                           { u"href"_s, context.root + u"/v3/"_s } } };
    const QJsonObject version {
        { u"id"_s, u"v3.0"_s },
        { u"status"_s, u"CURRENT"_s },
        { u"version"_s, u"3.70"_s },
        { u"min_version"_s, u"3.0"_s },
        { u"updated"_s, u"2022-08-31T00:00:00Z"_s },
        { u"links"_s, links },
        { u"media-types"_s,
          QJsonArray { QJsonObject {
              { u"base"_s, u"application/json"_s },
              { u"type"_s, u"application/vnd.openstack.volume+json;version=3"_s } } } }
    };
    return Answer(context.path.startsWith("/v3") ? 200 : 300,
                  { { u"versions"_s, QJsonArray { version } } });
}

bool allProjects(const Context &context)
{
    return context.isAdmin() && context.flag(u"all_tenants"_s);
}

void checkProject(const Context &context)
{
    const QString project = context.part(u"project"_s);
    if (project != context.projectId() && !context.isAdmin())
        throw Fault { 400, u"Malformed request url"_s };
}

const QStringList Reserved { u"limit"_s,       u"marker"_s,     u"offset"_s,
                             u"sort"_s,        u"sort_key"_s,   u"sort_dir"_s,
                             u"all_tenants"_s, u"with_count"_s, u"project_id"_s };

//! A page of a collection in the form of cinder.
Answer listing(Context &context, const QString &key, const QString &path,
               QList<QJsonObject> entries,
               const std::function<QJsonObject(const QJsonObject &)> &shape)
{
    std::stable_sort(
        entries.begin(), entries.end(), [](const QJsonObject &left, const QJsonObject &right) {
            return left.value("created_at"_L1).toString() > right.value("created_at"_L1).toString();
        });
    filterEntries(context, entries, Reserved);
    sortEntries(context, entries, true);
    const qsizetype count = entries.size();
    const Page page = paged(context, entries, u"id"_s);
    QJsonArray shown;
    for (const QJsonObject &entry : page.entries)
        shown.append(shape(entry));
    QJsonObject answer { { key, shown } };
    if (!page.next.isEmpty())
        answer.insert(
            key + u"_links"_s,
            nextLink(context, u"/v3/%1/%2"_s.arg(context.part(u"project"_s), path), page));
    if (context.micro >= 45 && context.flag(u"with_count"_s))
        answer.insert(u"count"_s, count);
    return answer;
}

QJsonObject brief(const Context &context, const QString &collection, const QJsonObject &entry)
{
    const QString id = entry.value("id"_L1).toString();
    return { { u"id"_s, id },
             { u"name"_s, entry.value("name"_L1) },
             { u"links"_s, selfLinks(context, collection, id) } };
}

// Volumes

QJsonObject volumeJson(const Context &context, const QJsonObject &volume)
{
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
    json.insert(u"links"_s, selfLinks(context, u"volumes"_s, volume.value("id"_L1).toString()));
    if (context.isAdmin()) {
        json.insert(u"migration_status"_s, QJsonValue::Null);
        json.insert(u"os-vol-mig-status-attr:migstat"_s, QJsonValue::Null);
        json.insert(u"os-vol-mig-status-attr:name_id"_s, QJsonValue::Null);
        json.insert(u"os-vol-host-attr:host"_s,
                    u"storage-1@%1#%1"_s.arg(volume.value("volume_type"_L1).toString()));
        if (context.micro >= 61)
            json.insert(u"cluster_name"_s, QJsonValue::Null);
        if (context.micro >= 21)
            json.insert(u"provider_id"_s, QJsonValue::Null);
    }
    return json;
}

QJsonObject &volumeOf(Context &context)
{
    checkProject(context);
    const QString id = context.part(u"id"_s);
    QJsonObject *volume = context.region.blockStorage.volumes.find(id);
    if (!volume || !context.sees(volume->value(Project).toString()))
        throw Fault { 404, u"Volume %1 could not be found."_s.arg(id) };
    return *volume;
}

Answer listVolumes(Context &context)
{
    checkProject(context);
    const bool detailed = context.path.endsWith("/detail");
    const auto entries = context.region.blockStorage.volumes.all([&](const QJsonObject &volume) {
        return allProjects(context) || volume.value(Project).toString() == context.projectId();
    });
    return listing(context, u"volumes"_s, detailed ? u"volumes/detail"_s : u"volumes"_s, entries,
                   [&](const QJsonObject &volume) {
                       return detailed ? volumeJson(context, volume)
                                       : brief(context, u"volumes"_s, volume);
                   });
}

Answer summary(Context &context)
{
    int count = 0, size = 0;
    QJsonObject metadata;
    for (const QJsonObject &volume : context.region.blockStorage.volumes.all()) {
        if (!allProjects(context) && volume.value(Project).toString() != context.projectId())
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

Answer showVolume(Context &context)
{
    return QJsonObject { { u"volume"_s, volumeJson(context, volumeOf(context)) } };
}

Answer createVolume(Context &context)
{
    checkProject(context);
    const QJsonObject given = required(context, u"volume"_s);
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
        throw Fault {
            400,
            u"Invalid input for field/attribute size. Value: %1. '%1' does not match '^[0-9]+$'"_s
                .arg(size.toVariant().toString())
        };
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
    return Answer(202, { { u"volume"_s, volumeJson(context, made) } });
}

void rename(const Context &context, QJsonObject &entry, const QJsonObject &given)
{
    for (const QString &key : { u"name"_s, u"description"_s, u"metadata"_s }) {
        if (given.contains(key))
            entry.insert(key, given.value(key));
    }
    entry.insert(u"updated_at"_s, isoMicros(context.now));
}

Answer updateVolume(Context &context)
{
    QJsonObject &volume = volumeOf(context);
    rename(context, volume, required(context, u"volume"_s));
    return QJsonObject { { u"volume"_s, volumeJson(context, volume) } };
}

void later(Context &context, int milliseconds, std::function<void(Cloud &, Region &)> change)
{
    Cloud &cloud = context.cloud;
    Region &region = context.region;
    cloud.timeline.at(
        context.now + cloud.paced(milliseconds),
        [&cloud, &region, change = std::move(change)](Time) { change(cloud, region); });
}

Answer deleteVolume(Context &context)
{
    QJsonObject &volume = volumeOf(context);
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
    setVolumeStatus(context.cloud, context.region, id, u"deleting"_s);
    later(context, 1500, [id](Cloud &, Region &region) { region.blockStorage.volumes.remove(id); });
    return 202;
}

// Actions of volumes

void needStatus(const QJsonObject &volume, const QStringList &states, const QString &action)
{
    const QString status = volume.value("status"_L1).toString();
    if (!states.contains(status))
        throw Fault {
            400,
            u"Invalid volume: Volume %1 status must be %2 to %3, but current status is: %4."_s.arg(
                volume.value("id"_L1).toString(), states.join(" or "_L1), action, status)
        };
}

Answer extend(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    QStringList states { u"available"_s };
    if (context.micro >= 42)
        states.append(u"in-use"_s);
    needStatus(volume, states, u"extend"_s);
    const int size = given.value("new_size"_L1).toVariant().toInt();
    const int old = volume.value("size"_L1).toInt();
    if (size <= old)
        throw Fault {
            400,
            u"Invalid input received: New size for extend must be greater than current size. "
            u"(current: %1, extended: %2)."_s.arg(old)
                .arg(size)
        };
    const QString project = volume.value(Project).toString();
    const int limit = volumeQuota(context.region, project).value("gigabytes"_L1).toInt();
    const int used = volumeUsage(context.region, project).value("gigabytes"_L1).toInt();
    if (limit >= 0 && used + size - old > limit)
        throw Fault {
            413,
            u"VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed "
            u"gigabytes quota. Requested %1G, quota is %2G and %3G has been consumed."_s
                .arg(size - old)
                .arg(limit)
                .arg(used)
        };
    const QString id = volume.value("id"_L1).toString();
    const QString status = volume.value("status"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"extending"_s);
    later(context, 1500, [id, size, status](Cloud &cloud, Region &region) {
        if (QJsonObject *grown = region.blockStorage.volumes.find(id))
            grown->insert(u"size"_s, size);
        setVolumeStatus(cloud, region, id, status);
    });
    return 202;
}

Answer retype(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    needStatus(volume, { u"available"_s, u"in-use"_s }, u"retype"_s);
    const QString wanted = given.value("new_type"_L1).toString();
    QJsonObject *type = context.region.blockStorage.types.findBy(u"name"_s, wanted);
    if (!type)
        type = context.region.blockStorage.types.find(wanted);
    if (!type)
        throw Fault { 404, u"Volume type %1 could not be found."_s.arg(wanted) };
    const QString id = volume.value("id"_L1).toString();
    const QString status = volume.value("status"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"retyping"_s);
    later(context, 2500,
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
    needStatus(volume,
               force ? QStringList { u"available"_s, u"in-use"_s } : QStringList { u"available"_s },
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
    later(context, 4000, [id, status, imageId](Cloud &cloud, Region &region) {
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
    if (!context.region.blockStorage.snapshots.find(given.value("snapshot_id"_L1).toString()))
        throw Fault {
            404, u"Snapshot %1 could not be found."_s.arg(given.value("snapshot_id"_L1).toString())
        };
    needStatus(volume, { u"available"_s }, u"revert"_s);
    const QString id = volume.value("id"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"reverting"_s);
    later(context, 2000, [id](Cloud &cloud, Region &region) {
        setVolumeStatus(cloud, region, id, u"available"_s);
    });
    return 202;
}

Answer resetStatus(Context &context, QJsonObject &volume, const QJsonObject &given)
{
    setVolumeStatus(context.cloud, context.region, volume.value("id"_L1).toString(),
                    given.value("status"_L1).toString(u"available"_s));
    return 202;
}

Answer forceDeleteVolume(Context &context, QJsonObject &volume, const QJsonObject &)
{
    const QString id = volume.value("id"_L1).toString();
    setVolumeStatus(context.cloud, context.region, id, u"deleting"_s);
    later(context, 1500, [id](Cloud &, Region &region) { region.blockStorage.volumes.remove(id); });
    return 202;
}

Answer actOnVolume(Context &context)
{
    using Perform = Answer (*)(Context &, QJsonObject &, const QJsonObject &);
    static const QHash<QString, QPair<bool, Perform>> actions {
        { u"os-extend"_s, { false, extend } },
        { u"os-retype"_s, { false, retype } },
        { u"os-set_bootable"_s, { false, setBootable } },
        { u"os-update_readonly_flag"_s, { false, setReadOnly } },
        { u"os-volume_upload_image"_s, { false, uploadImage } },
        { u"revert"_s, { false, revertVolume } },
        { u"os-reset_status"_s, { true, resetStatus } },
        { u"os-force_delete"_s, { true, forceDeleteVolume } },
    };
    QJsonObject &volume = volumeOf(context);
    const QString key = context.body.keys().value(0);
    const auto found = actions.constFind(key);
    if (found == actions.constEnd())
        throw Fault { 400, u"There is no such action: %1"_s.arg(key) };
    if (found->first && !context.isAdmin())
        throw Fault {
            403,
            u"Policy doesn't allow volume_extension:volume_admin_actions:%1 to be performed."_s.arg(
                key)
        };
    return found->second(context, volume, context.body.value(key).toObject());
}

Answer volumeMetadata(Context &context)
{
    QJsonObject &volume = volumeOf(context);
    QJsonObject metadata = volume.value("metadata"_L1).toObject();
    if (context.message.method != "GET" && context.message.method != "HEAD") {
        const QJsonObject given = required(context, u"metadata"_s);
        if (context.message.method == "PUT")
            metadata = {};
        for (auto item = given.constBegin(); item != given.constEnd(); ++item)
            metadata.insert(item.key(), item.value());
        volume.insert(u"metadata"_s, metadata);
    }
    return QJsonObject { { u"metadata"_s, metadata } };
}

Answer deleteVolumeMetadata(Context &context)
{
    QJsonObject &volume = volumeOf(context);
    QJsonObject metadata = volume.value("metadata"_L1).toObject();
    if (!metadata.contains(context.part(u"key"_s)))
        throw Fault { 404,
                      u"Volume %1 has no metadata with key %2."_s.arg(context.part(u"id"_s),
                                                                      context.part(u"key"_s)) };
    metadata.remove(context.part(u"key"_s));
    volume.insert(u"metadata"_s, metadata);
    return 200;
}

// Snapshots

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
    return listing(
        context, u"snapshots"_s, detailed ? u"snapshots/detail"_s : u"snapshots"_s, entries,
        [&](const QJsonObject &entry) { return snapshotJson(context, entry, detailed); });
}

Answer showSnapshot(Context &context)
{
    return QJsonObject { { u"snapshot"_s, snapshotJson(context, snapshotOf(context), true) } };
}

Answer createSnapshot(Context &context)
{
    checkProject(context);
    const QJsonObject given = required(context, u"snapshot"_s);
    const QString volumeId = given.value("volume_id"_L1).toString();
    const QJsonObject *volume = context.region.blockStorage.volumes.find(volumeId);
    if (!volume || !context.sees(volume->value(Project).toString()))
        throw Fault { 404, u"Volume %1 could not be found."_s.arg(volumeId) };
    const QString status = volume->value("status"_L1).toString();
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
          { u"size"_s, volume->value("size"_L1) },
          { u"metadata"_s, given.value("metadata"_L1).toObject() },
          { u"group_snapshot_id"_s, QJsonValue::Null },
          { u"user_id"_s, context.userId() },
          { u"consumes_quota"_s, true },
          { SnapshotProject, context.projectId() },
          { u"os-extended-snapshot-attributes:progress"_s, u"0%"_s } });
    const QJsonObject shown = snapshotJson(context, made, false);
    later(context, 1500, [id](Cloud &, Region &region) {
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
    rename(context, snapshot, required(context, u"snapshot"_s));
    return QJsonObject { { u"snapshot"_s, snapshotJson(context, snapshot, false) } };
}

Answer deleteSnapshot(Context &context)
{
    QJsonObject &snapshot = snapshotOf(context);
    snapshot.insert(u"status"_s, u"deleting"_s);
    later(context, 1200, [id = snapshot.value("id"_L1).toString()](Cloud &, Region &region) {
        region.blockStorage.snapshots.remove(id);
    });
    return 202;
}

// Backups and transfers

QJsonObject backupJson(const Context &context, const QJsonObject &backup)
{
    QJsonObject json = visible(backup);
    json.insert(u"links"_s, selfLinks(context, u"backups"_s, backup.value("id"_L1).toString()));
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
    return listing(context, u"backups"_s, detailed ? u"backups/detail"_s : u"backups"_s, entries,
                   [&](const QJsonObject &entry) {
                       return detailed ? backupJson(context, entry)
                                       : brief(context, u"backups"_s, entry);
                   });
}

Answer showBackup(Context &context)
{
    return QJsonObject { { u"backup"_s, backupJson(context, backupOf(context)) } };
}

Answer createBackup(Context &context)
{
    checkProject(context);
    const QJsonObject given = required(context, u"backup"_s);
    const QJsonObject *volume
        = context.region.blockStorage.volumes.find(given.value("volume_id"_L1).toString());
    if (!volume || !context.sees(volume->value(Project).toString()))
        throw Fault {
            404, u"Volume %1 could not be found."_s.arg(given.value("volume_id"_L1).toString())
        };
    if (volume->value("status"_L1).toString() == "in-use"_L1 && !given.value("force"_L1).toBool())
        throw Fault { 400,
                      u"Invalid volume: Backing up an in-use volume must use the force flag."_s };
    const QString id = context.cloud.ids.uuid();
    context.region.blockStorage.backups.insert(
        { { u"id"_s, id },
          { u"status"_s, u"creating"_s },
          { u"size"_s, volume->value("size"_L1) },
          { u"object_count"_s, 0 },
          { u"availability_zone"_s, QJsonValue::Null },
          { u"container"_s, u"volumebackups"_s },
          { u"created_at"_s, isoMicros(context.now) },
          { u"updated_at"_s, isoMicros(context.now) },
          { u"name"_s, given.value("name"_L1) },
          { u"description"_s,
            given.contains("description"_L1) ? given.value("description"_L1) : QJsonValue() },
          { u"fail_reason"_s, QJsonValue::Null },
          { u"volume_id"_s, volume->value("id"_L1) },
          { u"is_incremental"_s, given.value("incremental"_L1).toBool() },
          { u"has_dependent_backups"_s, false },
          { u"snapshot_id"_s, QJsonValue::Null },
          { u"data_timestamp"_s, isoMicros(context.now) },
          { u"metadata"_s, given.value("metadata"_L1).toObject() },
          { u"_project"_s, context.projectId() } });
    later(context, 4000, [id](Cloud &, Region &region) {
        if (QJsonObject *backup = region.blockStorage.backups.find(id))
            backup->insert(u"status"_s, u"available"_s);
    });
    return Answer(
        202,
        { { u"backup"_s,
            brief(context, u"backups"_s, *context.region.blockStorage.backups.find(id)) } });
}

Answer deleteBackup(Context &context)
{
    QJsonObject &backup = backupOf(context);
    if (backup.value("has_dependent_backups"_L1).toBool())
        throw Fault { 400, u"Invalid backup: Incremental backups exist for this backup."_s };
    backup.insert(u"status"_s, u"deleting"_s);
    later(context, 1500, [id = backup.value("id"_L1).toString()](Cloud &, Region &region) {
        region.blockStorage.backups.remove(id);
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
    later(context, 4000, [volumeId](Cloud &cloud, Region &region) {
        setVolumeStatus(cloud, region, volumeId, u"available"_s);
    });
    return Answer(202,
                  { { u"restore"_s,
                      QJsonObject { { u"backup_id"_s, backup.value("id"_L1) },
                                    { u"volume_id"_s, volumeId },
                                    { u"volume_name"_s, given.value("name"_L1) } } } });
}

QJsonObject transferJson(const Context &context, const QJsonObject &transfer)
{
    QJsonObject json = visible(transfer);
    json.insert(u"links"_s,
                selfLinks(context, u"os-volume-transfer"_s, transfer.value("id"_L1).toString()));
    return json;
}

Answer listTransfers(Context &context)
{
    checkProject(context);
    QJsonArray shown;
    for (const QJsonObject &transfer : context.region.blockStorage.transfers.all()) {
        if (transfer.value("source_project_id"_L1).toString() == context.projectId())
            shown.append(transferJson(context, transfer));
    }
    return QJsonObject { { u"transfers"_s, shown } };
}

Answer createTransfer(Context &context)
{
    checkProject(context);
    const QJsonObject given = required(context, u"transfer"_s);
    const QString volumeId = given.value("volume_id"_L1).toString();
    const QJsonObject *volume = context.region.blockStorage.volumes.find(volumeId);
    if (!volume || !context.sees(volume->value(Project).toString()))
        throw Fault { 404, u"Volume %1 could not be found."_s.arg(volumeId) };
    needStatus(*volume, { u"available"_s }, u"transfer"_s);
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
    QJsonObject shown = transferJson(context, made);
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
    if (required(context, u"accept"_s).value("auth_key"_L1).toString()
        != transfer->value("_key"_L1).toString())
        throw Fault {
            400, u"Invalid auth key: Attempt to transfer %1 with invalid auth key."_s.arg(id)
        };
    const QString volumeId = transfer->value("volume_id"_L1).toString();
    if (QJsonObject *volume = context.region.blockStorage.volumes.find(volumeId))
        volume->insert(Project, context.projectId());
    setVolumeStatus(context.cloud, context.region, volumeId, u"available"_s);
    const QJsonObject shown { { u"id"_s, id },
                              { u"name"_s, transfer->value("name"_L1) },
                              { u"volume_id"_s, volumeId },
                              { u"links"_s, selfLinks(context, u"os-volume-transfer"_s, id) } };
    context.region.blockStorage.transfers.remove(id);
    return Answer(202, { { u"transfer"_s, shown } });
}

Answer deleteTransfer(Context &context)
{
    checkProject(context);
    const QJsonObject *transfer = context.region.blockStorage.transfers.find(context.part(u"id"_s));
    if (!transfer)
        throw Fault { 404, u"Transfer %1 could not be found."_s.arg(context.part(u"id"_s)) };
    setVolumeStatus(context.cloud, context.region, transfer->value("volume_id"_L1).toString(),
                    u"available"_s);
    context.region.blockStorage.transfers.remove(context.part(u"id"_s));
    return 202;
}

// Types, limits, quotas and what administrators see

Answer listTypes(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &type : context.region.blockStorage.types.all())
        shown.append(visible(type));
    return QJsonObject { { u"volume_types"_s, shown } };
}

Answer showType(Context &context)
{
    const QString id = context.part(u"id"_s);
    const QJsonObject *type = id == "default"_L1
        ? context.region.blockStorage.types.findBy(u"name"_s, u"ssd"_s)
        : context.region.blockStorage.types.find(id);
    if (!type)
        throw Fault { 404, u"Volume type %1 could not be found."_s.arg(id) };
    if (context.path.endsWith("/extra_specs"))
        return QJsonObject { { u"extra_specs"_s, type->value("_specs"_L1) } };
    return QJsonObject { { u"volume_type"_s, visible(*type) } };
}

Answer limits(Context &context)
{
    checkProject(context);
    const QJsonObject quota = volumeQuota(context.region, context.projectId());
    const QJsonObject used = volumeUsage(context.region, context.projectId());
    return QJsonObject {
        { u"limits"_s,
          QJsonObject {
              { u"rate"_s, QJsonArray() },
              { u"absolute"_s,
                QJsonObject {
                    { u"maxTotalVolumes"_s, quota.value("volumes"_L1) },
                    { u"maxTotalSnapshots"_s, quota.value("snapshots"_L1) },
                    { u"maxTotalVolumeGigabytes"_s, quota.value("gigabytes"_L1) },
                    { u"maxTotalBackups"_s, quota.value("backups"_L1) },
                    { u"maxTotalBackupGigabytes"_s, quota.value("backup_gigabytes"_L1) },
                    { u"totalVolumesUsed"_s, used.value("volumes"_L1) },
                    { u"totalGigabytesUsed"_s, used.value("gigabytes"_L1) },
                    { u"totalSnapshotsUsed"_s, used.value("snapshots"_L1) },
                    { u"totalBackupsUsed"_s, used.value("backups"_L1) },
                    { u"totalBackupGigabytesUsed"_s, used.value("backup_gigabytes"_L1) } } } } }
    };
}

Answer quotaSet(Context &context)
{
    const QString target = context.part(u"target"_s);
    if (!context.sees(target))
        throw Fault { 403,
                      u"Policy doesn't allow volume_extension:quotas:show to be performed."_s };
    if (context.message.method == "PUT") {
        QJsonObject quota = context.region.blockStorage.quotas.value(target);
        const QJsonObject given = required(context, u"quota_set"_s);
        for (auto item = given.constBegin(); item != given.constEnd(); ++item)
            quota.insert(item.key(), item.value());
        context.region.blockStorage.quotas.insert(target, quota);
    }
    const bool defaults = context.path.endsWith("/defaults");
    QJsonObject limit = volumeQuota(context.region, defaults ? QString() : target);
    QJsonObject used = volumeUsage(context.region, target);
    QStringList types { u"__DEFAULT__"_s };
    for (const QJsonObject &type : context.region.blockStorage.types.all())
        types.append(type.value("name"_L1).toString());
    for (const QString &type : types) {
        int volumes = 0, gigabytes = 0;
        for (const QJsonObject &volume : context.region.blockStorage.volumes.all()) {
            if (volume.value(Project).toString() == target
                && volume.value("volume_type"_L1).toString() == type) {
                ++volumes;
                gigabytes += volume.value("size"_L1).toInt();
            }
        }
        for (const auto &[key, value] :
             { std::pair { u"volumes_"_s, volumes }, std::pair { u"gigabytes_"_s, gigabytes },
               std::pair { u"snapshots_"_s, 0 } }) {
            limit.insert(key + type, -1);
            used.insert(key + type, value);
        }
    }
    QJsonObject set { { u"id"_s, target } };
    const bool usage = context.flag(u"usage"_s);
    for (auto item = limit.constBegin(); item != limit.constEnd(); ++item) {
        if (usage)
            set.insert(item.key(),
                       QJsonObject { { u"limit"_s, item.value() },
                                     { u"in_use"_s, used.value(item.key()).toInt() },
                                     { u"reserved"_s, 0 } });
        else
            set.insert(item.key(), item.value());
    }
    return QJsonObject { { u"quota_set"_s, set } };
}

Answer zones(Context &)
{
    return QJsonObject { { u"availabilityZoneInfo"_s,
                           QJsonArray { QJsonObject {
                               { u"zoneName"_s, u"nova"_s },
                               { u"zoneState"_s, QJsonObject { { u"available"_s, true } } } } } } };
}

Answer attachments(Context &context)
{
    checkProject(context);
    QJsonArray shown;
    for (const QJsonObject &attachment : context.region.blockStorage.attachments.all()) {
        if (allProjects(context)
            || attachment.value("_project"_L1).toString() == context.projectId())
            shown.append(visible(attachment));
    }
    return QJsonObject { { u"attachments"_s, shown } };
}

Answer messages(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &message : context.region.blockStorage.messages.all()) {
        const bool wanted = !context.hasArgument(u"resource_uuid"_s)
            || message.value("resource_uuid"_L1).toString() == context.argument(u"resource_uuid"_s);
        if (wanted && context.sees(message.value("_project"_L1).toString()))
            shown.append(visible(message));
    }
    return QJsonObject { { u"messages"_s, shown } };
}

Answer groups(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &group : context.region.blockStorage.groups.all()) {
        if (context.sees(group.value("_project"_L1).toString()))
            shown.append(visible(group));
    }
    return QJsonObject { { u"groups"_s, shown } };
}

Answer groupSnapshots(Context &)
{
    return QJsonObject { { u"group_snapshots"_s, QJsonArray() } };
}

Answer groupTypes(Context &context)
{
    return QJsonObject { { u"group_types"_s,
                           toArray(context.region.blockStorage.groupTypes.all()) } };
}

Answer qosSpecs(Context &context)
{
    return QJsonObject { { u"qos_specs"_s, toArray(context.region.blockStorage.qosSpecs.all()) } };
}

Answer services(Context &context)
{
    QJsonArray shown;
    const auto add = [&](const QString &binary, const QString &host) {
        shown.append(
            QJsonObject { { u"binary"_s, binary },
                          { u"host"_s, host },
                          { u"zone"_s, u"nova"_s },
                          { u"status"_s, u"enabled"_s },
                          { u"state"_s, u"up"_s },
                          { u"updated_at"_s, isoMicros(context.now / (10 * Second) * 10 * Second) },
                          { u"cluster"_s, QJsonValue::Null },
                          { u"disabled_reason"_s, QJsonValue::Null } });
    };
    add(u"cinder-backup"_s, u"storage-1"_s);
    add(u"cinder-scheduler"_s, u"controller-1"_s);
    for (const QJsonObject &type : context.region.blockStorage.types.all())
        add(u"cinder-volume"_s, u"storage-1@"_s + type.value("name"_L1).toString());
    return QJsonObject { { u"services"_s, shown } };
}

Answer pools(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &type : context.region.blockStorage.types.all()) {
        const QString name = type.value("name"_L1).toString();
        int allocated = 0;
        for (const QJsonObject &volume : context.region.blockStorage.volumes.all())
            allocated += volume.value("volume_type"_L1).toString() == name
                ? volume.value("size"_L1).toInt()
                : 0;
        const QJsonObject capabilities { { u"volume_backend_name"_s, name },
                                         { u"vendor_name"_s, u"Open Source"_s },
                                         { u"driver_version"_s, u"3.0.0"_s },
                                         { u"storage_protocol"_s, u"iSCSI"_s },
                                         { u"total_capacity_gb"_s, 20000 },
                                         { u"free_capacity_gb"_s, 20000.0 - allocated },
                                         { u"reserved_percentage"_s, 0 },
                                         { u"location_info"_s,
                                           u"LVMVolumeDriver:storage-1:"_s + name },
                                         { u"QoS_support"_s, true },
                                         { u"multiattach"_s, true },
                                         { u"thin_provisioning_support"_s, false },
                                         { u"thick_provisioning_support"_s, true },
                                         { u"consistent_group_snapshot_enabled"_s, true },
                                         { u"filter_function"_s, QJsonValue::Null },
                                         { u"goodness_function"_s, QJsonValue::Null },
                                         { u"backend_state"_s, u"up"_s },
                                         { u"allocated_capacity_gb"_s, allocated },
                                         { u"timestamp"_s, isoMicros(context.now) } };
        QJsonObject pool { { u"name"_s, u"storage-1@%1#%1"_s.arg(name) } };
        if (context.flag(u"detail"_s))
            pool.insert(u"capabilities"_s, capabilities);
        shown.append(pool);
    }
    return QJsonObject { { u"pools"_s, shown } };
}

Answer resourceFilters(Context &)
{
    const QJsonArray names { u"name"_s, u"status"_s, u"metadata"_s, u"bootable"_s,
                             u"availability_zone"_s };
    return QJsonObject {
        { u"resource_filters"_s,
          QJsonArray { QJsonObject { { u"resource"_s, u"volume"_s }, { u"filters"_s, names } },
                       QJsonObject { { u"resource"_s, u"snapshot"_s },
                                     { u"filters"_s,
                                       QJsonArray { u"name"_s, u"status"_s, u"volume_id"_s } } } } }
    };
}

Answer extensions(Context &)
{
    QJsonArray shown;
    for (const char *alias :
         { "os-vol-image-meta", "os-vol-tenant-attr", "os-extended-snapshot-attributes",
           "os-volume-transfer", "backups", "os-quota-sets" })
        shown.append(QJsonObject { { u"alias"_s, QString::fromLatin1(alias) },
                                   { u"name"_s, QString::fromLatin1(alias) },
                                   { u"description"_s, QString() },
                                   { u"updated"_s, u"2012-12-07T00:00:00+00:00"_s },
                                   { u"links"_s, QJsonArray() } });
    return QJsonObject { { u"extensions"_s, shown } };
}
} // namespace

void addBlockStorage(Router &router)
{
    Service &service = router.add({ .type = "block-storage",
                                    .prefix = "volume",
                                    .shape = FaultShape::Compute,
                                    .microName = "volume",
                                    .microMajor = 3,
                                    .microFirst = 0,
                                    .microLast = LastMicro,
                                    .versionPrefixes = { u"/v3/{project}"_s } });
    service.add("GET", u"/"_s, Access::Anyone, {}, versions);
    service.add("GET", u"/v3"_s, Access::Anyone, {}, versions);
    const auto read = [&](const QString &path, const QString &policy, Route::Work work) {
        service.add("GET", path, Access::Reader, policy, work);
    };
    const auto write
        = [&](const QByteArray &verb, const QString &path, const QString &policy,
              Route::Work work) { service.add(verb, path, Access::Member, policy, work); };
    const auto admin = [&](const QString &path, const QString &policy, Route::Work work) {
        service.add("GET", path, Access::Admin, policy, work);
    };
    read(u"/volumes"_s, u"volume:get_all"_s, listVolumes);
    read(u"/volumes/detail"_s, u"volume:get_all"_s, listVolumes);
    read(u"/volumes/summary"_s, u"volume:get_all"_s, summary);
    read(u"/volumes/{id}"_s, u"volume:get"_s, showVolume);
    write("POST", u"/volumes"_s, u"volume:create"_s, createVolume);
    write("PUT", u"/volumes/{id}"_s, u"volume:update"_s, updateVolume);
    write("DELETE", u"/volumes/{id}"_s, u"volume:delete"_s, deleteVolume);
    write("POST", u"/volumes/{id}/action"_s, u"volume:update"_s, actOnVolume);
    read(u"/volumes/{id}/metadata"_s, u"volume:get_volume_metadata"_s, volumeMetadata);
    write("POST", u"/volumes/{id}/metadata"_s, u"volume:create_volume_metadata"_s, volumeMetadata);
    write("PUT", u"/volumes/{id}/metadata"_s, u"volume:update_volume_metadata"_s, volumeMetadata);
    write("DELETE", u"/volumes/{id}/metadata/{key}"_s, u"volume:delete_volume_metadata"_s,
          deleteVolumeMetadata);
    read(u"/snapshots"_s, u"volume:get_all_snapshots"_s, listSnapshots);
    read(u"/snapshots/detail"_s, u"volume:get_all_snapshots"_s, listSnapshots);
    read(u"/snapshots/{id}"_s, u"volume:get_snapshot"_s, showSnapshot);
    write("POST", u"/snapshots"_s, u"volume:create_snapshot"_s, createSnapshot);
    write("PUT", u"/snapshots/{id}"_s, u"volume:update_snapshot"_s, updateSnapshot);
    write("DELETE", u"/snapshots/{id}"_s, u"volume:delete_snapshot"_s, deleteSnapshot);
    read(u"/backups"_s, u"backup:get_all"_s, listBackups);
    read(u"/backups/detail"_s, u"backup:get_all"_s, listBackups);
    read(u"/backups/{id}"_s, u"backup:get"_s, showBackup);
    write("POST", u"/backups"_s, u"backup:create"_s, createBackup);
    write("DELETE", u"/backups/{id}"_s, u"backup:delete"_s, deleteBackup);
    write("POST", u"/backups/{id}/restore"_s, u"backup:restore"_s, restoreBackup);
    for (const QString &path : { u"/volume-transfers"_s, u"/os-volume-transfer"_s }) {
        read(path, u"volume:get_all_transfers"_s, listTransfers);
        read(path + u"/detail"_s, u"volume:get_all_transfers"_s, listTransfers);
        write("POST", path, u"volume:create_transfer"_s, createTransfer);
        write("POST", path + u"/{id}/accept"_s, u"volume:accept_transfer"_s, acceptTransfer);
        write("DELETE", path + u"/{id}"_s, u"volume:delete_transfer"_s, deleteTransfer);
    }
    read(u"/types"_s, u"volume_extension:type_get_all"_s, listTypes);
    read(u"/types/{id}"_s, u"volume_extension:type_get"_s, showType);
    admin(u"/types/{id}/extra_specs"_s, u"volume_extension:types_extra_specs:index"_s, showType);
    read(u"/limits"_s, u"limits_extension:used_limits"_s, limits);
    read(u"/os-quota-sets/{target}"_s, u"volume_extension:quotas:show"_s, quotaSet);
    read(u"/os-quota-sets/{target}/defaults"_s, u"volume_extension:quotas:show"_s, quotaSet);
    service.add("PUT", u"/os-quota-sets/{target}"_s, Access::Admin,
                u"volume_extension:quotas:update"_s, quotaSet);
    read(u"/os-availability-zone"_s, u"volume:availability_zone_list"_s, zones);
    read(u"/attachments"_s, u"volume:attachment_list"_s, attachments);
    read(u"/attachments/detail"_s, u"volume:attachment_list"_s, attachments);
    read(u"/messages"_s, u"message:get_all"_s, messages);
    read(u"/groups"_s, u"group:get_all"_s, groups);
    read(u"/groups/detail"_s, u"group:get_all"_s, groups);
    read(u"/group_snapshots/detail"_s, u"group:get_all_group_snapshots"_s, groupSnapshots);
    read(u"/group_types"_s, u"group:group_types:show"_s, groupTypes);
    admin(u"/qos-specs"_s, u"volume_extension:qos_specs_manage:get_all"_s, qosSpecs);
    admin(u"/os-services"_s, u"volume_extension:services:index"_s, services);
    admin(u"/scheduler-stats/get_pools"_s, u"scheduler_extension:scheduler_stats:get_pools"_s,
          pools);
    read(u"/resource_filters"_s, {}, resourceFilters);
    read(u"/extensions"_s, {}, extensions);
}

} // namespace cirro::demo
