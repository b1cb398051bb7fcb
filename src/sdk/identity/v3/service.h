// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A service of the cloud. Identity API v3 "Services"; administrators only.
struct Service
{
    static constexpr Kind kind {
        .type = "Service",
        .service = "identity",
        .name = "service",
        .label = QT_TR_NOOP("Service"),
        .labels = QT_TR_NOOP("Services"),
        .path = "/services",
        .resourceKey = "service",
        .resourcesKey = "services",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .update = Update::Patch,
    };

    // clang-format off
    Prop<QString, "name",        QT_TR_NOOP("Name"), Show::Column, Write::Always>        name;
    Prop<QString, "type",        QT_TR_NOOP("Type"), Show::Column, Write::Always>        type;
    Prop<QString, "description", QT_TR_NOOP("Description"), Show::Column, Write::Always> description;
    Prop<bool,    "enabled",     QT_TR_NOOP("Enabled"), Show::Column, Write::Always>     enabled;
    Prop<QString, "id",          QT_TR_NOOP("ID"), As::Id>                               id;
    // clang-format on
};

} // namespace cirro
