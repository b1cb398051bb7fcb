// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkkinds.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

const QList<NetworkKind> &networkKinds()
{
    const QJsonValue null = QJsonValue::Null;
    static const QList<NetworkKind> kinds {
        { u"/networks"_s,
          u"network"_s,
          u"networks"_s,
          u"Network"_s,
          &Network::networks,
          { { u"admin_state_up"_s, true },
            { u"mtu"_s, 1450 },
            { u"status"_s, u"ACTIVE"_s },
            { u"subnets"_s, QJsonArray() },
            { u"shared"_s, false },
            { u"availability_zone_hints"_s, QJsonArray() },
            { u"availability_zones"_s, QJsonArray() },
            { u"ipv4_address_scope"_s, null },
            { u"ipv6_address_scope"_s, null },
            { u"router:external"_s, false },
            { u"port_security_enabled"_s, true },
            { u"qos_policy_id"_s, null },
            { u"l2_adjacency"_s, true },
            { u"provider:network_type"_s, u"vxlan"_s },
            { u"provider:physical_network"_s, null } },
          u"network"_s },
        { u"/subnets"_s,
          u"subnet"_s,
          u"subnets"_s,
          u"Subnet"_s,
          &Network::subnets,
          { { u"ip_version"_s, 4 },
            { u"subnetpool_id"_s, null },
            { u"enable_dhcp"_s, true },
            { u"ipv6_ra_mode"_s, null },
            { u"ipv6_address_mode"_s, null },
            { u"host_routes"_s, QJsonArray() },
            { u"dns_nameservers"_s, QJsonArray() },
            { u"service_types"_s, QJsonArray() } },
          u"subnet"_s },
        { u"/ports"_s, u"port"_s, u"ports"_s, u"Port"_s, &Network::ports, {}, u"port"_s },
        { u"/routers"_s,
          u"router"_s,
          u"routers"_s,
          u"Router"_s,
          &Network::routers,
          { { u"admin_state_up"_s, true },
            { u"status"_s, u"ACTIVE"_s },
            { u"external_gateway_info"_s, null },
            { u"availability_zones"_s, QJsonArray() },
            { u"availability_zone_hints"_s, QJsonArray() },
            { u"routes"_s, QJsonArray() },
            { u"flavor_id"_s, null },
            { u"conntrack_helpers"_s, QJsonArray() },
            { u"enable_ndp_proxy"_s, false } },
          u"router"_s },
        { u"/floatingips"_s,
          u"floatingip"_s,
          u"floatingips"_s,
          u"FloatingIP"_s,
          &Network::floatingIps,
          { { u"port_id"_s, null },
            { u"router_id"_s, null },
            { u"fixed_ip_address"_s, null },
            { u"status"_s, u"DOWN"_s },
            { u"qos_policy_id"_s, null },
            { u"port_details"_s, null },
            { u"port_forwardings"_s, QJsonArray() } },
          u"floatingip"_s },
        { u"/security-groups"_s,
          u"security_group"_s,
          u"security_groups"_s,
          u"SecurityGroup"_s,
          &Network::securityGroups,
          { { u"stateful"_s, true }, { u"shared"_s, false } },
          u"security_group"_s },
        { u"/security-group-rules"_s,
          u"security_group_rule"_s,
          u"security_group_rules"_s,
          u"SecurityGroupRule"_s,
          &Network::rules,
          { { u"ethertype"_s, u"IPv4"_s },
            { u"protocol"_s, null },
            { u"port_range_min"_s, null },
            { u"port_range_max"_s, null },
            { u"remote_ip_prefix"_s, null },
            { u"remote_group_id"_s, null },
            { u"remote_address_group_id"_s, null },
            { u"normalized_cidr"_s, null } },
          u"security_group_rule"_s },
        { u"/subnetpools"_s,
          u"subnetpool"_s,
          u"subnetpools"_s,
          u"SubnetPool"_s,
          &Network::subnetPools,
          { { u"default_prefixlen"_s, u"26"_s },
            { u"min_prefixlen"_s, u"8"_s },
            { u"max_prefixlen"_s, u"32"_s },
            { u"is_default"_s, false },
            { u"shared"_s, false },
            { u"prefixes"_s, QJsonArray() },
            { u"ip_version"_s, 4 },
            { u"default_quota"_s, null },
            { u"address_scope_id"_s, null } },
          u"subnetpool"_s },
        { u"/address-groups"_s,
          u"address_group"_s,
          u"address_groups"_s,
          u"AddressGroup"_s,
          &Network::addressGroups,
          { { u"addresses"_s, QJsonArray() } } },
        { u"/address-scopes"_s,
          u"address_scope"_s,
          u"address_scopes"_s,
          u"AddressScope"_s,
          &Network::addressScopes,
          { { u"shared"_s, false }, { u"ip_version"_s, 4 } } },
        { u"/rbac-policies"_s,
          u"rbac_policy"_s,
          u"rbac_policies"_s,
          u"RbacPolicy"_s,
          &Network::rbacPolicies,
          {},
          u"rbac_policy"_s },
        { u"/qos/policies"_s,
          u"policy"_s,
          u"policies"_s,
          u"QosPolicy"_s,
          &Network::qosPolicies,
          { { u"shared"_s, false }, { u"is_default"_s, false }, { u"rules"_s, QJsonArray() } } },
        { u"/trunks"_s,
          u"trunk"_s,
          u"trunks"_s,
          u"Trunk"_s,
          &Network::trunks,
          { { u"admin_state_up"_s, true },
            { u"status"_s, u"DOWN"_s },
            { u"sub_ports"_s, QJsonArray() } },
          u"trunk"_s },
        { u"/agents"_s, u"agent"_s, u"agents"_s, u"Agent"_s, &Network::agents, {}, {}, true },
        { u"/segments"_s,
          u"segment"_s,
          u"segments"_s,
          u"Segment"_s,
          &Network::segments,
          {},
          {},
          true },
    };
    return kinds;
}

