// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/serveraction.h"

#include <QJsonObject>

namespace cirro {

using namespace Qt::StringLiterals;

ServerAction ServerAction::start()
{
    return { .key = u"os-start"_s, .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::stop()
{
    return { .key = u"os-stop"_s, .ends = { u"SHUTOFF"_s } };
}

ServerAction ServerAction::reboot(Reboot how)
{
    const auto type = how == Reboot::Soft ? u"SOFT"_s : u"HARD"_s;
    return { .key = u"reboot"_s,
             .argument = QJsonObject { { u"type"_s, type } },
             .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::pause()
{
    return { .key = u"pause"_s, .ends = { u"PAUSED"_s } };
}

ServerAction ServerAction::unpause()
{
    return { .key = u"unpause"_s, .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::suspend()
{
    return { .key = u"suspend"_s, .ends = { u"SUSPENDED"_s } };
}

ServerAction ServerAction::resume()
{
    return { .key = u"resume"_s, .ends = { u"ACTIVE"_s } };
}

// A cloud may offload at once, or after a while of its own.
ServerAction ServerAction::shelve()
{
    return { .key = u"shelve"_s, .ends = { u"SHELVED"_s, u"SHELVED_OFFLOADED"_s } };
}

ServerAction ServerAction::shelveOffload()
{
    return { .key = u"shelveOffload"_s, .ends = { u"SHELVED_OFFLOADED"_s } };
}

ServerAction ServerAction::unshelve()
{
    return { .key = u"unshelve"_s, .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::lock(const QString &reason)
{
    if (reason.isEmpty())
        return { .key = u"lock"_s };
    return { .key = u"lock"_s,
             .argument = QJsonObject { { u"locked_reason"_s, reason } },
             .since = { 2, 73 } };
}

ServerAction ServerAction::unlock()
{
    return { .key = u"unlock"_s };
}

ServerAction ServerAction::unrescue()
{
    return { .key = u"unrescue"_s, .ends = { u"ACTIVE"_s } };
}

// A server that was off when it was resized is off again. nova sets no task for it.
ServerAction ServerAction::confirmResize()
{
    return { .key = u"confirmResize"_s,
             .ends = { u"ACTIVE"_s, u"SHUTOFF"_s },
             .lingers = { u"VERIFY_RESIZE"_s } };
}

ServerAction ServerAction::revertResize()
{
    return { .key = u"revertResize"_s, .ends = { u"ACTIVE"_s, u"SHUTOFF"_s } };
}

ServerAction ServerAction::crashDump()
{
    return { .key = u"trigger_crash_dump"_s, .since = { 2, 17 } };
}

ServerAction ServerAction::restore()
{
    return { .key = u"restore"_s, .ends = { u"ACTIVE"_s, u"SHUTOFF"_s } };
}

// A cloud may confirm by itself.
ServerAction ServerAction::migrate()
{
    return { .key = u"migrate"_s, .ends = { u"VERIFY_RESIZE"_s, u"ACTIVE"_s, u"SHUTOFF"_s } };
}

ServerAction ServerAction::liveMigrate()
{
    return { .key = u"os-migrateLive"_s,
             .argument
             = QJsonObject { { u"block_migration"_s, u"auto"_s }, { u"host"_s, QJsonValue::Null } },
             .ends = { u"ACTIVE"_s, u"PAUSED"_s },
             .since = { 2, 25 } };
}

ServerAction ServerAction::resetState(State state)
{
    const bool isActive = state == State::Active;
    return { .key = u"os-resetState"_s,
             .argument = QJsonObject { { u"state"_s, isActive ? u"active"_s : u"error"_s } },
             .ends = { isActive ? u"ACTIVE"_s : u"ERROR"_s } };
}

} // namespace cirro
