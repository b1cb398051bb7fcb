// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "async/secret.h"
#include "http/transport.h"
#include "sdk/catalogurl.h"
#include "sdk/versiondocument.h"

#include <functional>

namespace cirro {

//! An endpoint as requests use it.
struct EndpointData
{
    QUrl url = {}; //!< versioned; with the project id where the catalog has it
    QUrl catalogUrl = {};
    QString serviceType = {}; //!< official
    QString serviceName = {};
    QString region = {};
    QString interface = {};
    ApiVersion version = {}; //!< null if it could not be learnt
    ApiVersion minimumMicroversion = {}; //!< null = no microversions
    ApiVersion maximumMicroversion = {};
};

/*!
    \brief Finds out what an endpoint speaks; remembers the answers.

    Asks without token first, once more with it after a 401. Services for which discovery is known
    to be useless (network and load-balancer: v2.0 is appended; object-store) are not asked. If no
    document can be had, the catalog's URL is used as it is. A host that cannot be reached is an
    error at once, and not remembered. Copies share what was learnt. Running calls do not need the
    object they came from.
*/
class Discovery
{
public:
    //! Brings the token when a service wants one; only ever used for the origin of the endpoint.
    using Token = std::function<Call<Secret>()>;

    explicit Discovery(std::shared_ptr<Transport> transport);

    /*!
        Completes \a endpoint, of which catalogUrl and serviceType are given. \a wanted null = the
        version that the catalog's URL says, else the newest. Unsupported error if the service has
        other versions only.
    */
    Call<EndpointData> discover(EndpointData endpoint, const QString &projectId, ApiVersion wanted,
                                Token token) const;

    //! The version documents at \a url; an empty list if there is none.
    Call<QList<VersionEntry>> versions(const QUrl &url, Token token = {}) const;

    //! What was learnt here, with \a transport for what is asked from now on.
    Discovery over(std::shared_ptr<Transport> transport) const;

private:
    struct State;
    struct Search;
    Call<Search> search(Search search) const;

    std::shared_ptr<Transport> m_transport;
    std::shared_ptr<State> m_state;
};

} // namespace cirro
