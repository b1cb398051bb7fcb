// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imagestate.h"
#include "democloud/objectbodies.h"
#include "democloud/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
const QStringList ReadOnly {
    u"id"_s,           u"status"_s,        u"size"_s,       u"virtual_size"_s, u"checksum"_s,
    u"os_hash_algo"_s, u"os_hash_value"_s, u"created_at"_s, u"updated_at"_s,   u"self"_s,
    u"file"_s,         u"schema"_s,        u"stores"_s,     u"direct_url"_s,   u"locations"_s
};
const QStringList Visibilities { u"public"_s, u"private"_s, u"shared"_s, u"community"_s };

Answer versions(Context &context)
{
    QJsonArray all;
    for (int minor = 16; minor >= 0; --minor) {
        const bool current = minor == 16;
        all.append(QJsonObject {
            { u"id"_s, u"v2.%1"_s.arg(minor) },
            { u"status"_s, current ? u"CURRENT"_s : u"SUPPORTED"_s },
            { u"links"_s,
              QJsonArray { QJsonObject { { u"rel"_s, u"self"_s },
                                         { u"href"_s, context.root + u"/v2/"_s } } } } });
    }
    return Answer(300, { { u"versions"_s, all } });
}

bool isMember(const Context &context, const QJsonObject &image)
{
    const auto members = context.region.images.members.constFind(image.value("id"_L1).toString());
    if (members == context.region.images.members.constEnd())
        return false;
    const QJsonObject *member = members->find(context.projectId());
    return member && member->value("status"_L1).toString() == "accepted"_L1;
}

bool isVisible(const Context &context, const QJsonObject &image)
{
    const QString visibility = image.value("visibility"_L1).toString();
    return visibility == "public"_L1 || visibility == "community"_L1
        || context.sees(image.value("owner"_L1).toString())
        || (visibility == "shared"_L1 && isMember(context, image));
}

QJsonObject &imageOf(Context &context)
{
    const QString id = context.part(u"id"_s);
    QJsonObject *image = context.region.images.images.find(id);
    if (!image || !isVisible(context, *image))
        throw Fault { 404, u"No image found with ID %1"_s.arg(id) };
    return *image;
}

QJsonObject &ownImageOf(Context &context, const QString &policy)
{
    QJsonObject &image = imageOf(context);
    if (!context.sees(image.value("owner"_L1).toString()))
        throw Fault { 403, u"You are not authorized to complete %1 action."_s.arg(policy) };
    return image;
}

Answer list(Context &context)
{
    const QString visibility = context.argument(u"visibility"_s);
    if (!visibility.isEmpty() && visibility != "all"_L1 && !Visibilities.contains(visibility))
        throw Fault { 400, u"Invalid visibility value: %1"_s.arg(visibility) };
    QList<QJsonObject> images = context.region.images.images.all([&](const QJsonObject &image) {
        const QString own = image.value("visibility"_L1).toString();
        if (own == "community"_L1 && visibility != "community"_L1 && visibility != "all"_L1
            && image.value("owner"_L1).toString() != context.projectId())
            return false;
        return isVisible(context, image)
            && (visibility.isEmpty() || visibility == "all"_L1 || own == visibility)
            && image.value("os_hidden"_L1).toBool() == context.flag(u"os_hidden"_s);
    });
    std::stable_sort(
        images.begin(), images.end(), [](const QJsonObject &left, const QJsonObject &right) {
            return left.value("created_at"_L1).toString() > right.value("created_at"_L1).toString();
        });
    const QString sizeMin = context.argument(u"size_min"_s);
    const QString sizeMax = context.argument(u"size_max"_s);
    const QStringList tags = context.arguments(u"tag"_s);
    images.removeIf([&](const QJsonObject &image) {
        const qint64 size = image.value("size"_L1).toInteger();
        return (!sizeMin.isEmpty() && size < sizeMin.toLongLong())
            || (!sizeMax.isEmpty() && size > sizeMax.toLongLong())
            || std::any_of(tags.begin(), tags.end(), [&](const QString &tag) {
                   return !image.value("tags"_L1).toArray().contains(tag);
               });
    });
    filterEntries(context, images,
                  { u"limit"_s, u"marker"_s, u"sort"_s, u"sort_key"_s, u"sort_dir"_s,
                    u"visibility"_s, u"tag"_s, u"os_hidden"_s, u"size_min"_s, u"size_max"_s,
                    u"member_status"_s });
    sortEntries(context, images, true);
    const Page page = paged(context, images, u"id"_s, context.hasArgument(u"limit"_s) ? 1000 : 25);
    QUrlQuery first = context.query;
    first.removeAllQueryItems(u"marker"_s);
    QJsonObject answer { { u"images"_s, toArray(page.entries) },
                         { u"schema"_s, u"/v2/schemas/images"_s },
                         { u"first"_s,
                           first.isEmpty()
                               ? u"/v2/images"_s
                               : u"/v2/images?"_s + first.toString(QUrl::FullyEncoded) } };
    if (!page.next.isEmpty())
        answer.insert(u"next"_s, u"/v2/images?"_s + page.next);
    return answer;
}

