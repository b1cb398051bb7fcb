// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! What owns resources. Identity API v3 "Projects".
struct Project
{
    static constexpr Kind kind {
        .type = "Project",
        .service = "identity",
        .name = "project",
        .label = QT_TR_NOOP("Project"),
        .labels = QT_TR_NOOP("Projects"),
        .path = "/projects",
        .listPath = "/auth/projects",
        .resourceKey = "project",
        .resourcesKey = "projects",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .update = Update::Patch,
    };

    // clang-format off
    Prop<QString,     "name",        QT_TR_NOOP("Name"), Show::Column, Write::Always>        name;
    Prop<QString,     "description", QT_TR_NOOP("Description"), Show::Column, Write::Always> description;
    Prop<bool,        "enabled",     QT_TR_NOOP("Enabled"), Show::Column, Write::Always>     enabled;
    Prop<bool,        "is_domain",   QT_TR_NOOP("Is a domain"), Write::OnCreate>             isDomain;
    Prop<QString,     "domain_id",   QT_TR_NOOP("Domain"), As::Id, Write::OnCreate>          domainId;
    Prop<QString,     "parent_id",   QT_TR_NOOP("Parent"), As::Id, Write::OnCreate>          parentId;
    Prop<QStringList, "tags",        QT_TR_NOOP("Tags"), Write::Always>                      tags;
    Prop<QString,     "id",          QT_TR_NOOP("ID"), Show::Column, As::Id>                 id;
    // clang-format on
};

} // namespace cirro
