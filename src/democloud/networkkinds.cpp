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
          u"network"_s,
          false,
          u"dns_domain provider:segmentation_id vlan_transparent segments is_default"_s },
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
          u"subnet"_s,
          false,
          u"network_id cidr gateway_ip allocation_pools prefixlen segment_id "
          u"use_default_subnetpool"_s,
          { u"ip_version"_s, u"network_id"_s } },
        { u"/ports"_s,
          u"port"_s,
          u"ports"_s,
          u"Port"_s,
          &Network::ports,
          {},
          u"port"_s,
          false,
          u"network_id admin_state_up mac_address fixed_ips device_id device_owner security_groups "
          u"allowed_address_pairs port_security_enabled binding:vnic_type binding:host_id "
          u"binding:profile extra_dhcp_opts dns_name dns_domain qos_policy_id "
          u"propagate_uplink_status"_s,
          { u"network_id"_s } },
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
          u"router"_s,
          false,
          u"distributed ha"_s },
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
          u"floatingip"_s,
          false,
          u"floating_network_id floating_ip_address subnet_id dns_name dns_domain"_s,
          { u"floating_network_id"_s } },
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
          u"security_group_rule"_s,
          false,
          u"security_group_id direction"_s,
          { u"security_group_id"_s, u"direction"_s } },
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
          u"rbac_policy"_s,
          false,
          u"object_type object_id action target_tenant"_s },
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
          u"trunk"_s,
          false,
          u"port_id"_s },
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
        Fault missing = networkNotFound(kind);
        missing.message = missing.message.arg(id);
        throw missing;
    }
    return *object;
}

Fault networkNotFound(const NetworkKind &kind)
{
    static const QHash<QString, QString> words {
        { u"router"_s, u"Router %1 could not be found"_s },
        { u"floatingip"_s, u"Floating IP %1 could not be found"_s },
        { u"security_group"_s, u"Security group %1 does not exist"_s },
        { u"security_group_rule"_s, u"Security group rule %1 does not exist"_s },
    };
    return { 404, words.value(kind.singular, kind.type + u" %1 could not be found."_s),
             kind.type + u"NotFound"_s };
}

void checkAttributes(const Context &context, const NetworkKind &kind, const QJsonObject &given)
{
    const bool making = context.message.method == "POST";
    static const QStringList own { u"id"_s, u"created_at"_s, u"updated_at"_s,
                                   u"revision_number"_s };
    static const QStringList always { u"name"_s, u"description"_s, u"project_id"_s, u"tenant_id"_s,
                                      u"tags"_s };
    const QStringList further = kind.accepts.split(u' ');
    QStringList unknown;
    for (auto item = given.constBegin(); item != given.constEnd(); ++item) {
        const QString &key = item.key();
        if (own.contains(key))
            throw Fault { 400,
                          (making ? u"Attribute '%1' not allowed in POST"_s
                                  : u"Cannot update read-only attribute %1"_s)
                              .arg(key),
                          u"HTTPBadRequest"_s };
        if (!always.contains(key) && !kind.defaults.contains(key) && !further.contains(key))
            unknown.append(key);
        if (kind.defaults.value(key).isBool() && !item.value().isBool())
            throw Fault { 400,
                          u"Invalid input for %1. Reason: '%2' cannot be converted to boolean."_s
                              .arg(key, item.value().toVariant().toString()),
                          u"HTTPBadRequest"_s };
    }
    if (!unknown.isEmpty())
        throw Fault { 400, u"Unrecognized attribute(s) '%1'"_s.arg(unknown.join("', '"_L1)),
                      u"HTTPBadRequest"_s };
    for (const QString &key : making ? kind.needs : QStringList()) {
        if (!given.contains(key))
            throw Fault {
                400, u"Failed to parse request. Required attribute '%1' not specified"_s.arg(key),
                u"HTTPBadRequest"_s
            };
    }
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
