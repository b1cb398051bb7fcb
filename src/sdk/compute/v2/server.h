// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A virtual machine. Compute API "Servers", tested up to 2.93.
struct Server
{
    static constexpr Kind kind {
        .type = "Server",
        .service = "compute",
        .name = "server",
        .label = QT_TR_NOOP("Server"),
        .labels = QT_TR_NOOP("Servers"),
        .path = "/servers",
        .listPath = "/servers/detail",
        .resourceKey = "server",
        .resourcesKey = "servers",
        .allow = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::List,
        .microversion = "2.93",
        .nameFilter = "name",
        .changesSince = "changes-since",
        .changedKey = "updated",
        .everyProject = "all_tenants=1",
        .taskKey = "OS-EXT-STS:task_state",
        .lockKey = "locked",
    };

    // clang-format off
    //! Chosen by the user; need not be unique.
    Prop<QString,     "name",                            QT_TR_NOOP("Name"), Show::Column, Write::Always>            name;
    //! ACTIVE, BUILD, ERROR, SHUTOFF, ...: the task state tells more while there is one.
    Prop<QString,     "status",                          QT_TR_NOOP("Status"), Show::Column, As::Status>             status;
    Prop<QString,     "OS-EXT-STS:task_state",           QT_TR_NOOP("Task")>                                         taskState;
    //! {"network": [{"addr", "version", "OS-EXT-IPS:type", "OS-EXT-IPS-MAC:mac_addr"}]}
    Prop<QJsonObject, "addresses",                       QT_TR_NOOP("Addresses"), Show::Column>                      addresses;
    Prop<QString,     "flavor/original_name",            QT_TR_NOOP("Flavor"), Show::Column, Since{"2.47"}, To{"compute/flavor"}> flavorName;
    Prop<QString,     "flavor/id",                       QT_TR_NOOP("Flavor ID"), Show::Hidden, Write::OnCreate, WriteAs{"flavorRef"}, To{"compute/flavor"}> flavorId;
    Prop<int,         "flavor/vcpus",                    QT_TR_NOOP("vCPUs"), Since{"2.47"}>                         vcpus;
    Prop<int,         "flavor/ram",                      QT_TR_NOOP("Memory"), As::Mebibytes, Since{"2.47"}>         ram;
    Prop<int,         "flavor/disk",                     QT_TR_NOOP("Disk"), As::Gibibytes, Since{"2.47"}>           disk;
    //! Empty for servers that boot from a volume.
    Prop<QString,     "image/id",                        QT_TR_NOOP("Image"), As::Id, Write::OnCreate, WriteAs{"imageRef"}, To{"image/image"}> imageId;
    Prop<QString,     "key_name",                        QT_TR_NOOP("Key pair"), Write::OnCreate, To{"compute/keypair"}> keyName;
    Prop<QString,     "OS-EXT-AZ:availability_zone",     QT_TR_NOOP("Zone"), Show::Column, Write::OnCreate, WriteAs{"availability_zone"}> availabilityZone;
    Prop<QDateTime,   "created",                         QT_TR_NOOP("Created"), Show::Column>                        created;
    Prop<QDateTime,   "updated",                         QT_TR_NOOP("Updated")>                                      updated;
    Prop<QString,     "id",                              QT_TR_NOOP("ID"), As::Id>                                   id;
    Prop<QString,     "description",                     QT_TR_NOOP("Description"), As::Multiline, Write::Always, Since{"2.19"}> description;
    Prop<QStringList, "tags",                            QT_TR_NOOP("Tags"), Write::OnCreate, Since{"2.52"}>         tags;
    Prop<Metadata,    "metadata",                        QT_TR_NOOP("Metadata"), Write::OnCreate>                    metadata;
    Prop<bool,        "locked",                          QT_TR_NOOP("Locked"), Since{"2.9"}>                         locked;
    Prop<QString,     "locked_reason",                   QT_TR_NOOP("Reason of the lock"), Since{"2.73"}>            lockedReason;
    //! Why it is in ERROR: {"code", "message", "created", "details"}
    Prop<QString,     "fault/message",                   QT_TR_NOOP("Fault")>                                        faultMessage;
    Prop<QDateTime,   "fault/created",                   QT_TR_NOOP("Failed")>                                       faultCreated;
    Prop<int,         "progress",                        QT_TR_NOOP("Progress")>                                     progress;
    Prop<QString,     "OS-EXT-STS:vm_state",             QT_TR_NOOP("VM state")>                                     vmState;
    //! 0 no state, 1 running, 3 paused, 4 shut down, 6 crashed, 7 suspended
    Prop<int,         "OS-EXT-STS:power_state",          QT_TR_NOOP("Power state")>                                  powerState;
    Prop<QJsonArray,  "security_groups",                 QT_TR_NOOP("Security groups"), Write::OnCreate, To{"network/security_group"}>           securityGroups;
    Prop<QJsonArray,  "os-extended-volumes:volumes_attached", QT_TR_NOOP("Volumes"), To{"block-storage/volume"}>                              volumes;
    Prop<QStringList, "server_groups",                   QT_TR_NOOP("Server groups"), Since{"2.71"}, To{"compute/server_group"}>                 serverGroups;
    //! "auto", "none" or a list; always sent from 2.37.
    Prop<QJsonValue,  "networks",                        QT_TR_NOOP("Networks"), Show::Hidden, Write::OnCreate>      networks;
    Prop<QString,     "user_data",                       QT_TR_NOOP("User data"), Show::Hidden, Write::OnCreate>     userData;
    Prop<QString,     "config_drive",                    QT_TR_NOOP("Config drive"), Write::OnCreate>                configDrive;
    Prop<QString,     "OS-DCF:diskConfig",               QT_TR_NOOP("Disk partition"), Write::Always>                diskConfig;
    Prop<QString,     "accessIPv4",                      QT_TR_NOOP("Access IPv4"), Write::Always>                   accessIPv4;
    Prop<QString,     "accessIPv6",                      QT_TR_NOOP("Access IPv6"), Write::Always>                   accessIPv6;
    Prop<QDateTime,   "OS-SRV-USG:launched_at",          QT_TR_NOOP("Launched")>                                     launchedAt;
    Prop<QDateTime,   "OS-SRV-USG:terminated_at",        QT_TR_NOOP("Terminated")>                                   terminatedAt;
    //! Administrators only, here and below.
    Prop<QString,     "OS-EXT-SRV-ATTR:host",            QT_TR_NOOP("Host")>                                         host;
    Prop<QString,     "OS-EXT-SRV-ATTR:hypervisor_hostname", QT_TR_NOOP("Hypervisor")>                               hypervisor;
    Prop<QString,     "OS-EXT-SRV-ATTR:instance_name",   QT_TR_NOOP("Instance name")>                                instanceName;
    Prop<QString,     "OS-EXT-SRV-ATTR:hostname",        QT_TR_NOOP("Host name"), Write::Always, WriteAs{"hostname"}, Since{"2.90"}> hostname;
    Prop<QString,     "host_status",                     QT_TR_NOOP("Host status"), Since{"2.16"}>                   hostStatus;
    Prop<QString,     "hostId",                          QT_TR_NOOP("Host ID"), As::Id>                              hostId;
    Prop<QString,     "tenant_id",                       QT_TR_NOOP("Project"), As::Id, Alias{"project_id"}, To{"identity/project"}> projectId;
    Prop<QString,     "user_id",                         QT_TR_NOOP("User"), As::Id>                                 userId;
    // clang-format on
};

} // namespace cirro
