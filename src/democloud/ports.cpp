// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/ports.h"

#include "democloud/cidr.h"

#include "democloud/fault.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
quint32 fromIPv4(const QString &text)
{
    quint32 address = 0;
    for (const QString &part : text.split(u'.'))
        address = (address << 8) | part.toUInt();
    return address;
}

QString toIPv4(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24)
        .arg((address >> 16) & 255)
        .arg((address >> 8) & 255)
        .arg(address & 255);
}

QString freeAddress(const Region &region, const QJsonObject &subnet)
{
    QSet<QString> used;
    const QString subnetId = subnet.value("id"_L1).toString();
    for (const QJsonObject &port : region.network.ports.all()) {
        for (const QJsonValue &fixed : port.value("fixed_ips"_L1).toArray()) {
            if (fixed.toObject().value("subnet_id"_L1).toString() == subnetId)
                used.insert(fixed.toObject().value("ip_address"_L1).toString());
        }
    }
    for (const QJsonValue &value : subnet.value("allocation_pools"_L1).toArray()) {
        const QJsonObject pool = value.toObject();
        const quint32 last = fromIPv4(pool.value("end"_L1).toString());
        for (quint32 address = fromIPv4(pool.value("start"_L1).toString()); address <= last;
             ++address) {
            const QString text = toIPv4(address);
            if (!used.contains(text))
                return text;
        }
    }
    throw Fault { 409,
                  u"No more IP addresses available on network %1."_s.arg(
                      subnet.value("network_id"_L1).toString()),
                  u"IpAddressGenerationFailure"_s };
}
} // namespace

QJsonObject networkObject(Cloud &cloud, const QString &projectId)
{
    const QString now = isoSeconds(cloud.clock.now());
    return { { u"id"_s, cloud.ids.uuid() },   { u"name"_s, QString() },
             { u"description"_s, QString() }, { u"project_id"_s, projectId },
             { u"tenant_id"_s, projectId },   { u"tags"_s, QJsonArray() },
             { u"created_at"_s, now },        { u"updated_at"_s, now },
             { u"revision_number"_s, 1 } };
}

namespace {
bool isTaken(const Region &region, const QString &subnetId, const QString &address)
{
    const auto fits = [&](const QJsonValue &fixed) {
        return fixed["ip_address"_L1].toString() == address
            && fixed["subnet_id"_L1].toString() == subnetId;
    };
    return region.network.ports.count([&](const QJsonObject &port) {
        const QJsonArray all = port.value("fixed_ips"_L1).toArray();
        return std::any_of(all.begin(), all.end(), fits);
    }) > 0;
}

//! The IPv4 subnet of the network that a new port goes to; null if the network has none.
const QJsonObject *subnetFor(const Region &region, const QJsonObject &parent, const NewPort &wanted)
{
    const Collection &subnets = region.network.subnets;
    if (!wanted.subnetId.isEmpty() && !subnets.find(wanted.subnetId))
        throw Fault { 404, u"Subnet %1 could not be found."_s.arg(wanted.subnetId),
                      u"SubnetNotFound"_s };
    for (const QJsonValue &id : parent.value("subnets"_L1).toArray()) {
        const QJsonObject *subnet = subnets.find(id.toString());
        if (!subnet || subnet->value("ip_version"_L1).toInt() != 4
            || (!wanted.subnetId.isEmpty() && wanted.subnetId != id.toString()))
            continue;
        if (wanted.fixedAddress.isEmpty())
            return subnet;
        if (!Cidr(subnet->value("cidr"_L1).toString()).overlaps(Cidr(wanted.fixedAddress)))
            continue;
        if (isTaken(region, id.toString(), wanted.fixedAddress))
            throw Fault { 409,
                          u"IP address %1 already allocated in subnet %2"_s.arg(wanted.fixedAddress,
                                                                                id.toString()),
                          u"IpAddressAlreadyAllocated"_s };
        return subnet;
    }
    if (!wanted.fixedAddress.isEmpty())
        throw Fault { 400,
                      u"IP address %1 is not a valid IP for any of the subnets on the specified "
                      u"network."_s.arg(wanted.fixedAddress),
                      u"InvalidIpForNetwork"_s };
    return nullptr;
}
} // namespace

QJsonObject &makePort(Cloud &cloud, Region &region, const NewPort &wanted)
{
    Network &network = region.network;
    const QJsonObject *parent = network.networks.find(wanted.networkId);
    if (!parent)
        throw Fault { 404, u"Network %1 could not be found."_s.arg(wanted.networkId),
                      u"NetworkNotFound"_s };
    const QJsonObject *subnet = subnetFor(region, *parent, wanted);
    QJsonArray fixed;
    if (subnet)
        fixed.append(QJsonObject { { u"subnet_id"_s, subnet->value("id"_L1) },
                                   { u"ip_address"_s,
                                     wanted.fixedAddress.isEmpty() ? freeAddress(region, *subnet)
                                                                   : wanted.fixedAddress } });
    QStringList groups = wanted.securityGroups;
    if (groups.isEmpty() && !wanted.projectId.isEmpty()
        && wanted.deviceOwner != "network:router_interface"_L1)
        groups = { defaultSecurityGroup(cloud, region, wanted.projectId) };
    const quint64 mac = cloud.ids.number(1 << 24);
    QJsonObject port = networkObject(cloud, wanted.projectId);
    port.insert(u"name"_s, wanted.name);
    port.insert(u"network_id"_s, wanted.networkId);
    port.insert(u"mac_address"_s,
                u"fa:16:3e:%1:%2:%3"_s.arg(mac >> 16, 2, 16, QLatin1Char('0'))
                    .arg((mac >> 8) & 255, 2, 16, QLatin1Char('0'))
                    .arg(mac & 255, 2, 16, QLatin1Char('0')));
    port.insert(u"admin_state_up"_s, true);
    port.insert(u"status"_s, wanted.deviceId.isEmpty() ? u"DOWN"_s : u"ACTIVE"_s);
    port.insert(u"device_id"_s, wanted.deviceId);
    port.insert(u"device_owner"_s, wanted.deviceOwner);
    port.insert(u"fixed_ips"_s, fixed);
    port.insert(u"allowed_address_pairs"_s, QJsonArray());
    port.insert(u"extra_dhcp_opts"_s, QJsonArray());
    port.insert(u"security_groups"_s, toArray(groups));
    port.insert(u"binding:vnic_type"_s, u"normal"_s);
    port.insert(u"port_security_enabled"_s, true);
    for (const QString &key : { u"qos_policy_id"_s, u"qos_network_policy_id"_s,
                                u"numa_affinity_policy"_s, u"_resource_request"_s })
        port.insert(key, QJsonValue::Null);
    port.insert(u"propagate_uplink_status"_s, true);
    port.insert(u"ip_allocation"_s, u"immediate"_s);
    port.insert(u"_host"_s, wanted.host);
    return network.ports.insert(port);
}

