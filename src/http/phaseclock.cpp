// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/phaseclock.h"

#include <QCoreApplication>
#include <QLocale>

namespace cirro {

namespace {

class PhaseText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::PhaseText)
};

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000.0, 'g', 4);
}

} // namespace

PhaseClock::PhaseClock(const Limits &limits, const QString &host,
                       std::function<void(const QString &)> expired)
    : m_limits(limits)
    , m_host(host)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this, expired = std::move(expired)] { expired(message()); });
}

void PhaseClock::enter(Phase phase)
{
    m_phase = phase;
    if (limit().count() > 0)
        m_timer.start(limit());
    else
        m_timer.stop();
}

std::chrono::milliseconds PhaseClock::limit() const
{
    switch (m_phase) {
    case Phase::Connecting:
        return m_limits.connect;
    case Phase::Waiting:
        return m_limits.answer;
    case Phase::Sending:
    case Phase::Receiving:
        break;
    }
    return m_limits.idle;
}

QString PhaseClock::message() const
{
    const auto time = seconds(limit());
    switch (m_phase) {
    case Phase::Connecting:
        return PhaseText::tr("No connection to %1 within %2 s.").arg(m_host, time);
    case Phase::Sending:
        return PhaseText::tr("%1 took nothing for %2 s.").arg(m_host, time);
    case Phase::Waiting:
        return PhaseText::tr("%1 did not answer within %2 s.").arg(m_host, time);
    case Phase::Receiving:
        break;
    }
    return PhaseText::tr("%1 sent nothing more for %2 s.").arg(m_host, time);
}

} // namespace cirro
