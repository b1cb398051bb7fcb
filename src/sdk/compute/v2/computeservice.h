// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief A process of nova on a host. Compute API "Compute services", tested up to 2.69; for
    administrators.
*/
struct ComputeService
{
    static constexpr Kind kind {
        .type = "ComputeService",
        .service = "compute",
        .name = "compute_service",
        .label = QT_TR_NOOP("Compute service"),
        .labels = QT_TR_NOOP("Compute services"),
        .path = "/os-services",
        .resourcesKey = "services",
        .allow = Allow::List,
        .paging = Paging::None,
        .nameKey = "binary",
        .microversion = "2.69",
    };

    // clang-format off
    //! "nova-compute", "nova-scheduler", "nova-conductor"
    Prop<QString,   "binary",          QT_TR_NOOP("Name"), Show::Column>                                  binary;
    Prop<QString,   "host",            QT_TR_NOOP("Host"), Show::Column>                                  host;
    Prop<QString,   "zone",            QT_TR_NOOP("Zone"), Show::Column, To{"compute/availability_zone"}> zone;
    //! "up" or "down": whether it has reported lately
    Prop<QString,   "state",           QT_TR_NOOP("State"), Show::Column, As::Status>                     state;
    //! "enabled" or "disabled": whether it gets work
    Prop<QString,   "status",          QT_TR_NOOP("Status"), Show::Column>                                status;
    Prop<QString,   "disabled_reason", QT_TR_NOOP("Disabled because"), Show::Column>                      disabledReason;
    //! An administrator says that it is down.
    Prop<bool,      "forced_down",     QT_TR_NOOP("Forced down"), Since{"2.11"}>                          forcedDown;
    Prop<QDateTime, "updated_at",      QT_TR_NOOP("Reported"), Show::Column>                              updatedAt;
    //! A UUID from 2.53 on.
    Prop<QString,   "id",              QT_TR_NOOP("ID"), As::Id>                                          id;
    // clang-format on
};

} // namespace cirro
