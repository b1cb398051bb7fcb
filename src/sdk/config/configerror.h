// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

namespace cirro {

//! An error of configuration: what is wrong, and what to do about it.
inline Error configError(const QString &message, const QString &advice = {})
{
    return { .kind = Error::Kind::Config, .message = message, .advice = advice };
}

} // namespace cirro
