// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalfont.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cirro {

TerminalFont::TerminalFont(const QFont &font, qreal pixelRatio)
{
    for (const bool isBold : { false, true }) {
        for (const bool isItalic : { false, true }) {
            auto &made = m_fonts[index(isBold, isItalic)];
            made = font;
            made.setBold(isBold);
            made.setItalic(isItalic);
            made.setKerning(false);
            m_raws[index(isBold, isItalic)] = QRawFont::fromFont(made);
        }
    }
    const QFontMetricsF metrics(m_fonts[0]);
    const auto whole = [pixelRatio](qreal length) {
        return std::max(1.0, std::round(length * pixelRatio)) / pixelRatio;
    };
    // Not rounded up: the strokes of line drawings are as long as the font is high, and would not
    // meet those of the next line.
    m_ascent = whole(metrics.ascent());
    m_cell = QSizeF(whole(metrics.horizontalAdvance(u'M')), m_ascent + whole(metrics.descent()));
    m_lineWidth = whole(metrics.lineWidth());
}

quint32 TerminalFont::glyph(char32_t character, bool isBold, bool isItalic) const
{
    auto &known = m_glyphs[index(isBold, isItalic)];
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    const auto glyphs
        = raw(isBold, isItalic).glyphIndexesForString(QString::fromUcs4(&character, 1));
    const auto glyph = glyphs.size() == 1 ? glyphs.first() : 0;
    known.insert(character, glyph);
    return glyph;
}

} // namespace cirro
