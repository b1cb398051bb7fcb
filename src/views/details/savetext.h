// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/operations.h"

namespace cirro {

//! Writes \a text as UTF-8 to a new file \a name in the existing \a folder, outside the GUI thread.
//! A name that is taken gets a number; the outcome's note says so. Title and place are the
//! caller's.
Job saveTextJob(const QString &folder, const QString &name, const QString &text);

//! A file name for what \a name, text of the cloud, is called: "web-1.log", safe on every system.
QString savedName(const QString &name, const QString &suffix);

} // namespace cirro
