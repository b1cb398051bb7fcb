// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/operations.h"

#include <deque>

namespace cirro {

bool isFinal(Operations::State state);
bool isProblem(Operations::State state);
//! How a job ends that failed with \a error.
Operations::State endOf(const Error &error);

/*!
    \brief A row of Operations: a job or a group of jobs, and what a reader is told of it.

    Only Operations changes it.
*/
struct Operations::Item
{
    Id id = 0;
    Item *group = nullptr;
    Job job = {};
    State state = State::Queued;
    JobProgress progress = {};
    std::optional<Error> error = {};
    QString note = {};
    QDateTime started = {};
    QDateTime finished = {};
    std::unique_ptr<QObject> receiver = {}; //!< of the running call
    std::function<void()> onCancel = {};

    Clock::Time tick = {};
    qint64 tickDone = 0;
    qint64 speed = 0;

    // Groups only.
    bool isGroup = false;
    bool isSealed = false;
    int width = 0;
    Items children = {};
    std::deque<Id> queue = {};
    QHash<State, int> counts = {}; //!< of all jobs there ever were
    int total = 0;
    qint64 bytesDone = 0; //!< of jobs that have ended
    qint64 bytesTotal = 0;
    bool movesBytes = false;

    int count(State s) const { return counts.value(s); }
    //! Something that was not done and can be tried once more.
    bool canRun() const { return job.run && isFinal(state) && state != State::Done; }
    bool canRetry() const;
    bool canReopen() const { return job.reopen && canRun(); }
    //! Bytes of a group, so far.
    qint64 moved() const;
    //! Bytes per second, of a group all together.
    qint64 allSpeed() const;
    //! 0-100, -1 = nobody knows.
    int percent() const;
    //! Seconds, -1 = nobody knows.
    qint64 remaining() const;
    QString stateText() const;
    //! What went wrong with the request id, else the note.
    QString errorText() const;
    //! The value of a Role, or what a view asks for.
    QVariant data(int role) const;
};

} // namespace cirro
