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
    case 504:
        return true;
    case 500:
        return verb == "GET" || verb == "HEAD";
    default:
        return false;
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
                                                      const Response &response,
                                                      const Failures &failures, double random) const
{
    const auto &limits = request.limits;
    const bool isSpent = limits.statusRetries ? failures.refused > *limits.statusRetries
                                              : failures.total() >= limits.tries;
    if (!request.isIdempotent() || !isPassing(request.verb, response.status) || isSpent)
        return {};
    const auto own = limits.statusPause.value_or(pause(failures.total(), random));
    const auto asked = response.toError().retryAfter;
    if (!asked)
        return own;
    if (*asked > LongestAsked)
        return {};
    return std::max(own, std::chrono::milliseconds(*asked));
}

std::optional<std::chrono::milliseconds> Retry::after(const Request &request, const Error &error,
                                                      bool isStale, const Failures &failures,
                                                      double random) const
{
    using Kind = Error::Kind;
    const auto &limits = request.limits;
    const bool isPassingFault = error.kind == Kind::Network || error.kind == Kind::Timeout;
    const bool isSpent = limits.connectRetries ? failures.lost > *limits.connectRetries
                                               : failures.total() >= limits.tries;
    if (!isPassingFault || isSpent)
        return {};
    if (!request.isIdempotent() && (error.sent != Error::Sent::No || failures.total() > 1))
        return {};
    // What hit a connection that had been closed long ago says nothing about the service.
    if (isStale && failures.total() == 1)
        return std::chrono::milliseconds(0);
    return limits.connectPause.value_or(pause(failures.total(), random));
}

} // namespace cirro
