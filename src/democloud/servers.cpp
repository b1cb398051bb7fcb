// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"
#include "democloud/serverjson.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int MostPerPage = 1000;

const QStringList Statuses {
    u"ACTIVE"_s,    u"BUILD"_s,        u"DELETED"_s,       u"ERROR"_s,   u"HARD_REBOOT"_s,
    u"MIGRATING"_s, u"PASSWORD"_s,     u"PAUSED"_s,        u"REBOOT"_s,  u"REBUILD"_s,
    u"RESCUE"_s,    u"RESIZE"_s,       u"REVERT_RESIZE"_s, u"SHELVED"_s, u"SHELVED_OFFLOADED"_s,
    u"SHUTOFF"_s,   u"SOFT_DELETED"_s, u"SUSPENDED"_s,     u"UNKNOWN"_s, u"VERIFY_RESIZE"_s
};

const QStringList SortKeys { u"access_ip_v4"_s,
                             u"access_ip_v6"_s,
                             u"auto_disk_config"_s,
                             u"availability_zone"_s,
                             u"config_drive"_s,
                             u"created_at"_s,
                             u"display_description"_s,
                             u"display_name"_s,
                             u"host"_s,
                             u"hostname"_s,
                             u"image_ref"_s,
                             u"instance_type_id"_s,
                             u"kernel_id"_s,
                             u"key_name"_s,
                             u"launch_index"_s,
                             u"launched_at"_s,
                             u"locked"_s,
                             u"locked_by"_s,
                             u"node"_s,
                             u"power_state"_s,
                             u"progress"_s,
                             u"project_id"_s,
                             u"ramdisk_id"_s,
                             u"root_device_name"_s,
                             u"task_state"_s,
                             u"terminated_at"_s,
                             u"updated_at"_s,
                             u"user_id"_s,
                             u"uuid"_s,
                             u"vm_state"_s };

//! What else a list may be asked for; since 2.75 nova refuses all other words.
const QStringList Filters {
    u"all_tenants"_s, u"changes-before"_s, u"changes-since"_s,  u"deleted"_s,
    u"description"_s, u"flavor"_s,         u"image"_s,          u"ip"_s,
    u"ip6"_s,         u"limit"_s,          u"marker"_s,         u"name"_s,
    u"not-tags"_s,    u"not-tags-any"_s,   u"reservation_id"_s, u"soft_deleted"_s,
    u"sort_dir"_s,    u"sort_key"_s,       u"status"_s,         u"tags"_s,
    u"tags-any"_s,    u"tenant_id"_s
};

[[noreturn]] void refuseQuery(const QString &key, const QString &value, const QString &why)
{
    throw Fault {
        400, u"Invalid input for query parameters %1. Value: %2. '%2' %3"_s.arg(key, value, why)
    };
}

void checkQuery(const Context &context)
{
    for (const QString &key : context.arguments(u"sort_key"_s)) {
        if (!SortKeys.contains(key))
            refuseQuery(u"sort_key"_s, key,
                        u"is not one of ['"_s + SortKeys.join("', '"_L1) + u"']"_s);
    }
    for (const QString &direction : context.arguments(u"sort_dir"_s)) {
        if (direction != "asc"_L1 && direction != "desc"_L1)
            refuseQuery(u"sort_dir"_s, direction, u"is not one of ['asc', 'desc']"_s);
    }
    for (const auto &[key, value] : context.query.queryItems()) {
        if (context.micro >= 75 && !Filters.contains(key) && !SortKeys.contains(key)
            && !key.startsWith(u'_'))
            throw Fault { 400, u"'%1' does not match any of the regexes: '^_'"_s.arg(key) };
    }
}

//! The query of a list, read once for all servers.
class ServerFilter
{
public:
    explicit ServerFilter(const Context &context);
    bool accepts(const Server &server) const;

private:
    bool acceptsTags(const Server &server) const;
    bool acceptsAddress(const Server &server) const;

    const Context &m_context;
    bool m_all = false;
    bool m_deleted = false;
    QString m_project;
    QStringList m_statuses;
    std::optional<QRegularExpression> m_name;
    std::optional<QRegularExpression> m_address;
    Time m_changesSince = -1;
    Time m_changesBefore = -1;
};

QRegularExpression expression(const Context &context, const QString &key)
{
    const QString text = context.argument(key);
    const QRegularExpression made(text, QRegularExpression::CaseInsensitiveOption);
    if (!made.isValid())
        refuseQuery(key, text, u"is not a 'regex'"_s);
    return made;
}

