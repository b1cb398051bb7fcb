// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/catalog.h"
#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QString addProject(Cloud &cloud, const QString &name, const QString &description)
{
    const QString id = cloud.ids.hex();
    cloud.identity.projects.insert({ { u"id"_s, id },
                                     { u"name"_s, name },
                                     { u"domain_id"_s, u"default"_s },
                                     { u"description"_s, description },
                                     { u"enabled"_s, true },
                                     { u"parent_id"_s, u"default"_s },
                                     { u"is_domain"_s, false },
                                     { u"tags"_s, QJsonArray() },
                                     { u"options"_s, QJsonObject() } });
    return id;
}

QString addUser(Cloud &cloud, const QString &name, const QString &fullName, const QString &project)
{
    const QString id = cloud.ids.hex();
    QJsonObject user { { u"id"_s, id },
                       { u"name"_s, name },
                       { u"domain_id"_s, u"default"_s },
                       { u"enabled"_s, true },
                       { u"description"_s, fullName },
                       { u"email"_s, name + u"@brightwater.example"_s },
                       { u"password_expires_at"_s, QJsonValue::Null },
                       { u"options"_s, QJsonObject() } };
    if (!project.isEmpty())
        user.insert(u"default_project_id"_s, project);
    cloud.identity.users.insert(user);
    cloud.identity.passwords.insert(id, name + u"-pass"_s);
    return id;
}

void addRole(Cloud &cloud, const QString &name)
{
    cloud.identity.roles.insert({ { u"id"_s, cloud.ids.hex() },
                                  { u"name"_s, name },
                                  { u"domain_id"_s, QJsonValue::Null },
                                  { u"description"_s, QJsonValue::Null },
                                  { u"options"_s, QJsonObject { { u"immutable"_s, true } } } });
}

void assign(Cloud &cloud, const QString &user, const QString &project, const QString &role)
{
    cloud.identity.assignments.append(
        { user, {}, project, {}, false, cloud.identity.roleId(role) });
}

void addApplicationCredential(Cloud &cloud, const QString &user, const QString &project)
{
    Identity &identity = cloud.identity;
    const QString id = cloud.ids.hex();
    QJsonArray roles;
    for (const QString &name : { u"member"_s, u"reader"_s })
        roles.append(visible(*identity.roles.find(identity.roleId(name))));
    identity.applicationCredentials.insert({ { u"id"_s, id },
                                             { u"name"_s, u"laptop"_s },
                                             { u"description"_s, u"command line on the laptop"_s },
                                             { u"user_id"_s, user },
                                             { u"project_id"_s, project },
                                             { u"system"_s, QJsonValue::Null },
                                             { u"expires_at"_s, QJsonValue::Null },
                                             { u"unrestricted"_s, false },
                                             { u"roles"_s, roles } });
    identity.applicationSecrets.insert(id, u"laptop-secret"_s);
    identity.accessRules.insert({ { u"id"_s, cloud.ids.hex() },
                                  { u"service"_s, u"image"_s },
                                  { u"path"_s, u"/v2/images"_s },
                                  { u"method"_s, u"GET"_s },
                                  { u"_user"_s, user } });
    identity.credentials.insert({ { u"id"_s, cloud.ids.hex() + cloud.ids.hex() },
                                  { u"user_id"_s, user },
                                  { u"project_id"_s, project },
                                  { u"type"_s, u"ec2"_s },
                                  { u"blob"_s,
                                    u"{\"access\": \"%1\", \"secret\": \"%2\"}"_s.arg(
                                        cloud.ids.hex(), cloud.ids.hex()) } });
}
} // namespace

void seedIdentity(Cloud &cloud)
{
    Identity &identity = cloud.identity;
    identity.domains.insert({ { u"id"_s, u"default"_s },
                              { u"name"_s, u"Default"_s },
                              { u"description"_s, u"The default domain"_s },
                              { u"enabled"_s, true },
                              { u"tags"_s, QJsonArray() },
                              { u"options"_s, QJsonObject() } });
    for (const QString &name : { u"admin"_s, u"member"_s, u"reader"_s, u"service"_s })
        addRole(cloud, name);
    const QString shop = addProject(cloud, u"shop"_s, u"Brightwater web shop"_s);
    const QString research
        = addProject(cloud, u"research"_s, u"Brightwater research and batch computing"_s);
    addProject(cloud, u"archive"_s, u"Brightwater records, kept for ten years"_s);

    const QString demo = addUser(cloud, u"demo"_s, u"Dana Moreau"_s, shop);
    const QString reader = addUser(cloud, u"reader"_s, u"Rita Eder, auditing"_s, shop);
    const QString admin = addUser(cloud, u"admin"_s, u"Cloud administrator"_s, shop);
    const QString mfa = addUser(cloud, u"mfa"_s, u"Mika Falk"_s, shop);
    addUser(cloud, u"nobody"_s, u"Nora Body, starts on Monday"_s, {});
    const QString anna = addUser(cloud, u"anna"_s, u"Anna Lindqvist"_s, shop);
    const QString jonas = addUser(cloud, u"jonas"_s, u"Jonas Weber"_s, research);
    const QString priya = addUser(cloud, u"priya"_s, u"Priya Raman"_s, research);
    for (const QString &project : { shop, research }) {
        assign(cloud, demo, project, u"member"_s);
        assign(cloud, admin, project, u"admin"_s);
    }
    assign(cloud, reader, shop, u"reader"_s);
    assign(cloud, mfa, shop, u"member"_s);
    assign(cloud, anna, shop, u"member"_s);
    assign(cloud, jonas, research, u"member"_s);
    identity.assignments.append(
        { admin, {}, {}, u"default"_s, false, identity.roleId(u"admin"_s) });
    identity.assignments.append({ admin, {}, {}, {}, true, identity.roleId(u"admin"_s) });

    const QString group = cloud.ids.hex();
    identity.groups.insert({ { u"id"_s, group },
                             { u"name"_s, u"scientists"_s },
                             { u"domain_id"_s, u"default"_s },
                             { u"description"_s, u"everybody in research"_s } });
    identity.members.insert(jonas, group);
    identity.members.insert(priya, group);
    identity.assignments.append({ {}, group, research, {}, false, identity.roleId(u"member"_s) });

    identity.totpSecrets.insert(mfa, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    identity.users.find(mfa)->insert(
        u"options"_s,
        QJsonObject { { u"multi_factor_auth_enabled"_s, true },
                      { u"multi_factor_auth_rules"_s,
                        QJsonArray { QJsonArray { u"password"_s, u"totp"_s } } } });
    addApplicationCredential(cloud, demo, shop);
    seedCatalog(cloud);
}

} // namespace cirro::demo
