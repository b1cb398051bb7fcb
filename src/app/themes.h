// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"

#include <QObject>

class QApplication;

namespace cirro {

//! Fusion in our light or dark palette, whichever goes with the desktop's or was asked for.
class Themes final : public QObject
{
    Q_OBJECT

public:
    Themes(QApplication *application, Options::Theme theme);

    //! Every widget has the new colours when this returns.
    void set(Options::Theme theme);

private:
    QApplication *m_application;
    bool m_systemIsDark;
};

} // namespace cirro
