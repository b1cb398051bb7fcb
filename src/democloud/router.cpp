// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/router.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
//! The arguments by their decoded names: "router%3Aexternal" is "router:external".
QUrlQuery parsedQuery(const QByteArray &query)
{
    QUrlQuery named;
    for (const auto &[name, value] : QUrlQuery(QString::fromUtf8(query)).queryItems())
        named.addQueryItem(QUrl::fromPercentEncoding(name.toUtf8()), value);
    return named;
}

QStringList segments(const QByteArray &path)
{
    QStringList parts;
    for (const QByteArray &part : path.split('/'))
        parts.append(QUrl::fromPercentEncoding(part));
    return parts;
}

bool isPlaceholder(const QString &part)
{
    return part.startsWith(u'{');
}

//! Splits patterns once for each route: they are string literals that never change.
bool matches(const QString &pattern, const QStringList &path, QHash<QString, QString> &parts)
{
    const QList<QStringView> wanted = QStringView(pattern).split(u'/');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QStringView part = wanted.at(i);
        if (part.startsWith(u'{') && part.endsWith(u"*}")) {
            if (i >= path.size())
                return false;
            parts.insert(part.mid(1, part.size() - 3).toString(), path.mid(i).join(u'/'));
            return true;
        }
        if (i >= path.size())
            return false;
        if (part.startsWith(u'{')) {
            if (path.at(i).isEmpty())
                return false;
            parts.insert(part.mid(1, part.size() - 2).toString(), path.at(i));
        } else if (part != path.at(i)) {
            return false;
        }
    }
    return wanted.size() == path.size();
}

//! Drops the version (and project) in front of a path; false if it does not begin so.
bool strip(const QString &prefix, QStringList &path, QHash<QString, QString> &parts)
{
    const QStringList wanted = prefix.split(u'/');
    if (path.size() < wanted.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (isPlaceholder(wanted.at(i)))
            parts.insert(wanted.at(i).mid(1, wanted.at(i).size() - 2), path.at(i));
        else if (wanted.at(i) != path.at(i))
            return false;
    }
    path = path.mid(wanted.size());
    path.prepend(QString());
    return true;
}

//! A route whose pattern fits a path, and what its placeholders stand for.
using Fitting = std::pair<const Route *, QHash<QString, QString>>;

//! A service may be spoken to in several versions, with the project in the path or without.
QList<Fitting> fitting(const Service &service, const QStringList &path)
{
    QList<Fitting> found;
    bool bare = true;
    const auto add = [&](const QStringList &below, const QHash<QString, QString> &before) {
        for (const Route &route : service.routes) {
            QHash<QString, QString> parts = before;
            if (matches(route.pattern, below, parts))
                found.append({ &route, parts });
        }
    };
    for (const QString &prefix : service.versionPrefixes) {
        QStringList below = path;
        QHash<QString, QString> parts;
        if (!strip(prefix, below, parts))
            continue;
        bare = false;
        add(below, parts);
    }
    if (bare)
        add(path, {});
    return found;
}

Micro minorOf(const QByteArray &text, int major)
{
    static const QRegularExpression form(u"^([1-9]\\d*)\\.(0|[1-9]\\d*)$"_s);
    const auto found = form.match(QString::fromUtf8(text));
    if (!found.hasMatch())
        throw Fault {
            400,
            u"API Version String %1 is of invalid format. Must be of format MajorNum.MinorNum."_s
                .arg(QString::fromUtf8(text))
        };
    return found.captured(1).toInt() == major ? found.captured(2).toInt() : -1;
}

//! What a service says when no route fits; `allowed` are the methods that the path knows.
Fault missing(const Service &service, const Context &context, const QList<QByteArray> &allowed)
{
    const QString method = QString::fromLatin1(context.message.method);
    // Nova and cinder look for path and method at once; their routing library answers.
    if (service.shape == FaultShape::Compute || (allowed.isEmpty() && service.type == "image")) {
        Fault fault { 404, u"The resource could not be found."_s };
        const Answer shaped = faultAnswer(fault, FaultShape::Image, context.requestId);
        fault.body = QJsonDocument(shaped.json.toObject()).toJson(QJsonDocument::Compact);
        setHeader(fault.headers, "Content-Type", "application/json");
        return fault;
    }
    if (allowed.isEmpty())
        return { 404,
                 service.shape == FaultShape::ObjectStore ? QString()
                                                          : u"The resource could not be found."_s,
                 u"HTTPNotFound"_s };
    if (service.shape == FaultShape::Network)
        return { 405,
                 u"The server could not comply with the request since it is either malformed or "
                 u"otherwise incorrect."_s,
                 u"HTTPMethodNotAllowed"_s };
    return { 405,
             u"The method %1 is not allowed for this resource."_s.arg(method),
             {},
             { { "Allow", allowed.join(", ") } } };
}

