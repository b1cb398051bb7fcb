// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A volume as it was. Block Storage API v3 "Volume snapshots", tested up to 3.70.
struct VolumeSnapshot
{
    static constexpr Kind kind {
        .type = "VolumeSnapshot",
        .service = "block-storage",
        .name = "snapshot",
        .label = QT_TR_NOOP("Volume snapshot"),
        .labels = QT_TR_NOOP("Volume snapshots"),
        .path = "/snapshots",
        .listPath = "/snapshots/detail",
        .resourceKey = "snapshot",
        .resourcesKey = "snapshots",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .microversion = "3.70",
        .nameFilter = "name",
        .everyProject = "all_tenants=1",
    };

    // clang-format off
    Prop<QString,   "name",                                       QT_TR_NOOP("Name"), Show::Column, Write::Always>     name;
    //! creating, available, deleting, error, error_deleting, ...
    Prop<QString,   "status",                                     QT_TR_NOOP("Status"), Show::Column, As::Status>      status;
    Prop<int,       "size",                                       QT_TR_NOOP("Size"), Show::Column, As::Gibibytes>     size;
    Prop<QString,   "volume_id",                                  QT_TR_NOOP("Volume"), Show::Column, As::Id, Write::OnCreate, To{"block-storage/volume"}> volumeId;
    Prop<QString,   "description",                                QT_TR_NOOP("Description"), Show::Column, Write::Always> description;
    //! "40%"
    Prop<QString,   "os-extended-snapshot-attributes:progress",   QT_TR_NOOP("Progress")>                              progress;
    Prop<QDateTime, "created_at",                                 QT_TR_NOOP("Created"), Show::Column>                 createdAt;
    Prop<QDateTime, "updated_at",                                 QT_TR_NOOP("Updated")>                               updatedAt;
    Prop<Metadata,  "metadata",                                   QT_TR_NOOP("Metadata"), Write::Always>               metadata;
    //! Also of a volume in use; from 3.66 on that is always so.
    Prop<bool,      "force",                                      QT_TR_NOOP("Although in use"), Show::Hidden, Write::OnCreate> force;
    Prop<QString,   "group_snapshot_id",                          QT_TR_NOOP("Group snapshot"), As::Id, Since{"3.14"}> groupSnapshotId;
    Prop<bool,      "consumes_quota",                             QT_TR_NOOP("Counts for the quota"), Since{"3.65"}>   consumesQuota;
    Prop<QString,   "os-extended-snapshot-attributes:project_id", QT_TR_NOOP("Project"), As::Id, To{"identity/project"}> projectId;
    Prop<QString,   "user_id",                                    QT_TR_NOOP("User"), As::Id, Since{"3.41"}>           userId;
    Prop<QString,   "id",                                         QT_TR_NOOP("ID"), As::Id>                            id;
    // clang-format on
};

} // namespace cirro
