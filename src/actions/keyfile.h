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

/*!
    \brief A private key on disk that goes again unless somebody keeps it.

    Made anew with mode 0600: a file that is there is never written to, not through a link either.
*/
class KeyFile
{
public:
    //! Error::Kind::Local names the file and why.
    static Result<std::shared_ptr<KeyFile>> save(const QString &path, const Secret &privateKey);
    ~KeyFile();
    Q_DISABLE_COPY_MOVE(KeyFile)

    void keep() { m_isKept = true; }
    const QString &path() const { return m_path; }

private:
    explicit KeyFile(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
    bool m_isKept = false;
};

//! What is wrong with a public key in OpenSSH's format, translated; empty = nothing.
QString publicKeyFault(const QString &text);

} // namespace cirro
