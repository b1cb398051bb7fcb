// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/identityapi.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer userProjects(Context &context)
{
    onlySelfOrAdmin(context, u"identity:list_user_projects"_s);
    return identityList(context, u"projects"_s, u"projects"_s,
                        projectsOf(context.cloud.identity, context.part(u"user"_s)));
}

Answer userGroups(Context &context)
{
    onlySelfOrAdmin(context, u"identity:list_groups_for_user"_s);
    const QStringList ids = context.cloud.identity.members.values(context.part(u"user"_s));
    return identityList(context, u"groups"_s, u"groups"_s,
                        context.cloud.identity.groups.all([&](const QJsonObject &group) {
                            return ids.contains(group.value("id"_L1).toString());
                        }));
}

Answer groupUsers(Context &context)
{
    const QString group = context.part(u"id"_s);
    const auto &identity = context.cloud.identity;
    foundOrFault(identity.groups.find(group), u"group"_s, group);
    return identityList(context, u"users"_s, u"users"_s,
                        identity.users.all([&](const QJsonObject &user) {
                            return identity.members.contains(user.value("id"_L1).toString(), group);
                        }));
}

Answer showUser(Context &context)
{
    const QString id = context.part(u"user"_s);
    onlySelfOrAdmin(context, u"identity:get_user"_s);
    return QJsonObject {
        { u"user"_s,
          identityEntry(context, u"users"_s,
                        foundOrFault(context.cloud.identity.users.find(id), u"user"_s, id)) }
    };
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
    return filteredIdentityList(context, kind.plural, kind.plural,
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
          identityEntry(
              context, kind.plural,
              foundOrFault((context.cloud.identity.*kind.collection).find(id), kind.singular, id)) }
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
    return Answer(201, { { kind.singular, identityEntry(context, kind.plural, entry) } });
}

Answer update(Context &context)
{
    const Kind &kind = kindOf(context);
    Identity &identity = context.cloud.identity;
    const QString id = context.part(u"id"_s);
    QJsonObject *entry = (identity.*kind.collection).find(id);
    foundOrFault(entry, kind.singular, id);
    QJsonObject given = required(context, kind.singular);
    if (given.contains("password"_L1))
        identity.passwords.insert(id, given.take("password"_L1).toString());
    for (auto member = given.constBegin(); member != given.constEnd(); ++member)
        entry->insert(member.key(), member.value());
    return QJsonObject { { kind.singular, identityEntry(context, kind.plural, *entry) } };
}

Answer remove(Context &context)
{
    const Kind &kind = kindOf(context);
    const QString id = context.part(u"id"_s);
    foundOrFault((context.cloud.identity.*kind.collection).find(id), kind.singular, id);
    (context.cloud.identity.*kind.collection).remove(id);
    return 204;
}
} // namespace

void addIdentityKindRoutes(Service &service)
{
    service.add("GET", u"/v3/users/{user}"_s, Access::Token, u"identity:get_user"_s, showUser);
    service.add("POST", u"/v3/users/{user}/password"_s, Access::Token, {}, changePassword);
    service.add("GET", u"/v3/users/{user}/projects"_s, Access::Token, {}, userProjects);
    service.add("GET", u"/v3/users/{user}/groups"_s, Access::Token, {}, userGroups);
    service.add("GET", u"/v3/groups/{id}/users"_s, Access::Admin, u"identity:list_users_in_group"_s,
                groupUsers);
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
