// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

/*!
    \brief A host that servers run on. Compute API "Hypervisors", for administrators.

    Asked with 2.87, the last version that tells what a host has and uses: 2.88 leaves that to
    placement.
*/
struct Hypervisor
{
    static constexpr Kind kind {
        .type = "Hypervisor",
        .service = "compute",
        .name = "hypervisor",
        .label = QT_TR_NOOP("Hypervisor"),
        .labels = QT_TR_NOOP("Hypervisors"),
        .path = "/os-hypervisors",
        .listPath = "/os-hypervisors/detail",
        .resourceKey = "hypervisor",
        .resourcesKey = "hypervisors",
        .nameKey = "hypervisor_hostname",
        .microversion = "2.87",
    };

    // clang-format off
    Prop<QString,     "hypervisor_hostname",     QT_TR_NOOP("Name"), Show::Column>                             hostname;
    //! "up" or "down"
    Prop<QString,     "state",                   QT_TR_NOOP("State"), Show::Column, As::Status>                state;
    //! "enabled" or "disabled": whether new servers may come
    Prop<QString,     "status",                  QT_TR_NOOP("Status")>                                         status;
    Prop<QString,     "service/disabled_reason", QT_TR_NOOP("Disabled because")>                               disabledReason;
    Prop<int,         "running_vms",             QT_TR_NOOP("Servers"), Show::Column>                          runningServers;
    Prop<int,         "vcpus_used",              QT_TR_NOOP("vCPUs used"), Show::Column>                       vcpusUsed;
    Prop<int,         "vcpus",                   QT_TR_NOOP("vCPUs"), Show::Column>                            vcpus;
    Prop<int,         "memory_mb_used",          QT_TR_NOOP("Memory used"), Show::Column, As::Mebibytes>       ramUsed;
    Prop<int,         "memory_mb",               QT_TR_NOOP("Memory"), Show::Column, As::Mebibytes>            ram;
    Prop<int,         "free_ram_mb",             QT_TR_NOOP("Memory free"), As::Mebibytes>                     ramFree;
    Prop<int,         "local_gb_used",           QT_TR_NOOP("Disk used"), As::Gibibytes>                       diskUsed;
    Prop<int,         "local_gb",                QT_TR_NOOP("Disk"), As::Gibibytes>                            disk;
    Prop<int,         "free_disk_gb",            QT_TR_NOOP("Disk free"), As::Gibibytes>                       diskFree;
    //! Without what disks that grow may still take; may be negative.
    Prop<int,         "disk_available_least",    QT_TR_NOOP("Disk free at least"), As::Gibibytes>              diskLeast;
    //! Builds, snapshots, migrations and resizes under way.
    Prop<int,         "current_workload",        QT_TR_NOOP("Tasks")>                                          workload;
    //! "QEMU", "VMware vCenter Server", "ironic", ...
    Prop<QString,     "hypervisor_type",         QT_TR_NOOP("Type")>                                           type;
    Prop<int,         "hypervisor_version",      QT_TR_NOOP("Version")>                                        version;
    Prop<QString,     "host_ip",                 QT_TR_NOOP("Address")>                                        hostIp;
    Prop<QString,     "service/host",            QT_TR_NOOP("Service host")>                                   serviceHost;
    //! {"arch", "model", "vendor", "features", "topology"}
    Prop<QJsonObject, "cpu_info",                QT_TR_NOOP("Processor")>                                      cpu;
    Prop<QString,     "service/id",              QT_TR_NOOP("Service"), As::Id, To{"compute/compute_service"}> serviceId;
    Prop<QString,     "id",                      QT_TR_NOOP("ID"), As::Id>                                     id;
    // clang-format on
};

} // namespace cirro
