// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/exchangelog.h"

namespace cirro::demo {

namespace {
constexpr size_t Most = 10'000;
constexpr qsizetype MostBytes = 16 * 1024 * 1024;
} // namespace

void ExchangeLog::add(DemoCloud::Exchange exchange)
{
    const std::lock_guard lock(m_mutex);
    m_bytes += exchange.body.size();
    m_exchanges.push_back(std::move(exchange));
    if (m_exchanges.size() > Most) {
        m_bytes -= m_exchanges.front().body.size();
        m_exchanges.pop_front();
        m_firstWhole -= m_firstWhole > 0;
    }
    while (m_bytes > MostBytes) {
        QByteArray &body = m_exchanges[m_firstWhole++].body;
        m_bytes -= body.size();
        body = {};
    }
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
    m_bytes = 0;
    m_firstWhole = 0;
}

} // namespace cirro::demo