void removePort(Region &region, const QString &portId)
{
    region.network.ports.remove(portId);
    region.network.floatingIps.forEach([&](QJsonObject &floating) {
        if (floating.value("port_id"_L1).toString() != portId)
            return;
        for (const QString &key :
             { u"port_id"_s, u"fixed_ip_address"_s, u"router_id"_s, u"port_details"_s })
            floating.insert(key, QJsonValue::Null);
        floating.insert(u"status"_s, u"DOWN"_s);
    });
}

void refreshAddresses(Region &region, Server &server)
{
    QJsonObject addresses;
    QStringList groups;
    for (const QString &portId : server.portIds) {
        const QJsonObject *port = region.network.ports.find(portId);
        const QJsonObject *network = port
            ? region.network.networks.find(port->value("network_id"_L1).toString())
            : nullptr;
        if (!network)
            continue;
        const QString name = network->value("name"_L1).toString();
        QJsonArray list = addresses.value(name).toArray();
        const auto add = [&](const QString &address, const QString &type) {
            list.append(
                QJsonObject { { u"version"_s, address.contains(u':') ? 6 : 4 },
                              { u"addr"_s, address },
                              { u"OS-EXT-IPS:type"_s, type },
                              { u"OS-EXT-IPS-MAC:mac_addr"_s, port->value("mac_address"_L1) } });
        };
        for (const QJsonValue &fixed : port->value("fixed_ips"_L1).toArray())
            add(fixed.toObject().value("ip_address"_L1).toString(), u"fixed"_s);
        for (const QJsonObject &floating : region.network.floatingIps.all()) {
            if (floating.value("port_id"_L1).toString() == portId)
                add(floating.value("floating_ip_address"_L1).toString(), u"floating"_s);
        }
        addresses.insert(name, list);
        for (const QJsonValue &id : port->value("security_groups"_L1).toArray()) {
            if (const QJsonObject *group = region.network.securityGroups.find(id.toString()))
                groups.append(group->value("name"_L1).toString());
        }
    }
    server.addresses = addresses;
    groups.removeDuplicates();
    server.securityGroups = groups;
}

QString defaultSecurityGroup(Cloud &cloud, Region &region, const QString &projectId)
{
    const QString known = securityGroupNamed(region, projectId, u"default"_s);
    if (!known.isEmpty())
        return known;
    QJsonObject group = networkObject(cloud, projectId);
    const QString id = group.value("id"_L1).toString();
    group.insert(u"name"_s, u"default"_s);
    group.insert(u"description"_s, u"Default security group"_s);
    group.insert(u"stateful"_s, true);
    group.insert(u"shared"_s, false);
    region.network.securityGroups.insert(group);
    for (const QString &direction : { u"egress"_s, u"ingress"_s }) {
        for (const QString &ethertype : { u"IPv4"_s, u"IPv6"_s }) {
            QJsonObject rule = networkObject(cloud, projectId);
            rule.remove(u"name"_s);
            rule.insert(u"security_group_id"_s, id);
            rule.insert(u"direction"_s, direction);
            rule.insert(u"ethertype"_s, ethertype);
            rule.insert(u"description"_s, QJsonValue::Null);
            for (const QString &key :
                 { u"protocol"_s, u"port_range_min"_s, u"port_range_max"_s, u"remote_ip_prefix"_s,
                   u"remote_address_group_id"_s, u"normalized_cidr"_s })
                rule.insert(key, QJsonValue::Null);
            rule.insert(u"remote_group_id"_s,
                        direction == "ingress"_L1 ? QJsonValue(id) : QJsonValue());
            region.network.rules.insert(rule);
        }
    }
    return id;
}

QString securityGroupNamed(const Region &region, const QString &projectId, const QString &nameOrId)
{
    for (const QJsonObject &group : region.network.securityGroups.all()) {
        if (group.value("project_id"_L1).toString() == projectId
            && (group.value("name"_L1).toString() == nameOrId
                || group.value("id"_L1).toString() == nameOrId))
            return group.value("id"_L1).toString();
    }
    return {};
}

QList<QJsonObject> networksFor(const Region &region, const QString &projectId)
{
    return region.network.networks.all([&](const QJsonObject &network) {
        return !network.value("router:external"_L1).toBool()
            && (network.value("project_id"_L1).toString() == projectId
                || network.value("shared"_L1).toBool());
    });
}

} // namespace cirro::demo
