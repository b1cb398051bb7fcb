// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/clock.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QDateTime dateTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC);
}
} // namespace

Time Clock::now() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count() + m_offset;
}

void Clock::advance(std::chrono::milliseconds time)
{
    m_offset += std::chrono::microseconds(time).count();
}

QString isoSeconds(Time time)
{
    return dateTime(time).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QString isoMicros(Time time)
{
    return dateTime(time).toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u".%1"_s.arg(time % Second, 6, 10, QLatin1Char('0'));
}

QString isoToken(Time time)
{
    return isoMicros(time) + u'Z';
}

QByteArray httpDate(Time time)
{
    return QLocale::c().toString(dateTime(time), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray swiftTimestamp(Time time)
{
    return QByteArray::number(time / Second) + '.'
        + QByteArray::number(time % Second / 10).rightJustified(5, '0');
}

Time fromIso(const QString &text)
{
    QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return -1;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
    return parsed.toMSecsSinceEpoch() * 1000;
}

Time fromHttpDate(const QByteArray &text)
{
    QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                               u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!parsed.isValid())
        return -1;
    parsed.setTimeSpec(Qt::UTC);
    return parsed.toMSecsSinceEpoch() * 1000;
}

void Timeline::at(Time due, Event event)
{
    m_events.emplace(due, std::move(event));
}

void Timeline::settle(Time now)
{
    while (!m_events.empty() && m_events.begin()->first <= now) {
        auto node = m_events.extract(m_events.begin());
        node.mapped()(node.key());
    }
}

} // namespace cirro::demo
