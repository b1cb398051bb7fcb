// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QSizeF>

#include <array>

namespace cirro {

//! A monospaced font and the grid that its letters stand in. Cells are whole pixels of the screen,
//! so that lines and blocks meet without a seam.
class TerminalFont
{
public:
    //! \a pixelRatio is that of the screen it is painted on.
    TerminalFont(const QFont &font, qreal pixelRatio);

    const QSizeF &cell() const { return m_cell; }
    //! From the top of a cell to the base line.
    qreal ascent() const { return m_ascent; }
    qreal lineWidth() const { return m_lineWidth; }

    const QFont &font(bool isBold, bool isItalic) const { return m_fonts[index(isBold, isItalic)]; }
    //! The same without what a layout would add to it: glyphs by number.
    const QRawFont &raw(bool isBold, bool isItalic) const
    {
        return m_raws[index(isBold, isItalic)];
    }
    //! The glyph that stands for \a character alone; 0 = this font has none.
    quint32 glyph(char32_t character, bool isBold, bool isItalic) const;

private:
    static size_t index(bool isBold, bool isItalic)
    {
        return (isBold ? 1U : 0U) + (isItalic ? 2U : 0U);
    }

    std::array<QFont, 4> m_fonts;
    std::array<QRawFont, 4> m_raws;
    mutable std::array<QHash<char32_t, quint32>, 4> m_glyphs;
    QSizeF m_cell;
    qreal m_ascent = 0;
    qreal m_lineWidth = 1;
};

} // namespace cirro
