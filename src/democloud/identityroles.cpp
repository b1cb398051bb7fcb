// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/identityapi.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
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
        entry.insert(u"links"_s,
                     QJsonObject { { u"assignment"_s,
                                     identityRoot(context) + u'/' + scope
                                         + (group ? u"/groups/"_s : u"/users/"_s) + actor
                                         + u"/roles/"_s + assignment.roleId } });
        shown.append(entry);
    }
    QJsonObject answer = identityList(context, u"role_assignments"_s, QString(), {});
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
    foundOrFault(identity.roles.find(assignment.roleId), u"role"_s, assignment.roleId);
    foundOrFault(identity.projects.find(assignment.projectId), u"project"_s, assignment.projectId);
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
        return QJsonObject {
            { u"id"_s, id },
            { u"name"_s, name },
            { u"links"_s, QJsonObject { { u"self"_s, identityRoot(context) + u"/roles/"_s + id } } }
        };
    };
    const auto inference = [&](const QString &prior, const QString &implied) {
        return QJsonObject { { u"prior_role"_s, role(prior) },
                             { u"implies"_s, QJsonArray { role(implied) } } };
    };
    return QJsonObject { { u"role_inferences"_s,
                           QJsonArray { inference(u"admin"_s, u"member"_s),
                                        inference(u"member"_s, u"reader"_s) } } };
}
} // namespace

void addRoleRoutes(Service &service)
{
    service.add("GET", u"/v3/role_assignments"_s, Access::Admin,
                u"identity:list_role_assignments"_s, roleAssignments);
    service.add("GET", u"/v3/role_inferences"_s, Access::Admin,
                u"identity:list_role_inference_rules"_s, roleInferences);
    for (const QString &holder : { u"users/{user}"_s, u"groups/{group}"_s }) {
        const QString path = u"/v3/projects/{project}/%1/roles/{role}"_s.arg(holder);
        service.add("PUT", path, Access::Admin, u"identity:create_grant"_s, grant);
        service.add("DELETE", path, Access::Admin, u"identity:revoke_grant"_s, revoke);
    }
}

} // namespace cirro::demo
