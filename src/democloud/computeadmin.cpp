// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"
#include "democloud/serverjson.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int HostCores = 64;
constexpr int HostMemory = 131072;
constexpr int HostDisk = 2000;

struct HostUse
{
    int servers = 0;
    int cores = 0;
    int memory = 512;
    int disk = 0;
};

HostUse useOf(const Region &region, const QString &host)
{
    HostUse use;
    for (const auto &server : region.compute.servers) {
        if (server->deleted || server->host != host)
            continue;
        ++use.servers;
        use.cores += server->flavor.value("vcpus"_L1).toInt();
        use.memory += server->flavor.value("ram"_L1).toInt();
        use.disk += server->flavor.value("disk"_L1).toInt();
    }
    return use;
}

QJsonObject hypervisorJson(const Context &context, const QJsonObject &hypervisor, bool detailed)
{
    QJsonObject json { { u"id"_s,
                         context.micro >= 53 ? hypervisor.value("id"_L1)
                                             : hypervisor.value("_number"_L1) },
                       { u"hypervisor_hostname"_s, hypervisor.value("hypervisor_hostname"_L1) },
                       { u"state"_s, u"up"_s },
                       { u"status"_s, u"enabled"_s } };
    if (!detailed)
        return json;
    for (const QString &key :
         { u"hypervisor_type"_s, u"hypervisor_version"_s, u"host_ip"_s, u"service"_s })
        json.insert(key, hypervisor.value(key));
    if (context.micro >= 88) {
        json.insert(u"uptime"_s,
                    u" 12:00:00 up 41 days,  3:07,  0 users,  load average: 0.21, 0.35, 0.30"_s);
        return json;
    }
    const HostUse use
        = useOf(context.region, hypervisor.value("hypervisor_hostname"_L1).toString());
    json.insert(u"vcpus"_s, HostCores);
    json.insert(u"vcpus_used"_s, use.cores);
    json.insert(u"memory_mb"_s, HostMemory);
    json.insert(u"memory_mb_used"_s, use.memory);
    json.insert(u"free_ram_mb"_s, HostMemory - use.memory);
    json.insert(u"local_gb"_s, HostDisk);
    json.insert(u"local_gb_used"_s, use.disk);
    json.insert(u"free_disk_gb"_s, HostDisk - use.disk);
    json.insert(u"disk_available_least"_s, HostDisk - use.disk);
    json.insert(u"current_workload"_s, 0);
    json.insert(u"running_vms"_s, use.servers);
    const QJsonObject cpu {
        { u"arch"_s, u"x86_64"_s },
        { u"model"_s, u"EPYC-Rome"_s },
        { u"vendor"_s, u"AMD"_s },
        { u"features"_s, QJsonArray { u"pge"_s, u"avx2"_s, u"aes"_s } },
        { u"topology"_s,
          QJsonObject { { u"cores"_s, 32 }, { u"threads"_s, 2 }, { u"sockets"_s, 1 } } }
    };
    json.insert(u"cpu_info"_s, cpu);
    return json;
}

Answer hypervisors(Context &context)
{
    const bool detailed = context.path.endsWith("/detail");
    QList<QJsonObject> found = context.region.compute.hypervisors.all();
    QJsonArray shown;
    for (const QJsonObject &hypervisor : found)
        shown.append(hypervisorJson(context, hypervisor, detailed));
    return QJsonObject { { u"hypervisors"_s, shown } };
}

Answer hypervisor(Context &context)
{
    const QString id = context.part(u"id"_s);
    const QJsonObject *found = context.region.compute.hypervisors.find(id);
    if (!found)
        throw Fault { 404, u"Compute host %1 could not be found."_s.arg(id) };
    QJsonObject json = hypervisorJson(context, *found, true);
    if (context.flag(u"with_servers"_s) || context.micro < 53) {
        QJsonArray servers;
        for (const auto &server : context.region.compute.servers) {
            if (!server->deleted
                && server->host == found->value("hypervisor_hostname"_L1).toString())
                servers.append(
                    QJsonObject { { u"uuid"_s, server->id }, { u"name"_s, server->name } });
        }
        json.insert(u"servers"_s, servers);
    }
    return QJsonObject { { u"hypervisor"_s, json } };
}

Answer statistics(Context &context)
{
    if (context.micro >= 88)
        throw Fault { 404, u"Compute host statistics could not be found."_s };
    HostUse sum;
    sum.memory = 0;
    const int count = context.region.compute.hypervisors.count();
    for (const QJsonObject &entry : context.region.compute.hypervisors.all()) {
        const HostUse use = useOf(context.region, entry.value("hypervisor_hostname"_L1).toString());
        sum.servers += use.servers;
        sum.cores += use.cores;
        sum.memory += use.memory;
        sum.disk += use.disk;
    }
    return QJsonObject { { u"hypervisor_statistics"_s,
                           QJsonObject { { u"count"_s, count },
                                         { u"vcpus"_s, count * HostCores },
                                         { u"vcpus_used"_s, sum.cores },
                                         { u"memory_mb"_s, count * HostMemory },
                                         { u"memory_mb_used"_s, sum.memory },
                                         { u"free_ram_mb"_s, count * HostMemory - sum.memory },
                                         { u"local_gb"_s, count * HostDisk },
                                         { u"local_gb_used"_s, sum.disk },
                                         { u"free_disk_gb"_s, count * HostDisk - sum.disk },
                                         { u"disk_available_least"_s, count * HostDisk - sum.disk },
                                         { u"current_workload"_s, 0 },
                                         { u"running_vms"_s, sum.servers } } } };
}

