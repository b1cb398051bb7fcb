// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "async/clock.h"
#include "http/request.h"
#include "http/response.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace cirro {

//! What one service allows us; zero = no limit.
struct TaskLimits
{
    double rate = 0; //!< requests per second: each starts at least 1/rate after the one before
    int concurrency = 6; //!< requests under way at once
    bool operator==(const TaskLimits &) const = default;
};

//! Figures of all tasks of one name.
struct TaskStatistics
{
    qint64 count = 0; //!< finished, well or not
    qint64 failed = 0; //!< of these without an answer, or with a status of 400 and above
    std::chrono::microseconds total { 0 }; //!< time on the wire, sum
    std::chrono::microseconds longest { 0 };
    std::chrono::microseconds last { 0 };
    std::chrono::microseconds waited { 0 }; //!< time in the queue, sum
};

/*!
    \brief Decides when each request may start.

    Each request is a named task ("compute.GET.servers"). Tasks of one service (a text that the
    caller chooses, one per endpoint) share a rate and a concurrency; among those that wait, the
    more urgent Priority goes first, and within one priority the older. A call that is dropped
    leaves the queue. Belongs to one thread. Calls keep what they need alive.
*/
class TaskManager final : public QObject
{
    Q_OBJECT

public:
    class Private;

    explicit TaskManager(std::shared_ptr<const Clock> clock = Clock::steady(),
                         QObject *parent = nullptr);
    ~TaskManager() override;

    //! Runs \a work when it is its turn.
    Call<Response> submit(const QString &service, const QString &name, Priority priority,
                          std::function<Call<Response>()> work);

    void setLimits(const QString &service, TaskLimits limits);
    TaskLimits limits(const QString &service) const;

    //! Holds back tasks of \a service until resume(); running ones go on.
    void pause(const QString &service);
    void resume(const QString &service);

    int waiting() const;
    int running() const;
    QHash<QString, TaskStatistics> statistics() const;

signals:
    //! A task started, ended or was queued; connected views read the figures again.
    void changed();
    //! One task ended after \a time on the wire; \a status is 0 without an answer.
    void finished(const QString &name, int status, std::chrono::microseconds time);

private:
    std::shared_ptr<Private> d; // shared with the calls, which may outlive the manager
};

} // namespace cirro
