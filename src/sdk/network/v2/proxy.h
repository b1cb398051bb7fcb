// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/network/v2/floatingip.h"
#include "sdk/network/v2/network.h"
#include "sdk/network/v2/port.h"
#include "sdk/network/v2/router.h"
#include "sdk/network/v2/securitygroup.h"
#include "sdk/network/v2/securitygrouprule.h"
#include "sdk/network/v2/subnet.h"
#include "sdk/proxy.h"

namespace cirro::network::v2 {

//! Neutron, network API v2.0. It has no microversions: what a cloud can do, its extensions say.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources
        = Kinds<Network, Subnet, Port, Router, FloatingIp, SecurityGroup, SecurityGroupRule>;

    //! Lets \a floatingIp lead to the first IPv4 address of the port, also if it led elsewhere.
    //! NotFound without such a port, and where no router joins its network to the floating IP's;
    //! Conflict where the address has a floating IP already.
    Call<Resource> associate(const Resource &floatingIp, const QString &portId) const;
    //! Lets it lead nowhere; it stays the project's.
    Call<Resource> disassociate(const Resource &floatingIp) const;
    //! The port has \a groupIds from now on and no others; none at all closes it.
    Call<Resource> setSecurityGroups(const Resource &port, const QStringList &groupIds) const;

private:
    //! Sends \a changes as they are, null too, which properties cannot say.
    Call<Resource> change(const Resource &resource, const QJsonObject &changes) const;
};

} // namespace cirro::network::v2
