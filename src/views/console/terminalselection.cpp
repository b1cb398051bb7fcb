// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalselection.h"

#include "views/console/terminalscreen.h"

#include <QStringList>

#include <algorithm>

namespace cirro {

namespace {

TerminalLine lineAt(const TerminalScreen &screen, qint64 line)
{
    return screen.line(int(line - screen.forgotten()));
}

// Paths, addresses, ids, options: what people double-click for in a terminal.
bool isOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character)
        || QStringView(u"_-./~@:%+?&=#").contains(QChar(char16_t(character)));
}

bool isWordAt(const TerminalLine &line, int column)
{
    auto cell = line.cell(column);
    if (cell.width == 0)
        cell = line.cell(column - 1);
    return isOfWord(cell.character);
}

} // namespace

TerminalSelection::TerminalSelection(const TerminalScreen &screen, Place place, Unit unit)
    : m_unit(unit)
{
    std::tie(m_anchorFirst, m_anchorLast) = unitAt(screen, place);
    m_first = m_anchorFirst;
    m_last = m_anchorLast;
}

TerminalSelection TerminalSelection::all(const TerminalScreen &screen)
{
    TerminalSelection all;
    all.m_anchorFirst = all.m_first = { screen.forgotten(), 0 };
    all.m_anchorLast = all.m_last
        = { screen.forgotten() + screen.history() + screen.rows() - 1, screen.columns() };
    return all;
}

void TerminalSelection::extendTo(const TerminalScreen &screen, Place place)
{
    const auto [first, last] = unitAt(screen, place);
    m_first = std::min(first, m_anchorFirst);
    m_last = std::max(last, m_anchorLast);
}

std::pair<int, int> TerminalSelection::columns(qint64 line, int width) const
{
    if (isEmpty() || line < m_first.line || line > m_last.line)
        return { 0, 0 };
    return { line == m_first.line ? m_first.column : 0,
             line == m_last.line ? m_last.column : width };
}

QString TerminalSelection::text(const TerminalScreen &screen) const
{
    if (isEmpty())
        return {};
    QStringList lines;
    for (auto number = std::max(m_first.line, screen.forgotten()); number <= m_last.line;
         ++number) {
        const auto [from, to] = columns(number, screen.columns());
        auto text = lineAt(screen, number).text(from, to);
        while (text.endsWith(u' '))
            text.chop(1);
        lines.append(text);
    }
    return lines.join(u'\n');
}

std::pair<TerminalSelection::Place, TerminalSelection::Place>
TerminalSelection::unitAt(const TerminalScreen &screen, Place place) const
{
    if (m_unit == Unit::Character)
        return { place, place };
    if (m_unit == Unit::Line)
        return { { place.line, 0 }, { place.line, screen.columns() } };
    const auto line = lineAt(screen, place.line);
    int from = std::min(place.column, screen.columns() - 1);
    int to = from + 1;
    if (isWordAt(line, from)) {
        while (from > 0 && isWordAt(line, from - 1))
            --from;
        while (to < screen.columns() && isWordAt(line, to))
            ++to;
    }
    return { { place.line, from }, { place.line, to } };
}

} // namespace cirro
