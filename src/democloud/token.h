// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/clock.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace cirro::demo {

//! Who asks, for what, until when.
struct Token
{
    QByteArray id;
    QString userId;
    //! At most one of the next three is set; none means unscoped.
    QString projectId;
    QString domainId;
    bool system = false;
    QString trustId;
    QString applicationCredentialId;
    //! Names, with the implied ones (admin implies member implies reader).
    QStringList roles;
    QStringList methods;
    QStringList auditIds;
    Time issued = 0;
    Time expires = 0;

    bool hasRole(const QString &name) const { return roles.contains(name); }
    bool isAdmin() const { return hasRole(QStringLiteral("admin")); }
};

} // namespace cirro::demo
