// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/themes.h"

#include "views/palettes.h"
#include "views/style.h"

#include <QApplication>

namespace cirro {

Themes::Themes(Options::Theme theme)
    : m_systemIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new Style);
    set(theme);
}

void Themes::set(Options::Theme theme)
{
    const bool dark
        = theme == Options::Theme::Dark || (theme == Options::Theme::System && m_systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    // Qt tells widgets by posted events. Until they come icons, which ask the application, and
    // widgets would differ.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange);
}

} // namespace cirro
