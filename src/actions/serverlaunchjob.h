// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/serverlaunch.h"

namespace cirro {

/*!
    \brief The work of launching one server: made, built, reachable.

    Ends when the server is built and its floating IP leads to it. An answer that got lost is
   settled by looking. A retry goes on where the job was, and asks for a second server only when the
   first is known to be none: not made, or ended in ERROR (that one stays).

    The password that nova made is revealed only if no key pair was chosen: with one, people log in
    by it, and a password for each server would be a window to close for each.
*/
Job launchJob(const LaunchOrder &order, const ActionContext &context,
              std::function<void()> reopen = {});

//! What to do about the fault that nova gives for a server that could not be built.
QString faultAdvice(const QString &fault);

} // namespace cirro
