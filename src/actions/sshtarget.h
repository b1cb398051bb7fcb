// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/compute/v2/server.h"

namespace cirro {

//! One way to sign in to a server.
struct SshTarget
{
    QString user = {}; //!< empty = not known: ssh takes the name on this computer
    QString address = {}; //!< IPv4, or IPv6 without brackets, with its zone if it has one
    QString network = {}; //!< name of the network it is on; empty for an access address
    bool isFloating = false;

    bool operator==(const SshTarget &) const = default;
};

/*!
    The addresses of \a server, the likeliest to be reached from outside first: floating addresses,
    access addresses, fixed IPv4, fixed IPv6. What is no address is left out, whatever the cloud
    says.

    The user comes from \a image, which is glance's image with its properties: os_admin_user, else
    the account of its os_distro and os_version, else of its name; see sshUser().
*/
QList<SshTarget> sshTargets(const Server &server, const QJsonObject &image);

//! The account that images like \a image are made with; empty if that is not known. Names that no
//! Unix account has, which could be options or shell code, count as not known.
QString sshUser(const QJsonObject &image);

//! "ssh -- debian@203.0.113.7", for a shell; empty if \a target has no proper user or address.
QString sshCommand(const SshTarget &target);

/*!
    The program and its arguments that open \a target in a terminal, for QProcess::startDetached();
    no shell reads them. \a setting is what the person chose, "x-terminal-emulator -e" if empty:
    quoted as QProcess::splitCommand() wants it; ssh and its arguments are put at its end. Empty if
    there is no proper target.
*/
QStringList terminalCommand(const QString &setting, const SshTarget &target);

} // namespace cirro