Answer show(Context &context)
{
    return imageOf(context);
}

void checkMember(const QString &key, const QJsonValue &value)
{
    if (ReadOnly.contains(key))
        throw Fault { 403, u"Attribute '%1' is read-only."_s.arg(key) };
    if (key == "visibility"_L1 && !Visibilities.contains(value.toString()))
        throw Fault { 400, u"Invalid visibility value: %1"_s.arg(value.toString()) };
    const bool number = key == "min_disk"_L1 || key == "min_ram"_L1;
    const bool truth = key == "protected"_L1 || key == "os_hidden"_L1;
    const bool right = number ? value.isDouble()
        : truth               ? value.isBool()
        : key == "tags"_L1    ? value.isArray()
                              : value.isString() || value.isNull();
    if (!right)
        throw Fault {
            400,
            u"Provided object does not match schema 'image': %1 is not of the right type"_s.arg(key)
        };
}

Answer create(Context &context)
{
    const QJsonObject given = context.body;
    QJsonObject image
        = newImage(context.cloud, context.projectId(), given.value("name"_L1).toString());
    for (auto member = given.constBegin(); member != given.constEnd(); ++member) {
        if (member.key() == "id"_L1) {
            if (context.region.images.images.find(member.value().toString()))
                throw Fault { 409,
                              u"Image ID %1 already exists!"_s.arg(member.value().toString()) };
            const QString id = member.value().toString();
            image.insert(u"id"_s, id);
            image.insert(u"self"_s, u"/v2/images/"_s + id);
            image.insert(u"file"_s, u"/v2/images/%1/file"_s.arg(id));
            continue;
        }
        checkMember(member.key(), member.value());
        if (member.key() == "visibility"_L1 && member.value().toString() == "public"_L1
            && !context.isAdmin())
            throw Fault { 403, u"You are not authorized to complete publicize_image action."_s };
        image.insert(member.key(), member.value());
    }
    context.region.images.images.insert(image);
    Answer answer(201, image);
    answer.with("Location", (context.root + image.value("self"_L1).toString()).toLatin1())
        .with("OpenStack-image-import-methods", "glance-direct,web-download")
        .with("OpenStack-image-store-ids", "fast,slow");
    return answer;
}

Answer update(Context &context)
{
    QJsonObject &image = ownImageOf(context, u"modify_image"_s);
    if (!context.message.header("Content-Type").startsWith("application/openstack-images-v2"))
        throw Fault {
            415, u"Unsupported Content-Type. Use application/openstack-images-v2.1-json-patch"_s
        };
    QJsonObject changed = image;
    for (const QJsonValue &value : context.body.value("[]"_L1).toArray()) {
        const QJsonObject operation = value.toObject();
        const QString op = operation.value("op"_L1).toString();
        QString key = operation.value("path"_L1).toString().mid(1);
        key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (op != "add"_L1 && !changed.contains(key))
            throw Fault { 409, u"Property %1 does not exist."_s.arg(key) };
        if (op == "remove"_L1) {
            if (ReadOnly.contains(key) || newImage(context.cloud, {}, {}).contains(key))
                throw Fault { 403, u"Property %1 may not be removed."_s.arg(key) };
            changed.remove(key);
            continue;
        }
        checkMember(key, operation.value("value"_L1));
        if (key == "visibility"_L1 && operation.value("value"_L1).toString() == "public"_L1
            && !context.isAdmin())
            throw Fault { 403, u"You are not authorized to complete publicize_image action."_s };
        changed.insert(key, operation.value("value"_L1));
    }
    changed.insert(u"updated_at"_s, isoSeconds(context.now));
    image = changed;
    return image;
}

