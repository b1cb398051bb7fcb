// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/compute.h"

#include "actions/actionregistry.h"
#include "store/statustext.h"

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(const Server &server)
{
    return StatusText(server.status(), server.taskState()).word();
}

QString lockRefusal(const Server &server)
{
    if (!server.locked())
        return {};
    return server.lockedReason().isEmpty()
        ? Action::tr("%1 is locked.").arg(server.name())
        : Action::tr("%1 is locked: %2").arg(server.name(), server.lockedReason());
}

//! Why nova would not act on \a server: it is locked, busy or in a state that is none of \a states.
QString refusal(const Server &server, const QStringList &states, const QStringList &tasks = {})
{
    if (const auto locked = lockRefusal(server); !locked.isEmpty())
        return locked;
    if (!server.taskState().isEmpty() && !tasks.contains(server.taskState()))
        return Action::tr("%1 is busy: %2.").arg(server.name(), stateWord(server));
    if (!server.taskState().isEmpty() || states.contains(server.status()))
        return {};
    return Action::tr("Not possible while the state is %1.").arg(stateWord(server));
}

QString deleteRefusal(const Server &server)
{
    if (const auto locked = lockRefusal(server); !locked.isEmpty())
        return locked;
    return server.taskState() == "deleting"_L1
        ? Action::tr("%1 is being deleted already.").arg(server.name())
        : QString();
}

compute::v2::Proxy computeOf(const ActionContext &context)
{
    return context.place->connection.compute();
}

// A hard reboot is also the way out of these.
const QStringList &tasksThatHardRebootEnds()
{
    static const QStringList tasks {
        u"rebooting"_s,      u"reboot_pending"_s,      u"reboot_started"_s,
        u"rebooting_hard"_s, u"reboot_pending_hard"_s, u"reboot_started_hard"_s,
        u"pausing"_s,        u"unpausing"_s,           u"resuming"_s,
        u"suspending"_s,
    };
    return tasks;
}

} // namespace

void addComputeActions(ActionRegistry &registry)
{
    registry.add(ActionFor<Server>("server.start", QT_TRANSLATE_NOOP("cirro::Action", "Start"))
                     .icon("media-playback-start")
                     .shortcut("Ctrl+Alt+S")
                     .group("power")
                     .doc(QT_TRANSLATE_NOOP("cirro::Action", "Powers the server on"))
                     .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Start %n server(s)"))
                     .when([](const Server &server) { return refusal(server, { u"SHUTOFF"_s }); })
                     .run([](const Resource &server, const ActionContext &c) {
                         return computeOf(c).startServer(server);
                     }));
    registry.add(
        ActionFor<Server>("server.stop", QT_TRANSLATE_NOOP("cirro::Action", "Stop"))
            .icon("media-playback-stop")
            .shortcut("Ctrl+Alt+O")
            .group("power")
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Asks the guest to shut down, then powers off"))
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Stop %n server(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "Programs inside end; disks and addresses stay."))
            .when([](const Server &server) {
                return refusal(server, { u"ACTIVE"_s, u"ERROR"_s });
            })
            .run([](const Resource &server, const ActionContext &c) {
                return computeOf(c).stopServer(server);
            }));
    registry.add(
        ActionFor<Server>("server.reboot.soft", QT_TRANSLATE_NOOP("cirro::Action", "Soft reboot"))
            .icon("system-reboot")
            .shortcut("Ctrl+Alt+R")
            .group("power")
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Asks the guest to restart"))
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Reboot %n server(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "Programs inside are ended by the guest and started again."))
            .when([](const Server &server) { return refusal(server, { u"ACTIVE"_s }); })
            .run([](const Resource &server, const ActionContext &c) {
                return computeOf(c).rebootServer(server, compute::v2::Proxy::Reboot::Soft);
            }));
    registry.add(
        ActionFor<Server>("server.reboot.hard", QT_TRANSLATE_NOOP("cirro::Action", "Hard reboot"))
            .icon("system-reboot-hard")
            .group("power")
            .danger()
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Cuts the power and switches it on again"))
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Hard reboot %n server(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "The power is cut: what is not on disk is lost."))
            .when([](const Server &server) {
                return refusal(server,
                               { u"ACTIVE"_s, u"SHUTOFF"_s, u"PAUSED"_s, u"SUSPENDED"_s, u"ERROR"_s,
                                 u"REBOOT"_s, u"HARD_REBOOT"_s },
                               tasksThatHardRebootEnds());
            })
            .run([](const Resource &server, const ActionContext &c) {
                return computeOf(c).rebootServer(server, compute::v2::Proxy::Reboot::Hard);
            }));
    registry.add(ActionFor<Server>("server.delete", QT_TRANSLATE_NOOP("cirro::Action", "Delete"))
                     .icon("edit-delete")
                     .shortcut("Del")
                     .group("delete")
                     .danger()
                     .doc(QT_TRANSLATE_NOOP("cirro::Action", "Deletes the server and its own disk"))
                     .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n server(s)"),
                          QT_TRANSLATE_NOOP("cirro::Action",
                                            "Disks of their own are lost. Floating IPs and volumes "
                                            "stay, unless a volume was "
                                            "attached to be deleted with its server."))
                     .when(deleteRefusal)
                     .removes([](const Resource &server, const ActionContext &c) {
                         return computeOf(c).deleteServer(server);
                     }));
    registry.add(ActionFor<Keypair>("keypair.delete", QT_TRANSLATE_NOOP("cirro::Action", "Delete"))
                     .icon("edit-delete")
                     .shortcut("Del")
                     .group("delete")
                     .danger()
                     .ask(Ask::Confirm,
                          QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n key pair(s)"),
                          QT_TRANSLATE_NOOP("cirro::Action", "Servers that have the key keep it."))
                     .removes([](const Resource &keypair, const ActionContext &c) {
                         return static_cast<const cirro::Proxy &>(computeOf(c)).remove(keypair);
                     }));
}

} // namespace cirro
