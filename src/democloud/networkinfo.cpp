// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkkinds.h"
#include "democloud/router.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer extensions(Context &)
{
    QJsonArray shown;
    for (const char *alias : { "address-group",
                               "address-scope",
                               "agent",
                               "allowed-address-pairs",
                               "availability_zone",
                               "external-net",
                               "extraroute",
                               "net-mtu",
                               "network-ip-availability",
                               "pagination",
                               "port-security",
                               "project-id",
                               "provider",
                               "qos",
                               "quota_details",
                               "quotas",
                               "rbac-policies",
                               "revision-if-match",
                               "router",
                               "security-group",
                               "sorting",
                               "standard-attr-description",
                               "standard-attr-revisions",
                               "standard-attr-tag",
                               "standard-attr-timestamp",
                               "subnet_allocation",
                               "trunk" })
        shown.append(QJsonObject { { u"alias"_s, QString::fromLatin1(alias) },
                                   { u"name"_s, QString::fromLatin1(alias) },
                                   { u"description"_s, QString() },
                                   { u"updated"_s, u"2020-07-15T10:00:00-00:00"_s },
                                   { u"links"_s, QJsonArray() } });
    return QJsonObject { { u"extensions"_s, shown } };
}

Answer zones(Context &)
{
    return QJsonObject { { u"availability_zones"_s,
                           QJsonArray { QJsonObject { { u"name"_s, u"nova"_s },
                                                      { u"resource"_s, u"router"_s },
                                                      { u"state"_s, u"available"_s } },
                                        QJsonObject { { u"name"_s, u"nova"_s },
                                                      { u"resource"_s, u"network"_s },
                                                      { u"state"_s, u"available"_s } } } } };
}

Answer availability(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &network : context.region.network.networks.all()) {
        int used = 0, total = 0;
        QJsonArray subnets;
        for (const QJsonValue &id : network.value("subnets"_L1).toArray()) {
            const QJsonObject *subnet = context.region.network.subnets.find(id.toString());
            if (!subnet)
                continue;
            int taken = 0;
            for (const QJsonObject &port : context.region.network.ports.all()) {
                for (const QJsonValue &fixed : port.value("fixed_ips"_L1).toArray())
                    taken += fixed.toObject().value("subnet_id"_L1) == id;
            }
            subnets.append(QJsonObject { { u"subnet_id"_s, id },
                                         { u"ip_version"_s, subnet->value("ip_version"_L1) },
                                         { u"cidr"_s, subnet->value("cidr"_L1) },
                                         { u"subnet_name"_s, subnet->value("name"_L1) },
                                         { u"used_ips"_s, taken },
                                         { u"total_ips"_s, 241 } });
            used += taken;
            total += 241;
        }
        shown.append(QJsonObject { { u"network_id"_s, network.value("id"_L1) },
                                   { u"network_name"_s, network.value("name"_L1) },
                                   { u"tenant_id"_s, network.value("tenant_id"_L1) },
                                   { u"project_id"_s, network.value("project_id"_L1) },
                                   { u"subnet_ip_availability"_s, subnets },
                                   { u"used_ips"_s, used },
                                   { u"total_ips"_s, total } });
    }
    return QJsonObject { { u"network_ip_availabilities"_s, shown } };
}

Answer serviceProviders(Context &)
{
    return QJsonObject { { u"service_providers"_s,
                           QJsonArray { QJsonObject { { u"service_type"_s, u"L3_ROUTER_NAT"_s },
                                                      { u"name"_s, u"single_node"_s },
                                                      { u"default"_s, true } } } } };
}
} // namespace

void addNetworkInfoRoutes(const Routes &routes)
{
    routes.read(u"/extensions"_s, {}, extensions);
    routes.read(u"/availability_zones"_s, {}, zones);
    routes.read(u"/service-providers"_s, {}, serviceProviders);
    routes.administer("GET", u"/network-ip-availabilities"_s, u"get_network_ip_availability"_s,
                      availability);
}

} // namespace cirro::demo
