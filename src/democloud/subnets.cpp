// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkrules.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
void newSubnet(Context &context, QJsonObject &subnet)
{
    needMember(subnet, u"network_id"_s);
    QJsonObject *network
        = context.region.network.networks.find(subnet.value("network_id"_L1).toString());
    if (!network)
        throw Fault {
            404, u"Network %1 could not be found."_s.arg(subnet.value("network_id"_L1).toString()),
            u"NetworkNotFound"_s
        };
    needMember(subnet, u"cidr"_s);
    const QString cidr = subnet.value("cidr"_L1).toString();
    const QString base = cidr.section(u'/', 0, 0);
    const int bits = cidr.section(u'/', 1).toInt();
    const bool six = subnet.value("ip_version"_L1).toInt() == 6;
    if (bits <= 0 || (!six && base.count(u'.') != 3))
        throw networkBadRequest(
            u"Invalid input for cidr. Reason: '%1' is not a valid IP subnet."_s.arg(cidr));
    for (const QJsonObject &other : context.region.network.subnets.all()) {
        if (other.value("network_id"_L1) == subnet.value("network_id"_L1)
            && other.value("cidr"_L1).toString() == cidr)
            throw networkBadRequest(
                u"Invalid input for operation: Requested subnet with cidr: %1 for network: "
                u"%2 overlaps with another subnet."_s.arg(cidr,
                                                          network->value("id"_L1).toString()));
    }
    const QString prefix = base.section(u'.', 0, 2);
    if (!subnet.contains("gateway_ip"_L1))
        subnet.insert(u"gateway_ip"_s, six ? base + u'1' : prefix + u".1"_s);
    if (!subnet.contains("allocation_pools"_L1)
        || subnet.value("allocation_pools"_L1).toArray().isEmpty())
        subnet.insert(u"allocation_pools"_s,
                      QJsonArray { QJsonObject {
                          { u"start"_s, six ? base + u'2' : prefix + u".2"_s },
                          { u"end"_s, six ? base + u"ffff"_s : prefix + u".254"_s } } });
    QJsonArray subnets = network->value("subnets"_L1).toArray();
    subnets.append(subnet.value("id"_L1));
    network->insert(u"subnets"_s, subnets);
}

void removeSubnet(Context &context, const NetworkKind &kind, const QJsonObject &subnet)
{
    const QString id = subnet.value("id"_L1).toString();
    Network &network = context.region.network;
    for (const QJsonObject &port : network.ports.all()) {
        for (const QJsonValue &fixed : port.value("fixed_ips"_L1).toArray()) {
            if (fixed.toObject().value("subnet_id"_L1).toString() == id)
                throw inUse(kind,
                            u"Unable to complete operation on subnet %1: One or more ports have "
                            u"an IP allocation from this subnet."_s.arg(id));
        }
    }
    if (QJsonObject *parent = network.networks.find(subnet.value("network_id"_L1).toString())) {
        QJsonArray left;
        for (const QJsonValue &other : parent->value("subnets"_L1).toArray()) {
            if (other.toString() != id)
                left.append(other);
        }
        parent->insert(u"subnets"_s, left);
    }
}
} // namespace

NetworkRules subnetRules()
{
    return { newSubnet, nullptr, removeSubnet };
}

} // namespace cirro::demo
