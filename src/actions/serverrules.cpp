// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serverrules.h"

#include "actions/actionspec.h"
#include "store/statustext.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(const Server &server)
{
    return StatusText(server.status(), server.taskState()).word();
}

QString lockRefusal(const Server &server, const ActionContext &context)
{
    if (!server.locked() || context.roles.contains(u"admin"_s, Qt::CaseInsensitive))
        return {};
    return server.lockedReason().isEmpty()
        ? Action::tr("%1 is locked.").arg(server.name())
        : Action::tr("%1 is locked: %2").arg(server.name(), server.lockedReason());
}

} // namespace

QString ServerRule::refusal(const Server &server, const ActionContext &context) const
{
    if (isLocked && *isLocked != server.locked()) {
        return server.locked() ? Action::tr("%1 is locked already.").arg(server.name())
                               : Action::tr("%1 is not locked.").arg(server.name());
    }
    const auto locked = ignoresLock ? QString() : lockRefusal(server, context);
    if (!locked.isEmpty() || states.isEmpty())
        return locked;
    if (!server.taskState().isEmpty() && !tasks.contains(server.taskState()))
        return Action::tr("%1 is busy: %2.").arg(server.name(), stateWord(server));
    if (server.taskState().isEmpty() && !states.contains(server.status()))
        return Action::tr("Not possible while the state is %1.").arg(stateWord(server));
    if (server.status() == "ERROR"_L1 && !server.launchedAt().isValid())
        return Action::tr("%1 has never run.").arg(server.name());
    return {};
}

QString deleteRefusal(const Server &server, const ActionContext &context)
{
    if (const auto locked = lockRefusal(server, context); !locked.isEmpty())
        return locked;
    return server.taskState() == "deleting"_L1
        ? Action::tr("%1 is being deleted already.").arg(server.name())
        : QString();
}

} // namespace cirro
