// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/context.h"

namespace cirro::demo {

//! Limits of a project: "cores", "instances", "ram", "key_pairs", "metadata_items",
//! "server_groups", "server_group_members".
QJsonObject computeQuota(const Region &region, const QString &projectId);
//! What its servers use of cores, instances and ram, and the groups.
QJsonObject computeUsage(const Region &region, const QString &projectId);
//! Throws nova's 403 if this many servers of a flavor do not fit any more. A resize adds no server,
//! then `flavor` is what it grows by and `more` is false.
void checkComputeQuota(const Region &region, const QString &projectId, const QJsonObject &flavor,
                       int count, bool more = true);

void addComputeQuotaRoutes(struct Service &service);

} // namespace cirro::demo
