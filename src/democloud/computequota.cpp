// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/computequota.h"

#include "democloud/router.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
const QStringList Resources { u"cores"_s,          u"instances"_s, u"key_pairs"_s,
                              u"metadata_items"_s, u"ram"_s,       u"server_group_members"_s,
                              u"server_groups"_s };
const QStringList OldResources { u"fixed_ips"_s, u"floating_ips"_s, u"security_groups"_s,
                                 u"security_group_rules"_s };
const QStringList Files { u"injected_files"_s, u"injected_file_content_bytes"_s,
                          u"injected_file_path_bytes"_s };

QStringList resourcesAt(Micro micro)
{
    QStringList names = Resources;
    if (micro < 36)
        names += OldResources;
    if (micro < 57)
        names += Files;
    return names;
}

int limitOf(const QJsonObject &quota, const QString &name)
{
    static const QHash<QString, int> files { { u"injected_files"_s, 5 },
                                             { u"injected_file_content_bytes"_s, 10240 },
                                             { u"injected_file_path_bytes"_s, 255 } };
    return quota.contains(name) ? quota.value(name).toInt() : files.value(name, -1);
}

Answer limits(Context &context)
{
    QString project = context.projectId();
    if (context.isAdmin() && context.hasArgument(u"tenant_id"_s))
        project = context.argument(u"tenant_id"_s);
    const QJsonObject quota = computeQuota(context.region, project);
    const QJsonObject used = computeUsage(context.region, project);
    QJsonObject absolute { { u"maxTotalInstances"_s, quota.value("instances"_L1) },
                           { u"maxTotalCores"_s, quota.value("cores"_L1) },
                           { u"maxTotalRAMSize"_s, quota.value("ram"_L1) },
                           { u"maxServerMeta"_s, quota.value("metadata_items"_L1) },
                           { u"maxTotalKeypairs"_s, quota.value("key_pairs"_L1) },
                           { u"maxServerGroups"_s, quota.value("server_groups"_L1) },
                           { u"maxServerGroupMembers"_s, quota.value("server_group_members"_L1) },
                           { u"totalRAMUsed"_s, used.value("ram"_L1) },
                           { u"totalCoresUsed"_s, used.value("cores"_L1) },
                           { u"totalInstancesUsed"_s, used.value("instances"_L1) },
                           { u"totalServerGroupsUsed"_s, used.value("server_groups"_L1) } };
    if (context.micro < 36) {
        for (const QString &key :
             { u"maxTotalFloatingIps"_s, u"maxSecurityGroups"_s, u"maxSecurityGroupRules"_s })
            absolute.insert(key, -1);
        absolute.insert(u"totalFloatingIpsUsed"_s, 0);
        absolute.insert(u"totalSecurityGroupsUsed"_s, 0);
    }
    if (context.micro < 39)
        absolute.insert(u"maxImageMeta"_s, 128);
    if (context.micro < 57) {
        absolute.insert(u"maxPersonality"_s, 5);
        absolute.insert(u"maxPersonalitySize"_s, 10240);
    }
    return QJsonObject {
        { u"limits"_s, QJsonObject { { u"rate"_s, QJsonArray() }, { u"absolute"_s, absolute } } }
    };
}

Answer quotaSet(Context &context)
{
    const QString project = context.part(u"project"_s);
    if (!context.sees(project))
        throw Fault {
            403, u"Policy doesn't allow os_compute_api:os-quota-sets:show to be performed."_s
        };
    const QJsonObject quota = context.path.endsWith("/defaults")
        ? computeQuota(context.region, {})
        : computeQuota(context.region, project);
    const QJsonObject used = computeUsage(context.region, project);
    const bool detail = context.path.endsWith("/detail");
    QJsonObject set { { u"id"_s, project } };
    for (const QString &name : resourcesAt(context.micro)) {
        const int limit = limitOf(quota, name);
        if (detail)
            set.insert(name,
                       QJsonObject { { u"limit"_s, limit },
                                     { u"in_use"_s, used.value(name).toInt() },
                                     { u"reserved"_s, 0 } });
        else
            set.insert(name, limit);
    }
    return QJsonObject { { u"quota_set"_s, set } };
}

