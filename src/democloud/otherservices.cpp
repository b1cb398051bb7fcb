// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/bareservices.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
const QList<BareService> &bareServices()
{
    static const QList<BareService> all = QList<BareService> {
        { "orchestration",
          "orchestration",
          FaultShape::Identity,
          false,
          u"v1.0"_s,
          {},
          {},
          { u"/v1/{project}"_s },
          { { u"/stacks"_s, u"stacks"_s },
            { u"/software_configs"_s, u"software_configs"_s },
            { u"/software_deployments"_s, u"software_deployments"_s },
            { u"/resource_types"_s, u"resource_types"_s },
            { u"/template_versions"_s, u"template_versions"_s },
            { u"/services"_s, u"services"_s } } },
        { "dns",
          "dns",
          FaultShape::Compute,
          true,
          u"v2"_s,
          {},
          {},
          { u"/v2"_s },
          { { u"/zones"_s, u"zones"_s },
            { u"/recordsets"_s, u"recordsets"_s },
            { u"/reverse/floatingips"_s, u"floatingips"_s },
            { u"/tlds"_s, u"tlds"_s },
            { u"/tsigkeys"_s, u"tsigkeys"_s },
            { u"/pools"_s, u"pools"_s },
            { u"/blacklists"_s, u"blacklists"_s },
            { u"/service_statuses"_s, u"service_statuses"_s } } },
        { "load-balancer",
          "load-balancer",
          FaultShape::Plain,
          false,
          u"v2.26"_s,
          {},
          {},
          { u"/v2.0"_s, u"/v2"_s },
          { { u"/lbaas/loadbalancers"_s, u"loadbalancers"_s },
            { u"/lbaas/listeners"_s, u"listeners"_s },
            { u"/lbaas/pools"_s, u"pools"_s },
            { u"/lbaas/healthmonitors"_s, u"healthmonitors"_s },
            { u"/lbaas/l7policies"_s, u"l7policies"_s },
            { u"/lbaas/providers"_s, u"providers"_s },
            { u"/lbaas/flavors"_s, u"flavors"_s },
            { u"/lbaas/flavorprofiles"_s, u"flavorprofiles"_s },
            { u"/lbaas/availabilityzones"_s, u"availability_zones"_s },
            { u"/octavia/amphorae"_s, u"amphorae"_s } } },
        { "key-manager",
          "key-manager",
          FaultShape::Identity,
          true,
          u"v1"_s,
          {},
          {},
          { u"/v1"_s },
          { { u"/secrets"_s, u"secrets"_s },
            { u"/containers"_s, u"containers"_s },
            { u"/orders"_s, u"orders"_s },
            { u"/secret-stores"_s, u"secret_stores"_s } } },
        { "shared-file-system",
          "share",
          FaultShape::Compute,
          false,
          u"v2.0"_s,
          u"2.0"_s,
          u"2.73"_s,
          { u"/v2/{project}"_s, u"/v2"_s },
          { { u"/shares"_s, u"shares"_s },
            { u"/shares/detail"_s, u"shares"_s },
            { u"/snapshots"_s, u"snapshots"_s },
            { u"/snapshots/detail"_s, u"snapshots"_s },
            { u"/share-networks"_s, u"share_networks"_s },
            { u"/share-networks/detail"_s, u"share_networks"_s },
            { u"/types"_s, u"share_types"_s },
            { u"/share-types"_s, u"share_types"_s },
            { u"/share-groups"_s, u"share_groups"_s },
            { u"/share-groups/detail"_s, u"share_groups"_s },
            { u"/security-services"_s, u"security_services"_s },
            { u"/share-servers"_s, u"share_servers"_s },
            { u"/services"_s, u"services"_s },
            { u"/availability-zones"_s, u"availability_zones"_s } } },
        { "container-infra",
          "container-infra",
          FaultShape::Placement,
          false,
          u"v1"_s,
          u"1.1"_s,
          u"1.10"_s,
          { u"/v1"_s },
          { { u"/clusters"_s, u"clusters"_s },
            { u"/clustertemplates"_s, u"clustertemplates"_s },
            { u"/certificates"_s, u"certificates"_s },
            { u"/mservices"_s, u"mservices"_s } } },
        { "baremetal",
          "baremetal",
          FaultShape::Plain,
          false,
          u"v1"_s,
          u"1.1"_s,
          u"1.82"_s,
          { u"/v1"_s },
          { { u"/nodes"_s, u"nodes"_s },
            { u"/nodes/detail"_s, u"nodes"_s },
            { u"/ports"_s, u"ports"_s },
            { u"/ports/detail"_s, u"ports"_s },
            { u"/portgroups"_s, u"portgroups"_s },
            { u"/drivers"_s, u"drivers"_s },
            { u"/chassis"_s, u"chassis"_s },
            { u"/conductors"_s, u"conductors"_s },
            { u"/allocations"_s, u"allocations"_s },
            { u"/deploy_templates"_s, u"deploy_templates"_s } } },
        { "workflow",
          "workflow",
          FaultShape::Plain,
          false,
          u"v2.0"_s,
          {},
          {},
          { u"/v2"_s },
          { { u"/workflows"_s, u"workflows"_s },
            { u"/executions"_s, u"executions"_s },
            { u"/workbooks"_s, u"workbooks"_s },
            { u"/actions"_s, u"actions"_s },
            { u"/action_executions"_s, u"action_executions"_s },
            { u"/cron_triggers"_s, u"cron_triggers"_s },
            { u"/tasks"_s, u"tasks"_s },
            { u"/environments"_s, u"environments"_s } } },
        { "messaging",
          "messaging",
          FaultShape::Plain,
          false,
          u"2"_s,
          {},
          {},
          { u"/v2"_s },
          { { u"/queues"_s, u"queues"_s },
            { u"/flavors"_s, u"flavors"_s },
            { u"/pools"_s, u"pools"_s } } },
        { "database",
          "database",
          FaultShape::Compute,
          false,
          u"v1.0"_s,
          {},
          {},
          { u"/v1.0/{project}"_s },
          { { u"/instances"_s, u"instances"_s },
            { u"/instances/detail"_s, u"instances"_s },
            { u"/datastores"_s, u"datastores"_s },
            { u"/flavors"_s, u"flavors"_s },
            { u"/backups"_s, u"backups"_s },
            { u"/clusters"_s, u"clusters"_s },
            { u"/configurations"_s, u"configurations"_s } } },
        { "alarming",
          "alarming",
          FaultShape::Plain,
          true,
          u"v2"_s,
          {},
          {},
          { u"/v2"_s },
          { { u"/alarms"_s, {} }, { u"/query/alarms"_s, {} } } },
        { "resource-optimization",
          "infra-optim",
          FaultShape::Plain,
          false,
          u"v1"_s,
          u"1.0"_s,
          u"1.4"_s,
          { u"/v1"_s },
          { { u"/goals"_s, u"goals"_s },
            { u"/strategies"_s, u"strategies"_s },
            { u"/audits"_s, u"audits"_s },
            { u"/audit_templates"_s, u"audit_templates"_s },
            { u"/action_plans"_s, u"action_plans"_s },
            { u"/actions"_s, u"actions"_s },
            { u"/services"_s, u"services"_s } } },
        { "instance-ha",
          "instance-ha",
          FaultShape::Compute,
          false,
          u"v1.0"_s,
          u"1.0"_s,
          u"1.3"_s,
          { u"/v1/{project}"_s },
          { { u"/segments"_s, u"segments"_s }, { u"/notifications"_s, u"notifications"_s } } },
        { "application-container",
          "application-container",
          FaultShape::Placement,
          false,
          u"v1"_s,
          u"1.1"_s,
          u"1.40"_s,
          { u"/v1"_s },
          { { u"/containers"_s, u"containers"_s },
            { u"/images"_s, u"images"_s },
            { u"/hosts"_s, u"hosts"_s },
            { u"/capsules"_s, u"capsules"_s },
            { u"/services"_s, u"services"_s } } },
        { "rating",
          "rating",
          FaultShape::Plain,
          false,
          u"v2"_s,
          {},
          {},
          { u"/v1"_s, u"/v2"_s },
          { { u"/rating/modules"_s, u"modules"_s },
            { u"/scope"_s, u"results"_s },
            { u"/summary"_s, u"results"_s } } },
        { "reservation",
          "reservation",
          FaultShape::Plain,
          false,
          u"v1.0"_s,
          {},
          {},
          { u"/v1"_s },
          { { u"/leases"_s, u"leases"_s }, { u"/os-hosts"_s, u"hosts"_s } } },
        { "accelerator",
          "accelerator",
          FaultShape::Plain,
          false,
          u"v2.0"_s,
          {},
          {},
          { u"/v2"_s },
          { { u"/accelerator_requests"_s, u"arqs"_s },
            { u"/device_profiles"_s, u"device_profiles"_s },
            { u"/devices"_s, u"devices"_s },
            { u"/deployables"_s, u"deployables"_s } } },
        { "metric",
          "metric",
          FaultShape::Plain,
          false,
          u"v1.0"_s,
          {},
          {},
          { u"/v1"_s },
          { { u"/metric"_s, {} }, { u"/archive_policy"_s, {} }, { u"/resource/generic"_s, {} } } },
    } + rareServices();
    return all;
}

