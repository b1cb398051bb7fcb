// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"

#include "democloud/computequota.h"
#include "democloud/servermigrations.h"
#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr Micro LastMicro = 93;

QJsonObject version(const Context &context, const QString &id)
{
    const bool current = id == "v2.1"_L1;
    return { { u"id"_s, id },
             { u"status"_s, current ? u"CURRENT"_s : u"SUPPORTED"_s },
             { u"version"_s, current ? u"2.93"_s : QString() },
             { u"min_version"_s, current ? u"2.1"_s : QString() },
             { u"updated"_s, current ? u"2013-07-23T11:33:21Z"_s : u"2011-01-21T11:33:21Z"_s },
             { u"links"_s,
               QJsonArray { QJsonObject {
                   { u"rel"_s, u"self"_s },
                   { u"href"_s, context.root + (current ? u"/v2.1/"_s : u"/v2/"_s) } } } } };
}

Answer versions(Context &context)
{
    return QJsonObject {
        { u"versions"_s, QJsonArray { version(context, u"v2.0"_s), version(context, u"v2.1"_s) } }
    };
}

Answer versionTwo(Context &context)
{
    QJsonObject entry = version(context, u"v2.1"_s);
    entry.insert(u"media-types"_s,
                 QJsonArray { QJsonObject {
                     { u"base"_s, u"application/json"_s },
                     { u"type"_s, u"application/vnd.openstack.compute+json;version=2.1"_s } } });
    QJsonArray links = entry.value("links"_L1).toArray();
    links.append(QJsonObject { { u"rel"_s, u"describedby"_s },
                               { u"type"_s, u"text/html"_s },
                               { u"href"_s, u"http://docs.openstack.org/"_s } });
    entry.insert(u"links"_s, links);
    return QJsonObject { { u"version"_s, entry } };
}

Answer extensions(Context &)
{
    QJsonArray shown;
    for (const char *name : { "NMN", "OS-DCF", "OS-EXT-AZ", "OS-EXT-STS", "OS-EXT-SRV-ATTR",
                              "os-keypairs", "os-server-groups", "os-simple-tenant-usage" })
        shown.append(
            QJsonObject { { u"alias"_s, QString::fromLatin1(name) },
                          { u"name"_s, QString::fromLatin1(name) },
                          { u"description"_s, QString() },
                          { u"links"_s, QJsonArray() },
                          { u"namespace"_s, u"http://docs.openstack.org/compute/ext/fake_xml"_s },
                          { u"updated"_s, u"2014-12-03T00:00:00Z"_s } });
    return QJsonObject { { u"extensions"_s, shown } };
}
} // namespace

Server &serverOf(Context &context)
{
    const QString id = context.part(u"id"_s);
    Server *server = context.region.compute.find(id);
    if (!server || !context.sees(server->projectId))
        throw Fault { 404, u"Instance %1 could not be found."_s.arg(id) };
    return *server;
}

Actor actorOf(const Context &context)
{
    return { QString::fromLatin1(context.requestId), context.userId(), context.projectId() };
}

void refuse(const QString &action, const Server &server, bool byTask)
{
    throw Fault { 409,
                  u"Cannot '%1' instance %2 while it is in %3 %4"_s.arg(
                      action, server.id, byTask ? u"task_state"_s : u"vm_state"_s,
                      byTask ? server.taskState : server.vmState) };
}

void checkLock(const Context &context, const Server &server)
{
    if (server.locked && !context.isAdmin())
        throw Fault { 409, u"Instance %1 is locked"_s.arg(server.id) };
}

void addCompute(Router &router)
{
    Service &service = router.add({ .type = "compute",
                                    .prefix = "compute",
                                    .shape = FaultShape::Compute,
                                    .microName = "compute",
                                    .microMajor = 2,
                                    .microFirst = 1,
                                    .microLast = LastMicro,
                                    .versionPrefixes = { u"/v2.1"_s } });
    service.add("GET", u"/"_s, Access::Anyone, {}, versions);
    service.add("GET", QString(), Access::Anyone, {}, versionTwo);
    service.add("GET", u"/extensions"_s, Access::Reader, u"os_compute_api:extensions"_s,
                extensions);
    addServerRoutes(service);
    addServerCreation(service);
    addServerActionRoutes(service);
    const Routes server { service, u"/servers/{id}"_s, u"os_compute_api:"_s };
    addServerHistoryRoutes(server);
    addServerMetadataRoutes(server);
    addServerInterfaceRoutes(server);
    addServerVolumeRoutes(server);
    addServerInsideRoutes(server);
    addServerMigrationRoutes(server);
    addFlavorRoutes(service);
    addKeypairRoutes(service);
    addComputeQuotaRoutes(service);
    addComputeAdminRoutes(service);
}

} // namespace cirro::demo
