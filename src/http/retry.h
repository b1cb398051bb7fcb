// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/request.h"
#include "http/response.h"

#include <optional>

namespace cirro {

//! How often one request has failed so far.
struct Failures
{
    int lost = 0; //!< without an answer
    int refused = 0; //!< with a status that passes

    int total() const { return lost + refused; }
};

/*!
    \brief When a request is tried again, and after which pause.

    Pure rules, without clocks and chance: \a random stands for a number from 0 to 1.
*/
struct Retry
{
    std::chrono::milliseconds first {
        500
    }; //!< pause after the first failure; doubled after each further
    static constexpr std::chrono::milliseconds Longest { 30000 };
    static constexpr std::chrono::seconds LongestAsked {
        60
    }; //!< a longer Retry-After is told, not waited for

    //! The pause after \a failures failed tries, at least the doubled one, at most half as long
    //! again.
    std::chrono::milliseconds pause(int failures, double random) const;

    //! The pause before \a request may be sent again after \a response; none = it is the outcome.
    std::optional<std::chrono::milliseconds> after(const Request &request, const Response &response,
                                                   const Failures &failures, double random) const;

    //! The same after a failure without an answer; \a isStale if an old connection turned out
    //! closed.
    std::optional<std::chrono::milliseconds> after(const Request &request, const Error &error,
                                                   bool isStale, const Failures &failures,
                                                   double random) const;
};

} // namespace cirro
