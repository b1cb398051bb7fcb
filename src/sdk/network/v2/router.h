// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! Joins subnets to each other and to an external network. Network API v2.0 "Routers".
struct Router
{
    static constexpr Kind kind {
        .type = "Router",
        .service = "network",
        .name = "router",
        .label = QT_TR_NOOP("Router"),
        .labels = QT_TR_NOOP("Routers"),
        .path = "/routers",
        .resourceKey = "router",
        .resourcesKey = "routers",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .nameFilter = "name",
    };

    // clang-format off
    Prop<QString,     "name",                                     QT_TR_NOOP("Name"), Show::Column, Write::Always>    name;
    //! ACTIVE, DOWN, BUILD, ERROR, ALLOCATING
    Prop<QString,     "status",                                   QT_TR_NOOP("Status"), Show::Column, As::Status>     status;
    Prop<bool,        "admin_state_up",                           QT_TR_NOOP("Enabled"), Show::Column, Write::Always> adminStateUp;
    Prop<QString,     "external_gateway_info/network_id",         QT_TR_NOOP("External network"), Show::Column, As::Id, Write::Always, To{"network/network"}> externalNetworkId;
    //! [{"subnet_id", "ip_address"}]
    Prop<QJsonArray,  "external_gateway_info/external_fixed_ips", QT_TR_NOOP("External addresses"), Show::Column>     externalFixedIps;
    Prop<bool,        "external_gateway_info/enable_snat",        QT_TR_NOOP("SNAT")>                                 enableSnat;
    //! [{"destination", "nexthop"}]
    Prop<QJsonArray,  "routes",                                   QT_TR_NOOP("Static routes"), Write::OnUpdate>       routes;
    Prop<QString,     "description",                              QT_TR_NOOP("Description"), As::Multiline, Write::Always> description;
    Prop<QStringList, "availability_zones",                       QT_TR_NOOP("Zones"), Show::Column>                  availabilityZones;
    Prop<QStringList, "availability_zone_hints",                  QT_TR_NOOP("Wanted zones"), Write::OnCreate>        availabilityZoneHints;
    //! How it is run, for administrators to set: on every compute host; in several copies.
    Prop<bool,        "distributed",                              QT_TR_NOOP("Distributed"), Write::Always>           distributed;
    Prop<bool,        "ha",                                       QT_TR_NOOP("Highly available"), Write::Always>      ha;
    Prop<bool,        "enable_ndp_proxy",                         QT_TR_NOOP("NDP proxy"), Write::Always>             enableNdpProxy;
    Prop<QJsonArray,  "conntrack_helpers",                        QT_TR_NOOP("Connection tracking helpers")>          conntrackHelpers;
    Prop<QString,     "flavor_id",                                QT_TR_NOOP("Router flavor"), As::Id, Write::OnCreate> flavorId;
    Prop<QStringList, "tags",                                     QT_TR_NOOP("Tags")>                                 tags;
    Prop<QDateTime,   "created_at",                               QT_TR_NOOP("Created")>                              createdAt;
    Prop<QDateTime,   "updated_at",                               QT_TR_NOOP("Updated")>                              updatedAt;
    Prop<int,         "revision_number",                          QT_TR_NOOP("Revision"), Show::Hidden>               revisionNumber;
    Prop<QString,     "project_id",                               QT_TR_NOOP("Project"), As::Id, Write::OnCreate, Alias{"tenant_id"}, To{"identity/project"}> projectId;
    Prop<QString,     "id",                                       QT_TR_NOOP("ID"), As::Id>                           id;
    // clang-format on
};

} // namespace cirro