Answer updateQuotaSet(Context &context)
{
    const QString project = context.part(u"project"_s);
    const QJsonObject given = required(context, u"quota_set"_s);
    QJsonObject quota = computeQuota(context.region, project);
    for (auto entry = given.constBegin(); entry != given.constEnd(); ++entry) {
        if (Resources.contains(entry.key()))
            quota.insert(entry.key(), entry.value());
    }
    context.region.compute.quotas.insert(project, quota);
    return QJsonObject { { u"quota_set"_s, quota } };
}

QJsonObject usageOf(const Context &context, const QString &project, bool detailed)
{
    const Time start
        = context.hasArgument(u"start"_s) ? fromIso(context.argument(u"start"_s)) : context.now;
    const Time stop = context.hasArgument(u"end"_s)
        ? qMin(fromIso(context.argument(u"end"_s)), context.now)
        : context.now;
    if (start >= stop)
        throw Fault { 400,
                      u"Invalid start time. The start time cannot occur after the end time."_s };
    double hours = 0, gigabytes = 0, vcpus = 0, memory = 0;
    QJsonArray servers;
    for (const auto &server : context.region.compute.servers) {
        if (server->projectId != project || server->launched == 0)
            continue;
        const Time first = qMax(start, server->launched);
        const Time last = server->terminated ? qMin(stop, server->terminated) : stop;
        if (first >= last)
            continue;
        const double own = double(last - first) / double(Hour);
        const int disk = server->flavor.value("disk"_L1).toInt()
            + server->flavor.value("ephemeral"_L1).toInt();
        const int cores = server->flavor.value("vcpus"_L1).toInt();
        const int ram = server->flavor.value("ram"_L1).toInt();
        hours += own;
        gigabytes += own * disk;
        vcpus += own * cores;
        memory += own * ram;
        servers.append(QJsonObject {
            { u"hours"_s, own },
            { u"flavor"_s, server->flavor.value("original_name"_L1) },
            { u"instance_id"_s, server->id },
            { u"name"_s, server->name },
            { u"tenant_id"_s, project },
            { u"memory_mb"_s, ram },
            { u"local_gb"_s, disk },
            { u"vcpus"_s, cores },
            { u"started_at"_s, isoMicros(server->launched) },
            { u"ended_at"_s,
              server->terminated ? QJsonValue(isoMicros(server->terminated)) : QJsonValue() },
            { u"state"_s, server->deleted ? u"terminated"_s : server->vmState },
            { u"uptime"_s,
              qint64(((server->terminated ? server->terminated : context.now) - server->launched)
                     / Second) } });
    }
    QJsonObject usage { { u"tenant_id"_s, project },       { u"total_local_gb_usage"_s, gigabytes },
                        { u"total_vcpus_usage"_s, vcpus }, { u"total_memory_mb_usage"_s, memory },
                        { u"total_hours"_s, hours },       { u"start"_s, isoMicros(start) },
                        { u"stop"_s, isoMicros(stop) } };
    if (detailed)
        usage.insert(u"server_usages"_s, servers);
    return usage;
}

//! Of a project; from 2.40 on in pages.
Answer usageAnswer(const Context &context, QJsonObject usage)
{
    QList<QJsonObject> servers;
    for (const QJsonValue &server : usage.value("server_usages"_L1).toArray())
        servers.append(server.toObject());
    QJsonObject answer;
    if (context.micro >= 40) {
        const Page page = paged(context, servers, { .idKey = u"instance_id"_s });
        servers = page.entries;
        if (!page.next.isEmpty())
            answer.insert(u"tenant_usage_links"_s,
                          nextLink(context, QString::fromLatin1(context.path), page));
    }
    usage.insert(u"server_usages"_s, toArray(servers));
    answer.insert(u"tenant_usage"_s, servers.isEmpty() ? QJsonObject() : usage);
    return answer;
}

