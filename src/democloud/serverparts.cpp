// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"
#include "democloud/console.h"
#include "democloud/ports.h"
#include "democloud/serverjson.h"
#include "democloud/volumes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int MostMetadata = 128;
constexpr int MostTags = 50;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// Action log

QJsonObject actionJson(const Context &context, const Server &server, const ServerAction &action,
                       bool withEvents)
{
    QJsonObject json { { u"action"_s, action.name },
                       { u"instance_uuid"_s, server.id },
                       { u"request_id"_s, action.requestId },
                       { u"user_id"_s, action.userId },
                       { u"project_id"_s, action.projectId },
                       { u"start_time"_s, isoMicros(action.start) },
                       { u"message"_s, orNull(action.message) } };
    if (context.micro >= 58)
        json.insert(u"updated_at"_s, isoMicros(action.updated));
    if (!withEvents || (context.micro < 51 && !context.isAdmin()))
        return json;
    QJsonArray events;
    for (const ServerEvent &event : action.events) {
        QJsonObject shown { { u"event"_s, event.name },
                            { u"start_time"_s, isoMicros(event.start) },
                            { u"finish_time"_s,
                              event.finish ? QJsonValue(isoMicros(event.finish)) : QJsonValue() },
                            { u"result"_s, orNull(event.result) } };
        if (context.micro >= 62)
            shown.insert(u"hostId"_s, hostId(server.projectId, server.host));
        if (context.isAdmin()) {
            shown.insert(u"traceback"_s, orNull(event.traceback));
            shown.insert(u"host"_s, orNull(server.host));
            if (context.micro >= 84)
                shown.insert(u"details"_s, orNull(event.details));
        }
        events.append(shown);
    }
    json.insert(u"events"_s, events);
    return json;
}

Server &anyServerOf(Context &context)
{
    Server *server = context.region.compute.findAny(context.part(u"id"_s));
    if (!server || !context.sees(server->projectId) || (server->deleted && context.micro < 21))
        throw Fault { 404, u"Instance %1 could not be found."_s.arg(context.part(u"id"_s)) };
    return *server;
}

Answer listActions(Context &context)
{
    const Server &server = anyServerOf(context);
    QList<QJsonObject> entries;
    for (auto action = server.actions.rbegin(); action != server.actions.rend(); ++action) {
        if (context.hasArgument(u"changes-since"_s)
            && action->updated < fromIso(context.argument(u"changes-since"_s)))
            continue;
        entries.append(actionJson(context, server, *action, false));
    }
    if (context.micro < 58)
        return QJsonObject { { u"instanceActions"_s, toArray(entries) } };
    const Page page = paged(context, entries, u"request_id"_s);
    QJsonObject answer { { u"instanceActions"_s, toArray(page.entries) } };
    if (!page.next.isEmpty())
        answer.insert(u"links"_s, nextLink(context, QString::fromLatin1(context.path), page));
    return answer;
}

Answer showAction(Context &context)
{
    const Server &server = anyServerOf(context);
    const QString request = context.part(u"request"_s);
    for (const ServerAction &action : server.actions) {
        if (action.requestId == request)
            return QJsonObject { { u"instanceAction"_s,
                                   actionJson(context, server, action, true) } };
    }
    throw Fault { 404,
                  u"Action for request_id %1 on instance %2 not found"_s.arg(request, server.id) };
}

// Metadata and tags

void checkMetadata(const QJsonObject &metadata)
{
    if (metadata.size() > MostMetadata)
        throw Fault { 403, u"Maximum number of metadata items exceeds %1"_s.arg(MostMetadata) };
    for (auto item = metadata.constBegin(); item != metadata.constEnd(); ++item) {
        if (!item.value().isString() || item.key().isEmpty() || item.key().size() > 255
            || item.value().toString().size() > 255)
            throw Fault {
                400,
                u"Invalid input for field/attribute %1. Value: %2. %2 is not of type 'string'"_s
                    .arg(item.key(), item.value().toVariant().toString())
            };
    }
}

Answer showMetadata(Context &context)
{
    return QJsonObject { { u"metadata"_s, serverOf(context).metadata } };
}

