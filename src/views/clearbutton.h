// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace cirro {

//! Gives \a edit a button that clears it, with the name for assistive tools that Qt's own lacks.
void addClearButton(QLineEdit *edit);

} // namespace cirro
