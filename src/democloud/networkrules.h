// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/networkkinds.h"

namespace cirro::demo {

//! What a kind of object asks for beyond the plain storing; what is null asks for nothing.
struct NetworkRules
{
    //! Refuses or completes a new object, before it is stored.
    void (*create)(Context &, QJsonObject &object) = nullptr;
    //! Follows up what a POST or PUT gave, after it was stored.
    void (*change)(Context &, QJsonObject &object, const QJsonObject &given) = nullptr;
    //! Refuses a removal, or removes what goes with it.
    void (*remove)(Context &, const NetworkKind &, const QJsonObject &object) = nullptr;
};

NetworkRules subnetRules();
NetworkRules floatingIpRules();
NetworkRules securityGroupRules();
NetworkRules securityGroupRuleRules();
NetworkRules routerRules();

//! Neutron's 400.
Fault networkBadRequest(const QString &message);
//! Neutron's 409 for what something else still needs.
Fault inUse(const NetworkKind &kind, const QString &message);
//! Address and subnet of the first fixed IP of a port ({"ip_address", "subnet_id"}).
QJsonObject firstFixedIp(const QJsonObject &port);

} // namespace cirro::demo
