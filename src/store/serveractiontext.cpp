// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/serveractiontext.h"

#include <QCoreApplication>
#include <QHash>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! What nova writes into action logs (nova/compute/instance_actions.py).
const QHash<QString, const char *> &actions()
{
    // clang-format off
    static const QHash<QString, const char *> words {
        { u"create"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Create") },
        { u"delete"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Delete") },
        { u"restore"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Restore") },
        { u"start"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Start") },
        { u"stop"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Stop") },
        { u"reboot"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Reboot") },
        { u"pause"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Pause") },
        { u"unpause"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Unpause") },
        { u"suspend"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Suspend") },
        { u"resume"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Resume") },
        { u"shelve"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Shelve") },
        { u"shelveOffload"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Offload") },
        { u"unshelve"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Unshelve") },
        { u"rescue"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Rescue") },
        { u"unrescue"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Unrescue") },
        { u"rebuild"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Rebuild") },
        { u"resize"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Resize") },
        { u"confirmResize"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Confirm resize") },
        { u"revertResize"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Revert resize") },
        { u"migrate"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Migration") },
        { u"live-migration"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Live migration") },
        { u"live_migration_cancel"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Abort live migration") },
        { u"live_migration_force_complete"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Force live migration to complete") },
        { u"evacuate"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Evacuation") },
        { u"lock"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Lock") },
        { u"unlock"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Unlock") },
        { u"changePassword"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Set password") },
        { u"resetState"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Reset state") },
        { u"createImage"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Snapshot") },
        { u"createBackup"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Backup") },
        { u"attach_volume"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Attach volume") },
        { u"detach_volume"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Detach volume") },
        { u"extend_volume"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Extend volume") },
        { u"swap_volume"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Exchange volume") },
        { u"refresh_volume_attachment"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Renew attachment of volume") },
        { u"attach_interface"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Attach interface") },
        { u"detach_interface"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Detach interface") },
        { u"trigger_crash_dump"_s, QT_TRANSLATE_NOOP("cirro::ServerActionText", "Crash dump") },
    };
    // clang-format on
    return words;
}

} // namespace

QString serverActionText(const QString &name)
{
    if (const auto *known = actions().value(name))
        return QCoreApplication::translate("cirro::ServerActionText", known);
    QString words; // what newer clouds write: "extend_disk", "createCopy"
    for (const auto c : name) {
        if (c == u'_' || c == u'-')
            words += u' ';
        else if (c.isUpper() && !words.isEmpty())
            words += u' ' + QString(c.toLower());
        else
            words += words.isEmpty() ? c.toUpper() : c;
    }
    return words;
}

} // namespace cirro
