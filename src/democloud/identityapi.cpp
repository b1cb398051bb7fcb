// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/identityapi.h"

#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject version(const Context &context)
{
    return { { u"id"_s, u"v3.14"_s },
             { u"status"_s, u"stable"_s },
             { u"updated"_s, u"2020-04-07T00:00:00Z"_s },
             { u"links"_s,
               QJsonArray { QJsonObject { { u"rel"_s, u"self"_s },
                                          { u"href"_s, identityRoot(context) + u'/' } } } },
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
        .with("Location", (identityRoot(context) + u'/').toLatin1());
}

Answer versionThree(Context &context)
{
    return QJsonObject { { u"version"_s, version(context) } };
}

//! Lists of what nobody has made here.
Answer emptyList(Context &context)
{
    const QString key = QString::fromLatin1(context.path.split('/').value(2));
    return identityList(context, key, key, {});
}
} // namespace

QString identityRoot(const Context &context)
{
    return context.root + u"/v3"_s;
}

//! An entry with the link to itself below that collection.
QJsonObject identityEntry(const Context &context, const QString &collection,
                          const QJsonObject &entry)
{
    QJsonObject shown = visible(entry);
    shown.insert(u"links"_s,
                 QJsonObject { { u"self"_s,
                                 identityRoot(context) + u'/' + collection + u'/'
                                     + entry.value("id"_L1).toString() } });
    return shown;
}

QJsonObject identityList(const Context &context, const QString &key, const QString &collection,
                         const QList<QJsonObject> &entries)
{
    QJsonArray shown;
    for (const QJsonObject &entry : entries)
        shown.append(identityEntry(context, collection, entry));
    QString self = context.root + QString::fromLatin1(context.path);
    if (!context.message.query.isEmpty())
        self += u'?' + QString::fromUtf8(context.message.query);
    return { { key, shown },
             { u"links"_s,
               QJsonObject { { u"next"_s, QJsonValue::Null },
                             { u"self"_s, self },
                             { u"previous"_s, QJsonValue::Null } } } };
}

QJsonObject filteredIdentityList(const Context &context, const QString &key,
                                 const QString &collection, QList<QJsonObject> entries)
{
    filterEntries(context, entries, { u"limit"_s, u"marker"_s, u"sort_key"_s, u"sort_dir"_s });
    return identityList(context, key, collection, entries);
}

const QJsonObject &foundOrFault(const QJsonObject *entry, const QString &kind, const QString &id)
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

QList<QJsonObject> projectsOf(const Identity &identity, const QString &userId)
{
    return identity.projects.all([&](const QJsonObject &project) {
        return !identity.rolesOn(userId, project.value("id"_L1).toString(), {}, false).isEmpty();
    });
}

void addIdentity(Router &router)
{
    Service &service
        = router.add({ .type = "identity", .prefix = "identity", .shape = FaultShape::Identity });
    service.add("GET", u"/"_s, Access::Anyone, {}, versions);
    service.add("GET", u"/v3"_s, Access::Anyone, {}, versionThree);
    addTokenRoutes(service);
    addIdentityKindRoutes(service);
    addRoleRoutes(service);
    addDelegationRoutes(service);
    for (const QString &name : { u"limits"_s, u"registered_limits"_s, u"policies"_s })
        service.add("GET", u"/v3/"_s + name, Access::Token, {}, emptyList);
}

} // namespace cirro::demo
