// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/config/confignode.h"

namespace cirro {

//! What a cloud entry has before anybody said anything.
ConfigNode cloudDefaults();

/*!
    \brief One layer of a cloud (entry, profile, region values, arguments) with its keys put in
    order.

    Dashes become underscores; auth_plugin, *endpoint_type, tenant_*, *_timeout and other old words
    become today's; keys of "auth" that stand beside it move into it and win. The names of keys that
    stood in both places with different values are added to \a overruled.
*/
ConfigNode fixedLayer(const ConfigNode &layer, QStringList *overruled = nullptr);

/*!
    \brief The merged layers of a cloud, ready to be read.

    auth_type is normalised, or concluded from what there is; domain_id and domain_name of a
    project-scoped cloud become those of user and project; {templates} are filled in.
    Config errors are about auth_type and templates.
*/
Result<ConfigNode> fixedCloud(const ConfigNode &merged);

} // namespace cirro
