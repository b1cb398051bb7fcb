// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "http/transport.h"
#include "sdk/auth/access.h"
#include "sdk/discovery.h"

namespace cirro {

/*!
    \brief Knows who we are: brings tokens and finds endpoints.

    Shared by all sessions of one identity. Asynchronous, because it may ask a person or open a
    browser. Any number of callers that need a token at the same time cause one authentication.
    Functions take the transport to use, so that one authenticator serves a recorder and a network
    alike. Lives in a std::shared_ptr; running calls keep it alive. Belongs to one thread.
*/
class Authenticator
{
public:
    using TransportPtr = std::shared_ptr<Transport>;

    Authenticator() = default;
    Q_DISABLE_COPY_MOVE(Authenticator)
    virtual ~Authenticator() = default;

    //! A token that is good for at least the next two minutes where the cloud grants that; empty if
    //! requests need none.
    virtual Call<Secret> token(TransportPtr transport) = 0;
    //! All that is known with the token; NotFound-free: empty parts where there is no token.
    virtual Call<Access> access(TransportPtr transport) = 0;
    //! The endpoint for \a filter, discovered.
    virtual Call<EndpointData> endpointData(TransportPtr transport, const ServiceFilter &filter)
        = 0;

    //! The URL of endpointData().
    Call<QUrl> endpoint(TransportPtr transport, const ServiceFilter &filter);
    //! The version of endpointData(): from the URL if it is there, else discovered.
    virtual Call<ApiVersion> apiMajorVersion(TransportPtr transport, const ServiceFilter &filter);
    //! The project the token is for; empty if it is for none.
    virtual Call<QString> projectId(TransportPtr transport);
    virtual Call<QString> userId(TransportPtr transport);

    /*!
        The cloud refused \a used: forgets it, so that the next token() authenticates again. Nothing
        happens if \a used is not the present token (somebody else was faster). Returns whether
        asking again makes sense.
    */
    virtual bool invalidate(const Secret &used) = 0;

    //! Whether \a used has been in use so long that a 403 may mean that it ended (some Ceph object
    //! stores say that in place of 401). Never true of a token that was got within the last two
    //! minutes.
    virtual bool isOld(const Secret &used) const;
};

} // namespace cirro
