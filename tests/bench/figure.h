// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace cirro {

//! Resident memory of this process in KiB, as the kernel counts it.
inline qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (auto line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

//! One line: what, median, least and most of \a values, unit.
inline void printFigure(const char *what, std::vector<double> values, const char *unit)
{
    std::sort(values.begin(), values.end());
    std::printf("%-52s %10.1f %s  (%.1f to %.1f, %zu runs)\n", what, values[values.size() / 2],
                unit, values.front(), values.back(), values.size());
    std::fflush(stdout);
}

} // namespace cirro
