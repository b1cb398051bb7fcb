// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"

#include <vector>

namespace cirro {

template <typename T>
class All final : public Step<std::vector<Result<T>>>
{
public:
    All(std::vector<Call<T>> calls, int width)
        : m_width(std::max(1, width))
    {
        m_steps.reserve(calls.size());
        for (auto &call : calls)
            m_steps.push_back(std::move(call).release());
        m_outcomes.assign(m_steps.size(), Result<T>(Error { Error::Kind::Cancelled, {} }));
    }

    void start() override
    {
        if (m_steps.empty())
            return this->finish(std::move(m_outcomes));
        fill();
    }

private:
    void fill()
    {
        while (m_next < m_steps.size() && m_running < m_width) {
            const auto i = m_next++;
            ++m_running;
            m_steps[i]->listen([this, i](Result<T> r) { done(i, std::move(r)); });
            m_steps[i]->start();
        }
    }

    // Goes through the event loop, so that thousands of ready calls do not pile up on the stack.
    void done(size_t i, Result<T> r)
    {
        m_outcomes[i] = std::move(r);
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                --m_running;
                if (m_running == 0 && m_next == m_steps.size())
                    return this->finish(std::move(m_outcomes));
                fill();
            },
            Qt::QueuedConnection);
    }

    std::vector<std::unique_ptr<Step<T>>> m_steps;
    std::vector<Result<T>> m_outcomes;
    size_t m_next = 0;
    int m_running = 0;
    int m_width;
    QObject m_context;
};

/*!
    Runs \a calls, at most \a width at a time. Succeeds always, with the outcome of each in the
    order given: one failure does not stop the others.
*/
template <typename T>
Call<std::vector<Result<T>>> all(std::vector<Call<T>> calls, int width = 6)
{
    return Call<std::vector<Result<T>>>(std::make_unique<All<T>>(std::move(calls), width));
}

} // namespace cirro
