// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/volumes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qsizetype LongestName = 255;

bool isSeen(const Context &context, const EntryKind &kind, const QJsonObject &entry)
{
    return kind.owner.isEmpty() || context.sees(entry.value(kind.owner).toString());
}

ListRules rulesOf(const EntryKind &kind)
{
    return { .reserved
             = { u"all_tenants"_s, u"with_count"_s, u"project_id"_s, u"is_public"_s, u"name~"_s },
             .badLimit = { 400, u"limit param must be an integer"_s },
             .negativeLimit = { 400, u"limit param must be positive"_s },
             .badMarker = { 404, kind.word + u" %1 could not be found."_s },
             .badSortKey = { 400, u"Invalid input received: Invalid sort key"_s },
             .badDirection = { 400,
                               u"Invalid input received: Unknown sort direction, must be 'desc' "
                               u"or 'asc'."_s },
             .badFilter = { 400, u"Invalid filters %1 are found in query options."_s } };
}
} // namespace

QJsonObject &visibleEntry(Context &context, const EntryKind &kind, const QString &id)
{
    checkProject(context);
    QJsonObject *entry = (context.region.blockStorage.*kind.collection).find(id);
    if (!entry || !isSeen(context, kind, *entry))
        throw Fault { 404, u"%1 %2 could not be found."_s.arg(kind.word, id) };
    return *entry;
}

QJsonObject &entryOf(Context &context, const EntryKind &kind)
{
    return visibleEntry(context, kind, context.part(u"id"_s));
}

Answer listEntries(Context &context, const EntryKind &kind)
{
    checkProject(context);
    const bool detailed = context.path.endsWith("/detail");
    QList<QJsonObject> entries
        = (context.region.blockStorage.*kind.collection).all([&](const QJsonObject &entry) {
              return kind.owner.isEmpty() || allProjects(context)
                  || entry.value(kind.owner).toString() == context.projectId();
          });
    std::stable_sort(
        entries.begin(), entries.end(), [](const QJsonObject &left, const QJsonObject &right) {
            return left.value("created_at"_L1).toString() > right.value("created_at"_L1).toString();
        });
    qsizetype count = 0;
    const Page page = listed(context, entries, rulesOf(kind), &count);
    QJsonArray shown;
    for (const QJsonObject &entry : page.entries)
        shown.append(kind.json(context, entry, detailed));
    QJsonObject answer { { kind.plural, shown } };
    if (!page.next.isEmpty())
        answer.insert(kind.plural + u"_links"_s,
                      nextLink(context, QString::fromLatin1(context.path), page));
    if (context.micro >= 45 && context.flag(u"with_count"_s))
        answer.insert(u"count"_s, count);
    return answer;
}

Answer showEntry(Context &context, const EntryKind &kind)
{
    return QJsonObject { { kind.singular, kind.json(context, entryOf(context, kind), true) } };
}

Answer updateEntry(Context &context, const EntryKind &kind)
{
    QJsonObject &entry = entryOf(context, kind);
    const QJsonObject given = required(context, kind.singular);
    if (given.isEmpty())
        throw Fault { 400,
                      u"Invalid input for field/attribute %1. Value: {}. {} is not valid under any "
                      u"of the given schemas"_s.arg(kind.singular) };
    static const QHash<QString, Micro> since { { u"name"_s, 0 },
                                               { u"description"_s, 0 },
                                               { u"metadata"_s, 0 },
                                               { u"display_name"_s, 0 },
                                               { u"display_description"_s, 0 } };
    checkMembers(context, kind.singular, given, since);
    for (const QString &key : { u"name"_s, u"description"_s }) {
        const qsizetype length = given.value(key).toString().size();
        if (length > LongestName)
            throw Fault { 400,
                          u"Invalid input received: %1 has %2 characters, more than 255."_s.arg(key)
                              .arg(length) };
    }
    needStrings(given.value("metadata"_L1).toObject());
    merge(entry, given);
    entry.insert(u"updated_at"_s, isoMicros(context.now));
    // All in full but backups, whose answer is the short one.
    const bool detailed = kind.singular != "backup"_L1;
    return QJsonObject { { kind.singular, kind.json(context, entry, detailed) } };
}

