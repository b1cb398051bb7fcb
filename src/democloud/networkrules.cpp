// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkrules.h"

#include "democloud/ports.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cirro::demo {

Fault networkBadRequest(const QString &message)
{
    return { 400, message, message.startsWith("Bad "_L1) ? u"BadRequest"_s : u"HTTPBadRequest"_s };
}

Fault inUse(const NetworkKind &kind, const QString &message)
{
    return { 409, message, kind.type + u"InUse"_s };
}

QJsonObject firstFixedIp(const QJsonObject &port)
{
    return port.value("fixed_ips"_L1).toArray().at(0).toObject();
}

namespace {

void newNetwork(Context &context, QJsonObject &network)
{
    network.insert(u"provider:segmentation_id"_s, 1000 + ++context.region.network.serial);
    if (context.isAdmin())
        return;
    const QJsonObject given = context.body.value("network"_L1).toObject();
    for (const QString &key : given.keys()) {
        if (given.value(key).toBool() ? key == "shared"_L1 || key == "router:external"_L1
                                      : key.startsWith("provider:"_L1))
            throw Fault {
                403,
                u"(rule:create_network and rule:create_network:%1) is disallowed by policy"_s.arg(
                    key),
                u"PolicyNotAuthorized"_s
            };
    }
}

void removeNetwork(Context &context, const NetworkKind &kind, const QJsonObject &network)
{
    const QString id = network.value("id"_L1).toString();
    QStringList ports;
    for (const QJsonObject &port : context.region.network.ports.all()) {
        if (port.value("network_id"_L1).toString() == id)
            ports.append(port.value("id"_L1).toString());
    }
    if (!ports.isEmpty())
        throw inUse(
            kind,
            u"Unable to complete operation on network %1. There are one or more ports "
            u"still in use on the network, id for these ports is: %2."_s.arg(id, ports.join(u',')));
    context.region.network.subnets.removeIf(
        [&](const QJsonObject &subnet) { return subnet.value("network_id"_L1).toString() == id; });
}

void newPort(Context &context, QJsonObject &port)
{
    static const QRegularExpression mac(u"^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$"_s);
    const QString address = port.value("mac_address"_L1).toString();
    if (!address.isEmpty() && !mac.match(address).hasMatch())
        throw networkBadRequest(
            u"Invalid input for mac_address. Reason: '%1' is not a valid MAC address."_s.arg(
                address));
    for (const QJsonValue &group : port.value("security_groups"_L1).toArray()) {
        if (!context.region.network.securityGroups.find(group.toString()))
            throw Fault { 404, u"Security group %1 does not exist"_s.arg(group.toString()),
                          u"SecurityGroupNotFound"_s };
    }
    NewPort wanted;
    wanted.networkId = port.value("network_id"_L1).toString();
    wanted.projectId = port.value("project_id"_L1).toString();
    wanted.name = port.value("name"_L1).toString();
    const QJsonObject fixed = firstFixedIp(port);
    wanted.subnetId = fixed.value("subnet_id"_L1).toString();
    wanted.fixedAddress = fixed.value("ip_address"_L1).toString();
    wanted.deviceId = port.value("device_id"_L1).toString();
    wanted.deviceOwner = port.value("device_owner"_L1).toString();
    for (const QJsonValue &group : port.value("security_groups"_L1).toArray())
        wanted.securityGroups.append(group.toString());
    // Made by the function that nova uses as well; what was asked for beyond that is laid over it.
    QJsonObject made = makePort(context.cloud, context.region, wanted);
    context.region.network.ports.remove(made.value("id"_L1).toString());
    for (const QString &key :
         { u"description"_s, u"admin_state_up"_s, u"mac_address"_s, u"allowed_address_pairs"_s,
           u"port_security_enabled"_s, u"binding:vnic_type"_s, u"extra_dhcp_opts"_s, u"dns_name"_s,
           u"qos_policy_id"_s, u"tags"_s }) {
        if (port.contains(key))
            made.insert(key, port.value(key));
    }
    port = made;
}

void portChanged(Context &context, QJsonObject &port, const QJsonObject &)
{
    if (Server *server = context.region.compute.find(port.value("device_id"_L1).toString()))
        refreshAddresses(context.region, *server);
}

void removePortOf(Context &context, const NetworkKind &, const QJsonObject &port)
{
    const QString id = port.value("id"_L1).toString();
    if (port.value("device_owner"_L1).toString().startsWith("network:router"_L1))
        throw Fault { 409,
                      u"Port %1 cannot be deleted directly via the port API: has device owner %2."_s
                          .arg(id, port.value("device_owner"_L1).toString()),
                      u"ServicePortInUse"_s };
    if (Server *server = context.region.compute.find(port.value("device_id"_L1).toString())) {
        server->portIds.removeAll(id);
        refreshAddresses(context.region, *server);
    }
    removePort(context.region, id);
}

void checkNetworkQuota(Context &context, const NetworkKind &kind)
{
    if (kind.quota.isEmpty())
        return;
    const int limit = networkQuota(context.region, context.projectId()).value(kind.quota).toInt(-1);
    if (limit >= 0 && networkUsage(context.region, kind, context.projectId()) >= limit)
        throw Fault { 409, u"Quota exceeded for resources: ['%1']."_s.arg(kind.quota),
                      u"OverQuota"_s };
}

NetworkRules rulesOf(const NetworkKind &kind)
{
    static const QHash<QString, NetworkRules> all {
        { u"network"_s, { newNetwork, nullptr, removeNetwork } },
        { u"subnet"_s, subnetRules() },
        { u"port"_s, { newPort, portChanged, removePortOf } },
        { u"router"_s, routerRules() },
        { u"floatingip"_s, floatingIpRules() },
        { u"security_group"_s, securityGroupRules() },
        { u"security_group_rule"_s, securityGroupRuleRules() },
    };
    return all.value(kind.singular);
}
} // namespace

void checkNewNetworkObject(Context &context, const NetworkKind &kind, QJsonObject &object)
{
    checkNetworkQuota(context, kind);
    if (object.contains("name"_L1) && !object.value("name"_L1).isString())
        throw networkBadRequest(
            u"Invalid input for name. Reason: '%1' is not a valid string."_s.arg(
                object.value("name"_L1).toVariant().toString()));
    if (const auto create = rulesOf(kind).create)
        create(context, object);
}

void afterNetworkChange(Context &context, const NetworkKind &kind, QJsonObject &object,
                        const QJsonObject &given)
{
    if (const auto change = rulesOf(kind).change)
        change(context, object, given);
}

void checkNetworkRemoval(Context &context, const NetworkKind &kind, const QJsonObject &object)
{
    if (const auto remove = rulesOf(kind).remove)
        remove(context, kind, object);
}

} // namespace cirro::demo