Answer remove(Context &context)
{
    const QJsonObject &image = ownImageOf(context, u"delete_image"_s);
    const QString id = image.value("id"_L1).toString();
    if (image.value("protected"_L1).toBool())
        throw Fault { 403, u"Image %1 is protected and cannot be deleted."_s.arg(id) };
    context.region.images.bodies.remove(id);
    context.region.images.members.remove(id);
    context.region.images.images.remove(id);
    return 204;
}

Answer upload(Context &context)
{
    const bool stage = context.path.endsWith("/stage");
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
            throw Fault { 416, u"Requested range not satisfiable"_s };
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

Answer changeTag(Context &context)
{
    QJsonObject &image = ownImageOf(context, u"modify_image"_s);
    QJsonArray tags = image.value("tags"_L1).toArray();
    const QString tag = context.part(u"tag"_s);
    const bool there = tags.contains(tag);
    if (context.message.method == "DELETE") {
        if (!there)
            throw Fault { 404, u"The specified tag was not found."_s };
        for (qsizetype i = tags.size() - 1; i >= 0; --i) {
            if (tags.at(i).toString() == tag)
                tags.removeAt(i);
        }
    } else if (!there) {
        tags.append(tag);
    }
    image.insert(u"tags"_s, tags);
    return 204;
}

Answer act(Context &context)
{
    QJsonObject &image = ownImageOf(context, u"deactivate"_s);
    image.insert(u"status"_s,
                 context.part(u"action"_s) == "deactivate"_L1 ? u"deactivated"_s : u"active"_s);
    return 204;
}

// Members

Collection &membersOf(Context &context)
{
    const QJsonObject &image = imageOf(context);
    const QString id = image.value("id"_L1).toString();
    if (image.value("visibility"_L1).toString() != "shared"_L1)
        throw Fault {
            403,
            u"Not allowed to list members for image %1: Only shared images have members."_s.arg(id)
        };
    auto &all = context.region.images.members;
    if (!all.contains(id))
        all.insert(id, Collection(u"member_id"_s));
    return all[id];
}

Answer listMembers(Context &context)
{
    return QJsonObject { { u"members"_s, toArray(membersOf(context).all()) },
                         { u"schema"_s, u"/v2/schemas/members"_s } };
}

Answer addMember(Context &context)
{
    Collection &members = membersOf(context);
    const QString project = context.body.value("member"_L1).toString();
    if (members.find(project))
        throw Fault {
            409, u"Duplicate member '%1' for image %2."_s.arg(project, context.part(u"id"_s))
        };
    return members.insert({ { u"member_id"_s, project },
                            { u"image_id"_s, context.part(u"id"_s) },
                            { u"status"_s, u"pending"_s },
                            { u"created_at"_s, isoSeconds(context.now) },
                            { u"updated_at"_s, isoSeconds(context.now) },
                            { u"schema"_s, u"/v2/schemas/member"_s } });
}

Answer changeMember(Context &context)
{
    Collection &members = membersOf(context);
    QJsonObject *member = members.find(context.part(u"member"_s));
    if (!member)
        throw Fault { 404,
                      u"%1 not found in the member list of the image %2."_s.arg(
                          context.part(u"member"_s), context.part(u"id"_s)) };
    if (context.message.method == "DELETE") {
        members.remove(context.part(u"member"_s));
        return 204;
    }
    if (context.message.method == "PUT")
        member->insert(u"status"_s, context.body.value("status"_L1));
    return *member;
}

// What the service tells about itself

Answer importInfo(Context &)
{
    return QJsonObject {
        { u"import-methods"_s,
          QJsonObject { { u"description"_s, u"Import methods available."_s },
                        { u"type"_s, u"array"_s },
                        { u"value"_s, QJsonArray { u"glance-direct"_s, u"web-download"_s } } } }
    };
}

Answer stores(Context &)
{
    return QJsonObject { { u"stores"_s,
                           QJsonArray { QJsonObject { { u"id"_s, u"fast"_s },
                                                      { u"description"_s, u"fast disks"_s },
                                                      { u"default"_s, u"true"_s } },
                                        QJsonObject { { u"id"_s, u"slow"_s },
                                                      { u"description"_s, u"slow disks"_s } } } } };
}

Answer usage(Context &)
{
    return QJsonObject { { u"usage"_s, QJsonObject() } };
}

Answer tasks(Context &context)
{
    QJsonObject answer { { u"tasks"_s, QJsonArray() } };
    if (context.part(u"id"_s).isEmpty()) {
        answer.insert(u"first"_s, u"/v2/tasks"_s);
        answer.insert(u"schema"_s, u"/v2/schemas/tasks"_s);
    }
    return answer;
}

Answer namespaces(Context &context)
{
    const QString then = isoSeconds(context.now - 300 * Day);
    const QJsonObject association { { u"name"_s, u"OS::Glance::Image"_s },
                                    { u"created_at"_s, then },
                                    { u"updated_at"_s, then } };
    const QJsonObject entry { { u"namespace"_s, u"OS::Compute::Watchdog"_s },
                              { u"display_name"_s, u"Watchdog Behavior"_s },
                              { u"description"_s, u"What happens when a server hangs"_s },
                              { u"visibility"_s, u"public"_s },
                              { u"protected"_s, true },
                              { u"owner"_s, context.cloud.identity.projectNamed(u"archive"_s) },
                              { u"created_at"_s, then },
                              { u"updated_at"_s, then },
                              { u"resource_type_associations"_s, QJsonArray { association } },
                              { u"self"_s, u"/v2/metadefs/namespaces/OS::Compute::Watchdog"_s },
                              { u"schema"_s, u"/v2/schemas/metadefs/namespace"_s } };
    return QJsonObject { { u"namespaces"_s, QJsonArray { entry } },
                         { u"schema"_s, u"/v2/schemas/metadefs/namespaces"_s },
                         { u"first"_s, u"/v2/metadefs/namespaces"_s } };
}

Answer cache(Context &)
{
    return QJsonObject { { u"cached_images"_s, QJsonArray() },
                         { u"queued_images"_s, QJsonArray() } };
}

QJsonObject property(const QString &type, const QString &description, bool readOnly = false,
                     bool nullable = false)
{
    QJsonObject json { { u"type"_s,
                         nullable ? QJsonValue(QJsonArray { u"null"_s, type }) : QJsonValue(type) },
                       { u"description"_s, description } };
    if (readOnly)
        json.insert(u"readOnly"_s, true);
    return json;
}

QJsonObject limited(QJsonObject property, int maxLength)
{
    property.insert(u"maxLength"_s, maxLength);
    return property;
}

QJsonObject oneOf(QJsonObject property, const QJsonArray &values)
{
    property.insert(u"enum"_s, values);
    return property;
}

Answer schema(Context &)
{
    const QString pattern = u"^([0-9a-fA-F]){8}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-"
                            u"([0-9a-fA-F]){4}-([0-9a-fA-F]){12}$"_s;
    QJsonObject id = property(u"string"_s, u"An identifier for the image"_s);
    id.insert(u"pattern"_s, pattern);
    QJsonObject tags { { u"type"_s, u"array"_s },
                       { u"description"_s, u"List of strings related to the image"_s },
                       { u"items"_s,
                         QJsonObject { { u"type"_s, u"string"_s }, { u"maxLength"_s, 255 } } } };
    QJsonObject uuid = property(
        u"string"_s,
        u"ID of image stored in Glance that should be used as the kernel when booting an "
        u"AMI-style image."_s,
        false, true);
    uuid.insert(u"pattern"_s, pattern);
    uuid.insert(u"is_base"_s, false);
    const auto loose = [](QJsonObject made) {
        made.insert(u"is_base"_s, false);
        return made;
    };
    const QJsonObject locationItem {
        { u"type"_s, u"object"_s },
        { u"required"_s, QJsonArray { u"url"_s, u"metadata"_s } },
        { u"properties"_s,
          QJsonObject {
              { u"url"_s, QJsonObject { { u"type"_s, u"string"_s }, { u"maxLength"_s, 255 } } },
              { u"metadata"_s, QJsonObject { { u"type"_s, u"object"_s } } },
              { u"validation_data"_s,
                QJsonObject {
                    { u"description"_s,
                      u"Values to be used to populate the corresponding image properties."_s },
                    { u"type"_s, u"object"_s },
                    { u"writeOnly"_s, true },
                    { u"additionalProperties"_s, false },
                    { u"properties"_s,
                      QJsonObject {
                          { u"checksum"_s,
                            QJsonObject { { u"type"_s, u"string"_s },
                                          { u"minLength"_s, 32 },
                                          { u"maxLength"_s, 32 } } },
                          { u"os_hash_algo"_s,
                            QJsonObject { { u"type"_s, u"string"_s }, { u"maxLength"_s, 64 } } },
                          { u"os_hash_value"_s,
                            QJsonObject { { u"type"_s, u"string"_s },
                                          { u"maxLength"_s, 128 } } } } },
                    { u"required"_s, QJsonArray { u"os_hash_algo"_s, u"os_hash_value"_s } } } } } }
    };
    const QJsonObject properties {
        { u"id"_s, id },
        { u"name"_s,
          limited(property(u"string"_s, u"Descriptive name for the image"_s, false, true), 255) },
        { u"status"_s,
          oneOf(property(u"string"_s, u"Status of the image"_s, true),
                { u"queued"_s, u"saving"_s, u"active"_s, u"killed"_s, u"deleted"_s, u"uploading"_s,
                  u"importing"_s, u"pending_delete"_s, u"deactivated"_s }) },
        { u"visibility"_s,
          oneOf(property(u"string"_s, u"Scope of image accessibility"_s),
                { u"community"_s, u"public"_s, u"private"_s, u"shared"_s }) },
        { u"protected"_s, property(u"boolean"_s, u"If true, image will not be deletable."_s) },
        { u"os_hidden"_s,
          property(u"boolean"_s,
                   u"If true, image will not appear in default image list response."_s) },
        { u"checksum"_s,
          limited(property(u"string"_s, u"md5 hash of image contents."_s, true, true), 32) },
        { u"os_hash_algo"_s,
          limited(property(u"string"_s, u"Algorithm to calculate the os_hash_value"_s, true, true),
                  64) },
        { u"os_hash_value"_s,
          limited(property(u"string"_s,
                           u"Hexdigest of the image contents using the algorithm specified by the "
                           u"os_hash_algo"_s,
                           true, true),
                  128) },
        { u"owner"_s, limited(property(u"string"_s, u"Owner of the image"_s, false, true), 255) },
        { u"size"_s, property(u"integer"_s, u"Size of image file in bytes"_s, true, true) },
        { u"virtual_size"_s,
          property(u"integer"_s, u"Virtual size of image in bytes"_s, true, true) },
        { u"container_format"_s,
          oneOf(property(u"string"_s, u"Format of the container"_s, false, true),
                { QJsonValue::Null, u"ami"_s, u"ari"_s, u"aki"_s, u"bare"_s, u"ovf"_s, u"ova"_s,
                  u"docker"_s, u"compressed"_s }) },
        { u"disk_format"_s,
          oneOf(property(u"string"_s, u"Format of the disk"_s, false, true),
                { QJsonValue::Null, u"ami"_s, u"ari"_s, u"aki"_s, u"vhd"_s, u"vhdx"_s, u"vmdk"_s,
                  u"raw"_s, u"qcow2"_s, u"vdi"_s, u"iso"_s, u"ploop"_s }) },
        { u"created_at"_s, property(u"string"_s, u"Date and time of image registration"_s, true) },
        { u"updated_at"_s,
          property(u"string"_s, u"Date and time of the last image modification"_s, true) },
        { u"tags"_s, tags },
        { u"direct_url"_s,
          property(u"string"_s, u"URL to access the image file kept in external store"_s, true) },
        { u"min_ram"_s,
          property(u"integer"_s, u"Amount of ram (in MB) required to boot image."_s) },
        { u"min_disk"_s,
          property(u"integer"_s, u"Amount of disk space (in GB) required to boot image."_s) },
        { u"self"_s, property(u"string"_s, u"An image self url"_s, true) },
        { u"file"_s, property(u"string"_s, u"An image file url"_s, true) },
        { u"stores"_s,
          property(u"string"_s,
                   u"Store in which image data resides. Only present when the operator has "
                   u"enabled multiple stores."_s,
                   true) },
        { u"schema"_s, property(u"string"_s, u"An image schema url"_s, true) },
        { u"locations"_s,
          QJsonObject { { u"type"_s, u"array"_s },
                        { u"items"_s, locationItem },
                        { u"description"_s,
                          u"A set of URLs to access the image file kept in external store"_s } } },
        { u"kernel_id"_s, uuid },
        { u"ramdisk_id"_s, uuid },
        { u"instance_uuid"_s,
          loose(property(
              u"string"_s,
              u"Metadata which can be used to record which instance this image is associated "
              u"with."_s)) },
        { u"architecture"_s, loose(property(u"string"_s, u"Operating system architecture"_s)) },
        { u"os_distro"_s,
          loose(property(u"string"_s, u"Common name of operating system distribution"_s)) },
        { u"os_version"_s,
          loose(property(u"string"_s,
                         u"Operating system version as specified by the distributor."_s)) },
        { u"description"_s,
          loose(property(u"string"_s, u"A human-readable string describing this image."_s)) },
        { u"cinder_encryption_key_id"_s,
          loose(property(
              u"string"_s,
              u"Identifier in the OpenStack Key Management Service for the encryption key."_s)) },
        { u"cinder_encryption_key_deletion_policy"_s,
          loose(property(u"string"_s, u"States the condition under which the key is deleted."_s)) },
    };
    const QJsonArray links {
        QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, u"{self}"_s } },
        QJsonObject { { u"rel"_s, u"enclosure"_s }, { u"href"_s, u"{file}"_s } },
        QJsonObject { { u"rel"_s, u"describedby"_s }, { u"href"_s, u"{schema}"_s } }
    };
    return QJsonObject { { u"name"_s, u"image"_s },
                         { u"properties"_s, properties },
                         { u"additionalProperties"_s, QJsonObject { { u"type"_s, u"string"_s } } },
                         { u"links"_s, links } };
}
} // namespace

