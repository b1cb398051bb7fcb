// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/session.h"

#include "sdk/microversionheaders.h"
#include "sdk/servicetypes.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

struct Session::State
{
    std::shared_ptr<Transport> transport;
    std::shared_ptr<Authenticator> authenticator;
    UserPreference preference;
    std::shared_ptr<TaskManager> tasks;
};

//! One request with all it needs until its end.
struct Session::Exchange
{
    std::shared_ptr<const State> state;
    QByteArray verb;
    Path path;
    ServiceFilter service;
    RequestOptions options;
    Headers headers; // of the session, before those of the options

    Result<Response> outcome(const Response &response) const;
    Error refused(const Response &response) const;
};

namespace {

bool hasPlaceholders(const QUrl &endpoint)
{
    const auto path = endpoint.path(QUrl::FullyDecoded);
    return path.contains("%("_L1) || path.contains("$("_L1);
}

//! "%(project_id)s" and "$(project_id)s" in \a endpoint, and the same for tenant and user.
QUrl filledIn(QUrl endpoint, const QString &project, const QString &user)
{
    auto path = endpoint.path(QUrl::FullyDecoded);
    for (const QChar sign : { u'%', u'$' }) {
        path.replace(sign + u"(project_id)s"_s, project);
        path.replace(sign + u"(tenant_id)s"_s, project);
        path.replace(sign + u"(user_id)s"_s, user);
    }
    endpoint.setPath(path, QUrl::DecodedMode);
    return endpoint;
}

bool isObjectStore(const ServiceFilter &service)
{
    return officialServiceType(service.serviceType) == "object-store"_L1;
}

//! "DELETE /servers/42 (compute)": the path as people write it, cut if it is long.
QString description(const QByteArray &verb, const Path &path, const QString &serviceType)
{
    constexpr qsizetype longest = 80;
    const auto encoded = path.encoded();
    auto text = QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.split('?').first()));
    text.removeIf([](QChar c) { return !c.isPrint(); });
    if (text.size() > longest)
        text = text.left(longest / 2) + u'…' + text.right(longest / 2);
    return u"%1 %2 (%3)"_s.arg(QString::fromLatin1(verb), text.isEmpty() ? u"/"_s : text,
                               officialServiceType(serviceType));
}

} // namespace

//! The answer, or the error it means, which knows what was being done.
Result<Response> Session::Exchange::outcome(const Response &response) const
{
    if (response.status < 400)
        return response;
    auto error = response.toError();
    error.request = description(verb, path, service.serviceType);
    return error;
}

//! What a 401 for a token means that identity has just issued.
Error Session::Exchange::refused(const Response &response) const
{
    auto error = response.toError();
    error.request = description(verb, path, service.serviceType);
    error.message = QCoreApplication::translate("cirro::Session",
                                                "The service refuses a token that "
                                                "was issued just now.");
    error.advice
        = QCoreApplication::translate("cirro::Session",
                                      "Signing in again will not help. An application credential "
                                      "may lack an access rule for this, "
                                      "or the service does not trust the identity service.");
    return error;
}

Session::Session(std::shared_ptr<Transport> transport, std::shared_ptr<Authenticator> authenticator,
                 UserPreference preference, std::shared_ptr<TaskManager> tasks)
    : m_state(std::make_shared<const State>(
        State { std::move(transport), std::move(authenticator), std::move(preference),
                tasks ? std::move(tasks) : std::make_shared<TaskManager>() }))
{
}

Call<Response> Session::head(const Path &path, const ServiceFilter &service,
                             RequestOptions options) const
{
    return request("HEAD"_ba, path, service, std::move(options));
}

Call<Response> Session::get(const Path &path, const ServiceFilter &service,
                            RequestOptions options) const
{
    return request("GET"_ba, path, service, std::move(options));
}

Call<Response> Session::post(const Path &path, const ServiceFilter &service,
                             RequestOptions options) const
{
    return request("POST"_ba, path, service, std::move(options));
}

Call<Response> Session::put(const Path &path, const ServiceFilter &service,
                            RequestOptions options) const
{
    return request("PUT"_ba, path, service, std::move(options));
}

Call<Response> Session::patch(const Path &path, const ServiceFilter &service,
                              RequestOptions options) const
{
    return request("PATCH"_ba, path, service, std::move(options));
}

Call<Response> Session::remove(const Path &path, const ServiceFilter &service,
                               RequestOptions options) const
{
    return request("DELETE"_ba, path, service, std::move(options));
}

