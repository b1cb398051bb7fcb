// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! What volumes the project may have and has. Block storage API "Limits", tested up to 3.70; -1 =
//! no limit.
struct VolumeLimits
{
    static constexpr Kind kind {
        .type = "VolumeLimits",
        .service = "block-storage",
        .name = "limits",
        .label = QT_TR_NOOP("Limits"),
        .labels = QT_TR_NOOP("Limits"),
        .path = "/limits",
        .resourceKey = "limits",
        .allow = Allow::Retrieve,
        .microversion = "3.70",
        .isSingleton = true,
    };

    // clang-format off
    Prop<int, "absolute/totalVolumesUsed",         QT_TR_NOOP("Volumes used"), Show::Column>                       volumesUsed;
    Prop<int, "absolute/maxTotalVolumes",          QT_TR_NOOP("Volumes allowed"), Show::Column>                    volumes;
    Prop<int, "absolute/totalGigabytesUsed",       QT_TR_NOOP("Size used"), Show::Column, As::Gibibytes>           gigabytesUsed;
    Prop<int, "absolute/maxTotalVolumeGigabytes",  QT_TR_NOOP("Size allowed"), Show::Column, As::Gibibytes>        gigabytes;
    Prop<int, "absolute/totalSnapshotsUsed",       QT_TR_NOOP("Snapshots used")>                                   snapshotsUsed;
    Prop<int, "absolute/maxTotalSnapshots",        QT_TR_NOOP("Snapshots allowed")>                                snapshots;
    Prop<int, "absolute/totalBackupsUsed",         QT_TR_NOOP("Backups used")>                                     backupsUsed;
    Prop<int, "absolute/maxTotalBackups",          QT_TR_NOOP("Backups allowed")>                                  backups;
    Prop<int, "absolute/totalBackupGigabytesUsed", QT_TR_NOOP("Size of backups used"), As::Gibibytes>              backupGigabytesUsed;
    Prop<int, "absolute/maxTotalBackupGigabytes",  QT_TR_NOOP("Size of backups allowed"), As::Gibibytes>           backupGigabytes;
    // clang-format on
};

} // namespace cirro
