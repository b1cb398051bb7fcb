// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/cloud.h"
#include "democloud/fault.h"
#include "democloud/message.h"
#include "democloud/token.h"

#include <QHash>
#include <QUrlQuery>

#include <mutex>
#include <optional>

namespace cirro::demo {

//! Minor part of a microversion: 93 for 2.93.
using Micro = int;

//! All that a route needs to know about the request that it answers.
struct Context
{
    Cloud &cloud;
    Region &region;
    Message &message;
    //! Who asks; absent on routes that need no token.
    std::optional<Token> token;
    //! "http://127.0.0.1:PORT/compute", without the version.
    QString root;
    //! Path below the root of the service, percent-encoded.
    QByteArray path;
    QHash<QString, QString> parts;
    QUrlQuery query;
    Micro micro = 0;
    QByteArray requestId;
    Time now = 0;
    //! The parsed JSON body; empty if there was none.
    QJsonObject body;

    //! A placeholder of the route, decoded.
    QString part(const QString &name) const { return parts.value(name); }
    bool hasArgument(const QString &name) const { return query.hasQueryItem(name); }
    //! Decoded value of a query argument, empty if absent.
    QString argument(const QString &name) const;
    QStringList arguments(const QString &name) const;
    //! True for 1, true, yes, on in any case.
    bool flag(const QString &name) const;

    bool isAdmin() const { return token && token->isAdmin(); }
    const QString &projectId() const { return token->projectId; }
    const QString &userId() const { return token->userId; }
    //! May the asker see what belongs to that project?
    bool sees(const QString &owner) const { return isAdmin() || owner == projectId(); }
};

//! The member of that name of the JSON body, an object; 400 if it is missing.
QJsonObject required(const Context &context, const QString &member);
//! 400 for a member of `given` that this microversion does not know, in the words of JSON schema.
void checkMembers(const Context &context, const QString &field, const QJsonObject &given,
                  const QHash<QString, Micro> &since);
//! 400 unless `given` has all of these members.
void needMembers(const QString &field, const QJsonObject &given, const QStringList &needed);
//! 400 unless every member is a string.
void needStrings(const QJsonObject &given);

//! What paging() leaves out and links.
struct Page
{
    QList<QJsonObject> entries;
    //! Query of the next page ("limit=2&marker=x"), empty on the last.
    QString next;
};

//! How a service lists: what it refuses, in which words ("%1" is what was asked for). A fault
//! without a message means that it is not refused.
struct ListRules
{
    QString idKey = QStringLiteral("id");
    int mostPerPage = 1000;
    //! Arguments of the query that are no filters.
    QStringList reserved = {};
    Fault badLimit { 400,
                     QStringLiteral("Invalid input for query parameters limit. Value: %1. '%1' "
                                    "does not match '^[0-9]*$'") };
    Fault negativeLimit = badLimit;
    Fault badMarker { 400, QStringLiteral("marker [%1] not found") };
    Fault badSortKey { 400 };
    Fault badDirection { 400 };
    Fault badFilter { 400 };
};

//! The part of the entries that `limit` and `marker` ask for.
Page paged(const Context &context, const QList<QJsonObject> &entries, const ListRules &rules);
//! The entries filtered, sorted by `sort_key` and `sort_dir` (repeatable) or
//! "sort=key:dir,key:dir", and cut to a page. A name that no entry has is unknown. `count` receives
//! how many were found.
Page listed(const Context &context, QList<QJsonObject> entries, const ListRules &rules,
            qsizetype *count = nullptr);
//! Keeps the entries whose members equal the query arguments of the same name, except `reserved`.
void filterEntries(const Context &context, QList<QJsonObject> &entries,
                   const QStringList &reserved);
//! [{"rel": "next", "href": ...}] for that page of that path below the root.
QJsonArray nextLink(const Context &context, const QString &path, const Page &page);

} // namespace cirro::demo
