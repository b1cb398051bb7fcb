// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/cloud.h"

namespace cirro::demo {

//! What a new port needs; empty members get what neutron would choose.
struct NewPort
{
    QString networkId;
    QString projectId;
    QString name;
    QString fixedAddress;
    QString subnetId;
    QString deviceId;
    QString deviceOwner;
    QString host;
    QStringList securityGroups;
};

//! Makes a port with an address of the network's first subnet; throws Fault (404, 409) if it
//! cannot.
QJsonObject &makePort(Cloud &cloud, Region &region, const NewPort &wanted);
//! Removes a port and takes it off its floating IP.
void removePort(Region &region, const QString &portId);
//! Nova's view of the ports (and floating IPs) of a server, into Server::addresses.
void refreshAddresses(Region &region, Server &server);
//! Id of the project's security group "default", made if it is missing.
QString defaultSecurityGroup(Cloud &cloud, Region &region, const QString &projectId);
//! Id of the project's security group of that name or id, or empty.
QString securityGroupNamed(const Region &region, const QString &projectId, const QString &nameOrId);
//! The networks that a server of that project can be put on.
QList<QJsonObject> networksFor(const Region &region, const QString &projectId);
//! Members that every new object of neutron has: id, project_id, tenant_id, times, tags...
QJsonObject networkObject(Cloud &cloud, const QString &projectId);

} // namespace cirro::demo
