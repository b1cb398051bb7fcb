// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QJsonObject;

namespace cirro {

/*!
    \brief What one object of a list is for people: "10.10.0.19" for a port's fixed IP.

    Told by its shape, whatever type it is of: security group rules, attachments of volumes, routes,
    pools of addresses, DHCP options, else its name, address or id. Empty for any other. Text from
    the cloud, as it came.
*/
QString itemText(const QJsonObject &object);

} // namespace cirro
