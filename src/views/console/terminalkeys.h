// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;
struct VTerm;

namespace cirro {

/*!
    Tells \a term that a key was pressed, as xterm would encode it. False = no key for a terminal.

    Control with a letter is always the control character, also where newer protocols would send
    something else (Ctrl+I, Ctrl+J, Ctrl+M, Ctrl+[): what listens to a serial line is a getty.
*/
bool pressKey(VTerm *term, const QKeyEvent &event);

} // namespace cirro
