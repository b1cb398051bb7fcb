// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace cirro {

//! True if \a error says that there is no whole answer; false if it only stands for \a status.
bool isFault(QNetworkReply::NetworkError error, int status);

//! True if \a error ends a request before its first byte can have left this computer.
bool isBeforeSending(QNetworkReply::NetworkError error);

/*!
    \a error as the proxy's own, where Qt takes the proxy for the host: plain HTTP goes to the proxy
    itself.
*/
QNetworkReply::NetworkError faultOfProxy(QNetworkReply::NetworkError error, const QUrl &url,
                                         QNetworkProxy proxy);

/*!
    A fault of the network in our words. \a words are those of Qt, of which nothing is kept that
    holds an address. \a received tells an answer that broke off from one that never came.
*/
Error networkError(QNetworkReply::NetworkError error, const QUrl &url, const QString &words,
                   const QList<QSslError> &tls, bool received);

} // namespace cirro
