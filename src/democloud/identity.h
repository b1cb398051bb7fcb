// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/collection.h"
#include "democloud/token.h"

#include <optional>

namespace cirro::demo {

//! A role of somebody on something.
struct Assignment
{
    QString userId;
    QString groupId;
    QString projectId;
    QString domainId;
    bool system = false;
    QString roleId;

    bool operator==(const Assignment &) const = default;
};

//! A sign-in that waits for its second factor.
struct Receipt
{
    QString userId;
    QStringList methods;
    Time expires = 0;
};

//! What keystone knows; one for all regions.
struct Identity
{
    Collection domains;
    Collection projects;
    Collection users;
    Collection groups;
    Collection roles;
    Collection services;
    Collection endpoints;
    Collection regions;
    Collection applicationCredentials;
    Collection accessRules;
    Collection credentials;
    Collection trusts;
    QList<Assignment> assignments;
    QHash<QString, QString> passwords;
    //! Base32 secrets of users that need a passcode too.
    QHash<QString, QByteArray> totpSecrets;
    QMultiHash<QString, QString> members;
    QHash<QString, QString> applicationSecrets;
    QHash<QByteArray, Token> tokens;
    QHash<QByteArray, Receipt> receipts;

    //! The role and those that it implies, by name.
    QStringList implied(const QString &roleName) const;
    //! Names of the roles of a user there (his own and those of his groups), with the implied ones.
    QStringList rolesOn(const QString &userId, const QString &projectId, const QString &domainId,
                        bool system) const;
    QString roleId(const QString &name);
    QString projectNamed(const QString &name) const;
    QString userNamed(const QString &name) const;
    //! The token if it is known and lives at that time.
    std::optional<Token> validToken(const QByteArray &id, Time now) const;
    //! Drops tokens and receipts whose time is over.
    void forgetExpired(Time now);
};

} // namespace cirro::demo
