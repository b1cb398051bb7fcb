// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/cloud.h"

namespace cirro::demo {

//! The catalog of a token: endpoints that need a project are left out where it has none.
QJsonArray catalogFor(const Cloud &cloud, const Token &token);
//! Fills services, endpoints and regions of keystone from catalogEntries().
void seedCatalog(Cloud &cloud);

} // namespace cirro::demo
