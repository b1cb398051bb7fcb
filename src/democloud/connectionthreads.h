// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cirro::demo {

//! Runs every connection in a thread: a waiting one, else a new one up to a limit. Connections are
//! kept alive and hold their thread, so that a fixed small pool would be used up by idle clients.
class ConnectionThreads
{
public:
    explicit ConnectionThreads(size_t limit);
    ~ConnectionThreads();

    void run(std::function<void()> job);
    //! Lets the jobs end and joins the threads.
    void finish();

private:
    void work();

    const size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_finish = false;
};

} // namespace cirro::demo
