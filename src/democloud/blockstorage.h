// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"

#include <functional>

namespace cirro::demo {

//! Member of a volume that names the project that owns it.
inline const QString VolumeProject = QStringLiteral("os-vol-tenant-attr:tenant_id");
//! The same of a snapshot, and of all that does not show it.
inline const QString SnapshotProject = QStringLiteral("os-extended-snapshot-attributes:project_id");
inline const QString HiddenProject = QStringLiteral("_project");

//! A kind of entry that cinder keeps, and what is the same for all of them.
struct EntryKind
{
    //! "volume"; the key of one entry.
    QString singular;
    //! "volumes"; the key of a list, and the path.
    QString plural;
    //! What a 404 calls it ("Volume").
    QString word;
    Collection BlockStorage::*collection;
    //! Member that names the owner; empty for what everybody sees.
    QString owner;
    //! As the asker sees it.
    QJsonObject (*json)(const Context &, const QJsonObject &entry, bool detailed);
    //! Milliseconds that one takes to vanish.
    int removal = 1500;
};

extern const EntryKind VolumeKind;
extern const EntryKind SnapshotKind;
extern const EntryKind BackupKind;

//! True if an administrator asks for what all projects have (?all_tenants=1).
bool allProjects(const Context &context);
//! Cinder's 400 when the project in the path is not that of the token.
void checkProject(const Context &context);
//! [{"rel": "self", ...}, {"rel": "bookmark", ...}] of one entry of a collection.
QJsonArray blockStorageLinks(const Context &context, const QString &collection, const QString &id);
//! {"id", "name", "links"}: an entry of a list without details.
QJsonObject briefEntry(const Context &context, const QString &collection, const QJsonObject &entry);

//! The entry of that id; 404 unless the asker sees it.
QJsonObject &visibleEntry(Context &context, const EntryKind &kind, const QString &id);
//! That of the part {id}.
QJsonObject &entryOf(Context &context, const EntryKind &kind);
//! 400 unless the volume is in one of these states.
void needVolumeStatus(const QJsonObject &volume, const QStringList &states, const QString &action);

//! A page of what the asker sees of a kind, the newest first, filtered, sorted and shaped, with
//! "<plural>_links" and "count" where they belong.
Answer listEntries(Context &context, const EntryKind &kind);
Answer showEntry(Context &context, const EntryKind &kind);
//! Takes over "name", "description" and "metadata".
Answer updateEntry(Context &context, const EntryKind &kind);
//! GET, POST (adds) and PUT (replaces) of the metadata of an entry.
Answer entryMetadata(Context &context, const EntryKind &kind);
//! GET, PUT and DELETE of the key {key} of the metadata of an entry.
Answer entryMetadataItem(Context &context, const EntryKind &kind);
//! Marks an entry and takes it away a little later, then does the rest.
Answer removeEntry(Context &context, const EntryKind &kind, const QJsonObject &entry,
                   std::function<void(Region &)> rest = {});

//! An action on an entry ("os-extend"); `admin` for those of administrators, 403 for others.
struct EntryAction
{
    bool admin = false;
    Answer (*perform)(Context &, QJsonObject &entry, const QJsonObject &argument) = nullptr;
    //! What its argument must hold.
    QStringList needed = {};
    //! First microversion that knows it.
    Micro since = 0;
};
//! Performs "os-reset_status" of administrators: takes over the status that was given.
Answer resetEntryStatus(Context &context, QJsonObject &entry, const QJsonObject &given);
//! Finds the action that the body asks for and performs it on the entry {id}; 400 if there is none.
Answer performEntryAction(Context &context, const EntryKind &kind,
                          const QHash<QString, EntryAction> &actions);
//! Changes the state after that many milliseconds at pace 1.
void changeLater(Context &context, int milliseconds, std::function<void(Cloud &, Region &)> change);

//! Routes that read a kind: its list, with and without details, and one entry.
template <const EntryKind &Kind>
void addReading(const Routes &routes, const QString &listRule, const QString &showRule)
{
    const QString path = u'/' + Kind.plural;
    const auto list = [](Context &context) { return listEntries(context, Kind); };
    routes.read(path, listRule, list);
    routes.read(path + QStringLiteral("/detail"), listRule, list);
    routes.read(path + QStringLiteral("/{id}"), showRule,
                [](Context &context) { return showEntry(context, Kind); });
}

//! Routes of the description and, with a rule for it, of the metadata of a kind.
template <const EntryKind &Kind>
void addDescribing(const Routes &routes, const QString &rule, const QString &metadataRule = {})
{
    const QString path = u'/' + Kind.plural + QStringLiteral("/{id}");
    routes.write("PUT", path, rule, [](Context &context) { return updateEntry(context, Kind); });
    if (metadataRule.isEmpty())
        return;
    const auto all = [](Context &context) { return entryMetadata(context, Kind); };
    const auto one = [](Context &context) { return entryMetadataItem(context, Kind); };
    const QString metadata = path + QStringLiteral("/metadata");
    const QString item = metadata + QStringLiteral("/{key}");
    routes.read(metadata, QStringLiteral("volume:get_") + metadataRule, all);
    routes.read(item, QStringLiteral("volume:get_") + metadataRule, one);
    routes.write("POST", metadata, QStringLiteral("volume:create_") + metadataRule, all);
    routes.write("PUT", metadata, QStringLiteral("volume:update_") + metadataRule, all);
    routes.write("PUT", item, QStringLiteral("volume:update_") + metadataRule, one);
    routes.write("DELETE", item, QStringLiteral("volume:delete_") + metadataRule, one);
}

// Parts of cinder, each with its routes.
void addVolumeRoutes(const Routes &routes);
void addVolumeActionRoutes(const Routes &routes);
void addSnapshotRoutes(const Routes &routes);
void addBackupRoutes(const Routes &routes);
void addTransferRoutes(const Routes &routes);
//! Types, groups, attachments, messages.
void addVolumeKindRoutes(const Routes &routes);
void addVolumeQuotaRoutes(const Routes &routes);
void addBlockStorageAdminRoutes(const Routes &routes);

} // namespace cirro::demo
