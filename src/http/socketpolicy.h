// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace cirro {

//! How a Transport reaches its cloud, for connections that are not made of requests.
struct SocketPolicy
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);
};

} // namespace cirro
