// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/bareservices.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
struct Rare
{
    const char *type;
    const char *name;
    const char *description;
    const char *version;
    //! Paths of the lists; the key of the body is the last part.
    const char *lists;
    bool perProject = false;
};

constexpr Rare Services[] {
    { "baremetal-introspection", "ironic-inspector", "OpenStack Bare Metal Introspection", "v1",
      "introspection rules" },
    { "clustering", "senlin", "OpenStack Clustering", "v1",
      "clusters nodes profiles policies receivers actions events" },
    { "meter", "ceilometer", "OpenStack Metering", "v2", "meters resources samples" },
    { "event", "panko", "OpenStack Events", "v2", "events event_types" },
    { "root-cause-analysis", "vitrage", "OpenStack Root Cause Analysis", "v1",
      "alarm resources template" },
    { "admin-logic", "adjutant", "OpenStack Administrative Logic", "v1",
      "tasks tokens notifications" },
    { "nfv-orchestration", "tacker", "OpenStack NFV Orchestration", "v1.0", "vnfs vnfds vims" },
    { "function-engine", "qinling", "OpenStack Functions", "v1",
      "functions runtimes executions jobs" },
    { "data-processing", "sahara", "OpenStack Data Processing", "v1.1",
      "clusters jobs plugins images data-sources", true },
    { "application-catalog", "murano", "OpenStack Application Catalog", "v1",
      "environments catalog/packages" },
    { "application-deployment", "solum", "OpenStack Application Deployment", "v1",
      "plans assemblies" },
    { "backup", "freezer", "OpenStack Backup", "v2", "backups jobs clients actions", true },
    { "data-protection-orchestration", "karbor", "OpenStack Data Protection", "v1",
      "plans providers triggers checkpoints", true },
    { "monitoring", "monasca", "OpenStack Monitoring", "v2.0",
      "metrics alarms notification-methods" },
    { "monitoring-events", "monasca-events", "OpenStack Monitoring Events", "v1.0", "events" },
    { "monitoring-logging", "monasca-log", "OpenStack Monitoring Logs", "v3.0", "logs" },
    { "multi-region-network-automation", "tricircle", "OpenStack Networks across Regions", "v1.0",
      "pods routings jobs" },
    { "operator-policy", "congress", "OpenStack Policy", "v1", "policies data-sources" },
    { "search", "searchlight", "OpenStack Search", "v1", "search/plugins search/facets" },
    { "ec2-api", "ec2", "OpenStack EC2 API", "v1", "instances" },
};
} // namespace

QList<BareService> rareServices()
{
    QList<BareService> all;
    for (const Rare &rare : Services) {
        const QString version = QString::fromLatin1(rare.version);
        QList<EmptyList> lists;
        for (const QString &path : QString::fromLatin1(rare.lists).split(u' '))
            lists.append({ u'/' + path, path.section(u'/', -1) });
        all.append({ .type = rare.type,
                     .prefix = rare.type,
                     .shape = FaultShape::Plain,
                     .versionValues = false,
                     .versionId = version,
                     .microFirst = {},
                     .microLast = {},
                     .versionPrefixes
                     = { u'/' + version + (rare.perProject ? u"/{project}"_s : QString()) },
                     .lists = lists });
    }
    return all;
}

QList<CatalogEntry> rareCatalogEntries()
{
    QList<CatalogEntry> all;
    for (const Rare &rare : Services) {
        const QString type = QString::fromLatin1(rare.type);
        const QString project = rare.perProject ? u"/%1"_s : QString();
        all.append({ type, QString::fromLatin1(rare.name), QString::fromLatin1(rare.description),
                     u'/' + type + u'/' + QString::fromLatin1(rare.version) + project });
    }
    return all;
}

} // namespace cirro::demo
