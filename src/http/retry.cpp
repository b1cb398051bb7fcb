// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/retry.h"

#include <algorithm>

namespace cirro {

namespace {

bool isPassing(const QByteArray &verb, int status)
{
    switch (status) {
    case 408:
    case 429:
    case 498:
    case 502:
    case 503:
    case 504: return true;
    case 500: return verb == "GET" || verb == "HEAD";
    default: return false;
    }
}

} // namespace

std::chrono::milliseconds Retry::pause(int failures, double random) const
{
    const auto doublings = std::clamp(failures - 1, 0, 20);
    const auto base = std::min<qint64>(Longest.count(), first.count() << doublings);
    const auto jittered = double(base) * (1.0 + 0.5 * std::clamp(random, 0.0, 1.0));
    return std::min(Longest, std::chrono::milliseconds(qint64(jittered)));
}

std::optional<std::chrono::milliseconds> Retry::after(const Request &request,
                                                      const Response &response, int failures,
                                                      double random) const
{
    if (!request.isIdempotent() || !isPassing(request.verb, response.status)
        || failures >= request.limits.tries)
        return {};
    const auto asked = response.toError().retryAfter;
    if (!asked)
        return pause(failures, random);
    if (*asked > LongestAsked)
        return {};
    return std::max(pause(failures, random), std::chrono::milliseconds(*asked));
}

std::optional<std::chrono::milliseconds> Retry::after(const Request &request, const Error &error,
                                                      bool isStale, int failures,
                                                      double random) const
{
    using Kind = Error::Kind;
    const bool isPassingFault = error.kind == Kind::Network || error.kind == Kind::Timeout;
    if (!isPassingFault || failures >= request.limits.tries)
        return {};
    if (!request.isIdempotent() && (error.sent != Error::Sent::No || failures > 1))
        return {};
    return isStale && failures == 1 ? std::chrono::milliseconds(0) : pause(failures, random);
}

} // namespace cirro
