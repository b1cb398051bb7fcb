// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>

namespace cirro::demo {

//! Microseconds since 1970 in UTC, on the clock of the cloud.
using Time = qint64;

constexpr Time Second = 1'000'000;
constexpr Time Minute = 60 * Second;
constexpr Time Hour = 60 * Minute;
constexpr Time Day = 24 * Hour;

//! The clock of the cloud: the system's, moved forward by tests.
class Clock
{
public:
    Time now() const;
    void advance(std::chrono::milliseconds time);

private:
    std::atomic<Time> m_offset { 0 };
};

//! "2022-10-05T08:13:23Z"
QString isoSeconds(Time time);
//! "2022-10-05T08:13:27.000000", without zone as most services write it
QString isoMicros(Time time);
//! Keystone's: with microseconds and Z.
QString isoToken(Time time);
//! "Wed, 05 Oct 2022 08:13:27 GMT"
QByteArray httpDate(Time time);
//! Swift's "1664957607.12345"
QByteArray swiftTimestamp(Time time);
//! Reads what isoSeconds(), isoMicros() and isoToken() write, also with an offset; -1 if it is
//! none.
Time fromIso(const QString &text);
//! Reads httpDate(); -1 if it is none.
Time fromHttpDate(const QByteArray &text);

//! What will happen later: changes of state that become due on the clock of the cloud.
class Timeline
{
public:
    using Event = std::function<void(Time due)>;

    void at(Time due, Event event);
    //! Runs everything that is due, in order; events may add others.
    void settle(Time now);

private:
    std::multimap<Time, Event> m_events;
};

} // namespace cirro::demo
