// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cirro::demo {

//! Six digits of RFC 6238 (SHA-1, 30 s) for a secret in base32.
QString passcode(const QByteArray &base32Secret, qint64 secondsSince1970);

} // namespace cirro::demo
