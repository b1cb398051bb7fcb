// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace cirro {

//! A colour as the guest asked for it.
struct TerminalColor
{
    enum class Kind : quint8 { Default, Indexed, Rgb };

    Kind kind = Kind::Default;
    quint8 red = 0; //!< of an indexed one the index
    quint8 green = 0;
    quint8 blue = 0;

    bool operator==(const TerminalColor &) const = default;
};

//! One place of a terminal.
struct TerminalCell
{
    enum Attribute : quint16 {
        Bold = 1,
        Italic = 2,
        Underline = 4,
        Strike = 8,
        Blink = 16,
        Reverse = 32,
    };

    char32_t character = 0; //!< 0 = nothing was written here
    TerminalColor foreground = {};
    TerminalColor background = {};
    quint16 attributes = 0;
    quint8 width = 1; //!< 2 = reaches into the next place; 0 = is that place

    bool operator==(const TerminalCell &) const = default;
};

//! One line; what is not there is blank.
struct TerminalLine
{
    std::vector<TerminalCell> cells = {};
    QHash<int, QString> marks = {}; //!< combining characters by column

    TerminalCell cell(int column) const
    {
        return column >= 0 && size_t(column) < cells.size() ? cells[size_t(column)]
                                                            : TerminalCell();
    }
    //! What stands from column \a from up to and without column \a to, blanks as spaces.
    QString text(int from, int to) const;
    //! The whole line without the blanks at its end.
    QString text() const;
};

} // namespace cirro
