// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! What the project may use and uses. Compute API "Limits", tested up to 2.57; -1 = no limit.
struct ComputeLimits
{
    static constexpr Kind kind {
        .type = "ComputeLimits",
        .service = "compute",
        .name = "limits",
        .label = QT_TR_NOOP("Limits"),
        .labels = QT_TR_NOOP("Limits"),
        .path = "/limits",
        .resourceKey = "limits",
        .allow = Allow::Retrieve,
        .microversion = "2.57",
        .isSingleton = true,
    };

    // clang-format off
    Prop<int, "absolute/totalInstancesUsed",    QT_TR_NOOP("Servers used"), Show::Column>                    serversUsed;
    Prop<int, "absolute/maxTotalInstances",     QT_TR_NOOP("Servers allowed"), Show::Column>                 servers;
    Prop<int, "absolute/totalCoresUsed",        QT_TR_NOOP("vCPUs used"), Show::Column>                      coresUsed;
    Prop<int, "absolute/maxTotalCores",         QT_TR_NOOP("vCPUs allowed"), Show::Column>                   cores;
    Prop<int, "absolute/totalRAMUsed",          QT_TR_NOOP("Memory used"), Show::Column, As::Mebibytes>      ramUsed;
    Prop<int, "absolute/maxTotalRAMSize",       QT_TR_NOOP("Memory allowed"), Show::Column, As::Mebibytes>   ram;
    Prop<int, "absolute/maxTotalKeypairs",      QT_TR_NOOP("Key pairs allowed")>                             keypairs;
    Prop<int, "absolute/totalServerGroupsUsed", QT_TR_NOOP("Server groups used")>                            serverGroupsUsed;
    Prop<int, "absolute/maxServerGroups",       QT_TR_NOOP("Server groups allowed")>                         serverGroups;
    Prop<int, "absolute/maxServerGroupMembers", QT_TR_NOOP("Members of a server group")>                     serverGroupMembers;
    Prop<int, "absolute/maxServerMeta",         QT_TR_NOOP("Metadata items of a server")>                    serverMeta;
    // clang-format on
};

} // namespace cirro
