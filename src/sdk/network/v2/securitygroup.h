// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! What may come in and go out of the ports that have it. Network API v2.0 "Security groups".
struct SecurityGroup
{
    static constexpr Kind kind {
        .type = "SecurityGroup",
        .service = "network",
        .name = "security_group",
        .label = QT_TR_NOOP("Security group"),
        .labels = QT_TR_NOOP("Security groups"),
        .path = "/security-groups",
        .resourceKey = "security_group",
        .resourcesKey = "security_groups",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .nameFilter = "name",
    };

    // clang-format off
    //! Each project has one called "default", which cannot be deleted.
    Prop<QString,     "name",                 QT_TR_NOOP("Name"), Show::Column, Write::Always>        name;
    Prop<QString,     "description",          QT_TR_NOOP("Description"), Show::Column, Write::Always> description;
    //! Answers to what was let out come in. Changes only while no port uses the group.
    Prop<bool,        "stateful",             QT_TR_NOOP("Stateful"), Show::Column, Write::Always>    stateful;
    Prop<bool,        "shared",               QT_TR_NOOP("Shared")>                                   shared;
    //! Security group rules as they are.
    Prop<QJsonArray,  "security_group_rules", QT_TR_NOOP("Rules")>                                    rules;
    Prop<QStringList, "tags",                 QT_TR_NOOP("Tags")>                                     tags;
    Prop<QDateTime,   "created_at",           QT_TR_NOOP("Created")>                                  createdAt;
    Prop<QDateTime,   "updated_at",           QT_TR_NOOP("Updated"), Show::Column>                    updatedAt;
    Prop<int,         "revision_number",      QT_TR_NOOP("Revision"), Show::Hidden>                   revisionNumber;
    Prop<QString,     "project_id",           QT_TR_NOOP("Project"), As::Id, Write::OnCreate, Alias{"tenant_id"}, To{"identity/project"}> projectId;
    Prop<QString,     "id",                   QT_TR_NOOP("ID"), As::Id>                               id;
    // clang-format on
};

} // namespace cirro