Call<Response> Session::request(const QByteArray &verb, const Path &path,
                                const ServiceFilter &service, RequestOptions options) const
{
    auto headers = microversionHeaders(service.serviceType, options.microversion);
    if (!headers)
        return headers.takeError();
    if (!options.requestId.isEmpty())
        headers->set("X-Openstack-Request-Id"_ba, options.requestId);
    return attempt(std::make_shared<const Exchange>(Exchange {
                       m_state, verb, path, resolved(service), std::move(options), *headers }),
                   true);
}

Call<Response> Session::attempt(std::shared_ptr<const Exchange> exchange, bool isFirst)
{
    const auto &state = exchange->state;
    if (!exchange->options.authenticate)
        return transmit(exchange, {}).then([exchange](const Response &response) {
            return exchange->outcome(response);
        });
    return state->authenticator->token(state->transport)
        .then([exchange, isFirst](const Secret &token) {
            return transmit(exchange, token)
                .then([exchange, isFirst, token](const Response &response) {
                    auto &authenticator = *exchange->state->authenticator;
                    const bool isRefused = response.status == 401
                        || (response.status == 403 && isObjectStore(exchange->service)
                            && authenticator.isOld(token));
                    if (response.status == 401 && !isFirst)
                        return Call<Response>(exchange->refused(response));
                    if (!isRefused || !isFirst || token.isEmpty())
                        return Call<Response>(exchange->outcome(response));
                    if (authenticator.invalidate(token))
                        return attempt(exchange, false);
                    // Whose session has ended hears that; else it is the service's refusal that
                    // counts.
                    return authenticator.token(exchange->state->transport)
                        .then([exchange, response](const Secret &) {
                            return exchange->outcome(response);
                        });
                });
        });
}

Call<Response> Session::transmit(const std::shared_ptr<const Exchange> &exchange,
                                 const Secret &token)
{
    return endpoint(exchange).then(
        [exchange, token](const QUrl &endpoint) { return send(exchange, token, endpoint); });
}

Call<QUrl> Session::endpoint(const std::shared_ptr<const Exchange> &exchange)
{
    const auto &state = exchange->state;
    const auto &given = exchange->options.endpoint;
    if (given.isEmpty())
        return state->authenticator->endpoint(state->transport, exchange->service);
    if (!hasPlaceholders(given))
        return Result(given);
    return state->authenticator->access(state->transport).then([given](const Access &access) {
        return filledIn(given, access.project.id, access.user.id);
    });
}

Call<Response> Session::send(const std::shared_ptr<const Exchange> &exchange, const Secret &token,
                             const QUrl &endpoint)
{
    const auto &options = exchange->options;
    const auto &type = exchange->service.serviceType;
    Request request { .verb = exchange->verb,
                      .url = exchange->path.below(endpoint),
                      .headers = exchange->headers,
                      .body = options.body,
                      .priority = options.priority,
                      .task = taskName(type, exchange->verb, exchange->path),
                      .limits = options.limits,
                      .isSecret = options.isSecret,
                      .sink = options.sink,
                      .progress = options.progress };
    if (!token.isEmpty())
        request.headers.set("X-Auth-Token"_ba, token.revealBytes());
    request.headers.merge(options.headers);
    const auto service = taskService(endpoint, type);
    const auto name = request.task;
    if (options.taskLimits && exchange->state->tasks->limits(service) != *options.taskLimits)
        exchange->state->tasks->setLimits(service, *options.taskLimits);
    return exchange->state->tasks->submit(service, name, options.priority, [exchange, request] {
        return exchange->state->transport->send(request);
    });
}

ServiceFilter Session::resolved(const ServiceFilter &service) const
{
    return service.joined(m_state->preference.preference(service.serviceType));
}

QList<ServiceFilter> Session::services() const
{
    return m_state->preference.services();
}

Call<Access> Session::access() const
{
    return m_state->authenticator->access(m_state->transport);
}

Call<EndpointData> Session::endpointData(const ServiceFilter &service) const
{
    return m_state->authenticator->endpointData(m_state->transport, resolved(service));
}

const std::shared_ptr<Transport> &Session::transport() const
{
    return m_state->transport;
}

const std::shared_ptr<Authenticator> &Session::authenticator() const
{
    return m_state->authenticator;
}

const std::shared_ptr<TaskManager> &Session::tasks() const
{
    return m_state->tasks;
}

const UserPreference &Session::preference() const
{
    return m_state->preference;
}

Session Session::withPreference(UserPreference preference) const
{
    return { m_state->transport, m_state->authenticator, std::move(preference), m_state->tasks };
}

Session Session::withAuthenticator(std::shared_ptr<Authenticator> authenticator) const
{
    return { m_state->transport, std::move(authenticator), m_state->preference, m_state->tasks };
}

} // namespace cirro
