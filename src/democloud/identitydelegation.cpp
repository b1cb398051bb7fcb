// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/identityapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer applicationCredentials(Context &context)
{
    onlySelfOrAdmin(context, u"identity:list_application_credentials"_s);
    return filteredIdentityList(
        context, u"application_credentials"_s, u"application_credentials"_s,
        context.cloud.identity.applicationCredentials.all([&](const QJsonObject &entry) {
            return entry.value("user_id"_L1).toString() == context.part(u"user"_s);
        }));
}

Answer applicationCredential(Context &context)
{
    onlySelfOrAdmin(context, u"identity:get_application_credential"_s);
    const QString id = context.part(u"id"_s);
    return QJsonObject { { u"application_credential"_s,
                           identityEntry(
                               context, u"application_credentials"_s,
                               foundOrFault(context.cloud.identity.applicationCredentials.find(id),
                                            u"application credential"_s, id)) } };
}

Answer createApplicationCredential(Context &context)
{
    onlySelfOrAdmin(context, u"identity:create_application_credential"_s);
    if (!context.token->applicationCredentialId.isEmpty())
        throw Fault { 403,
                      u"You are not authorized to perform the requested action: "
                      u"identity:create_application_credential."_s };
    Identity &identity = context.cloud.identity;
    QJsonObject entry = required(context, u"application_credential"_s);
    const QString name = entry.value("name"_L1).toString();
    if (name.isEmpty())
        throw Fault { 400, u"'name' is a required property"_s };
    for (const QJsonObject &other : identity.applicationCredentials.all()) {
        if (other.value("user_id"_L1).toString() == context.userId()
            && other.value("name"_L1).toString() == name)
            throw Fault {
                409,
                u"Conflict occurred attempting to store application_credential - Duplicate "
                u"entry found with name %1."_s.arg(name)
            };
    }
    const QString id = context.cloud.ids.hex();
    const QString secret
        = entry.value("secret"_L1).toString(QString::fromLatin1(context.cloud.ids.secret(86)));
    QJsonArray roles;
    for (const QJsonObject &role : identity.roles.all()) {
        const QJsonArray asked = entry.value("roles"_L1).toArray();
        const bool wanted = asked.isEmpty()
            || std::any_of(asked.begin(), asked.end(), [&](const QJsonValue &value) {
                                return value.toObject().value("name"_L1) == role.value("name"_L1)
                                    || value.toObject().value("id"_L1) == role.value("id"_L1);
                            });
        if (wanted && context.token->hasRole(role.value("name"_L1).toString()))
            roles.append(visible(role));
    }
    entry.remove("secret"_L1);
    entry.insert(u"id"_s, id);
    entry.insert(u"user_id"_s, context.userId());
    entry.insert(u"project_id"_s, context.projectId());
    entry.insert(u"system"_s, QJsonValue::Null);
    entry.insert(u"roles"_s, roles);
    entry.insert(u"unrestricted"_s, entry.value("unrestricted"_L1).toBool());
    for (const QString &key : { u"description"_s, u"expires_at"_s }) {
        if (!entry.contains(key))
            entry.insert(key, QJsonValue::Null);
    }
    identity.applicationSecrets.insert(id, secret);
    identity.applicationCredentials.insert(entry);
    QJsonObject shown = identityEntry(context, u"application_credentials"_s, entry);
    shown.insert(u"secret"_s, secret);
    return Answer(201, { { u"application_credential"_s, shown } });
}

Answer deleteApplicationCredential(Context &context)
{
    onlySelfOrAdmin(context, u"identity:delete_application_credential"_s);
    const QString id = context.part(u"id"_s);
    Identity &identity = context.cloud.identity;
    foundOrFault(identity.applicationCredentials.find(id), u"application credential"_s, id);
    identity.applicationCredentials.remove(id);
    identity.applicationSecrets.remove(id);
    for (const QByteArray &token : identity.tokens.keys()) {
        if (identity.tokens.value(token).applicationCredentialId == id)
            identity.tokens.remove(token);
    }
    return 204;
}

Answer accessRules(Context &context)
{
    onlySelfOrAdmin(context, u"identity:list_access_rules"_s);
    return identityList(context, u"access_rules"_s, u"access_rules"_s,
                        context.cloud.identity.accessRules.all([&](const QJsonObject &rule) {
                            return rule.value("_user"_L1).toString() == context.part(u"user"_s);
                        }));
}

Answer deleteAccessRule(Context &context)
{
    onlySelfOrAdmin(context, u"identity:delete_access_rule"_s);
    Identity &identity = context.cloud.identity;
    const QString id = context.part(u"id"_s);
    const QJsonObject &rule = foundOrFault(identity.accessRules.find(id), u"access_rule"_s, id);
    for (const QJsonObject &credential : identity.applicationCredentials.all()) {
        for (const QJsonValue &used : credential.value("access_rules"_L1).toArray()) {
            if (used.toObject().value("id"_L1) == rule.value("id"_L1))
                throw Fault { 403, u"Access rule %1 is in use and cannot be deleted."_s.arg(id) };
        }
    }
    identity.accessRules.remove(id);
    return 204;
}

