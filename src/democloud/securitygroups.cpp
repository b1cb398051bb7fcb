// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkrules.h"

#include "democloud/ports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
void newRule(Context &context, QJsonObject &rule)
{
    needMember(rule, u"security_group_id"_s);
    needMember(rule, u"direction"_s);
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
