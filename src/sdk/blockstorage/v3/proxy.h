// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/blockstorage/v3/backup.h"
#include "sdk/blockstorage/v3/snapshot.h"
#include "sdk/blockstorage/v3/volume.h"
#include "sdk/blockstorage/v3/volumelimits.h"
#include "sdk/blockstorage/v3/volumetype.h"
#include "sdk/proxy.h"

namespace cirro::blockstorage::v3 {

//! Cinder, block storage API v3. Volumes are attached by nova.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Volume, VolumeSnapshot, VolumeType, Backup, VolumeLimits>;
};

} // namespace cirro::blockstorage::v3
