// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/nearestword.h"

#include <numeric>
#include <vector>

namespace cirro {

namespace {

// Letters to insert, remove or replace.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = i;
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[size_t(j) + 1];
            const qsizetype replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            row[size_t(j) + 1] = std::min({ replaced, above + 1, row[size_t(j)] + 1 });
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    const auto wanted = word.left(64).toLower();
    QString nearest;
    qsizetype least = qMax<qsizetype>(1, wanted.size() / 3) + 1;
    for (const auto &candidate : known) {
        const auto far = distance(wanted, candidate.left(64).toLower());
        if (far < least) {
            least = far;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace cirro
