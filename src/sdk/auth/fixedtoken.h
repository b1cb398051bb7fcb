// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/auth/authenticator.h"

namespace cirro {

/*!
    \brief A token and an endpoint that are given (clouds.yaml: admin_token, token_endpoint).

    Every service is at the same endpoint; nothing is asked for and nothing renewed. The endpoint is
    used as it is, unless the filter wants a version: then that is discovered. For tests, for
    services that stand alone, and for the first steps in a new cloud.
*/
class FixedToken : public Authenticator
{
public:
    FixedToken(Secret token, const QUrl &endpoint);

    Call<Secret> token(TransportPtr transport) override;
    Call<Access> access(TransportPtr transport) override;
    Call<EndpointData> endpointData(TransportPtr transport, const ServiceFilter &filter) override;
    bool invalidate(const Secret &used) override;

private:
    Secret m_token;
    QUrl m_endpoint;
    Discovery m_discovery { nullptr };
};

//! The same without a token, for services that ask for none (clouds.yaml: none).
class NoAuth final : public FixedToken
{
public:
    explicit NoAuth(const QUrl &endpoint)
        : FixedToken({}, endpoint)
    {
    }
};

} // namespace cirro
