// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/serverlaunch.h"

namespace cirro {

//! The command of the openstack client (python-openstackclient) that launches the same, quoted for
//! a POSIX shell with process substitution (bash, zsh). Floating IPs come as further commands.
QString launchCommand(const LaunchOrder &order, const Connection &connection);

//! \a text as one word of a POSIX shell.
QString shellWord(const QString &text);

//! An order as a draft keeps it, and back. Neither user data nor passwords are in it.
QJsonObject launchEntries(const LaunchOrder &order);
LaunchOrder launchFrom(const QJsonObject &entries);

} // namespace cirro
