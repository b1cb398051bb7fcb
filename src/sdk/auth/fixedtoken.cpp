// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/fixedtoken.h"

#include "sdk/servicefilter.h"

#include <QCoreApplication>

namespace cirro {

FixedToken::FixedToken(Secret token, const QUrl &endpoint)
    : m_token(std::move(token))
    , m_endpoint(endpoint)
{
}

Call<Secret> FixedToken::token(TransportPtr)
{
    return Result(m_token);
}

Call<Access> FixedToken::access(TransportPtr)
{
    Access access;
    access.token = m_token;
    access.validUntil = Clock::Time::max();
    return Result(access);
}

Call<EndpointData> FixedToken::endpointData(TransportPtr transport, const ServiceFilter &filter)
{
    if (m_endpoint.isEmpty()) {
        return Error {
            .kind = Error::Kind::Config,
            .message = QCoreApplication::translate("cirro::FixedToken",
                                                   "There is no endpoint for the service %1.")
                           .arg(filter.serviceType),
            .advice = QCoreApplication::translate(
                "cirro::FixedToken",
                "A cloud with a fixed token needs an endpoint, or an endpoint override.")
        };
    }
    const CatalogUrl parts(m_endpoint, {});
    EndpointData endpoint { .url = m_endpoint,
                            .catalogUrl = m_endpoint,
                            .serviceType = filter.serviceType,
                            .serviceName = filter.serviceName,
                            .region = filter.region,
                            .interface = filter.visibility.value(0),
                            .version = parts.version };
    const auto wanted = ApiVersion::parse(filter.version);
    if (!wanted)
        return Result(endpoint);
    return m_discovery.over(std::move(transport))
        .discover(endpoint, {}, wanted->anyMinor(),
                  [secret = m_token] { return Call<Secret>(Result(secret)); });
}

bool FixedToken::invalidate(const Secret &)
{
    return false;
}

} // namespace cirro
