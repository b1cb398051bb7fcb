// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace cirro {

/*!
    The value of a Retry-After field (RFC 9110 10.2.3): seconds, or a date in any of the three HTTP
    forms, which counts from \a now. A date that is past is zero, a number too large for any wait is
    one year; what is neither a number nor a date is no value, and so is a negative number.
*/
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

//! A date in a form of HTTP (RFC 9110 5.6.7), in UTC; invalid if it is none.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace cirro
