// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A part of the cloud that may fail alone. Compute API "Availability zones".
struct AvailabilityZone
{
    static constexpr Kind kind {
        .type = "AvailabilityZone",
        .service = "compute",
        .name = "availability_zone",
        .label = QT_TR_NOOP("Availability zone"),
        .labels = QT_TR_NOOP("Availability zones"),
        .path = "/os-availability-zone",
        .resourcesKey = "availabilityZoneInfo",
        .allow = Allow::List,
        .paging = Paging::None,
        .idKey = "zoneName",
        .nameKey = "zoneName",
    };

    // clang-format off
    //! Also its id.
    Prop<QString, "zoneName",            QT_TR_NOOP("Name"), Show::Column>      name;
    Prop<bool,    "zoneState/available", QT_TR_NOOP("Available"), Show::Column> available;
    // clang-format on
};

} // namespace cirro
