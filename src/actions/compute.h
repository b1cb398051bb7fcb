// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cirro {

class ActionRegistry;

//! Actions on servers and key pairs. States: compute API "Servers - run an action".
void addComputeActions(ActionRegistry &registry);

} // namespace cirro
