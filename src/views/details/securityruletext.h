// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/network/v2/securitygrouprule.h"

#include <QCoreApplication>

#include <functional>

namespace cirro {

//! Rules of security groups as people read them.
class SecurityRuleText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::SecurityRuleText)

public:
    //! "Ingress IPv4 TCP 22 from 0.0.0.0/0". \a groupName gives the name of a group by its id.
    static QString words(const SecurityGroupRule &rule,
                         const std::function<QString(const QString &)> &groupName);
    //! Lets in whoever is anywhere.
    static bool isOpenToTheWorld(const SecurityGroupRule &rule);
};

} // namespace cirro
