// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/catalogauthenticator.h"

#include "sdk/servicefilter.h"
#include "sdk/servicetypes.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PauseAfterFailure = 10s;

class CatalogAuthenticatorText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::CatalogAuthenticator)
};

//! What another try with the same credentials would not change.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden;
}

//! The major version that is wanted; null = any.
Result<ApiVersion> wantedVersion(const ServiceFilter &filter)
{
    const auto implied = filter.implied();
    if (filter.version.isEmpty())
        return implied;
    const auto version = ApiVersion::parse(filter.version);
    if (!version) {
        return Error { .kind = Error::Kind::Config,
                       .message
                       = CatalogAuthenticatorText::tr("\"%1\" is no version of the %2 service.")
                             .arg(filter.version, filter.serviceType) };
    }
    if (!implied.isNull() && implied.major != version->major) {
        return Error { .kind = Error::Kind::Config,
                       .message
                       = CatalogAuthenticatorText::tr(
                             "The service type %1 and the version %2 contradict each other.")
                             .arg(filter.serviceType, filter.version) };
    }
    return version->anyMinor();
}

} // namespace

CatalogAuthenticator::CatalogAuthenticator(AuthenticatorOptions options)
    : m_options(std::move(options))
{
}

Call<Secret> CatalogAuthenticator::token(TransportPtr transport)
{
    return access(std::move(transport)).then([](const Access &access) { return access.token; });
}

Call<Access> CatalogAuthenticator::access(TransportPtr transport)
{
    return m_flight.join(
        [self = shared_from_this(), transport] { return self->renewed(transport); });
}

Call<Access> CatalogAuthenticator::renewed(const TransportPtr &transport)
{
    const auto &clock = *m_options.clock;
    const bool isUsable = m_access && !m_access->expiresWithin(0ms, clock);
    if (isUsable && !m_access->expiresWithin(m_access->renewalMargin(), clock))
        return Result(*m_access);
    // Nobody is asked before it must be.
    if (isUsable && renewal() != Renewal::Silent)
        return Result(*m_access);
    if (m_hadAccess && renewal() == Renewal::None)
        return ended();
    if (m_failure && clock.now() < m_failedAt + PauseAfterFailure) {
        if (isUsable)
            return Result(*m_access);
        if (isRefusal(*m_failure))
            return *m_failure;
    }
    const auto self = shared_from_this();
    return authenticate(transport)
        .then([self](const Access &access) { return self->keep(access); })
        .orElse([self](const Error &error) { return self->keep(error); });
}

Result<Access> CatalogAuthenticator::keep(Result<Access> outcome)
{
    if (outcome) {
        m_failure.reset();
        m_hadAccess = true;
        m_access = *outcome;
        return outcome;
    }
    m_failure = outcome.error();
    m_failedAt = m_options.clock->now();
    if (m_access && !m_access->expiresWithin(0ms, *m_options.clock))
        return *m_access;
    return outcome;
}

bool CatalogAuthenticator::invalidate(const Secret &used)
{
    const bool canRenew = renewal() != Renewal::None;
    if (!m_access || !(m_access->token == used))
        return m_access || canRenew;
    // Services answer 401 to what an application credential has no access rule for: no end of a
    // session.
    if (!canRenew && m_access->methods.contains("application_credential"_L1))
        return false;
    m_access.reset();
    return canRenew;
}

bool CatalogAuthenticator::isOld(const Secret &used) const
{
    return m_access && m_access->token == used
        && m_options.clock->now() >= m_access->obtained + m_access->renewalMargin();
}

Error CatalogAuthenticator::ended() const
{
    return { .kind = Error::Kind::Unauthorized,
             .message = CatalogAuthenticatorText::tr("Your session in %1 has ended.").arg(cloud()),
             .advice = CatalogAuthenticatorText::tr("Sign in again.") };
}

Call<EndpointData> CatalogAuthenticator::endpointData(TransportPtr transport,
                                                      const ServiceFilter &filter)
{
    return access(transport).then(
        [self = shared_from_this(), transport, filter](const Access &access) {
            return self->endpointOf(access, transport, filter);
        });
}

Call<ApiVersion> CatalogAuthenticator::apiMajorVersion(TransportPtr transport,
                                                       const ServiceFilter &filter)
{
    return access(transport).then(
        [self = shared_from_this(), transport, filter](const Access &access) {
            if (const auto endpoint = self->catalogEndpoint(access, filter)) {
                const CatalogUrl parts(endpoint->url, access.project.id);
                if (!parts.version.isNull())
                    return Call<ApiVersion>(Result(parts.version));
            }
            return self->Authenticator::apiMajorVersion(transport, filter);
        });
}

Result<CatalogEndpoint> CatalogAuthenticator::catalogEndpoint(const Access &access,
                                                              const ServiceFilter &filter) const
{
    auto endpoint = access.catalog.endpoint(filter);
    if (!endpoint || m_options.allowPlainEndpoints || !isEncrypted()
        || endpoint->url.scheme() == "https"_L1)
        return endpoint;
    return Error { .kind = Error::Kind::Tls,
                   .message
                   = CatalogAuthenticatorText::tr(
                         "The %1 service of %2 is offered without encryption (%3); your token was "
                         "not sent there.")
                         .arg(officialServiceType(endpoint->serviceType), cloud(),
                              endpoint->url.toString(QUrl::RemovePath | QUrl::RemoveQuery)),
                   .advice = CatalogAuthenticatorText::tr(
                       "Choose another interface, ask the operator, or allow plain endpoints "
                       "for this cloud.") };
}

Call<EndpointData> CatalogAuthenticator::endpointOf(const Access &access,
                                                    const TransportPtr &transport,
                                                    const ServiceFilter &filter)
{
    auto found = catalogEndpoint(access, filter);
    if (!found) {
        // Identity is always there: we have just been served by it.
        const bool isIdentity
            = filter.serviceType != "any"_L1 && filter.matchesServiceType(u"identity"_s);
        if (isIdentity && found.error().kind == Error::Kind::NotFound)
            return identityItself(transport, filter);
        return found.takeError();
    }
    auto wanted = wantedVersion(filter);
    if (!wanted)
        return wanted.takeError();
    const EndpointData endpoint { .url = found->url,
                                  .catalogUrl = found->url,
                                  .serviceType = found->serviceType,
                                  .serviceName = found->serviceName,
                                  .region = found->region,
                                  .interface = found->interface,
                                  .version = {} };
    const auto token = [self = shared_from_this(), transport] { return self->token(transport); };
    return m_discovery.over(transport).discover(endpoint, access.project.id, *wanted, token);
}

Call<EndpointData> CatalogAuthenticator::identityItself(const TransportPtr &transport,
                                                        const ServiceFilter &filter)
{
    return identityUrl(transport).then([filter](const QUrl &url) {
        return EndpointData { .url = url,
                              .catalogUrl = url,
                              .serviceType = u"identity"_s,
                              .serviceName = {},
                              .region = filter.region,
                              .interface = filter.visibility.value(0),
                              .version = { 3, 0 } };
    });
}

} // namespace cirro
