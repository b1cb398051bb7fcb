// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/origin.h"

namespace cirro {

using namespace Qt::StringLiterals;

QString originOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    const auto scheme = url.scheme().toLower();
    const auto port = url.port(scheme == "https"_L1 ? 443 : 80);
    const auto host = url.host(QUrl::FullyEncoded).toLower();
    const auto quoted = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1://%2:%3"_s.arg(scheme, quoted, QString::number(port));
}

} // namespace cirro
