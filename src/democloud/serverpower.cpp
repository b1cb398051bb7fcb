// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serveractions.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
// Power states of nova: 0 none, 1 running, 3 paused, 4 shut down, 7 suspended.

Answer start(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"start"_s, u"compute_start_instance"_s,
                           { { u"powering-on"_s, 2000 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer stop(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"stop"_s, u"compute_stop_instance"_s,
                           { { u"powering-off"_s, 2500 } },
                           [](Server &done, Time) { setState(done, u"stopped"_s, 4); });
    return 202;
}

Answer reboot(Context &context, Server &server, const QJsonValue &argument)
{
    const QString type = argument.toObject().value("type"_L1).toString().toUpper();
    if (type != "SOFT"_L1 && type != "HARD"_L1)
        throw Fault {
            400,
            u"Invalid input for field/attribute type. Value: %1. '%1' is not one of ['HARD', "
            u"'Hard', 'hard', 'SOFT', 'Soft', 'soft']"_s.arg(type)
        };
    const bool hard = type == "HARD"_L1;
    const QStringList states = hard
        ? QStringList { u"active"_s, u"stopped"_s, u"paused"_s, u"suspended"_s, u"error"_s }
        : QStringList { u"active"_s };
    static const QStringList overtaken {
        u"rebooting"_s,      u"reboot_pending"_s,      u"reboot_started"_s,
        u"rebooting_hard"_s, u"reboot_pending_hard"_s, u"reboot_started_hard"_s,
        u"resuming"_s,       u"unpausing"_s,           u"pausing"_s,
        u"suspending"_s
    };
    if (!states.contains(server.vmState))
        refuse(u"reboot"_s, server);
    if (!server.taskState.isEmpty() && !(hard && overtaken.contains(server.taskState)))
        refuse(u"reboot"_s, server, true);
    const QString suffix = hard ? u"_hard"_s : QString();
    machineOf(context).run(server, actorOf(context), u"reboot"_s, u"compute_reboot_instance"_s,
                           { { u"rebooting"_s + suffix, 700 },
                             { u"reboot_pending"_s + suffix, 300 },
                             { u"reboot_started"_s + suffix, hard ? 3500 : 2000 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer pause(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"pause"_s, u"compute_pause_instance"_s,
                           { { u"pausing"_s, 800 } },
                           [](Server &done, Time) { setState(done, u"paused"_s, 3); });
    return 202;
}

Answer unpause(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"unpause"_s, u"compute_unpause_instance"_s,
                           { { u"unpausing"_s, 800 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer suspend(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"suspend"_s, u"compute_suspend_instance"_s,
                           { { u"suspending"_s, 2500 } },
                           [](Server &done, Time) { setState(done, u"suspended"_s, 7); });
    return 202;
}

Answer resume(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"resume"_s, u"compute_resume_instance"_s,
                           { { u"resuming"_s, 2200 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer lock(Context &context, Server &server, const QJsonValue &argument)
{
    const QString reason = argument.toObject().value("locked_reason"_L1).toString();
    if (!argument.isNull() && context.micro < 73)
        throw Fault { 400,
                      u"Invalid input for field/attribute lock. Value: %1. None is expected"_s.arg(
                          reason) };
    server.locked = true;
    server.lockedReason = reason;
    server.updated = context.now;
    machineOf(context).note(server, actorOf(context), u"lock"_s);
    return 202;
}

Answer unlock(Context &context, Server &server, const QJsonValue &)
{
    server.locked = false;
    server.lockedReason.clear();
    server.updated = context.now;
    machineOf(context).note(server, actorOf(context), u"unlock"_s);
    return 202;
}

Answer rescue(Context &context, Server &server, const QJsonValue &argument)
{
    if (server.imageId.isEmpty() && context.micro < 87)
        throw Fault { 400,
                      u"Instance %1 cannot be rescued: Cannot rescue a volume-backed instance"_s
                          .arg(server.id) };
    server.previousState = server.vmState;
    machineOf(context).run(server, actorOf(context), u"rescue"_s, u"compute_rescue_instance"_s,
                           { { u"rescuing"_s, 3500 } },
                           [](Server &done, Time) { setState(done, u"rescued"_s, 1); });
    return QJsonObject { { u"adminPass"_s, passwordOf(context, argument) } };
}

Answer unrescue(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"unrescue"_s, u"compute_unrescue_instance"_s,
                           { { u"unrescuing"_s, 2500 } },
                           [](Server &done, Time) { setState(done, u"active"_s, 1); });
    return 202;
}

Answer crashDump(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).note(server, actorOf(context), u"trigger_crash_dump"_s,
                            u"compute_trigger_crash_dump"_s);
    return 202;
}
} // namespace

ActionRules powerActions()
{
    const QString active = u"active"_s, stopped = u"stopped"_s, paused = u"paused"_s,
                  error = u"error"_s, rescued = u"rescued"_s;
    return {
        { u"os-start"_s, u"start"_s, { stopped }, start },
        { u"os-stop"_s, u"stop"_s, { active, error }, stop },
        { u"reboot"_s, u"reboot"_s, {}, reboot, false },
        { u"pause"_s, u"pause"_s, { active }, pause },
        { u"unpause"_s, u"unpause"_s, { paused }, unpause },
        { u"suspend"_s, u"suspend"_s, { active }, suspend },
        { u"resume"_s, u"resume"_s, { u"suspended"_s }, resume },
        { u"lock"_s, u"lock"_s, {}, lock, false, true },
        { u"unlock"_s, u"unlock"_s, {}, unlock, false, true },
        { u"rescue"_s, u"rescue"_s, { active, stopped, error }, rescue },
        { u"unrescue"_s, u"unrescue"_s, { rescued }, unrescue },
        { u"restore"_s, u"restore"_s, { u"soft-delete"_s }, start },
        { .key = u"trigger_crash_dump"_s,
          .word = u"trigger_crash_dump"_s,
          .states = { active, paused, rescued, u"resized"_s, error },
          .perform = crashDump,
          .since = 17 },
    };
}

} // namespace cirro::demo
