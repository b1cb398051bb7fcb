// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QMenu;

namespace cirro {

//! Puts \a action, made by ActionRegistry, behind those of its group in \a menu, or in the menu
//! inside it that it names; a new group begins at the end, behind a separator.
void addToMenu(QMenu *menu, QAction *action);

} // namespace cirro
