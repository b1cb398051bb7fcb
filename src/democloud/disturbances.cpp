// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/disturbances.h"

#include <algorithm>

namespace cirro::demo {

void Disturbances::fail(Failure failure)
{
    const std::lock_guard lock(m_mutex);
    m_failures.push_back(std::move(failure));
}

void Disturbances::delay(const QByteArray &prefix, std::chrono::milliseconds time, int times)
{
    const std::lock_guard lock(m_mutex);
    m_delays.push_back({ prefix, time, times });
}

void Disturbances::takeDown(const QByteArray &service, const QByteArray &region)
{
    const std::lock_guard lock(m_mutex);
    m_down.insert({ service, region });
}

void Disturbances::bringUp(const QByteArray &service, const QByteArray &region)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_down, [&](const auto &entry) {
        return entry.first == service && (region.isEmpty() || entry.second == region);
    });
}

std::optional<Disturbances::Failure> Disturbances::takeFailure(const QByteArray &request)
{
    const std::lock_guard lock(m_mutex);
    const auto found
        = std::find_if(m_failures.begin(), m_failures.end(),
                       [&](const Failure &failure) { return request.startsWith(failure.prefix); });
    if (found == m_failures.end())
        return std::nullopt;
    Failure failure = *found;
    if (--found->times <= 0)
        m_failures.erase(found);
    return failure;
}

std::chrono::milliseconds Disturbances::takeDelay(const QByteArray &request)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_delays.begin(), m_delays.end(), [&](const Delay &delay) {
        return request.startsWith(delay.prefix);
    });
    if (found == m_delays.end())
        return {};
    const auto time = found->time;
    if (--found->times <= 0)
        m_delays.erase(found);
    return time;
}

bool Disturbances::isDown(const QByteArray &service, const QByteArray &region) const
{
    const std::lock_guard lock(m_mutex);
    return m_down.contains({ service, region }) || m_down.contains({ service, {} });
}

void Disturbances::wait(std::chrono::milliseconds time)
{
    if (time.count() <= 0)
        return;
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, time, [this] { return m_stopped; });
}

void Disturbances::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_wake.notify_all();
}

} // namespace cirro::demo
