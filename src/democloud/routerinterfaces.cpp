// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkrules.h"

#include "democloud/ports.h"
#include "democloud/router.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
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
    const QJsonValue subnet = firstFixedIp(port).value("subnet_id"_L1);
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
    if (subnetId.isEmpty() && portId.isEmpty())
        throw networkBadRequest(
            u"Bad router request: Either subnet_id or port_id must be specified."_s);
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
            && firstFixedIp(port).value("subnet_id"_L1).toString() == subnetId;
        if (there && port.value("device_id"_L1) == router.value("id"_L1))
            throw networkBadRequest(
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
        const QString subnet = firstFixedIp(port).value("subnet_id"_L1).toString();
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

//! PUT add_extraroutes and remove_extraroutes: {"router": {"routes": [{"destination", "nexthop"}]}}
Answer changeRoutes(Context &context)
{
    QJsonObject &router = routerOf(context);
    QJsonArray routes = router.value("routes"_L1).toArray();
    const bool add = context.path.endsWith("/add_extraroutes");
    for (const QJsonValue &route :
         context.body.value("router"_L1).toObject().value("routes"_L1).toArray()) {
        const auto there = std::find(routes.begin(), routes.end(), route);
        if (add && there == routes.end())
            routes.append(route);
        else if (!add && there != routes.end())
            routes.erase(there);
    }
    router.insert(u"routes"_s, routes);
    return QJsonObject { { u"router"_s, router } };
}

void gatewayChanged(Context &context, QJsonObject &router, const QJsonObject &given)
{
    if (!given.value("external_gateway_info"_L1).isObject())
        return;
    QJsonObject gateway = given.value("external_gateway_info"_L1).toObject();
    if (gateway.isEmpty()) {
        router.insert(u"external_gateway_info"_s, QJsonValue::Null);
        return;
    }
    const QString networkId = gateway.value("network_id"_L1).toString();
    const QJsonObject *network = context.region.network.networks.find(networkId);
    if (!network)
        throw Fault { 404, u"Network %1 could not be found."_s.arg(networkId),
                      u"NetworkNotFound"_s };
    const int last = 200 + context.region.network.routers.count();
    gateway.insert(u"enable_snat"_s, gateway.value("enable_snat"_L1).toBool(true));
    gateway.insert(u"external_fixed_ips"_s,
                   QJsonArray { QJsonObject {
                       { u"subnet_id"_s, network->value("subnets"_L1).toArray().first() },
                       { u"ip_address"_s, u"203.0.113.%1"_s.arg(last) } } });
    router.insert(u"external_gateway_info"_s, gateway);
}

void removeRouter(Context &context, const NetworkKind &kind, const QJsonObject &router)
{
    const QString id = router.value("id"_L1).toString();
    if (context.region.network.ports.findBy(u"device_id"_s, id))
        throw inUse(kind, u"Router %1 still has ports"_s.arg(id));
}
} // namespace

NetworkRules routerRules()
{
    return { nullptr, gatewayChanged, removeRouter };
}

void addRouterActions(Service &service)
{
    service.add("PUT", u"/routers/{id}/add_router_interface"_s, Access::Member,
                u"add_router_interface"_s, addInterface);
    service.add("PUT", u"/routers/{id}/remove_router_interface"_s, Access::Member,
                u"remove_router_interface"_s, removeInterface);
    for (const QString &verb : { u"add_extraroutes"_s, u"remove_extraroutes"_s })
        service.add("PUT", u"/routers/{id}/"_s + verb, Access::Member, verb, changeRoutes);
}

} // namespace cirro::demo
