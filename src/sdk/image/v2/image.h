// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief A disk that servers boot from. Image API v2 "Images".

    Further properties, such as hw_disk_bus, are keys of the image like any other; see
    Resource::raw().
*/
struct Image
{
    static constexpr Kind kind {
        .type = "Image",
        .service = "image",
        .name = "image",
        .label = QT_TR_NOOP("Image"),
        .labels = QT_TR_NOOP("Images"),
        .path = "/images",
        .resourcesKey = "images",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .update = Update::JsonPatch,
        .nameFilter = "name",
    };

    // clang-format off
    Prop<QString,     "name",             QT_TR_NOOP("Name"), Show::Column, Write::Always>                      name;
    //! queued, saving, importing, active, killed, deactivated, pending_delete, deleted
    Prop<QString,     "status",           QT_TR_NOOP("Status"), Show::Column, As::Status>                       status;
    //! Of what was uploaded; 0 before that.
    Prop<qint64,      "size",             QT_TR_NOOP("Size"), Show::Column, As::Bytes>                          size;
    //! Of the disk inside, where the format compresses.
    Prop<qint64,      "virtual_size",     QT_TR_NOOP("Virtual size"), As::Bytes>                                virtualSize;
    //! raw, qcow2, vmdk, vdi, vhd, vhdx, ploop, iso, ami, ari, aki; needed before the upload.
    Prop<QString,     "disk_format",      QT_TR_NOOP("Format"), Show::Column, Write::Always>                    diskFormat;
    //! bare, ovf, ova, docker, ami, ari, aki, compressed
    Prop<QString,     "container_format", QT_TR_NOOP("Container format"), Write::Always>                        containerFormat;
    //! public, community, shared, private
    Prop<QString,     "visibility",       QT_TR_NOOP("Visibility"), Show::Column, Write::Always>                visibility;
    //! Cannot be deleted.
    Prop<bool,        "protected",        QT_TR_NOOP("Protected"), Write::Always>                               isProtected;
    //! Of the server.
    Prop<int,         "min_disk",         QT_TR_NOOP("Least disk"), As::Gibibytes, Write::Always>               minDisk;
    Prop<int,         "min_ram",          QT_TR_NOOP("Least memory"), As::Mebibytes, Write::Always>             minRam;
    //! Left out of lists.
    Prop<bool,        "os_hidden",        QT_TR_NOOP("Hidden"), Write::Always>                                  hidden;
    Prop<QString,     "os_distro",        QT_TR_NOOP("Distribution"), Show::Column, Write::Always>              osDistro;
    Prop<QString,     "os_version",       QT_TR_NOOP("Version"), Write::Always>                                 osVersion;
    Prop<QString,     "os_type",          QT_TR_NOOP("Operating system"), Write::Always>                        osType;
    //! The account to sign in as.
    Prop<QString,     "os_admin_user",    QT_TR_NOOP("Login"), Write::Always>                                   osAdminUser;
    Prop<QString,     "architecture",     QT_TR_NOOP("Architecture"), Write::Always>                            architecture;
    //! "snapshot" for what nova made of a server.
    Prop<QString,     "image_type",       QT_TR_NOOP("Kind")>                                                   imageType;
    Prop<QString,     "instance_uuid",    QT_TR_NOOP("Server"), As::Id, To{"compute/server"}>                   serverId;
    Prop<QString,     "base_image_ref",   QT_TR_NOOP("Base image"), As::Id, To{"image/image"}>                  baseImageId;
    Prop<QStringList, "tags",             QT_TR_NOOP("Tags"), Write::Always>                                    tags;
    Prop<QDateTime,   "created_at",       QT_TR_NOOP("Created"), Show::Column>                                  createdAt;
    Prop<QDateTime,   "updated_at",       QT_TR_NOOP("Updated")>                                                updatedAt;
    //! MD5; os_hash_value is the one to trust.
    Prop<QString,     "checksum",         QT_TR_NOOP("Checksum")>                                               checksum;
    //! "sha512"
    Prop<QString,     "os_hash_algo",     QT_TR_NOOP("Hash")>                                                   hashAlgorithm;
    Prop<QString,     "os_hash_value",    QT_TR_NOOP("Hash value")>                                             hashValue;
    //! Where its data lies.
    Prop<QStringList, "stores",           QT_TR_NOOP("Stores")>                                                 stores;
    Prop<QString,     "owner",            QT_TR_NOOP("Project"), As::Id, Write::Always, To{"identity/project"}> projectId;
    Prop<QString,     "id",               QT_TR_NOOP("ID"), As::Id, Write::OnCreate>                            id;
    // clang-format on
};

} // namespace cirro
