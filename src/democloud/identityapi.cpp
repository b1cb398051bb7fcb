// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/catalog.h"
#include "democloud/services.h"
#include "democloud/signin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QString v3(const Context &context)
{
    return context.root + u"/v3"_s;
}

QJsonObject version(const Context &context)
{
    return { { u"id"_s, u"v3.14"_s },
             { u"status"_s, u"stable"_s },
             { u"updated"_s, u"2020-04-07T00:00:00Z"_s },
             { u"links"_s,
               QJsonArray {
                   QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, v3(context) + u'/' } } } },
             { u"media-types"_s,
               QJsonArray { QJsonObject {
                   { u"base"_s, u"application/json"_s },
                   { u"type"_s, u"application/vnd.openstack.identity-v3+json"_s } } } } };
}

Answer versions(Context &context)
{
    return Answer(300,
                  { { u"versions"_s,
                      QJsonObject { { u"values"_s, QJsonArray { version(context) } } } } })
        .with("Location", (v3(context) + u'/').toLatin1());
}

Answer versionThree(Context &context)
{
    return QJsonObject { { u"version"_s, version(context) } };
}

//! An entry with the link to itself below that collection.
QJsonObject linked(const Context &context, const QString &collection, const QJsonObject &entry)
{
    QJsonObject shown = visible(entry);
    shown.insert(u"links"_s,
                 QJsonObject { { u"self"_s,
                                 v3(context) + u'/' + collection + u'/'
                                     + entry.value("id"_L1).toString() } });
    return shown;
}

QJsonObject listing(const Context &context, const QString &key, const QString &collection,
                    const QList<QJsonObject> &entries)
{
    QJsonArray shown;
    for (const QJsonObject &entry : entries)
        shown.append(linked(context, collection, entry));
    QString self = context.root + QString::fromLatin1(context.path);
    if (!context.message.query.isEmpty())
        self += u'?' + QString::fromUtf8(context.message.query);
    return { { key, shown },
             { u"links"_s,
               QJsonObject { { u"next"_s, QJsonValue::Null },
                             { u"self"_s, self },
                             { u"previous"_s, QJsonValue::Null } } } };
}

QJsonObject filtered(const Context &context, const QString &key, const QString &collection,
                     QList<QJsonObject> entries)
{
    filterEntries(context, entries, { u"limit"_s, u"marker"_s, u"sort_key"_s, u"sort_dir"_s });
    return listing(context, key, collection, entries);
}

const QJsonObject &found(const QJsonObject *entry, const QString &kind, const QString &id)
{
    if (!entry)
        throw Fault { 404, u"Could not find %1: %2."_s.arg(kind, id) };
    return *entry;
}

void onlySelfOrAdmin(const Context &context, const QString &policy)
{
    if (!context.isAdmin() && context.part(u"user"_s) != context.userId())
        throw Fault {
            403, u"You are not authorized to perform the requested action: %1."_s.arg(policy)
        };
}

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

QList<QJsonObject> projectsOf(const Identity &identity, const QString &userId)
{
    return identity.projects.all([&](const QJsonObject &project) {
        return !identity.rolesOn(userId, project.value("id"_L1).toString(), {}, false).isEmpty();
    });
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
    return listing(context, u"projects"_s, u"projects"_s, projects);
}

