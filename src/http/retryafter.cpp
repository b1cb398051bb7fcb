// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Longest { std::chrono::hours(24 * 365) };

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    const auto locale = QLocale::c();
    const auto date = QString::fromLatin1(text).simplified();
    for (const auto &form : { u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s,
                              u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s }) {
        auto parsed = locale.toDateTime(date, form);
        if (!parsed.isValid())
            continue;
        parsed.setTimeSpec(Qt::UTC);
        // Two digits of a year are read as 19xx; RFC 9110 wants the nearest that fits.
        return parsed.date().year() < 1970 ? parsed.addYears(100) : parsed;
    }
    return {};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const auto text = value.trimmed();
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const auto seconds = text.toLongLong(&fits);
        return fits ? std::min(Longest, std::chrono::seconds(seconds)) : Longest;
    }
    const auto date = parseHttpDate(text);
    if (!date.isValid())
        return {};
    return std::clamp(std::chrono::seconds(now.secsTo(date)), std::chrono::seconds(0), Longest);
}

} // namespace cirro
