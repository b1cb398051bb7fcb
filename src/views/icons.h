// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/palettes.h"

#include <QAnyStringView>
#include <QIcon>
#include <QStringList>

namespace cirro {

//! The states that a status mark can show. Each has its own outline, so that none needs its colour.
enum class Status {
    Active,
    Stopped,
    Error,
    Building,
    Busy,
    Paused,
    Suspended,
    Shelved,
    Verify,
    Rescue,
    Deleted,
    Unknown,
    Locked,
};

//! Cirroscope's own icon of that name; the desktop's icon theme is never asked.
//!
//! Names follow the freedesktop icon naming specification where it has one ("view-refresh"), and
//! otherwise "resource/<service>/<kind>", "service/<type>", "status/<state>", "action/<verb>",
//! "cloud", "project", "region". An unknown name gives a visible icon: "resource/generic",
//! "service/generic" or "status/unknown" in these families, else "unknown".
//!
//! The icon follows the application's palette, layout direction and pixel ratio at each paint. GUI
//! thread only, after QGuiApplication was made.
QIcon icon(QAnyStringView name);

//! Whether an icon was drawn for exactly that name.
bool hasIcon(QAnyStringView name);

//! All names that hasIcon() knows, sorted.
QStringList iconNames();

//! The small filled mark of a state, in the colour of its tone.
QIcon statusIcon(Status status);

//! The tone in which a state is told.
Tone tone(Status status);

//! The program's icon in its own colours, for windows, About and notifications.
QIcon applicationIcon();

} // namespace cirro
