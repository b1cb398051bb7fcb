// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int MostMetadata = 128;
constexpr int MostTags = 50;
constexpr int LongestTag = 60;
constexpr QLatin1StringView TagForm = "'^[^,/]*$'"_L1;

//! Why a tag is none; empty if it is one.
QString complaint(const QString &tag)
{
    const QString quoted = u'\'' + tag + u'\'';
    if (tag.contains(u',') || tag.contains(u'/'))
        return quoted + u" does not match "_s + TagForm;
    return tag.isEmpty()          ? quoted + u" is too short"_s
        : tag.size() > LongestTag ? quoted + u" is too long"_s
                                  : QString();
}

Answer showMetadata(Context &context)
{
    return QJsonObject { { u"metadata"_s, serverOf(context).metadata } };
}

Answer changeMetadata(Context &context)
{
    Server &server = serverOf(context);
    checkLock(context, server);
    static const QStringList states { u"active"_s, u"paused"_s, u"suspended"_s, u"stopped"_s };
    if (!states.contains(server.vmState))
        refuse(u"update metadata"_s, server);
    const QJsonObject given = required(context, u"metadata"_s);
    QJsonObject merged = context.message.method == "PUT" ? QJsonObject() : server.metadata;
    merge(merged, given);
    checkServerMetadata(merged);
    server.metadata = merged;
    server.updated = context.now;
    return QJsonObject { { u"metadata"_s, merged } };
}

Answer metadataItem(Context &context)
{
    Server &server = serverOf(context);
    const QString key = context.part(u"key"_s);
    const QByteArray &verb = context.message.method;
    if (verb == "PUT") {
        checkLock(context, server);
        const QJsonObject meta = required(context, u"meta"_s);
        checkServerMetadata(meta);
        if (!meta.contains(key))
            throw Fault { 400, u"Request body and URI mismatch"_s };
        server.metadata.insert(key, meta.value(key));
        server.updated = context.now;
        return QJsonObject { { u"meta"_s, meta } };
    }
    if (!server.metadata.contains(key))
        throw Fault { 404, u"Metadata item was not found"_s };
    if (verb == "DELETE") {
        checkLock(context, server);
        server.metadata.remove(key);
        server.updated = context.now;
        return 204;
    }
    return QJsonObject { { u"meta"_s, QJsonObject { { key, server.metadata.value(key) } } } };
}

Answer showTags(Context &context)
{
    return QJsonObject { { u"tags"_s, toArray(serverOf(context).tags) } };
}

Answer changeTags(Context &context)
{
    Server &server = serverOf(context);
    QStringList tags;
    if (context.message.method == "PUT") {
        if (!context.body.contains("tags"_L1))
            throw Fault { 400, u"'tags' is a required property"_s };
        for (const QJsonValue &tag : context.body.value("tags"_L1).toArray()) {
            const QString text = tag.toString();
            if (const QString wrong = complaint(text); !wrong.isEmpty())
                throw Fault {
                    400, u"Invalid input for field/attribute 0. Value: %1. %2"_s.arg(text, wrong)
                };
            if (!tags.contains(text))
                tags.append(text);
        }
        if (tags.size() > MostTags)
            throw Fault { 400,
                          u"The number of tags exceeded the per-server limit %1"_s.arg(MostTags) };
    }
    server.tags = tags;
    server.updated = context.now;
    if (context.message.method == "DELETE")
        return 204;
    return QJsonObject { { u"tags"_s, toArray(tags) } };
}

Answer tag(Context &context)
{
    Server &server = serverOf(context);
    const QString name = context.part(u"tag"_s);
    const bool there = server.tags.contains(name);
    const QByteArray &verb = context.message.method;
    if (verb == "PUT") {
        if (const QString wrong = complaint(name); !wrong.isEmpty())
            throw Fault {
                400,
                u"Tag '%1' is invalid. It must be a non empty string without characters '/' and "
                u"','. Validation error message: %2"_s.arg(name, wrong)
            };
        if (!there)
            server.tags.append(name);
        server.updated = context.now;
        return there ? 204 : 201;
    }
    if (!there)
        throw Fault { 404,
                      u"%1 %2 has no tag '%3'"_s.arg(verb == "DELETE" ? u"Instance"_s : u"Server"_s,
                                                     server.id, name) };
    if (verb == "DELETE") {
        server.tags.removeAll(name);
        server.updated = context.now;
    }
    return 204;
}
} // namespace

void checkServerMetadata(const QJsonObject &metadata)
{
    if (metadata.size() > MostMetadata)
        throw Fault { 403, u"Maximum number of metadata items exceeds %1"_s.arg(MostMetadata) };
    needStrings(metadata);
    for (auto item = metadata.constBegin(); item != metadata.constEnd(); ++item) {
        for (const QString &text : { item.key(), item.value().toString() }) {
            if (text.size() > 255)
                throw Fault { 400,
                              u"Invalid input for field/attribute %1. Value: %2. '%3' is too long"_s
                                  .arg(item.key(), item.value().toString(), text) };
        }
    }
}

void addServerMetadataRoutes(const Routes &routes)
{
    const QString item = u"/metadata/{key}"_s;
    routes.read(u"/metadata"_s, u"server-metadata:index"_s, showMetadata);
    routes.write("PUT", u"/metadata"_s, u"server-metadata:update_all"_s, changeMetadata);
    routes.write("POST", u"/metadata"_s, u"server-metadata:create"_s, changeMetadata);
    routes.read(item, u"server-metadata:show"_s, metadataItem);
    routes.write("PUT", item, u"server-metadata:update"_s, metadataItem);
    routes.write("DELETE", item, u"server-metadata:delete"_s, metadataItem);
    routes.read(u"/tags"_s, u"os-server-tags:index"_s, showTags);
    routes.write("PUT", u"/tags"_s, u"os-server-tags:update_all"_s, changeTags);
    routes.write("DELETE", u"/tags"_s, u"os-server-tags:delete_all"_s, changeTags);
    routes.read(u"/tags/{tag}"_s, u"os-server-tags:show"_s, tag);
    routes.write("PUT", u"/tags/{tag}"_s, u"os-server-tags:update"_s, tag);
    routes.write("DELETE", u"/tags/{tag}"_s, u"os-server-tags:delete"_s, tag);
}

} // namespace cirro::demo
