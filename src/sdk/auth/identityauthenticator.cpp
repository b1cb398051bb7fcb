// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/identityauthenticator.h"

#include "sdk/auth/identitydiscovery.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRounds = 4;

class IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::IdentityAuthenticator)
};

AuthQuestion questionFor(const AuthMethod &method, const QString &cloud)
{
    const bool isPassword = method.kind() == AuthMethod::Kind::Password;
    return { .kind = isPassword ? AuthQuestion::Kind::Password : AuthQuestion::Kind::Passcode,
             .cloud = cloud,
             .user = method.user() };
}

bool isRepeatable(const QList<AuthMethod> &methods)
{
    return std::all_of(methods.cbegin(), methods.cend(),
                       [](const AuthMethod &method) { return method.isRepeatable(); });
}

} // namespace

IdentityAuthenticator::IdentityAuthenticator(const QUrl &authUrl, QList<AuthMethod> methods,
                                             Scope scope, AuthenticatorOptions options,
                                             std::shared_ptr<AuthPrompt> prompt)
    : CatalogAuthenticator(std::move(options))
    , m_authUrl(authUrl)
    , m_methods(std::move(methods))
    , m_scope(std::move(scope))
    , m_prompt(std::move(prompt))
{
}

QString IdentityAuthenticator::cloud() const
{
    return options().cloud.isEmpty() ? m_authUrl.host() : options().cloud;
}

bool IdentityAuthenticator::isEncrypted() const
{
    return m_authUrl.scheme() == "https"_L1;
}

CatalogAuthenticator::Renewal IdentityAuthenticator::renewal() const
{
    const bool hasToken
        = std::any_of(m_methods.cbegin(), m_methods.cend(), [](const AuthMethod &method) {
              return method.kind() == AuthMethod::Kind::Token;
          });
    if (hasToken)
        return Renewal::None;
    const bool isComplete
        = std::none_of(m_methods.cbegin(), m_methods.cend(),
                       [](const AuthMethod &method) { return method.isIncomplete(); });
    if (isRepeatable(m_methods) && isComplete && !m_wasAsked)
        return Renewal::Silent;
    return m_prompt ? Renewal::Asking : Renewal::None;
}

Call<QUrl> IdentityAuthenticator::identityUrl(TransportPtr transport)
{
    if (!m_identityUrl.isEmpty())
        return Result(m_identityUrl);
    return findIdentity(std::move(transport), m_authUrl, cloud())
        .then([self = self()](const QUrl &url) { return self->m_identityUrl = url; });
}

Call<Access> IdentityAuthenticator::authenticate(TransportPtr transport)
{
    return identityUrl(transport)
        .then([self = self()](const QUrl &url) {
            return self->complete({ url, self->cloud(), self->m_methods, self->m_scope }, 0);
        })
        .then([self = self(), transport](const TokenRequest &request) {
            return self->post(transport, request, 1);
        });
}

//! Asks for what the methods lack, one after the other.
Call<TokenRequest> IdentityAuthenticator::complete(TokenRequest request, qsizetype from)
{
    for (auto i = from; i < request.methods.size(); ++i) {
        const auto method = request.methods[i];
        if (!method.isIncomplete())
            continue;
        if (!m_prompt
            || !(method.kind() == AuthMethod::Kind::Password
                 || method.kind() == AuthMethod::Kind::Totp))
            return isMissing({ method.name() });
        return m_prompt->ask(questionFor(method, cloud()))
            .then([self = self(), request, method, i](const Secret &secret) mutable {
                request.methods[i] = method.completed(secret);
                return self->complete(std::move(request), i + 1);
            });
    }
    return Result(request);
}

Call<Access> IdentityAuthenticator::post(const TransportPtr &transport, const TokenRequest &request,
                                         int round)
{
    // Whatever comes of it: a passcode that went out is spent.
    for (auto &method : m_methods) {
        if (method.kind() == AuthMethod::Kind::Totp)
            method = method.completed({});
    }
    return request.send(transport, options().clock)
        .orElse([self = self(), transport, request](const Error &error) -> Call<TokenAnswer> {
            return self->explain(transport, request, error).then([](const Access &access) {
                return TokenAnswer { .access = access, .receipt = {} };
            });
        })
        .then([self = self(), transport, request, round](const TokenAnswer &answer) {
            if (answer.receipt)
                return self->answer(transport, request, *answer.receipt, round);
            self->remember(request.methods);
            return Call<Access>(Result(*answer.access));
        });
}

//! Keeps a password that was asked for, now that it is known to be right.
void IdentityAuthenticator::remember(const QList<AuthMethod> &methods)
{
    m_hadToken = true;
    for (const auto &given : methods) {
        for (auto &method : m_methods) {
            if (given.isRepeatable() && method.kind() == given.kind() && method.isIncomplete())
                method = given;
        }
    }
}

Call<Access> IdentityAuthenticator::answer(const TransportPtr &transport, TokenRequest request,
                                           const AuthReceipt &receipt, int round)
{
    const auto missing = receipt.missing({ u"password"_s, u"totp"_s });
    QStringList rules;
    for (const auto &rule : receipt.required)
        rules << rule.join(u" + "_s);
    if (missing.isEmpty() || !m_prompt || round >= MostRounds)
        return isMissing(missing.isEmpty() || round >= MostRounds ? rules : missing);
    m_wasAsked = true;
    request.receipt = receipt.receipt;
    request.methods.clear();
    for (const auto &name : missing) {
        request.methods << (name == "totp"_L1 ? AuthMethod::totp(receipt.user, {})
                                              : AuthMethod::password(receipt.user, {}));
    }
    return complete(request, 0)
        .then([self = self(), transport, round](const TokenRequest &completed) {
            return self->post(transport, completed, round + 1);
        });
}

//! Tells a user without a role from one with a wrong password.
Call<Access> IdentityAuthenticator::explain(const TransportPtr &transport,
                                            const TokenRequest &request, Error error)
{
    const bool isUnclear = error.kind == Error::Kind::Unauthorized && m_scope.isExplicit()
        && request.receipt.isEmpty() && request.methods.size() == 1
        && request.methods.first().kind() == AuthMethod::Kind::Password;
    if (!isUnclear || m_hadToken)
        return error;
    auto unscoped = request;
    unscoped.scope = Scope::unscoped();
    const Error noRole {
        .kind = Error::Kind::Forbidden,
        .message
        = IdentityText::tr("Your user has no role in %1 of %2.").arg(m_scope.toString(), cloud()),
        .advice
        = IdentityText::tr("Check its name and domain, choose another project, or ask for a "
                           "role there. Your password is right."),
        .detail = error.detail,
        .status = error.status,
        .requestId = error.requestId,
        .origin = error.origin,
        .task = error.task,
        .sent = error.sent
    };
    return unscoped.send(transport, options().clock)
        .orElse([error](const Error &) -> Result<TokenAnswer> { return error; })
        .then([noRole](const TokenAnswer &) -> Result<Access> { return noRole; });
}

Error IdentityAuthenticator::isMissing(const QStringList &methods) const
{
    return { .kind = Error::Kind::Unauthorized,
             .message = IdentityText::tr("%1 asks for more to sign you in: %2.")
                            .arg(cloud(), methods.join(IdentityText::tr(", or "))),
             .advice = IdentityText::tr(
                 "Give what is missing; a passcode comes from your authenticator.") };
}

} // namespace cirro