Answer changeMetadata(Context &context)
{
    Server &server = serverOf(context);
    checkLock(context, server);
    static const QStringList states { u"active"_s, u"paused"_s, u"suspended"_s, u"stopped"_s };
    if (!states.contains(server.vmState))
        refuse(u"update metadata"_s, server);
    const QJsonObject given = required(context, u"metadata"_s);
    QJsonObject merged = context.message.method == "PUT" ? QJsonObject() : server.metadata;
    for (auto item = given.constBegin(); item != given.constEnd(); ++item)
        merged.insert(item.key(), item.value());
    checkMetadata(merged);
    server.metadata = merged;
    server.updated = context.now;
    return QJsonObject { { u"metadata"_s, merged } };
}

Answer metadataItem(Context &context)
{
    Server &server = serverOf(context);
    const QString key = context.part(u"key"_s);
    const QByteArray &verb = context.message.method;
    if (verb == "PUT") {
        checkLock(context, server);
        const QJsonObject meta = required(context, u"meta"_s);
        checkMetadata(meta);
        if (!meta.contains(key))
            throw Fault { 400, u"Request body and URI mismatch"_s };
        server.metadata.insert(key, meta.value(key));
        server.updated = context.now;
        return QJsonObject { { u"meta"_s, meta } };
    }
    if (!server.metadata.contains(key))
        throw Fault { 404, u"Metadata item was not found"_s };
    if (verb == "DELETE") {
        checkLock(context, server);
        server.metadata.remove(key);
        server.updated = context.now;
        return 204;
    }
    return QJsonObject { { u"meta"_s, QJsonObject { { key, server.metadata.value(key) } } } };
}

Answer showTags(Context &context)
{
    return QJsonObject { { u"tags"_s, toArray(serverOf(context).tags) } };
}

Answer changeTags(Context &context)
{
    Server &server = serverOf(context);
    QStringList tags;
    if (context.message.method == "PUT") {
        for (const QJsonValue &tag : context.body.value("tags"_L1).toArray()) {
            const QString text = tag.toString();
            if (text.isEmpty() || text.size() > 60 || text.contains(u',') || text.contains(u'/'))
                throw Fault {
                    400,
                    u"Invalid input for field/attribute 0. Value: %1. '%1' does not match "
                    u"'^[^,/]*$'"_s.arg(text)
                };
            if (!tags.contains(text))
                tags.append(text);
        }
        if (tags.size() > MostTags)
            throw Fault { 400,
                          u"The number of tags exceeded the per-server limit %1"_s.arg(MostTags) };
    }
    server.tags = tags;
    server.updated = context.now;
    if (context.message.method == "DELETE")
        return 204;
    return QJsonObject { { u"tags"_s, toArray(tags) } };
}

Answer tag(Context &context)
{
    Server &server = serverOf(context);
    const QString name = context.part(u"tag"_s);
    const bool there = server.tags.contains(name);
    const QByteArray &verb = context.message.method;
    if (verb == "PUT") {
        if (!there)
            server.tags.append(name);
        server.updated = context.now;
        return there ? 204 : 201;
    }
    if (!there)
        throw Fault { 404, u"Server %1 has no tag '%2'"_s.arg(server.id, name) };
    if (verb == "DELETE") {
        server.tags.removeAll(name);
        server.updated = context.now;
    }
    return 204;
}

// Interfaces

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

// Volumes

QJsonObject attachmentJson(const Context &context, const Server &server,
                           const AttachedVolume &volume)
{
    QJsonObject json { { u"volumeId"_s, volume.volumeId },
                       { u"serverId"_s, server.id },
                       { u"device"_s, volume.device } };
    if (context.micro < 89)
        json.insert(u"id"_s, volume.volumeId);
    if (context.micro >= 70)
        json.insert(u"tag"_s, orNull(volume.tag));
    if (context.micro >= 79)
        json.insert(u"delete_on_termination"_s, volume.deleteOnTermination);
    if (context.micro >= 89) {
        json.insert(u"attachment_id"_s, volume.attachmentId);
        json.insert(u"bdm_uuid"_s, volume.mappingId);
    }
    return json;
}

AttachedVolume &attachmentOf(Context &context, Server &server)
{
    const QString id = context.part(u"volume"_s);
    const auto found
        = std::find_if(server.volumes.begin(), server.volumes.end(),
                       [&](const AttachedVolume &volume) { return volume.volumeId == id; });
    if (found == server.volumes.end())
        throw Fault { 404, u"Instance %1 is not attached to volume %2"_s.arg(server.id, id) };
    return *found;
}

