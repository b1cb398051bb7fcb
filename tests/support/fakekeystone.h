// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakecloud.h"

#include <QDateTime>
#include <QSet>

namespace cirro {

/*!
    \brief An identity service on a FakeCloud, at /identity/v3, for one user "demo" with the
    password "pass".

    Issues "token-1", "token-2", ... with a catalog whose services lie on the same FakeCloud, and
    knows which of them are good. The project "elsewhere" is one in which the user has no role.
*/
class FakeKeystone
{
public:
    explicit FakeKeystone(FakeCloud &cloud)
        : m_cloud(cloud)
    {
        cloud.on("POST /identity/v3/auth/tokens")
            .compute([this](const FakeCloud::Request &request) { return respond(request); });
    }

    QUrl authUrl() const { return m_cloud.url("/identity/v3"); }
    //! How many times somebody tried to sign in.
    int tries() const { return m_cloud.count("POST /identity/v3/auth/tokens"); }
    QJsonObject lastAuth() const
    {
        return m_cloud.bodies("POST /identity/v3/auth/tokens")
            .last()[QStringLiteral("auth")]
            .toObject();
    }

    void setLife(std::chrono::seconds life) { m_life = life; }
    void addService(const QString &type, const QByteArray &path)
    {
        const auto endpoint = [&](const QString &interface, const QString &region) {
            return QJsonObject { { QStringLiteral("interface"), interface },
                                 { QStringLiteral("region_id"), region },
                                 { QStringLiteral("url"), m_cloud.url(path).toString() } };
        };
        m_catalog << QJsonObject {
            { QStringLiteral("type"), type },
            { QStringLiteral("name"), type },
            { QStringLiteral("endpoints"),
              QJsonArray { endpoint(QStringLiteral("public"), QStringLiteral("one")) } }
        };
    }
    //! No token is good any more.
    void revokeAll() { m_good.clear(); }
    //! The user is not let in any more.
    void lockUser() { m_isLocked = true; }
    bool accepts(const FakeCloud::Request &request) const
    {
        return m_good.contains(request.headers.value("X-Auth-Token"));
    }
    //! Answers with \a answer where the token is good, else with \a refusal.
    FakeCloud::Respond guarded(const FakeCloud::Answer &answer, int refusal = 401)
    {
        return [this, answer, refusal](const FakeCloud::Request &request) {
            return accepts(request) ? answer
                                    : FakeCloud::Answer { .status = refusal, .body = "{}" };
        };
    }
    FakeCloud::Answer issue(const QJsonObject &auth)
    {
        const auto token = "token-" + QByteArray::number(++m_issued);
        m_good << token;
        const auto now = QDateTime::currentDateTimeUtc();
        QJsonObject object { { QStringLiteral("methods"),
                               auth[QStringLiteral("identity")][QStringLiteral("methods")] },
                             { QStringLiteral("user"),
                               QJsonObject { { QStringLiteral("id"), QStringLiteral("u1") },
                                             { QStringLiteral("name"), QStringLiteral("demo") } } },
                             { QStringLiteral("issued_at"), now.toString(Qt::ISODateWithMs) },
                             { QStringLiteral("expires_at"),
                               now.addSecs(m_life.count()).toString(Qt::ISODateWithMs) } };
        const auto project = auth[QStringLiteral("scope")][QStringLiteral("project")].toObject();
        const bool isApplication = object[QStringLiteral("methods")].toArray().contains(
            QStringLiteral("application_credential"));
        if (!project.isEmpty() || isApplication) {
            const auto id = project[QStringLiteral("id")].toString(QStringLiteral("p1"));
            object[QStringLiteral("project")] = QJsonObject { { QStringLiteral("id"), id } };
            object[QStringLiteral("catalog")] = m_catalog;
        }
        return { .status = 201,
                 .body
                 = QJsonDocument(QJsonObject { { QStringLiteral("token"), object } }).toJson(),
                 .headers = { { "X-Subject-Token", token } } };
    }

private:
    FakeCloud::Answer respond(const FakeCloud::Request &request)
    {
        const auto auth = request.json()[QStringLiteral("auth")].toObject();
        const auto identity = auth[QStringLiteral("identity")].toObject();
        const auto user = identity[QStringLiteral("password")][QStringLiteral("user")].toObject();
        const auto given = identity[QStringLiteral("token")][QStringLiteral("id")].toString();
        const bool isApplication = identity.contains(QStringLiteral("application_credential"));
        const bool isKnown = user[QStringLiteral("password")].toString() == QStringLiteral("pass")
            || m_good.contains(given.toUtf8()) || isApplication;
        const auto project = auth[QStringLiteral("scope")][QStringLiteral("project")].toObject();
        const bool hasRole
            = project[QStringLiteral("id")].toString() != QStringLiteral("elsewhere");
        if (isKnown && hasRole && !m_isLocked)
            return issue(auth);
        return {
            .status = 401,
            .body
            = R"({"error":{"code":401,"message":"The request you have made requires authentication.","title":"Unauthorized"}})"
        };
    }

    FakeCloud &m_cloud;
    QJsonArray m_catalog;
    QSet<QByteArray> m_good;
    std::chrono::seconds m_life { 4 * 3600 };
    int m_issued = 0;
    bool m_isLocked = false;
};

} // namespace cirro
