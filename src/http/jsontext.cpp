// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cirro {

namespace {

std::optional<QJsonValue> parseDocument(const QByteArray &text, QJsonParseError &error)
{
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

std::optional<QJsonValue> parseScalar(const QByteArray &text)
{
    const auto start = text.isEmpty() ? '\0' : text.front();
    if (start == '{' || start == '[')
        return {};
    const auto list = QJsonDocument::fromJson('[' + text + ']').array();
    return list.size() == 1 ? std::optional(list.first()) : std::nullopt;
}

std::optional<QJsonValue> parseAny(const QByteArray &text, QJsonParseError &error)
{
    if (auto document = parseDocument(text, error))
        return document;
    return parseScalar(text.trimmed());
}

} // namespace

std::optional<QJsonValue> parseJson(const QByteArray &text, QJsonParseError *error)
{
    QJsonParseError first;
    const auto bytes = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    auto value = parseAny(bytes, first);
    if (!value) {
        const auto repaired = QString::fromUtf8(bytes).toUtf8();
        QJsonParseError second;
        if (repaired != bytes && (value = parseAny(repaired, second)))
            first = second;
    }
    if (error)
        *error = first;
    return value;
}

} // namespace cirro
