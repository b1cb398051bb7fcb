// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"

#include "democloud/ports.h"
#include "democloud/serverjson.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject interfaceJson(const Context &context, const QJsonObject &port)
{
    QJsonObject json { { u"net_id"_s, port.value("network_id"_L1) },
                       { u"port_id"_s, port.value("id"_L1) },
                       { u"mac_addr"_s, port.value("mac_address"_L1) },
                       { u"port_state"_s, port.value("status"_L1) },
                       { u"fixed_ips"_s, port.value("fixed_ips"_L1) } };
    if (context.micro >= 70)
        json.insert(u"tag"_s, QJsonValue::Null);
    return json;
}

Answer listInterfaces(Context &context)
{
    QJsonArray interfaces;
    for (const QString &id : serverOf(context).portIds) {
        if (const QJsonObject *port = context.region.network.ports.find(id))
            interfaces.append(interfaceJson(context, *port));
    }
    return QJsonObject { { u"interfaceAttachments"_s, interfaces } };
}

Answer showInterface(Context &context)
{
    const QString id = context.part(u"port"_s);
    const QJsonObject *port = context.region.network.ports.find(id);
    if (!serverOf(context).portIds.contains(id) || !port)
        throw Fault { 404, u"Instance %1 does not have port %2"_s.arg(context.part(u"id"_s), id) };
    return QJsonObject { { u"interfaceAttachment"_s, interfaceJson(context, *port) } };
}

void checkInterfaceState(Context &context, Server &server, const QString &action)
{
    checkLock(context, server);
    static const QStringList states { u"active"_s, u"paused"_s, u"stopped"_s };
    if (!states.contains(server.vmState))
        refuse(action, server);
    if (!server.taskState.isEmpty())
        refuse(action, server, true);
}

Answer attachInterface(Context &context)
{
    Server &server = serverOf(context);
    checkInterfaceState(context, server, u"attach_interface"_s);
    const QJsonObject given = context.body.value("interfaceAttachment"_L1).toObject();
    QString portId = given.value("port_id"_L1).toString();
    if (portId.isEmpty()) {
        NewPort wanted;
        wanted.networkId = given.value("net_id"_L1).toString();
        if (wanted.networkId.isEmpty()) {
            const QList<QJsonObject> possible = networksFor(context.region, server.projectId);
            if (possible.size() != 1)
                throw Fault {
                    409,
                    u"Multiple possible networks found, use a Network ID to be more specific."_s
                };
            wanted.networkId = possible.first().value("id"_L1).toString();
        }
        if (!context.region.network.networks.find(wanted.networkId))
            throw Fault { 400, u"Network %1 could not be found."_s.arg(wanted.networkId) };
        wanted.projectId = server.projectId;
        wanted.fixedAddress = given.value("fixed_ips"_L1)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value("ip_address"_L1)
                                  .toString();
        wanted.deviceId = server.id;
        wanted.deviceOwner = u"compute:nova"_s;
        wanted.host = server.host;
        portId = makePort(context.cloud, context.region, wanted).value("id"_L1).toString();
    } else {
        QJsonObject *port = context.region.network.ports.find(portId);
        if (!port)
            throw Fault { 404, u"Port %1 could not be found."_s.arg(portId) };
        if (!port->value("device_id"_L1).toString().isEmpty())
            throw Fault { 400, u"Port %1 is still in use."_s.arg(portId) };
        port->insert(u"device_id"_s, server.id);
        port->insert(u"device_owner"_s, u"compute:nova"_s);
        port->insert(u"status"_s, u"ACTIVE"_s);
    }
    server.portIds.append(portId);
    refreshAddresses(context.region, server);
    ServerMachine(context.cloud, context.region)
        .note(server, actorOf(context), u"attach_interface"_s, u"compute_attach_interface"_s);
    return QJsonObject { { u"interfaceAttachment"_s,
                           interfaceJson(context, *context.region.network.ports.find(portId)) } };
}

Answer detachInterface(Context &context)
{
    Server &server = serverOf(context);
    const QString id = context.part(u"port"_s);
    checkInterfaceState(context, server, u"detach_interface"_s);
    if (!server.portIds.removeAll(id))
        throw Fault { 404, u"Port id %1 not found."_s.arg(id) };
    removePort(context.region, id);
    refreshAddresses(context.region, server);
    ServerMachine(context.cloud, context.region)
        .note(server, actorOf(context), u"detach_interface"_s, u"compute_detach_interface"_s);
    return 202;
}

Answer listAddresses(Context &context)
{
    QJsonObject addresses = serverOf(context).addresses;
    for (auto network = addresses.begin(); network != addresses.end(); ++network) {
        QJsonArray shown;
        for (const QJsonValue &entry : network.value().toArray())
            shown.append(QJsonObject { { u"version"_s, entry.toObject().value("version"_L1) },
                                       { u"addr"_s, entry.toObject().value("addr"_L1) } });
        network.value() = shown;
    }
    return QJsonObject { { u"addresses"_s, addresses } };
}

Answer listSecurityGroups(Context &context)
{
    const Server &server = serverOf(context);
    QJsonArray groups;
    for (const QString &name : server.securityGroups) {
        const QString id = securityGroupNamed(context.region, server.projectId, name);
        const QJsonObject *group = context.region.network.securityGroups.find(id);
        if (!group)
            continue;
        QJsonArray rules;
        for (const QJsonObject &rule : context.region.network.rules.all()) {
            if (rule.value("security_group_id"_L1).toString() != id
                || rule.value("direction"_L1).toString() != "ingress"_L1)
                continue;
            const QJsonObject *remote = context.region.network.securityGroups.find(
                rule.value("remote_group_id"_L1).toString());
            const QString prefix = rule.value("remote_ip_prefix"_L1).toString();
            rules.append(QJsonObject {
                { u"id"_s, rule.value("id"_L1) },
                { u"parent_group_id"_s, id },
                { u"ip_protocol"_s, rule.value("protocol"_L1) },
                { u"from_port"_s, rule.value("port_range_min"_L1) },
                { u"to_port"_s, rule.value("port_range_max"_L1) },
                { u"group"_s,
                  remote ? QJsonObject { { u"name"_s, remote->value("name"_L1) },
                                         { u"tenant_id"_s, remote->value("tenant_id"_L1) } }
                         : QJsonObject() },
                { u"ip_range"_s,
                  prefix.isEmpty() ? QJsonObject() : QJsonObject { { u"cidr"_s, prefix } } } });
        }
        groups.append(QJsonObject { { u"id"_s, id },
                                    { u"name"_s, name },
                                    { u"description"_s, group->value("description"_L1) },
                                    { u"tenant_id"_s, server.projectId },
                                    { u"rules"_s, rules } });
    }
    return QJsonObject { { u"security_groups"_s, groups } };
}
} // namespace

void addServerInterfaceRoutes(const Routes &routes)
{
    const QString one = u"/os-interface/{port}"_s;
    routes.read(u"/os-interface"_s, u"os-attach-interfaces:list"_s, listInterfaces);
    routes.read(one, u"os-attach-interfaces:show"_s, showInterface);
    routes.write("POST", u"/os-interface"_s, u"os-attach-interfaces:create"_s, attachInterface);
    routes.write("DELETE", one, u"os-attach-interfaces:delete"_s, detachInterface);
    routes.read(u"/ips"_s, u"ips:index"_s, listAddresses);
    routes.read(u"/os-security-groups"_s, u"os-security-groups:list"_s, listSecurityGroups);
}

} // namespace cirro::demo
