// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/headers.h"

#include <QString>

#include <optional>

namespace cirro {

/*!
    \brief What the head of an answer says about the length of its body (RFC 9112 6.3).

    QNetworkAccessManager takes a Content-Length that is garbage, negative or given twice for "no
    length" and calls the answer a success; here it is a fault.
*/
struct Framing
{
    bool hasBody = true; //!< false for HEAD, 204 and 304
    bool isChunked = false;
    std::optional<qint64> length = {};
    QString fault = {}; //!< one sentence if the head cannot be right; else empty

    //! True if nothing but the end of the connection ends the body.
    bool endsWithConnection() const { return hasBody && !isChunked && !length; }

    static Framing of(const QByteArray &verb, int status, const Headers &headers);
};

} // namespace cirro
