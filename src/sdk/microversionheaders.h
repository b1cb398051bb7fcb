// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "http/headers.h"
#include "sdk/apiversion.h"

namespace cirro {

/*!
    The header fields that ask a service for \a version: OpenStack-API-Version with the name the
    service goes by
    ("volume" for block storage), and the older field of compute, baremetal and shared file systems.
    No fields for a null version. "2.latest" is a Config error: what a program can do does not grow
    by itself.
*/
Result<Headers> microversionHeaders(const QString &serviceType, ApiVersion version);

} // namespace cirro
