// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/tokenrequest.h"

#include "http/path.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TokenRequestText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::IdentityAuthenticator)
};

bool has(const QList<AuthMethod> &methods, AuthMethod::Kind kind)
{
    return std::any_of(methods.cbegin(), methods.cend(),
                       [kind](const AuthMethod &method) { return method.kind() == kind; });
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array)
        list << value.toString();
    return list;
}

AuthReceipt receiptOf(const Response &response)
{
    AuthReceipt receipt;
    receipt.receipt = response.headers.value("Openstack-Auth-Receipt");
    const auto object = response.object();
    if (!object)
        return receipt;
    const auto accepted = (*object)["receipt"_L1].toObject();
    receipt.methods = strings(accepted["methods"_L1].toArray());
    const auto user = accepted["user"_L1].toObject();
    const auto domain = user["domain"_L1].toObject();
    receipt.user = { user["id"_L1].toString(), user["name"_L1].toString(),
                     domain["id"_L1].toString(), domain["name"_L1].toString() };
    for (const auto &rule : (*object)["required_auth_methods"_L1].toArray())
        receipt.required << strings(rule.toArray());
    return receipt;
}

//! Message and advice for a 401, by what was tried.
Error refused(const TokenRequest &request, const Response &response)
{
    auto error = response.toError();
    error.kind = Error::Kind::Unauthorized;
    const auto &methods = request.methods;
    if (methods.size() > 1 || !request.receipt.isEmpty()) {
        error.message = TokenRequestText::tr("%1 does not accept these credentials.");
        error.advice = TokenRequestText::tr(
            "Check user name, password and passcode; a passcode is good for one use.");
    } else if (has(methods, AuthMethod::Kind::ApplicationCredential)) {
        error.message = TokenRequestText::tr("%1 does not accept this application credential.");
        error.advice = TokenRequestText::tr(
            "It may have expired, been deleted, or its secret may be wrong.");
    } else if (has(methods, AuthMethod::Kind::Token)) {
        error.message = TokenRequestText::tr("%1 does not accept this token.");
        error.advice
            = TokenRequestText::tr("It may have expired, or have no role there. Sign in again.");
    } else if (has(methods, AuthMethod::Kind::Totp)) {
        error.message = TokenRequestText::tr("%1 does not accept this user name or passcode.");
        error.advice
            = TokenRequestText::tr("A passcode is good for one use and about half a minute.");
    } else {
        error.message = TokenRequestText::tr("%1 does not accept this user name or password.");
        error.advice = TokenRequestText::tr(
            "Check the user's name, domain and password; the account may be locked.");
    }
    error.message = error.message.arg(request.cloud);
    return error;
}

Error protocol(const Response &response, const QString &message)
{
    return { .kind = Error::Kind::Protocol,
             .message = message,
             .advice
             = TokenRequestText::tr("Check the auth URL, and whether a proxy stands in between."),
             .status = response.status,
             .requestId = response.requestId(),
             .origin = response.origin(),
             .task = response.task,
             .sent = Error::Sent::Yes };
}

Error elsewhere(const QString &cloud, Error error)
{
    error.kind = Error::Kind::Protocol;
    error.message
        = TokenRequestText::tr(
              "The identity service of %1 sends sign-ins elsewhere; your credentials were "
              "not sent there.")
              .arg(cloud);
    error.advice = TokenRequestText::tr(
        "Find out where, and if you trust that address, use it as the auth URL.");
    error.detail.clear();
    return error;
}

Error refusedOtherwise(const TokenRequest &request, const Response &response)
{
    const auto url = request.identityUrl.toString(QUrl::RemoveQuery);
    if (response.status < 400)
        return elsewhere(request.cloud, response.toError());
    auto error = response.toError();
    if (response.status == 404 || response.status == 405) {
        error.message
            = TokenRequestText::tr("There is no identity service (Keystone version 3) of %1 at %2.")
                  .arg(request.cloud, url);
        error.advice
            = TokenRequestText::tr("Check the auth URL; it often ends in /v3 or /identity/v3.");
    } else {
        error.message
            = TokenRequestText::tr("Signing in to %1 failed: %2").arg(request.cloud, error.message);
        if (error.kind == Error::Kind::BadRequest)
            error.advice = TokenRequestText::tr(
                "Check the auth URL and the names of user, project and domains.");
    }
    return error;
}