Answer services(Context &context)
{
    QJsonArray shown;
    for (QJsonObject service : context.region.compute.services.all()) {
        if ((context.hasArgument(u"host"_s)
             && service.value("host"_L1).toString() != context.argument(u"host"_s))
            || (context.hasArgument(u"binary"_s)
                && service.value("binary"_L1).toString() != context.argument(u"binary"_s)))
            continue;
        service.insert(u"updated_at"_s, isoMicros(context.now / (10 * Second) * (10 * Second)));
        if (context.micro >= 11)
            service.insert(u"forced_down"_s, false);
        if (context.micro < 53)
            service.insert(u"id"_s, service.value("_number"_L1));
        shown.append(visible(service));
    }
    return QJsonObject { { u"services"_s, shown } };
}

Answer changeService(Context &context)
{
    QJsonObject *service = context.region.compute.services.find(context.part(u"id"_s));
    if (!service)
        throw Fault { 404, u"Service %1 not found."_s.arg(context.part(u"id"_s)) };
    if (context.body.contains("status"_L1)) {
        service->insert(u"status"_s, context.body.value("status"_L1));
        service->insert(u"disabled_reason"_s,
                        context.body.contains("disabled_reason"_L1)
                            ? context.body.value("disabled_reason"_L1)
                            : QJsonValue());
    }
    return QJsonObject { { u"service"_s, visible(*service) } };
}

Answer aggregates(Context &context)
{
    return QJsonObject { { u"aggregates"_s, toArray(context.region.compute.aggregates.all()) } };
}

Answer aggregate(Context &context)
{
    for (const QJsonObject &entry : context.region.compute.aggregates.all()) {
        if (QString::number(entry.value("id"_L1).toInt()) == context.part(u"id"_s))
            return QJsonObject { { u"aggregate"_s, entry } };
    }
    throw Fault { 404, u"Aggregate %1 could not be found."_s.arg(context.part(u"id"_s)) };
}

Answer migrations(Context &context)
{
    QList<QJsonObject> entries = context.region.compute.migrations.all();
    filterEntries(context, entries,
                  { u"limit"_s, u"marker"_s, u"changes-since"_s, u"changes-before"_s, u"host"_s });
    for (QJsonObject &entry : entries)
        entry = visible(entry);
    if (context.micro < 59)
        return QJsonObject { { u"migrations"_s, toArray(entries) } };
    const Page page = paged(context, entries, { .idKey = u"uuid"_s });
    QJsonArray shown;
    for (QJsonObject entry : page.entries) {
        if (context.micro < 80) {
            entry.remove("user_id"_L1);
            entry.remove("project_id"_L1);
        }
        shown.append(entry);
    }
    QJsonObject answer { { u"migrations"_s, shown } };
    if (!page.next.isEmpty())
        answer.insert(u"migrations_links"_s,
                      nextLink(context, QString::fromLatin1(context.path), page));
    return answer;
}

Answer zones(Context &context)
{
    const QJsonObject available { { u"available"_s, true } };
    if (!context.path.endsWith("/detail"))
        return QJsonObject { { u"availabilityZoneInfo"_s,
                               QJsonArray { QJsonObject { { u"zoneName"_s, u"nova"_s },
                                                          { u"zoneState"_s, available },
                                                          { u"hosts"_s, QJsonValue::Null } } } } };
    QHash<QString, QJsonObject> hosts;
    for (const QJsonObject &service : context.region.compute.services.all()) {
        QJsonObject &zone = hosts[service.value("zone"_L1).toString()];
        QJsonObject host = zone.value(service.value("host"_L1).toString()).toObject();
        host.insert(service.value("binary"_L1).toString(),
                    QJsonObject { { u"available"_s, true },
                                  { u"active"_s, true },
                                  { u"updated_at"_s, isoMicros(context.now) } });
        zone.insert(service.value("host"_L1).toString(), host);
    }
    QJsonArray shown;
    for (const QString &name : { u"internal"_s, u"nova"_s })
        shown.append(QJsonObject { { u"zoneName"_s, name },
                                   { u"zoneState"_s, available },
                                   { u"hosts"_s, hosts.value(name) } });
    return QJsonObject { { u"availabilityZoneInfo"_s, shown } };
}
} // namespace

void addComputeAdminRoutes(Service &service)
{
    const auto admin = [&](const QString &path, const QString &policy, Route::Work work) {
        service.add("GET", path, Access::Admin, u"os_compute_api:"_s + policy, work);
    };
    admin(u"/os-hypervisors"_s, u"os-hypervisors:list"_s, hypervisors);
    admin(u"/os-hypervisors/detail"_s, u"os-hypervisors:list-detail"_s, hypervisors);
    admin(u"/os-hypervisors/statistics"_s, u"os-hypervisors:statistics"_s, statistics);
    admin(u"/os-hypervisors/{id}"_s, u"os-hypervisors:show"_s, hypervisor);
    admin(u"/os-services"_s, u"os-services:list"_s, services);
    service.add("PUT", u"/os-services/{id}"_s, Access::Admin,
                u"os_compute_api:os-services:update"_s, changeService);
    admin(u"/os-aggregates"_s, u"os-aggregates:index"_s, aggregates);
    admin(u"/os-aggregates/{id}"_s, u"os-aggregates:show"_s, aggregate);
    admin(u"/os-migrations"_s, u"os-migrations:index"_s, migrations);
    admin(u"/os-availability-zone/detail"_s, u"os-availability-zone:detail"_s, zones);
    service.add("GET", u"/os-availability-zone"_s, Access::Reader,
                u"os_compute_api:os-availability-zone:list"_s, zones);
}

} // namespace cirro::demo
