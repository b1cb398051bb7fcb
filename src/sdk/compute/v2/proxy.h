// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/clock.h"
#include "sdk/compute/v2/availabilityzone.h"
#include "sdk/compute/v2/computelimits.h"
#include "sdk/compute/v2/computeservice.h"
#include "sdk/compute/v2/flavor.h"
#include "sdk/compute/v2/hostaggregate.h"
#include "sdk/compute/v2/hypervisor.h"
#include "sdk/compute/v2/instanceaction.h"
#include "sdk/compute/v2/keypair.h"
#include "sdk/compute/v2/migration.h"
#include "sdk/compute/v2/remoteconsole.h"
#include "sdk/compute/v2/server.h"
#include "sdk/compute/v2/serveraction.h"
#include "sdk/compute/v2/servergroup.h"
#include "sdk/compute/v2/serverlaunch.h"
#include "sdk/compute/v2/servermigration.h"
#include "sdk/compute/v2/serverusage.h"
#include "sdk/compute/v2/volumeattachment.h"
#include "sdk/proxy.h"

namespace cirro::compute::v2 {

//! What an action brings that sets a password inside the server.
struct Acted
{
    Resource server;
    Secret password; //!< of the administrator; empty = none was set
};

//! A volume to put into a server. Compute API "Servers with volume attachments".
struct VolumeToAttach
{
    QString volumeId;
    QString device = {}; //!< "/dev/vdb"; empty = nova chooses; many hypervisors take no notice
    bool isDeletedWithServer = false; //!< from 2.79; not sent to older clouds
};

//! An interface to give to a server: of a network, or a port that is there. Compute API "Port
//! interfaces".
struct InterfaceToAttach
{
    QString networkId;
    QString portId; //!< wins over the network
    QString fixedAddress = {}; //!< of the network; empty = neutron chooses
};

//! Nova, compute API v2.1.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Server, ServerGroup, Keypair, Flavor, ComputeLimits, AvailabilityZone,
                            Hypervisor, ComputeService, HostAggregate, Migration, ServerUsage,
                            InstanceAction, VolumeAttachment, ServerMigration>;

    //! Makes one server. Sent at most once: an answer that got lost is Error::Kind::OutcomeUnknown,
    //! and settleLaunch() finds out. Done when nova has accepted it, in BUILD as a rule. Errors
    //! before anything was sent as ServerLaunch::toJson() says.
    Call<Launched> launch(const ServerLaunch &launch) const;
    //! Whether a launch whose answer got lost has made a server: looks for one of exactly that name
    //! and this user that was made since \a asked (steady clock, just before launch()), several
    //! times. Brings it. Error::Kind::Network says that there is none and trying again is safe;
    //! OutcomeUnknown that there are several, or that the cloud could not be asked.
    Call<Resource> settleLaunch(const QString &name, Clock::Time asked) const;
    //! Done when \a action is over: brings the server as it is then, or Error::Kind::Failed with
    //! the reason nova gives when it ended otherwise. Unsupported, and nothing sent, where the
    //! cloud is older than the action.
    Call<Resource> act(const Resource &server, const ServerAction &action) const;
    //! The same for actions that set the password of an administrator inside the server.
    Call<Acted> actAndTell(const Resource &server, const ServerAction &action) const;
    //! Tells the server, and waits for nothing; see settle().
    Call<Response> tell(const Resource &server, const ServerAction &action) const;
    //! Waits until \a action, which the server was told, is over; outcomes as those of act().
    Call<Resource> settle(const Resource &server, const ServerAction &action) const;
    //! Makes an image called \a name of the server's disk; brings the image's id when nova has
    //! written it. A running guest is not stopped for it.
    Call<QString> createImage(const Resource &server, const QString &name) const;
    //! Asks nova to attach; the volume says when that is done.
    Call<void> attachVolume(const Resource &server, const VolumeToAttach &volume) const;
    //! Asks nova to detach; the volume says when that is done.
    Call<void> detachVolume(const Resource &server, const QString &volumeId) const;
    //! Changes whether an attached volume goes with the server. From 2.85.
    Call<void> deleteVolumeWithServer(const Resource &server, const QString &volumeId,
                                      bool isDeleted) const;
    Call<void> attachInterface(const Resource &server, const InterfaceToAttach &what) const;
    //! Done when the port is no longer the server's.
    Call<void> detachInterface(const Resource &server, const QString &portId) const;
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
    //! The password that the guest made for its administrator and gave to nova, encrypted (RSA,
    //! PKCS #1 v1.5) for the key pair of the server; empty = it has given none. Bodies are not
    //! recorded.
    Call<QByteArray> generatedPassword(const Resource &server) const;
    //! Makes nova forget that password; inside the server it stays.
    Call<void> clearGeneratedPassword(const Resource &server) const;
    //! What the hypervisor measures of the server, for administrators: from 2.48 under the same
    //! keys for all hypervisors, before that as each one calls it. Errors: status 409 while it does
    //! not run, 501 where the hypervisor cannot tell.
    Call<QJsonObject> diagnostics(const Resource &server) const;
    //! Where the server lies among the NUMA nodes of its host: {"nodes": [...], "pagesize_kb"}, no
    //! nodes where nova leaves that to the host. Hosts' own numbers are for administrators. From
    //! 2.78.
    Call<QJsonObject> topology(const Resource &server) const;
    //! Deletes; done when nova no longer knows the server.
    Call<void> deleteServer(const Resource &server) const;
    //! The same also where deleted servers are kept for a while.
    Call<void> forceDeleteServer(const Resource &server) const;
    //! A new line to a console; its address ends with the cloud's token lifetime (600 s unless
    //! configured). Errors as consoleError() tells them.
    Call<RemoteConsole> openConsole(const Resource &server, const ConsoleType &type) const;

private:
    Call<QJsonObject> tellOf(const Resource &server, const QString &what) const;
    Call<void> removeItems(const Resource &server, const QStringList &keys) const;
};

} // namespace cirro::compute::v2
