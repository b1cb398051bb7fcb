// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"

#include "democloud/console.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
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
        throw Fault { 400,
                      u"Invalid input for field/attribute protocol. Value: %1. '%1' is not one "
                      u"of ['vnc', 'spice', 'rdp', 'serial', 'mks']"_s.arg(protocol) };
    if (server.host.isEmpty() || server.vmState == "building"_L1)
        throw Fault { 409, u"Instance %1 is not ready"_s.arg(server.id) };
    if (protocol == "mks"_L1)
        throw Fault { 400, u"Unavailable console type webmks."_s };
    return QJsonObject { { u"remote_console"_s,
                           QJsonObject { { u"protocol"_s, protocol },
                                         { u"type"_s, type },
                                         { u"url"_s, consoleUrl(context, server, type) } } } };
}

Answer serverPassword(Context &context)
{
    return QJsonObject { { u"password"_s, serverOf(context).password } };
}

Answer clearPassword(Context &context)
{
    serverOf(context).password.clear();
    return 204;
}

//! Servers whose flavor asks for processors or pages of their own lie on one NUMA node.
Answer topology(Context &context)
{
    constexpr int HostNodes = 2;
    constexpr int LargePage = 2048;
    const Server &server = serverOf(context);
    const auto specs = server.flavor.value("extra_specs"_L1).toObject();
    const bool hasOwnCores = specs.value("hw:cpu_policy"_L1).toString() == "dedicated"_L1;
    const bool hasLargePages = specs.value("hw:mem_page_size"_L1).toString() == "large"_L1;
    if (!hasOwnCores && !hasLargePages)
        return QJsonObject { { u"nodes"_s, QJsonArray() }, { u"pagesize_kb"_s, QJsonValue::Null } };
    const int cores = server.flavor.value("vcpus"_L1).toInt();
    const int hostNode = server.id.at(0).digitValue() > 4 ? HostNodes - 1 : 0;
    QJsonArray set;
    QJsonObject pinning;
    for (int i = 0; i < cores; ++i) {
        set.append(i);
        if (hasOwnCores)
            pinning.insert(QString::number(i), hostNode * cores + i);
    }
    QJsonObject node { { u"memory_mb"_s, server.flavor.value("ram"_L1) },
                       { u"siblings"_s, QJsonArray() },
                       { u"vcpu_set"_s, set } };
    if (context.token->hasRole(u"admin"_s)) {
        node.insert(u"host_node"_s, hostNode);
        node.insert(u"cpu_pinning"_s, pinning);
    }
    return QJsonObject { { u"nodes"_s, QJsonArray { node } },
                         { u"pagesize_kb"_s, hasLargePages ? LargePage : 4 } };
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
                           QJsonObject { { u"maximum"_s, ram }, { u"used"_s, ram * 6 / 10 } } } };
}
} // namespace

void addServerInsideRoutes(const Routes &routes)
{
    routes.write("POST", u"/remote-consoles"_s, u"os-remote-consoles"_s, remoteConsole);
    routes.read(u"/os-server-password"_s, u"os-server-password:show"_s, serverPassword);
    routes.write("DELETE", u"/os-server-password"_s, u"os-server-password:clear"_s, clearPassword);
    routes.read(u"/topology"_s, u"server:topology:index"_s, topology);
    routes.administer("GET", u"/diagnostics"_s, u"os-server-diagnostics"_s, diagnostics);
}

} // namespace cirro::demo