const BareService &bareOf(const Context &context)
{
    for (const BareService &bare : bareServices()) {
        if (context.root.endsWith(u'/' + QString::fromLatin1(bare.prefix)))
            return bare;
    }
    throw Fault { 404 };
}

Answer versions(Context &context)
{
    const BareService &bare = bareOf(context);
    const QString path = bare.versionPrefixes.first().section(u'/', 1, 1);
    QJsonObject version {
        { u"id"_s, bare.versionId },
        { u"status"_s, u"CURRENT"_s },
        { u"updated"_s, u"2022-10-05T00:00:00Z"_s },
        { u"links"_s,
          QJsonArray {
              QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, context.root + u'/' + path } } } }
    };
    if (!bare.microLast.isEmpty()) {
        version.insert(u"min_version"_s, bare.microFirst);
        version.insert(u"version"_s, bare.microLast);
        version.insert(u"max_version"_s, bare.microLast);
    }
    const QJsonArray list { version };
    if (bare.versionValues)
        return QJsonObject { { u"versions"_s, QJsonObject { { u"values"_s, list } } } };
    QJsonObject answer { { u"versions"_s, list } };
    if (bare.type == "baremetal")
        answer.insert(u"default_version"_s, version);
    return answer;
}

Answer emptyList(Context &context)
{
    const BareService &bare = bareOf(context);
    for (const EmptyList &list : bare.lists) {
        if (!QString::fromLatin1(context.path).endsWith(list.path))
            continue;
        Answer answer;
        if (list.key.isEmpty())
            answer.json = QJsonArray();
        else
            answer.json = QJsonObject { { list.key, QJsonArray() } };
        return answer;
    }
    throw Fault { 404, u"The resource could not be found."_s };
}
} // namespace

void addOtherServices(Router &router)
{
    for (const BareService &bare : bareServices()) {
        Service &service = router.add({ .type = bare.type,
                                        .prefix = bare.prefix,
                                        .shape = bare.shape,
                                        .versionPrefixes = bare.versionPrefixes });
        service.add("GET", u"/"_s, Access::Anyone, {}, versions);
        service.add("GET", QString(), Access::Anyone, {}, versions);
        for (const EmptyList &list : bare.lists)
            service.add("GET", list.path, Access::Reader, {}, emptyList);
    }
}

} // namespace cirro::demo
