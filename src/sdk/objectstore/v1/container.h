// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! What objects lie in. Object Storage API v1 "Containers".
struct Container
{
    static constexpr Kind kind {
        .type = "Container",
        .service = "object-store",
        .name = "container",
        .label = QT_TR_NOOP("Container"),
        .labels = QT_TR_NOOP("Containers"),
        .path = "/",
        .allow = Allow::Create | Allow::Update | Allow::Delete | Allow::Head | Allow::List,
        .create = Create::Put,
        .update = Update::Headers,
        .paging = Paging::Marker,
        .idKey = "name",
        .listQuery = "format=json",
        .pageSize = 10000,
        .contents = "object-store/object",
    };

    // clang-format off
    //! At most 256 bytes of UTF-8, without a slash; also its id.
    Prop<QString,   "name",                       QT_TR_NOOP("Name"), Show::Column>                                       name;
    Prop<qint64,    "X-Container-Object-Count",   QT_TR_NOOP("Objects"), Show::Column, In::Header, Alias{"count"}>        count;
    Prop<qint64,    "X-Container-Bytes-Used",     QT_TR_NOOP("Size"), Show::Column, In::Header, As::Bytes, Alias{"bytes"}> bytes;
    Prop<QDateTime, "Last-Modified",              QT_TR_NOOP("Modified"), Show::Column, In::Header, Alias{"last_modified"}> lastModified;
    Prop<QString,   "X-Storage-Policy",           QT_TR_NOOP("Storage policy"), In::Header, Write::OnCreate>              storagePolicy;
    Prop<QString,   "X-Container-Read",           QT_TR_NOOP("Read access"), In::Header, Write::Always>                   readAcl;
    Prop<QString,   "X-Container-Write",          QT_TR_NOOP("Write access"), In::Header, Write::Always>                  writeAcl;
    Prop<bool,      "X-Versions-Enabled",         QT_TR_NOOP("Versions"), In::Header, Write::Always>                      versionsEnabled;
    Prop<Metadata,  "X-Container-Meta-",          QT_TR_NOOP("Metadata"), In::HeaderPrefix, Write::Always>                metadata;
    // clang-format on
};

} // namespace cirro
