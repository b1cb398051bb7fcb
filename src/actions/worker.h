// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace cirro {

/*!
    \brief Work on local files, in a thread of the global pool, as a Call.

    Letting go of the call sets the flag that the work is given; what it brings is then dropped.
*/
template <typename T>
class Worker final : public Step<T>
{
public:
    using Work = std::function<Result<T>(const std::atomic_bool &stop)>;

    explicit Worker(Work work)
        : m_work(std::move(work))
    {
    }

    ~Worker() override
    {
        m_shared->stop = true;
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->home = nullptr;
    }

    void start() override
    {
        m_shared->home = &m_home;
        m_shared->land = [this](Result<T> r) { this->finish(std::move(r)); };
        QThreadPool::globalInstance()->start([shared = m_shared, work = std::move(m_work)] {
            const auto outcome = std::make_shared<Result<T>>(work(shared->stop));
            const QMutexLocker lock(&shared->mutex);
            if (shared->home) {
                QMetaObject::invokeMethod(
                    shared->home, [shared, outcome] { shared->land(std::move(*outcome)); },
                    Qt::QueuedConnection);
            }
        });
    }

private:
    struct Shared
    {
        std::atomic_bool stop = false;
        QMutex mutex;
        QObject *home = nullptr; //!< in the thread of the call; null when nobody waits any more
        std::function<void(Result<T>)> land;
    };

    Work m_work;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QObject m_home;
};

//! Runs \a work outside the thread of the caller.
template <typename T>
Call<T> inWorker(typename Worker<T>::Work work)
{
    return Call<T>(std::make_unique<Worker<T>>(std::move(work)));
}

} // namespace cirro
