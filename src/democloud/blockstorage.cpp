// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr Micro LastMicro = 70;

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
    addVolumeKindRoutes(routes);
    addVolumeQuotaRoutes(routes);
    addBlockStorageAdminRoutes(routes);
}

} // namespace cirro::demo
