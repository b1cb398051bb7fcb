// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/request.h"
#include "http/response.h"

#include <optional>

namespace cirro {

/*!
    \brief Where an answer sends us, and whether we go there.

    Requests carry tokens and passwords, so only GET and HEAD follow, only to the same scheme, host
    and port, and at most Longest times. Anything else is an error that names the other origin.
*/
struct Redirect
{
    static constexpr int Longest = 5;

    //! True for 301, 302, 303, 307 and 308; 300 and 304 are answers.
    static bool isOne(int status);

    //! The address to go on with, or why not. \a hops is the number of redirects followed so far.
    static Result<QUrl> target(const Request &request, const Response &response, int hops);
};

} // namespace cirro