constexpr QLatin1StringView Unauthorized = "The request you have made requires authentication."_L1;
} // namespace

void Service::add(const QByteArray &method, const QString &pattern, Access access,
                  const QString &policy, Route::Work work, bool streams)
{
    routes.push_back({ method, pattern, access, policy, work, streams });
}

void Routes::read(const QString &pattern, const QString &rule, Route::Work work) const
{
    service.add("GET", path + pattern, Access::Reader, policy + rule, work);
}

void Routes::write(const QByteArray &method, const QString &pattern, const QString &rule,
                   Route::Work work) const
{
    service.add(method, path + pattern, Access::Member, policy + rule, work);
}

void Routes::administer(const QByteArray &method, const QString &pattern, const QString &rule,
                        Route::Work work) const
{
    service.add(method, path + pattern, Access::Admin, policy + rule, work);
}

Router::Router(Cloud &cloud)
    : m_cloud(cloud)
{
}

Service &Router::add(Service service)
{
    m_services.push_back(std::make_unique<Service>(std::move(service)));
    return *m_services.back();
}

const Service *Router::serviceOf(const QByteArray &path, QByteArray *region, QByteArray *rest) const
{
    QByteArray below = path;
    QByteArray name = "RegionOne";
    if (below.startsWith("/r2/")) {
        below.remove(0, 3);
        name = "RegionTwo";
    }
    if (below == "/info")
        below = "/object-store/info";
    for (const auto &service : m_services) {
        const QByteArray prefix = '/' + service->prefix;
        if (below != prefix && !below.startsWith(prefix + '/'))
            continue;
        if (region)
            *region = name;
        if (rest)
            *rest = below.mid(prefix.size());
        return service.get();
    }
    return nullptr;
}

Answer Router::fault(const Fault &fault, const QByteArray &path, const QByteArray &requestId) const
{
    const Service *service = serviceOf(path);
    return faultAnswer(fault, service ? service->shape : FaultShape::Compute, requestId);
}

Answer Router::serve(Message &message)
{
    QByteArray regionName;
    QByteArray rest;
    const Service *service = serviceOf(message.path, &regionName, &rest);
    const QByteArray requestId = m_cloud.requestIds.next();
    if (!service)
        return faultAnswer({ 404 }, FaultShape::ObjectStore, requestId);
    Context context { m_cloud,
                      m_cloud.region(regionName),
                      message,
                      std::nullopt,
                      m_cloud.baseUrl + (regionName == "RegionTwo" ? u"/r2/"_s : u"/"_s)
                          + QString::fromLatin1(service->prefix),
                      rest,
                      {},
                      parsedQuery(message.query),
                      service->microFirst,
                      requestId,
                      m_cloud.clock.now(),
                      {} };
    Answer answer;
    try {
        negotiate(*service, context);
        answer = dispatch(*service, context);
    } catch (const Fault &fault) {
        answer = faultAnswer(fault, service->shape, requestId);
    }
    addHeaders(*service, context, answer);
    return answer;
}

Answer Router::dispatch(const Service &service, Context &context)
{
    // The root of the service is "/", that of a version of it is "".
    QStringList path
        = context.path.isEmpty() ? QStringList { QString(), QString() } : segments(context.path);
    if (path.size() > 2 && path.last().isEmpty() && service.shape != FaultShape::ObjectStore)
        path.removeLast();
    QList<QByteArray> allowed;
    for (const auto &[found, parts] : fitting(service, path)) {
        const Route &route = *found;
        allowed.append(route.method);
        const bool verb = route.method == context.message.method || route.method == "*"
            || (route.method == "GET" && context.message.method == "HEAD");
        if (!verb)
            continue;
        context.parts = parts;
        authenticate(service, route, context);
        if (route.streams)
            return route.work(context);
        QByteArray &body = context.message.body;
        body.clear();
        if (context.message.hasBody
            && !context.message.receive([&body](const char *bytes, size_t length) {
                   body.append(bytes, qsizetype(length));
                   return true;
               }))
            return Answer(499);
        if (!body.isEmpty()) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(body, &error);
            if (document.isNull())
                throw Fault { 400, u"Malformed request body: %1"_s.arg(error.errorString()) };
            context.body = document.isArray() ? QJsonObject { { u"[]"_s, document.array() } }
                                              : document.object();
        }
        const auto lock = m_cloud.enter();
        context.now = m_cloud.clock.now();
        Answer answer = route.work(context);
        m_cloud.timeline.settle(m_cloud.clock.now());
        return answer;
    }
    throw missing(service, context, allowed);
}

