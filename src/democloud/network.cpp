// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkkinds.h"
#include "democloud/ports.h"
#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer versions(Context &context)
{
    return QJsonObject {
        { u"versions"_s,
          QJsonArray { QJsonObject {
              { u"id"_s, u"v2.0"_s },
              { u"status"_s, u"CURRENT"_s },
              { u"links"_s,
                QJsonArray { QJsonObject { { u"rel"_s, u"self"_s },
                                           { u"href"_s, context.root + u"/v2.0/"_s } } } } } } }
    };
}

Answer resources(Context &context)
{
    QJsonArray shown;
    for (const NetworkKind &kind : networkKinds())
        shown.append(
            QJsonObject { { u"name"_s, kind.singular },
                          { u"collection"_s, kind.plural },
                          { u"links"_s,
                            QJsonArray { QJsonObject {
                                { u"rel"_s, u"self"_s },
                                { u"href"_s, context.root + u"/v2.0"_s + kind.path } } } } });
    return QJsonObject { { u"resources"_s, shown } };
}

QJsonObject withFields(const Context &context, const QJsonObject &object)
{
    const QStringList fields = context.arguments(u"fields"_s);
    if (fields.isEmpty())
        return object;
    QJsonObject chosen;
    for (const QString &field : fields) {
        if (object.contains(field))
            chosen.insert(field, object.value(field));
    }
    return chosen;
}

//! Neutron filters members of nested lists too: fixed_ips=ip_address=10.0.0.1.
void filterNested(const Context &context, QList<QJsonObject> &objects)
{
    for (const QString &wanted : context.arguments(u"fixed_ips"_s)) {
        const QString key = wanted.section(u'=', 0, 0);
        const QString value = wanted.section(u'=', 1);
        objects.removeIf([&](const QJsonObject &object) {
            for (const QJsonValue &fixed : object.value("fixed_ips"_L1).toArray()) {
                if (fixed.toObject().value(key).toString() == value)
                    return false;
            }
            return true;
        });
    }
}

