// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"

#include <functional>

namespace cirro::demo {

//! Member of a volume that names the project that owns it.
inline const QString VolumeProject = QStringLiteral("os-vol-tenant-attr:tenant_id");
//! The same of a snapshot.
inline const QString SnapshotProject = QStringLiteral("os-extended-snapshot-attributes:project_id");

//! True if an administrator asks for what all projects have (?all_tenants=1).
bool allProjects(const Context &context);
//! Cinder's 400 when the project in the path is not that of the token.
void checkProject(const Context &context);
//! [{"rel": "self", ...}, {"rel": "bookmark", ...}] of one entry of a collection.
QJsonArray blockStorageLinks(const Context &context, const QString &collection, const QString &id);
//! {"id", "name", "links"}: an entry of a list without details.
QJsonObject briefEntry(const Context &context, const QString &collection, const QJsonObject &entry);
//! A page of a collection, the newest first, filtered, sorted and shaped: {key: [...]} with
//! "<key>_links" and "count" where they belong.
Answer blockStorageList(Context &context, const QString &key, const QString &path,
                        QList<QJsonObject> entries,
                        const std::function<QJsonObject(const QJsonObject &)> &shape);
//! The volume of that id; 404 unless the asker sees it.
QJsonObject &visibleVolume(Context &context, const QString &id);
//! 400 unless the volume is in one of these states.
void needVolumeStatus(const QJsonObject &volume, const QStringList &states, const QString &action);
//! Takes over "name", "description" and "metadata" where they were given.
void applyDescription(const Context &context, QJsonObject &entry, const QJsonObject &given);
//! GET, POST (adds) and PUT (replaces) of the metadata of an entry.
Answer entryMetadata(Context &context, QJsonObject &entry);
//! DELETE of the key {key} of the metadata of an entry; 404 if it is not there.
Answer removeEntryMetadata(Context &context, QJsonObject &entry);
//! The key of an action's body; `admin` for those of administrators, 403 for others.
struct EntryAction
{
    bool admin = false;
    Answer (*perform)(Context &, QJsonObject &entry, const QJsonObject &argument) = nullptr;
    //! First microversion that knows it.
    Micro since = 0;
};
//! Performs "os-reset_status" of administrators: takes over the status that was given.
Answer resetEntryStatus(Context &context, QJsonObject &entry, const QJsonObject &given);
//! Finds the action that the body asks for and performs it; 400 if there is none.
Answer performEntryAction(Context &context, QJsonObject &entry,
                          const QHash<QString, EntryAction> &actions);
//! Changes the state after that many milliseconds at pace 1.
void changeLater(Context &context, int milliseconds, std::function<void(Cloud &, Region &)> change);

// Parts of cinder, each with its routes.
void addVolumeRoutes(const Routes &routes);
void addVolumeActionRoutes(const Routes &routes);
void addSnapshotRoutes(const Routes &routes);
void addBackupRoutes(const Routes &routes);
void addTransferRoutes(const Routes &routes);
void addVolumeTypeRoutes(const Routes &routes);
void addVolumeGroupRoutes(const Routes &routes);
void addVolumeQuotaRoutes(const Routes &routes);
void addBlockStorageAdminRoutes(const Routes &routes);

} // namespace cirro::demo
