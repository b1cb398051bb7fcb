// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A region of the cloud. Identity API v3 "Regions".
struct Region
{
    static constexpr Kind kind {
        .type = "Region",
        .service = "identity",
        .name = "region",
        .label = QT_TR_NOOP("Region"),
        .labels = QT_TR_NOOP("Regions"),
        .path = "/regions",
        .resourceKey = "region",
        .resourcesKey = "regions",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .update = Update::Patch,
    };

    // clang-format off
    //! Also its name.
    Prop<QString, "id",               QT_TR_NOOP("Name"), Show::Column, Write::OnCreate>        id;
    Prop<QString, "description",      QT_TR_NOOP("Description"), Show::Column, Write::Always>   description;
    Prop<QString, "parent_region_id", QT_TR_NOOP("Parent"), Show::Column, Write::Always>        parentRegionId;
    // clang-format on
};

} // namespace cirro
