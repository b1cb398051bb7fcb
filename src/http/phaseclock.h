// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/request.h"

#include <QTimer>

namespace cirro {

/*!
    \brief How long each phase of a request on the wire may take.

    One clock at a time: connect, idle or answer of Limits, whichever the phase goes by; the total
    of a request, which spans its tries, is watched by whoever makes them.
*/
class PhaseClock final : public QObject
{
public:
    enum class Phase { Connecting, Sending, Waiting, Receiving };

    //! \a expired gets the message for the user, in which \a host is the other side.
    PhaseClock(const Limits &limits, const QString &host,
               std::function<void(const QString &)> expired);

    //! Begins \a phase, or begins it anew after a sign of life.
    void enter(Phase phase);
    //! Waits for nothing until the next phase.
    void stop() { m_timer.stop(); }
    Phase phase() const { return m_phase; }

private:
    std::chrono::milliseconds limit() const;
    QString message() const;

    Limits m_limits;
    QString m_host;
    Phase m_phase = Phase::Waiting;
    QTimer m_timer;
};

} // namespace cirro
