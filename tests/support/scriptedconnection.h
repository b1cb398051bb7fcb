// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/connection.h"
#include "support/scriptedtransport.h"

namespace cirro {

//! Knows no user, and sends every request below http://cloud.test. The catalog is what the test
//! says.
class ScriptedAuthenticator final : public Authenticator
{
public:
    Call<Secret> token(TransportPtr) override
    {
        return Result<Secret>(Secret(QStringLiteral("secret-token")));
    }
    Call<Access> access(TransportPtr) override
    {
        ++asked;
        if (error)
            return *error;
        Access access;
        access.catalog = catalog;
        return Result<Access>(access);
    }
    Call<EndpointData> endpointData(TransportPtr, const ServiceFilter &) override
    {
        EndpointData data;
        data.url = QUrl(QStringLiteral("http://cloud.test"));
        data.minimumMicroversion = { 2, 1 };
        data.maximumMicroversion = { 2, 93 };
        return Result<EndpointData>(data);
    }
    bool invalidate(const Secret &) override { return false; }

    //! A catalog with these services in each of these regions.
    void offer(const QStringList &types, const QStringList &regions)
    {
        QJsonArray services;
        for (const auto &type : types) {
            QJsonArray endpoints;
            for (const auto &region : regions) {
                endpoints << QJsonObject {
                    { QStringLiteral("id"), type + region },
                    { QStringLiteral("interface"), QStringLiteral("public") },
                    { QStringLiteral("region"), region },
                    { QStringLiteral("url"), QStringLiteral("http://cloud.test") }
                };
            }
            services << QJsonObject { { QStringLiteral("type"), type },
                                      { QStringLiteral("endpoints"), endpoints } };
        }
        catalog = ServiceCatalog::fromJson(services);
    }

    ServiceCatalog catalog;
    std::optional<Error> error;
    int asked = 0;
};

//! A connection whose cloud is a script.
struct ScriptedCloud
{
    std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>();
    std::shared_ptr<ScriptedAuthenticator> authenticator
        = std::make_shared<ScriptedAuthenticator>();

    Connection connection(const QString &name = QStringLiteral("prod")) const
    {
        return Connection(name, Session(transport, authenticator));
    }
    ScriptedTransport *operator->() const { return transport.get(); }
};

} // namespace cirro