Answer list(Context &context)
{
    const NetworkKind &kind = kindOf(context);
    QList<QJsonObject> shown;
    for (const QJsonObject &object : (context.region.network.*kind.collection).all()) {
        const bool own = object.value("project_id"_L1).toString() == context.projectId();
        const bool open
            = object.value("shared"_L1).toBool() || object.value("router:external"_L1).toBool();
        if (kind.adminOnly ? context.isAdmin() : own || open || context.isAdmin())
            shown.append(networkJson(context, kind, object));
    }
    static const QStringList reserved { u"limit"_s,     u"marker"_s,      u"page_reverse"_s,
                                        u"sort_key"_s,  u"sort_dir"_s,    u"fields"_s,
                                        u"fixed_ips"_s, u"tags"_s,        u"tags-any"_s,
                                        u"not-tags"_s,  u"not-tags-any"_s };
    filterNested(context, shown);
    filterEntries(context, shown, reserved);
    if (context.hasArgument(u"tags"_s)) {
        for (const QString &tag : context.argument(u"tags"_s).split(u','))
            shown.removeIf([&](const QJsonObject &object) {
                return !object.value("tags"_L1).toArray().contains(tag);
            });
    }
    sortEntries(context, shown);
    const Page page = paged(context, shown, u"id"_s, 100'000);
    QJsonArray entries;
    for (const QJsonObject &object : page.entries)
        entries.append(withFields(context, object));
    QJsonObject answer { { kind.plural, entries } };
    if (!page.next.isEmpty() && context.hasArgument(u"limit"_s))
        answer.insert(kind.plural + u"_links"_s, nextLink(context, u"/v2.0"_s + kind.path, page));
    return answer;
}

Answer show(Context &context)
{
    const NetworkKind &kind = kindOf(context);
    return QJsonObject {
        { kind.singular,
          withFields(context, networkJson(context, kind, networkObjectOf(context, kind))) }
    };
}

QJsonObject make(Context &context, const NetworkKind &kind, const QJsonObject &given)
{
    const QString owner = given.value("project_id"_L1)
                              .toString(given.value("tenant_id"_L1).toString(context.projectId()));
    if (owner != context.projectId() && !context.isAdmin())
        throw Fault { 403,
                      u"((rule:create_%1 and rule:create_%1:tenant_id)) is disallowed by policy"_s
                          .arg(kind.singular),
                      u"PolicyNotAuthorized"_s };
    QJsonObject object = networkObject(context.cloud, owner);
    for (auto item = kind.defaults.constBegin(); item != kind.defaults.constEnd(); ++item)
        object.insert(item.key(), item.value());
    for (auto item = given.constBegin(); item != given.constEnd(); ++item) {
        if (item.key() != "tenant_id"_L1 && item.key() != "project_id"_L1)
            object.insert(item.key(), item.value());
    }
    checkNewNetworkObject(context, kind, object);
    QJsonObject &stored = (context.region.network.*kind.collection).insert(object);
    try {
        afterNetworkChange(context, kind, stored, given);
    } catch (const Fault &) {
        (context.region.network.*kind.collection).remove(stored.value("id"_L1).toString());
        throw;
    }
    return networkJson(context, kind, stored);
}

Answer create(Context &context)
{
    const NetworkKind &kind = kindOf(context);
    if (context.body.value(kind.plural).isArray()) {
        QJsonArray made;
        for (const QJsonValue &value : context.body.value(kind.plural).toArray())
            made.append(make(context, kind, value.toObject()));
        return Answer(201, { { kind.plural, made } });
    }
    if (!context.body.value(kind.singular).isObject())
        throw Fault {
            400, u"Invalid input for operation: '%1' is required in body."_s.arg(kind.singular),
            u"HTTPBadRequest"_s
        };
    return Answer(
        201,
        { { kind.singular, make(context, kind, context.body.value(kind.singular).toObject()) } });
}

void onlyOwner(const Context &context, const NetworkKind &kind, const QJsonObject &object,
               const QString &verb)
{
    if (!context.sees(object.value("project_id"_L1).toString()))
        throw Fault { 403, u"rule:%1_%2 is disallowed by policy"_s.arg(verb, kind.singular),
                      u"PolicyNotAuthorized"_s };
}

Answer update(Context &context)
{
    const NetworkKind &kind = kindOf(context);
    QJsonObject &object = networkObjectOf(context, kind);
    onlyOwner(context, kind, object, u"update"_s);
    const QByteArray match = context.message.header("If-Match");
    const int revision = object.value("revision_number"_L1).toInt();
    if (match.startsWith("revision_number=") && match.mid(16).toInt() != revision)
        throw Fault { 412,
                      u"Constrained to %1, but current revision is %2"_s
                          .arg(QString::fromLatin1(match.mid(16)))
                          .arg(revision),
                      u"RevisionNumberConstraintFailed"_s };
    const QJsonObject given = context.body.value(kind.singular).toObject();
    QJsonObject changed = object;
    for (auto item = given.constBegin(); item != given.constEnd(); ++item)
        changed.insert(item.key(), item.value());
    if (kind.singular == "floatingip"_L1)
        changed.insert(u"_port"_s, object.value("port_id"_L1));
    changed.insert(u"revision_number"_s, revision + 1);
    changed.insert(u"updated_at"_s, isoSeconds(context.now));
    const QJsonObject before = object;
    object = changed;
    try {
        afterNetworkChange(context, kind, object, given);
    } catch (const Fault &) {
        object = before;
        throw;
    }
    return QJsonObject { { kind.singular, networkJson(context, kind, object) } };
}

Answer remove(Context &context)
{
    const NetworkKind &kind = kindOf(context);
    const QJsonObject object = networkObjectOf(context, kind);
    onlyOwner(context, kind, object, u"delete"_s);
    checkNetworkRemoval(context, kind, object);
    (context.region.network.*kind.collection).remove(object.value("id"_L1).toString());
    return 204;
}

Answer tags(Context &context)
{
    const NetworkKind &kind = kindOf(context);
    QJsonObject &object = networkObjectOf(context, kind);
    if (context.message.method == "PUT")
        object.insert(u"tags"_s, context.body.value("tags"_L1).toArray());
    else if (context.message.method == "DELETE")
        object.insert(u"tags"_s, QJsonArray());
    if (context.message.method == "DELETE")
        return 204;
    return QJsonObject { { u"tags"_s, object.value("tags"_L1) } };
}

Answer quota(Context &context)
{
    const QString project = context.part(u"project"_s);
    if (!context.sees(project))
        throw Fault { 403, u"(rule:get_quota) is disallowed by policy"_s,
                      u"PolicyNotAuthorized"_s };
    if (context.message.method == "PUT") {
        QJsonObject own = context.region.network.quotas.value(project);
        const QJsonObject given = context.body.value("quota"_L1).toObject();
        for (auto item = given.constBegin(); item != given.constEnd(); ++item)
            own.insert(item.key(), item.value());
        context.region.network.quotas.insert(project, own);
    }
    QJsonObject limits
        = networkQuota(context.region, context.path.endsWith("/default") ? QString() : project);
    if (!context.path.contains("/details"))
        return QJsonObject { { u"quota"_s, limits } };
    for (const NetworkKind &kind : networkKinds()) {
        if (!kind.quota.isEmpty())
            limits.insert(kind.quota,
                          QJsonObject { { u"limit"_s, limits.value(kind.quota) },
                                        { u"used"_s, networkUsage(context.region, kind, project) },
                                        { u"reserved"_s, 0 } });
    }
    return QJsonObject { { u"quota"_s, limits } };
}

Answer extensions(Context &)
{
    QJsonArray shown;
    for (const char *alias : { "address-group",
                               "address-scope",
                               "agent",
                               "allowed-address-pairs",
                               "availability_zone",
                               "external-net",
                               "extraroute",
                               "net-mtu",
                               "network-ip-availability",
                               "pagination",
                               "port-security",
                               "project-id",
                               "provider",
                               "qos",
                               "quota_details",
                               "quotas",
                               "rbac-policies",
                               "revision-if-match",
                               "router",
                               "security-group",
                               "sorting",
                               "standard-attr-description",
                               "standard-attr-revisions",
                               "standard-attr-tag",
                               "standard-attr-timestamp",
                               "subnet_allocation",
                               "trunk" })
        shown.append(QJsonObject { { u"alias"_s, QString::fromLatin1(alias) },
                                   { u"name"_s, QString::fromLatin1(alias) },
                                   { u"description"_s, QString() },
                                   { u"updated"_s, u"2020-07-15T10:00:00-00:00"_s },
                                   { u"links"_s, QJsonArray() } });
    return QJsonObject { { u"extensions"_s, shown } };
}

Answer zones(Context &)
{
    return QJsonObject { { u"availability_zones"_s,
                           QJsonArray { QJsonObject { { u"name"_s, u"nova"_s },
                                                      { u"resource"_s, u"router"_s },
                                                      { u"state"_s, u"available"_s } },
                                        QJsonObject { { u"name"_s, u"nova"_s },
                                                      { u"resource"_s, u"network"_s },
                                                      { u"state"_s, u"available"_s } } } } };
}

Answer availability(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &network : context.region.network.networks.all()) {
        int used = 0, total = 0;
        QJsonArray subnets;
        for (const QJsonValue &id : network.value("subnets"_L1).toArray()) {
            const QJsonObject *subnet = context.region.network.subnets.find(id.toString());
            if (!subnet)
                continue;
            int taken = 0;
            for (const QJsonObject &port : context.region.network.ports.all()) {
                for (const QJsonValue &fixed : port.value("fixed_ips"_L1).toArray())
                    taken += fixed.toObject().value("subnet_id"_L1) == id;
            }
            subnets.append(QJsonObject { { u"subnet_id"_s, id },
                                         { u"ip_version"_s, subnet->value("ip_version"_L1) },
                                         { u"cidr"_s, subnet->value("cidr"_L1) },
                                         { u"subnet_name"_s, subnet->value("name"_L1) },
                                         { u"used_ips"_s, taken },
                                         { u"total_ips"_s, 241 } });
            used += taken;
            total += 241;
        }
        shown.append(QJsonObject { { u"network_id"_s, network.value("id"_L1) },
                                   { u"network_name"_s, network.value("name"_L1) },
                                   { u"tenant_id"_s, network.value("tenant_id"_L1) },
                                   { u"project_id"_s, network.value("project_id"_L1) },
                                   { u"subnet_ip_availability"_s, subnets },
                                   { u"used_ips"_s, used },
                                   { u"total_ips"_s, total } });
    }
    return QJsonObject { { u"network_ip_availabilities"_s, shown } };
}

