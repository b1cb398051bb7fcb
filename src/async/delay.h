// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"

#include <chrono>

namespace cirro {

//! Succeeds after \a time, never at once: even a delay of zero goes through the event loop.
Call<void> delay(std::chrono::milliseconds time);

} // namespace cirro
