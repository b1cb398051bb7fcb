// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! Where a service is reached. Identity API v3 "Endpoints"; administrators only.
struct Endpoint
{
    static constexpr Kind kind {
        .type = "Endpoint",
        .service = "identity",
        .name = "endpoint",
        .label = QT_TR_NOOP("Endpoint"),
        .labels = QT_TR_NOOP("Endpoints"),
        .path = "/endpoints",
        .resourceKey = "endpoint",
        .resourcesKey = "endpoints",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .update = Update::Patch,
        .nameKey = "url",
    };

    // clang-format off
    Prop<QString, "url",        QT_TR_NOOP("URL"), Show::Column, Write::Always>               url;
    Prop<QString, "interface",  QT_TR_NOOP("Interface"), Show::Column, Write::Always>         interface;
    Prop<QString, "region_id",  QT_TR_NOOP("Region"), Show::Column, Write::Always, Alias{"region"}> regionId;
    Prop<bool,    "enabled",    QT_TR_NOOP("Enabled"), Show::Column, Write::Always>           enabled;
    Prop<QString, "service_id", QT_TR_NOOP("Service"), As::Id, Write::Always>                 serviceId;
    Prop<QString, "id",         QT_TR_NOOP("ID"), As::Id>                                     id;
    // clang-format on
};

} // namespace cirro
