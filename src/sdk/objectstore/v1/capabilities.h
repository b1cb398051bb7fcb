// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

class QJsonObject;

namespace cirro {

/*!
    \brief What an object store can do, and its limits.

    Object Storage API "Discoverability": GET /info beside the endpoint, open to everybody. What a
    store does not tell is taken to be missing; limits it does not tell are swift's own.
*/
struct Capabilities
{
    //! Of temporary URLs, best first: sha512, sha256, sha1. Stores that have temporary URLs and
    //! name none are old and know sha1 only. Empty = there are no temporary URLs.
    QList<QByteArray> tempUrlDigests = {};
    QStringList tempUrlMethods = {}; //!< "GET", "PUT", ...
    int mostDeletes = 0; //!< names in one bulk request; 0 = there are no bulk requests
    qint64 largestObject = 5'368'709'122; //!< bytes that one request can store
    int mostSegments = 0; //!< of a static large object; 0 = there are none
    qint64 smallestSegment = 1; //!< bytes; the last one may be smaller
    bool hasVersions = false; //!< X-Versions-Enabled
    bool hasSymlinks = false;
    bool hasStaticWebsites = false;
    QStringList policies = {}; //!< storage policies, the one that is chosen by itself first

    static Capabilities fromJson(const QJsonObject &info);
};

} // namespace cirro
