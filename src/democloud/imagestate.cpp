// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imagestate.h"

#include "democloud/objectbodies.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
// Bytes of every snapshot, and the sums over them, known beforehand.
constexpr char SnapshotLine[] = "snapshot of a demo server\n";
constexpr qint64 SnapshotSize = 1200LL << 20;
constexpr char SnapshotMd5[] = "dc012d2159d449b9ea276f75322b24be";
constexpr char SnapshotSha512[]
    = "12f3636a1e160f29327f29fadba8301815a49ac06a97e99acc0b128c3a20e6ee"
      "4395e9b819aa01451c109c54d8844b8a3e80006f75b67a91dff2743372a1535e";
} // namespace

QJsonObject newImage(Cloud &cloud, const QString &projectId, const QString &name)
{
    const QString id = cloud.ids.uuid();
    const QString now = isoSeconds(cloud.clock.now());
    return { { u"id"_s, id },
             { u"name"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name) },
             { u"status"_s, u"queued"_s },
             { u"visibility"_s, u"shared"_s },
             { u"protected"_s, false },
             { u"os_hidden"_s, false },
             { u"owner"_s, projectId },
             { u"disk_format"_s, QJsonValue::Null },
             { u"container_format"_s, QJsonValue::Null },
             { u"min_disk"_s, 0 },
             { u"min_ram"_s, 0 },
             { u"size"_s, QJsonValue::Null },
             { u"virtual_size"_s, QJsonValue::Null },
             { u"checksum"_s, QJsonValue::Null },
             { u"os_hash_algo"_s, QJsonValue::Null },
             { u"os_hash_value"_s, QJsonValue::Null },
             { u"tags"_s, QJsonArray() },
             { u"created_at"_s, now },
             { u"updated_at"_s, now },
             { u"self"_s, u"/v2/images/"_s + id },
             { u"file"_s, u"/v2/images/%1/file"_s.arg(id) },
             { u"schema"_s, u"/v2/schemas/image"_s } };
}

void storeImage(Cloud &cloud, Region &region, const QString &imageId,
                std::shared_ptr<const BodySource> body, const QByteArray &md5,
                const QByteArray &sha512)
{
    QJsonObject *image = region.images.images.find(imageId);
    if (!image)
        return;
    image->insert(u"size"_s, body->size());
    image->insert(u"virtual_size"_s, body->size());
    image->insert(u"checksum"_s, QString::fromLatin1(md5));
    image->insert(u"os_hash_algo"_s, u"sha512"_s);
    image->insert(u"os_hash_value"_s, QString::fromLatin1(sha512));
    image->insert(u"status"_s, u"active"_s);
    image->insert(u"stores"_s, u"fast"_s);
    image->insert(u"updated_at"_s, isoSeconds(cloud.clock.now()));
    region.images.bodies.insert(imageId, std::move(body));
}

QString beginSnapshotImage(Cloud &cloud, Region &region, const Server &server, const QString &name,
                           const QJsonObject &metadata)
{
    QJsonObject image = newImage(cloud, server.projectId, name);
    image.insert(u"visibility"_s, u"private"_s);
    image.insert(u"disk_format"_s, u"qcow2"_s);
    image.insert(u"container_format"_s, u"bare"_s);
    image.insert(u"min_disk"_s, server.flavor.value("disk"_L1));
    image.insert(u"image_type"_s, u"snapshot"_s);
    image.insert(u"instance_uuid"_s, server.id);
    image.insert(u"user_id"_s, server.userId);
    image.insert(u"base_image_ref"_s, server.imageId);
    image.insert(u"image_state"_s, u"available"_s);
    merge(image, metadata);
    region.images.images.insert(image);
    return image.value("id"_L1).toString();
}

void finishSnapshotImage(Cloud &cloud, Region &region, const QString &imageId)
{
    storeImage(cloud, region, imageId, repeatedBody(SnapshotLine, SnapshotSize), SnapshotMd5,
               SnapshotSha512);
}

} // namespace cirro::demo
