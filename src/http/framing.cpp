// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/framing.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirro {

namespace {

class FramingText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::FramingText)
};

// "5, 5" is the same length twice, which RFC 9110 8.6 lets us take for one.
std::optional<qint64> parseLength(const QByteArray &value)
{
    std::optional<qint64> length;
    for (const auto &part : value.split(',')) {
        const auto digits = part.trimmed();
        const bool isNumber = !digits.isEmpty()
            && std::all_of(digits.begin(), digits.end(),
                           [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const auto number = digits.toLongLong(&fits);
        if (!isNumber || !fits || (length && *length != number))
            return {};
        length = number;
    }
    return length;
}

} // namespace

Framing Framing::of(const QByteArray &verb, int status, const Headers &headers)
{
    Framing framing;
    framing.hasBody = verb != "HEAD" && status != 204 && status != 304;
    framing.isChunked = headers.value("Transfer-Encoding").toLower().contains("chunked");
    if (status < 200) {
        framing.fault = FramingText::tr("The answer ended with the interim status %1.").arg(status);
    } else if (headers.isEmpty() && (framing.hasBody || verb == "HEAD")) {
        // Above 100 fields Qt drops them all and never ends; no real service sends none.
        framing.fault
            = FramingText::tr("The head of the answer is empty, or too large to be read.");
    } else if (headers.contains("Content-Length") && !framing.isChunked) {
        framing.length = parseLength(headers.value("Content-Length"));
        if (!framing.length)
            framing.fault = FramingText::tr("The answer gives no usable length of its body.");
    }
    return framing;
}

} // namespace cirro
