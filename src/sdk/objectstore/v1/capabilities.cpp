// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/objectstore/v1/capabilities.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! swift's own limits, where a store tells that it can but not how many.
constexpr int UsualDeletes = 10000;
constexpr int UsualSegments = 1000;

QList<QByteArray> digestsOf(const QJsonObject &tempUrl)
{
    const auto told = tempUrl[u"allowed_digests"];
    if (!told.isArray())
        return { "sha1" };
    const auto allowed = told.toArray();
    QList<QByteArray> digests;
    for (const auto *digest : { "sha512", "sha256", "sha1" }) {
        if (allowed.contains(QLatin1StringView(digest)))
            digests.append(digest);
    }
    return digests;
}

QStringList policiesOf(const QJsonArray &told)
{
    QStringList names;
    for (const auto &policy : told) {
        const auto name = policy[u"name"].toString();
        if (policy[u"default"].toBool())
            names.prepend(name);
        else
            names.append(name);
    }
    return names;
}

} // namespace

Capabilities Capabilities::fromJson(const QJsonObject &info)
{
    Capabilities can;
    if (info.contains(u"tempurl"_s)) {
        const auto tempUrl = info[u"tempurl"].toObject();
        can.tempUrlDigests = digestsOf(tempUrl);
        const auto methods = tempUrl[u"methods"].toArray();
        for (const auto &method : methods)
            can.tempUrlMethods.append(method.toString());
    }
    if (info.contains(u"bulk_delete"_s))
        can.mostDeletes = info[u"bulk_delete"][u"max_deletes_per_request"].toInt(UsualDeletes);
    const auto swift = info[u"swift"].toObject();
    can.largestObject = swift[u"max_file_size"].toInteger(can.largestObject);
    can.policies = policiesOf(swift[u"policies"].toArray());
    if (info.contains(u"slo"_s)) {
        can.mostSegments = info[u"slo"][u"max_manifest_segments"].toInt(UsualSegments);
        can.smallestSegment = info[u"slo"][u"min_segment_size"].toInteger(can.smallestSegment);
    }
    can.hasVersions = info.contains(u"object_versioning"_s);
    can.hasSymlinks = info.contains(u"symlink"_s);
    can.hasStaticWebsites = info.contains(u"staticweb"_s);
    return can;
}

} // namespace cirro
