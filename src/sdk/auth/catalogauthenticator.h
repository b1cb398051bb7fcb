// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/singleflight.h"
#include "sdk/auth/authenticator.h"

namespace cirro {

//! What authenticators that talk to an identity service have in common.
struct AuthenticatorOptions
{
    QString cloud = {}; //!< its name, for messages; empty = the host of the auth URL
    /*!
        Whether tokens may go to http endpoints of a cloud whose auth URL is https. Off by default,
        for the same host as well: the token would cross the network in clear text.
    */
    bool allowPlainEndpoints = false;
    std::shared_ptr<const Clock> clock = Clock::steady();
};

/*!
    \brief An authenticator whose tokens come with a catalog: keeps one, renews it, finds endpoints
    in it.

    A token is renewed two minutes before its end, or at half of its life if that is shorter. If
    that fails although the token is still good, the token is used on, and the next try is ten
    seconds later. What the cloud refused is not asked again for ten seconds, so that a wrong
    password does not lock an account. Subclasses say how to get a token.
*/
class CatalogAuthenticator : public Authenticator,
                             public std::enable_shared_from_this<CatalogAuthenticator>
{
public:
    //! What can be done when the token ends.
    enum class Renewal {
        Silent, //!< a new one can be had at any time
        Asking, //!< somebody has to be asked
        None, //!< the session is over
    };

    Call<Secret> token(TransportPtr transport) override;
    Call<Access> access(TransportPtr transport) override;
    Call<EndpointData> endpointData(TransportPtr transport, const ServiceFilter &filter) override;
    Call<ApiVersion> apiMajorVersion(TransportPtr transport, const ServiceFilter &filter) override;
    bool invalidate(const Secret &used) override;
    bool isOld(const Secret &used) const override;

    //! The v3 URL of the identity service.
    virtual Call<QUrl> identityUrl(TransportPtr transport) = 0;
    virtual Renewal renewal() const = 0;

    //! Name of the cloud, for messages.
    virtual QString cloud() const = 0;
    //! Whether the identity service is spoken to over TLS.
    virtual bool isEncrypted() const = 0;
    const AuthenticatorOptions &options() const { return m_options; }

protected:
    explicit CatalogAuthenticator(AuthenticatorOptions options);

    //! Gets a new token from the cloud.
    virtual Call<Access> authenticate(TransportPtr transport) = 0;

private:
    Call<Access> renewed(const TransportPtr &transport);
    Result<Access> keep(Result<Access> outcome);
    Call<EndpointData> endpointOf(const Access &access, const TransportPtr &transport,
                                  const ServiceFilter &filter);
    Result<CatalogEndpoint> catalogEndpoint(const Access &access,
                                            const ServiceFilter &filter) const;
    Call<EndpointData> identityItself(const TransportPtr &transport, const ServiceFilter &filter);
    Error ended() const;

    AuthenticatorOptions m_options;
    SingleFlight<Access> m_flight;
    std::optional<Access> m_access;
    bool m_hadAccess = false;
    std::optional<Error> m_failure; // of the last try
    Clock::Time m_failedAt;
    Discovery m_discovery { nullptr };
};

} // namespace cirro
