// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/clock.h"
#include "democloud/message.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace cirro::demo {

//! Part of a static large object.
struct Segment
{
    QByteArray container;
    QByteArray object;
    QByteArray etag;
    qint64 size = 0;
    //! First and last byte of the range that is used, both -1 for the whole.
    qint64 first = -1;
    qint64 last = -1;
    //! Bytes given in the manifest itself, if not null.
    QByteArray bytes;
};

//! One version of an object of swift.
struct Object
{
    std::shared_ptr<const BodySource> body;
    //! Hexadecimal md5, without quotes; of a large object that of its segments' ETags.
    QByteArray etag;
    qint64 size = 0;
    QByteArray contentType;
    Time modified = 0;
    //! Content-Encoding, Content-Disposition, X-Delete-At, X-Object-Meta-*, X-Object-Manifest...
    Headers headers;
    bool isStaticLarge = false;
    std::vector<Segment> segments;
    //! Names this version where the container keeps versions, else empty.
    QByteArray versionId;
    bool isDeleteMarker = false;
    //! When it vanishes; 0 = never.
    Time expires = 0;
};

//! A container of swift. Names are raw bytes (UTF-8) and sorted as swift sorts them.
struct Container
{
    std::map<QByteArray, Object> objects;
    //! Older versions and delete markers by name, the newest first; only with versioning.
    std::map<QByteArray, std::vector<Object>> versions;
    //! X-Container-Meta-*, X-Container-Read, X-Container-Write...
    Headers headers;
    QByteArray policy = "gold";
    Time created = 0;
    Time modified = 0;
    bool versioned = false;
    qint64 bytes = 0;
};

//! What a project keeps in swift.
struct Account
{
    std::map<QByteArray, Container> containers;
    //! X-Account-Meta-*, X-Account-Quota-Bytes
    Headers headers;
    Time created = 0;
};

} // namespace cirro::demo