Answer myDomains(Context &context)
{
    const auto &identity = context.cloud.identity;
    return listing(
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
    return QJsonObject { { u"system"_s, system },
                         { u"links"_s,
                           QJsonObject { { u"self"_s, v3(context) + u"/auth/system"_s } } } };
}

Answer myCatalog(Context &context)
{
    if (context.token->roles.isEmpty())
        throw Fault {
            403,
            u"You are not authorized to perform the requested action: identity:get_auth_catalog."_s
        };
    return QJsonObject { { u"catalog"_s, catalogFor(context.cloud, *context.token) },
                         { u"links"_s,
                           QJsonObject { { u"self"_s, v3(context) + u"/auth/catalog"_s } } } };
}

Answer userProjects(Context &context)
{
    onlySelfOrAdmin(context, u"identity:list_user_projects"_s);
    return listing(context, u"projects"_s, u"projects"_s,
                   projectsOf(context.cloud.identity, context.part(u"user"_s)));
}

Answer userGroups(Context &context)
{
    onlySelfOrAdmin(context, u"identity:list_groups_for_user"_s);
    const QStringList ids = context.cloud.identity.members.values(context.part(u"user"_s));
    return listing(context, u"groups"_s, u"groups"_s,
                   context.cloud.identity.groups.all([&](const QJsonObject &group) {
                       return ids.contains(group.value("id"_L1).toString());
                   }));
}

Answer groupUsers(Context &context)
{
    const QString group = context.part(u"id"_s);
    const auto &identity = context.cloud.identity;
    found(identity.groups.find(group), u"group"_s, group);
    return listing(context, u"users"_s, u"users"_s,
                   identity.users.all([&](const QJsonObject &user) {
                       return identity.members.contains(user.value("id"_L1).toString(), group);
                   }));
}

Answer showUser(Context &context)
{
    const QString id = context.part(u"user"_s);
    onlySelfOrAdmin(context, u"identity:get_user"_s);
    return QJsonObject { { u"user"_s,
                           linked(context, u"users"_s,
                                  found(context.cloud.identity.users.find(id), u"user"_s, id)) } };
}

Answer changePassword(Context &context)
{
    const QJsonObject given = required(context, u"user"_s);
    QString &password = context.cloud.identity.passwords[context.part(u"user"_s)];
    if (password != given.value("original_password"_L1).toString())
        throw Fault { 401, u"The request you have made requires authentication."_s };
    password = given.value("password"_L1).toString();
    return 204;
}

// The plain collections: list, show, create, update, delete for those who may.

struct Kind
{
    QString plural;
    QString singular;
    Collection Identity::*collection;
    //! Whether every token may list and show it.
    bool open;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all {
        { u"domains"_s, u"domain"_s, &Identity::domains, false },
        { u"projects"_s, u"project"_s, &Identity::projects, false },
        { u"users"_s, u"user"_s, &Identity::users, false },
        { u"groups"_s, u"group"_s, &Identity::groups, false },
        { u"roles"_s, u"role"_s, &Identity::roles, false },
        { u"services"_s, u"service"_s, &Identity::services, false },
        { u"endpoints"_s, u"endpoint"_s, &Identity::endpoints, false },
        { u"regions"_s, u"region"_s, &Identity::regions, true },
    };
    return all;
}

const Kind &kindOf(const Context &context)
{
    const QString plural = QString::fromLatin1(context.path.split('/').value(2));
    for (const Kind &kind : kinds()) {
        if (kind.plural == plural)
            return kind;
    }
    throw Fault { 404 };
}

Answer list(Context &context)
{
    const Kind &kind = kindOf(context);
    return filtered(context, kind.plural, kind.plural,
                    (context.cloud.identity.*kind.collection).all());
}

Answer show(Context &context)
{
    const Kind &kind = kindOf(context);
    const QString id = context.part(u"id"_s);
    const bool own = kind.singular == "project"_L1 && id == context.projectId();
    if (!kind.open && !own && !context.isAdmin())
        throw Fault { 403,
                      u"You are not authorized to perform the requested action: identity:get_%1."_s
                          .arg(kind.singular) };
    return QJsonObject {
        { kind.singular,
          linked(context, kind.plural,
                 found((context.cloud.identity.*kind.collection).find(id), kind.singular, id)) }
    };
}

Answer create(Context &context)
{
    const Kind &kind = kindOf(context);
    Identity &identity = context.cloud.identity;
    QJsonObject entry = required(context, kind.singular);
    const QString name = entry.value("name"_L1).toString();
    if (!name.isEmpty() && (identity.*kind.collection).findBy(u"name"_s, name))
        throw Fault {
            409,
            u"Conflict occurred attempting to store %1 - Duplicate entry found with name %2."_s.arg(
                kind.singular, name)
        };
    if (!entry.contains("id"_L1))
        entry.insert(u"id"_s, context.cloud.ids.hex());
    const QString id = entry.value("id"_L1).toString();
    if (kind.singular == "user"_L1) {
        identity.passwords.insert(id, entry.take("password"_L1).toString());
        entry.insert(u"password_expires_at"_s, QJsonValue::Null);
    }
    if (kind.singular == "project"_L1) {
        entry.insert(u"parent_id"_s, entry.value("parent_id"_L1).toString(u"default"_s));
        entry.insert(u"is_domain"_s, false);
        entry.insert(u"tags"_s, entry.value("tags"_L1).toArray());
    }
    if (kind.singular == "project"_L1 || kind.singular == "user"_L1 || kind.singular == "group"_L1)
        entry.insert(u"domain_id"_s, entry.value("domain_id"_L1).toString(u"default"_s));
    if (kind.singular != "group"_L1 && kind.singular != "role"_L1 && kind.singular != "region"_L1)
        entry.insert(u"enabled"_s, entry.value("enabled"_L1).toBool(true));
    if (!entry.contains("description"_L1))
        entry.insert(u"description"_s, QString());
    entry.insert(u"options"_s, entry.value("options"_L1).toObject());
    (identity.*kind.collection).insert(entry);
    return Answer(201, { { kind.singular, linked(context, kind.plural, entry) } });
}

Answer update(Context &context)
{
    const Kind &kind = kindOf(context);
    Identity &identity = context.cloud.identity;
    const QString id = context.part(u"id"_s);
    QJsonObject *entry = (identity.*kind.collection).find(id);
    found(entry, kind.singular, id);
    QJsonObject given = required(context, kind.singular);
    if (given.contains("password"_L1))
        identity.passwords.insert(id, given.take("password"_L1).toString());
    for (auto member = given.constBegin(); member != given.constEnd(); ++member)
        entry->insert(member.key(), member.value());
    return QJsonObject { { kind.singular, linked(context, kind.plural, *entry) } };
}

Answer remove(Context &context)
{
    const Kind &kind = kindOf(context);
    const QString id = context.part(u"id"_s);
    found((context.cloud.identity.*kind.collection).find(id), kind.singular, id);
    (context.cloud.identity.*kind.collection).remove(id);
    return 204;
}

Answer roleAssignments(Context &context)
{
    const Identity &identity = context.cloud.identity;
    const bool names = context.flag(u"include_names"_s)
        || (context.hasArgument(u"include_names"_s)
            && context.argument(u"include_names"_s).isEmpty());
    const bool effective = context.hasArgument(u"effective"_s);
    const auto brief = [&](const Collection &collection, const QString &id, bool withDomain) {
        QJsonObject shown { { u"id"_s, id } };
        const QJsonObject *entry = collection.find(id);
        if (!names || !entry)
            return shown;
        shown.insert(u"name"_s, entry->value("name"_L1));
        if (withDomain)
            shown.insert(u"domain"_s,
                         QJsonObject { { u"id"_s, u"default"_s }, { u"name"_s, u"Default"_s } });
        return shown;
    };
    QList<Assignment> assignments;
    for (const Assignment &assignment : identity.assignments) {
        if (!effective) {
            assignments.append(assignment);
            continue;
        }
        QStringList users { assignment.userId };
        if (!assignment.groupId.isEmpty())
            users = identity.members.keys(assignment.groupId);
        const QString role = identity.roles.find(assignment.roleId)->value("name"_L1).toString();
        for (const QString &user : users) {
            for (const QString &name : identity.implied(role)) {
                Assignment single { user,
                                    {},
                                    assignment.projectId,
                                    assignment.domainId,
                                    assignment.system,
                                    context.cloud.identity.roleId(name) };
                if (!assignments.contains(single))
                    assignments.append(single);
            }
        }
    }
    const auto wanted = [&context](const QString &argument, const QString &value) {
        return !context.hasArgument(argument) || context.argument(argument) == value;
    };
    QJsonArray shown;
    for (const Assignment &assignment : assignments) {
        if (!wanted(u"user.id"_s, assignment.userId) || !wanted(u"group.id"_s, assignment.groupId)
            || !wanted(u"scope.project.id"_s, assignment.projectId)
            || !wanted(u"scope.domain.id"_s, assignment.domainId)
            || !wanted(u"role.id"_s, assignment.roleId)
            || (context.hasArgument(u"scope.system"_s) && !assignment.system))
            continue;
        QJsonObject entry;
        QString scope;
        if (!assignment.projectId.isEmpty()) {
            entry.insert(u"scope"_s,
                         QJsonObject { { u"project"_s,
                                         brief(identity.projects, assignment.projectId, true) } });
            scope = u"projects/"_s + assignment.projectId;
        } else if (!assignment.domainId.isEmpty()) {
            entry.insert(u"scope"_s,
                         QJsonObject { { u"domain"_s,
                                         brief(identity.domains, assignment.domainId, false) } });
            scope = u"domains/"_s + assignment.domainId;
        } else {
            entry.insert(u"scope"_s,
                         QJsonObject { { u"system"_s, QJsonObject { { u"all"_s, true } } } });
            scope = u"system"_s;
        }
        entry.insert(u"role"_s, brief(identity.roles, assignment.roleId, false));
        const bool group = assignment.userId.isEmpty();
        const QString actor = group ? assignment.groupId : assignment.userId;
        entry.insert(group ? u"group"_s : u"user"_s,
                     brief(group ? identity.groups : identity.users, actor, true));
        entry.insert(
            u"links"_s,
            QJsonObject { { u"assignment"_s,
                            v3(context) + u'/' + scope + (group ? u"/groups/"_s : u"/users/"_s)
                                + actor + u"/roles/"_s + assignment.roleId } });
        shown.append(entry);
    }
    QJsonObject answer = listing(context, u"role_assignments"_s, QString(), {});
    answer.insert(u"role_assignments"_s, shown);
    return answer;
}

Assignment assignmentOf(const Context &context)
{
    const Identity &identity = context.cloud.identity;
    Assignment assignment;
    assignment.projectId = context.part(u"project"_s);
    assignment.userId = context.part(u"user"_s);
    assignment.groupId = context.part(u"group"_s);
    assignment.roleId = context.part(u"role"_s);
    found(identity.roles.find(assignment.roleId), u"role"_s, assignment.roleId);
    found(identity.projects.find(assignment.projectId), u"project"_s, assignment.projectId);
    return assignment;
}

Answer grant(Context &context)
{
    const Assignment assignment = assignmentOf(context);
    if (!context.cloud.identity.assignments.contains(assignment))
        context.cloud.identity.assignments.append(assignment);
    return 204;
}

Answer revoke(Context &context)
{
    if (!context.cloud.identity.assignments.removeAll(assignmentOf(context)))
        throw Fault {
            404, u"Could not find role assignment with role: %1."_s.arg(context.part(u"role"_s))
        };
    return 204;
}

Answer roleInferences(Context &context)
{
    Identity &identity = context.cloud.identity;
    const auto role = [&](const QString &name) {
        const QString id = identity.roleId(name);
        return QJsonObject { { u"id"_s, id },
                             { u"name"_s, name },
                             { u"links"_s,
                               QJsonObject { { u"self"_s, v3(context) + u"/roles/"_s + id } } } };
    };
    const auto inference = [&](const QString &prior, const QString &implied) {
        return QJsonObject { { u"prior_role"_s, role(prior) },
                             { u"implies"_s, QJsonArray { role(implied) } } };
    };
    return QJsonObject { { u"role_inferences"_s,
                           QJsonArray { inference(u"admin"_s, u"member"_s),
                                        inference(u"member"_s, u"reader"_s) } } };
}

Answer applicationCredentials(Context &context)
{
    onlySelfOrAdmin(context, u"identity:list_application_credentials"_s);
    return filtered(
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
                           linked(context, u"application_credentials"_s,
                                  found(context.cloud.identity.applicationCredentials.find(id),
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
    QJsonObject shown = linked(context, u"application_credentials"_s, entry);
    shown.insert(u"secret"_s, secret);
    return Answer(201, { { u"application_credential"_s, shown } });
}

Answer deleteApplicationCredential(Context &context)
{
    onlySelfOrAdmin(context, u"identity:delete_application_credential"_s);
    const QString id = context.part(u"id"_s);
    Identity &identity = context.cloud.identity;
    found(identity.applicationCredentials.find(id), u"application credential"_s, id);
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
    return listing(context, u"access_rules"_s, u"access_rules"_s,
                   context.cloud.identity.accessRules.all([&](const QJsonObject &rule) {
                       return rule.value("_user"_L1).toString() == context.part(u"user"_s);
                   }));
}

Answer credentials(Context &context)
{
    return filtered(context, u"credentials"_s, u"credentials"_s,
                    context.cloud.identity.credentials.all([&](const QJsonObject &entry) {
                        return context.isAdmin()
                            || entry.value("user_id"_L1).toString() == context.userId();
                    }));
}

Answer trusts(Context &context)
{
    return filtered(context, u"trusts"_s, u"OS-TRUST/trusts"_s,
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
    return Answer(201, { { u"trust"_s, linked(context, u"OS-TRUST/trusts"_s, trust) } });
}

Answer deleteTrust(Context &context)
{
    const QString id = context.part(u"id"_s);
    if (!context.cloud.identity.trusts.remove(id))
        throw Fault { 404, u"Could not find trust: %1."_s.arg(id) };
    return 204;
}

//! Lists of what nobody has made here.
Answer emptyList(Context &context)
{
    const QString key = QString::fromLatin1(context.path.split('/').value(2));
    return listing(context, key, key, {});
}
} // namespace

void addIdentity(Router &router)
{
    Service &service
        = router.add({ .type = "identity", .prefix = "identity", .shape = FaultShape::Identity });
    service.add("GET", u"/"_s, Access::Anyone, {}, versions);
    service.add("GET", u"/v3"_s, Access::Anyone, {}, versionThree);
    service.add("POST", u"/v3/auth/tokens"_s, Access::Anyone, {}, signIn);
    service.add("GET", u"/v3/auth/tokens"_s, Access::Token, {}, showToken);
    service.add("DELETE", u"/v3/auth/tokens"_s, Access::Token, {}, revokeToken);
    service.add("GET", u"/v3/auth/projects"_s, Access::Token, {}, myProjects);
    service.add("GET", u"/v3/auth/domains"_s, Access::Token, {}, myDomains);
    service.add("GET", u"/v3/auth/system"_s, Access::Token, {}, mySystem);
    service.add("GET", u"/v3/auth/catalog"_s, Access::Token, {}, myCatalog);
    service.add("GET", u"/v3/users/{user}"_s, Access::Token, u"identity:get_user"_s, showUser);
    service.add("POST", u"/v3/users/{user}/password"_s, Access::Token, {}, changePassword);
    service.add("GET", u"/v3/users/{user}/projects"_s, Access::Token, {}, userProjects);
    service.add("GET", u"/v3/users/{user}/groups"_s, Access::Token, {}, userGroups);
    service.add("GET", u"/v3/users/{user}/application_credentials"_s, Access::Token, {},
                applicationCredentials);
    service.add("POST", u"/v3/users/{user}/application_credentials"_s, Access::Token, {},
                createApplicationCredential);
    service.add("GET", u"/v3/users/{user}/application_credentials/{id}"_s, Access::Token, {},
                applicationCredential);
    service.add("DELETE", u"/v3/users/{user}/application_credentials/{id}"_s, Access::Token, {},
                deleteApplicationCredential);
    service.add("GET", u"/v3/users/{user}/access_rules"_s, Access::Token, {}, accessRules);
    service.add("GET", u"/v3/groups/{id}/users"_s, Access::Admin, u"identity:list_users_in_group"_s,
                groupUsers);
    service.add("GET", u"/v3/role_assignments"_s, Access::Admin,
                u"identity:list_role_assignments"_s, roleAssignments);
    service.add("GET", u"/v3/role_inferences"_s, Access::Admin,
                u"identity:list_role_inference_rules"_s, roleInferences);
    service.add("PUT", u"/v3/projects/{project}/users/{user}/roles/{role}"_s, Access::Admin,
                u"identity:create_grant"_s, grant);
    service.add("DELETE", u"/v3/projects/{project}/users/{user}/roles/{role}"_s, Access::Admin,
                u"identity:revoke_grant"_s, revoke);
    service.add("PUT", u"/v3/projects/{project}/groups/{group}/roles/{role}"_s, Access::Admin,
                u"identity:create_grant"_s, grant);
    service.add("DELETE", u"/v3/projects/{project}/groups/{group}/roles/{role}"_s, Access::Admin,
                u"identity:revoke_grant"_s, revoke);
    service.add("GET", u"/v3/credentials"_s, Access::Token, {}, credentials);
    service.add("GET", u"/v3/OS-TRUST/trusts"_s, Access::Token, {}, trusts);
    service.add("POST", u"/v3/OS-TRUST/trusts"_s, Access::Token, {}, createTrust);
    service.add("DELETE", u"/v3/OS-TRUST/trusts/{id}"_s, Access::Token, {}, deleteTrust);
    for (const QString &name : { u"limits"_s, u"registered_limits"_s, u"policies"_s })
        service.add("GET", u"/v3/"_s + name, Access::Token, {}, emptyList);
    for (const Kind &kind : kinds()) {
        const QString path = u"/v3/"_s + kind.plural;
        service.add("GET", path, kind.open ? Access::Token : Access::Admin,
                    u"identity:list_"_s + kind.plural, list);
        service.add("GET", path + u"/{id}"_s, Access::Token, {}, show);
        service.add("POST", path, Access::Admin, u"identity:create_"_s + kind.singular, create);
        service.add("PATCH", path + u"/{id}"_s, Access::Admin,
                    u"identity:update_"_s + kind.singular, update);
        service.add("DELETE", path + u"/{id}"_s, Access::Admin,
                    u"identity:delete_"_s + kind.singular, remove);
    }
}

} // namespace cirro::demo
