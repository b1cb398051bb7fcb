// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statustext.h"

#include <QColor>
#include <QPalette>

#include <initializer_list>

namespace cirro {

//! Cirroscope's own light palette for Fusion: cool greys, one blue accent. All three groups set.
QPalette lightPalette();

//! Cirroscope's own dark palette for Fusion, the counterpart of lightPalette().
QPalette darkPalette();

//! Whether @p palette paints light text on a dark window. Works for any palette, also the
//! desktop's.
bool isDark(const QPalette &palette);

//! The colour of words and shapes of that tone: at least 4.5:1 on Base, AlternateBase and Window of
//! @p palette, whatever palette it is.
QColor toneColor(Tone tone, const QPalette &palette);

//! The accent for small strokes: the palette's Highlight, moved in lightness until it has at least
//! 4.5:1 on Base, AlternateBase and Window.
QColor accentColor(const QPalette &palette);

//! Outline of fields, boxes and buttons to tick: at least 3:1 on Base and Window, as WCAG 2.1 asks
//! of what makes a control visible.
QColor outlineColor(const QPalette &palette);

//! Contrast ratio by WCAG 2.1 (relative luminance of sRGB), 1 to 21. Alpha is ignored.
double contrast(const QColor &first, const QColor &second);

//! @p color made lighter or darker, hue kept, until it has @p ratio against each of @p grounds;
//! black or white, whichever contrasts more, where no lightness of this hue reaches it.
QColor legible(const QColor &color, std::initializer_list<QColor> grounds, double ratio);

} // namespace cirro
