// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/cloud.h"

namespace cirro::demo {

//! What a new volume needs.
struct NewVolume
{
    QString name;
    QString description;
    QString projectId;
    QString userId;
    QString type;
    QString zone;
    QString snapshotId;
    QString sourceId;
    QString imageId;
    int size = 1;
    QJsonObject metadata = {};
};

//! Cinder's limits of a project ("volumes", "gigabytes", "snapshots", "backups",
//! "backup_gigabytes").
QJsonObject volumeQuota(const Region &region, const QString &projectId);
//! How much of each a project uses.
QJsonObject volumeUsage(const Region &region, const QString &projectId);
//! Throws Fault (413) if one more of "volumes", "snapshots" or "backups" of that size (GiB) does
//! not fit into the quota; any other word looks at the gigabytes alone.
void needVolumeRoom(const Region &region, const QString &projectId, const QString &what, int size);
//! Makes a volume in state "creating" that becomes "available"; throws Fault (413) over quota.
QJsonObject &makeVolume(Cloud &cloud, Region &region, const NewVolume &wanted);
//! Sets the status and the time of the last change, if the volume still is there.
void setVolumeStatus(Cloud &cloud, Region &region, const QString &volumeId, const QString &status);
//! Notes the attachment in cinder and nova; the volume is "in-use" afterwards.
void attachVolume(Cloud &cloud, Region &region, const QString &volumeId, Server &server,
                  const QString &device, bool deleteOnTermination, const QString &tag = {});
//! The reverse; the volume is "available" afterwards, unless something else holds it.
void detachVolume(Cloud &cloud, Region &region, const QString &volumeId, Server &server);
//! "/dev/vdb", the first name that is free.
QString nextDevice(const Server &server);

} // namespace cirro::demo
