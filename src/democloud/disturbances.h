// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/message.h"

#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>
#include <set>

namespace cirro::demo {

//! Failures, delays and outages that tests order. Thread-safe; waits end when the cloud stops.
class Disturbances
{
public:
    //! What is answered instead of the truth.
    struct Failure
    {
        QByteArray prefix;
        int status = 0;
        QByteArray body;
        Headers headers;
        int times = 1;
    };

    void fail(Failure failure);
    void delay(const QByteArray &prefix, std::chrono::milliseconds time, int times);
    void takeDown(const QByteArray &service, const QByteArray &region);
    void bringUp(const QByteArray &service, const QByteArray &region);

    //! Takes the first failure that fits "METHOD /path" and counts it down.
    std::optional<Failure> takeFailure(const QByteArray &request);
    //! Takes the delay that fits "METHOD /path"; zero without one.
    std::chrono::milliseconds takeDelay(const QByteArray &request);
    bool isDown(const QByteArray &service, const QByteArray &region) const;

    //! Sleeps that long or until stop().
    void wait(std::chrono::milliseconds time);
    void stop();

private:
    struct Delay
    {
        QByteArray prefix;
        std::chrono::milliseconds time;
        int times;
    };

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::list<Failure> m_failures;
    std::list<Delay> m_delays;
    std::set<std::pair<QByteArray, QByteArray>> m_down;
    bool m_stopped = false;
};

} // namespace cirro::demo
