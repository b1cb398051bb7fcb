// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "http/request.h"

#include <QNetworkRequest>

namespace cirro {

struct TransportOptions;

/*!
    Refuses, before anything is sent, what would not arrive as it is meant: addresses without a host
    or of another scheme, path segments "." and ".." (which Qt resolves, so that the request would
    go to another resource), NUL bytes, and header fields or verbs with line breaks.
*/
Result<void> checkSendable(const Request &request, const QUrl &url);

//! \a request as Qt sends it to \a url: manual redirects, no cookies, no cache, HTTP/1.1, our own
//! names.
QNetworkRequest wireRequest(const Request &request, const QUrl &url,
                            const TransportOptions &options);

//! "<application> cirro-sdk/<version>"
QByteArray userAgent(const QByteArray &application);

} // namespace cirro
