// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/compute/v2/computelimits.h"
#include "sdk/compute/v2/flavor.h"
#include "sdk/compute/v2/keypair.h"
#include "sdk/compute/v2/remoteconsole.h"
#include "sdk/compute/v2/server.h"
#include "sdk/compute/v2/serveraction.h"
#include "sdk/proxy.h"

namespace cirro::compute::v2 {

//! Nova, compute API v2.1.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Server, Flavor, Keypair, ComputeLimits>;

    //! Done when \a action is over: brings the server as it is then, or Error::Kind::Failed with
    //! the reason nova gives when it ended otherwise. Unsupported, and nothing sent, where the
    //! cloud is older than the action.
    Call<Resource> act(const Resource &server, const ServerAction &action) const;
    //! Waits until \a action, which the server was told, is over; outcomes as those of act().
    Call<Resource> settle(const Resource &server, const ServerAction &action) const;
    //! Makes an image called \a name of the server's disk; brings the image's id when nova has
    //! written it. A running guest is not stopped for it.
    Call<QString> createImage(const Resource &server, const QString &name) const;
    //! Deletes; done when nova no longer knows the server.
    Call<void> deleteServer(const Resource &server) const;
    //! The same also where deleted servers are kept for a while.
    Call<void> forceDeleteServer(const Resource &server) const;
    //! A new line to a console; its address ends with the cloud's token lifetime (600 s unless
    //! configured). Errors as consoleError() tells them.
    Call<RemoteConsole> openConsole(const Resource &server, const ConsoleType &type) const;
};

} // namespace cirro::compute::v2
