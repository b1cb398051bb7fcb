// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! An external address that leads to a port. Network API v2.0 "Floating IPs".
struct FloatingIp
{
    static constexpr Kind kind {
        .type = "FloatingIp",
        .service = "network",
        .name = "floatingip",
        .label = QT_TR_NOOP("Floating IP"),
        .labels = QT_TR_NOOP("Floating IPs"),
        .path = "/floatingips",
        .resourceKey = "floatingip",
        .resourcesKey = "floatingips",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .nameKey = "floating_ip_address",
        .nameFilter = "floating_ip_address",
    };

    // clang-format off
    //! Chosen by neutron unless an administrator names one.
    Prop<QString,     "floating_ip_address",       QT_TR_NOOP("Address"), Show::Column, Write::OnCreate>   floatingIpAddress;
    //! ACTIVE = leads somewhere, DOWN = is free, ERROR
    Prop<QString,     "status",                    QT_TR_NOOP("Status"), Show::Column, As::Status>         status;
    Prop<QString,     "fixed_ip_address",          QT_TR_NOOP("Leads to"), Show::Column, Write::OnCreate>  fixedIpAddress;
    //! Set and cleared with associate() and disassociate() of the proxy.
    Prop<QString,     "port_id",                   QT_TR_NOOP("Port"), Show::Column, As::Id, Write::OnCreate, To{"network/port"}> portId;
    Prop<QString,     "port_details/device_id",    QT_TR_NOOP("Device"), As::Id>                           deviceId;
    Prop<QString,     "port_details/device_owner", QT_TR_NOOP("Used by")>                                  deviceOwner;
    Prop<QString,     "floating_network_id",       QT_TR_NOOP("Network"), Show::Column, As::Id, Write::OnCreate, To{"network/network"}> floatingNetworkId;
    //! Of which subnet of the network it shall be.
    Prop<QString,     "subnet_id",                 QT_TR_NOOP("Subnet"), Show::Hidden, As::Id, Write::OnCreate, To{"network/subnet"}> subnetId;
    Prop<QString,     "router_id",                 QT_TR_NOOP("Router"), As::Id, To{"network/router"}>     routerId;
    Prop<QString,     "description",               QT_TR_NOOP("Description"), Show::Column, Write::Always> description;
    Prop<QString,     "dns_name",                  QT_TR_NOOP("DNS name"), Write::OnCreate>                dnsName;
    Prop<QString,     "dns_domain",                QT_TR_NOOP("DNS domain"), Write::OnCreate>              dnsDomain;
    //! [{"protocol", "external_port", "internal_ip_address", "internal_port"}]
    Prop<QJsonArray,  "port_forwardings",          QT_TR_NOOP("Port forwardings")>                         portForwardings;
    Prop<QString,     "qos_policy_id",             QT_TR_NOOP("QoS policy"), As::Id, Write::Always>        qosPolicyId;
    Prop<QStringList, "tags",                      QT_TR_NOOP("Tags")>                                     tags;
    Prop<QDateTime,   "created_at",                QT_TR_NOOP("Created")>                                  createdAt;
    Prop<QDateTime,   "updated_at",                QT_TR_NOOP("Updated")>                                  updatedAt;
    Prop<int,         "revision_number",           QT_TR_NOOP("Revision"), Show::Hidden>                   revisionNumber;
    Prop<QString,     "project_id",                QT_TR_NOOP("Project"), As::Id, Write::OnCreate, Alias{"tenant_id"}, To{"identity/project"}> projectId;
    Prop<QString,     "id",                        QT_TR_NOOP("ID"), As::Id>                               id;
    // clang-format on
};

} // namespace cirro