void Router::negotiate(const Service &service, Context &context) const
{
    if (service.microName.isEmpty())
        return;
    const QByteArray header = context.message.header("OpenStack-API-Version");
    QByteArray wanted;
    for (const QByteArray &entry : header.split(',')) {
        const QList<QByteArray> words = entry.simplified().split(' ');
        if (words.size() == 2 && words.at(0).compare(service.microName, Qt::CaseInsensitive) == 0)
            wanted = words.at(1);
    }
    if (wanted.isEmpty() && service.type == "compute")
        wanted = context.message.header("X-OpenStack-Nova-API-Version");
    if (wanted.isEmpty())
        return;
    if (wanted == "latest") {
        context.micro = service.microLast;
        return;
    }
    const Micro minor = minorOf(wanted, service.microMajor);
    if (minor < service.microFirst || minor > service.microLast)
        throw Fault {
            406,
            u"Version %1 is not supported by the API. Minimum is %2.%3 and maximum is %2.%4."_s
                .arg(QString::fromUtf8(wanted))
                .arg(service.microMajor)
                .arg(service.microFirst)
                .arg(service.microLast)
        };
    context.micro = minor;
}

void Router::authenticate(const Service &service, const Route &route, Context &context) const
{
    const QByteArray id = context.message.header("X-Auth-Token");
    if (!id.isEmpty()) {
        const auto lock = m_cloud.enter();
        context.token = m_cloud.identity.validToken(id, m_cloud.clock.now());
    }
    if (route.access == Access::Anyone)
        return;
    if (!context.token) {
        Fault fault { 401, Unauthorized };
        fault.headers.append({ "WWW-Authenticate",
                               "Keystone uri=\"" + m_cloud.baseUrl.toLatin1() + "/identity/v3\"" });
        if (service.shape != FaultShape::ObjectStore) {
            const Answer shaped = faultAnswer(fault, FaultShape::Identity, context.requestId);
            fault.body = QJsonDocument(shaped.json.toObject()).toJson(QJsonDocument::Compact);
            setHeader(fault.headers, "Content-Type", "application/json");
        }
        throw fault;
    }
    const Token &token = *context.token;
    const bool enough = route.access == Access::Token
        || (route.access == Access::Reader && token.hasRole(u"reader"_s))
        || (route.access == Access::Member && token.hasRole(u"member"_s)) || token.isAdmin();
    if (enough)
        return;
    if (service.shape == FaultShape::Identity)
        throw Fault {
            403, u"You are not authorized to perform the requested action: %1."_s.arg(route.policy)
        };
    if (service.shape == FaultShape::Network)
        throw Fault { 403, u"rule:%1 is disallowed by policy"_s.arg(route.policy),
                      u"PolicyNotAuthorized"_s };
    if (service.shape == FaultShape::Image)
        throw Fault { 403, u"You are not authorized to complete %1 action."_s.arg(route.policy) };
    if (service.shape == FaultShape::Placement)
        throw Fault {
            403,
            u"Access was denied to this resource.\n\n Policy does not allow %1 to be performed.  "_s
                .arg(route.policy)
        };
    throw Fault { 403, u"Policy doesn't allow %1 to be performed."_s.arg(route.policy) };
}

void Router::addHeaders(const Service &service, const Context &context, Answer &answer) const
{
    if (service.shape == FaultShape::ObjectStore) {
        const QByteArray id = context.requestId.mid(4).replace('-', "");
        const QByteArray trans = "tx" + id.left(21) + '-'
            + QByteArray::number(context.now / Second, 16).rightJustified(10, '0');
        answer.with("X-Trans-Id", trans).with("X-Openstack-Request-Id", trans);
        return;
    }
    answer.with("x-openstack-request-id", context.requestId);
    if (answer.status == 401 && headerValue(answer.headers, "WWW-Authenticate").isNull()
        && headerValue(answer.headers, "Openstack-Auth-Receipt").isNull())
        answer.with("WWW-Authenticate",
                    "Keystone uri=\"" + m_cloud.baseUrl.toLatin1() + "/identity/v3\"");
    if (service.shape == FaultShape::Identity)
        answer.with("Vary", "X-Auth-Token");
    if (service.microName.isEmpty())
        return;
    const QByteArray version
        = QByteArray::number(service.microMajor) + '.' + QByteArray::number(context.micro);
    answer.with("OpenStack-API-Version", service.microName + ' ' + version);
    answer.with("Vary", "OpenStack-API-Version");
    if (service.type == "compute")
        answer.with("X-OpenStack-Nova-API-Version", version)
            .with("Vary", "X-OpenStack-Nova-API-Version");
    if (service.type == "compute" || service.type == "block-storage")
        answer.with("x-compute-request-id", context.requestId);
}

} // namespace cirro::demo