Answer serviceProviders(Context &)
{
    return QJsonObject { { u"service_providers"_s,
                           QJsonArray { QJsonObject { { u"service_type"_s, u"L3_ROUTER_NAT"_s },
                                                      { u"name"_s, u"single_node"_s },
                                                      { u"default"_s, true } } } } };
}
} // namespace

void addNetwork(Router &router)
{
    Service &service = router.add({ .type = "network",
                                    .prefix = "network",
                                    .shape = FaultShape::Network,
                                    .versionPrefixes = { u"/v2.0"_s } });
    service.add("GET", u"/"_s, Access::Anyone, {}, versions);
    service.add("GET", QString(), Access::Reader, {}, resources);
    addRouterActions(service);
    for (const NetworkKind &kind : networkKinds()) {
        const QString one = kind.path + u"/{id}"_s;
        service.add("GET", kind.path, Access::Reader, u"get_"_s + kind.singular, list);
        service.add("GET", one, Access::Reader, u"get_"_s + kind.singular, show);
        if (kind.adminOnly)
            continue;
        service.add("POST", kind.path, Access::Member, u"create_"_s + kind.singular, create);
        service.add("PUT", one, Access::Member, u"update_"_s + kind.singular, update);
        service.add("DELETE", one, Access::Member, u"delete_"_s + kind.singular, remove);
        service.add("GET", one + u"/tags"_s, Access::Reader, u"get_"_s + kind.singular, tags);
        service.add("PUT", one + u"/tags"_s, Access::Member, u"update_"_s + kind.singular, tags);
        service.add("DELETE", one + u"/tags"_s, Access::Member, u"update_"_s + kind.singular, tags);
    }
    for (const QString &suffix : { QString(), u"/details"_s, u"/details.json"_s, u"/default"_s })
        service.add("GET", u"/quotas/{project}"_s + suffix, Access::Reader, u"get_quota"_s, quota);
    service.add("PUT", u"/quotas/{project}"_s, Access::Admin, u"update_quota"_s, quota);
    service.add("GET", u"/extensions"_s, Access::Reader, {}, extensions);
    service.add("GET", u"/availability_zones"_s, Access::Reader, {}, zones);
    service.add("GET", u"/network-ip-availabilities"_s, Access::Admin,
                u"get_network_ip_availability"_s, availability);
    service.add("GET", u"/service-providers"_s, Access::Reader, {}, serviceProviders);
}

} // namespace cirro::demo
