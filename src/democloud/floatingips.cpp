// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkrules.h"

#include "democloud/ports.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
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
                          firstFixedIp(*port).value("subnet_id"_L1).toString(), portId),
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
    floating.insert(u"fixed_ip_address"_s, firstFixedIp(*port).value("ip_address"_L1));
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
    const QString networkId = floating.value("floating_network_id"_L1).toString();
    const QJsonObject *network = context.region.network.networks.find(networkId);
    if (!network)
        throw Fault { 404, u"Network %1 could not be found."_s.arg(networkId),
                      u"NetworkNotFound"_s };
    if (!network->value("router:external"_L1).toBool())
        throw networkBadRequest(
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

void floatingIpChanged(Context &context, QJsonObject &floating, const QJsonObject &given)
{
    if (given.contains("port_id"_L1))
        associate(context, floating);
}

void removeFloatingIp(Context &context, const NetworkKind &, const QJsonObject &floating)
{
    Network &network = context.region.network;
    const QJsonObject *port = network.ports.find(floating.value("port_id"_L1).toString());
    const QString serverId = port ? port->value("device_id"_L1).toString() : QString();
    network.floatingIps.remove(floating.value("id"_L1).toString());
    if (Server *server = context.region.compute.find(serverId))
        refreshAddresses(context.region, *server);
}
} // namespace

NetworkRules floatingIpRules()
{
    return { newFloatingIp, floatingIpChanged, removeFloatingIp };
}

} // namespace cirro::demo
