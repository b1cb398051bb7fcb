// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief Hosts with something in common. Compute API "Host aggregates", tested up to 2.41; for
    administrators.
*/
struct HostAggregate
{
    static constexpr Kind kind {
        .type = "HostAggregate",
        .service = "compute",
        .name = "aggregate",
        .label = QT_TR_NOOP("Host aggregate"),
        .labels = QT_TR_NOOP("Host aggregates"),
        .path = "/os-aggregates",
        .resourceKey = "aggregate",
        .resourcesKey = "aggregates",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .paging = Paging::None,
        .microversion = "2.41",
    };

    // clang-format off
    Prop<QString,     "name",              QT_TR_NOOP("Name"), Show::Column, Write::Always> name;
    //! Makes its hosts a zone of that name; empty = it does not.
    Prop<QString,     "availability_zone", QT_TR_NOOP("Zone"), Show::Column, Write::Always, To{"compute/availability_zone"}> availabilityZone;
    Prop<QStringList, "hosts",             QT_TR_NOOP("Hosts"), Show::Column>               hosts;
    Prop<Metadata,    "metadata",          QT_TR_NOOP("Metadata"), Show::Column>            metadata;
    Prop<QDateTime,   "created_at",        QT_TR_NOOP("Created"), Show::Column>             createdAt;
    Prop<QDateTime,   "updated_at",        QT_TR_NOOP("Updated")>                           updatedAt;
    Prop<QString,     "uuid",              QT_TR_NOOP("UUID"), As::Id, Since{"2.41"}>       uuid;
    //! A number.
    Prop<QString,     "id",                QT_TR_NOOP("ID")>                                id;
    // clang-format on
};

} // namespace cirro
