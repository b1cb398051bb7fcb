// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/server.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
//! nova/api/openstack/common.py: which status a pair of vm_state and task_state is shown as.
QString shown(const QString &vmState, const QString &task)
{
    const bool rebuilding = task.startsWith("rebuild"_L1)
        || task == "rebuild_block_device_mapping"_L1 || task == "rebuild_spawning"_L1;
    const bool resizing = task == "resize_prep"_L1 || task == "resize_migrating"_L1
        || task == "resize_migrated"_L1 || task == "resize_finish"_L1;
    if (vmState == "active"_L1) {
        if (task == "rebooting"_L1 || task == "reboot_pending"_L1 || task == "reboot_started"_L1)
            return u"REBOOT"_s;
        if (task.endsWith("_hard"_L1))
            return u"HARD_REBOOT"_s;
        if (task == "updating_password"_L1)
            return u"PASSWORD"_s;
        if (task == "migrating"_L1)
            return u"MIGRATING"_s;
        return rebuilding ? u"REBUILD"_s : resizing ? u"RESIZE"_s : u"ACTIVE"_s;
    }
    if (vmState == "building"_L1)
        return u"BUILD"_s;
    if (vmState == "stopped"_L1)
        return rebuilding               ? u"REBUILD"_s
            : resizing                  ? u"RESIZE"_s
            : task.endsWith("_hard"_L1) ? u"HARD_REBOOT"_s
                                        : u"SHUTOFF"_s;
    if (vmState == "resized"_L1)
        return task == "resize_reverting"_L1 ? u"REVERT_RESIZE"_s : u"VERIFY_RESIZE"_s;
    if (vmState == "error"_L1)
        return rebuilding ? u"REBUILD"_s : u"ERROR"_s;
    static const QHash<QString, QString> others {
        { u"paused"_s, u"PAUSED"_s },
        { u"suspended"_s, u"SUSPENDED"_s },
        { u"rescued"_s, u"RESCUE"_s },
        { u"shelved"_s, u"SHELVED"_s },
        { u"deleted"_s, u"DELETED"_s },
        { u"shelved_offloaded"_s, u"SHELVED_OFFLOADED"_s },
        { u"soft-delete"_s, u"SOFT_DELETED"_s },
    };
    return others.value(vmState, u"UNKNOWN"_s);
}
} // namespace

QString Server::status() const
{
    return shown(vmState, taskState);
}

} // namespace cirro::demo