Result<TokenAnswer> read(const TokenRequest &request, const Response &response, Clock::Time asked)
{
    if (response.status == 401 && response.headers.contains("Openstack-Auth-Receipt"))
        return TokenAnswer { .access = {}, .receipt = receiptOf(response) };
    if (response.status == 401)
        return refused(request, response);
    if (!response.isSuccess())
        return refusedOtherwise(request, response);
    const auto object = response.object();
    if (!object) {
        return protocol(
            response,
            TokenRequestText::tr("%1 accepted the sign-in, but its answer cannot be read.")
                .arg(request.cloud));
    }
    const auto token = Secret::fromUtf8(response.headers.value("X-Subject-Token").trimmed());
    if (token.isEmpty()) {
        return protocol(
            response,
            TokenRequestText::tr("%1 accepted the sign-in, but its answer holds no token.")
                .arg(request.cloud));
    }
    auto access = Access::fromJson(*object, token, asked);
    if (!access)
        return access.takeError();
    return TokenAnswer { .access = *access, .receipt = {} };
}

//! A sign-in that got lost may be repeated: at worst there is one token more.
Error unreachable(const QString &cloud, Error error)
{
    if (error.status >= 300 && error.status < 400)
        return elsewhere(cloud, std::move(error));
    if (error.kind == Error::Kind::OutcomeUnknown) {
        error.kind = Error::Kind::Network;
        error.message
            = TokenRequestText::tr(
                  "The connection to the identity service of %1 broke during the sign-in.")
                  .arg(cloud);
        error.advice = TokenRequestText::tr("Try again.");
    }
    return error;
}

} // namespace

QStringList AuthReceipt::missing(const QStringList &answerable) const
{
    QStringList best;
    for (auto rule : required) {
        for (const auto &method : methods)
            rule.removeAll(method);
        const bool canDo = std::all_of(rule.cbegin(), rule.cend(), [&](const QString &method) {
            return answerable.contains(method);
        });
        if (canDo && !rule.isEmpty() && (best.isEmpty() || rule.size() < best.size()))
            best = rule;
    }
    return best;
}

QJsonObject TokenRequest::toJson() const
{
    QJsonArray names;
    QJsonObject identity;
    for (const auto &method : methods) {
        names << method.name();
        identity[method.name()] = method.toJson();
    }
    identity[u"methods"_s] = names;
    QJsonObject auth { { u"identity"_s, identity } };
    const auto where = scope.toJson();
    if (!where.isUndefined() && !has(methods, AuthMethod::Kind::ApplicationCredential))
        auth[u"scope"_s] = where;
    return { { u"auth"_s, auth } };
}

Call<TokenAnswer> TokenRequest::send(const std::shared_ptr<Transport> &transport,
                                     const std::shared_ptr<const Clock> &clock) const
{
    Request request { .verb = "POST"_ba,
                      .url = Path { u"auth"_s, u"tokens"_s }.below(identityUrl),
                      .body = Body::json(toJson()),
                      .priority = Priority::Click,
                      .task = u"identity.POST.auth.tokens"_s,
                      .isSecret = true };
    request.headers.set("Accept"_ba, "application/json"_ba);
    if (!receipt.isEmpty())
        request.headers.set("Openstack-Auth-Receipt"_ba, receipt);
    request.limits.total = 60s;
    const auto asked = clock->now();
    return transport->send(std::move(request))
        .orElse([cloud = cloud](Error error) -> Result<Response> {
            return unreachable(cloud, std::move(error));
        })
        .then([self = *this, asked](const Response &response) {
            return read(self, response, asked);
        });
}

} // namespace cirro