Answer listAttachments(Context &context)
{
    const Server &server = serverOf(context);
    QJsonArray volumes;
    for (const AttachedVolume &volume : server.volumes)
        volumes.append(attachmentJson(context, server, volume));
    return QJsonObject { { u"volumeAttachments"_s, volumes } };
}

Answer showAttachment(Context &context)
{
    Server &server = serverOf(context);
    return QJsonObject { { u"volumeAttachment"_s,
                           attachmentJson(context, server, attachmentOf(context, server)) } };
}

Answer attach(Context &context)
{
    Server &server = serverOf(context);
    checkLock(context, server);
    static const QStringList states {
        u"active"_s,      u"paused"_s,  u"stopped"_s,           u"resized"_s,
        u"soft-delete"_s, u"shelved"_s, u"shelved_offloaded"_s, u"suspended"_s
    };
    if (!states.contains(server.vmState))
        refuse(u"attach_volume"_s, server);
    const QJsonObject given = required(context, u"volumeAttachment"_s);
    const QString id = given.value("volumeId"_L1).toString();
    const QJsonObject *volume = context.region.blockStorage.volumes.find(id);
    if (!volume || !context.sees(volume->value("os-vol-tenant-attr:tenant_id"_L1).toString()))
        throw Fault { 404, u"Volume %1 could not be found."_s.arg(id) };
    const QString status = volume->value("status"_L1).toString();
    const bool shared
        = volume->value("multiattach"_L1).toBool() && status == "in-use"_L1 && context.micro >= 60;
    if (status != "available"_L1 && !shared)
        throw Fault { 400,
                      u"Invalid volume: volume '%1' status must be 'available'. Currently in '%2'"_s
                          .arg(id, status) };
    const QString device = given.value("device"_L1).toString(nextDevice(server));
    const bool withServer = given.value("delete_on_termination"_L1).toBool();
    attachVolume(context.cloud, context.region, id, server, device, withServer,
                 given.value("tag"_L1).toString());
    if (context.cloud.options.pace > 0 && !shared) {
        setVolumeStatus(context.cloud, context.region, id, u"attaching"_s);
        Cloud &cloud = context.cloud;
        Region &region = context.region;
        cloud.timeline.at(context.now + cloud.paced(1500), [&cloud, &region, id](Time) {
            const QJsonObject *there = region.blockStorage.volumes.find(id);
            if (there && there->value("status"_L1).toString() == "attaching"_L1)
                setVolumeStatus(cloud, region, id, u"in-use"_s);
        });
    }
    ServerMachine(context.cloud, context.region)
        .note(server, actorOf(context), u"attach_volume"_s, u"compute_attach_volume"_s);
    return QJsonObject { { u"volumeAttachment"_s,
                           attachmentJson(context, server, server.volumes.back()) } };
}

Answer changeAttachment(Context &context)
{
    Server &server = serverOf(context);
    AttachedVolume &volume = attachmentOf(context, server);
    const QJsonObject given = required(context, u"volumeAttachment"_s);
    if (given.contains("delete_on_termination"_L1) && context.micro >= 85)
        volume.deleteOnTermination = given.value("delete_on_termination"_L1).toBool();
    return 202;
}

Answer detach(Context &context)
{
    Server &server = serverOf(context);
    checkLock(context, server);
    const AttachedVolume volume = attachmentOf(context, server);
    static const QStringList states {
        u"active"_s,      u"suspended"_s, u"stopped"_s,           u"resized"_s,
        u"soft-delete"_s, u"shelved"_s,   u"shelved_offloaded"_s, u"paused"_s
    };
    if (!states.contains(server.vmState))
        refuse(u"detach_volume"_s, server);
    if (server.imageId.isEmpty() && volume.device == "/dev/vda"_L1)
        throw Fault { 403, u"Cannot detach a root device volume"_s };
    Cloud &cloud = context.cloud;
    Region &region = context.region;
    setVolumeStatus(cloud, region, volume.volumeId, u"detaching"_s);
    const QString serverId = server.id;
    cloud.timeline.at(context.now + cloud.paced(1500),
                      [&cloud, &region, serverId, id = volume.volumeId](Time) {
                          if (Server *there = region.compute.find(serverId))
                              detachVolume(cloud, region, id, *there);
                      });
    ServerMachine(cloud, region)
        .note(server, actorOf(context), u"detach_volume"_s, u"compute_detach_volume"_s);
    return 202;
}

