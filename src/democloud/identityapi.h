// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"

namespace cirro::demo {

//! "http://127.0.0.1:PORT/identity/v3"
QString identityRoot(const Context &context);
//! An entry with the link to itself below that collection.
QJsonObject identityEntry(const Context &context, const QString &collection,
                          const QJsonObject &entry);
//! {key: [...], "links": {...}} of those entries.
QJsonObject identityList(const Context &context, const QString &key, const QString &collection,
                         const QList<QJsonObject> &entries);
//! The same, of the entries that the query asks for.
QJsonObject filteredIdentityList(const Context &context, const QString &key,
                                 const QString &collection, QList<QJsonObject> entries);
//! The entry; keystone's 404 if there is none.
const QJsonObject &foundOrFault(const QJsonObject *entry, const QString &kind, const QString &id);
//! 403 for everybody but the user of the part {user} and administrators.
void onlySelfOrAdmin(const Context &context, const QString &policy);
//! The projects on which a user has a role.
QList<QJsonObject> projectsOf(const Identity &identity, const QString &userId);

// Parts of keystone, each with its routes.
void addTokenRoutes(Service &service);
void addIdentityKindRoutes(Service &service);
void addRoleRoutes(Service &service);
void addDelegationRoutes(Service &service);

} // namespace cirro::demo
