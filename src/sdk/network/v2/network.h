// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A virtual network: what subnets and ports are in. Network API v2.0 "Networks".
struct Network
{
    static constexpr Kind kind {
        .type = "Network",
        .service = "network",
        .name = "network",
        .label = QT_TR_NOOP("Network"),
        .labels = QT_TR_NOOP("Networks"),
        .path = "/networks",
        .resourceKey = "network",
        .resourcesKey = "networks",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .nameFilter = "name",
    };

    // clang-format off
    Prop<QString,     "name",                      QT_TR_NOOP("Name"), Show::Column, Write::Always>         name;
    //! ACTIVE, DOWN, BUILD, ERROR
    Prop<QString,     "status",                    QT_TR_NOOP("Status"), Show::Column, As::Status>          status;
    Prop<bool,        "admin_state_up",            QT_TR_NOOP("Enabled"), Write::Always>                    adminStateUp;
    Prop<QStringList, "subnets",                   QT_TR_NOOP("Subnets"), Show::Column, As::Id, To{"network/subnet"}>             subnetIds;
    //! May be used by all projects; only administrators may set it, unless the cloud says otherwise.
    Prop<bool,        "shared",                    QT_TR_NOOP("Shared"), Show::Column, Write::Always>       shared;
    //! Floating IPs and the gateways of routers come from here; for administrators to set.
    Prop<bool,        "router:external",           QT_TR_NOOP("External"), Show::Column, Write::Always>     external;
    //! Largest packet, in bytes.
    Prop<int,         "mtu",                       QT_TR_NOOP("MTU"), Show::Column, Write::Always>          mtu;
    Prop<QString,     "description",               QT_TR_NOOP("Description"), As::Multiline, Write::Always> description;
    //! False: ports have no security groups and may send from any address.
    Prop<bool,        "port_security_enabled",     QT_TR_NOOP("Port security"), Write::Always>              portSecurityEnabled;
    Prop<QStringList, "availability_zones",        QT_TR_NOOP("Zones"), Show::Column>                       availabilityZones;
    Prop<QStringList, "availability_zone_hints",   QT_TR_NOOP("Wanted zones"), Write::OnCreate>             availabilityZoneHints;
    Prop<QString,     "dns_domain",                QT_TR_NOOP("DNS domain"), Write::Always>                 dnsDomain;
    Prop<QString,     "qos_policy_id",             QT_TR_NOOP("QoS policy"), As::Id, Write::Always>         qosPolicyId;
    Prop<QString,     "ipv4_address_scope",        QT_TR_NOOP("IPv4 address scope"), As::Id>                ipv4AddressScope;
    Prop<QString,     "ipv6_address_scope",        QT_TR_NOOP("IPv6 address scope"), As::Id>                ipv6AddressScope;
    Prop<bool,        "l2_adjacency",              QT_TR_NOOP("One layer 2 segment")>                       l2Adjacency;
    //! "vxlan", "vlan", "flat", "geneve"; how it is made, here and below, is for administrators.
    Prop<QString,     "provider:network_type",     QT_TR_NOOP("Provider type"), Write::OnCreate>            providerType;
    Prop<QString,     "provider:physical_network", QT_TR_NOOP("Physical network"), Write::OnCreate>         physicalNetwork;
    //! VLAN id or tunnel key.
    Prop<int,         "provider:segmentation_id",  QT_TR_NOOP("Segmentation ID"), Write::OnCreate>          segmentationId;
    Prop<bool,        "vlan_transparent",          QT_TR_NOOP("VLAN transparent"), Write::OnCreate>         vlanTransparent;
    //! The one external network that is taken where none is named.
    Prop<bool,        "is_default",                QT_TR_NOOP("Default"), Write::Always>                    isDefault;
    Prop<QStringList, "tags",                      QT_TR_NOOP("Tags")>                                      tags;
    Prop<QDateTime,   "created_at",                QT_TR_NOOP("Created")>                                   createdAt;
    Prop<QDateTime,   "updated_at",                QT_TR_NOOP("Updated")>                                   updatedAt;
    Prop<int,         "revision_number",           QT_TR_NOOP("Revision"), Show::Hidden>                    revisionNumber;
    Prop<QString,     "project_id",                QT_TR_NOOP("Project"), As::Id, Write::OnCreate, Alias{"tenant_id"}, To{"identity/project"}> projectId;
    Prop<QString,     "id",                        QT_TR_NOOP("ID"), As::Id>                                id;
    // clang-format on
};

} // namespace cirro
