// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "async/secret.h"

namespace cirro {

namespace {

void wipe(QByteArray *bytes)
{
    volatile char *p = bytes->data();
    for (qsizetype i = 0; i < bytes->size(); ++i)
        p[i] = 0;
    delete bytes;
}

} // namespace

Secret::Secret(const QString &text)
    : m_bytes(new QByteArray(text.toUtf8()), wipe)
{
}

Secret Secret::fromUtf8(const QByteArray &bytes)
{
    Secret secret;
    secret.m_bytes.reset(new QByteArray(bytes.constData(), bytes.size()), wipe);
    return secret;
}

QByteArray Secret::revealBytes() const
{
    return m_bytes ? QByteArray(m_bytes->constData(), m_bytes->size()) : QByteArray();
}

} // namespace cirro
