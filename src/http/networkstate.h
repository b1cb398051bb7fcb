// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/retry.h"
#include "http/transport.h"
#include "http/turnstile.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <optional>

namespace cirro {

//! What the calls of one NetworkTransport share; lives until the last of them ended.
struct NetworkState
{
    explicit NetworkState(TransportOptions given);

    //! A manager with connections of its own.
    std::unique_ptr<QNetworkAccessManager> freshManager() const;
    QNetworkRequest prepared(const Request &request, const QUrl &url) const;

    TransportOptions options;
    QSslConfiguration tls;
    std::optional<Error> fault; //!< why the options cannot be used; then nothing is sent
    Retry retry;
    Turnstile turnstile;
    //! Long transfers have their own connections, so that they do not hold up short calls.
    QNetworkAccessManager calls;
    QNetworkAccessManager transfers;

private:
    void prepare(QNetworkAccessManager &manager) const;
};

} // namespace cirro
