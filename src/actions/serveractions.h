// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cirro {

class ActionRegistry;

//! What can be done to servers. States and roles: nova's API and its default policy.
void addServerActions(ActionRegistry &registry);

} // namespace cirro
