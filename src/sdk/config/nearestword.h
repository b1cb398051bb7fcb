// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cirro {

//! The one of \a known that somebody who wrote \a word most likely meant; empty if none is near.
QString nearestWord(const QString &word, const QStringList &known);

} // namespace cirro
