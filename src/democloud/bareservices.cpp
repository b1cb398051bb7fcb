// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/bareservices.h"

#include "democloud/router.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
//! A service that has version documents and empty lists only.
struct Bare
{
    //! As the catalog lists it; the first part of its paths is the type where there is no prefix.
    const char *type;
    const char *prefix;
    const char *name;
    const char *description;
    //! Below the prefix, in the catalog.
    const char *url;
    FaultShape shape;
    const char *version;
    //! What stands before the lists, without slashes around, apart by blanks.
    const char *bases;
    //! Paths of the lists, apart by blanks, each with "=key" where the key of its body is not the
    //! last part of the path ("detail" left out). An empty key makes a bare array.
    const char *lists;
    //! First and last microversion.
    const char *micro = "";
    //! Version documents differ: "versions" is a list, or an object with "values".
    bool versionValues = false;
};

using enum FaultShape;

// clang-format off
constexpr Bare Services[] {
    { "orchestration", "", "heat", "OpenStack Orchestration", "/v1/%1", Identity, "v1.0", "v1/{project}",
      "stacks software_configs software_deployments resource_types template_versions services" },
    { "dns", "", "designate", "OpenStack DNS", "", Compute, "v2", "v2",
      "zones recordsets reverse/floatingips tlds tsigkeys pools blacklists service_statuses", "", true },
    { "load-balancer", "", "octavia", "OpenStack Load Balancer", "", Plain, "v2.26", "v2.0 v2",
      "lbaas/loadbalancers lbaas/listeners lbaas/pools lbaas/healthmonitors lbaas/l7policies lbaas/providers "
      "lbaas/flavors lbaas/flavorprofiles lbaas/availabilityzones=availability_zones octavia/amphorae" },
    { "key-manager", "", "barbican", "OpenStack Key Manager", "", Identity, "v1", "v1",
      "secrets containers orders secret-stores", "", true },
    { "shared-file-system", "share", "manila", "OpenStack Shared File Systems", "/v2", Compute, "v2.0",
      "v2 v2/{project}",
      "shares shares/detail snapshots snapshots/detail share-networks share-networks/detail types=share_types "
      "share-types share-groups share-groups/detail security-services share-servers services availability-zones",
      "2.0 2.73" },
    { "container-infra", "", "magnum", "OpenStack Container Infrastructure", "/v1", Placement, "v1", "v1",
      "clusters clustertemplates certificates mservices", "1.1 1.10" },
    { "baremetal", "", "ironic", "OpenStack Bare Metal", "", Plain, "v1", "v1",
      "nodes nodes/detail ports ports/detail portgroups drivers chassis conductors allocations deploy_templates",
      "1.1 1.82" },
    { "workflowv2", "workflow", "mistral", "OpenStack Workflow", "/v2", Plain, "v2.0", "v2",
      "workflows executions workbooks actions action_executions cron_triggers tasks environments" },
    { "messaging", "", "zaqar", "OpenStack Messaging", "", Plain, "2", "v2", "queues flavors pools" },
    { "database", "", "trove", "OpenStack Database", "/v1.0/%1", Compute, "v1.0", "v1.0/{project}",
      "instances instances/detail datastores flavors backups clusters configurations" },
    { "alarming", "", "aodh", "OpenStack Alarming", "", Plain, "v2", "v2", "alarms= query/alarms=", "", true },
    { "infra-optim", "", "watcher", "OpenStack Resource Optimization", "", Plain, "v1", "v1",
      "goals strategies audits audit_templates action_plans actions services", "1.0 1.4" },
    { "instance-ha", "", "masakari", "OpenStack Instance High Availability", "/v1/%1", Compute, "v1.0", "v1/{project}",
      "segments notifications", "1.0 1.3" },
    { "application-container", "", "zun", "OpenStack Containers", "/v1", Placement, "v1", "v1",
      "containers images hosts capsules services", "1.1 1.40" },
    { "rating", "", "cloudkitty", "OpenStack Rating", "", Plain, "v2", "v1 v2",
      "rating/modules scope=results summary=results" },
    { "reservation", "", "blazar", "OpenStack Reservation", "/v1", Plain, "v1.0", "v1", "leases os-hosts=hosts" },
    { "accelerator", "", "cyborg", "OpenStack Accelerators", "/v2", Plain, "v2.0", "v2",
      "accelerator_requests=arqs device_profiles devices deployables" },
    { "metric", "", "gnocchi", "OpenStack Metrics", "", Plain, "v1.0", "v1",
      "metric= archive_policy= resource/generic=" },
    { "baremetal-introspection", "", "ironic-inspector", "OpenStack Bare Metal Introspection", "/v1", Plain, "v1",
      "v1", "introspection rules" },
    { "clustering", "", "senlin", "OpenStack Clustering", "/v1", Plain, "v1", "v1",
      "clusters nodes profiles policies receivers actions events" },
    { "meter", "", "ceilometer", "OpenStack Metering", "/v2", Plain, "v2", "v2", "meters resources samples" },
    { "event", "", "panko", "OpenStack Events", "/v2", Plain, "v2", "v2", "events event_types" },
    { "root-cause-analysis", "", "vitrage", "OpenStack Root Cause Analysis", "/v1", Plain, "v1", "v1",
      "alarm resources template" },
    { "admin-logic", "", "adjutant", "OpenStack Administrative Logic", "/v1", Plain, "v1", "v1",
      "tasks tokens notifications" },
    { "nfv-orchestration", "", "tacker", "OpenStack NFV Orchestration", "/v1.0", Plain, "v1.0", "v1.0",
      "vnfs vnfds vims" },
    { "function-engine", "", "qinling", "OpenStack Functions", "/v1", Plain, "v1", "v1",
      "functions runtimes executions jobs" },
    { "data-processing", "", "sahara", "OpenStack Data Processing", "/v1.1/%1", Plain, "v1.1", "v1.1/{project}",
      "clusters jobs plugins images data-sources" },
    { "application-catalog", "", "murano", "OpenStack Application Catalog", "/v1", Plain, "v1", "v1",
      "environments catalog/packages" },
    { "application-deployment", "", "solum", "OpenStack Application Deployment", "/v1", Plain, "v1", "v1",
      "plans assemblies" },
    { "backup", "", "freezer", "OpenStack Backup", "/v2/%1", Plain, "v2", "v2/{project}",
      "backups jobs clients actions" },
    { "data-protection-orchestration", "", "karbor", "OpenStack Data Protection", "/v1/%1", Plain, "v1",
      "v1/{project}", "plans providers triggers checkpoints" },
    { "monitoring", "", "monasca", "OpenStack Monitoring", "/v2.0", Plain, "v2.0", "v2.0",
      "metrics alarms notification-methods" },
    { "monitoring-events", "", "monasca-events", "OpenStack Monitoring Events", "/v1.0", Plain, "v1.0", "v1.0",
      "events" },
    { "monitoring-logging", "", "monasca-log", "OpenStack Monitoring Logs", "/v3.0", Plain, "v3.0", "v3.0", "logs" },
    { "multi-region-network-automation", "", "tricircle", "OpenStack Networks across Regions", "/v1.0", Plain,
      "v1.0", "v1.0", "pods routings jobs" },
    { "operator-policy", "", "congress", "OpenStack Policy", "/v1", Plain, "v1", "v1", "policies data-sources" },
    { "search", "", "searchlight", "OpenStack Search", "/v1", Plain, "v1", "v1", "search/plugins search/facets" },
    { "ec2-api", "", "ec2", "OpenStack EC2 API", "/v1", Plain, "v1", "v1", "instances" },
};
// clang-format on

