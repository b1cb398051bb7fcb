// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/secret.h"
#include "sdk/auth/access.h"

namespace cirro {

/*!
    \brief One way to prove who one is (identity API v3, "auth.identity").

    A password or passcode may be empty: then it has to be asked for before toJson().
*/
class AuthMethod
{
public:
    enum class Kind { Password, Token, ApplicationCredential, Totp };

    //! \a user by id, or by name and domain; without a domain the one with the id "default".
    static AuthMethod password(const IdentityName &user, const Secret &password);
    //! A token that somebody else got; what comes of it ends when that ends.
    static AuthMethod token(const Secret &token);
    //! By id; carries its project, so that no scope is sent with it.
    static AuthMethod applicationCredential(const QString &id, const Secret &secret);
    //! By name, which is unique among those of \a user.
    static AuthMethod applicationCredential(const IdentityName &user, const QString &name,
                                            const Secret &secret);
    //! A time-based passcode; good for one authentication.
    static AuthMethod totp(const IdentityName &user, const Secret &passcode);

    Kind kind() const { return m_kind; }
    //! As the API spells it: "password", "token", "application_credential", "totp".
    QString name() const;
    const IdentityName &user() const { return m_user; }

    //! Whether the same may be sent again later.
    bool isRepeatable() const { return m_kind != Kind::Totp && m_kind != Kind::Token; }
    //! Whether a person must be asked first.
    bool isIncomplete() const { return m_secret.isEmpty(); }
    AuthMethod completed(const Secret &secret) const;

    //! The object named after the method. Holds the secret in clear text: for the request only.
    QJsonObject toJson() const;

private:
    Kind m_kind = Kind::Password;
    IdentityName m_user; // of an application credential: its owner
    QString m_id; // of an application credential
    QString m_name;
    Secret m_secret;
};

} // namespace cirro
