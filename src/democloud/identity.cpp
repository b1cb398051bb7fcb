// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/identity.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

QStringList Identity::implied(const QString &roleName) const
{
    if (roleName == "admin"_L1)
        return { u"admin"_s, u"member"_s, u"reader"_s };
    if (roleName == "member"_L1)
        return { u"member"_s, u"reader"_s };
    return { roleName };
}

QStringList Identity::rolesOn(const QString &userId, const QString &projectId,
                              const QString &domainId, bool system) const
{
    QStringList names;
    const QStringList memberships = members.values(userId);
    for (const Assignment &assignment : assignments) {
        const bool his = assignment.userId == userId
            || (!assignment.groupId.isEmpty() && memberships.contains(assignment.groupId));
        const bool there = assignment.projectId == projectId && assignment.domainId == domainId
            && assignment.system == system;
        if (!his || !there)
            continue;
        if (const QJsonObject *role = roles.find(assignment.roleId))
            names += implied(role->value("name"_L1).toString());
    }
    names.removeDuplicates();
    return names;
}

QString Identity::roleId(const QString &name)
{
    const QJsonObject *role = roles.findBy(u"name"_s, name);
    return role ? role->value("id"_L1).toString() : QString();
}

QString Identity::projectNamed(const QString &name) const
{
    for (const QJsonObject &project : projects.all()) {
        if (project.value("name"_L1).toString() == name)
            return project.value("id"_L1).toString();
    }
    return {};
}

QString Identity::userNamed(const QString &name) const
{
    for (const QJsonObject &user : users.all()) {
        if (user.value("name"_L1).toString() == name)
            return user.value("id"_L1).toString();
    }
    return {};
}

std::optional<Token> Identity::validToken(const QByteArray &id, Time now) const
{
    const auto found = tokens.constFind(id);
    if (found == tokens.constEnd() || found->expires <= now)
        return std::nullopt;
    return *found;
}

void Identity::forgetExpired(Time now)
{
    const auto over = [now](const auto &entry) { return entry->expires <= now; };
    tokens.removeIf(over);
    receipts.removeIf(over);
}

} // namespace cirro::demo