ServerFilter::ServerFilter(const Context &context)
    : m_context(context)
{
    checkQuery(context);
    m_all = context.flag(u"all_tenants"_s)
        || (context.hasArgument(u"all_tenants"_s) && context.argument(u"all_tenants"_s).isEmpty());
    if (m_all && !context.isAdmin())
        throw Fault {
            403,
            u"Policy doesn't allow os_compute_api:servers:%1:get_all_tenants to be performed."_s
                .arg(context.path.endsWith("/detail") ? u"detail"_s : u"index"_s)
        };
    m_project = context.argument(u"project_id"_s);
    if (m_project.isEmpty())
        m_project = context.argument(u"tenant_id"_s);
    m_statuses = context.arguments(u"status"_s);
    for (QString &status : m_statuses) {
        status = status.toUpper();
        if (!Statuses.contains(status))
            throw Fault { 400, u"Invalid status value"_s };
    }
    if (context.hasArgument(u"name"_s))
        m_name = expression(context, u"name"_s);
    for (const QString &key : { u"ip"_s, u"ip6"_s }) {
        if (context.hasArgument(key))
            m_address = expression(context, key);
    }
    const auto time = [&context](const QString &key) {
        if (!context.hasArgument(key))
            return Time(-1);
        const Time value = fromIso(context.argument(key));
        if (value < 0)
            refuseQuery(key, context.argument(key), u"is not a 'date-time'"_s);
        return value;
    };
    m_changesSince = time(u"changes-since"_s);
    m_changesBefore = time(u"changes-before"_s);
    if (m_changesBefore >= 0 && m_changesSince > m_changesBefore)
        throw Fault {
            400, u"The value of changes-since must be less than or equal to changes-before."_s
        };
    m_deleted = context.isAdmin() && context.flag(u"deleted"_s);
}

bool ServerFilter::acceptsTags(const Server &server) const
{
    const auto words = [this](const QString &key) {
        return m_context.argument(key).split(u',', Qt::SkipEmptyParts);
    };
    const auto has = [&server](const QString &tag) { return server.tags.contains(tag); };
    const QStringList all = words(u"tags"_s), any = words(u"tags-any"_s),
                      notAll = words(u"not-tags"_s), notAny = words(u"not-tags-any"_s);
    return std::all_of(all.begin(), all.end(), has)
        && (any.isEmpty() || std::any_of(any.begin(), any.end(), has))
        && (notAll.isEmpty() || !std::all_of(notAll.begin(), notAll.end(), has))
        && std::none_of(notAny.begin(), notAny.end(), has);
}

bool ServerFilter::acceptsAddress(const Server &server) const
{
    for (const QJsonValue &list : server.addresses) {
        for (const QJsonValue &entry : list.toArray()) {
            if (m_address->match(entry.toObject().value("addr"_L1).toString()).hasMatch())
                return true;
        }
    }
    return false;
}

bool ServerFilter::accepts(const Server &server) const
{
    if (server.projectId != m_context.projectId() && !m_all)
        return false;
    if (m_all && !m_project.isEmpty() && server.projectId != m_project)
        return false;
    // Deleted servers are reported to whoever asks for changes, so that caches can drop them.
    if (server.deleted && !m_deleted && m_changesSince < 0)
        return false;
    if (m_deleted && !server.deleted)
        return false;
    if (m_changesSince >= 0 && server.updated < m_changesSince)
        return false;
    if (m_changesBefore >= 0 && server.updated > m_changesBefore)
        return false;
    if (!m_statuses.isEmpty() && !m_statuses.contains(server.status()))
        return false;
    if (m_name && !m_name->match(server.name).hasMatch())
        return false;
    if (m_address && !acceptsAddress(server))
        return false;
    const auto equal = [this](const QString &key, const QString &value) {
        return !m_context.hasArgument(key) || m_context.argument(key) == value;
    };
    if (!equal(u"flavor"_s, server.flavor.value("_id"_L1).toString())
        || !equal(u"image"_s, server.imageId) || !equal(u"uuid"_s, server.id)
        || !equal(u"availability_zone"_s, server.zone) || !equal(u"key_name"_s, server.keyName)
        || !equal(u"user_id"_s, server.userId) || !equal(u"vm_state"_s, server.vmState)
        || !equal(u"task_state"_s, server.taskState)
        || !equal(u"description"_s, server.description))
        return false;
    if (m_context.isAdmin() && !equal(u"host"_s, server.host))
        return false;
    if (m_context.hasArgument(u"locked"_s) && m_context.flag(u"locked"_s) != server.locked)
        return false;
    return acceptsTags(server);
}

int compared(const Server &left, const Server &right, const QString &key)
{
    if (key == "display_name"_L1)
        return left.name.compare(right.name);
    if (key == "updated_at"_L1)
        return left.updated < right.updated ? -1 : left.updated > right.updated;
    if (key == "vm_state"_L1)
        return left.vmState.compare(right.vmState);
    if (key == "uuid"_L1)
        return left.id.compare(right.id);
    if (key == "task_state"_L1)
        return left.taskState.compare(right.taskState);
    if (key == "key_name"_L1)
        return left.keyName.compare(right.keyName);
    if (key == "project_id"_L1)
        return left.projectId.compare(right.projectId);
    if (key == "host"_L1)
        return left.host.compare(right.host);
    return left.created < right.created ? -1 : left.created > right.created;
}

