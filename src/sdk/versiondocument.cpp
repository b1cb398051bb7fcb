// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/versiondocument.h"

#include "sdk/catalogurl.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostEntries = 500;

//! An empty text means none, and so does anything that is no version.
ApiVersion versionOf(const QJsonValue &value)
{
    return ApiVersion::parse(value.toString()).value_or(ApiVersion {});
}

std::optional<VersionEntry::Status> statusOf(const QJsonValue &value)
{
    using Status = VersionEntry::Status;
    if (!value.isString() || value.toString().isEmpty())
        return {};
    const auto word = value.toString().toUpper();
    if (word == "CURRENT"_L1 || word == "STABLE"_L1)
        return Status::Current;
    if (word == "SUPPORTED"_L1)
        return Status::Supported;
    if (word == "DEPRECATED"_L1)
        return Status::Deprecated;
    if (word == "EXPERIMENTAL"_L1)
        return Status::Experimental;
    return Status::Unknown;
}

//! The self link; a list, or in old documents a single object. Null if there is none.
std::optional<QString> selfLink(const QJsonValue &links)
{
    if (links.isObject())
        return selfLink(QJsonArray { links });
    for (const auto &value : links.toArray()) {
        const auto link = value.toObject();
        if (link["rel"_L1].toString() == "self"_L1 && link["href"_L1].isString())
            return link["href"_L1].toString();
    }
    return {};
}

/*!
    Where \a link leads, on scheme and host of \a source. Services behind proxies write links with
    their inner host, or without the prefix they are served under: then only the version is theirs
    to say.
*/
QUrl linked(const QString &link, const QUrl &source)
{
    auto base = pathElements(source.path(QUrl::FullyEncoded));
    if (!base.isEmpty() && isVersionElement(base.last()))
        base.removeLast();
    const QUrl url(link, QUrl::StrictMode);
    const auto path = pathElements(url.path(QUrl::FullyEncoded));
    if (path.isEmpty() || !url.isValid())
        return withPath(source, pathElements(source.path(QUrl::FullyEncoded)));
    const bool isHere
        = url.host().isEmpty() || (url.host() == source.host() && url.port(-1) == source.port(-1));
    const bool isBelow
        = path.size() >= base.size() && std::equal(base.cbegin(), base.cend(), path.cbegin());
    if (isHere && isBelow && !path.contains(u".."_s))
        return withPath(source, path);
    const auto version = std::find_if(path.crbegin(), path.crend(), isVersionElement);
    return withPath(source, version == path.crend() ? base : base << *version);
}

std::optional<VersionEntry> entryOf(const QJsonObject &object, const QUrl &source)
{
    const auto version = ApiVersion::parse(object["id"_L1].toString());
    const auto status = statusOf(object["status"_L1]);
    const auto link = selfLink(object["links"_L1]);
    if (!version || !status || !link)
        return {};
    VersionEntry entry { .version = *version, .status = *status, .url = linked(*link, source) };
    entry.minimum = versionOf(object["min_version"_L1]);
    entry.maximum = versionOf(object["max_version"_L1]);
    if (entry.maximum.isNull())
        entry.maximum = versionOf(object["version"_L1]);
    // A range needs both ends to be one.
    if (entry.minimum.isNull() || entry.maximum.isNull() || entry.maximum < entry.minimum)
        entry.minimum = entry.maximum = {};
    return entry;
}

//! Old ironic: the range stands in header fields.
void completeFromHeaders(VersionEntry &entry, const Headers &headers)
{
    for (const auto &[name, value] : headers) {
        const auto field = name.toLower();
        if (!field.startsWith("x-openstack-"))
            continue;
        const auto version = ApiVersion::parse(QString::fromLatin1(value));
        if (version && field.endsWith("-minimum-version"))
            entry.minimum = *version;
        if (version && field.endsWith("-maximum-version"))
            entry.maximum = *version;
    }
}

} // namespace

QList<VersionEntry> parseVersions(const QJsonValue &document, const Headers &headers,
                                  const QUrl &source)
{
    const auto object = document.toObject();
    const auto versions = object["versions"_L1];
    QJsonArray array;
    if (versions.isArray())
        array = versions.toArray();
    else if (versions.isObject())
        array = versions["values"_L1].toArray();
    else if (object["version"_L1].isObject())
        array = { object["version"_L1] };

    QList<VersionEntry> entries;
    for (const auto &value : array) {
        const auto entry = entryOf(value.toObject(), source);
        if (entry && entries.size() < MostEntries)
            entries << *entry;
    }
    if (!array.isEmpty() || !object["id"_L1].isString())
        return entries;

    // A bare version without status: its presence is what says that it can be used.
    auto bare = object;
    if (!bare.contains("status"_L1))
        bare[u"status"_s] = u"CURRENT"_s;
    if (!selfLink(bare["links"_L1])) {
        bare[u"links"_s]
            = QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, source.toString() } };
    }
    if (auto entry = entryOf(bare, source)) {
        completeFromHeaders(*entry, headers);
        entries << *entry;
    }
    return entries;
}

std::optional<VersionEntry> chooseVersion(const QList<VersionEntry> &entries, ApiVersion wanted)
{
    using Status = VersionEntry::Status;
    std::optional<VersionEntry> best;
    for (const auto &entry : entries) {
        const bool isMajor = wanted.isNull() || entry.version.major == wanted.major;
        const bool isMinor = wanted.isNull() || wanted.minor == ApiVersion::Latest
            || entry.version.minor == wanted.minor;
        if (!isMajor || !isMinor || entry.status == Status::Experimental
            || entry.status == Status::Unknown)
            continue;
        if (!best || best->version < entry.version)
            best = entry;
    }
    return best;
}

} // namespace cirro
