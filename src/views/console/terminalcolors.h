// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/console/terminalcell.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace cirro {

/*!
    \brief The colours of a terminal in the program's palette.

    The ground is the palette's Base, the text its Text; the sixteen colours of ANSI come in two
   sets, for light and for dark grounds. Letters are moved in lightness until they can be read on
   what they stand on (4.5:1), because guests choose colours without knowing the ground; block and
   line drawings, and letters that are the colour of their ground on purpose, stay as they are.
*/
class TerminalColors
{
public:
    explicit TerminalColors(const QPalette &palette);

    struct Pair
    {
        QColor ink;
        QColor ground;
    };
    //! How \a cell is painted. \a isSelected puts the palette's selection over it.
    Pair of(const TerminalCell &cell, bool isSelected = false) const;

    QColor ground() const { return m_ground; }
    QColor text() const { return m_text; }
    //! Of the cursor's block, and of the letter in it.
    QColor cursor() const { return m_text; }

private:
    QRgb rgbOf(const TerminalColor &color, QRgb standard) const;
    QRgb readable(QRgb ink, QRgb ground) const;

    QColor m_ground;
    QColor m_text;
    QColor m_selection;
    QColor m_selectedText;
    std::array<QRgb, 256> m_table;
    mutable QHash<quint64, QRgb> m_readable;
};

} // namespace cirro
