// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/console/terminalcell.h"

#include <vterm.h>

// Cells of libvterm as ours, and back.

namespace cirro {

//! Nothing of it is to be seen: neither a character nor a colour behind it.
bool isBlank(const VTermScreenCell &cell);

//! Adds \a cell at the end of \a line, with the marks that stand over its character.
void add(TerminalLine &line, const VTermScreenCell &cell);

//! The cell of a line that has gone out of the screen and comes back. Marks that libvterm has no
//! room for are lost.
VTermScreenCell cellOf(const TerminalLine &line, int column);

} // namespace cirro
