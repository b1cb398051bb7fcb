// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/authenticator.h"

namespace cirro {

Call<QUrl> Authenticator::endpoint(TransportPtr transport, const ServiceFilter &filter)
{
    return endpointData(std::move(transport), filter).then([](const EndpointData &endpoint) {
        return endpoint.url;
    });
}

Call<ApiVersion> Authenticator::apiMajorVersion(TransportPtr transport, const ServiceFilter &filter)
{
    return endpointData(std::move(transport), filter).then([](const EndpointData &endpoint) {
        return endpoint.version;
    });
}

Call<QString> Authenticator::projectId(TransportPtr transport)
{
    return access(std::move(transport)).then([](const Access &access) {
        return access.project.id;
    });
}

Call<QString> Authenticator::userId(TransportPtr transport)
{
    return access(std::move(transport)).then([](const Access &access) { return access.user.id; });
}

bool Authenticator::isOld(const Secret &) const
{
    return false;
}

} // namespace cirro
