// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/clock.h"
#include "democloud/message.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
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
    //! What swift keeps of a static large object: the list of its segments as JSON.
    QByteArray manifest;
    //! Names this version where the container keeps versions, else empty.
    QByteArray versionId;
    bool isDeleteMarker = false;
    //! When it vanishes; 0 = never.
    Time expires = 0;

    //! Bytes that it takes in its container.
    qint64 stored() const { return isStaticLarge ? manifest.size() : size; }
};

//! A container of swift. Names are raw bytes (UTF-8) and sorted as swift sorts them.
struct Container
{
    std::map<QByteArray, Object> objects;
    //! Versions that are not the current one, and delete markers, by name, the newest first.
    std::map<QByteArray, std::vector<Object>> versions;
    //! X-Container-Meta-*, X-Container-Read, X-Container-Write...
    Headers headers;
    QByteArray policy = "gold";
    Time created = 0;
    Time modified = 0;
    //! Whether it keeps versions; nothing if it never did.
    std::optional<bool> versioned;
    //! Of its objects and of their versions.
    qint64 bytes = 0;
};

//! What a project keeps in swift.
struct Account
{
    std::map<QByteArray, Container> containers;
    //! X-Account-Meta-*, X-Account-Quota-Bytes
    Headers headers;
    Time created = 0;

    //! The current object of that name; null if there is none.
    const Object *find(const QByteArray &container, const QByteArray &object) const
    {
        const auto there = containers.find(container);
        if (there == containers.end())
            return nullptr;
        const auto found = there->second.objects.find(object);
        return found == there->second.objects.end() ? nullptr : &found->second;
    }
};

} // namespace cirro::demo
