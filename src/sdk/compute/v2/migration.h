// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief A server's way from one host to another, also by a resize. Compute API "Migrations",
   tested up to 2.80; for administrators.
*/
struct Migration
{
    static constexpr Kind kind {
        .type = "Migration",
        .service = "compute",
        .name = "migration",
        .label = QT_TR_NOOP("Migration"),
        .labels = QT_TR_NOOP("Migrations"),
        .path = "/os-migrations",
        .resourcesKey = "migrations",
        .allow = Allow::List,
        .nameKey = "uuid",
        .microversion = "2.80",
    };

    // clang-format off
    Prop<QString,   "instance_uuid",        QT_TR_NOOP("Server"), Show::Column, As::Id, To{"compute/server"}>     serverId;
    //! queued, pre-migrating, running, post-migrating, finished, confirmed, reverted,
    //! completed, cancelled, error, failed
    Prop<QString,   "status",               QT_TR_NOOP("Status"), Show::Column, As::Status>                       status;
    //! "migration", "live-migration", "resize", "evacuation"
    Prop<QString,   "migration_type",       QT_TR_NOOP("Kind"), Show::Column, Since{"2.23"}>                      type;
    Prop<QString,   "source_compute",       QT_TR_NOOP("From host"), Show::Column>                                sourceHost;
    Prop<QString,   "dest_compute",         QT_TR_NOOP("To host"), Show::Column>                                  targetHost;
    Prop<QDateTime, "created_at",           QT_TR_NOOP("Created"), Show::Column>                                  createdAt;
    Prop<QDateTime, "updated_at",           QT_TR_NOOP("Updated"), Show::Column>                                  updatedAt;
    Prop<QString,   "source_node",          QT_TR_NOOP("From node")>                                              sourceNode;
    Prop<QString,   "dest_node",            QT_TR_NOOP("To node")>                                                targetNode;
    Prop<QString,   "dest_host",            QT_TR_NOOP("To address")>                                             targetAddress;
    //! Flavors by nova's own numbers.
    Prop<QString,   "old_instance_type_id", QT_TR_NOOP("Flavor number before")>                                   oldFlavor;
    Prop<QString,   "new_instance_type_id", QT_TR_NOOP("Flavor number after")>                                    newFlavor;
    Prop<QString,   "uuid",                 QT_TR_NOOP("UUID"), As::Id, Since{"2.59"}>                            uuid;
    Prop<QString,   "project_id",           QT_TR_NOOP("Project"), As::Id, Since{"2.80"}, To{"identity/project"}> projectId;
    Prop<QString,   "user_id",              QT_TR_NOOP("User"), As::Id, Since{"2.80"}>                            userId;
    //! A number.
    Prop<QString,   "id",                   QT_TR_NOOP("ID")>                                                     id;
    // clang-format on
};

} // namespace cirro
