// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

namespace cirro {

/*!
    \brief Output of a terminal as pieces of plain text with their colours.

    The eight colours and bold are kept, all other escape sequences are left out, and control
    characters that a text has no use for become U+FFFD. A carriage return alone begins a new line.
*/
class AnsiText
{
public:
    struct Style
    {
        int color = -1; //!< 0 to 7 as terminals count them; -1 = that of the text around
        bool isBold = false;
        bool operator==(const Style &) const = default;
    };
    struct Piece
    {
        QString text;
        Style style;
    };

    //! Goes on where the text before has ended: colours, and a sequence that was cut in two.
    QList<Piece> feed(const QString &text);

    //! All of \a text without escape sequences.
    static QString plain(const QString &text);
    //! A terminal's colour as it can be read on the Base of \a palette.
    static QColor color(int color, const QPalette &palette);

private:
    qsizetype escape(const QString &text, qsizetype at);
    void select(const QString &parameters);

    Style m_style;
    QString m_rest; //!< the beginning of a sequence whose end has not come yet
};

} // namespace cirro