// Consoles and the rest

Answer remoteConsole(Context &context)
{
    const Server &server = serverOf(context);
    const QJsonObject given = required(context, u"remote_console"_s);
    const QString protocol = given.value("protocol"_L1).toString();
    const QString type = given.value("type"_L1).toString();
    static const QHash<QString, QString> types { { u"vnc"_s, u"novnc"_s },
                                                 { u"spice"_s, u"spice-html5"_s },
                                                 { u"serial"_s, u"serial"_s },
                                                 { u"mks"_s, u"webmks"_s } };
    if (types.value(protocol) != type && !(protocol == "vnc"_L1 && type == "xvpvnc"_L1))
        throw Fault {
            400,
            u"Invalid input for field/attribute remote_console. Value: %1. '%1' is not one "
            u"of ['vnc', 'spice', 'rdp', 'serial', 'mks']"_s.arg(protocol)
        };
    if (server.host.isEmpty() || server.vmState == "building"_L1)
        throw Fault { 409, u"Instance %1 is not ready"_s.arg(server.id) };
    if (protocol == "mks"_L1)
        throw Fault { 400, u"Unavailable console type webmks."_s };
    return QJsonObject { { u"remote_console"_s,
                           QJsonObject {
                               { u"protocol"_s, protocol },
                               { u"type"_s, type },
                               { u"url"_s, consoleUrl(context.cloud, server, type) } } } };
}

Answer serverPassword(Context &context)
{
    serverOf(context);
    return QJsonObject { { u"password"_s, QString() } };
}

Answer clearPassword(Context &context)
{
    serverOf(context);
    return 204;
}

Answer topology(Context &context)
{
    serverOf(context);
    return QJsonObject { { u"nodes"_s, QJsonArray() }, { u"pagesize_kb"_s, QJsonValue::Null } };
}

Answer diagnostics(Context &context)
{
    const Server &server = serverOf(context);
    if (!server.isActive())
        refuse(u"get_diagnostics"_s, server);
    const qint64 uptime = (context.now - server.launched) / Second;
    const int cores = server.flavor.value("vcpus"_L1).toInt();
    QJsonArray cpus;
    for (int i = 0; i < cores; ++i)
        cpus.append(QJsonObject {
            { u"id"_s, i }, { u"time"_s, uptime * 150'000'000 }, { u"utilisation"_s, 15 } });
    QJsonArray nics;
    for (const QString &id : server.portIds) {
        if (const QJsonObject *port = context.region.network.ports.find(id))
            nics.append(QJsonObject { { u"mac_address"_s, port->value("mac_address"_L1) },
                                      { u"rx_octets"_s, uptime * 2070 },
                                      { u"rx_errors"_s, 0 },
                                      { u"rx_drop"_s, 0 },
                                      { u"rx_packets"_s, uptime * 26 },
                                      { u"rx_rate"_s, 300 },
                                      { u"tx_octets"_s, uptime * 1402 },
                                      { u"tx_errors"_s, 0 },
                                      { u"tx_drop"_s, 0 },
                                      { u"tx_packets"_s, uptime * 6 },
                                      { u"tx_rate"_s, 600 } });
    }
    const QJsonObject disk { { u"read_bytes"_s, uptime * 262 },
                             { u"read_requests"_s, uptime },
                             { u"write_bytes"_s, uptime * 5778 },
                             { u"write_requests"_s, uptime * 2 },
                             { u"errors_count"_s, 0 } };
    const int ram = server.flavor.value("ram"_L1).toInt();
    return QJsonObject { { u"state"_s, u"running"_s },
                         { u"driver"_s, u"libvirt"_s },
                         { u"hypervisor"_s, u"kvm"_s },
                         { u"hypervisor_os"_s, u"debian"_s },
                         { u"uptime"_s, uptime },
                         { u"config_drive"_s, !server.configDrive.isEmpty() },
                         { u"num_cpus"_s, cores },
                         { u"num_nics"_s, nics.size() },
                         { u"num_disks"_s, 1 },
                         { u"disk_details"_s, QJsonArray { disk } },
                         { u"cpu_details"_s, cpus },
                         { u"nic_details"_s, nics },
                         { u"memory_details"_s,
                           QJsonObject { { u"maximum"_s, ram * 1024 },
                                         { u"used"_s, ram * 614 } } } };
}

