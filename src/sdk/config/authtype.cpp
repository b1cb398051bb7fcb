// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/authtype.h"

#include "sdk/config/configerror.h"
#include "sdk/config/nearestword.h"

#include <QCoreApplication>
#include <QHash>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class AuthType
{
    Q_DECLARE_TR_FUNCTIONS(cirro::AuthType)

public:
    QString name;
    QStringList required; // of alternatives "a|b" one is enough, "a+b" are needed together
};

const QList<AuthType> &table()
{
    static const QString url = u"auth_url"_s;
    static const QString user = u"username|user_id"_s;
    static const QString provider = u"identity_provider"_s;
    static const QString protocol = u"protocol"_s;
    static const QString client = u"client_id"_s;
    static const QString tokens = u"discovery_endpoint|access_token_endpoint"_s;
    static const QList<AuthType> types {
        { u"password"_s, { url, user } },
        { u"v3password"_s, { url, user } },
        { u"token"_s, { url, u"token"_s } },
        { u"v3token"_s, { url, u"token"_s } },
        { u"v3applicationcredential"_s,
          { url, u"application_credential_id|application_credential_name"_s,
            u"application_credential_secret"_s, u"application_credential_id|username|user_id"_s } },
        { u"v3totp"_s, { url, user } },
        { u"v3multifactor"_s, { url } },
        { u"v3oidcpassword"_s, { url, provider, protocol, client, tokens, u"username"_s } },
        { u"v3oidcclientcredentials"_s,
          { url, provider, protocol, client, u"client_secret"_s, tokens } },
        { u"v3oidcauthcode"_s,
          { url, provider, protocol, client, tokens, u"code"_s, u"redirect_uri"_s } },
        { u"v3oidcdeviceauthz"_s,
          { url, provider, protocol, client,
            u"discovery_endpoint|device_authorization_endpoint+access_token_endpoint"_s } },
        { u"v3oidcaccesstoken"_s, { url, provider, protocol, u"access_token"_s } },
        { u"v3websso"_s, { url, protocol } },
        { u"admin_token"_s, { u"endpoint"_s, u"token"_s } },
        { u"http_basic"_s, { u"username"_s } },
        { u"none"_s, {} },
    };
    return types;
}

const AuthType *find(const QString &name)
{
    for (const auto &type : table()) {
        if (type.name == name)
            return &type;
    }
    return nullptr;
}

bool isMet(const QString &requirement, const QStringList &present)
{
    for (const auto &alternative : requirement.split(u'|')) {
        const auto keys = alternative.split(u'+');
        if (std::all_of(keys.begin(), keys.end(),
                        [&](const auto &k) { return present.contains(k); }))
            return true;
    }
    return false;
}

QString readable(QString requirement)
{
    return requirement.replace(u'+', " + "_L1).replace("|"_L1, AuthType::tr(" or "));
}

} // namespace

QStringList supportedAuthTypes()
{
    QStringList names;
    for (const auto &type : table())
        names << type.name;
    return names;
}

Result<QString> normalisedAuthType(const QString &word)
{
    const auto name = word.trimmed().toLower();
    if (name.isEmpty() || name == "none"_L1 || name == "null"_L1)
        return u"none"_s;
    if (name == "token_endpoint"_L1)
        return u"admin_token"_s;
    if (find(name))
        return name;
    if (name.startsWith("v2"_L1)) {
        return configError(
            AuthType::tr("The auth_type “%1” is of version 2 of the identity API, which clouds no "
                         "longer have.")
                .arg(name),
            AuthType::tr(
                "Use “password” or “token”, with a project and the domains of user and project."));
    }
    const auto near = nearestWord(name, supportedAuthTypes());
    auto advice = AuthType::tr("Supported are: %1.").arg(supportedAuthTypes().join(", "_L1));
    if (!near.isEmpty())
        advice = AuthType::tr("Did you mean “%1”?").arg(near) + u' ' + advice;
    return configError(AuthType::tr("The auth_type “%1” is not supported.").arg(name.left(60)),
                       advice);
}

Result<QString> normalisedAuthMethod(const QString &word)
{
    static const QStringList known { u"v3password"_s, u"v3totp"_s, u"v3token"_s,
                                     u"v3applicationcredential"_s };
    auto name = word.trimmed().toLower();
    if (!name.startsWith("v3"_L1))
        name.prepend("v3"_L1);
    if (known.contains(name))
        return name;
    return configError(
        AuthType::tr("auth_methods names “%1”, which cannot be combined with others.")
            .arg(word.left(60)),
        AuthType::tr("Supported are: %1.").arg(known.join(", "_L1)));
}

const QStringList &authOptionNames()
{
    static const QStringList names { u"auth_url"_s,
                                     u"username"_s,
                                     u"user_id"_s,
                                     u"password"_s,
                                     u"user_domain_id"_s,
                                     u"user_domain_name"_s,
                                     u"project_id"_s,
                                     u"project_name"_s,
                                     u"project_domain_id"_s,
                                     u"project_domain_name"_s,
                                     u"domain_id"_s,
                                     u"domain_name"_s,
                                     u"default_domain_id"_s,
                                     u"default_domain_name"_s,
                                     u"system_scope"_s,
                                     u"trust_id"_s,
                                     u"unscoped"_s,
                                     u"token"_s,
                                     u"passcode"_s,
                                     u"application_credential_id"_s,
                                     u"application_credential_name"_s,
                                     u"application_credential_secret"_s,
                                     u"auth_methods"_s,
                                     u"identity_provider"_s,
                                     u"protocol"_s,
                                     u"client_id"_s,
                                     u"client_secret"_s,
                                     u"scope"_s,
                                     u"openid_scope"_s,
                                     u"access_token"_s,
                                     u"access_token_endpoint"_s,
                                     u"access_token_type"_s,
                                     u"discovery_endpoint"_s,
                                     u"device_authorization_endpoint"_s,
                                     u"code_challenge_method"_s,
                                     u"redirect_uri"_s,
                                     u"code"_s,
                                     u"idp_otp_key"_s,
                                     u"endpoint"_s };
    return names;
}

QString canonicalAuthOption(const QString &key)
{
    static const QHash<QString, QString> names { { u"tenant_id"_s, u"project_id"_s },
                                                 { u"tenant_name"_s, u"project_name"_s },
                                                 { u"user_name"_s, u"username"_s },
                                                 { u"auth_token"_s, u"token"_s },
                                                 { u"authorization_code"_s, u"code"_s },
                                                 { u"url"_s, u"endpoint"_s },
                                                 { u"default_domain"_s, u"default_domain_id"_s } };
    return names.value(key, key);
}

QStringList missingAuthOptions(const QString &authType, const QStringList &methods,
                               const QStringList &present)
{
    QStringList missing;
    const auto *type = find(authType);
    auto required = type ? type->required : QStringList();
    for (const auto &method : methods)
        required += find(method) ? find(method)->required : QStringList();
    required.removeDuplicates();
    for (const auto &requirement : std::as_const(required)) {
        if (!isMet(requirement, present))
            missing << readable(requirement);
    }
    if (authType == "v3multifactor"_L1 && methods.isEmpty())
        missing << u"auth_methods"_s;
    return missing;
}

} // namespace cirro
