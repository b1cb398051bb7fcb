// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serververbs.h"
#include "actions/serversubmenus.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

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

QList<ServerVerb> powerVerbs()
{
    return {
        { .id = "server.start",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Start"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Powers the server on"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Start %n server(s)"),
          .icon = "media-playback-start",
          .shortcut = "Ctrl+Alt+S",
          .rule = { { u"SHUTOFF"_s } },
          .action = ServerAction::start() },
        { .id = "server.stop",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Stop"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Asks the guest to shut down, then powers off"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Stop %n server(s)"),
          .consequence
          = QT_TRANSLATE_NOOP("cirro::Action", "Programs inside end; disks and addresses stay."),
          .icon = "media-playback-stop",
          .shortcut = "Ctrl+Alt+O",
          .rule = { { u"ACTIVE"_s, u"ERROR"_s } },
          .action = ServerAction::stop() },
        { .id = "server.reboot.soft",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Soft reboot"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Asks the guest to restart"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Reboot %n server(s)"),
          .consequence = QT_TRANSLATE_NOOP(
              "cirro::Action", "Programs inside are ended by the guest and started again."),
          .icon = "system-reboot",
          .shortcut = "Ctrl+Alt+R",
          .rule = { { u"ACTIVE"_s } },
          .action = ServerAction::reboot(ServerAction::Reboot::Soft) },
        { .id = "server.reboot.hard",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Hard reboot"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Cuts the power and switches it on again"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Hard reboot %n server(s)"),
          .consequence
          = QT_TRANSLATE_NOOP("cirro::Action", "The power is cut: what is not on disk is lost."),
          .icon = "system-reboot-hard",
          .isDanger = true,
          .rule = { { u"ACTIVE"_s, u"SHUTOFF"_s, u"PAUSED"_s, u"SUSPENDED"_s, u"ERROR"_s,
                      u"REBOOT"_s, u"HARD_REBOOT"_s },
                    tasksThatHardRebootEnds() },
          .action = ServerAction::reboot(ServerAction::Reboot::Hard) },
    };
}

