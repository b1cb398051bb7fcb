// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace cirro {

//! Hides the secret that is in \a edit, keeps it from keyboards that learn, and puts an eye at its
//! end to look at it.
void conceal(QLineEdit *edit);

} // namespace cirro
