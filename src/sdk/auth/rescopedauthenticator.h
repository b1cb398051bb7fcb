// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/auth/catalogauthenticator.h"
#include "sdk/auth/scope.h"

namespace cirro {

/*!
    \brief The same user elsewhere: trades the token of another authenticator for one in another
    scope.

    Where the parent is in that scope already, its own token is used. Ends when the parent's session
    ends, and is renewed through it; nobody is asked for a password again. A token of an application
    credential cannot be traded: Unsupported error.
*/
class RescopedAuthenticator final : public CatalogAuthenticator
{
public:
    RescopedAuthenticator(std::shared_ptr<CatalogAuthenticator> parent, Scope scope);

    const std::shared_ptr<CatalogAuthenticator> &parent() const { return m_parent; }
    const Scope &scope() const { return m_scope; }

    Call<QUrl> identityUrl(TransportPtr transport) override;
    Renewal renewal() const override;
    QString cloud() const override;
    bool isEncrypted() const override;
    bool invalidate(const Secret &used) override;

protected:
    Call<Access> authenticate(TransportPtr transport) override;

private:
    Call<Access> trade(const TransportPtr &transport, const Access &with, bool isFirst);
    Error noRole(Error error) const;

    std::shared_ptr<CatalogAuthenticator> m_parent;
    Scope m_scope;
};

} // namespace cirro
