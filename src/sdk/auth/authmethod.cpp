// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/authmethod.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject userJson(const IdentityName &user)
{
    if (!user.id.isEmpty())
        return { { u"id"_s, user.id } };
    QJsonObject domain;
    if (!user.domainId.isEmpty() || user.domainName.isEmpty())
        domain[u"id"_s] = user.domainId.isEmpty() ? u"default"_s : user.domainId;
    else
        domain[u"name"_s] = user.domainName;
    return { { u"name"_s, user.name }, { u"domain"_s, domain } };
}

} // namespace

AuthMethod AuthMethod::password(const IdentityName &user, const Secret &password)
{
    AuthMethod method;
    method.m_kind = Kind::Password;
    method.m_user = user;
    method.m_secret = password;
    return method;
}

AuthMethod AuthMethod::token(const Secret &token)
{
    AuthMethod method;
    method.m_kind = Kind::Token;
    method.m_secret = token;
    return method;
}

AuthMethod AuthMethod::applicationCredential(const QString &id, const Secret &secret)
{
    AuthMethod method;
    method.m_kind = Kind::ApplicationCredential;
    method.m_id = id;
    method.m_secret = secret;
    return method;
}

AuthMethod AuthMethod::applicationCredential(const IdentityName &user, const QString &name,
                                             const Secret &secret)
{
    AuthMethod method;
    method.m_kind = Kind::ApplicationCredential;
    method.m_user = user;
    method.m_name = name;
    method.m_secret = secret;
    return method;
}

AuthMethod AuthMethod::totp(const IdentityName &user, const Secret &passcode)
{
    AuthMethod method;
    method.m_kind = Kind::Totp;
    method.m_user = user;
    method.m_secret = passcode;
    return method;
}

QString AuthMethod::name() const
{
    switch (m_kind) {
    case Kind::Password:
        return u"password"_s;
    case Kind::Token:
        return u"token"_s;
    case Kind::ApplicationCredential:
        return u"application_credential"_s;
    case Kind::Totp:
        return u"totp"_s;
    }
    return {};
}

AuthMethod AuthMethod::completed(const Secret &secret) const
{
    auto method = *this;
    method.m_secret = secret;
    return method;
}

QJsonObject AuthMethod::toJson() const
{
    const auto secret = m_secret.reveal();
    auto user = userJson(m_user);
    switch (m_kind) {
    case Kind::Password:
        user[u"password"_s] = secret;
        return { { u"user"_s, user } };
    case Kind::Totp:
        user[u"passcode"_s] = secret;
        return { { u"user"_s, user } };
    case Kind::Token:
        return { { u"id"_s, secret } };
    case Kind::ApplicationCredential:
        if (!m_id.isEmpty())
            return { { u"id"_s, m_id }, { u"secret"_s, secret } };
        return { { u"name"_s, m_name }, { u"user"_s, user }, { u"secret"_s, secret } };
    }
    return {};
}

} // namespace cirro
