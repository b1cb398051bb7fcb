// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkrules.h"

#include "democloud/cidr.h"
#include "democloud/ports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
const QStringList Protocols { u"ah"_s,   u"dccp"_s,   u"egp"_s,  u"esp"_s,       u"gre"_s,
                              u"icmp"_s, u"icmpv6"_s, u"igmp"_s, u"ipv6-icmp"_s, u"ospf"_s,
                              u"rsvp"_s, u"sctp"_s,   u"tcp"_s,  u"udp"_s,       u"vrrp"_s };

//! What a rule says about the other side.
void checkRemote(const Context &context, const QJsonObject &rule)
{
    const QString prefix = rule.value("remote_ip_prefix"_L1).toString();
    const QString group = rule.value("remote_group_id"_L1).toString();
    const QString ethertype = rule.value("ethertype"_L1).toString();
    const QString direction = rule.value("direction"_L1).toString();
    if (direction != "ingress"_L1 && direction != "egress"_L1)
        throw networkBadRequest(
            u"Invalid input for direction. Reason: %1 is not in valid_values."_s.arg(direction));
    if (ethertype != "IPv4"_L1 && ethertype != "IPv6"_L1)
        throw Fault { 400,
                      u"Security group rule for ethertype '%1' not supported. Allowed values are "
                      u"['IPv4', 'IPv6']."_s.arg(ethertype),
                      u"SecurityGroupRuleInvalidEtherType"_s };
    const QString addresses = rule.value("remote_address_group_id"_L1).toString();
    if (int(!prefix.isEmpty()) + int(!group.isEmpty()) + int(!addresses.isEmpty()) > 1)
        throw Fault { 400,
                      u"Only one of remote_ip_prefix or remote_group_id or "
                      u"remote_address_group_id may be provided."_s,
                      u"SecurityGroupMultipleRemoteEntites"_s };
    if (!group.isEmpty() && !context.region.network.securityGroups.find(group))
        throw Fault { 404, u"Security group %1 does not exist"_s.arg(group),
                      u"SecurityGroupNotFound"_s };
    if (prefix.isEmpty())
        return;
    const bool four = Cidr(prefix).valid;
    if (!four && !prefix.contains(u':'))
        throw Fault { 400, u"Invalid CIDR %1 given as IP prefix."_s.arg(prefix), u"InvalidCIDR"_s };
    if (four != (ethertype == "IPv4"_L1))
        throw Fault { 400, u"Conflicting value ethertype %1 for CIDR %2"_s.arg(ethertype, prefix),
                      u"SecurityGroupRuleParameterConflict"_s };
}

//! Ports may come as text.
void numberPorts(QJsonObject &rule)
{
    for (const QString &key : { u"port_range_min"_s, u"port_range_max"_s }) {
        const QString text = rule.value(key).toString();
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        rule.insert(key, text.toInt(&isNumber));
        if (!isNumber)
            throw Fault { 400, u"Invalid value for port %1"_s.arg(text),
                          u"SecurityGroupInvalidPortValue"_s };
    }
}

//! Protocol and ports of a rule; of ICMP the "ports" are type and code.
void checkPorts(const QJsonObject &rule)
{
    const QJsonValue low = rule.value("port_range_min"_L1), high = rule.value("port_range_max"_L1);
    const QString protocol = rule.value("protocol"_L1).toVariant().toString();
    bool number = false;
    protocol.toUShort(&number);
    if (!protocol.isEmpty() && !number && !Protocols.contains(protocol.toLower()))
        throw Fault { 400,
                      u"Security group rule protocol %1 not supported. Only protocol values [None, "
                      u"'%2'] and integer representations [0 to 255] are supported."_s.arg(
                          protocol, Protocols.join("', '"_L1)),
                      u"SecurityGroupRuleInvalidProtocol"_s };
    if (low.isDouble() && protocol.isEmpty())
        throw Fault { 400, u"Must also specify protocol if port range is given."_s,
                      u"SecurityGroupProtocolRequiredWithPorts"_s };
    const bool icmp = protocol.contains("icmp"_L1);
    for (const auto &[value, field] :
         { std::pair { low, u"type"_s }, std::pair { high, u"code"_s } }) {
        if (icmp && value.isDouble() && value.toInt() > 255)
            throw Fault { 400,
                          u"Invalid value for ICMP %1 (port_range_%2) %3. It must be 0 to 255."_s
                              .arg(field, field == "type"_L1 ? u"min"_s : u"max"_s)
                              .arg(value.toInt()),
                          u"SecurityGroupInvalidIcmpValue"_s };
        if (value.isDouble() && (value.toInt() < 0 || value.toInt() > 65535))
            throw Fault { 400, u"Invalid value for port %1"_s.arg(value.toInt()),
                          u"SecurityGroupInvalidPortValue"_s };
    }
    if (!icmp && low.isDouble() && high.isDouble() && low.toInt() > high.toInt())
        throw Fault { 400, u"For TCP/UDP protocols, port_range_min must be <= port_range_max"_s,
                      u"SecurityGroupInvalidPortRange"_s };
}

void newRule(Context &context, QJsonObject &rule)
{
    const QString group = rule.value("security_group_id"_L1).toString();
    if (!context.region.network.securityGroups.find(group))
        throw Fault { 404, u"Security group %1 does not exist"_s.arg(group),
                      u"SecurityGroupNotFound"_s };
    checkRemote(context, rule);
    numberPorts(rule);
    checkPorts(rule);
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

void newSecurityGroup(Context &context, QJsonObject &group)
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

void removeSecurityGroup(Context &context, const NetworkKind &kind, const QJsonObject &group)
{
    const QString id = group.value("id"_L1).toString();
    if (group.value("name"_L1).toString() == "default"_L1 && !context.isAdmin())
        throw Fault { 409, u"Insufficient rights for removing default security group."_s,
                      u"SecurityGroupCannotRemoveDefault"_s };
    for (const QJsonObject &port : context.region.network.ports.all()) {
        if (port.value("security_groups"_L1).toArray().contains(id))
            throw inUse(kind, u"Security Group %1 in use."_s.arg(id));
    }
    context.region.network.rules.removeIf([&](const QJsonObject &rule) {
        return rule.value("security_group_id"_L1).toString() == id;
    });
}
} // namespace

NetworkRules securityGroupRules()
{
    return { newSecurityGroup, nullptr, removeSecurityGroup };
}

NetworkRules securityGroupRuleRules()
{
    return { newRule };
}

} // namespace cirro::demo
