// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A plug of a network: what holds a server's, router's or service's addresses. Network API v2.0
//! "Ports".
struct Port
{
    static constexpr Kind kind {
        .type = "Port",
        .service = "network",
        .name = "port",
        .label = QT_TR_NOOP("Port"),
        .labels = QT_TR_NOOP("Ports"),
        .path = "/ports",
        .resourceKey = "port",
        .resourcesKey = "ports",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .nameFilter = "name",
    };

    // clang-format off
    //! Often empty: nova gives none.
    Prop<QString,     "name",                    QT_TR_NOOP("Name"), Show::Column, Write::Always>           name;
    //! ACTIVE, DOWN, BUILD, ERROR, N/A
    Prop<QString,     "status",                  QT_TR_NOOP("Status"), Show::Column, As::Status>            status;
    //! [{"subnet_id", "ip_address"}]
    Prop<QJsonArray,  "fixed_ips",               QT_TR_NOOP("Fixed IPs"), Show::Column, Write::Always>      fixedIps;
    Prop<QString,     "mac_address",             QT_TR_NOOP("MAC address"), Show::Column, Write::Always>    macAddress;
    //! "compute:nova", "network:router_interface", "network:dhcp"; empty = it is free.
    Prop<QString,     "device_owner",            QT_TR_NOOP("Used by"), Show::Column, Write::Always>        deviceOwner;
    //! A server's or router's id, as device_owner says.
    Prop<QString,     "device_id",               QT_TR_NOOP("Device"), Show::Column, As::Id, Write::Always> deviceId;
    Prop<QString,     "network_id",              QT_TR_NOOP("Network"), Show::Column, As::Id, Write::OnCreate, To{"network/network"}> networkId;
    Prop<QStringList, "security_groups",         QT_TR_NOOP("Security groups"), As::Id, Write::Always, To{"network/security_group"}> securityGroupIds;
    Prop<bool,        "admin_state_up",          QT_TR_NOOP("Enabled"), Write::Always>                      adminStateUp;
    Prop<bool,        "port_security_enabled",   QT_TR_NOOP("Port security"), Write::Always>                portSecurityEnabled;
    //! Further addresses it may send from: [{"ip_address", "mac_address"}]
    Prop<QJsonArray,  "allowed_address_pairs",   QT_TR_NOOP("Allowed address pairs"), Write::Always>        allowedAddressPairs;
    //! [{"opt_name", "opt_value", "ip_version"}]
    Prop<QJsonArray,  "extra_dhcp_opts",         QT_TR_NOOP("Extra DHCP options"), Write::Always>           extraDhcpOptions;
    Prop<QString,     "description",             QT_TR_NOOP("Description"), As::Multiline, Write::Always>   description;
    Prop<QString,     "dns_name",                QT_TR_NOOP("DNS name"), Write::Always>                     dnsName;
    Prop<QString,     "dns_domain",              QT_TR_NOOP("DNS domain"), Write::Always>                   dnsDomain;
    //! [{"hostname", "ip_address", "fqdn"}]
    Prop<QJsonArray,  "dns_assignment",          QT_TR_NOOP("DNS assignment")>                              dnsAssignment;
    //! "normal", "direct", "macvtap", "baremetal", ...
    Prop<QString,     "binding:vnic_type",       QT_TR_NOOP("Kind of interface"), Write::Always>            vnicType;
    //! What binds it to a host is for administrators only.
    Prop<QString,     "binding:host_id",         QT_TR_NOOP("Host"), Write::Always>                         hostId;
    //! "ovs", "bridge", "unbound", "binding_failed"
    Prop<QString,     "binding:vif_type",        QT_TR_NOOP("Binding")>                                     vifType;
    Prop<QJsonObject, "binding:vif_details",     QT_TR_NOOP("Binding details")>                             vifDetails;
    Prop<QJsonObject, "binding:profile",         QT_TR_NOOP("Binding profile"), Write::Always>              bindingProfile;
    //! "immediate", "deferred", "none"
    Prop<QString,     "ip_allocation",           QT_TR_NOOP("Address allocation")>                          ipAllocation;
    Prop<bool,        "propagate_uplink_status", QT_TR_NOOP("Propagate uplink status"), Write::OnCreate>    propagateUplinkStatus;
    Prop<QString,     "numa_affinity_policy",    QT_TR_NOOP("NUMA affinity"), Write::Always>                numaAffinityPolicy;
    Prop<QString,     "qos_policy_id",           QT_TR_NOOP("QoS policy"), As::Id, Write::Always>           qosPolicyId;
    Prop<QString,     "qos_network_policy_id",   QT_TR_NOOP("QoS policy of the network"), As::Id>           qosNetworkPolicyId;
    Prop<QJsonObject, "resource_request",        QT_TR_NOOP("Resource request")>                            resourceRequest;
    Prop<QStringList, "tags",                    QT_TR_NOOP("Tags")>                                        tags;
    Prop<QDateTime,   "created_at",              QT_TR_NOOP("Created")>                                     createdAt;
    Prop<QDateTime,   "updated_at",              QT_TR_NOOP("Updated")>                                     updatedAt;
    Prop<int,         "revision_number",         QT_TR_NOOP("Revision"), Show::Hidden>                      revisionNumber;
    Prop<QString,     "project_id",              QT_TR_NOOP("Project"), As::Id, Write::OnCreate, Alias{"tenant_id"}, To{"identity/project"}> projectId;
    Prop<QString,     "id",                      QT_TR_NOOP("ID"), As::Id>                                  id;
    // clang-format on
};

} // namespace cirro
