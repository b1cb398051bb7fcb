// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "async/secret.h"

namespace cirro {

/*!
    \brief Decrypts \a encrypted (RSA, PKCS #1 v1.5) with the private key in the file \a path, in a
    thread of its own.

    Reads PEM (PKCS #1 and #8, with \a passphrase where the key is locked) and OpenSSH's own format
    without a passphrase. Error::Kind::Local says in one sentence what is wrong with file,
    passphrase or key. Nothing is written anywhere.
*/
Call<Secret> rsaDecrypted(const QByteArray &encrypted, const QString &path,
                          const Secret &passphrase);

} // namespace cirro
