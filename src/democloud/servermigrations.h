// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"

namespace cirro::demo {

//! Notes that a server is on its way to `target` while it runs, which takes that long (before the
//! pace). Who moves it says with endLiveMigration() when it is there.
void beginLiveMigration(Cloud &cloud, Region &region, const Server &server, const QString &target,
                        int milliseconds);
//! Ends what is under way: the server is on its new host if the status is "completed".
void endLiveMigration(Region &region, Server &server, const QString &status, Time now);

//! Live migrations under way, below "/servers/{id}".
void addServerMigrationRoutes(const Routes &routes);

} // namespace cirro::demo
