// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

//! Titles of the menus inside the Server menu, for ActionSpec::submenu.
namespace cirro::serversubmenu {

inline constexpr const char *Rest = QT_TRANSLATE_NOOP("cirro::Action", "Pause and shelve");
inline constexpr const char *Recover = QT_TRANSLATE_NOOP("cirro::Action", "Recover");
inline constexpr const char *Parts = QT_TRANSLATE_NOOP("cirro::Action", "Volumes and network");
inline constexpr const char *Console = QT_TRANSLATE_NOOP("cirro::Action", "Console");
inline constexpr const char *Administration = QT_TRANSLATE_NOOP("cirro::Action", "Administration");

} // namespace cirro::serversubmenu
