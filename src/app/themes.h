// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"

namespace cirro {

//! Fusion in our light or dark palette, whichever goes with the desktop's or was asked for.
class Themes
{
public:
    //! Made after the application, whose style it sets.
    explicit Themes(Options::Theme theme);

    //! Every widget has the new colours when this returns.
    void set(Options::Theme theme);

private:
    bool m_systemIsDark;
};

} // namespace cirro
