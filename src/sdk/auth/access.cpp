// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/access.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestMargin = 2min;
constexpr std::chrono::milliseconds longestLife = 24h * 365;

class AccessText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::Access)
};

Error malformed(const QString &message)
{
    Error error { Error::Kind::Protocol, message };
    error.advice = AccessText::tr(
        "The auth URL may not be that of an identity service, or something between here "
        "and the cloud changes its answers.");
    error.sent = Error::Sent::Yes;
    return error;
}

//! Identifiers are numbers in some clouds.
QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

IdentityName nameOf(const QJsonObject &object)
{
    const auto domain = object["domain"_L1].toObject();
    return { text(object["id"_L1]), text(object["name"_L1]), text(domain["id"_L1]),
             text(domain["name"_L1]) };
}

//! ISO 8601 with any number of decimals; a time without zone is UTC.
QDateTime time(const QJsonValue &value)
{
    auto t = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (t.isValid() && t.timeSpec() == Qt::LocalTime)
        t.setTimeSpec(Qt::UTC);
    return t.toUTC();
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array) {
        if (value.isString())
            list << value.toString();
    }
    return list;
}

QStringList roleNames(const QJsonArray &array)
{
    QStringList names;
    for (const auto &value : array) {
        const auto role = nameOf(value.toObject());
        if (!role.isNull())
            names << (role.name.isEmpty() ? role.id : role.name);
    }
    return names;
}

} // namespace

std::chrono::milliseconds Access::renewalMargin() const
{
    const auto life = std::chrono::duration_cast<std::chrono::milliseconds>(validUntil - obtained);
    return std::min(longestMargin, life / 2);
}

Result<Access> Access::fromJson(const QJsonObject &body, const Secret &token, Clock::Time asked)
{
    auto object = body["token"_L1].toObject();
    if (object.isEmpty())
        return malformed(
            AccessText::tr("The identity service answered without a description of the token."));

    Access access;
    access.token = token;
    access.methods = strings(object["methods"_L1].toArray());
    access.user = nameOf(object["user"_L1].toObject());
    access.project = nameOf(object["project"_L1].toObject());
    access.domain = nameOf(object["domain"_L1].toObject());
    access.isSystem = object["system"_L1].toObject()["all"_L1].toBool();
    access.roles = roleNames(object["roles"_L1].toArray());
    access.catalog = ServiceCatalog::fromJson(object["catalog"_L1].toArray());
    access.issuedAt = time(object["issued_at"_L1]);
    access.expiresAt = time(object["expires_at"_L1]);
    if (!access.expiresAt.isValid()) {
        return malformed(
            AccessText::tr(
                "The identity service says that the token expires at \"%1\", which is no time.")
                .arg(text(object["expires_at"_L1]).left(40)));
    }
    const auto begin
        = access.issuedAt.isValid() ? access.issuedAt : QDateTime::currentDateTimeUtc();
    const auto life = std::chrono::milliseconds(begin.msecsTo(access.expiresAt));
    if (life <= 0ms) {
        return malformed(
            AccessText::tr(
                "The identity service gave a token that expired before it was issued (at %1).")
                .arg(access.expiresAt.toString(Qt::ISODate)));
    }
    access.obtained = asked;
    access.validUntil = asked + std::min(life, longestLife);
    object.remove("catalog"_L1);
    access.raw = object;
    return access;
}

} // namespace cirro
