// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/identityapi.h"

#include "democloud/catalog.h"
#include "democloud/signin.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

QJsonObject tokenJson(const Cloud &cloud, const Token &token, bool withCatalog)
{
    const Identity &identity = cloud.identity;
    QJsonObject user = shortUser(identity, token.userId);
    user.insert(u"password_expires_at"_s, QJsonValue::Null);
    QJsonObject json { { u"methods"_s, toArray(token.methods) },
                       { u"user"_s, user },
                       { u"audit_ids"_s, toArray(token.auditIds) },
                       { u"issued_at"_s, isoToken(token.issued) },
                       { u"expires_at"_s, isoToken(token.expires) } };
    const auto brief = [&identity](const QJsonObject &owner) {
        const QJsonObject *domain = identity.domains.find(owner.value("domain_id"_L1).toString());
        return QJsonObject { { u"id"_s, owner.value("id"_L1) },
                             { u"name"_s, owner.value("name"_L1) },
                             { u"domain"_s,
                               QJsonObject { { u"id"_s, domain->value("id"_L1) },
                                             { u"name"_s, domain->value("name"_L1) } } } };
    };
    if (!token.projectId.isEmpty()) {
        json.insert(u"project"_s, brief(*identity.projects.find(token.projectId)));
        json.insert(u"is_domain"_s, false);
    }
    if (!token.domainId.isEmpty()) {
        const QJsonObject *domain = identity.domains.find(token.domainId);
        json.insert(u"domain"_s,
                    QJsonObject { { u"id"_s, domain->value("id"_L1) },
                                  { u"name"_s, domain->value("name"_L1) } });
    }
    if (token.system)
        json.insert(u"system"_s, QJsonObject { { u"all"_s, true } });
    if (!token.trustId.isEmpty()) {
        const QJsonObject *trust = identity.trusts.find(token.trustId);
        json.insert(
            u"OS-TRUST:trust"_s,
            QJsonObject {
                { u"id"_s, token.trustId },
                { u"trustor_user"_s,
                  QJsonObject {
                      { u"id"_s, trust ? trust->value("trustor_user_id"_L1) : QJsonValue() } } },
                { u"trustee_user"_s,
                  QJsonObject {
                      { u"id"_s, trust ? trust->value("trustee_user_id"_L1) : QJsonValue() } } },
                { u"impersonation"_s,
                  trust ? trust->value("impersonation"_L1) : QJsonValue(false) } });
    }
    if (const QJsonObject *credential
        = identity.applicationCredentials.find(token.applicationCredentialId))
        json.insert(
            u"application_credential"_s,
            QJsonObject { { u"id"_s, token.applicationCredentialId },
                          { u"name"_s, credential->value("name"_L1) },
                          { u"restricted"_s, !credential->value("unrestricted"_L1).toBool() } });
    if (!token.roles.isEmpty()) {
        QJsonArray roles;
        for (const QJsonObject &role : identity.roles.all()) {
            if (token.hasRole(role.value("name"_L1).toString()))
                roles.append(QJsonObject { { u"id"_s, role.value("id"_L1) },
                                           { u"name"_s, role.value("name"_L1) } });
        }
        json.insert(u"roles"_s, roles);
        if (withCatalog)
            json.insert(u"catalog"_s, catalogFor(cloud, token));
    }
    return { { u"token"_s, json } };
}

namespace {
Answer showToken(Context &context)
{
    const auto token
        = context.cloud.identity.validToken(context.message.header("X-Subject-Token"), context.now);
    if (!token)
        throw Fault { 404, u"Could not recognize Fernet token"_s };
    if (token->userId != context.userId() && !context.isAdmin())
        throw Fault {
            403,
            u"You are not authorized to perform the requested action: identity:validate_token."_s
        };
    return Answer(200, tokenJson(context.cloud, *token, !context.hasArgument(u"nocatalog"_s)))
        .with("X-Subject-Token", token->id);
}

Answer revokeToken(Context &context)
{
    const auto token
        = context.cloud.identity.validToken(context.message.header("X-Subject-Token"), context.now);
    if (!token)
        throw Fault { 404, u"Could not recognize Fernet token"_s };
    context.cloud.identity.tokens.remove(token->id);
    return 204;
}

Answer myProjects(Context &context)
{
    const auto &identity = context.cloud.identity;
    const QJsonObject *credential
        = identity.applicationCredentials.find(context.token->applicationCredentialId);
    QList<QJsonObject> projects = projectsOf(identity, context.userId());
    if (credential)
        projects.removeIf([&](const QJsonObject &project) {
            return project.value("id"_L1) != credential->value("project_id"_L1);
        });
    return identityList(context, u"projects"_s, u"projects"_s, projects);
}

Answer myDomains(Context &context)
{
    const auto &identity = context.cloud.identity;
    return identityList(
        context, u"domains"_s, u"domains"_s, identity.domains.all([&](const QJsonObject &domain) {
            return !identity.rolesOn(context.userId(), {}, domain.value("id"_L1).toString(), false)
                        .isEmpty();
        }));
}

Answer mySystem(Context &context)
{
    QJsonArray system;
    if (!context.cloud.identity.rolesOn(context.userId(), {}, {}, true).isEmpty())
        system.append(QJsonObject { { u"all"_s, true } });
    return QJsonObject {
        { u"system"_s, system },
        { u"links"_s, QJsonObject { { u"self"_s, identityRoot(context) + u"/auth/system"_s } } }
    };
}

Answer myCatalog(Context &context)
{
    if (context.token->roles.isEmpty())
        throw Fault {
            403,
            u"You are not authorized to perform the requested action: identity:get_auth_catalog."_s
        };
    return QJsonObject {
        { u"catalog"_s, catalogFor(context.cloud, *context.token) },
        { u"links"_s, QJsonObject { { u"self"_s, identityRoot(context) + u"/auth/catalog"_s } } }
    };
}
} // namespace

void addTokenRoutes(Service &service)
{
    service.add("POST", u"/v3/auth/tokens"_s, Access::Anyone, {}, signIn);
    service.add("GET", u"/v3/auth/tokens"_s, Access::Token, {}, showToken);
    service.add("DELETE", u"/v3/auth/tokens"_s, Access::Token, {}, revokeToken);
    service.add("GET", u"/v3/auth/projects"_s, Access::Token, {}, myProjects);
    service.add("GET", u"/v3/auth/domains"_s, Access::Token, {}, myDomains);
    service.add("GET", u"/v3/auth/system"_s, Access::Token, {}, mySystem);
    service.add("GET", u"/v3/auth/catalog"_s, Access::Token, {}, myCatalog);
}

} // namespace cirro::demo
