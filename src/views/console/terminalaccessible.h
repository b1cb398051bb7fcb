// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cirro {

class TerminalView;

//! From now on assistive tools see each TerminalView as a terminal whose value is what it shows.
//! Doing it twice is the same as once.
void installTerminalAccessibility();

//! Assistive tools that listen are told that \a view shows something else.
void tellAccessibility(TerminalView *view);

} // namespace cirro
