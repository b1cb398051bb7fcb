// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief Something that was done to a server: one row of its action log.

    Compute API "Servers actions", tested up to 2.93. Lists leave out the events; one action by its
    request id has them, each {"event", "start_time", "finish_time", "result", "hostId"},
    administrators also "host", "traceback" and from 2.84 "details". Logs of deleted servers are
    there from 2.21, pages from 2.58.
*/
struct InstanceAction
{
    static constexpr Kind kind {
        .type = "InstanceAction",
        .service = "compute",
        .name = "instanceaction",
        .label = QT_TR_NOOP("Event"),
        .labels = QT_TR_NOOP("Events"),
        .path = "/servers/%(server)s/os-instance-actions",
        .resourceKey = "instanceAction",
        .resourcesKey = "instanceActions",
        .allow = Allow::Retrieve | Allow::List,
        .idKey = "request_id",
        .nameKey = "action",
        .microversion = "2.93",
    };

    // clang-format off
    //! "create", "reboot", "live-migration", ...
    Prop<QString,    "action",        QT_TR_NOOP("Action"), Show::Column, As::ServerAction>      action;
    //! "Error" when one of its events failed; else nothing.
    Prop<QString,    "message",       QT_TR_NOOP("Outcome"), Show::Column, As::Status>           message;
    Prop<QDateTime,  "start_time",    QT_TR_NOOP("Started"), Show::Column>                       startTime;
    Prop<QDateTime,  "updated_at",    QT_TR_NOOP("Last event"), Since{"2.58"}>                   updatedAt;
    Prop<QString,    "request_id",    QT_TR_NOOP("Request ID"), Show::Column>                    requestId;
    Prop<QString,    "user_id",       QT_TR_NOOP("User"), Show::Column, As::Id>                  userId;
    Prop<QString,    "project_id",    QT_TR_NOOP("Project"), As::Id>                             projectId;
    Prop<QString,    "instance_uuid", QT_TR_NOOP("Server ID"), As::Id>                           serverId;
    Prop<QJsonArray, "events",        QT_TR_NOOP("Events"), Show::Hidden>                        events;
    Prop<QString,    "server",        QT_TR_NOOP("Server"), Show::Hidden, In::Uri>               server;
    // clang-format on
};

} // namespace cirro
