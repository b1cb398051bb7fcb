// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A size of server. Compute API "Flavors", tested up to 2.61 (extra specs inside).
struct Flavor
{
    static constexpr Kind kind {
        .type = "Flavor",
        .service = "compute",
        .name = "flavor",
        .label = QT_TR_NOOP("Flavor"),
        .labels = QT_TR_NOOP("Flavors"),
        .path = "/flavors",
        .listPath = "/flavors/detail",
        .resourceKey = "flavor",
        .resourcesKey = "flavors",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .microversion = "2.61",
    };

    // clang-format off
    Prop<QString,  "name",                       QT_TR_NOOP("Name"), Show::Column, Write::OnCreate>                    name;
    Prop<int,      "vcpus",                      QT_TR_NOOP("vCPUs"), Show::Column, Write::OnCreate>                   vcpus;
    Prop<int,      "ram",                        QT_TR_NOOP("Memory"), Show::Column, As::Mebibytes, Write::OnCreate>   ram;
    Prop<int,      "disk",                       QT_TR_NOOP("Disk"), Show::Column, As::Gibibytes, Write::OnCreate>     disk;
    Prop<int,      "OS-FLV-EXT-DATA:ephemeral",  QT_TR_NOOP("Ephemeral"), Show::Column, As::Gibibytes, Write::OnCreate> ephemeral;
    //! "" means none.
    Prop<int,      "swap",                       QT_TR_NOOP("Swap"), As::Mebibytes, Write::OnCreate>                   swap;
    Prop<bool,     "os-flavor-access:is_public", QT_TR_NOOP("Public"), Show::Column, Write::OnCreate>                  isPublic;
    Prop<bool,     "OS-FLV-DISABLED:disabled",   QT_TR_NOOP("Disabled")>                                               disabled;
    Prop<double,   "rxtx_factor",                QT_TR_NOOP("RX/TX factor"), Write::OnCreate>                          rxtxFactor;
    Prop<QString,  "description",                QT_TR_NOOP("Description"), Write::Always, Since{"2.55"}>              description;
    Prop<Metadata, "extra_specs",                QT_TR_NOOP("Extra specs"), Since{"2.61"}>                             extraSpecs;
    Prop<QString,  "id",                         QT_TR_NOOP("ID"), As::Id, Write::OnCreate>                            id;
    // clang-format on
};

} // namespace cirro