Answer entryMetadata(Context &context, const EntryKind &kind)
{
    QJsonObject &entry = entryOf(context, kind);
    QJsonObject metadata = entry.value("metadata"_L1).toObject();
    if (context.message.method != "GET" && context.message.method != "HEAD") {
        const QJsonObject given = required(context, u"metadata"_s);
        needStrings(given);
        if (context.message.method == "PUT")
            metadata = {};
        merge(metadata, given);
        entry.insert(u"metadata"_s, metadata);
    }
    return QJsonObject { { u"metadata"_s, metadata } };
}

Answer entryMetadataItem(Context &context, const EntryKind &kind)
{
    QJsonObject &entry = entryOf(context, kind);
    const QString key = context.part(u"key"_s);
    QJsonObject metadata = entry.value("metadata"_L1).toObject();
    if (context.message.method == "PUT") {
        const QJsonObject meta = required(context, u"meta"_s);
        needStrings(meta);
        if (!meta.contains(key))
            throw Fault { 400, u"Request body and URI mismatch"_s };
        merge(metadata, meta);
        entry.insert(u"metadata"_s, metadata);
    }
    if (!metadata.contains(key))
        throw Fault {
            404, u"%1 %2 has no metadata with key %3."_s.arg(kind.word, context.part(u"id"_s), key)
        };
    const QJsonObject shown { { u"meta"_s, QJsonObject { { key, metadata.value(key) } } } };
    if (context.message.method != "DELETE")
        return shown;
    metadata.remove(key);
    entry.insert(u"metadata"_s, metadata);
    return 200;
}

Answer removeEntry(Context &context, const EntryKind &kind, const QJsonObject &entry,
                   std::function<void(Region &)> rest)
{
    const QString id = entry.value("id"_L1).toString();
    Collection BlockStorage::*collection = kind.collection;
    QJsonObject &marked = *(context.region.blockStorage.*collection).find(id);
    marked.insert(u"status"_s, u"deleting"_s);
    marked.insert(u"updated_at"_s, isoMicros(context.now));
    changeLater(context, kind.removal,
                [id, collection, rest = std::move(rest)](Cloud &, Region &region) {
                    if ((region.blockStorage.*collection).remove(id) && rest)
                        rest(region);
                });
    return 202;
}

void needVolumeStatus(const QJsonObject &volume, const QStringList &states, const QString &action)
{
    const QString status = volume.value("status"_L1).toString();
    if (!states.contains(status))
        throw Fault {
            400,
            u"Invalid volume: Volume %1 status must be %2 to %3, but current status is: %4."_s.arg(
                volume.value("id"_L1).toString(), states.join(" or "_L1), action, status)
        };
}

Answer resetEntryStatus(Context &, QJsonObject &entry, const QJsonObject &given)
{
    entry.insert(u"status"_s, given.value("status"_L1));
    return 202;
}

Answer performEntryAction(Context &context, const EntryKind &kind,
                          const QHash<QString, EntryAction> &actions)
{
    QJsonObject &entry = entryOf(context, kind);
    const QString key = context.body.keys().value(0);
    if (key.isEmpty())
        throw Fault { 400, u"Malformed request body"_s };
    const auto found = actions.constFind(key);
    if (found == actions.constEnd() || found->since > context.micro)
        throw Fault { 400,
                      u"There is no such action: %1. Verify the request body and Content-Type "
                      u"header and try again."_s.arg(key) };
    if (found->admin && !context.isAdmin())
        throw Fault {
            403,
            u"Policy doesn't allow volume_extension:%1_admin_actions:%2 to be performed."_s.arg(
                kind.singular, QString(key).remove("os-"_L1))
        };
    const QJsonObject argument = context.body.value(key).toObject();
    needMembers(key, argument, found->needed);
    return found->perform(context, entry, argument);
}

} // namespace cirro::demo
