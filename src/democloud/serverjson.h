// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/context.h"

namespace cirro::demo {

//! Where a server stands in a list or alone decides about a few members.
enum class ServerView { Brief, Listed, Alone };

//! A server as nova shows it at the microversion and to the role of the asker.
QJsonObject serverJson(const Context &context, const Server &server, ServerView view);
//! A flavor as nova shows it at the microversion.
QJsonObject flavorJson(const Context &context, const QJsonObject &flavor, bool detailed);
//! The flavor as it is embedded in servers.
QJsonObject embeddedFlavor(const QJsonObject &flavor);
//! Nova's hash of project and host, which keeps hosts secret from projects.
QString hostId(const QString &projectId, const QString &host);

} // namespace cirro::demo
