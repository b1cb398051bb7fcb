// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/cloud.h"

namespace cirro::demo {

//! Members that every image has, in state "queued".
QJsonObject newImage(Cloud &cloud, const QString &projectId, const QString &name);
//! Gives an image its bytes: sizes, checksums, "active".
void storeImage(Cloud &cloud, Region &region, const QString &imageId,
                std::shared_ptr<const BodySource> body, const QByteArray &md5,
                const QByteArray &sha512);
//! The image of a server that is being taken; returns its id.
QString beginSnapshotImage(Cloud &cloud, Region &region, const Server &server, const QString &name,
                           const QJsonObject &metadata);
//! The image is uploaded: "active", with a small body.
void finishSnapshotImage(Cloud &cloud, Region &region, const QString &imageId);

} // namespace cirro::demo
