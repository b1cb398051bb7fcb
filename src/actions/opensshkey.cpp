// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/opensshkey.h"

#include <QDataStream>

namespace cirro {

namespace {

constexpr QByteArrayView Begin = "-----BEGIN OPENSSH PRIVATE KEY-----";
constexpr QByteArrayView End = "-----END OPENSSH PRIVATE KEY-----";
const QByteArray Magic("openssh-key-v1", 15); // with the zero at its end

//! What stands between the lines of begin and end, decoded; empty if there is nothing.
QByteArray contentOf(const QByteArray &text)
{
    const auto begin = text.indexOf(Begin);
    const auto end = text.indexOf(End);
    if (begin < 0 || end < begin)
        return {};
    const auto from = begin + Begin.size();
    return QByteArray::fromBase64(text.mid(from, end - from));
}

//! The private half: two equal check numbers, the type, the numbers of the key.
std::optional<RsaNumbers> rsaIn(const QByteArray &half)
{
    QDataStream stream(half); // its byte arrays are written like the strings of SSH
    quint32 check = 0;
    quint32 again = 0;
    QByteArray type;
    RsaNumbers key;
    stream >> check >> again >> type;
    if (check != again || type != "ssh-rsa")
        return std::nullopt;
    stream >> key.modulus >> key.publicExponent >> key.privateExponent;
    return stream.status() == QDataStream::Ok ? std::optional(key) : std::nullopt;
}

} // namespace

std::optional<OpenSshKey> OpenSshKey::read(const QByteArray &text)
{
    const auto content = contentOf(text);
    if (!content.startsWith(Magic))
        return std::nullopt;
    QDataStream stream(content.mid(Magic.size()));
    QByteArray cipher;
    QByteArray derivation;
    QByteArray options;
    quint32 count = 0;
    QByteArray publicHalf;
    QByteArray privateHalf;
    stream >> cipher >> derivation >> options >> count >> publicHalf >> privateHalf;
    if (stream.status() != QDataStream::Ok || count != 1)
        return std::nullopt;
    OpenSshKey key;
    key.m_isLocked = cipher != "none";
    if (!key.m_isLocked)
        key.m_rsa = rsaIn(privateHalf);
    return key;
}

} // namespace cirro
