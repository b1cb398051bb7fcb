// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A block of addresses in a network. Network API v2.0 "Subnets".
struct Subnet
{
    static constexpr Kind kind {
        .type = "Subnet",
        .service = "network",
        .name = "subnet",
        .label = QT_TR_NOOP("Subnet"),
        .labels = QT_TR_NOOP("Subnets"),
        .path = "/subnets",
        .resourceKey = "subnet",
        .resourcesKey = "subnets",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .nameFilter = "name",
    };

    // clang-format off
    Prop<QString,     "name",                 QT_TR_NOOP("Name"), Show::Column, Write::Always>            name;
    //! 10.10.0.0/24
    Prop<QString,     "cidr",                 QT_TR_NOOP("Addresses"), Show::Column, Write::OnCreate>     cidr;
    //! 4 or 6
    Prop<int,         "ip_version",           QT_TR_NOOP("IP version"), Show::Column, Write::OnCreate>    ipVersion;
    //! Empty = none.
    Prop<QString,     "gateway_ip",           QT_TR_NOOP("Gateway"), Show::Column, Write::Always>         gatewayIp;
    Prop<bool,        "enable_dhcp",          QT_TR_NOOP("DHCP"), Show::Column, Write::Always>            enableDhcp;
    Prop<QString,     "network_id",           QT_TR_NOOP("Network"), Show::Column, As::Id, Write::OnCreate, To{"network/network"}> networkId;
    //! What ports get addresses from: [{"start", "end"}]
    Prop<QJsonArray,  "allocation_pools",     QT_TR_NOOP("Allocation pools"), Write::Always>              allocationPools;
    Prop<QStringList, "dns_nameservers",      QT_TR_NOOP("DNS servers"), Write::Always>                   dnsNameservers;
    //! [{"destination", "nexthop"}]
    Prop<QJsonArray,  "host_routes",          QT_TR_NOOP("Host routes"), Write::Always>                   hostRoutes;
    Prop<QString,     "description",          QT_TR_NOOP("Description"), As::Multiline, Write::Always>    description;
    //! slaac, dhcpv6-stateful, dhcpv6-stateless or nothing; the two must be the same or one
    //! of them empty.
    Prop<QString,     "ipv6_ra_mode",         QT_TR_NOOP("IPv6 router advertisement"), Write::OnCreate>   ipv6RaMode;
    Prop<QString,     "ipv6_address_mode",    QT_TR_NOOP("IPv6 address mode"), Write::OnCreate>           ipv6AddressMode;
    Prop<QStringList, "service_types",        QT_TR_NOOP("Service types"), Write::Always>                 serviceTypes;
    Prop<bool,        "dns_publish_fixed_ip", QT_TR_NOOP("Publish addresses in DNS"), Write::Always>      dnsPublishFixedIp;
    Prop<QString,     "segment_id",           QT_TR_NOOP("Segment"), As::Id, Write::Always>               segmentId;
    Prop<QString,     "subnetpool_id",        QT_TR_NOOP("Subnet pool"), As::Id, Write::OnCreate>         subnetPoolId;
    //! Bits of the prefix that is cut from the pool.
    Prop<int,         "prefixlen",            QT_TR_NOOP("Prefix length"), Show::Hidden, Write::OnCreate> prefixLength;
    Prop<QStringList, "tags",                 QT_TR_NOOP("Tags")>                                         tags;
    Prop<QDateTime,   "created_at",           QT_TR_NOOP("Created")>                                      createdAt;
    Prop<QDateTime,   "updated_at",           QT_TR_NOOP("Updated")>                                      updatedAt;
    Prop<int,         "revision_number",      QT_TR_NOOP("Revision"), Show::Hidden>                       revisionNumber;
    Prop<QString,     "project_id",           QT_TR_NOOP("Project"), As::Id, Write::OnCreate, Alias{"tenant_id"}, To{"identity/project"}> projectId;
    Prop<QString,     "id",                   QT_TR_NOOP("ID"), As::Id>                                   id;
    // clang-format on
};

} // namespace cirro
