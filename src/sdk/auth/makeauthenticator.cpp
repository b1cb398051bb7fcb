// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/makeauthenticator.h"

#include "sdk/auth/fixedtoken.h"
#include "sdk/auth/identityauthenticator.h"
#include "sdk/config/authtype.h"
#include "sdk/config/cloudregion.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! The values of auth_type that there is an authenticator for.
const QStringList Types { u"password"_s,      u"v3password"_s,  u"token"_s,
                          u"v3token"_s,       u"v3totp"_s,      u"v3applicationcredential"_s,
                          u"v3multifactor"_s, u"admin_token"_s, u"none"_s };

using Made = Result<std::shared_ptr<Authenticator>>;

class AuthenticatorText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::Authenticator)
};

Error incomplete(const CloudRegion &region, const QStringList &missing)
{
    return { .kind = Error::Kind::Config,
             .message = AuthenticatorText::tr("The configuration of %1 lacks %2.")
                            .arg(region.cloud(), missing.join(u", "_s)),
             .advice
             = AuthenticatorText::tr("Add it under \"auth\" of that cloud in clouds.yaml.") };
}

Error unsupported(const CloudRegion &region)
{
    return { .kind = Error::Kind::Unsupported,
             .message
             = AuthenticatorText::tr("The cloud %1 wants auth_type %2, which is not supported.")
                   .arg(region.cloud(), region.authType()),
             .advice = AuthenticatorText::tr(
                           "Create an application credential in the cloud's dashboard, and use it "
                           "with auth_type v3applicationcredential; or use one of: %1.")
                           .arg(Types.join(", "_L1)) };
}

QStringList present(const CloudRegion &region)
{
    QStringList keys;
    for (auto it = region.authOptions().cbegin(); it != region.authOptions().cend(); ++it) {
        if (!it.value().isEmpty())
            keys << it.key();
    }
    for (auto it = region.authSecrets().cbegin(); it != region.authSecrets().cend(); ++it) {
        if (!it.value().isEmpty())
            keys << it.key();
    }
    return keys;
}

std::optional<AuthMethod> methodFor(const QString &type, const CloudRegion &region)
{
    const auto user = region.user();
    if (type == "password"_L1 || type == "v3password"_L1)
        return AuthMethod::password(user, region.authSecret(u"password"_s));
    if (type == "v3totp"_L1)
        return AuthMethod::totp(user, region.authSecret(u"passcode"_s));
    if (type == "token"_L1 || type == "v3token"_L1)
        return AuthMethod::token(region.authSecret(u"token"_s));
    if (type == "v3applicationcredential"_L1) {
        const auto secret = region.authSecret(u"application_credential_secret"_s);
        const auto id = region.authOption(u"application_credential_id"_s);
        if (!id.isEmpty())
            return AuthMethod::applicationCredential(id, secret);
        return AuthMethod::applicationCredential(
            user, region.authOption(u"application_credential_name"_s), secret);
    }
    return {};
}

} // namespace

Made makeAuthenticator(const CloudRegion &region, std::shared_ptr<AuthPrompt> prompt,
                       std::shared_ptr<const Clock> clock)
{
    const auto &type = region.authType();
    // Before anything is asked for that would be of no use.
    if (!Types.contains(type))
        return unsupported(region);
    const auto missing = missingAuthOptions(type, region.authMethods(), present(region));
    if (!missing.isEmpty())
        return incomplete(region, missing);

    const QUrl endpoint(region.authOption(u"endpoint"_s));
    if (type == "none"_L1)
        return Made(std::make_shared<NoAuth>(endpoint));
    if (type == "admin_token"_L1)
        return Made(std::make_shared<FixedToken>(region.authSecret(u"token"_s), endpoint));

    QList<AuthMethod> methods;
    for (const auto &name :
         type == "v3multifactor"_L1 ? region.authMethods() : QStringList { type }) {
        const auto method = methodFor(name, region);
        if (!method)
            return unsupported(region);
        methods << *method;
    }
    const AuthenticatorOptions options {
        .cloud = region.cloud(),
        .allowPlainEndpoints
        = ConfigNode(region.option(u"allow_plain_endpoints"_s)).boolean().value_or(false),
        .clock = std::move(clock)
    };
    return Made(std::make_shared<IdentityAuthenticator>(region.authUrl(), methods, region.scope(),
                                                        options, std::move(prompt)));
}

} // namespace cirro
