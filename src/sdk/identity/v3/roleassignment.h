// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! That somebody has a role somewhere. Identity API v3 "Role assignments", asked with names.
struct RoleAssignment
{
    static constexpr Kind kind {
        .type = "RoleAssignment",
        .service = "identity",
        .name = "role_assignment",
        .label = QT_TR_NOOP("Role"),
        .labels = QT_TR_NOOP("Roles"),
        .path = "/role_assignments",
        .resourcesKey = "role_assignments",
        .allow = Allow::List,
        .idKey = "links/assignment",
        .nameKey = "role/name",
        .listQuery = "include_names=1&effective=1",
    };

    // clang-format off
    Prop<QString, "role/name",            QT_TR_NOOP("Role"), Show::Column>    roleName;
    Prop<QString, "user/name",            QT_TR_NOOP("User"), Show::Column>    userName;
    Prop<QString, "group/name",           QT_TR_NOOP("Group"), Show::Column>   groupName;
    Prop<QString, "scope/project/name",   QT_TR_NOOP("Project"), Show::Column> projectName;
    Prop<QString, "scope/domain/name",    QT_TR_NOOP("Domain"), Show::Column>  domainName;
    Prop<bool,    "scope/system/all",     QT_TR_NOOP("System")>                system;
    Prop<QString, "role/id",              QT_TR_NOOP("Role ID"), As::Id>       roleId;
    Prop<QString, "user/id",              QT_TR_NOOP("User ID"), As::Id>       userId;
    Prop<QString, "scope/project/id",     QT_TR_NOOP("Project ID"), As::Id>    projectId;
    //! The URL of the assignment is all that identifies it.
    Prop<QString, "links/assignment",     QT_TR_NOOP("Assignment"), Show::Hidden> assignment;
    // clang-format on
};

} // namespace cirro
