// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"
#include "democloud/serverjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject &flavorOf(Context &context)
{
    QJsonObject *flavor = context.region.compute.flavors.find(context.part(u"id"_s));
    if (!flavor)
        throw Fault { 404, u"Flavor %1 could not be found."_s.arg(context.part(u"id"_s)) };
    return *flavor;
}

Answer list(Context &context)
{
    QList<QJsonObject> flavors = context.region.compute.flavors.all([&](const QJsonObject &flavor) {
        const bool isPublic = flavor.value("os-flavor-access:is_public"_L1).toBool();
        const QString asked = context.argument(u"is_public"_s).toLower();
        if (!context.isAdmin() && !isPublic)
            return false;
        if (asked == "none"_L1)
            return true;
        return asked == "false"_L1 ? !isPublic : isPublic;
    });
    const int minRam = context.argument(u"minRam"_s).toInt();
    const int minDisk = context.argument(u"minDisk"_s).toInt();
    flavors.removeIf([&](const QJsonObject &flavor) {
        return flavor.value("ram"_L1).toInt() < minRam || flavor.value("disk"_L1).toInt() < minDisk;
    });
    const bool detailed = context.path.endsWith("/detail");
    const Page page = paged(context, flavors, {});
    QJsonArray shown;
    for (const QJsonObject &flavor : page.entries)
        shown.append(flavorJson(context, flavor, detailed));
    QJsonObject answer { { u"flavors"_s, shown } };
    if (!page.next.isEmpty())
        answer.insert(u"flavors_links"_s,
                      nextLink(context, QString::fromLatin1(context.path), page));
    return answer;
}

Answer show(Context &context)
{
    return QJsonObject { { u"flavor"_s, flavorJson(context, flavorOf(context), true) } };
}

Answer extraSpecs(Context &context)
{
    return QJsonObject { { u"extra_specs"_s, flavorOf(context).value("extra_specs"_L1) } };
}

Answer create(Context &context)
{
    const QJsonObject given = required(context, u"flavor"_s);
    QString id = given.value("id"_L1).toVariant().toString();
    if (id.isEmpty() || id == "auto"_L1)
        id = context.cloud.ids.uuid();
    if (context.region.compute.flavors.find(id))
        throw Fault { 409, u"Flavor with ID %1 already exists."_s.arg(id) };
    for (const QString &key : { u"name"_s, u"ram"_s, u"vcpus"_s, u"disk"_s }) {
        if (!given.contains(key))
            throw Fault {
                400,
                u"Invalid input for field/attribute flavor. Value: {}. '%1' is a required "
                u"property"_s.arg(key)
            };
    }
    const auto number
        = [&given](const QString &key) { return given.value(key).toVariant().toInt(); };
    const QJsonObject flavor {
        { u"id"_s, id },
        { u"name"_s, given.value("name"_L1) },
        { u"ram"_s, number(u"ram"_s) },
        { u"vcpus"_s, number(u"vcpus"_s) },
        { u"disk"_s, number(u"disk"_s) },
        { u"swap"_s, number(u"swap"_s) },
        { u"OS-FLV-EXT-DATA:ephemeral"_s, number(u"OS-FLV-EXT-DATA:ephemeral"_s) },
        { u"OS-FLV-DISABLED:disabled"_s, false },
        { u"os-flavor-access:is_public"_s,
          given.value("os-flavor-access:is_public"_L1).toBool(true) },
        { u"rxtx_factor"_s, 1.0 },
        { u"description"_s,
          given.value("description"_L1).isString() ? given.value("description"_L1) : QJsonValue() },
        { u"extra_specs"_s, QJsonObject() }
    };
    context.region.compute.flavors.insert(flavor);
    return QJsonObject { { u"flavor"_s, flavorJson(context, flavor, true) } };
}

Answer remove(Context &context)
{
    flavorOf(context);
    context.region.compute.flavors.remove(context.part(u"id"_s));
    return 202;
}

// Server groups

