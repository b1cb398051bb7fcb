// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/context.h"

namespace cirro::demo {

//! A kind of object that neutron keeps.
struct NetworkKind
{
    //! "/security-groups"
    QString path;
    //! "security_group"; the plural adds an s or is given.
    QString singular;
    QString plural;
    //! "SecurityGroup" for the names of exceptions
    QString type;
    Collection Network::*collection;
    //! What a new one has beside networkObject().
    QJsonObject defaults = {};
    //! Name in quotas, empty if it counts nowhere.
    QString quota = {};
    //! Seen by administrators only.
    bool adminOnly = false;
    //! What may be given beside the defaults, apart by blanks.
    QString accepts = {};
    //! What must be given.
    QStringList needs = {};
};

const QList<NetworkKind> &networkKinds();
//! The kind that a path is about; 404 if there is none.
const NetworkKind &kindOf(const Context &context);
//! The object of the part {id}; neutron's 404 if the asker does not see it.
QJsonObject &networkObjectOf(Context &context, const NetworkKind &kind);
//! The object as the asker sees it: rules inside of groups, members for administrators left out.
QJsonObject networkJson(const Context &context, const NetworkKind &kind, const QJsonObject &object);
//! 404 for an object of that kind that is not there; "%1" stands for its id.
Fault networkNotFound(const NetworkKind &kind);
//! 400 unless the kind takes every attribute of `given`, and each is of its type.
void checkAttributes(const Context &context, const NetworkKind &kind, const QJsonObject &given);
//! Neutron's limits of a project by quota name.
QJsonObject networkQuota(const Region &region, const QString &projectId);
int networkUsage(const Region &region, const NetworkKind &kind, const QString &projectId);

//! What making, changing and deleting needs beyond the plain storing (networkrules.cpp).
void checkNewNetworkObject(Context &context, const NetworkKind &kind, QJsonObject &object);
void afterNetworkChange(Context &context, const NetworkKind &kind, QJsonObject &object,
                        const QJsonObject &given);
void checkNetworkRemoval(Context &context, const NetworkKind &kind, const QJsonObject &object);
void addRouterActions(struct Service &service);
//! Extensions, availability zones, addresses in use.
void addNetworkInfoRoutes(const struct Routes &routes);

} // namespace cirro::demo
