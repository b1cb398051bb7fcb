// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "http/headers.h"

#include <QJsonObject>
#include <QUrl>

namespace cirro {

//! A whole answer with any status; whether it is an error is for the caller to say.
struct Response
{
    int status = 0;
    Headers headers = {};
    QByteArray body = {}; //!< empty if it went into the request's sink
    QByteArray verb = {};
    QUrl url = {}; //!< where the answer came from, after redirects
    QString task = {};
    std::chrono::milliseconds duration { 0 };
    //! The body is as long as its Content-Length says. False where only the end of the chunks or of
    //! the connection vouches for it, which a break can imitate: then a download needs a checksum.
    bool isProvenWhole = false;

    bool isSuccess() const { return status >= 200 && status < 300; }

    //! x-openstack-request-id, x-compute-request-id or x-trans-id.
    QString requestId() const;
    //! scheme://host:port
    QString origin() const;

    //! The body as JSON of any kind. Protocol error for anything else: HTML, truncated, empty.
    //! A byte that is not UTF-8 spoils its string only, not the document.
    Result<QJsonValue> json() const;
    //! The body as a JSON object.
    Result<QJsonObject> object() const;

    //! What a status of 400 and above means: kind, the service's own words (any of the error shapes
    //! of OpenStack services, HTML reduced to its words), advice, request id, Retry-After.
    Error toError() const;
};

} // namespace cirro
