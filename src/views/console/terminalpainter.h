// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/console/terminalcolors.h"
#include "views/console/terminalfont.h"
#include "views/console/terminalscreen.h"

#include <utility>

class QPainter;

namespace cirro {

//! Paints the lines of a terminal: grounds, then letters in their cells, then the cursor.
class TerminalPainter
{
public:
    TerminalPainter(QPainter &painter, const TerminalFont &font, const TerminalColors &colors)
        : m_painter(painter)
        , m_font(font)
        , m_colors(colors)
    {
    }

    //! Whether blinking text is in its visible half.
    void setBlinkIsOn(bool isOn) { m_blinkIsOn = isOn; }

    //! \a line with its left top corner at \a at, of which the columns \a selected are selected.
    //! True = some of it blinks.
    bool paintLine(const TerminalLine &line, int columns, QPointF at, std::pair<int, int> selected);
    //! The cursor over \a cell, whose left top corner is \a at.
    void paintCursor(const TerminalScreen::Cursor &cursor, const TerminalLine &line, QPointF at,
                     bool isFocused);

private:
    //! Neighbours that look the same.
    struct Run
    {
        int from = 0;
        int to = 0;
        TerminalColors::Pair colors;
        quint16 attributes = 0;
    };

    Run runAt(const TerminalLine &line, int from, int columns, std::pair<int, int> selected) const;
    void paintGround(const Run &run, QPointF at);
    void paintText(const TerminalLine &line, const Run &run, QPointF at);
    void paintLetter(const TerminalLine &line, int column, const Run &run, QPointF at);
    void paintStrokes(const Run &run, QPointF at);
    QRectF rectOf(const Run &run, QPointF at) const;

    QPainter &m_painter;
    const TerminalFont &m_font;
    const TerminalColors &m_colors;
    bool m_blinkIsOn = true;
};

} // namespace cirro
