// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/exchangelog.h"

namespace cirro::demo {

namespace {
constexpr size_t Most = 10'000;
}

void ExchangeLog::add(DemoCloud::Exchange exchange)
{
    const std::lock_guard lock(m_mutex);
    m_exchanges.push_back(std::move(exchange));
    if (m_exchanges.size() > Most)
        m_exchanges.pop_front();
}

QList<DemoCloud::Exchange> ExchangeLog::all() const
{
    const std::lock_guard lock(m_mutex);
    return { m_exchanges.begin(), m_exchanges.end() };
}

void ExchangeLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_exchanges.clear();
}

} // namespace cirro::demo
