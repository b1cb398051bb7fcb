// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A disk that outlives servers. Block Storage API v3 "Volumes", tested up to 3.70.
struct Volume
{
    static constexpr Kind kind {
        .type = "Volume",
        .service = "block-storage",
        .name = "volume",
        .label = QT_TR_NOOP("Volume"),
        .labels = QT_TR_NOOP("Volumes"),
        .path = "/volumes",
        .listPath = "/volumes/detail",
        .resourceKey = "volume",
        .resourcesKey = "volumes",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .microversion = "3.70",
        .nameFilter = "name",
        .everyProject = "all_tenants=1",
    };

    // clang-format off
    Prop<QString,    "name",                             QT_TR_NOOP("Name"), Show::Column, Write::Always>         name;
    //! creating, available, in-use, attaching, detaching, extending, error, error_deleting, ...
    Prop<QString,    "status",                           QT_TR_NOOP("Status"), Show::Column, As::Status>          status;
    Prop<int,        "size",                             QT_TR_NOOP("Size"), Show::Column, As::Gibibytes, Write::OnCreate> size;
    Prop<QString,    "volume_type",                      QT_TR_NOOP("Type"), Show::Column, Write::OnCreate>       volumeType;
    //! [{"server_id", "device", "attachment_id", "attached_at", "host_name"}]
    Prop<QJsonArray, "attachments",                      QT_TR_NOOP("Attached to"), Show::Column>                 attachments;
    Prop<bool,       "bootable",                         QT_TR_NOOP("Bootable"), Show::Column>                    bootable;
    Prop<QString,    "availability_zone",                QT_TR_NOOP("Zone"), Write::OnCreate>                     availabilityZone;
    Prop<QDateTime,  "created_at",                       QT_TR_NOOP("Created"), Show::Column>                     createdAt;
    Prop<QDateTime,  "updated_at",                       QT_TR_NOOP("Updated")>                                   updatedAt;
    Prop<QString,    "description",                      QT_TR_NOOP("Description"), As::Multiline, Write::Always> description;
    Prop<bool,       "encrypted",                        QT_TR_NOOP("Encrypted")>                                 encrypted;
    //! May be attached to several servers at once; its type says so.
    Prop<bool,       "multiattach",                      QT_TR_NOOP("Several attachments")>                       multiattach;
    Prop<Metadata,   "metadata",                         QT_TR_NOOP("Metadata"), Write::Always>                   metadata;
    //! What it was made of: at most one of these four.
    Prop<QString,    "imageRef",                         QT_TR_NOOP("Of image"), Show::Hidden, As::Id, Write::OnCreate, To{"image/image"}> imageRef;
    Prop<QString,    "snapshot_id",                      QT_TR_NOOP("Of snapshot"), As::Id, Write::OnCreate, To{"block-storage/snapshot"}> snapshotId;
    Prop<QString,    "source_volid",                     QT_TR_NOOP("Of volume"), As::Id, Write::OnCreate, To{"block-storage/volume"}> sourceVolumeId;
    Prop<QString,    "backup_id",                        QT_TR_NOOP("Of backup"), Show::Hidden, As::Id, Write::OnCreate, To{"block-storage/backup"}, Since{"3.47"}> backupId;
    //! The image of a bootable one as it was then.
    Prop<QString,    "volume_image_metadata/image_name", QT_TR_NOOP("Image")>                                     imageName;
    Prop<QString,    "volume_image_metadata/image_id",   QT_TR_NOOP("Image ID"), As::Id, To{"image/image"}>       imageId;
    Prop<QString,    "volume_type_id",                   QT_TR_NOOP("Type ID"), As::Id, To{"block-storage/volume_type"}, Since{"3.63"}> volumeTypeId;
    Prop<bool,       "consumes_quota",                   QT_TR_NOOP("Counts for the quota"), Since{"3.65"}>       consumesQuota;
    Prop<QString,    "replication_status",               QT_TR_NOOP("Replication")>                               replicationStatus;
    Prop<QString,    "group_id",                         QT_TR_NOOP("Group"), As::Id, Since{"3.13"}>              groupId;
    //! Administrators only, here to the name of the cluster.
    Prop<QString,    "os-vol-host-attr:host",            QT_TR_NOOP("Host")>                                      host;
    Prop<QString,    "os-vol-mig-status-attr:migstat",   QT_TR_NOOP("Migration")>                                 migrationStatus;
    Prop<QString,    "os-vol-mig-status-attr:name_id",   QT_TR_NOOP("Name ID"), As::Id>                           nameId;
    Prop<QString,    "cluster_name",                     QT_TR_NOOP("Cluster"), Since{"3.61"}>                    clusterName;
    Prop<QString,    "service_uuid",                     QT_TR_NOOP("Service"), As::Id, Since{"3.48"}>            serviceId;
    Prop<QString,    "os-vol-tenant-attr:tenant_id",     QT_TR_NOOP("Project"), As::Id, To{"identity/project"}>   projectId;
    Prop<QString,    "user_id",                          QT_TR_NOOP("User"), As::Id>                              userId;
    Prop<QString,    "id",                               QT_TR_NOOP("ID"), As::Id>                                id;
    // clang-format on
};

} // namespace cirro
