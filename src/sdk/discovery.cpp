// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/discovery.h"

#include "async/singleflight.h"
#include "sdk/servicetypes.h"

#include <QCoreApplication>
#include <QHash>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Entries = QList<VersionEntry>;

//! What one question for versions brought.
struct Found
{
    Entries entries = {};
    bool isFinal = false; //!< asking again would bring the same
    bool wantsToken = false;
};

Found read(const Response &response)
{
    if (response.status == 401)
        return { .wantsToken = true };
    if (response.status >= 500 || response.status == 429 || response.status == 408)
        return {};
    Found found { .isFinal = true };
    // 300 Multiple Choices is how several services hand out their versions.
    const auto document = response.json();
    if (response.status < 400 && document)
        found.entries = parseVersions(*document, response.headers, response.url);
    return found;
}

//! Without an answer from the host at all there is no use in asking it something else.
bool isUnreachable(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::Tls || error.kind == Error::Kind::Cancelled;
}

Call<Found> ask(const std::shared_ptr<Transport> &transport, const QUrl &url, const Secret &token)
{
    Request request { .verb = "GET"_ba, .url = url, .task = u"discovery.GET"_s };
    request.headers.set("Accept"_ba, "application/json"_ba);
    if (!token.isEmpty())
        request.headers.set("X-Auth-Token"_ba, token.revealBytes());
    request.priority = Priority::Click;
    request.limits.total = 30s;
    return transport->send(std::move(request))
        .then([](const Response &response) { return read(response); })
        .orElse([](Error error) -> Result<Found> {
            if (isUnreachable(error))
                return error;
            return Found {};
        });
}

//! Network and load-balancer services: the catalog has no version, and there is only one.
QUrl withVersion2(const QUrl &url)
{
    auto path = pathElements(url.path(QUrl::FullyEncoded));
    if (path.isEmpty() || !isVersionElement(path.last()))
        path << u"v2.0"_s;
    return withPath(url, path);
}

Error otherVersionsOnly(const EndpointData &endpoint, ApiVersion wanted,
                        const QStringList &versions)
{
    return { .kind = Error::Kind::Unsupported,
             .message = QCoreApplication::translate("cirro::Discovery",
                                                    "The cloud's %1 service has no version %2.")
                            .arg(endpoint.serviceType)
                            .arg(wanted.major),
             .advice = QCoreApplication::translate("cirro::Discovery", "It offers: %1.")
                           .arg(versions.join(u", "_s)) };
}

} // namespace

struct Discovery::State
{
    QHash<QUrl, Entries> known;
    QHash<QUrl, SingleFlight<Entries>> running;
};

struct Discovery::Search
{
    QList<QUrl> candidates;
    ApiVersion wanted;
    Token token;
    QStringList offered;
    std::optional<VersionEntry> choice;
};

Discovery::Discovery(std::shared_ptr<Transport> transport)
    : m_transport(std::move(transport))
    , m_state(std::make_shared<State>())
{
}

Discovery Discovery::over(std::shared_ptr<Transport> transport) const
{
    auto copy = *this;
    copy.m_transport = std::move(transport);
    return copy;
}

Call<Entries> Discovery::versions(const QUrl &url, Token token) const
{
    const auto work = [transport = m_transport, state = m_state, url, token = std::move(token)] {
        if (const auto known = state->known.constFind(url); known != state->known.cend())
            return Call<Entries>(Result<Entries>(*known));
        return ask(transport, url, {})
            .then([transport, url, token](const Found &found) {
                if (!found.wantsToken || !token)
                    return Call<Found>(Result<Found>(found));
                return token().then(
                    [transport, url](const Secret &secret) { return ask(transport, url, secret); });
            })
            .then([state, url](const Found &found) {
                if (found.isFinal)
                    state->known.insert(url, found.entries);
                return found.entries;
            });
    };
    return m_state->running[url].join(work);
}

//! One after the other, until a document has what is wanted.
Call<Discovery::Search> Discovery::search(Search search) const
{
    const auto url = search.candidates.takeFirst();
    return versions(url, search.token).then([self = *this, search](const Entries &entries) mutable {
        search.choice = chooseVersion(entries, search.wanted);
        for (const auto &entry : entries)
            search.offered << entry.version.toString();
        if (search.choice || search.candidates.isEmpty())
            return Call<Search>(Result<Search>(search));
        return self.search(std::move(search));
    });
}

Call<EndpointData> Discovery::discover(EndpointData endpoint, const QString &projectId,
                                       ApiVersion wanted, Token token) const
{
    endpoint.serviceType = officialServiceType(endpoint.serviceType);
    const CatalogUrl parts(endpoint.catalogUrl, projectId);
    endpoint.url = endpoint.catalogUrl;
    endpoint.version = parts.version;
    if (endpoint.serviceType == "object-store"_L1)
        return Result(endpoint);
    if (endpoint.serviceType == "network"_L1 || endpoint.serviceType == "load-balancer"_L1) {
        endpoint.url = withVersion2(endpoint.catalogUrl);
        endpoint.version = { 2, 0 };
        return Result(endpoint);
    }
    const auto demanded = wanted;
    if (wanted.isNull() && !parts.version.isNull())
        wanted = parts.version.anyMinor();
    const auto candidates = discoveryCandidates(endpoint.catalogUrl, projectId, wanted);
    return search({ candidates, wanted, std::move(token), {}, {} })
        .then([endpoint, parts, demanded](const Search &found) mutable -> Result<EndpointData> {
            if (found.choice) {
                endpoint.url = parts.withProject(found.choice->url);
                endpoint.version = found.choice->version;
                endpoint.minimumMicroversion = found.choice->minimum;
                endpoint.maximumMicroversion = found.choice->maximum;
                return endpoint;
            }
            if (demanded.isNull())
                return endpoint;
            if (!found.offered.isEmpty())
                return otherVersionsOnly(endpoint, demanded, found.offered);
            if (!parts.version.isNull() && parts.version.major != demanded.major)
                return otherVersionsOnly(endpoint, demanded, { parts.version.toString() });
            return endpoint;
        });
}

} // namespace cirro
