// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>

namespace cirro {

class TerminalScreen;

//! What is selected in a terminal: from one place to another, or words, or lines. Lines are counted
//! with those that were forgotten, so that a selection stays on its text while output scrolls.
class TerminalSelection
{
public:
    enum class Unit { Character, Word, Line };

    struct Place
    {
        qint64 line = 0;
        int column = 0; //!< between characters: 0 is before the first

        auto operator<=>(const Place &) const = default;
    };

    TerminalSelection() = default;
    //! Begins at \a place, with the whole unit there.
    TerminalSelection(const TerminalScreen &screen, Place place, Unit unit);
    //! Everything, history included.
    static TerminalSelection all(const TerminalScreen &screen);

    //! Extends to \a place, in whole units, from where it began.
    void extendTo(const TerminalScreen &screen, Place place);

    Unit unit() const { return m_unit; }
    bool isEmpty() const { return m_first == m_last; }
    const Place &first() const { return m_first; }
    const Place &last() const { return m_last; }
    //! The columns of \a line that are selected: from and up to but without.
    std::pair<int, int> columns(qint64 line, int width) const;
    //! Lines joined by line feeds, without the blanks at their ends.
    QString text(const TerminalScreen &screen) const;

    bool operator==(const TerminalSelection &) const = default;

private:
    std::pair<Place, Place> unitAt(const TerminalScreen &screen, Place place) const;

    Unit m_unit = Unit::Character;
    Place m_anchorFirst;
    Place m_anchorLast;
    Place m_first;
    Place m_last;
};

} // namespace cirro
