// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/blockstorage/v3/proxy.h"
#include "sdk/compute/v2/proxy.h"
#include "sdk/identity/v3/proxy.h"
#include "sdk/image/v2/proxy.h"
#include "sdk/network/v2/proxy.h"
#include "sdk/objectstore/v1/proxy.h"

namespace cirro {

class AuthPrompt;
class CloudRegion;
struct Scope;

/*!
    \brief One cloud, as one user, in one project and region: the way in.

    A cheap value: copies, and those made by asProject() and inRegion(), share transport, queue and
    token of the user.

        auto connection = Connection::open(region);
        if (!connection) return show(connection.error());
        connection->compute().list<Server>().deliver(this, ...);
*/
class Connection
{
public:
    //! Makes transport and authenticator as the configuration says; sends nothing. Config errors
    //! name the option.
    static Result<Connection> open(const CloudRegion &region,
                                   std::shared_ptr<AuthPrompt> prompt = {},
                                   std::shared_ptr<TaskManager> tasks = {});
    //! \a cloud is the name that people know it by.
    Connection(QString cloud, Session session);

    identity::v3::Proxy identity() const;
    compute::v2::Proxy compute() const;
    network::v2::Proxy network() const;
    blockstorage::v3::Proxy blockStorage() const;
    image::v2::Proxy image() const;
    objectstore::v1::Proxy objectStore() const;
    //! The proxy of any service, also of one we know nothing special about.
    Proxy service(const QString &serviceType) const;

    //! The same user in another project, region, or scope.
    Connection asProject(const QString &projectId) const;
    Connection asScope(const Scope &scope) const;
    Connection inRegion(const QString &region) const;

    //! Signs in now, if that has not been done; errors say what to do.
    Call<Access> authorize() const;

    const QString &cloud() const;
    QString region() const; //!< preferred region, empty = the first of the catalog
    //! Project, domain or trust id the connection was scoped to by asProject() or asScope(); empty
    //! = as configured.
    const QString &scopeId() const;
    const Session &session() const;

    //! Equal for connections to the same place: cloud, scope, region.
    QString key() const;

private:
    struct State;
    explicit Connection(std::shared_ptr<const State> state);
    template <typename P>
    P proxy(const QString &serviceType) const;

    std::shared_ptr<const State> m_state;
};

} // namespace cirro
