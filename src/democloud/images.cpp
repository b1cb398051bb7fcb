// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imageapi.h"

#include "democloud/imagestate.h"
#include "democloud/services.h"

#include <QUuid>

#include <algorithm>
#include <limits>

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

//! What the asker's project said to an image that is shared with it; empty if it is not.
QString membership(const Context &context, const QJsonObject &image)
{
    const auto members = context.region.images.members.constFind(image.value("id"_L1).toString());
    if (members == context.region.images.members.constEnd())
        return {};
    const QJsonObject *member = members->find(context.projectId());
    return member ? member->value("status"_L1).toString() : QString();
}
} // namespace

bool isImageVisible(const Context &context, const QJsonObject &image)
{
    const QString visibility = image.value("visibility"_L1).toString();
    return visibility == "public"_L1 || visibility == "community"_L1
        || context.sees(image.value("owner"_L1).toString())
        || (visibility == "shared"_L1 && !membership(context, image).isEmpty());
}

QJsonObject &imageOf(Context &context)
{
    const QString id = context.part(u"id"_s);
    QJsonObject *image = context.region.images.images.find(id);
    if (!image || !isImageVisible(context, *image))
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

namespace {
Answer list(Context &context)
{
    const QString visibility = context.argument(u"visibility"_s);
    if (!visibility.isEmpty() && visibility != "all"_L1 && !Visibilities.contains(visibility))
        throw Fault { 400, u"Invalid visibility value: %1"_s.arg(visibility) };
    static const QStringList memberStates { u"accepted"_s, u"pending"_s, u"rejected"_s, u"all"_s };
    const QString memberState = context.hasArgument(u"member_status"_s)
        ? context.argument(u"member_status"_s)
        : memberStates.first();
    if (!memberStates.contains(memberState))
        throw Fault { 400, u"Invalid status: %1"_s.arg(memberState) };
    QList<QJsonObject> images = context.region.images.images.all([&](const QJsonObject &image) {
        const QString own = image.value("visibility"_L1).toString();
        if (own == "community"_L1 && visibility != "community"_L1 && visibility != "all"_L1
            && image.value("owner"_L1).toString() != context.projectId())
            return false;
        const QString said = membership(context, image);
        if (own == "shared"_L1 && !said.isEmpty() && memberState != "all"_L1 && said != memberState)
            return false;
        return isImageVisible(context, image)
            && (visibility.isEmpty() || visibility == "all"_L1 || own == visibility)
            && image.value("os_hidden"_L1).toBool() == context.flag(u"os_hidden"_s);
    });
    std::stable_sort(
        images.begin(), images.end(), [](const QJsonObject &left, const QJsonObject &right) {
            return left.value("created_at"_L1).toString() > right.value("created_at"_L1).toString();
        });
    const auto bytes = [&context](const QString &key, qint64 otherwise) {
        bool number = true;
        const qint64 given
            = context.hasArgument(key) ? context.argument(key).toLongLong(&number) : otherwise;
        if (!number)
            throw Fault { 400, u"Unable to filter on a range with a non-numeric value."_s };
        return given;
    };
    const qint64 least = bytes(u"size_min"_s, 0);
    const qint64 most = bytes(u"size_max"_s, std::numeric_limits<qint64>::max());
    const QStringList tags = context.arguments(u"tag"_s);
    images.removeIf([&](const QJsonObject &image) {
        const qint64 size = image.value("size"_L1).toInteger();
        return size < least || size > most
            || std::any_of(tags.begin(), tags.end(), [&](const QString &tag) {
                   return !image.value("tags"_L1).toArray().contains(tag);
               });
    });
    const Page page = listed(
        context, images,
        { .mostPerPage = context.hasArgument(u"limit"_s) ? 1000 : 25,
          .reserved = { u"visibility"_s, u"tag"_s, u"os_hidden"_s, u"size_min"_s, u"size_max"_s,
                        u"member_status"_s },
          .badLimit = { 400, u"limit param must be an integer"_s },
          .negativeLimit = { 400, u"limit param must be positive"_s },
          .badMarker = { 400, u"No image found with ID %1"_s },
          .badSortKey = { 400,
                          u"Invalid sort key: %1. It must be one of the following: name, status, "
                          u"container_format, disk_format, size, id, created_at, updated_at."_s },
          .badDirection = { 400, u"Invalid sort direction: %1"_s } });
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

void checkMember(const Context &context, const QString &key, const QJsonValue &value)
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
    if (number && value.toInt() < 0)
        throw Fault { 400,
                      u"Invalid value '%1' for parameter '%2': Cannot be a negative value"_s
                          .arg(value.toInt())
                          .arg(key) };
    static const QHash<QString, QStringList> formats {
        { u"disk_format"_s,
          { u"ami"_s, u"ari"_s, u"aki"_s, u"vhd"_s, u"vhdx"_s, u"vmdk"_s, u"raw"_s, u"qcow2"_s,
            u"vdi"_s, u"iso"_s, u"ploop"_s } },
        { u"container_format"_s,
          { u"ami"_s, u"ari"_s, u"aki"_s, u"bare"_s, u"ovf"_s, u"ova"_s, u"docker"_s,
            u"compressed"_s } },
    };
    const auto known = formats.constFind(key);
    if (known != formats.constEnd() && !value.isNull() && !known->contains(value.toString()))
        throw Fault {
            400,
            u"Provided object does not match schema 'image': '%1' is not one of [None, '%2']"_s.arg(
                value.toString(), known->join("', '"_L1))
        };
    if (key == "visibility"_L1 && value.toString() == "public"_L1 && !context.isAdmin())
        throw Fault { 403, u"You are not authorized to complete publicize_image action."_s };
    if (key == "owner"_L1 && value.toString() != context.projectId() && !context.isAdmin())
        throw Fault { 403, u"Owner can't be updated by non admin."_s };
}

Answer create(Context &context)
{
    const QJsonObject given = context.body;
    QJsonObject image
        = newImage(context.cloud, context.projectId(), given.value("name"_L1).toString());
    for (auto member = given.constBegin(); member != given.constEnd(); ++member) {
        if (member.key() == "id"_L1) {
            const QString id = member.value().toString();
            if (QUuid(id).isNull())
                throw Fault {
                    400,
                    u"Provided object does not match schema 'image': '%1' does not match "
                    u"'^([0-9a-fA-F]){8}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-"
                    u"([0-9a-fA-F]){12}$'"_s.arg(id)
                };
            if (context.region.images.images.find(id))
                throw Fault { 409, u"Image ID %1 already exists!"_s.arg(id) };
            image.insert(u"id"_s, id);
            image.insert(u"self"_s, u"/v2/images/"_s + id);
            image.insert(u"file"_s, u"/v2/images/%1/file"_s.arg(id));
            continue;
        }
        checkMember(context, member.key(), member.value());
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
        throw Fault { 415,
                      u"The request media type %1 is not supported by this server."_s.arg(
                          QString::fromLatin1(context.message.header("Content-Type"))) };
    if (!context.body.contains("[]"_L1))
        throw Fault { 400, u"Request body must be a JSON array of operation objects."_s };
    static const QStringList operations { u"add"_s, u"remove"_s, u"replace"_s };
    QJsonObject changed = image;
    for (const QJsonValue &value : context.body.value("[]"_L1).toArray()) {
        const QJsonObject operation = value.toObject();
        const QString op = operation.value("op"_L1).toString();
        const QString path = operation.value("path"_L1).toString();
        if (!operations.contains(op))
            throw Fault {
                400,
                u"Invalid operation: `%1`. It must be one of the following: add, remove, replace."_s
                    .arg(op)
            };
        if (!path.startsWith(u'/'))
            throw Fault { 400, u"Pointer `%1` does not start with \"/\"."_s.arg(path) };
        QString key = path.mid(1);
        key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (op != "add"_L1 && !changed.contains(key))
            throw Fault { 409, u"Property %1 does not exist."_s.arg(key) };
        if (op == "remove"_L1) {
            if (ReadOnly.contains(key) || newImage(context.cloud, {}, {}).contains(key))
                throw Fault { 403, u"Property %1 may not be removed."_s.arg(key) };
            changed.remove(key);
            continue;
        }
        checkMember(context, key, operation.value("value"_L1));
        changed.insert(key, operation.value("value"_L1));
    }
    changed.insert(u"updated_at"_s, isoSeconds(context.now));
    image = changed;
    return image;
}

Answer remove(Context &context)
{
    if (!context.region.images.images.find(context.part(u"id"_s)))
        throw Fault { 404, u"Failed to find image %1 to delete"_s.arg(context.part(u"id"_s)) };
    const QJsonObject &image = ownImageOf(context, u"delete_image"_s);
    const QString id = image.value("id"_L1).toString();
    if (image.value("protected"_L1).toBool())
        throw Fault { 403, u"Image %1 is protected and cannot be deleted."_s.arg(id) };
    context.region.images.bodies.remove(id);
    context.region.images.members.remove(id);
    context.region.images.images.remove(id);
    return 204;
}

Answer changeTag(Context &context)
{
    QJsonObject &image = ownImageOf(context, u"modify_image"_s);
    QJsonArray tags = image.value("tags"_L1).toArray();
    const QString tag = context.part(u"tag"_s);
    const bool there = tags.contains(tag);
    if (context.message.method == "DELETE") {
        if (!there)
            throw Fault { 404, u"The resource could not be found."_s };
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
    const QString action = context.part(u"action"_s);
    const QString status = image.value("status"_L1).toString();
    if (action != "deactivate"_L1 && action != "reactivate"_L1)
        throw Fault { 404, u"The resource could not be found."_s };
    if (status != "active"_L1 && status != "deactivated"_L1)
        throw Fault { 403, u"Not allowed to %1 image in status '%2'"_s.arg(action, status) };
    image.insert(u"status"_s, action == "deactivate"_L1 ? u"deactivated"_s : u"active"_s);
    return 204;
}
} // namespace

void addImages(Router &router)
{
    Service &service
        = router.add({ .type = "image", .prefix = "image", .shape = FaultShape::Image });
    for (const QString &root : { u"/"_s, u"/versions"_s, u"/v2"_s })
        service.add("GET", root, Access::Anyone, {}, versions);
    const Routes routes { service, u"/v2"_s };
    const QString image = u"/images/{id}"_s;
    routes.read(u"/images"_s, u"get_images"_s, list);
    routes.read(image, u"get_image"_s, show);
    routes.write("POST", u"/images"_s, u"add_image"_s, create);
    routes.write("PATCH", image, u"modify_image"_s, update);
    routes.write("DELETE", image, u"delete_image"_s, remove);
    routes.write("PUT", image + u"/tags/{tag}"_s, u"modify_image"_s, changeTag);
    routes.write("DELETE", image + u"/tags/{tag}"_s, u"modify_image"_s, changeTag);
    routes.write("POST", image + u"/actions/{action}"_s, u"deactivate"_s, act);
    addImageFileRoutes(routes);
    addImageMemberRoutes(routes);
    addImageInfoRoutes(routes);
    addImageSchemaRoutes(routes);
}

} // namespace cirro::demo
