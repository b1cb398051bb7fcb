// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief What kind of storage volumes are on. Block Storage API v3 "Volume types", tested up
   to 3.70.

    Only administrators may make, change and delete types.
*/
struct VolumeType
{
    static constexpr Kind kind {
        .type = "VolumeType",
        .service = "block-storage",
        .name = "volume_type",
        .label = QT_TR_NOOP("Volume type"),
        .labels = QT_TR_NOOP("Volume types"),
        .path = "/types",
        .resourceKey = "volume_type",
        .resourcesKey = "volume_types",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .microversion = "3.70",
    };

    // clang-format off
    Prop<QString,  "name",                            QT_TR_NOOP("Name"), Show::Column, Write::Always>          name;
    Prop<QString,  "description",                     QT_TR_NOOP("Description"), Show::Column, Write::Always>   description;
    //! Else for the projects only that it was given to.
    Prop<bool,     "is_public",                       QT_TR_NOOP("Public"), Show::Column, Write::OnCreate, WriteAs{"os-volume-type-access:is_public"}> isPublic;
    Prop<Metadata, "extra_specs",                     QT_TR_NOOP("Extra specs"), Write::OnCreate>               extraSpecs;
    //! Administrators only.
    Prop<QString,  "qos_specs_id",                    QT_TR_NOOP("QoS specs"), As::Id>                          qosSpecsId;
    Prop<QString,  "id",                              QT_TR_NOOP("ID"), Show::Column, As::Id>                   id;
    // clang-format on
};

} // namespace cirro