QJsonObject groupJson(const Context &context, QJsonObject group)
{
    const QString policy = group.value("policy"_L1).toString();
    if (context.micro < 64) {
        group.remove("policy"_L1);
        group.remove("rules"_L1);
        group.insert(u"policies"_s, QJsonArray { policy });
        group.insert(u"metadata"_s, QJsonObject());
    }
    if (context.micro < 13) {
        group.remove("project_id"_L1);
        group.remove("user_id"_L1);
    }
    return group;
}

Answer listGroups(Context &context)
{
    const bool all = context.isAdmin() && context.hasArgument(u"all_projects"_s);
    QJsonArray shown;
    for (const QJsonObject &group : context.region.compute.serverGroups.all()) {
        if (all || group.value("project_id"_L1).toString() == context.projectId())
            shown.append(groupJson(context, group));
    }
    return QJsonObject { { u"server_groups"_s, shown } };
}

const QJsonObject &groupOf(const Context &context)
{
    const QJsonObject *group = context.region.compute.serverGroups.find(context.part(u"id"_s));
    if (!group || !context.sees(group->value("project_id"_L1).toString()))
        throw Fault { 404, u"Instance group %1 could not be found."_s.arg(context.part(u"id"_s)) };
    return *group;
}

Answer showGroup(Context &context)
{
    return QJsonObject { { u"server_group"_s, groupJson(context, groupOf(context)) } };
}

Answer createGroup(Context &context)
{
    const QJsonObject given = required(context, u"server_group"_s);
    const QString policy = context.micro < 64
        ? given.value("policies"_L1).toArray().first().toString()
        : given.value("policy"_L1).toString();
    static const QStringList policies { u"anti-affinity"_s, u"affinity"_s, u"soft-anti-affinity"_s,
                                        u"soft-affinity"_s };
    if (!policies.contains(policy))
        throw Fault { 400,
                      u"Invalid input for field/attribute policy. Value: %1. '%1' is not one of "
                      u"['anti-affinity', 'affinity', 'soft-anti-affinity', 'soft-affinity']"_s.arg(
                          policy) };
    const QJsonObject group { { u"id"_s, context.cloud.ids.uuid() },
                              { u"name"_s, given.value("name"_L1) },
                              { u"policy"_s, policy },
                              { u"rules"_s, given.value("rules"_L1).toObject() },
                              { u"members"_s, QJsonArray() },
                              { u"project_id"_s, context.projectId() },
                              { u"user_id"_s, context.userId() } };
    context.region.compute.serverGroups.insert(group);
    return QJsonObject { { u"server_group"_s, groupJson(context, group) } };
}

Answer removeGroup(Context &context)
{
    groupOf(context);
    context.region.compute.serverGroups.remove(context.part(u"id"_s));
    return 204;
}
} // namespace

void addFlavorRoutes(Service &service)
{
    service.add("GET", u"/flavors"_s, Access::Reader, u"os_compute_api:flavors"_s, list);
    service.add("GET", u"/flavors/detail"_s, Access::Reader, u"os_compute_api:flavors"_s, list);
    service.add("GET", u"/flavors/{id}"_s, Access::Reader, u"os_compute_api:flavors"_s, show);
    service.add("GET", u"/flavors/{id}/os-extra_specs"_s, Access::Reader,
                u"os_compute_api:os-flavor-extra-specs:index"_s, extraSpecs);
    service.add("POST", u"/flavors"_s, Access::Admin, u"os_compute_api:os-flavor-manage:create"_s,
                create);
    service.add("DELETE", u"/flavors/{id}"_s, Access::Admin,
                u"os_compute_api:os-flavor-manage:delete"_s, remove);
    service.add("GET", u"/os-server-groups"_s, Access::Reader,
                u"os_compute_api:os-server-groups:index"_s, listGroups);
    service.add("GET", u"/os-server-groups/{id}"_s, Access::Reader,
                u"os_compute_api:os-server-groups:show"_s, showGroup);
    service.add("POST", u"/os-server-groups"_s, Access::Member,
                u"os_compute_api:os-server-groups:create"_s, createGroup);
    service.add("DELETE", u"/os-server-groups/{id}"_s, Access::Member,
                u"os_compute_api:os-server-groups:delete"_s, removeGroup);
}

} // namespace cirro::demo
