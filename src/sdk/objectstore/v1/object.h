// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A stored object. Object Storage API v1 "Objects".
struct Object
{
    static constexpr Kind kind {
        .type = "Object",
        .service = "object-store",
        .name = "object",
        .label = QT_TR_NOOP("Object"),
        .labels = QT_TR_NOOP("Objects"),
        .path = "/%(container)s",
        .allow = Allow::Update | Allow::Delete | Allow::Head | Allow::List,
        .create = Create::Put,
        .update = Update::AllHeaders,
        .paging = Paging::Marker,
        .idKey = "name",
        .listQuery = "format=json",
        .pageSize = 10000,
        .folderKey = "subdir",
    };

    // clang-format off
    //! At most 1024 bytes of UTF-8, slashes and all; also its id.
    Prop<QString,   "name",                QT_TR_NOOP("Name"), Show::Column, Alias{"subdir"}>                             name;
    Prop<qint64,    "Content-Length",      QT_TR_NOOP("Size"), Show::Column, In::Header, As::Bytes, Alias{"bytes"}>       bytes;
    Prop<QString,   "Content-Type",        QT_TR_NOOP("Type"), Show::Column, In::Header, Write::Always, Alias{"content_type"}> contentType;
    Prop<QDateTime, "Last-Modified",       QT_TR_NOOP("Modified"), Show::Column, In::Header, Alias{"last_modified"}>      lastModified;
    //! MD5 of the content, except for large objects made of segments.
    Prop<QString,   "Etag",                QT_TR_NOOP("ETag"), In::Header, Alias{"hash"}>                                 etag;
    Prop<QString,   "Content-Disposition", QT_TR_NOOP("Disposition"), In::Header, Write::Always>                          contentDisposition;
    Prop<QString,   "Content-Encoding",    QT_TR_NOOP("Encoding"), In::Header, Write::Always>                             contentEncoding;
    //! Made of segments that a manifest lists; the ETag is that of the manifest.
    Prop<bool,      "X-Static-Large-Object", QT_TR_NOOP("Made of segments"), In::Header>                                  isStaticLarge;
    //! "container/prefix" of the segments that it is made of, in the order of their names.
    Prop<QString,   "X-Object-Manifest",   QT_TR_NOOP("Segments"), In::Header>                                            segments;
    Prop<QDateTime, "X-Delete-At",         QT_TR_NOOP("Expires"), In::Header>                                             deleteAt;
    Prop<Metadata,  "X-Object-Meta-",      QT_TR_NOOP("Metadata"), In::HeaderPrefix, Write::Always>                       metadata;
    //! A common prefix instead of an object: what people see as a folder. Ends with a slash.
    Prop<QString,   "subdir",              QT_TR_NOOP("Folder"), Show::Hidden>                                            subdir;
    Prop<QString,   "container",           QT_TR_NOOP("Container"), Show::Hidden, In::Uri>                                container;
    // clang-format on
};

} // namespace cirro
