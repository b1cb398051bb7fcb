// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cirro {

class ActionRegistry;

//! What can be done to servers. States and roles: nova's API and its default policy.
void addServerActions(ActionRegistry &registry);

// Its parts, by what they are about.
void addServerDisks(ActionRegistry &registry); //!< snapshot, backup, rebuild, rescue
void addServerSettings(ActionRegistry &registry); //!< names, password, lock, zone
void addServerSizes(ActionRegistry &registry);
void addServerVolumes(ActionRegistry &registry);
void addServerNetwork(ActionRegistry &registry); //!< also of ports
void addServerConsoles(ActionRegistry &registry); //!< and SSH
void addServerMoves(ActionRegistry &registry); //!< to other hosts
void addServerPasswords(ActionRegistry &registry); //!< that guests have made
//! What can be done to live migrations that are under way.
void addMigrationActions(ActionRegistry &registry);
//! What can be done to the volumes of a server.
void addAttachmentActions(ActionRegistry &registry);

} // namespace cirro
