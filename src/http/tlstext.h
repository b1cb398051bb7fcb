// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace cirro {

/*!
    Why TLS refused \a host, from the errors of the handshake: message, advice and, as detail, the
    certificate's issuer, names and dates. Kind is Tls; status, origin and task are left to the
    caller.
*/
Error tlsError(const QString &host, const QList<QSslError> &errors);

//! "Issued by X to Y for a, b; valid from 2026-01-01 to 2027-01-01"
QString describe(const QSslCertificate &certificate);

} // namespace cirro