const NetworkKind &kindOf(const Context &context)
{
    const QString path = QString::fromLatin1(context.path).mid(int(qstrlen("/v2.0")));
    const NetworkKind *best = nullptr;
    for (const NetworkKind &kind : networkKinds()) {
        if (path == kind.path || path.startsWith(kind.path + u'/'))
            best = &kind;
    }
    if (!best)
        throw Fault { 404, u"The resource could not be found."_s, u"HTTPNotFound"_s };
    return *best;
}

namespace {
bool isSeen(const Context &context, const NetworkKind &kind, const QJsonObject &object)
{
    if (context.isAdmin())
        return true;
    if (kind.adminOnly)
        return false;
    if (object.value("project_id"_L1).toString() == context.projectId()
        || object.value("shared"_L1).toBool() || object.value("router:external"_L1).toBool())
        return true;
    if (kind.singular != "subnet"_L1)
        return false;
    const QJsonObject *network
        = context.region.network.networks.find(object.value("network_id"_L1).toString());
    return network && network->value("shared"_L1).toBool();
}
} // namespace

QJsonObject &networkObjectOf(Context &context, const NetworkKind &kind)
{
    const QString id = context.part(u"id"_s);
    QJsonObject *object = (context.region.network.*kind.collection).find(id);
    if (!object || !isSeen(context, kind, *object)) {
        const QString words = kind.singular == "floatingip"_L1 ? u"Floating IP"_s
            : kind.singular == "security_group"_L1             ? u"Security group"_s
            : kind.singular == "security_group_rule"_L1        ? u"Security group rule"_s
                                                               : kind.type;
        const bool exists = words.startsWith("Security"_L1);
        throw Fault {
            404,
            (exists ? u"%1 %2 does not exist"_s : u"%1 %2 could not be found."_s).arg(words, id),
            kind.type + u"NotFound"_s
        };
    }
    return *object;
}

QJsonObject networkJson(const Context &context, const NetworkKind &kind, const QJsonObject &object)
{
    QJsonObject json = visible(object);
    if (!context.isAdmin()) {
        for (const QString &key : json.keys()) {
            if (key.startsWith("provider:"_L1))
                json.remove(key);
        }
    } else if (kind.singular == "port"_L1) {
        const bool bound = !object.value("_host"_L1).toString().isEmpty();
        json.insert(u"binding:host_id"_s, object.value("_host"_L1).toString());
        json.insert(u"binding:profile"_s, QJsonObject());
        json.insert(u"binding:vif_type"_s, bound ? u"ovs"_s : u"unbound"_s);
        json.insert(u"binding:vif_details"_s,
                    bound ? QJsonObject { { u"connectivity"_s, u"l2"_s },
                                          { u"port_filter"_s, true },
                                          { u"ovs_hybrid_plug"_s, false },
                                          { u"datapath_type"_s, u"system"_s },
                                          { u"bridge_name"_s, u"br-int"_s },
                                          { u"bound_drivers"_s,
                                            QJsonObject { { u"0"_s, u"openvswitch"_s } } } }
                          : QJsonObject());
        json.insert(u"resource_request"_s, QJsonValue::Null);
    }
    if (kind.singular == "agent"_L1)
        json.insert(
            u"heartbeat_timestamp"_s,
            isoSeconds(context.now / (30 * Second) * 30 * Second).replace(u'T', u' ').left(19));
    if (kind.singular == "security_group"_L1) {
        QJsonArray rules;
        for (QJsonObject rule : context.region.network.rules.all()) {
            if (rule.value("security_group_id"_L1) != object.value("id"_L1))
                continue;
            rule.insert(u"standard_attr_id"_s, 21);
            rules.append(rule);
        }
        json.insert(u"security_group_rules"_s, rules);
    }
    if (kind.singular == "security_group_rule"_L1)
        json.remove("tags"_L1);
    if (kind.singular == "floatingip"_L1 || kind.singular == "security_group_rule"_L1)
        json.remove("name"_L1);
    return json;
}

QJsonObject networkQuota(const Region &region, const QString &projectId)
{
    QJsonObject quota {
        { u"network"_s, 100 },    { u"subnet"_s, 100 },        { u"subnetpool"_s, -1 },
        { u"port"_s, 500 },       { u"router"_s, 10 },         { u"floatingip"_s, 10 },
        { u"rbac_policy"_s, 10 }, { u"security_group"_s, 20 }, { u"security_group_rule"_s, 100 },
        { u"trunk"_s, -1 }
    };
    const QJsonObject own = region.network.quotas.value(projectId);
    merge(quota, own);
    return quota;
}

int networkUsage(const Region &region, const NetworkKind &kind, const QString &projectId)
{
    return (region.network.*kind.collection).count([&](const QJsonObject &object) {
        return object.value("project_id"_L1).toString() == projectId;
    });
}

} // namespace cirro::demo
