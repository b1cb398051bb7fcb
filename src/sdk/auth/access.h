// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/clock.h"
#include "async/secret.h"
#include "sdk/catalog.h"

#include <QDateTime>
#include <QJsonObject>

namespace cirro {

//! A thing of identity with its domain.
struct IdentityName
{
    QString id;
    QString name;
    QString domainId;
    QString domainName;
    bool isNull() const { return id.isEmpty() && name.isEmpty(); }
    bool operator==(const IdentityName &) const = default;
};

/*!
    \brief What a token says: who, where, what for, how long.

    The lifetime is the difference of expires_at and issued_at, counted on our own monotonic clock
    from the moment the request was sent: a wrong clock here or there does not matter.
*/
struct Access
{
    Secret token;
    QStringList methods;
    IdentityName user;
    IdentityName project; //!< null unless project-scoped
    IdentityName domain; //!< null unless domain-scoped (id and name)
    bool isSystem = false;
    QStringList roles; //!< names
    ServiceCatalog catalog;
    QDateTime issuedAt; //!< as the cloud says, UTC
    QDateTime expiresAt;
    Clock::Time obtained {}; //!< when it was asked for, on our clock
    Clock::Time validUntil {}; //!< on our clock
    QJsonObject raw; //!< token object without catalog

    bool isScoped() const { return !project.isNull() || !domain.isNull() || isSystem; }
    bool expiresWithin(std::chrono::milliseconds margin, const Clock &clock) const
    {
        return clock.now() + margin >= validUntil;
    }

    //! How long before its end a token is renewed: two minutes, or half of its whole life if that
    //! is shorter.
    std::chrono::milliseconds renewalMargin() const;

    /*!
        From the answer of POST /v3/auth/tokens. \a asked is when the request was sent.

        Without issued_at the lifetime is counted from this computer's wall clock. A lifetime of
        more than a year counts as one. Protocol error if there is no token object, no time in
        expires_at, or a lifetime that is over before it begins.
    */
    static Result<Access> fromJson(const QJsonObject &body, const Secret &token, Clock::Time asked);
};

} // namespace cirro
