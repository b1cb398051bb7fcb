// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/taskmanager.h"
#include "sdk/auth/authenticator.h"
#include "sdk/servicefilter.h"
#include "sdk/taskname.h"

namespace cirro {

//! What one request of a session may say beside verb and path.
struct RequestOptions
{
    bool authenticate = true; //!< send X-Auth-Token
    Headers headers = {}; //!< win over those the session makes
    Body body = {};
    Priority priority = Priority::Visible;
    ApiVersion microversion = {}; //!< null = none is asked for
    //! Used instead of the catalog's, as it is; "%(project_id)s" and "%(user_id)s" in its path are
    //! filled in.
    QUrl endpoint = {};
    QByteArray requestId
        = {}; //!< "req-" and a UUID that ties together what one action of the user caused
    std::shared_ptr<QIODevice> sink = {};
    std::function<void(const Progress &)> progress = {};
    Limits limits = {};
    std::optional<TaskLimits> taskLimits = {}; //!< rate and concurrency of the service from now on
    bool isSecret = false; //!< bodies are not recorded
};

/*!
    \brief Requests to the services of one cloud, as one user, in one scope.

    Finds the endpoint, adds token and headers, and lets the transport send it. A 401 invalidates
    the token and is tried once more with a new one, whatever the number of calls that got it.
    Statuses of 400 and above become Errors.

    Object stores that answer 403 to a token that has ended (Ceph) get the same second try, if the
    token is not a new one. Requests queue in the TaskManager under taskService() and taskName().

    A cheap value: copies share transport, authenticator and queue. Running calls do not need it.

        Session session(transport, authenticator);
        session.get(Path::parse(u"/"), {.serviceType = u"object-store"_s})
            .deliver(this, [](Result<Response> r) { ... });
*/
class Session
{
public:
    Session(std::shared_ptr<Transport> transport, std::shared_ptr<Authenticator> authenticator,
            UserPreference preference = {}, std::shared_ptr<TaskManager> tasks = {});

    Call<Response> head(const Path &path, const ServiceFilter &service,
                        RequestOptions options = {}) const;
    Call<Response> get(const Path &path, const ServiceFilter &service,
                       RequestOptions options = {}) const;
    Call<Response> post(const Path &path, const ServiceFilter &service,
                        RequestOptions options = {}) const;
    Call<Response> put(const Path &path, const ServiceFilter &service,
                       RequestOptions options = {}) const;
    Call<Response> patch(const Path &path, const ServiceFilter &service,
                         RequestOptions options = {}) const;
    //! DELETE, whose name C++ keeps for itself.
    Call<Response> remove(const Path &path, const ServiceFilter &service,
                          RequestOptions options = {}) const;
    Call<Response> request(const QByteArray &verb, const Path &path, const ServiceFilter &service,
                           RequestOptions options = {}) const;

    //! \a service joined with the user's preference for it.
    ServiceFilter resolved(const ServiceFilter &service) const;
    //! One filter for each known service, as the user prefers it.
    QList<ServiceFilter> services() const;

    Call<Access> access() const;
    Call<EndpointData> endpointData(const ServiceFilter &service) const;

    const std::shared_ptr<Transport> &transport() const;
    const std::shared_ptr<Authenticator> &authenticator() const;
    const std::shared_ptr<TaskManager> &tasks() const;
    const UserPreference &preference() const;

    //! The same cloud with other preferences (region, visibility).
    Session withPreference(UserPreference preference) const;
    //! The same transport and queue as somebody else, or elsewhere.
    Session withAuthenticator(std::shared_ptr<Authenticator> authenticator) const;

private:
    struct State;
    struct Exchange;
    static Call<Response> attempt(std::shared_ptr<const Exchange> exchange, bool isFirst);
    static Call<Response> transmit(const std::shared_ptr<const Exchange> &exchange,
                                   const Secret &token);
    static Call<Response> send(const std::shared_ptr<const Exchange> &exchange, const Secret &token,
                               const QUrl &endpoint);
    static Call<QUrl> endpoint(const std::shared_ptr<const Exchange> &exchange);

    std::shared_ptr<const State> m_state;
};

} // namespace cirro
