// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/config/confignode.h"
#include "sdk/config/configsources.h"

namespace cirro {

/*!
    \brief The cloud that the OS_* variables make: OS_AUTH_URL becomes auth_url.

    Null if there are none but those that choose among clouds and files (OS_CLOUD, OS_REGION_NAME,
    OS_CLIENT_CONFIG_FILE, OS_CLIENT_SECURE_FILE, OS_CLIENT_CONFIG_PATH, OS_CLOUD_NAME). OS_TEST*,
    OS_STD* and OS_LOG* do not count, nor do empty ones.
*/
ConfigNode environmentCloud(const ConfigSources::Environment &environment);

} // namespace cirro
