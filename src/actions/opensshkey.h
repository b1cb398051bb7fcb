// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace cirro {

//! The numbers of an RSA key, big endian.
struct RsaNumbers
{
    QByteArray modulus;
    QByteArray publicExponent;
    QByteArray privateExponent;
};

/*!
    \brief A private key as OpenSSH writes it by itself, which libcrypto cannot read.

    It begins with "BEGIN OPENSSH PRIVATE KEY"; the format is that of OpenSSH's PROTOCOL.key.
*/
class OpenSshKey
{
public:
    //! Nothing where \a text holds no key in this format.
    static std::optional<OpenSshKey> read(const QByteArray &text);

    //! It is locked with a passphrase: nothing of it can be read.
    bool isLocked() const { return m_isLocked; }
    //! Nothing where it is locked, or no RSA key.
    const std::optional<RsaNumbers> &rsa() const { return m_rsa; }

private:
    bool m_isLocked = false;
    std::optional<RsaNumbers> m_rsa;
};

} // namespace cirro
