// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/consolelog.h"

#include <QList>

namespace cirro {

namespace {

// Fewer characters than these may be equal by chance.
constexpr qsizetype SureOverlap = 16;

//! The length of the longest end of \a text that \a tail begins with (Knuth, Morris, Pratt).
qsizetype overlap(const QString &text, const QString &tail)
{
    const auto end = text.last(std::min(text.size(), tail.size()));
    QList<qsizetype> borders(tail.size());
    qsizetype matched = 0;
    for (qsizetype i = 1; i < tail.size(); ++i) {
        while (matched > 0 && tail[i] != tail[matched])
            matched = borders[matched - 1];
        matched += tail[i] == tail[matched];
        borders[i] = matched;
    }
    matched = 0;
    for (qsizetype i = 0; i < end.size(); ++i) {
        while (matched > 0 && (matched == tail.size() || end[i] != tail[matched]))
            matched = borders[matched - 1];
        matched += end[i] == tail[matched];
    }
    return matched;
}

} // namespace

void ConsoleLog::set(const QString &text)
{
    m_text = text;
    m_isCut = false;
    trim();
}

ConsoleLog::Growth ConsoleLog::extend(const QString &tail)
{
    if (tail.isEmpty())
        return {};
    Growth growth;
    auto common = overlap(m_text, tail);
    const bool isSure = common >= SureOverlap || common == m_text.size() || common == tail.size();
    if (!isSure)
        common = 0;
    growth.isGap = !m_text.isEmpty() && !common;
    growth.text = tail.sliced(common);
    m_text += growth.text;
    growth.isCut = trim();
    return growth;
}

//! Lets the oldest lines go; true if some went.
bool ConsoleLog::trim()
{
    if (m_text.size() <= Most)
        return false;
    // A little more than needed, so that not every line that comes shows all anew.
    const auto least = m_text.size() - Most + Most / 16;
    const auto line = m_text.indexOf(u'\n', least);
    m_text.remove(0, line < 0 ? least : line + 1);
    m_isCut = true;
    return true;
}

} // namespace cirro