QByteArray prefixOf(const Bare &bare)
{
    return *bare.prefix ? bare.prefix : bare.type;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const Bare &bareOf(const Context &context)
{
    for (const Bare &bare : Services) {
        if (context.root.endsWith(u'/' + QString::fromLatin1(prefixOf(bare))))
            return bare;
    }
    throw Fault { 404 };
}

Answer versions(Context &context)
{
    const Bare &bare = bareOf(context);
    const QString path = words(bare.bases).first().section(u'/', 0, 0);
    QJsonObject version {
        { u"id"_s, QString::fromLatin1(bare.version) },
        { u"status"_s, u"CURRENT"_s },
        { u"updated"_s, u"2022-10-05T00:00:00Z"_s },
        { u"links"_s,
          QJsonArray {
              QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, context.root + u'/' + path } } } }
    };
    const QStringList micro = words(bare.micro);
    if (!micro.isEmpty()) {
        version.insert(u"min_version"_s, micro.first());
        version.insert(u"version"_s, micro.last());
        version.insert(u"max_version"_s, micro.last());
    }
    const QJsonArray list { version };
    if (bare.versionValues)
        return QJsonObject { { u"versions"_s, QJsonObject { { u"values"_s, list } } } };
    QJsonObject answer { { u"versions"_s, list } };
    if (qstrcmp(bare.type, "baremetal") == 0)
        answer.insert(u"default_version"_s, version);
    return answer;
}

Answer emptyList(Context &context)
{
    for (const QString &list : words(bareOf(context).lists)) {
        const QString path = list.section(u'=', 0, 0);
        if (!QString::fromLatin1(context.path).endsWith(u'/' + path))
            continue;
        const QString last = QString(path).remove("/detail"_L1).section(u'/', -1);
        const QString key
            = list.contains(u'=') ? list.section(u'=', 1) : QString(last).replace(u'-', u'_');
        if (!key.isEmpty())
            return QJsonObject { { key, QJsonArray() } };
        Answer answer;
        answer.json = QJsonArray();
        return answer;
    }
    throw Fault { 404, u"The resource could not be found."_s };
}
} // namespace

QList<CatalogEntry> bareCatalogEntries()
{
    QList<CatalogEntry> all;
    for (const Bare &bare : Services)
        all.append({ QString::fromLatin1(bare.type), QString::fromLatin1(bare.name),
                     QString::fromLatin1(bare.description),
                     u'/' + QString::fromLatin1(prefixOf(bare)) + QString::fromLatin1(bare.url) });
    return all;
}

void addBareServices(Router &router)
{
    for (const Bare &bare : Services) {
        QStringList bases;
        for (const QString &base : words(bare.bases))
            bases.append(u'/' + base);
        Service &service = router.add({ .type = bare.type,
                                        .prefix = prefixOf(bare),
                                        .shape = bare.shape,
                                        .versionPrefixes = bases });
        service.add("GET", u"/"_s, Access::Anyone, {}, versions);
        service.add("GET", QString(), Access::Anyone, {}, versions);
        for (const QString &list : words(bare.lists))
            service.add("GET", u'/' + list.section(u'=', 0, 0), Access::Reader, {}, emptyList);
    }
}

} // namespace cirro::demo
