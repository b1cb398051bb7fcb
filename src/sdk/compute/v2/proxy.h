// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/compute/v2/computelimits.h"
#include "sdk/compute/v2/flavor.h"
#include "sdk/compute/v2/keypair.h"
#include "sdk/compute/v2/server.h"
#include "sdk/proxy.h"

namespace cirro::compute::v2 {

//! Nova, compute API v2.1.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Server, Flavor, Keypair, ComputeLimits>;

    //! Power on; done when the server says ACTIVE.
    Call<Resource> startServer(const Resource &server) const;
    //! Asks the guest to shut down; done when the server says SHUTOFF.
    Call<Resource> stopServer(const Resource &server) const;

    enum class Reboot { Soft, Hard };
    //! Done when the server says ACTIVE again.
    Call<Resource> rebootServer(const Resource &server, Reboot how) const;
    //! Deletes; done when nova no longer knows the server.
    Call<void> deleteServer(const Resource &server) const;

private:
    Call<Resource> actAndWait(const Resource &server, const QJsonObject &action,
                              const QString &status) const;
};

} // namespace cirro::compute::v2
