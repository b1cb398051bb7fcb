// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkkinds.h"
#include "democloud/ports.h"
#include "democloud/router.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Fault badRequest(const QString &message)
{
    return { 400, message, u"HTTPBadRequest"_s };
}

void need(const QJsonObject &object, const QString &key)
{
    if (!object.contains(key) || object.value(key).toVariant().toString().isEmpty())
        throw badRequest(
            u"Failed to parse request. Required attribute '%1' not specified"_s.arg(key));
}

void newSubnet(Context &context, QJsonObject &subnet)
{
    need(subnet, u"network_id"_s);
    QJsonObject *network
        = context.region.network.networks.find(subnet.value("network_id"_L1).toString());
    if (!network)
        throw Fault {
            404, u"Network %1 could not be found."_s.arg(subnet.value("network_id"_L1).toString()),
            u"NetworkNotFound"_s
        };
    need(subnet, u"cidr"_s);
    const QString cidr = subnet.value("cidr"_L1).toString();
    const QString base = cidr.section(u'/', 0, 0);
    const int bits = cidr.section(u'/', 1).toInt();
    const bool six = subnet.value("ip_version"_L1).toInt() == 6;
    if (bits <= 0 || (!six && base.count(u'.') != 3))
        throw badRequest(
            u"Invalid input for cidr. Reason: '%1' is not a valid IP subnet."_s.arg(cidr));
    for (const QJsonObject &other : context.region.network.subnets.all()) {
        if (other.value("network_id"_L1) == subnet.value("network_id"_L1)
            && other.value("cidr"_L1).toString() == cidr)
            throw badRequest(
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

void newRule(Context &context, QJsonObject &rule)
{
    need(rule, u"security_group_id"_s);
    need(rule, u"direction"_s);
    const QString group = rule.value("security_group_id"_L1).toString();
    if (!context.region.network.securityGroups.find(group))
        throw Fault { 404, u"Security group %1 does not exist"_s.arg(group),
                      u"SecurityGroupNotFound"_s };
    const QJsonValue low = rule.value("port_range_min"_L1), high = rule.value("port_range_max"_L1);
    if (low.isDouble() && high.isDouble() && low.toInt() > high.toInt())
        throw Fault { 400, u"For TCP/UDP protocols, port_range_min must be <= port_range_max"_s,
                      u"SecurityGroupInvalidPortRange"_s };
    if (low.isDouble() && rule.value("protocol"_L1).toString().isEmpty())
        throw Fault { 400, u"Must also specify protocol if port range is given."_s,
                      u"SecurityGroupProtocolRequiredWithPorts"_s };
    rule.insert(u"normalized_cidr"_s, rule.value("remote_ip_prefix"_L1));
    static const QStringList compared { u"security_group_id"_s, u"direction"_s,
                                        u"ethertype"_s,         u"protocol"_s,
                                        u"port_range_min"_s,    u"port_range_max"_s,
                                        u"remote_ip_prefix"_s,  u"remote_group_id"_s };
    for (const QJsonObject &other : context.region.network.rules.all()) {
        const bool same = std::all_of(compared.begin(), compared.end(), [&](const QString &key) {
            return other.value(key) == rule.value(key);
        });
        if (same)
            throw Fault { 409,
                          u"Security group rule already exists. Rule id is %1."_s.arg(
                              other.value("id"_L1).toString()),
                          u"SecurityGroupRuleExists"_s };
    }
}

void newSecurityGroup(Context &context, const QJsonObject &group)
{
    if (group.value("name"_L1).toString() == "default"_L1)
        throw Fault { 409, u"Default security group already exists."_s,
                      u"SecurityGroupDefaultAlreadyExists"_s };
    for (const QString &ethertype : { u"IPv4"_s, u"IPv6"_s }) {
        QJsonObject rule = networkObject(context.cloud, context.projectId());
        rule.remove("name"_L1);
        rule.insert(u"security_group_id"_s, group.value("id"_L1));
        rule.insert(u"direction"_s, u"egress"_s);
        rule.insert(u"ethertype"_s, ethertype);
        rule.insert(u"description"_s, QJsonValue::Null);
        for (const QString &key :
             { u"protocol"_s, u"port_range_min"_s, u"port_range_max"_s, u"remote_ip_prefix"_s,
               u"remote_group_id"_s, u"remote_address_group_id"_s, u"normalized_cidr"_s })
            rule.insert(key, QJsonValue::Null);
        context.region.network.rules.insert(rule);
    }
}

QString routerBetween(const Region &region, const QString &networkId)
{
    for (const QJsonObject &port : region.network.ports.all()) {
        if (port.value("device_owner"_L1).toString() == "network:router_interface"_L1
            && port.value("network_id"_L1).toString() == networkId)
            return port.value("device_id"_L1).toString();
    }
    return {};
}

//! Ties a floating IP to the port it names, or lets it go.
void associate(Context &context, QJsonObject &floating)
{
    const QString portId = floating.value("port_id"_L1).toString();
    const auto refresh = [&context](const QJsonObject *port) {
        Server *server
            = port ? context.region.compute.find(port->value("device_id"_L1).toString()) : nullptr;
        if (server)
            refreshAddresses(context.region, *server);
    };
    const QJsonObject *before
        = context.region.network.ports.find(floating.value("_port"_L1).toString());
    if (portId.isEmpty()) {
        for (const QString &key :
             { u"port_id"_s, u"router_id"_s, u"fixed_ip_address"_s, u"port_details"_s })
            floating.insert(key, QJsonValue::Null);
        floating.insert(u"status"_s, u"DOWN"_s);
        floating.remove(u"_port"_s);
        refresh(before);
        return;
    }
    const QJsonObject *port = context.region.network.ports.find(portId);
    if (!port)
        throw Fault { 404, u"Port %1 could not be found."_s.arg(portId), u"PortNotFound"_s };
    const QString router = routerBetween(context.region, port->value("network_id"_L1).toString());
    if (router.isEmpty())
        throw Fault { 404,
                      u"External network %1 is not reachable from subnet %2.  Therefore, cannot "
                      u"associate Port %3 with a Floating IP."_s.arg(
                          floating.value("floating_network_id"_L1).toString(),
                          port->value("fixed_ips"_L1)
                              .toArray()
                              .first()
                              .toObject()
                              .value("subnet_id"_L1)
                              .toString(),
                          portId),
                      u"ExternalGatewayForFloatingIPNotFound"_s };
    for (const QJsonObject &other : context.region.network.floatingIps.all()) {
        if (other.value("id"_L1) != floating.value("id"_L1)
            && other.value("port_id"_L1).toString() == portId)
            throw Fault {
                409,
                u"Cannot associate floating IP %1 (%2) with port %3 using fixed IP %4, as "
                u"that fixed IP already has a floating IP on external network %5."_s.arg(
                    floating.value("floating_ip_address"_L1).toString(),
                    floating.value("id"_L1).toString(), portId,
                    other.value("fixed_ip_address"_L1).toString(),
                    floating.value("floating_network_id"_L1).toString()),
                u"FloatingIPPortAlreadyAssociated"_s
            };
    }
    floating.insert(u"_port"_s, portId);
    floating.insert(
        u"fixed_ip_address"_s,
        port->value("fixed_ips"_L1).toArray().first().toObject().value("ip_address"_L1));
    floating.insert(u"router_id"_s, router);
    floating.insert(u"status"_s, u"ACTIVE"_s);
    floating.insert(u"port_details"_s,
                    QJsonObject { { u"name"_s, port->value("name"_L1) },
                                  { u"network_id"_s, port->value("network_id"_L1) },
                                  { u"mac_address"_s, port->value("mac_address"_L1) },
                                  { u"admin_state_up"_s, true },
                                  { u"status"_s, port->value("status"_L1) },
                                  { u"device_id"_s, port->value("device_id"_L1) },
                                  { u"device_owner"_s, port->value("device_owner"_L1) } });
    refresh(before);
    refresh(port);
}

void newFloatingIp(Context &context, QJsonObject &floating)
{
    need(floating, u"floating_network_id"_s);
    const QString networkId = floating.value("floating_network_id"_L1).toString();
    const QJsonObject *network = context.region.network.networks.find(networkId);
    if (!network || !network->value("router:external"_L1).toBool())
        throw badRequest(
            u"Bad floatingip request: Network %1 is not a valid external network."_s.arg(
                networkId));
    if (floating.value("floating_ip_address"_L1).toString().isEmpty()) {
        for (int last = 20; last < 250; ++last) {
            const QString address = u"203.0.113.%1"_s.arg(last);
            if (!context.region.network.floatingIps.findBy(u"floating_ip_address"_s, address)) {
                floating.insert(u"floating_ip_address"_s, address);
                break;
            }
        }
    }
}

void newPort(Context &context, QJsonObject &port)
{
    need(port, u"network_id"_s);
    NewPort wanted;
    wanted.networkId = port.value("network_id"_L1).toString();
    wanted.projectId = port.value("project_id"_L1).toString();
    wanted.name = port.value("name"_L1).toString();
    const QJsonObject fixed = port.value("fixed_ips"_L1).toArray().first().toObject();
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

Fault inUse(const NetworkKind &kind, const QString &message)
{
    return { 409, message, kind.type + u"InUse"_s };
}

// Interfaces of routers

QJsonObject &routerOf(Context &context)
{
    for (const NetworkKind &kind : networkKinds()) {
        if (kind.singular == "router"_L1)
            return networkObjectOf(context, kind);
    }
    throw Fault { 404 };
}

QJsonObject interfaceAnswer(const QJsonObject &router, const QJsonObject &port)
{
    const QJsonValue subnet
        = port.value("fixed_ips"_L1).toArray().first().toObject().value("subnet_id"_L1);
    return { { u"id"_s, router.value("id"_L1) },
             { u"tenant_id"_s, router.value("tenant_id"_L1) },
             { u"port_id"_s, port.value("id"_L1) },
             { u"network_id"_s, port.value("network_id"_L1) },
             { u"subnet_id"_s, subnet },
             { u"subnet_ids"_s, QJsonArray { subnet } } };
}

Answer addInterface(Context &context)
{
    const QJsonObject router = routerOf(context);
    const QString subnetId = context.body.value("subnet_id"_L1).toString();
    const QString portId = context.body.value("port_id"_L1).toString();
    if (!portId.isEmpty()) {
        QJsonObject *port = context.region.network.ports.find(portId);
        if (!port)
            throw Fault { 404, u"Port %1 could not be found."_s.arg(portId), u"PortNotFound"_s };
        port->insert(u"device_id"_s, router.value("id"_L1));
        port->insert(u"device_owner"_s, u"network:router_interface"_s);
        return interfaceAnswer(router, *port);
    }
    const QJsonObject *subnet = context.region.network.subnets.find(subnetId);
    if (!subnet)
        throw Fault { 404, u"Subnet %1 could not be found."_s.arg(subnetId), u"SubnetNotFound"_s };
    for (const QJsonObject &port : context.region.network.ports.all()) {
        const bool there = port.value("device_owner"_L1).toString() == "network:router_interface"_L1
            && port.value("fixed_ips"_L1)
                    .toArray()
                    .first()
                    .toObject()
                    .value("subnet_id"_L1)
                    .toString()
                == subnetId;
        if (there && port.value("device_id"_L1) == router.value("id"_L1))
            throw badRequest(
                u"Bad router request: Router already has a port on subnet %1."_s.arg(subnetId));
    }
    NewPort wanted;
    wanted.networkId = subnet->value("network_id"_L1).toString();
    wanted.projectId = router.value("project_id"_L1).toString();
    wanted.subnetId = subnetId;
    wanted.fixedAddress = subnet->value("gateway_ip"_L1).toString();
    wanted.deviceId = router.value("id"_L1).toString();
    wanted.deviceOwner = u"network:router_interface"_s;
    wanted.host = u"network-1"_s;
    return interfaceAnswer(router, makePort(context.cloud, context.region, wanted));
}

Answer removeInterface(Context &context)
{
    const QJsonObject router = routerOf(context);
    for (const QJsonObject &port : context.region.network.ports.all()) {
        const QString subnet = port.value("fixed_ips"_L1)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value("subnet_id"_L1)
                                   .toString();
        if (port.value("device_id"_L1) != router.value("id"_L1)
            || (port.value("id"_L1) != context.body.value("port_id"_L1)
                && subnet != context.body.value("subnet_id"_L1).toString()))
            continue;
        const QJsonObject answer = interfaceAnswer(router, port);
        context.region.network.ports.remove(port.value("id"_L1).toString());
        return answer;
    }
    throw Fault { 404,
                  u"Router %1 has no interface on subnet %2"_s.arg(
                      router.value("id"_L1).toString(),
                      context.body.value("subnet_id"_L1).toString()),
                  u"RouterInterfaceNotFoundForSubnet"_s };
}
} // namespace

void checkNewNetworkObject(Context &context, const NetworkKind &kind, QJsonObject &object)
{
    if (!kind.quota.isEmpty()) {
        const int limit
            = networkQuota(context.region, context.projectId()).value(kind.quota).toInt(-1);
        if (limit >= 0 && networkUsage(context.region, kind, context.projectId()) >= limit)
            throw Fault { 409, u"Quota exceeded for resources: ['%1']."_s.arg(kind.quota),
                          u"OverQuota"_s };
    }
    if (object.contains("name"_L1) && !object.value("name"_L1).isString())
        throw badRequest(u"Invalid input for name. Reason: '%1' is not a valid string."_s.arg(
            object.value("name"_L1).toVariant().toString()));
    if (kind.singular == "network"_L1) {
        object.insert(u"provider:segmentation_id"_s, 1000 + ++context.region.network.serial);
        const bool special
            = object.value("router:external"_L1).toBool() || object.value("shared"_L1).toBool();
        if (special && !context.isAdmin())
            throw Fault { 403,
                          u"((rule:create_network and rule:create_network:shared) and "
                          u"rule:create_network:router:external) is disallowed by policy"_s,
                          u"PolicyNotAuthorized"_s };
    } else if (kind.singular == "subnet"_L1) {
        newSubnet(context, object);
    } else if (kind.singular == "security_group_rule"_L1) {
        newRule(context, object);
    } else if (kind.singular == "security_group"_L1) {
        newSecurityGroup(context, object);
    } else if (kind.singular == "floatingip"_L1) {
        newFloatingIp(context, object);
    } else if (kind.singular == "port"_L1) {
        newPort(context, object);
    }
}

void afterNetworkChange(Context &context, const NetworkKind &kind, QJsonObject &object,
                        const QJsonObject &given)
{
    if (kind.singular == "floatingip"_L1 && given.contains("port_id"_L1))
        associate(context, object);
    if (kind.singular == "port"_L1) {
        if (Server *server = context.region.compute.find(object.value("device_id"_L1).toString()))
            refreshAddresses(context.region, *server);
    }
    if (kind.singular == "router"_L1 && given.value("external_gateway_info"_L1).isObject()) {
        QJsonObject gateway = given.value("external_gateway_info"_L1).toObject();
        if (gateway.isEmpty()) {
            object.insert(u"external_gateway_info"_s, QJsonValue::Null);
            return;
        }
        const QJsonObject *network
            = context.region.network.networks.find(gateway.value("network_id"_L1).toString());
        if (!network)
            throw Fault { 404,
                          u"Network %1 could not be found."_s.arg(
                              gateway.value("network_id"_L1).toString()),
                          u"NetworkNotFound"_s };
        gateway.insert(u"enable_snat"_s, gateway.value("enable_snat"_L1).toBool(true));
        gateway.insert(
            u"external_fixed_ips"_s,
            QJsonArray { QJsonObject {
                { u"subnet_id"_s, network->value("subnets"_L1).toArray().first() },
                { u"ip_address"_s,
                  u"203.0.113.%1"_s.arg(200 + context.region.network.routers.count()) } } });
        object.insert(u"external_gateway_info"_s, gateway);
    }
}

void checkNetworkRemoval(Context &context, const NetworkKind &kind, const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    Network &network = context.region.network;
    const auto portIds = [&](const QString &key) {
        QStringList ids;
        for (const QJsonObject &port : network.ports.all()) {
            if (port.value(key).toString() == id)
                ids.append(port.value("id"_L1).toString());
        }
        return ids;
    };
    if (kind.singular == "network"_L1) {
        const QStringList ports = portIds(u"network_id"_s);
        if (!ports.isEmpty())
            throw inUse(kind,
                        u"Unable to complete operation on network %1. There are one or more ports "
                        u"still in use on the network, id for these ports is: %2."_s.arg(
                            id, ports.join(u',')));
        network.subnets.removeIf([&](const QJsonObject &subnet) {
            return subnet.value("network_id"_L1).toString() == id;
        });
    } else if (kind.singular == "subnet"_L1) {
        for (const QJsonObject &port : network.ports.all()) {
            for (const QJsonValue &fixed : port.value("fixed_ips"_L1).toArray()) {
                if (fixed.toObject().value("subnet_id"_L1).toString() == id)
                    throw inUse(
                        kind,
                        u"Unable to complete operation on subnet %1: One or more ports have "
                        u"an IP allocation from this subnet."_s.arg(id));
            }
        }
        if (QJsonObject *parent = network.networks.find(object.value("network_id"_L1).toString())) {
            QJsonArray left;
            for (const QJsonValue &subnet : parent->value("subnets"_L1).toArray()) {
                if (subnet.toString() != id)
                    left.append(subnet);
            }
            parent->insert(u"subnets"_s, left);
        }
    } else if (kind.singular == "router"_L1) {
        if (!portIds(u"device_id"_s).isEmpty())
            throw inUse(kind, u"Router %1 still has ports"_s.arg(id));
    } else if (kind.singular == "security_group"_L1) {
        if (object.value("name"_L1).toString() == "default"_L1 && !context.isAdmin())
            throw Fault { 409, u"Insufficient rights for removing default security group."_s,
                          u"SecurityGroupCannotRemoveDefault"_s };
        for (const QJsonObject &port : network.ports.all()) {
            if (port.value("security_groups"_L1).toArray().contains(id))
                throw inUse(kind, u"Security Group %1 in use."_s.arg(id));
        }
        network.rules.removeIf([&](const QJsonObject &rule) {
            return rule.value("security_group_id"_L1).toString() == id;
        });
    } else if (kind.singular == "port"_L1) {
        if (object.value("device_owner"_L1).toString().startsWith("network:router"_L1))
            throw Fault {
                409,
                u"Port %1 cannot be deleted directly via the port API: has device owner %2."_s.arg(
                    id, object.value("device_owner"_L1).toString()),
                u"ServicePortInUse"_s
            };
        if (Server *server = context.region.compute.find(object.value("device_id"_L1).toString())) {
            server->portIds.removeAll(id);
            refreshAddresses(context.region, *server);
        }
        removePort(context.region, id);
    } else if (kind.singular == "floatingip"_L1) {
        const QJsonObject *port = network.ports.find(object.value("port_id"_L1).toString());
        const QString serverId = port ? port->value("device_id"_L1).toString() : QString();
        network.floatingIps.remove(id);
        if (Server *server = context.region.compute.find(serverId))
            refreshAddresses(context.region, *server);
    }
}

void addRouterActions(Service &service)
{
    service.add("PUT", u"/routers/{id}/add_router_interface"_s, Access::Member,
                u"add_router_interface"_s, addInterface);
    service.add("PUT", u"/routers/{id}/remove_router_interface"_s, Access::Member,
                u"remove_router_interface"_s, removeInterface);
}

} // namespace cirro::demo
