// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/auth/authenticator.h"

namespace cirro {

//! Sends every request to one URL, with the token "secret-token" and the microversions that a test
//! chooses.
class PlainAuthenticator final : public Authenticator
{
public:
    explicit PlainAuthenticator(QUrl endpoint, ApiVersion most = {})
        : m_endpoint(std::move(endpoint))
    {
        m_data.url = m_endpoint;
        if (!most.isNull()) {
            m_data.minimumMicroversion = { most.major, 1 };
            m_data.maximumMicroversion = most;
        }
    }

    Call<Secret> token(TransportPtr) override
    {
        return Result<Secret>(Secret(QStringLiteral("secret-token")));
    }
    Call<Access> access(TransportPtr) override
    {
        Access access;
        access.roles = QStringList { QStringLiteral("member") };
        return Result<Access>(access);
    }
    Call<EndpointData> endpointData(TransportPtr, const ServiceFilter &) override
    {
        return Result<EndpointData>(m_data);
    }
    bool invalidate(const Secret &) override { return false; }

private:
    QUrl m_endpoint;
    EndpointData m_data;
};

} // namespace cirro
