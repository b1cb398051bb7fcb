// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkrules.h"

#include "democloud/cidr.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
void newSubnet(Context &context, QJsonObject &subnet)
{
    QJsonObject *network
        = context.region.network.networks.find(subnet.value("network_id"_L1).toString());
    if (!network)
        throw Fault {
            404, u"Network %1 could not be found."_s.arg(subnet.value("network_id"_L1).toString()),
            u"NetworkNotFound"_s
        };
    const auto invalid = [](const QString &what) {
        return Fault { 400, u"Invalid input for operation: "_s + what, u"InvalidInput"_s };
    };
    const QString cidr = subnet.value("cidr"_L1).toString();
    if (cidr.isEmpty())
        throw networkBadRequest(
            u"Bad subnets request: a subnetpool must be specified in the absence of a cidr."_s);
    const QString base = cidr.section(u'/', 0, 0);
    const int version = subnet.value("ip_version"_L1).toInt();
    const bool six = version == 6;
    const Cidr own(cidr);
    if (!own.valid && !base.contains(u':'))
        throw invalid(u"%1 is not in a CIDR format."_s.arg(cidr));
    if (own.valid == six)
        throw invalid(u"cidr '%1' does not match the ip_version '%2'."_s.arg(cidr).arg(version));
    for (const QJsonObject &other : context.region.network.subnets.all()) {
        const QString taken = other.value("cidr"_L1).toString();
        if (other.value("network_id"_L1) == subnet.value("network_id"_L1)
            && (taken == cidr || own.overlaps(Cidr(taken))))
            throw invalid(
                u"Requested subnet with cidr: %1 for network: %2 overlaps with another subnet."_s
                    .arg(cidr, network->value("id"_L1).toString()));
    }
    for (const QJsonValue &value : subnet.value("allocation_pools"_L1).toArray()) {
        const QString start = value["start"_L1].toString(), end = value["end"_L1].toString();
        if (!six && !(own.overlaps(Cidr(start)) && own.overlaps(Cidr(end))))
            throw Fault { 400,
                          u"The allocation pool %1-%2 spans beyond the subnet cidr %3."_s.arg(
                              start, end, cidr),
                          u"OutOfBoundsAllocationPool"_s };
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
