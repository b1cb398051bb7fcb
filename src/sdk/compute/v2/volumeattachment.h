// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief A volume that a server has as a disk.

    Compute API "Servers with volume attachments", tested up to 2.89. Told apart by the id of the
    volume, which is also what paths hold. Deleting it detaches the volume and leaves it as it is.
*/
struct VolumeAttachment
{
    static constexpr Kind kind {
        .type = "VolumeAttachment",
        .service = "compute",
        .name = "volumeattachment",
        .label = QT_TR_NOOP("Attached volume"),
        .labels = QT_TR_NOOP("Attached volumes"),
        .path = "/servers/%(server)s/os-volume_attachments",
        .resourceKey = "volumeAttachment",
        .resourcesKey = "volumeAttachments",
        .allow = Allow::Create | Allow::Retrieve | Allow::Delete | Allow::List,
        .idKey = "volumeId",
        .nameKey = "volumeId",
        .microversion = "2.89",
    };

    // clang-format off
    Prop<QString, "volumeId",              QT_TR_NOOP("Volume"), Show::Column, Write::OnCreate, To{"block-storage/volume"}> volumeId;
    //! "/dev/vdb"; nova chooses it, whatever is asked for, where the hypervisor is libvirt.
    Prop<QString, "device",                QT_TR_NOOP("Device"), Show::Column, Write::OnCreate>                               device;
    //! The volume goes when its server is deleted.
    Prop<bool,    "delete_on_termination", QT_TR_NOOP("Deleted with the server"), Show::Column, Write::OnCreate, Since{"2.79"}> deleteOnTermination;
    //! Tells the disk apart inside the guest; sent from 2.49, shown from 2.70.
    Prop<QString, "tag",                   QT_TR_NOOP("Tag"), Show::Column, Write::OnCreate, Since{"2.70"}>                   tag;
    //! Of the block storage service.
    Prop<QString, "attachment_id",         QT_TR_NOOP("Attachment ID"), As::Id, Since{"2.89"}>                                attachmentId;
    //! Of nova's block device mapping.
    Prop<QString, "bdm_uuid",              QT_TR_NOOP("Mapping ID"), As::Id, Since{"2.89"}>                                   mappingId;
    Prop<QString, "serverId",              QT_TR_NOOP("Server ID"), As::Id>                                                   serverId;
    Prop<QString, "server",                QT_TR_NOOP("Server"), Show::Hidden, In::Uri>                                       server;
    // clang-format on
};

} // namespace cirro
