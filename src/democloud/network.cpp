// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/networkkinds.h"
#include "democloud/ports.h"
#include "democloud/services.h"

#include <algorithm>

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

//! "tags" wants all of them, "tags-any" one; "not-" turns that round.
void filterTags(const Context &context, QList<QJsonObject> &objects)
{
    for (const QString &key : { u"tags"_s, u"tags-any"_s, u"not-tags"_s, u"not-tags-any"_s }) {
        if (!context.hasArgument(key))
            continue;
        const QStringList wanted = context.argument(key).split(u',');
        objects.removeIf([&](const QJsonObject &object) {
            const QJsonArray tags = object.value("tags"_L1).toArray();
            const auto has = [&tags](const QString &tag) { return tags.contains(tag); };
            const bool fits = key.endsWith("any"_L1)
                ? std::any_of(wanted.begin(), wanted.end(), has)
                : std::all_of(wanted.begin(), wanted.end(), has);
            return fits == key.startsWith("not-"_L1);
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
    filterNested(context, shown);
    filterTags(context, shown);
    const QString badLimit
        = u"Bad limit request: Limit must be an integer 0 or greater and not '%1'."_s;
    const Page page
        = listed(context, shown,
                 { .mostPerPage = 100'000,
                   .reserved = { u"page_reverse"_s, u"fields"_s, u"fixed_ips"_s, u"tags"_s,
                                 u"tags-any"_s, u"not-tags"_s, u"not-tags-any"_s },
                   .badLimit = { 400, badLimit, u"BadRequest"_s },
                   .badMarker = networkNotFound(kind),
                   .badSortKey
                   = { 400, u"['%1'] is invalid attribute for sort_keys"_s, u"HTTPBadRequest"_s },
                   .badFilter = { 400, u"['%1'] is invalid attribute for filtering"_s,
                                  u"HTTPBadRequest"_s } });
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
    checkAttributes(context, kind, given);
    QJsonObject object = networkObject(context.cloud, owner);
    merge(object, kind.defaults);
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
        throw Fault { 400, u"Unable to find '%1' in request body"_s.arg(kind.singular),
                      u"HTTPBadRequest"_s };
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
    checkAttributes(context, kind, given);
    QJsonObject changed = object;
    merge(changed, given);
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
    if (context.message.method == "GET")
        return QJsonObject { { u"tags"_s, object.value("tags"_L1) } };
    onlyOwner(context, kind, object, u"update"_s);
    const bool remove = context.message.method == "DELETE";
    object.insert(u"tags"_s, remove ? QJsonArray() : context.body.value("tags"_L1).toArray());
    if (remove)
        return 204;
    return QJsonObject { { u"tags"_s, object.value("tags"_L1) } };
}

Answer tag(Context &context)
{
    const NetworkKind &kind = kindOf(context);
    QJsonObject &object = networkObjectOf(context, kind);
    const QString name = context.part(u"tag"_s);
    QJsonArray all = object.value("tags"_L1).toArray();
    const bool there = all.contains(name);
    if (context.message.method == "PUT") {
        onlyOwner(context, kind, object, u"update"_s);
        if (!there)
            all.append(name);
        object.insert(u"tags"_s, all);
        return 201;
    }
    if (!there)
        throw Fault { 404, u"Tag %1 could not be found."_s.arg(name), u"TagNotFound"_s };
    if (context.message.method == "DELETE") {
        onlyOwner(context, kind, object, u"update"_s);
        all.removeAt(std::find(all.begin(), all.end(), QJsonValue(name)) - all.begin());
        object.insert(u"tags"_s, all);
    }
    return 204;
}

Answer quota(Context &context)
{
    const QString project = context.part(u"project"_s);
    if (!context.sees(project))
        throw Fault { 403, u"rule:get_quota is disallowed by policy"_s, u"PolicyNotAuthorized"_s };
    if (context.message.method == "PUT") {
        QJsonObject own = context.region.network.quotas.value(project);
        const QJsonObject given = context.body.value("quota"_L1).toObject();
        merge(own, given);
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

void addKind(const Routes &routes, const NetworkKind &kind)
{
    const QString get = u"get_"_s + kind.singular, change = u"update_"_s + kind.singular;
    routes.read({}, get, list);
    routes.read(u"/{id}"_s, get, show);
    if (kind.adminOnly)
        return;
    routes.write("POST", {}, u"create_"_s + kind.singular, create);
    routes.write("PUT", u"/{id}"_s, change, update);
    routes.write("DELETE", u"/{id}"_s, u"delete_"_s + kind.singular, remove);
    using Work = std::pair<QString, Route::Work>;
    for (const auto &[path, work] :
         { Work { u"/{id}/tags"_s, tags }, Work { u"/{id}/tags/{tag}"_s, tag } }) {
        routes.read(path, get, work);
        routes.write("PUT", path, change, work);
        routes.write("DELETE", path, change, work);
    }
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
    for (const NetworkKind &kind : networkKinds())
        addKind({ service, kind.path }, kind);
    const Routes routes { service };
    for (const QString &suffix : { QString(), u"/details"_s, u"/details.json"_s, u"/default"_s })
        routes.read(u"/quotas/{project}"_s + suffix, u"get_quota"_s, quota);
    routes.administer("PUT", u"/quotas/{project}"_s, u"update_quota"_s, quota);
    addNetworkInfoRoutes(routes);
}

} // namespace cirro::demo
