// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/democloud.h"

#include <deque>
#include <mutex>

namespace cirro::demo {

//! Remembers the last requests; the bodies of older ones are dropped beyond 16 MiB together, so
//! that uploads do not fill the memory. Thread-safe.
class ExchangeLog
{
public:
    void add(DemoCloud::Exchange exchange);
    QList<DemoCloud::Exchange> all() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::deque<DemoCloud::Exchange> m_exchanges;
    //! Bytes of all bodies that are still there.
    qsizetype m_bytes = 0;
    //! All before this one have lost their bodies.
    size_t m_firstWhole = 0;
};

} // namespace cirro::demo
