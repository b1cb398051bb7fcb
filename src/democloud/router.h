// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/context.h"

#include <vector>

namespace cirro::demo {

//! The least that a token must be worth.
enum class Access { Anyone, Token, Reader, Member, Admin };

//! What a service of the cloud answers to.
struct Route
{
    using Work = Answer (*)(Context &);

    QByteArray method;
    //! "/servers/{id}/action"; the last placeholder may be "{name*}" and then takes all that is
    //! left.
    QString pattern;
    Access access = Access::Reader;
    //! Name of the policy that a 403 tells ("os_compute_api:servers:start").
    QString policy;
    Work work = nullptr;
    //! True: the route reads the body itself and locks the state itself.
    bool streams = false;
};

//! One service: where it lives, how it speaks, what it answers to.
struct Service
{
    //! Official type ("compute").
    QByteArray type;
    //! First part of the paths ("compute").
    QByteArray prefix;
    FaultShape shape = FaultShape::Compute;
    //! Name in the header OpenStack-API-Version ("compute", "volume"); empty without microversions.
    QByteArray microName = {};
    int microMajor = 0;
    Micro microFirst = 0;
    Micro microLast = 0;
    //! Parts of the path that stand before the pattern and are dropped: "/v2.1", "/v3/{project}".
    QStringList versionPrefixes = {};
    std::vector<Route> routes = {};

    void add(const QByteArray &method, const QString &pattern, Access access, const QString &policy,
             Route::Work work, bool streams = false);
};

//! Adds routes that live below one path and whose policies begin alike.
struct Routes
{
    Service &service;
    //! Stands before every pattern ("/servers/{id}").
    QString path = {};
    //! Stands before the name of every policy ("os_compute_api:").
    QString policy = {};

    //! A GET for readers.
    void read(const QString &pattern, const QString &rule, Route::Work work) const;
    //! What changes something, for members.
    void write(const QByteArray &method, const QString &pattern, const QString &rule,
               Route::Work work) const;
    //! Anything for administrators alone.
    void administer(const QByteArray &method, const QString &pattern, const QString &rule,
                    Route::Work work) const;
};

//! Finds the route of a request, checks token, role and microversion, does the work under the lock
//! of the cloud, gives errors the shape of the service and adds its headers.
class Router
{
public:
    explicit Router(Cloud &cloud);

    Service &add(Service service);
    Answer serve(Message &message);
    //! The service of a path, its region and what follows the prefix; null if there is none.
    const Service *serviceOf(const QByteArray &path, QByteArray *region = nullptr,
                             QByteArray *rest = nullptr) const;
    //! The error in the shape of whatever service the path belongs to.
    Answer fault(const Fault &fault, const QByteArray &path, const QByteArray &requestId) const;

private:
    Answer dispatch(const Service &service, Context &context);
    void negotiate(const Service &service, Context &context) const;
    void authenticate(const Service &service, const Route &route, Context &context) const;
    void addHeaders(const Service &service, const Context &context, Answer &answer) const;

    Cloud &m_cloud;
    std::vector<std::unique_ptr<Service>> m_services;
};

} // namespace cirro::demo