QList<ServerVerb> restVerbs()
{
    return {
        { .id = "server.pause",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Pause"),
          .doc
          = QT_TRANSLATE_NOOP("cirro::Action", "Stands still, with its memory kept on the host"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Pause %n server(s)"),
          .group = "rest",
          .submenu = serversubmenu::Rest,
          .rule = { { u"ACTIVE"_s } },
          .action = ServerAction::pause() },
        { .id = "server.unpause",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Unpause"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Goes on where it was paused"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Unpause %n server(s)"),
          .group = "rest",
          .submenu = serversubmenu::Rest,
          .rule = { { u"PAUSED"_s } },
          .action = ServerAction::unpause() },
        { .id = "server.suspend",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Suspend"),
          .doc
          = QT_TRANSLATE_NOOP("cirro::Action", "Writes the memory to disk and frees the host's"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Suspend %n server(s)"),
          .group = "rest",
          .submenu = serversubmenu::Rest,
          .rule = { { u"ACTIVE"_s } },
          .action = ServerAction::suspend() },
        { .id = "server.resume",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Resume"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Goes on where it was suspended"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Resume %n server(s)"),
          .group = "rest",
          .submenu = serversubmenu::Rest,
          .rule = { { u"SUSPENDED"_s } },
          .action = ServerAction::resume() },
        { .id = "server.shelve",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Shelve"),
          .doc
          = QT_TRANSLATE_NOOP("cirro::Action", "Stops it and frees its host; it can come back"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Shelve %n server(s)"),
          .consequence = QT_TRANSLATE_NOOP(
              "cirro::Action",
              "Programs inside end. Disks become images and addresses stay; it takes "
              "a while to come back, perhaps on another host."),
          .group = "rest",
          .submenu = serversubmenu::Rest,
          .rule = { { u"ACTIVE"_s, u"SHUTOFF"_s, u"PAUSED"_s, u"SUSPENDED"_s } },
          .action = ServerAction::shelve() },
        { .id = "server.unshelve",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Unshelve"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Brings it back from the shelf"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Unshelve %n server(s)"),
          .group = "rest",
          .submenu = serversubmenu::Rest,
          .rule = { { u"SHELVED"_s, u"SHELVED_OFFLOADED"_s } },
          .action = ServerAction::unshelve() },
    };
}

QList<ServerVerb> changeVerbs()
{
    return {
        { .id = "server.resize.confirm",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Confirm resize"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Keeps the new size"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Confirm the resize of %n server(s)"),
          .group = "change",
          .rule = { { u"VERIFY_RESIZE"_s } },
          .action = ServerAction::confirmResize() },
        { .id = "server.resize.revert",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Revert resize"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Goes back to the old size and host"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Revert the resize of %n server(s)"),
          .consequence = QT_TRANSLATE_NOOP(
              "cirro::Action", "What was written to the disk since the resize is lost."),
          .group = "change",
          .isDanger = true,
          .rule = { { u"VERIFY_RESIZE"_s } },
          .action = ServerAction::revertResize() },
        { .id = "server.unrescue",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Unrescue"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Starts it from its own disk again"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Unrescue %n server(s)"),
          .group = "recover",
          .submenu = serversubmenu::Recover,
          .rule = { { u"RESCUE"_s } },
          .action = ServerAction::unrescue() },
        { .id = "server.crashdump",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Crash dump"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Interrupts the guest, which may write a dump"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Interrupt %n server(s)"),
          .consequence = QT_TRANSLATE_NOOP(
              "cirro::Action",
              "A guest that is not set up for it may crash, restart, or do nothing."),
          .group = "recover",
          .submenu = serversubmenu::Recover,
          .isDanger = true,
          .rule = { { u"ACTIVE"_s, u"PAUSED"_s, u"RESCUE"_s, u"VERIFY_RESIZE"_s, u"ERROR"_s } },
          .action = ServerAction::crashDump() },
        { .id = "server.restore",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Restore"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Takes back that it was deleted"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Restore %n server(s)"),
          .group = "recover",
          .submenu = serversubmenu::Recover,
          .rule = { { u"SOFT_DELETED"_s } },
          .action = ServerAction::restore() },
    };
}

QList<ServerVerb> lockVerbs()
{
    return {
        { .id = "server.lock",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Lock"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action",
                                   "Keeps everybody but administrators from changing it"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Lock %n server(s)"),
          .group = "lock",
          .rule = { .ignoresLock = true, .isLocked = false },
          .action = ServerAction::lock() },
        { .id = "server.unlock",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Unlock"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Lets it be changed again"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Unlock %n server(s)"),
          .group = "lock",
          .rule = { .ignoresLock = true, .isLocked = true },
          .action = ServerAction::unlock() },
    };
}

QList<ServerVerb> administratorVerbs()
{
    const QStringList admin { u"admin"_s };
    const QStringList manager { u"admin"_s, u"manager"_s };
    return {
        { .id = "server.migrate",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Migrate"),
          .doc
          = QT_TRANSLATE_NOOP("cirro::Action", "Moves it to another host, switched off meanwhile"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Migrate %n server(s)"),
          .consequence
          = QT_TRANSLATE_NOOP("cirro::Action",
                              "It is off while it moves, and waits to be confirmed like a resize."),
          .group = "admin",
          .submenu = serversubmenu::Administration,
          .roles = manager,
          .rule = { { u"ACTIVE"_s, u"SHUTOFF"_s } },
          .action = ServerAction::migrate() },
        { .id = "server.migrate.live",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Live migrate"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Moves it to another host while it runs"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Live migrate %n server(s)"),
          .consequence
          = QT_TRANSLATE_NOOP("cirro::Action", "It pauses for moments while memory is copied."),
          .group = "admin",
          .submenu = serversubmenu::Administration,
          .roles = manager,
          .rule = { { u"ACTIVE"_s, u"PAUSED"_s } },
          .action = ServerAction::liveMigrate() },
        { .id = "server.shelve.offload",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Offload"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Frees the host that still keeps it shelved"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Offload %n server(s)"),
          .group = "admin",
          .submenu = serversubmenu::Administration,
          .roles = admin,
          .rule = { { u"SHELVED"_s } },
          .action = ServerAction::shelveOffload() },
        { .id = "server.reset.active",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Reset state to active"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Makes nova believe that it runs"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Reset %n server(s) to active"),
          .consequence = QT_TRANSLATE_NOOP(
              "cirro::Action", "Only what nova believes changes, not the machine itself."),
          .group = "admin",
          .submenu = serversubmenu::Administration,
          .isDanger = true,
          .roles = admin,
          .rule = { .ignoresLock = true },
          .action = ServerAction::resetState(ServerAction::State::Active) },
        { .id = "server.reset.error",
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Reset state to error"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Makes nova believe that it failed"),
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Reset %n server(s) to error"),
          .consequence = QT_TRANSLATE_NOOP(
              "cirro::Action", "Only what nova believes changes, not the machine itself."),
          .group = "admin",
          .submenu = serversubmenu::Administration,
          .isDanger = true,
          .roles = admin,
          .rule = { .ignoresLock = true },
          .action = ServerAction::resetState(ServerAction::State::Error) },
    };
}

} // namespace

QList<ServerVerb> serverVerbs()
{
    return powerVerbs() + restVerbs() + changeVerbs() + lockVerbs() + administratorVerbs();
}

} // namespace cirro
