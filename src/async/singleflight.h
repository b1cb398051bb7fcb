// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"

#include <algorithm>
#include <deque>

namespace cirro {

/*!
    \brief One piece of work that many wait for.

    The first to join starts the work, later ones share its outcome; each gets a copy. One that
    leaves does not disturb the others; when the last one has left, the work is aborted. Whoever
    joins after the outcome begins anew. Calls made here keep working when this object is gone.
*/
template <typename T>
class SingleFlight
{
public:
    using Work = std::function<Call<T>()>;

    //! Joins the running work, or starts it with \a work.
    Call<T> join(Work work) { return Call<T>(std::make_unique<Waiter>(m_state, std::move(work))); }

    bool isRunning() const { return m_state->step != nullptr; }

private:
    class Waiter;

    struct State : std::enable_shared_from_this<State>
    {
        std::unique_ptr<Step<T>> step; // the work, while it runs
        std::deque<Waiter *> waiting;
        std::deque<Waiter *> served; // those who still have to be told the last outcome

        void land(Result<T> r)
        {
            const auto self = this->shared_from_this();
            const auto done = std::move(step);
            served.insert(served.end(), waiting.begin(), waiting.end());
            waiting.clear();
            while (!served.empty()) {
                auto *waiter = served.front();
                served.pop_front();
                waiter->tell(r);
            }
        }
    };

    class Waiter final : public Step<T>
    {
    public:
        Waiter(std::shared_ptr<State> state, Work work)
            : m_state(std::move(state))
            , m_work(std::move(work))
        {
        }

        ~Waiter() override
        {
            std::erase(m_state->served, this);
            if (std::erase(m_state->waiting, this) > 0 && m_state->waiting.empty())
                m_state->step.reset();
        }

        void start() override
        {
            auto *state = m_state.get();
            state->waiting.push_back(this);
            if (state->step)
                return;
            state->step = m_work().release();
            auto *step = state->step.get();
            step->listen([state](Result<T> r) { state->land(std::move(r)); });
            step->start();
        }

        void tell(const Result<T> &r) { this->finish(r); }

    private:
        std::shared_ptr<State> m_state;
        Work m_work;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace cirro
