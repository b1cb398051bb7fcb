// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/serverrules.h"

namespace cirro {

//! An action that needs nothing but the servers.
struct ServerVerb
{
    const char *id;
    const char *text;
    const char *doc;
    const char *deed;
    const char *consequence = ""; //!< of those that ask
    const char *icon = "";
    const char *shortcut = "";
    const char *group = "power";
    const char *submenu = "";
    bool isDanger = false;
    QStringList roles = {};
    ServerRule rule;
    ServerAction action;
};

//! All of them, in the order of the menu.
QList<ServerVerb> serverVerbs();

} // namespace cirro