void addImages(Router &router)
{
    Service &service
        = router.add({ .type = "image", .prefix = "image", .shape = FaultShape::Image });
    service.add("GET", u"/"_s, Access::Anyone, {}, versions);
    service.add("GET", u"/versions"_s, Access::Anyone, {}, versions);
    service.add("GET", u"/v2"_s, Access::Anyone, {}, versions);
    const auto read = [&](const QString &path, const QString &policy, Route::Work work) {
        service.add("GET", u"/v2"_s + path, Access::Reader, policy, work);
    };
    const auto write = [&](const QByteArray &verb, const QString &path, const QString &policy,
                           Route::Work work, bool streams = false) {
        service.add(verb, u"/v2"_s + path, Access::Member, policy, work, streams);
    };
    read(u"/images"_s, u"get_images"_s, list);
    read(u"/images/{id}"_s, u"get_image"_s, show);
    write("POST", u"/images"_s, u"add_image"_s, create);
    write("PATCH", u"/images/{id}"_s, u"modify_image"_s, update);
    write("DELETE", u"/images/{id}"_s, u"delete_image"_s, remove);
    write("PUT", u"/images/{id}/file"_s, u"upload_image"_s, upload, true);
    write("PUT", u"/images/{id}/stage"_s, u"upload_image"_s, upload, true);
    write("POST", u"/images/{id}/import"_s, u"import_image"_s, import);
    service.add("GET", u"/v2/images/{id}/file"_s, Access::Member, u"download_image"_s, download,
                true);
    write("PUT", u"/images/{id}/tags/{tag}"_s, u"modify_image"_s, changeTag);
    write("DELETE", u"/images/{id}/tags/{tag}"_s, u"modify_image"_s, changeTag);
    write("POST", u"/images/{id}/actions/{action}"_s, u"deactivate"_s, act);
    read(u"/images/{id}/members"_s, u"get_members"_s, listMembers);
    write("POST", u"/images/{id}/members"_s, u"add_member"_s, addMember);
    read(u"/images/{id}/members/{member}"_s, u"get_member"_s, changeMember);
    write("PUT", u"/images/{id}/members/{member}"_s, u"modify_member"_s, changeMember);
    write("DELETE", u"/images/{id}/members/{member}"_s, u"delete_member"_s, changeMember);
    read(u"/images/{id}/tasks"_s, u"get_image"_s, tasks);
    read(u"/info/import"_s, {}, importInfo);
    read(u"/info/stores"_s, {}, stores);
    read(u"/info/usage"_s, {}, usage);
    read(u"/schemas/image"_s, {}, schema);
    read(u"/metadefs/namespaces"_s, u"get_metadef_namespaces"_s, namespaces);
    service.add("GET", u"/v2/tasks"_s, Access::Admin, u"get_tasks"_s, tasks);
    service.add("GET", u"/v2/cache"_s, Access::Admin, u"cache_list"_s, cache);
}

} // namespace cirro::demo
