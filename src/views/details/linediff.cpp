// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/linediff.h"

#include <vector>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Cells of the table that finds what is common; 16 MiB.
constexpr qsizetype MostCells = 4 * 1024 * 1024;

using Lengths = std::vector<std::vector<int>>;

//! The length of what the ends from each pair of lines have in common.
Lengths commonLengths(const QStringList &before, const QStringList &after)
{
    Lengths lengths(size_t(before.size()) + 1, std::vector<int>(size_t(after.size()) + 1));
    for (auto i = before.size() - 1; i >= 0; --i) {
        for (auto j = after.size() - 1; j >= 0; --j) {
            lengths[i][j] = before[i] == after[j] ? lengths[i + 1][j + 1] + 1
                                                  : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}

QList<DiffLine> middleDiff(const QStringList &before, const QStringList &after)
{
    using Kind = DiffLine::Kind;
    QList<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    if (before.size() * after.size() <= MostCells) {
        const auto lengths = commonLengths(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                lines.append({ Kind::Same, before[i++] });
                ++j;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                lines.append({ Kind::Removed, before[i++] });
            } else {
                lines.append({ Kind::Added, after[j++] });
            }
        }
    }
    for (; i < before.size(); ++i)
        lines.append({ Kind::Removed, before[i] });
    for (; j < after.size(); ++j)
        lines.append({ Kind::Added, after[j] });
    return lines;
}

} // namespace

QString DiffLine::marked() const
{
    return (kind == Kind::Added ? u"+ "_s : kind == Kind::Removed ? u"- "_s : u"  "_s) + text;
}

QList<DiffLine> lineDiff(const QStringList &before, const QStringList &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype first = 0;
    while (first < shorter && before[first] == after[first])
        ++first;
    qsizetype last = 0;
    while (last < shorter - first
           && before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    QList<DiffLine> lines;
    for (qsizetype i = 0; i < first; ++i)
        lines.append({ DiffLine::Kind::Same, before[i] });
    lines += middleDiff(before.sliced(first, before.size() - first - last),
                        after.sliced(first, after.size() - first - last));
    for (auto i = before.size() - last; i < before.size(); ++i)
        lines.append({ DiffLine::Kind::Same, before[i] });
    return lines;
}

} // namespace cirro
