// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/clock.h"
#include "http/transport.h"
#include "sdk/auth/authmethod.h"
#include "sdk/auth/scope.h"

#include <optional>

namespace cirro {

//! What the cloud wants beside the methods it has accepted (multi-factor rules of a user).
struct AuthReceipt
{
    QByteArray receipt; //!< goes back in the header Openstack-Auth-Receipt, within some minutes
    QStringList methods; //!< accepted already
    IdentityName user;
    QList<QStringList> required; //!< each a set of methods that together would do

    //! What is missing of the shortest rule that can be completed; empty if none can.
    QStringList missing(const QStringList &answerable) const;
};

//! What POST /v3/auth/tokens brought: a token, or a receipt.
struct TokenAnswer
{
    std::optional<Access> access;
    std::optional<AuthReceipt> receipt;
};

/*!
    \brief One POST /v3/auth/tokens.

    Goes to identityUrl only, never elsewhere; its bodies are not recorded. An application
    credential has a project of its own, and the scope is left out.
*/
struct TokenRequest
{
    QUrl identityUrl; //!< ends in /v3
    QString cloud; //!< its name, for messages
    QList<AuthMethod> methods;
    Scope scope;
    QByteArray receipt = {};

    Call<TokenAnswer> send(const std::shared_ptr<Transport> &transport,
                           const std::shared_ptr<const Clock> &clock) const;
    //! The object to post. Holds secrets in clear text.
    QJsonObject toJson() const;
};

} // namespace cirro
