// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QSslConfiguration>

namespace cirro {

struct TransportOptions;

//! TLS as \a options want it, with their files read; a Config error names the file that cannot be
//! used.
Result<QSslConfiguration> tlsConfiguration(const TransportOptions &options);

} // namespace cirro