std::vector<const Server *> selected(const Context &context)
{
    const ServerFilter filter(context);
    std::vector<const Server *> servers;
    for (const auto &server : context.region.compute.servers) {
        if (filter.accepts(*server))
            servers.push_back(server.get());
    }
    QStringList keys = context.arguments(u"sort_key"_s);
    QStringList directions = context.arguments(u"sort_dir"_s);
    if (keys.isEmpty())
        keys = { u"created_at"_s };
    std::sort(servers.begin(), servers.end(), [&](const Server *left, const Server *right) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const int order = compared(*left, *right, keys.at(i));
            if (order != 0)
                return (directions.value(i, u"desc"_s) == "asc"_L1) == (order < 0);
        }
        return left->number > right->number;
    });
    return servers;
}

Answer list(Context &context)
{
    const bool detailed = context.path.endsWith("/detail");
    const std::vector<const Server *> servers = selected(context);
    size_t first = 0;
    const QString marker = context.argument(u"marker"_s);
    if (!marker.isEmpty()) {
        const auto found = std::find_if(servers.begin(), servers.end(),
                                        [&](const Server *server) { return server->id == marker; });
        if (found == servers.end())
            throw Fault { 400, u"marker [%1] not found"_s.arg(marker) };
        first = size_t(found - servers.begin()) + 1;
    }
    size_t limit = MostPerPage;
    if (context.hasArgument(u"limit"_s)) {
        const QString text = context.argument(u"limit"_s);
        bool valid = false;
        const uint wanted = text.toUInt(&valid);
        if (!valid)
            refuseQuery(u"limit"_s, text, u"does not match '^[0-9]*$'"_s);
        limit = std::min<size_t>(limit, wanted);
    }
    const size_t end = std::min(servers.size(), first + limit);
    QJsonArray shown;
    for (size_t i = first; i < end; ++i)
        shown.append(
            serverJson(context, *servers[i], detailed ? ServerView::Listed : ServerView::Brief));
    QJsonObject answer { { u"servers"_s, shown } };
    // Nova links a next page whenever the page is as long as the limit that was asked for.
    if (end > first
        && (end < servers.size() || (context.hasArgument(u"limit"_s) && end - first == limit))) {
        QUrlQuery next = context.query;
        next.removeAllQueryItems(u"marker"_s);
        next.addQueryItem(u"marker"_s, servers[end - 1]->id);
        answer.insert(
            u"servers_links"_s,
            QJsonArray { QJsonObject { { u"rel"_s, u"next"_s },
                                       { u"href"_s,
                                         context.root + QString::fromLatin1(context.path) + u'?'
                                             + next.toString(QUrl::FullyEncoded) } } });
    }
    return answer;
}

Answer show(Context &context)
{
    return QJsonObject { { u"server"_s,
                           serverJson(context, serverOf(context), ServerView::Alone) } };
}

Answer update(Context &context)
{
    Server &server = serverOf(context);
    const QJsonObject given = required(context, u"server"_s);
    static const QHash<QString, Micro> since {
        { u"name"_s, 1 },         { u"accessIPv4"_s, 1 },
        { u"accessIPv6"_s, 1 },   { u"OS-DCF:diskConfig"_s, 1 },
        { u"description"_s, 19 }, { u"hostname"_s, 90 }
    };
    checkMembers(context, u"server"_s, given, since);
    if (given.contains("name"_L1)) {
        const QString name = given.value("name"_L1).toString();
        if (name.trimmed().isEmpty() || name.size() > 255)
            throw Fault {
                400,
                u"Invalid input for field/attribute name. Value: %1. '%1' is too short"_s.arg(name)
            };
        server.name = name;
    }
    if (given.contains("description"_L1))
        server.description = given.value("description"_L1).toString();
    if (given.contains("hostname"_L1))
        server.hostName = given.value("hostname"_L1).toString();
    if (given.contains("accessIPv4"_L1))
        server.accessIPv4 = given.value("accessIPv4"_L1).toString();
    if (given.contains("accessIPv6"_L1))
        server.accessIPv6 = given.value("accessIPv6"_L1).toString();
    server.updated = context.now;
    return QJsonObject { { u"server"_s, serverJson(context, server, ServerView::Alone) } };
}

Answer remove(Context &context)
{
    Server &server = serverOf(context);
    checkLock(context, server);
    if (server.taskState == "deleting"_L1)
        return 204;
    ServerMachine(context.cloud, context.region).remove(server, actorOf(context));
    return 204;
}
} // namespace

void addServerRoutes(Service &service)
{
    service.add("GET", u"/servers"_s, Access::Reader, u"os_compute_api:servers:index"_s, list);
    service.add("GET", u"/servers/detail"_s, Access::Reader, u"os_compute_api:servers:detail"_s,
                list);
    service.add("GET", u"/servers/{id}"_s, Access::Reader, u"os_compute_api:servers:show"_s, show);
    service.add("PUT", u"/servers/{id}"_s, Access::Member, u"os_compute_api:servers:update"_s,
                update);
    service.add("DELETE", u"/servers/{id}"_s, Access::Member, u"os_compute_api:servers:delete"_s,
                remove);
}

} // namespace cirro::demo
