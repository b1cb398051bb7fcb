// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cirro {

//! One line of a comparison of two texts.
struct DiffLine
{
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;

    //! "+ ", "- " or two blanks, and the text.
    QString marked() const;
    bool operator==(const DiffLine &) const = default;
};

//! All lines of both texts, in order; what is common is as long as can be. Removed lines come
//! before those added in their place. Texts that differ in very many lines are told as replaced.
QList<DiffLine> lineDiff(const QStringList &before, const QStringList &after);

} // namespace cirro