Answer usage(Context &context)
{
    const QString project = context.part(u"project"_s);
    if (context.hasArgument(u"detailed"_s) && context.micro >= 75)
        throw Fault { 400, u"Additional properties are not allowed ('detailed' was unexpected)"_s };
    if (!context.sees(project))
        throw Fault {
            403,
            u"Policy doesn't allow os_compute_api:os-simple-tenant-usage:show to be performed."_s
        };
    return usageAnswer(context, usageOf(context, project, true));
}

Answer usages(Context &context)
{
    const bool detailed = context.argument(u"detailed"_s) == "1"_L1;
    QJsonArray all;
    for (const QJsonObject &project : context.cloud.identity.projects.all()) {
        const QJsonObject one = usageOf(context, project.value("id"_L1).toString(), detailed);
        if (one.value("total_hours"_L1).toDouble() > 0)
            all.append(one);
    }
    return QJsonObject { { u"tenant_usages"_s, all } };
}
} // namespace

QJsonObject computeQuota(const Region &region, const QString &projectId)
{
    QJsonObject quota { { u"cores"_s, 96 },        { u"instances"_s, 50 },
                        { u"key_pairs"_s, 100 },   { u"metadata_items"_s, 128 },
                        { u"ram"_s, 262144 },      { u"server_group_members"_s, 10 },
                        { u"server_groups"_s, 10 } };
    const QJsonObject own = region.compute.quotas.value(projectId);
    merge(quota, own);
    return quota;
}

QJsonObject computeUsage(const Region &region, const QString &projectId)
{
    int cores = 0, ram = 0, instances = 0;
    for (const auto &server : region.compute.servers) {
        if (server->deleted || server->projectId != projectId)
            continue;
        ++instances;
        cores += server->flavor.value("vcpus"_L1).toInt();
        ram += server->flavor.value("ram"_L1).toInt();
    }
    const int groups = region.compute.serverGroups.count([&](const QJsonObject &group) {
        return group.value("project_id"_L1).toString() == projectId;
    });
    return { { u"cores"_s, cores },
             { u"ram"_s, ram },
             { u"instances"_s, instances },
             { u"server_groups"_s, groups } };
}

void checkComputeQuota(const Region &region, const QString &projectId, const QJsonObject &flavor,
                       int count, bool more)
{
    const QJsonObject quota = computeQuota(region, projectId);
    const QJsonObject used = computeUsage(region, projectId);
    const QList<QPair<QString, int>> wanted {
        { u"cores"_s, count * flavor.value("vcpus"_L1).toInt() },
        { u"instances"_s, more ? count : 0 },
        { u"ram"_s, count * flavor.value("ram"_L1).toInt() }
    };
    QStringList names, asked, taken, limits;
    for (const auto &[name, amount] : wanted) {
        const int limit = quota.value(name).toInt();
        if (limit < 0 || used.value(name).toInt() + amount <= limit || amount <= 0)
            continue;
        names.append(name);
        asked.append(QString::number(amount));
        taken.append(QString::number(used.value(name).toInt()));
        limits.append(QString::number(limit));
    }
    if (!names.isEmpty())
        throw Fault { 403,
                      u"Quota exceeded for %1: Requested %2, but already used %3 of %4 %1"_s.arg(
                          names.join(", "_L1), asked.join(", "_L1), taken.join(", "_L1),
                          limits.join(", "_L1)) };
}

void addComputeQuotaRoutes(Service &service)
{
    service.add("GET", u"/limits"_s, Access::Reader, u"os_compute_api:limits"_s, limits);
    for (const QString &suffix : { QString(), u"/detail"_s, u"/defaults"_s })
        service.add("GET", u"/os-quota-sets/{project}"_s + suffix, Access::Reader,
                    u"os_compute_api:os-quota-sets:show"_s, quotaSet);
    service.add("PUT", u"/os-quota-sets/{project}"_s, Access::Admin,
                u"os_compute_api:os-quota-sets:update"_s, updateQuotaSet);
    service.add("GET", u"/os-simple-tenant-usage/{project}"_s, Access::Reader,
                u"os_compute_api:os-simple-tenant-usage:show"_s, usage);
    service.add("GET", u"/os-simple-tenant-usage"_s, Access::Admin,
                u"os_compute_api:os-simple-tenant-usage:list"_s, usages);
}

} // namespace cirro::demo
