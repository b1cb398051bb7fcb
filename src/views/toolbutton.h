// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QToolButton;
class QWidget;

namespace cirro {

//! A button of a bar inside a view: an icon with words beside it, flat until the mouse comes. \a
//! tip is shown as it is; \a parent owns the button.
QToolButton *toolButton(const char *iconName, const QString &text, const QString &tip,
                        QWidget *parent);

} // namespace cirro