Answer listServerMigrations(Context &context)
{
    serverOf(context);
    return QJsonObject { { u"migrations"_s, QJsonArray() } };
}
} // namespace

void addServerPartRoutes(Service &service)
{
    const QString server = u"/servers/{id}"_s;
    const auto read = [&](const QString &path, const QString &policy, Route::Work work) {
        service.add("GET", server + path, Access::Reader, u"os_compute_api:"_s + policy, work);
    };
    const auto write = [&](const QByteArray &verb, const QString &path, const QString &policy,
                           Route::Work work) {
        service.add(verb, server + path, Access::Member, u"os_compute_api:"_s + policy, work);
    };
    read(u"/os-instance-actions"_s, u"os-instance-actions:list"_s, listActions);
    read(u"/os-instance-actions/{request}"_s, u"os-instance-actions:show"_s, showAction);
    read(u"/metadata"_s, u"server-metadata:index"_s, showMetadata);
    write("PUT", u"/metadata"_s, u"server-metadata:update_all"_s, changeMetadata);
    write("POST", u"/metadata"_s, u"server-metadata:create"_s, changeMetadata);
    read(u"/metadata/{key}"_s, u"server-metadata:show"_s, metadataItem);
    write("PUT", u"/metadata/{key}"_s, u"server-metadata:update"_s, metadataItem);
    write("DELETE", u"/metadata/{key}"_s, u"server-metadata:delete"_s, metadataItem);
    read(u"/tags"_s, u"os-server-tags:index"_s, showTags);
    write("PUT", u"/tags"_s, u"os-server-tags:update_all"_s, changeTags);
    write("DELETE", u"/tags"_s, u"os-server-tags:delete_all"_s, changeTags);
    read(u"/tags/{tag}"_s, u"os-server-tags:show"_s, tag);
    write("PUT", u"/tags/{tag}"_s, u"os-server-tags:update"_s, tag);
    write("DELETE", u"/tags/{tag}"_s, u"os-server-tags:delete"_s, tag);
    read(u"/os-interface"_s, u"os-attach-interfaces:list"_s, listInterfaces);
    read(u"/os-interface/{port}"_s, u"os-attach-interfaces:show"_s, showInterface);
    write("POST", u"/os-interface"_s, u"os-attach-interfaces:create"_s, attachInterface);
    write("DELETE", u"/os-interface/{port}"_s, u"os-attach-interfaces:delete"_s, detachInterface);
    read(u"/ips"_s, u"ips:index"_s, listAddresses);
    read(u"/os-security-groups"_s, u"os-security-groups:list"_s, listSecurityGroups);
    read(u"/os-volume_attachments"_s, u"os-volumes-attachments:index"_s, listAttachments);
    read(u"/os-volume_attachments/{volume}"_s, u"os-volumes-attachments:show"_s, showAttachment);
    write("POST", u"/os-volume_attachments"_s, u"os-volumes-attachments:create"_s, attach);
    write("PUT", u"/os-volume_attachments/{volume}"_s, u"os-volumes-attachments:update"_s,
          changeAttachment);
    write("DELETE", u"/os-volume_attachments/{volume}"_s, u"os-volumes-attachments:delete"_s,
          detach);
    write("POST", u"/remote-consoles"_s, u"os-remote-consoles"_s, remoteConsole);
    read(u"/os-server-password"_s, u"os-server-password:show"_s, serverPassword);
    write("DELETE", u"/os-server-password"_s, u"os-server-password:clear"_s, clearPassword);
    read(u"/topology"_s, u"server:topology:index"_s, topology);
    service.add("GET", server + u"/diagnostics"_s, Access::Admin,
                u"os_compute_api:os-server-diagnostics"_s, diagnostics);
    service.add("GET", server + u"/migrations"_s, Access::Admin,
                u"os_compute_api:servers:migrations:index"_s, listServerMigrations);
}

} // namespace cirro::demo
