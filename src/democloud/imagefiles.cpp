// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imageapi.h"

#include "democloud/imagestate.h"
#include "democloud/objectbodies.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer upload(Context &context)
{
    const bool stage = context.path.endsWith("/stage");
    const QByteArray type = context.message.header("Content-Type");
    if (!type.startsWith("application/octet-stream"))
        throw Fault { 415,
                      u"The request media type %1 is not supported by this server."_s.arg(
                          QString::fromLatin1(type)) };
    {
        const auto lock = context.cloud.enter();
        QJsonObject &image = ownImageOf(context, u"upload_image"_s);
        if (image.value("status"_L1).toString() != "queued"_L1)
            throw Fault { 409,
                          u"Image status transition from %1 to saving is not allowed"_s.arg(
                              image.value("status"_L1).toString()) };
        if (image.value("disk_format"_L1).isNull() || image.value("container_format"_L1).isNull())
            throw Fault {
                400, u"Properties disk_format, container_format must be set prior to saving data."_s
            };
        image.insert(u"status"_s, stage ? u"uploading"_s : u"saving"_s);
    }
    BodyWriter writer(context.cloud.storage);
    writer.alsoSha512();
    const bool complete = context.message.receive(
        [&writer](const char *bytes, size_t length) { return writer.write(bytes, length); });
    const auto lock = context.cloud.enter();
    QJsonObject *image = context.region.images.images.find(context.part(u"id"_s));
    if (!image)
        throw Fault { 410,
                      u"Image %1 could not be found after upload."_s.arg(context.part(u"id"_s)) };
    if (!complete) {
        image->insert(u"status"_s, u"queued"_s);
        return 499;
    }
    const QByteArray md5 = writer.md5(), sha512 = writer.sha512();
    const QString id = context.part(u"id"_s);
    storeImage(context.cloud, context.region, id, writer.take(), md5, sha512);
    if (stage)
        image->insert(u"status"_s, u"uploading"_s);
    return 204;
}

Answer import(Context &context)
{
    QJsonObject &image = ownImageOf(context, u"import_image"_s);
    const QString method = context.body.value("method"_L1).toObject().value("name"_L1).toString();
    const QString id = image.value("id"_L1).toString();
    if (!context.body.contains("method"_L1))
        throw Fault { 400, u"Import request requires a 'method' field."_s };
    if (method != "glance-direct"_L1 && method != "web-download"_L1)
        throw Fault { 400, u"Unknown import method name '%1'."_s.arg(method) };
    if (method == "glance-direct"_L1 && image.value("status"_L1).toString() != "uploading"_L1)
        throw Fault { 409,
                      u"Image needs to be staged before 'glance-direct' method can be used"_s };
    image.insert(u"status"_s, u"importing"_s);
    Cloud &cloud = context.cloud;
    Region &region = context.region;
    cloud.timeline.at(context.now + cloud.paced(3000), [&cloud, &region, id, method](Time) {
        QJsonObject *imported = region.images.images.find(id);
        if (!imported)
            return;
        if (method == "glance-direct"_L1)
            imported->insert(u"status"_s, u"active"_s);
        else
            finishSnapshotImage(cloud, region, id);
    });
    return 202;
}

Answer download(Context &context)
{
    const auto lock = context.cloud.enter();
    const QJsonObject &image = imageOf(context);
    if (image.value("status"_L1).toString() == "deactivated"_L1 && !context.isAdmin())
        throw Fault {
            403, u"The requested image has been deactivated. Image data download is forbidden."_s
        };
    const auto body = context.region.images.bodies.value(image.value("id"_L1).toString());
    if (!body)
        return 204;
    Answer answer;
    answer.source = body;
    answer.length = body->size();
    const QByteArray range = context.message.header("Range");
    if (range.startsWith("bytes=")) {
        const QByteArray text = range.mid(6);
        const qint64 first = text.left(text.indexOf(QByteArrayView("-"))).toLongLong();
        const QByteArray end = text.mid(text.indexOf('-') + 1);
        const qint64 last
            = end.isEmpty() ? body->size() - 1 : std::min(end.toLongLong(), body->size() - 1);
        if (first > last)
            throw Fault {
                416,
                u"Invalid start position in Range header. Start position MUST be in the inclusive "
                u"range [0, %1]."_s.arg(body->size() - 1)
            };
        answer.status = 206;
        answer.offset = first;
        answer.length = last - first + 1;
        answer.with("Content-Range",
                    "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
                        + QByteArray::number(body->size()));
    } else {
        answer.with("Content-MD5", image.value("checksum"_L1).toString().toLatin1());
    }
    return answer.with("Content-Type", "application/octet-stream");
}
} // namespace

void addImageFileRoutes(const Routes &routes)
{
    const QString image = routes.path + u"/images/{id}"_s;
    Service &service = routes.service;
    service.add("PUT", image + u"/file"_s, Access::Member, u"upload_image"_s, upload, true);
    service.add("PUT", image + u"/stage"_s, Access::Member, u"upload_image"_s, upload, true);
    service.add("POST", image + u"/import"_s, Access::Member, u"import_image"_s, import);
    service.add("GET", image + u"/file"_s, Access::Member, u"download_image"_s, download, true);
}

} // namespace cirro::demo
