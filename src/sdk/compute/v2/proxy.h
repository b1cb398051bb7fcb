// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/compute/v2/availabilityzone.h"
#include "sdk/compute/v2/computelimits.h"
#include "sdk/compute/v2/computeservice.h"
#include "sdk/compute/v2/flavor.h"
#include "sdk/compute/v2/hostaggregate.h"
#include "sdk/compute/v2/hypervisor.h"
#include "sdk/compute/v2/instanceaction.h"
#include "sdk/compute/v2/keypair.h"
#include "sdk/compute/v2/migration.h"
#include "sdk/compute/v2/server.h"
#include "sdk/compute/v2/serveraction.h"
#include "sdk/compute/v2/servergroup.h"
#include "sdk/compute/v2/volumeattachment.h"
#include "sdk/proxy.h"

namespace cirro::compute::v2 {

//! Nova, compute API v2.1.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources
        = Kinds<Server, ServerGroup, Keypair, Flavor, ComputeLimits, AvailabilityZone, Hypervisor,
                ComputeService, HostAggregate, Migration, InstanceAction, VolumeAttachment>;

    //! Done when \a action is over: brings the server as it is then, or Error::Kind::Failed with
    //! the reason nova gives when it ended otherwise. Unsupported, and nothing sent, where the
    //! cloud is older than the action.
    Call<Resource> act(const Resource &server, const ServerAction &action) const;
    //! Waits until \a action, which the server was told, is over; outcomes as those of act().
    Call<Resource> settle(const Resource &server, const ServerAction &action) const;
    //! Makes an image called \a name of the server's disk; brings the image's id when nova has
    //! written it. A running guest is not stopped for it.
    Call<QString> createImage(const Resource &server, const QString &name) const;
    //! The end of what the server wrote to its serial console: \a lines of it, -1 = all there is.
    //! Errors: status 501 where the hypervisor keeps none, 409 while no host has the server, 404
    //! also where the guest has no console. Asking changes nothing, although it is a POST.
    Call<QString> consoleOutput(const Resource &server, int lines) const;
    //! Changes some items of the metadata and leaves those alone that others wrote: \a changed go
    //! out in one POST, which merges; then each of \a removed in a DELETE, where one that is gone
    //! already is well. Replacing all in one PUT would lose what came in meanwhile. Brings the
    //! server as it is then.
    Call<Resource> setMetadata(const Resource &server, const Metadata &changed,
                               const QStringList &removed) const;
    //! Adds and removes tags with one PUT of the tags that are there now, so that all of it happens
    //! or nothing, and what others have tagged since the server was last asked for stays. Brings
    //! the server as it is then. From 2.26.
    Call<Resource> setTags(const Resource &server, const QStringList &added,
                           const QStringList &removed) const;
    //! Deletes; done when nova no longer knows the server.
    Call<void> deleteServer(const Resource &server) const;
    //! The same also where deleted servers are kept for a while.
    Call<void> forceDeleteServer(const Resource &server) const;

private:
    Call<void> removeItems(const Resource &server, const QStringList &keys) const;
};

} // namespace cirro::compute::v2
