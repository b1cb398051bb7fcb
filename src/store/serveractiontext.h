// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cirro {

//! What nova's action logs call something that was done to a server, as a person says it:
//! "live-migration" as "Live migration", "createImage" as "Snapshot". What is not known is made
//! words of: "extend_disk" as "Extend disk".
QString serverActionText(const QString &name);

} // namespace cirro
