// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace cirro::demo {

//! One step inside of an action.
struct ServerEvent
{
    QString name;
    Time start = 0;
    //! 0 while it runs.
    Time finish = 0;
    //! "Success" or "Error"
    QString result;
    QString traceback;
    QString details;
};

//! One entry of the action log of a server.
struct ServerAction
{
    QString name;
    QString requestId;
    QString userId;
    QString projectId;
    Time start = 0;
    Time updated = 0;
    QString message;
    std::vector<ServerEvent> events;
};

//! A volume as nova sees it on a server.
struct AttachedVolume
{
    QString volumeId;
    QString device;
    QString tag;
    QString attachmentId;
    QString mappingId;
    bool deleteOnTermination = false;
};

//! Why a server is in ERROR.
struct ServerFault
{
    int code = 0;
    QString message;
    QString details;
    Time created = 0;
};

//! A server of nova, with nova's own names of states: vm_state ("active", "stopped", "resized") and
//! task_state ("spawning", empty when idle).
struct Server
{
    QString id;
    QString name;
    QString projectId;
    QString userId;
    QString hostName;
    QString description;
    QString keyName;
    QString keyType;
    //! What the guest stored as its administrator's, encrypted for the key, in base64.
    QString password;
    //! Empty when it boots from a volume.
    QString imageId;
    //! The flavor as it was when it was given to the server.
    QJsonObject flavor;
    //! The flavor before a resize that is not confirmed yet.
    QJsonObject oldFlavor;
    QString vmState;
    QString taskState;
    //! State to which rescue and resize return.
    QString previousState;
    QString host;
    QString zone;
    QString reservationId;
    QString userData;
    QString configDrive;
    QString accessIPv4;
    QString accessIPv6;
    QString lockedReason;
    bool locked = false;
    bool deleted = false;
    int powerState = 0;
    int number = 0;
    int launchIndex = 0;
    int progress = 0;
    Time created = 0;
    Time updated = 0;
    Time launched = 0;
    Time terminated = 0;
    ServerFault fault;
    QJsonObject metadata;
    QStringList tags;
    //! {"network": [{"version", "addr", "OS-EXT-IPS:type", "OS-EXT-IPS-MAC:mac_addr"}]}
    QJsonObject addresses;
    QStringList securityGroups;
    QStringList portIds;
    std::vector<AttachedVolume> volumes;
    std::vector<ServerAction> actions;
    //! Counted up by everything that overtakes what is under way, so that late events are dropped.
    int epoch = 0;

    bool isActive() const { return vmState == QLatin1StringView("active"); }
    //! Status as nova shows it: "ACTIVE", "REBOOT", "VERIFY_RESIZE"...
    QString status() const;
};

} // namespace cirro::demo
