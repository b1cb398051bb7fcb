// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief One thing that a security group lets through. Network API v2.0 "Security group rules".

    It cannot be changed, only deleted and made anew.
*/
struct SecurityGroupRule
{
    static constexpr Kind kind {
        .type = "SecurityGroupRule",
        .service = "network",
        .name = "security_group_rule",
        .label = QT_TR_NOOP("Security group rule"),
        .labels = QT_TR_NOOP("Security group rules"),
        .path = "/security-group-rules",
        .resourceKey = "security_group_rule",
        .resourcesKey = "security_group_rules",
        .allow = Allow::Create | Allow::Retrieve | Allow::Delete | Allow::List,
        .nameKey = "id",
    };

    // clang-format off
    //! "ingress" or "egress"
    Prop<QString,   "direction",               QT_TR_NOOP("Direction"), Show::Column, Write::OnCreate>        direction;
    //! "IPv4" or "IPv6"
    Prop<QString,   "ethertype",               QT_TR_NOOP("IP version"), Show::Column, Write::OnCreate>       ethertype;
    //! "tcp", "udp", "icmp", "ipv6-icmp", ... or a number; empty = any.
    Prop<QString,   "protocol",                QT_TR_NOOP("Protocol"), Show::Column, Write::OnCreate>         protocol;
    //! Of ICMP type and code. Text, because empty = any; neutron takes numbers as text.
    Prop<QString,   "port_range_min",          QT_TR_NOOP("From port"), Show::Column, Write::OnCreate>        portRangeMin;
    Prop<QString,   "port_range_max",          QT_TR_NOOP("To port"), Show::Column, Write::OnCreate>          portRangeMax;
    //! Who is at the other end: addresses, the ports of a group, or an address group; none = anybody.
    Prop<QString,   "remote_ip_prefix",        QT_TR_NOOP("Remote addresses"), Show::Column, Write::OnCreate> remoteIpPrefix;
    Prop<QString,   "remote_group_id",         QT_TR_NOOP("Remote group"), As::Id, Write::OnCreate, To{"network/security_group"}> remoteGroupId;
    Prop<QString,   "remote_address_group_id", QT_TR_NOOP("Remote address group"), As::Id, Write::OnCreate>   remoteAddressGroupId;
    Prop<QString,   "security_group_id",       QT_TR_NOOP("Security group"), Show::Column, As::Id, Write::OnCreate, To{"network/security_group"}> securityGroupId;
    Prop<QString,   "description",             QT_TR_NOOP("Description"), Write::OnCreate>                    description;
    Prop<QDateTime, "created_at",              QT_TR_NOOP("Created")>                                         createdAt;
    Prop<QDateTime, "updated_at",              QT_TR_NOOP("Updated")>                                         updatedAt;
    Prop<int,       "revision_number",         QT_TR_NOOP("Revision"), Show::Hidden>                          revisionNumber;
    Prop<QString,   "project_id",              QT_TR_NOOP("Project"), As::Id, Write::OnCreate, Alias{"tenant_id"}, To{"identity/project"}> projectId;
    Prop<QString,   "id",                      QT_TR_NOOP("ID"), As::Id>                                      id;
    // clang-format on
};

} // namespace cirro
