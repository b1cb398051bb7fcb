// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace cirro {

void addClearButton(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    for (auto *button : edit->findChildren<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("cirro::ClearButton", "Clear"));
}

} // namespace cirro
