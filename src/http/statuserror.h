// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

namespace cirro {

//! What a status means; \a words are the service's own, which tell an exhausted quota from a
//! refusal.
Error::Kind kindOfStatus(int status, const QString &words);

//! One sentence on what happened.
QString messageFor(Error::Kind kind, int status);

//! One sentence on what can be done about it; empty if there is nothing to say.
QString adviceFor(Error::Kind kind, int status, std::optional<std::chrono::seconds> retryAfter);

} // namespace cirro
