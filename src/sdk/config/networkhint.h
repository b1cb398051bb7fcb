// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/config/confignode.h"

namespace cirro {

//! What a configuration says about one network ("networks" of a cloud).
struct NetworkHint
{
    QString name;
    bool routesIpv4Externally = false;
    bool routesIpv6Externally = false;
    bool natSource = false; //!< floating addresses come from here
    bool natDestination = false; //!< floating addresses lead to ports here
    bool defaultInterface = false; //!< addresses here are those to reach a server by

    bool operator==(const NetworkHint &) const = default;
};

/*!
    \brief The hints of a cloud, from "networks" or from the old external_network and
    internal_network.

    Config error when both are used, when one has no name, or when two are the default interface or
    the NAT destination. The use of old keys is told in \a warnings.
*/
Result<QList<NetworkHint>> networkHints(const ConfigNode &cloud, QList<Error> *warnings);

} // namespace cirro
