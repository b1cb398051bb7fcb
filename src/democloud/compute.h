// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"
#include "democloud/servermachine.h"

namespace cirro::demo {

//! The server of the part {id}; 404 if the asker does not see it.
Server &serverOf(Context &context);
//! Who asks, for the action log.
Actor actorOf(const Context &context);
//! Nova's 409 for an action that does not fit the state.
[[noreturn]] void refuse(const QString &action, const Server &server, bool byTask = false);
//! Throws 409 if the server is locked for the asker.
void checkLock(const Context &context, const Server &server);
//! Nova's rules of the metadata of a server; throws 400 or 403.
void checkServerMetadata(const QJsonObject &metadata);

// Parts of nova, each with its routes.
void addServerRoutes(Service &service);
void addServerCreation(Service &service);
void addServerActionRoutes(Service &service);
void addFlavorRoutes(Service &service);
void addKeypairRoutes(Service &service);
void addComputeAdminRoutes(Service &service);

// What lies below "/servers/{id}".
void addServerHistoryRoutes(const Routes &routes);
void addServerMetadataRoutes(const Routes &routes);
void addServerInterfaceRoutes(const Routes &routes);
void addServerVolumeRoutes(const Routes &routes);
//! Consoles, password, topology, diagnostics.
void addServerInsideRoutes(const Routes &routes);

} // namespace cirro::demo
