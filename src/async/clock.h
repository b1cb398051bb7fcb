// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>

namespace cirro {

//! Monotonic time, which neither the user nor a time server can set back. Tests bring their own.
class Clock
{
public:
    using Time = std::chrono::steady_clock::time_point;

    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;
    virtual Time now() const { return std::chrono::steady_clock::now(); }

    //! The clock of this computer.
    static std::shared_ptr<const Clock> steady() { return std::make_shared<const Clock>(); }
};

//! A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    ManualClock() = default;
    Time now() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now += time; }

private:
    Time m_now { std::chrono::hours(24) };
};

} // namespace cirro
