// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/auth/authmethod.h"
#include "sdk/auth/authprompt.h"
#include "sdk/auth/catalogauthenticator.h"
#include "sdk/auth/scope.h"
#include "sdk/auth/tokenrequest.h"

namespace cirro {

/*!
    \brief Signs in at an identity service, API version 3.

    With one method, or several at once (multi-factor). What a method lacks, and what the cloud asks
    for in addition by an authentication receipt, is got from the prompt; without one that is an
    Unauthorized error that says which methods are missing. Passcodes and tokens are used once: such
    a session is not renewed silently.

    When the cloud refuses the first sign-in into a scope, the same is tried without scope: 401 does
    not say whether the password is wrong or the user has no role there, and people need to know.

    What gets its token elsewhere (OpenID Connect, browser sign-in) is a sibling of this class, or a
    parent of a RescopedAuthenticator.
*/
class IdentityAuthenticator final : public CatalogAuthenticator
{
public:
    IdentityAuthenticator(const QUrl &authUrl, QList<AuthMethod> methods, Scope scope = {},
                          AuthenticatorOptions options = {},
                          std::shared_ptr<AuthPrompt> prompt = {});

    const QUrl &authUrl() const { return m_authUrl; }
    const Scope &scope() const { return m_scope; }

    Call<QUrl> identityUrl(TransportPtr transport) override;
    Renewal renewal() const override;
    QString cloud() const override;
    bool isEncrypted() const override;

protected:
    Call<Access> authenticate(TransportPtr transport) override;

private:
    using Self = std::shared_ptr<IdentityAuthenticator>;

    Self self() { return std::static_pointer_cast<IdentityAuthenticator>(shared_from_this()); }
    Call<TokenRequest> complete(TokenRequest request, qsizetype from);
    Call<Access> post(const TransportPtr &transport, const TokenRequest &request, int round);
    Call<Access> answer(const TransportPtr &transport, TokenRequest request,
                        const AuthReceipt &receipt, int round);
    Call<Access> explain(const TransportPtr &transport, const TokenRequest &request, Error error);
    void remember(const QList<AuthMethod> &methods);
    Error isMissing(const QStringList &methods) const;

    QUrl m_authUrl;
    QUrl m_identityUrl; // once found
    QList<AuthMethod> m_methods;
    Scope m_scope;
    std::shared_ptr<AuthPrompt> m_prompt;
    bool m_wasAsked = false; // a receipt had to be answered by a person
    bool m_hadToken = false;
};

} // namespace cirro
