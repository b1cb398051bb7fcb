// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace cirro::demo {

namespace {
constexpr qint64 Step = 30;

QByteArray fromBase32(const QByteArray &text)
{
    QByteArray bytes;
    quint64 bits = 0;
    int count = 0;
    for (const char character : text) {
        const int value = character >= 'A' && character <= 'Z' ? character - 'A'
            : character >= '2' && character <= '7'             ? character - '2' + 26
                                                               : -1;
        if (value < 0)
            continue;
        bits = (bits << 5) | quint64(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char((bits >> count) & 0xff));
        }
    }
    return bytes;
}
} // namespace

QString passcode(const QByteArray &base32Secret, qint64 secondsSince1970)
{
    const quint64 counter = qToBigEndian(quint64(secondsSince1970 / Step));
    const QByteArray digest = QMessageAuthenticationCode::hash(
        QByteArray(reinterpret_cast<const char *>(&counter), sizeof counter),
        fromBase32(base32Secret), QCryptographicHash::Sha1);
    const int offset = digest.back() & 0x0f;
    const quint32 code = qFromBigEndian<quint32>(digest.constData() + offset) & 0x7fffffff;
    return QString::number(code % 1'000'000).rightJustified(6, QLatin1Char('0'));
}

} // namespace cirro::demo
