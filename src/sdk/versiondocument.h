// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/headers.h"
#include "sdk/apiversion.h"

#include <QJsonValue>
#include <QList>
#include <QUrl>

#include <optional>

namespace cirro {

//! One entry of a version document.
struct VersionEntry
{
    enum class Status { Current, Supported, Deprecated, Experimental, Unknown };

    ApiVersion version;
    Status status = Status::Unknown;
    QUrl url; //!< on scheme and host of the document, whatever its self link says
    ApiVersion minimum = {}; //!< of the microversion range; null = no microversions
    ApiVersion maximum = {};
};

/*!
    Reads a version document of any known shape from \a document; an empty list if it is none
    (Swift's root lists containers). \a source is where it came from, after redirects.

    Shapes: {"versions": {"values": [...]}} (keystone), {"versions": [...]}, {"version": {...}}, and
    a bare entry whose microversion range stands in \a headers (old ironic). Entries without id,
    status or self link are skipped. A self link that names another host, or leaves the path of the
    document, counts only for its version.
*/
QList<VersionEntry> parseVersions(const QJsonValue &document, const Headers &headers,
                                  const QUrl &source);

//! The newest acceptable entry for \a wanted (null = any; a minor of Latest = any minor).
//! Experimental and unknown ones are skipped, deprecated ones allowed.
std::optional<VersionEntry> chooseVersion(const QList<VersionEntry> &entries, ApiVersion wanted);

} // namespace cirro
