// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serveractions.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
// nova's numbers.
enum PowerState { Running = 1, Paused = 3, Off = 4, Suspended = 7 };

// What every change of power does: a task for a while, then a state.
struct Power
{
    QString action; // as the log of the server names it
    QString event;
    QString task;
    int lasts; // milliseconds
    QString vmState;
    PowerState powerState;
};

ActionRule rule(const QString &key, const QStringList &states, const Power &power)
{
    const auto perform = [power](Context &context, Server &server, const QJsonValue &) -> Answer {
        machineOf(context).run(
            server, actorOf(context), power.action, power.event, { { power.task, power.lasts } },
            [power](Server &done, Time) { setState(done, power.vmState, power.powerState); });
        return 202;
    };
    return { key, power.action, states, perform };
}

Answer reboot(Context &context, Server &server, const QJsonValue &argument)
{
    needMembers(u"reboot"_s, argument.toObject(), { u"type"_s });
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
                           [](Server &done, Time) { setState(done, u"active"_s, Running); });
    return 202;
}

Answer lock(Context &context, Server &server, const QJsonValue &argument)
{
    server.locked = true;
    // Before there were reasons, nova passed over what came with a lock.
    server.lockedReason
        = context.micro < 73 ? QString() : argument.toObject().value("locked_reason"_L1).toString();
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
                           [](Server &done, Time) { setState(done, u"rescued"_s, Running); });
    return QJsonObject { { u"adminPass"_s, passwordOf(context, argument) } };
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
                  error = u"error"_s, rescued = u"rescued"_s, suspended = u"suspended"_s;
    return {
        rule(u"os-start"_s, { stopped },
             { u"start"_s, u"compute_start_instance"_s, u"powering-on"_s, 2000, active, Running }),
        rule(u"os-stop"_s, { active, error },
             { u"stop"_s, u"compute_stop_instance"_s, u"powering-off"_s, 2500, stopped, Off }),
        { u"reboot"_s, u"reboot"_s, {}, reboot, false },
        rule(u"pause"_s, { active },
             { u"pause"_s, u"compute_pause_instance"_s, u"pausing"_s, 800, paused, Paused }),
        rule(u"unpause"_s, { paused },
             { u"unpause"_s, u"compute_unpause_instance"_s, u"unpausing"_s, 800, active, Running }),
        rule(u"suspend"_s, { active },
             { u"suspend"_s, u"compute_suspend_instance"_s, u"suspending"_s, 2500, suspended,
               Suspended }),
        rule(u"resume"_s, { suspended },
             { u"resume"_s, u"compute_resume_instance"_s, u"resuming"_s, 2200, active, Running }),
        { u"lock"_s, u"lock"_s, {}, lock, false, true },
        { u"unlock"_s, u"unlock"_s, {}, unlock, false, true },
        { u"rescue"_s, u"rescue"_s, { active, stopped, error }, rescue },
        rule(u"unrescue"_s, { rescued },
             { u"unrescue"_s, u"compute_unrescue_instance"_s, u"unrescuing"_s, 2500, active,
               Running }),
        rule(
            u"restore"_s, { u"soft-delete"_s },
            { u"restore"_s, u"compute_restore_instance"_s, u"restoring"_s, 2000, active, Running }),
        { .key = u"trigger_crash_dump"_s,
          .word = u"trigger_crash_dump"_s,
          .states = { active, paused, rescued, u"resized"_s, error },
          .perform = crashDump,
          .since = 17 },
    };
}

} // namespace cirro::demo
