// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

namespace cirro {

//! When nova takes an action on a server: the checks of its API, before anything is sent.
struct ServerRule
{
    QStringList states = {}; //!< of the server; empty = any
    QStringList tasks = {}; //!< that it ends as well; others make the server busy
    bool ignoresLock = false;
    std::optional<bool> isLocked = {}; //!< whether it must be; no rule of nova's, which takes both

    //! Why nova would not act on \a server: it is locked, busy, never ran, or is in another state.
    //! Translated; empty = it would.
    QString refusal(const Server &server, const ActionContext &context) const;
};

//! The same for deleting, which takes every state.
QString deleteRefusal(const Server &server, const ActionContext &context);

} // namespace cirro
