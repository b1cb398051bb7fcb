// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A copy of a volume in another store. Block Storage API v3 "Backups", tested up to 3.70.
struct Backup
{
    static constexpr Kind kind {
        .type = "Backup",
        .service = "block-storage",
        .name = "backup",
        .label = QT_TR_NOOP("Volume backup"),
        .labels = QT_TR_NOOP("Volume backups"),
        .path = "/backups",
        .listPath = "/backups/detail",
        .resourceKey = "backup",
        .resourcesKey = "backups",
        .microversion = "3.70",
        .nameFilter = "name",
        .everyProject = "all_tenants=1",
    };

    // clang-format off
    Prop<QString,   "name",                              QT_TR_NOOP("Name"), Show::Column>                name;
    //! creating, available, restoring, deleting, error, ...
    Prop<QString,   "status",                            QT_TR_NOOP("Status"), Show::Column, As::Status>  status;
    Prop<int,       "size",                              QT_TR_NOOP("Size"), Show::Column, As::Gibibytes> size;
    Prop<QString,   "volume_id",                         QT_TR_NOOP("Volume"), Show::Column, As::Id, To{"block-storage/volume"}> volumeId;
    //! Holds only what changed since the one before.
    Prop<bool,      "is_incremental",                    QT_TR_NOOP("Incremental"), Show::Column>         isIncremental;
    //! Cannot be deleted before those that build upon it.
    Prop<bool,      "has_dependent_backups",             QT_TR_NOOP("Has dependents")>                    hasDependentBackups;
    Prop<QDateTime, "created_at",                        QT_TR_NOOP("Created"), Show::Column>             createdAt;
    Prop<QDateTime, "updated_at",                        QT_TR_NOOP("Updated")>                           updatedAt;
    //! When the data was as it is in the backup.
    Prop<QDateTime, "data_timestamp",                    QT_TR_NOOP("Data of")>                           dataTimestamp;
    Prop<QString,   "description",                       QT_TR_NOOP("Description"), As::Multiline>        description;
    //! Why it is in error.
    Prop<QString,   "fail_reason",                       QT_TR_NOOP("Fault")>                             failReason;
    Prop<QString,   "container",                         QT_TR_NOOP("Container")>                         container;
    Prop<int,       "object_count",                      QT_TR_NOOP("Objects")>                           objectCount;
    Prop<QString,   "snapshot_id",                       QT_TR_NOOP("Of snapshot"), As::Id, To{"block-storage/snapshot"}> snapshotId;
    Prop<QString,   "availability_zone",                 QT_TR_NOOP("Zone"), Since{"3.51"}>               availabilityZone;
    Prop<Metadata,  "metadata",                          QT_TR_NOOP("Metadata"), Since{"3.43"}>           metadata;
    //! Administrators only.
    Prop<QString,   "os-backup-project-attr:project_id", QT_TR_NOOP("Project"), As::Id, To{"identity/project"}, Since{"3.18"}> projectId;
    Prop<QString,   "user_id",                           QT_TR_NOOP("User"), As::Id, Since{"3.56"}>       userId;
    Prop<QString,   "id",                                QT_TR_NOOP("ID"), As::Id>                        id;
    // clang-format on
};

} // namespace cirro
