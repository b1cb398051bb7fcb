// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/until.h"
#include "sdk/session.h"

namespace cirro {

//! What an adapter adds to the session's preferences for its service.
struct AdapterOptions
{
    QUrl endpointOverride = {}; //!< used instead of the catalog's endpoint
    ApiVersion defaultMicroversion = {}; //!< configured; null = the resource type's tested one
    Priority priority = Priority::Visible;
    std::optional<TaskLimits> taskLimits = {}; //!< configured rate and concurrency
    std::optional<std::chrono::milliseconds> timeout = {}; //!< configured total of one API request
    //! Configured further tries of idempotent requests, and the pauses before them; see Limits.
    std::optional<int> connectRetries = {};
    std::optional<int> statusRetries = {};
    std::optional<std::chrono::milliseconds> connectPause = {};
    std::optional<std::chrono::milliseconds> statusPause = {};
    //! How often a state is asked for that is waited for.
    Pace pace = { .interval = std::chrono::milliseconds(500),
                  .growth = 1.5,
                  .longest = std::chrono::milliseconds(5000),
                  .timeout = std::chrono::minutes(30) };
};

/*!
    \brief A session bound to one service: what every Proxy derives its calls from.

    A cheap value.
*/
class Adapter
{
public:
    Adapter(Session session, ServiceFilter service, AdapterOptions options = {});

    Call<Response> head(const Path &path, RequestOptions options = {}) const;
    Call<Response> get(const Path &path, RequestOptions options = {}) const;
    Call<Response> post(const Path &path, RequestOptions options = {}) const;
    Call<Response> put(const Path &path, RequestOptions options = {}) const;
    Call<Response> patch(const Path &path, RequestOptions options = {}) const;
    Call<Response> remove(const Path &path, RequestOptions options = {}) const;
    Call<Response> request(const QByteArray &verb, const Path &path,
                           RequestOptions options = {}) const;

    Call<QUrl> endpoint() const;
    Call<EndpointData> endpointData() const;
    Call<ApiVersion> apiMajorVersion() const;
    Call<QString> projectId() const;
    Call<QString> userId() const;
    Call<Secret> token() const;
    //! Forgets the token; see Authenticator::invalidate().
    bool invalidate(const Secret &used) const;

    const Session &session() const { return m_session; }
    const ServiceFilter &service() const { return m_service; }
    const AdapterOptions &options() const { return m_options; }

private:
    Session m_session;
    ServiceFilter m_service;
    AdapterOptions m_options;
};

} // namespace cirro
