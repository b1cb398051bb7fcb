// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonParseError>
#include <QJsonValue>

#include <optional>

namespace cirro {

/*!
    \a text as JSON of any kind, bare scalars included, which QJsonDocument refuses. A byte order
    mark is skipped; bytes that are not UTF-8 become U+FFFD instead of spoiling the document. \a
    error says where and why there is nothing.
*/
std::optional<QJsonValue> parseJson(const QByteArray &text, QJsonParseError *error = nullptr);

} // namespace cirro
