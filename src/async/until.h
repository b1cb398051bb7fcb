// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace cirro {

//! How often something is asked for, and how long at most.
struct Pace
{
    std::chrono::milliseconds interval { 2000 }; //!< pause between two questions
    double growth = 1.0; //!< each pause is this many times the one before
    std::chrono::milliseconds longest { 15000 }; //!< but never longer than this
    std::chrono::milliseconds timeout { 0 }; //!< in all; 0 = no limit
};

template <typename T>
class Until final : public Step<T>
{
public:
    using Poll = std::function<Call<T>()>;
    //! True = this is it, false = ask again, Error = it will never be.
    using Accept = std::function<Result<bool>(const T &)>;

    Until(Poll poll, Accept accept, Pace pace)
        : m_poll(std::move(poll))
        , m_accept(std::move(accept))
        , m_pace(pace)
        , m_pause(pace.interval)
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(&m_timer, [this] { ask(); });
    }

    void start() override
    {
        m_deadline = m_pace.timeout.count() > 0 ? QDeadlineTimer(m_pace.timeout)
                                                : QDeadlineTimer(QDeadlineTimer::Forever);
        ask();
    }

private:
    void ask()
    {
        m_current = m_poll().release();
        m_current->listen([this](Result<T> r) { consider(std::move(r)); });
        m_current->start();
    }

    void consider(Result<T> r)
    {
        if (!r)
            return this->finish(std::move(r));
        auto accepted = m_accept(*r);
        if (!accepted)
            return this->finish(accepted.takeError());
        if (*accepted)
            return this->finish(std::move(r));
        if (m_deadline.hasExpired())
            return this->finish(gaveUp());
        m_timer.start(m_pause);
        const auto next = std::chrono::duration<double, std::milli>(m_pause) * m_pace.growth;
        m_pause
            = std::min(m_pace.longest, std::chrono::duration_cast<std::chrono::milliseconds>(next));
    }

    static Error gaveUp()
    {
        return { .kind = Error::Kind::Timeout,
                 .message = QCoreApplication::translate("cirro::Until", "Gave up waiting."),
                 .advice = QCoreApplication::translate("cirro::Until",
                                                       "Look again later: it may still happen."),
                 .sent = Error::Sent::Yes };
    }

    Poll m_poll;
    Accept m_accept;
    Pace m_pace;
    std::chrono::milliseconds m_pause;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
    std::unique_ptr<Step<T>> m_current;
};

/*!
    Asks \a poll again and again, with pauses as \a pace says, until \a accept says true (success)
    or an Error. An Error of the poll ends it as well. The stack does not grow with the number of
    polls.
*/
template <typename T>
Call<T> until(typename Until<T>::Poll poll, typename Until<T>::Accept accept, Pace pace = {})
{
    return Call<T>(std::make_unique<Until<T>>(std::move(poll), std::move(accept), pace));
}

} // namespace cirro
