// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/path.h"

namespace cirro {

namespace {

QByteArray encodedPart(QStringView text)
{
    return text.toUtf8().toPercentEncoding();
}

// Takes %XX as a byte and leaves every other percent sign alone, unlike
// QByteArray::fromPercentEncoding.
QByteArray decodedPart(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bool isHex = false;
        const auto code
            = bytes[i] == '%' && bytes.size() - i > 2 && bytes[i + 1] != '+' && bytes[i + 1] != '-'
            ? bytes.mid(i + 1, 2).toUInt(&isHex, 16)
            : 0;
        decoded += isHex ? char(code) : bytes[i];
        i += isHex ? 2 : 0;
    }
    return decoded;
}

QByteArray reencodedPart(QStringView text)
{
    return decodedPart(text).toPercentEncoding();
}

QByteArray reencodedItem(QStringView text)
{
    const QString spaced = text.toString().replace(u'+', u' ');
    const auto equals = spaced.indexOf(u'=');
    if (equals < 0)
        return reencodedPart(spaced);
    const QStringView whole = spaced;
    return reencodedPart(whole.left(equals)) + '=' + reencodedPart(whole.mid(equals + 1));
}

} // namespace

Path::Path(std::initializer_list<QString> segments)
{
    for (const auto &segment : segments)
        m_segments.append(encodedPart(segment));
}

Path Path::parse(QStringView text)
{
    Path path;
    const auto mark = text.indexOf(u'?');
    auto place = mark < 0 ? text : text.left(mark);
    if (place.startsWith(u'/'))
        place = place.mid(1);
    if (!place.isEmpty()) {
        for (const auto segment : place.split(u'/'))
            path.m_segments.append(reencodedPart(segment));
        path.m_trailingSlash = path.m_segments.last().isEmpty();
        if (path.m_trailingSlash)
            path.m_segments.removeLast();
    }
    if (mark < 0)
        return path;
    for (const auto item : text.mid(mark + 1).split(u'&', Qt::SkipEmptyParts))
        path.m_query.append(reencodedItem(item));
    return path;
}

Path Path::operator/(const QString &segment) const
{
    Path path = *this;
    path.m_segments.append(encodedPart(segment));
    path.m_trailingSlash = false;
    return path;
}

Path Path::operator/(const Path &other) const
{
    Path path = *this;
    path.m_segments += other.m_segments;
    path.m_query += other.m_query;
    path.m_trailingSlash = other.m_segments.isEmpty() ? m_trailingSlash || other.m_trailingSlash
                                                      : other.m_trailingSlash;
    return path;
}

Path Path::with(const QString &key, const QString &value) const
{
    Path path = *this;
    path.m_query.append(encodedPart(key) + '=' + encodedPart(value));
    return path;
}

Path Path::with(const QString &key) const
{
    Path path = *this;
    path.m_query.append(encodedPart(key));
    return path;
}

QByteArray Path::encoded() const
{
    QByteArray bytes;
    for (const auto &segment : m_segments)
        bytes += '/' + segment;
    if (m_trailingSlash)
        bytes += '/';
    if (!m_query.isEmpty())
        bytes += '?' + m_query.join('&');
    return bytes;
}

QUrl Path::below(const QUrl &endpoint) const
{
    if (!endpoint.isValid() || endpoint.host().isEmpty())
        return {};
    auto bytes = endpoint.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!m_segments.isEmpty() || m_trailingSlash) {
        while (bytes.endsWith('/'))
            bytes.chop(1);
    }
    const auto own = encoded();
    const auto mark = own.indexOf('?');
    bytes += mark < 0 ? own : own.left(mark);
    auto query = endpoint.query(QUrl::FullyEncoded).toUtf8();
    if (mark >= 0)
        query += (query.isEmpty() ? "" : "&") + own.mid(mark + 1);
    if (!query.isEmpty())
        bytes += '?' + query;
    return QUrl::fromEncoded(bytes, QUrl::StrictMode);
}

} // namespace cirro
