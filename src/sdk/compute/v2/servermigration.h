// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief A live migration of a server that is under way, and how far it is.

    Compute API "Server migrations", lists from 2.23, tested up to 2.80; for administrators. Ones
    that are over are only among all Migrations. It is forced to complete with the action
    "force_complete" (2.22), and aborted by deleting it (2.24).
*/
struct ServerMigration
{
    static constexpr Kind kind {
        .type = "ServerMigration",
        .service = "compute",
        .name = "servermigration",
        .label = QT_TR_NOOP("Live migration"),
        .labels = QT_TR_NOOP("Live migrations under way"),
        .path = "/servers/%(server)s/migrations",
        .resourceKey = "migration",
        .resourcesKey = "migrations",
        .allow = Allow::Retrieve | Allow::Delete | Allow::List,
        .nameKey = "id",
        .microversion = "2.80",
        .taskKey = "status",
    };

    // clang-format off
    //! A number.
    Prop<QString,   "id",                     QT_TR_NOOP("ID"), Show::Column>                                       id;
    //! queued, preparing, running, post-migrating: always on the way to something
    Prop<QString,   "status",                 QT_TR_NOOP("Status"), Show::Column, As::Status>                       status;
    Prop<qint64,    "memory_processed_bytes", QT_TR_NOOP("Memory copied"), Show::Column, As::Bytes, Of{"memory_total_bytes"}> memoryProcessed;
    Prop<qint64,    "disk_processed_bytes",   QT_TR_NOOP("Disk copied"), Show::Column, As::Bytes, Of{"disk_total_bytes"}>     diskProcessed;
    Prop<QString,   "source_compute",         QT_TR_NOOP("From host"), Show::Column>                                sourceHost;
    Prop<QString,   "dest_compute",           QT_TR_NOOP("To host"), Show::Column>                                  targetHost;
    Prop<QDateTime, "created_at",             QT_TR_NOOP("Created"), Show::Column>                                  createdAt;
    Prop<QDateTime, "updated_at",             QT_TR_NOOP("Updated"), Show::Column>                                  updatedAt;
    //! What the guest writes meanwhile is copied again: it may grow.
    Prop<qint64,    "memory_remaining_bytes", QT_TR_NOOP("Memory to copy"), As::Bytes>                              memoryRemaining;
    Prop<qint64,    "disk_remaining_bytes",   QT_TR_NOOP("Disk to copy"), As::Bytes>                                diskRemaining;
    Prop<qint64,    "memory_total_bytes",     QT_TR_NOOP("Memory"), As::Bytes>                                      memoryTotal;
    Prop<qint64,    "disk_total_bytes",       QT_TR_NOOP("Disk"), As::Bytes>                                        diskTotal;
    Prop<QString,   "source_node",            QT_TR_NOOP("From node")>                                              sourceNode;
    Prop<QString,   "dest_node",              QT_TR_NOOP("To node")>                                                targetNode;
    Prop<QString,   "dest_host",              QT_TR_NOOP("To address")>                                             targetAddress;
    Prop<QString,   "uuid",                   QT_TR_NOOP("UUID"), As::Id, Since{"2.59"}>                            uuid;
    Prop<QString,   "server_uuid",            QT_TR_NOOP("Server ID"), As::Id>                                      serverId;
    Prop<QString,   "project_id",             QT_TR_NOOP("Project"), As::Id, Since{"2.80"}, To{"identity/project"}> projectId;
    Prop<QString,   "user_id",                QT_TR_NOOP("User"), As::Id, Since{"2.80"}>                            userId;
    Prop<QString,   "server",                 QT_TR_NOOP("Server"), Show::Hidden, In::Uri>                          server;
    // clang-format on
};

} // namespace cirro
