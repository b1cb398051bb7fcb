// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "async/secret.h"

namespace cirro {

//! A key pair that was made on this computer.
struct MadeKey
{
    Secret privateKey = {}; //!< in OpenSSH's own format
    QString publicKey = {}; //!< one line, "ssh-ed25519 AAAA... comment"
};

/*!
    \brief Makes an ed25519 key with ssh-keygen; it needs no answer and no shell.

    The files stand in a private temporary folder for that moment. Error::Kind::Local where the
    program is missing (what to install is told) or fails. \a program is found on the path.
*/
Call<MadeKey> makeKey(const QString &comment,
                      const QString &program = QStringLiteral("ssh-keygen"));

//! Writes \a privateKey into a new file at \a path that only its owner may read (0600). A file that
//! is there is never written to, not through a link either. Error::Kind::Local names the file and
//! why; nothing is left of it then.
Result<void> savePrivateKey(const QString &path, const Secret &privateKey);

//! The path of a file as somebody typed it, with a "~" of its own filled in.
QString wholePath(const QString &typed);

//! What is wrong with a public key in OpenSSH's format, translated; empty = nothing.
QString publicKeyFault(const QString &text);

} // namespace cirro
