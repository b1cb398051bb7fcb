// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QUrl>

namespace cirro {

//! scheme://host:port; the port is written even if it is the scheme's own. Empty if there is no
//! host.
QString originOf(const QUrl &url);

} // namespace cirro
