// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/services.h"

namespace cirro::demo {

//! The services of which the demo has the door and empty shelves only, as the catalog lists them.
QList<CatalogEntry> bareCatalogEntries();

} // namespace cirro::demo
