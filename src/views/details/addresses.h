// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

class QWidget;

namespace cirro {

class PropertySection;

//! One address of a server as nova lists it: {"net": [{"addr", "OS-EXT-IPS:type", ...}]}.
struct ServerAddress
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ServerAddress)

public:
    QString network;
    QString address;
    QString type; //!< "fixed", "floating"
    QString mac;

    //! All addresses in \a value, fixed ones before the floating ones of each network; none where
    //! the object is of another shape.
    static QList<ServerAddress> in(const QJsonObject &value);
    //! Adds a row for it: network, address to copy, type, MAC.
    void addTo(PropertySection *section) const;
};

} // namespace cirro
