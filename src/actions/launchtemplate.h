// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/serverlaunch.h"

namespace cirro {

/*!
    \brief A template of Heat, in YAML, whose stack is what \a order would launch.

    Version 2018-08-31 (Rocky). Each server is a resource; volumes with a type and blank ones are
    resources of their own, since the list of disks cannot say them; so are ports where security
    groups meet a port that is there. What no template can say stands in comments at its beginning.
*/
QString launchTemplate(const LaunchOrder &order);

} // namespace cirro