Answer credentials(Context &context)
{
    return filteredIdentityList(
        context, u"credentials"_s, u"credentials"_s,
        context.cloud.identity.credentials.all([&](const QJsonObject &entry) {
            return context.isAdmin() || entry.value("user_id"_L1).toString() == context.userId();
        }));
}

Answer createCredential(Context &context)
{
    const QJsonObject given = required(context, u"credential"_s);
    const QString user = given.value("user_id"_L1).toString(context.userId());
    if (user != context.userId() && !context.isAdmin())
        throw Fault {
            403,
            u"You are not authorized to perform the requested action: identity:create_credential."_s
        };
    const QJsonObject &made = context.cloud.identity.credentials.insert(
        { { u"id"_s, context.cloud.ids.hex() },
          { u"type"_s, given.value("type"_L1) },
          { u"blob"_s, given.value("blob"_L1) },
          { u"user_id"_s, user },
          { u"project_id"_s, orNull(given.value("project_id"_L1).toString()) } });
    return Answer(201, { { u"credential"_s, identityEntry(context, u"credentials"_s, made) } });
}

Answer deleteCredential(Context &context)
{
    const QString id = context.part(u"id"_s);
    const QJsonObject *credential = context.cloud.identity.credentials.find(id);
    const bool own = credential && credential->value("user_id"_L1).toString() == context.userId();
    foundOrFault(own || context.isAdmin() ? credential : nullptr, u"credential"_s, id);
    context.cloud.identity.credentials.remove(id);
    return 204;
}

Answer trusts(Context &context)
{
    return filteredIdentityList(
        context, u"trusts"_s, u"OS-TRUST/trusts"_s,
        context.cloud.identity.trusts.all([&](const QJsonObject &entry) {
            return context.isAdmin()
                || entry.value("trustor_user_id"_L1).toString() == context.userId()
                || entry.value("trustee_user_id"_L1).toString() == context.userId();
        }));
}

Answer createTrust(Context &context)
{
    Identity &identity = context.cloud.identity;
    QJsonObject trust = required(context, u"trust"_s);
    if (trust.value("trustor_user_id"_L1).toString() != context.userId())
        throw Fault {
            403,
            u"You are not authorized to perform the requested action: The authenticated user "
            u"should match the trustor."_s
        };
    QJsonArray roles;
    for (const QJsonValue &value : trust.value("roles"_L1).toArray()) {
        for (const QJsonObject &role : identity.roles.all()) {
            if (value.toObject().value("name"_L1) == role.value("name"_L1)
                || value.toObject().value("id"_L1) == role.value("id"_L1))
                roles.append(visible(role));
        }
    }
    trust.insert(u"id"_s, context.cloud.ids.hex());
    trust.insert(u"roles"_s, roles);
    trust.insert(u"project_id"_s, context.projectId());
    trust.insert(u"impersonation"_s, trust.value("impersonation"_L1).toBool());
    for (const QString &key : { u"expires_at"_s, u"remaining_uses"_s, u"deleted_at"_s }) {
        if (!trust.contains(key))
            trust.insert(key, QJsonValue::Null);
    }
    identity.trusts.insert(trust);
    return Answer(201, { { u"trust"_s, identityEntry(context, u"OS-TRUST/trusts"_s, trust) } });
}

Answer deleteTrust(Context &context)
{
    const QString id = context.part(u"id"_s);
    if (!context.cloud.identity.trusts.remove(id))
        throw Fault { 404, u"Could not find trust: %1."_s.arg(id) };
    return 204;
}
} // namespace

void addDelegationRoutes(Service &service)
{
    const QString mine = u"/v3/users/{user}/application_credentials"_s;
    service.add("GET", mine, Access::Token, {}, applicationCredentials);
    service.add("POST", mine, Access::Token, {}, createApplicationCredential);
    service.add("GET", mine + u"/{id}"_s, Access::Token, {}, applicationCredential);
    service.add("DELETE", mine + u"/{id}"_s, Access::Token, {}, deleteApplicationCredential);
    service.add("GET", u"/v3/users/{user}/access_rules"_s, Access::Token, {}, accessRules);
    service.add("DELETE", u"/v3/users/{user}/access_rules/{id}"_s, Access::Token, {},
                deleteAccessRule);
    service.add("GET", u"/v3/credentials"_s, Access::Token, {}, credentials);
    service.add("POST", u"/v3/credentials"_s, Access::Token, {}, createCredential);
    service.add("DELETE", u"/v3/credentials/{id}"_s, Access::Token, {}, deleteCredential);
    service.add("GET", u"/v3/OS-TRUST/trusts"_s, Access::Token, {}, trusts);
    service.add("POST", u"/v3/OS-TRUST/trusts"_s, Access::Token, {}, createTrust);
    service.add("DELETE", u"/v3/OS-TRUST/trusts/{id}"_s, Access::Token, {}, deleteTrust);
}

} // namespace cirro::demo
