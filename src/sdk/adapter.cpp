// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/adapter.h"

namespace cirro {

Adapter::Adapter(Session session, ServiceFilter service, AdapterOptions options)
    : m_session(std::move(session))
    , m_service(std::move(service))
    , m_options(std::move(options))
{
}

Call<Response> Adapter::head(const Path &path, RequestOptions options) const
{
    return request("HEAD", path, std::move(options));
}

Call<Response> Adapter::get(const Path &path, RequestOptions options) const
{
    return request("GET", path, std::move(options));
}

Call<Response> Adapter::post(const Path &path, RequestOptions options) const
{
    return request("POST", path, std::move(options));
}

Call<Response> Adapter::put(const Path &path, RequestOptions options) const
{
    return request("PUT", path, std::move(options));
}

Call<Response> Adapter::patch(const Path &path, RequestOptions options) const
{
    return request("PATCH", path, std::move(options));
}

Call<Response> Adapter::remove(const Path &path, RequestOptions options) const
{
    return request("DELETE", path, std::move(options));
}

Call<Response> Adapter::request(const QByteArray &verb, const Path &path,
                                RequestOptions options) const
{
    if (options.endpoint.isEmpty())
        options.endpoint = m_options.endpointOverride;
    if (options.microversion.isNull())
        options.microversion = m_options.defaultMicroversion;
    if (options.priority == Priority::Visible)
        options.priority = m_options.priority;
    if (!options.taskLimits)
        options.taskLimits = m_options.taskLimits;
    // A transfer has no total: it takes as long as it takes.
    if (m_options.timeout && options.limits.total.count() > 0)
        options.limits.total = *m_options.timeout;
    const auto prefer = [](auto &asked, const auto &configured) {
        if (!asked)
            asked = configured;
    };
    prefer(options.limits.connectRetries, m_options.connectRetries);
    prefer(options.limits.statusRetries, m_options.statusRetries);
    prefer(options.limits.connectPause, m_options.connectPause);
    prefer(options.limits.statusPause, m_options.statusPause);
    return m_session.request(verb, path, m_service, std::move(options));
}

Call<QUrl> Adapter::endpoint() const
{
    if (!m_options.endpointOverride.isEmpty())
        return Call<QUrl>(Result<QUrl>(m_options.endpointOverride));
    return endpointData().then([](const EndpointData &endpoint) { return endpoint.url; });
}

Call<EndpointData> Adapter::endpointData() const
{
    return m_session.endpointData(m_service);
}

Call<ApiVersion> Adapter::apiMajorVersion() const
{
    return m_session.authenticator()->apiMajorVersion(m_session.transport(),
                                                      m_session.resolved(m_service));
}

Call<QString> Adapter::projectId() const
{
    return m_session.authenticator()->projectId(m_session.transport());
}

Call<QString> Adapter::userId() const
{
    return m_session.authenticator()->userId(m_session.transport());
}

Call<Secret> Adapter::token() const
{
    return m_session.authenticator()->token(m_session.transport());
}

bool Adapter::invalidate(const Secret &used) const
{
    return m_session.authenticator()->invalidate(used);
}

} // namespace cirro
