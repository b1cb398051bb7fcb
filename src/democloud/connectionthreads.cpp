// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/connectionthreads.h"

namespace cirro::demo {

ConnectionThreads::ConnectionThreads(size_t limit)
    : m_limit(limit)
{
}

ConnectionThreads::~ConnectionThreads()
{
    finish();
}

void ConnectionThreads::run(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() > m_idle && m_threads.size() < m_limit)
        m_threads.emplace_back([this] { work(); });
    m_wake.notify_one();
}

void ConnectionThreads::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_finish || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

void ConnectionThreads::finish()
{
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_finish = true;
        threads.swap(m_threads);
        m_wake.notify_all();
    }
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace cirro::demo
