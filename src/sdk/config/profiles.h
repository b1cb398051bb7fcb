// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/config/confignode.h"

#include <QUrl>

namespace cirro {

//! What is known about the public cloud called \a name; null if nothing is.
ConfigNode bundledProfile(const QString &name);

/*!
    \brief Where the profile that \a name refers to has to be fetched from:
    https://host/.well-known/openstack/api.

    Empty if \a name is no URL. Config error for a URL that is not https (this computer excepted): a
    profile says where passwords are sent.
*/
Result<QUrl> wellKnownProfile(const QString &name);

//! The profile in \a json as a server gives it at a well-known URL: {"name": ..., "profile":
//! {...}}. Options of TLS are left out: those are for the user to say, not for a server.
Result<ConfigNode> parseFetchedProfile(const QByteArray &json, const QString &origin);

} // namespace cirro
