// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr Micro LastMicro = 70;

const QStringList Reserved { u"limit"_s,       u"marker"_s,     u"offset"_s,
                             u"sort"_s,        u"sort_key"_s,   u"sort_dir"_s,
                             u"all_tenants"_s, u"with_count"_s, u"project_id"_s };

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
} // namespace

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

QJsonArray blockStorageLinks(const Context &context, const QString &collection, const QString &id)
{
    const QString path = context.part(u"project"_s) + u'/' + collection + u'/' + id;
    return {
        QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, context.root + u"/v3/"_s + path } },
        QJsonObject { { u"rel"_s, u"bookmark"_s }, { u"href"_s, context.root + u'/' + path } }
    };
}

QJsonObject briefEntry(const Context &context, const QString &collection, const QJsonObject &entry)
{
    const QString id = entry.value("id"_L1).toString();
    return { { u"id"_s, id },
             { u"name"_s, entry.value("name"_L1) },
             { u"links"_s, blockStorageLinks(context, collection, id) } };
}

Answer blockStorageList(Context &context, const QString &key, const QString &path,
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

QJsonObject &visibleVolume(Context &context, const QString &id)
{
    checkProject(context);
    QJsonObject *volume = context.region.blockStorage.volumes.find(id);
    if (!volume || !context.sees(volume->value(VolumeProject).toString()))
        throw Fault { 404, u"Volume %1 could not be found."_s.arg(id) };
    return *volume;
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

void applyDescription(const Context &context, QJsonObject &entry, const QJsonObject &given)
{
    for (const QString &key : { u"name"_s, u"description"_s, u"metadata"_s }) {
        if (given.contains(key))
            entry.insert(key, given.value(key));
    }
    entry.insert(u"updated_at"_s, isoMicros(context.now));
}

Answer entryMetadata(Context &context, QJsonObject &entry)
{
    QJsonObject metadata = entry.value("metadata"_L1).toObject();
    if (context.message.method != "GET" && context.message.method != "HEAD") {
        const QJsonObject given = required(context, u"metadata"_s);
        if (context.message.method == "PUT")
            metadata = {};
        merge(metadata, given);
        entry.insert(u"metadata"_s, metadata);
    }
    return QJsonObject { { u"metadata"_s, metadata } };
}

Answer removeEntryMetadata(Context &context, QJsonObject &entry)
{
    const QString key = context.part(u"key"_s);
    QJsonObject metadata = entry.value("metadata"_L1).toObject();
    if (!metadata.contains(key))
        throw Fault { 404, u"%1 has no metadata with key %2."_s.arg(context.part(u"id"_s), key) };
    metadata.remove(key);
    entry.insert(u"metadata"_s, metadata);
    return 200;
}

Answer resetEntryStatus(Context &, QJsonObject &entry, const QJsonObject &given)
{
    entry.insert(u"status"_s, given.value("status"_L1));
    return 202;
}

Answer performEntryAction(Context &context, QJsonObject &entry,
                          const QHash<QString, EntryAction> &actions)
{
    const QString key = context.body.keys().value(0);
    const auto found = actions.constFind(key);
    if (found == actions.constEnd() || found->since > context.micro)
        throw Fault { 400, u"There is no such action: %1"_s.arg(key) };
    if (found->admin && !context.isAdmin())
        throw Fault {
            403,
            u"Policy doesn't allow volume_extension:volume_admin_actions:%1 to be performed."_s.arg(
                key)
        };
    return found->perform(context, entry, context.body.value(key).toObject());
}

void changeLater(Context &context, int milliseconds, std::function<void(Cloud &, Region &)> change)
{
    Cloud &cloud = context.cloud;
    Region &region = context.region;
    cloud.timeline.at(
        context.now + cloud.paced(milliseconds),
        [&cloud, &region, change = std::move(change)](Time) { change(cloud, region); });
}

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
    const Routes routes { service };
    addVolumeRoutes(routes);
    addVolumeActionRoutes(routes);
    addSnapshotRoutes(routes);
    addBackupRoutes(routes);
    addTransferRoutes(routes);
    addVolumeTypeRoutes(routes);
    addVolumeGroupRoutes(routes);
    addVolumeQuotaRoutes(routes);
    addBlockStorageAdminRoutes(routes);
}

} // namespace cirro::demo
