// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! Servers that nova keeps together or apart. Compute API "Server groups", tested up to 2.64.
struct ServerGroup
{
    static constexpr Kind kind {
        .type = "ServerGroup",
        .service = "compute",
        .name = "server_group",
        .label = QT_TR_NOOP("Server group"),
        .labels = QT_TR_NOOP("Server groups"),
        .path = "/os-server-groups",
        .resourceKey = "server_group",
        .resourcesKey = "server_groups",
        .allow = Allow::Create | Allow::Retrieve | Allow::Delete | Allow::List,
        .microversion = "2.64",
        .everyProject = "all_projects=1",
    };

    // clang-format off
    Prop<QString,     "name",       QT_TR_NOOP("Name"), Show::Column, Write::OnCreate>                    name;
    //! affinity, anti-affinity, soft-affinity, soft-anti-affinity: on one host, on different
    //! ones; soft = if it can be.
    Prop<QString,     "policy",     QT_TR_NOOP("Policy"), Show::Column, Write::OnCreate, Since{"2.64"}>   policy;
    //! A list of one in place of the policy, before 2.64.
    Prop<QStringList, "policies",   QT_TR_NOOP("Policies"), Write::OnCreate>                              policies;
    //! {"max_server_per_host"}, for anti-affinity
    Prop<QJsonObject, "rules",      QT_TR_NOOP("Rules"), Write::OnCreate, Since{"2.64"}>                  rules;
    Prop<QStringList, "members",    QT_TR_NOOP("Members"), Show::Column, As::Id, To{"compute/server"}>            members;
    Prop<QString,     "project_id", QT_TR_NOOP("Project"), As::Id, Since{"2.13"}, To{"identity/project"}> projectId;
    Prop<QString,     "user_id",    QT_TR_NOOP("User"), As::Id, Since{"2.13"}>                            userId;
    Prop<QString,     "id",         QT_TR_NOOP("ID"), Show::Column, As::Id>                               id;
    // clang-format on
};

} // namespace cirro
