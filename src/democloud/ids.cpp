// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/ids.h"

namespace cirro::demo {

namespace {
QByteArray dashed(quint64 high, quint64 low)
{
    high = (high & ~quint64(0xf000)) | 0x4000;
    low = (low & ~(quint64(3) << 62)) | (quint64(2) << 62);
    const QByteArray hex = QByteArray::number(high, 16).rightJustified(16, '0')
        + QByteArray::number(low, 16).rightJustified(16, '0');
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-'
        + hex.mid(20);
}

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}
} // namespace

QString Ids::uuid()
{
    const quint64 high = m_engine();
    return QString::fromLatin1(dashed(high, m_engine()));
}

QString Ids::hex()
{
    return uuid().remove(QLatin1Char('-'));
}

QByteArray Ids::secret(int length)
{
    QByteArray bytes;
    while (bytes.size() * 4 / 3 < length + 8) {
        const quint64 value = m_engine();
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .left(length);
}

quint64 Ids::number(quint64 below)
{
    return below ? m_engine() % below : 0;
}

QByteArray RequestIds::next()
{
    const quint64 count = m_count.fetch_add(0x9e3779b97f4a7c15);
    return "req-" + dashed(mixed(count), mixed(~count));
}

} // namespace cirro::demo
