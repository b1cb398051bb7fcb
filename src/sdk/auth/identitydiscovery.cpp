// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/identitydiscovery.h"

#include "sdk/catalogurl.h"
#include "sdk/versiondocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class IdentityDiscoveryText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::IdentityAuthenticator)
};

//! The search so far.
struct Search
{
    QList<QUrl> candidates;
    QString cloud;
    QStringList tried;
    bool hasVersion2 = false;
};

QList<QUrl> candidatesOf(const QUrl &authUrl)
{
    auto path = pathElements(authUrl.path(QUrl::FullyEncoded));
    if (!path.isEmpty() && isVersionElement(path.last()))
        path.removeLast();
    auto root = withPath(authUrl, path);
    root.setPath(root.path(QUrl::FullyEncoded) + u'/', QUrl::StrictMode);
    return { root, withPath(authUrl, path + QStringList { u"v3"_s }) };
}

Error nothingFound(const Search &search)
{
    if (search.hasVersion2) {
        return { .kind = Error::Kind::Unsupported,
                 .message
                 = IdentityDiscoveryText::tr("The identity service of %1 speaks version 2 only.")
                       .arg(search.cloud),
                 .advice = IdentityDiscoveryText::tr(
                     "That version was given up years ago; version 3 of the identity API is "
                     "needed. Ask the operator of the cloud."),
                 .detail = search.tried.join(u"; "_s) };
    }
    return { .kind = Error::Kind::NotFound,
             .message
             = IdentityDiscoveryText::tr("There is no identity service (Keystone) of %1 at %2.")
                   .arg(search.cloud, search.tried.join(u"; "_s)),
             .advice = IdentityDiscoveryText::tr(
                 "Check the auth URL; it often ends in /v3 or /identity/v3, and is not the address "
                 "of the cloud's web page.") };
}

//! Identity version 2 was "v2.0" and nothing else; compute and others have a 2 as well, but not
//! alone.
bool isOldIdentity(const QList<VersionEntry> &entries)
{
    return !entries.isEmpty()
        && std::all_of(entries.cbegin(), entries.cend(), [](const VersionEntry &entry) {
               return entry.version == ApiVersion { 2, 0 } && entry.maximum.isNull();
           });
}

QString outcome(const Response &response, bool hasVersions)
{
    const auto url = response.url.toString(QUrl::RemoveQuery);
    if (response.status >= 400)
        return IdentityDiscoveryText::tr("%1 (status %2)").arg(url).arg(response.status);
    if (response.headers.value("Content-Type").startsWith("text/html"))
        return IdentityDiscoveryText::tr("%1 (a web page)").arg(url);
    if (hasVersions)
        return IdentityDiscoveryText::tr("%1 (another service)").arg(url);
    return IdentityDiscoveryText::tr("%1 (no list of versions)").arg(url);
}

Call<QUrl> next(const std::shared_ptr<Transport> &transport, Search search)
{
    const auto url = search.candidates.takeFirst();
    Request request {
        .verb = "GET"_ba, .url = url, .priority = Priority::Click, .task = u"identity.GET"_s
    };
    request.headers.set("Accept"_ba, "application/json"_ba);
    request.limits.total = 30s;
    return transport->send(std::move(request))
        .then([transport, search](const Response &response) mutable {
            QList<VersionEntry> entries;
            if (const auto document = response.json(); document && response.status < 400)
                entries = parseVersions(*document, response.headers, response.url);
            if (const auto entry = chooseVersion(entries, { 3, ApiVersion::Latest })) {
                auto v3 = withPath(entry->url, pathElements(entry->url.path(QUrl::FullyEncoded)));
                return Call<QUrl>(Result(v3));
            }
            search.hasVersion2 = search.hasVersion2 || isOldIdentity(entries);
            search.tried << outcome(response, !entries.isEmpty());
            if (search.candidates.isEmpty())
                return Call<QUrl>(nothingFound(search));
            return next(transport, std::move(search));
        });
}

} // namespace

Call<QUrl> findIdentity(std::shared_ptr<Transport> transport, const QUrl &authUrl,
                        const QString &cloud)
{
    const auto path = pathElements(authUrl.path(QUrl::FullyEncoded));
    if (!path.isEmpty() && path.last() == "v3"_L1)
        return Result(withPath(authUrl, path));
    return next(transport, { candidatesOf(authUrl), cloud, {}, false });
}

} // namespace cirro
