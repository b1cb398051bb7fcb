// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/questiondialog.h"

#include <QHash>

namespace cirro {

//! Shows a form over a parent and calls the answer exactly once, with the form's name as key.
using OpenForm = void (*)(const Question &, QWidget *, QuestionDialog::Answer);

//! The forms that ask in place of QuestionDialog, by ActionSpec::form. A new one is a new row.
const QHash<QString, OpenForm> &forms();

} // namespace cirro
