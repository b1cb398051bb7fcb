// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/democloud.h"

#include <deque>
#include <mutex>

namespace cirro::demo {

//! Remembers the last requests. Thread-safe.
class ExchangeLog
{
public:
    void add(DemoCloud::Exchange exchange);
    QList<DemoCloud::Exchange> all() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::deque<DemoCloud::Exchange> m_exchanges;
};

} // namespace cirro::demo
