// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QString>

namespace cirro {

/*!
    The stored certificates of the tests: "ca", "otherca" (authorities); "server", "expired",
    "future", "wronghost", "client" (issued by "ca"); "selfsigned". All share one "key". Made by
    certificates/make.
*/
QString certificateFile(const QString &name);

//! What a server needs that shows certificate \a name; with \a wantsClient it asks for one that
//! "ca" issued.
QSslConfiguration serverTls(const QString &name, bool wantsClient = false);

} // namespace cirro
