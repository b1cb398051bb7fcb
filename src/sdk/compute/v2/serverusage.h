// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief What a server of the project, also one that is gone, has used in this month (UTC).

    Compute API "Usage reports", tested up to 2.93; pages from 2.40. The service's own totals are
    those of one page, so that sums are made of the rows.
*/
struct ServerUsage
{
    static constexpr Sum sums[] {
        { QT_TR_NOOP("Server hours"), "hours" },
        { QT_TR_NOOP("vCPU hours"), "vcpus", "hours" },
        { QT_TR_NOOP("Memory, GiB hours"), "memory_mb", "hours" },
        { QT_TR_NOOP("Disk, GiB hours"), "local_gb", "hours" },
    };
    static constexpr Kind kind {
        .type = "ServerUsage",
        .service = "compute",
        .name = "usage",
        .label = QT_TR_NOOP("Usage of a server"),
        .labels = QT_TR_NOOP("Usage this month"),
        .path = "/os-simple-tenant-usage/%(project_id)s",
        .resourcesKey = "tenant_usage/server_usages",
        .allow = Allow::List,
        .idKey = "instance_id",
        .microversion = "2.93",
        .monthQuery = "start",
        .sums = sums,
    };

    // clang-format off
    Prop<QString,   "name",        QT_TR_NOOP("Name"), Show::Column>                               name;
    //! vm_state in small letters, or "terminated"
    Prop<QString,   "state",       QT_TR_NOOP("State"), Show::Column, As::Status>                  state;
    //! In the present month.
    Prop<double,    "hours",       QT_TR_NOOP("Hours"), Show::Column>                              hours;
    Prop<QString,   "flavor",      QT_TR_NOOP("Flavor"), Show::Column>                             flavor;
    Prop<int,       "vcpus",       QT_TR_NOOP("vCPUs"), Show::Column>                              vcpus;
    Prop<int,       "memory_mb",   QT_TR_NOOP("Memory"), Show::Column, As::Mebibytes>              ram;
    //! The flavor's own and ephemeral disk.
    Prop<int,       "local_gb",    QT_TR_NOOP("Disk"), Show::Column, As::Gibibytes>                disk;
    Prop<QDateTime, "started_at",  QT_TR_NOOP("Started"), Show::Column>                            startedAt;
    Prop<QDateTime, "ended_at",    QT_TR_NOOP("Ended"), Show::Column>                              endedAt;
    //! Seconds since it started, also before the month.
    Prop<qint64,    "uptime",      QT_TR_NOOP("Seconds since the start")>                          uptime;
    Prop<QString,   "instance_id", QT_TR_NOOP("Server"), As::Id, To{"compute/server"}>             serverId;
    Prop<QString,   "tenant_id",   QT_TR_NOOP("Project"), As::Id, To{"identity/project"}>          projectId;
    // clang-format on
};

} // namespace cirro
