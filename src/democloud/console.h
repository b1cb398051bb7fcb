// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/context.h"

namespace cirro::demo {

//! What a server has written to its serial console since it was launched; it grows with the clock.
//! `lines` cuts to the last ones, -1 gives all.
QString consoleLog(const Region &region, const Server &server, Time now, int lines);
//! A URL with a token of its own. A guest answers at those of the type "serial", nothing at the
//! others.
QString consoleUrl(Context &context, const Server &server, const QString &type);

} // namespace cirro::demo
