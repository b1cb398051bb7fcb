// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/resource.h"
#include "sdk/connection.h"

#include <QMetaType>

namespace cirro {

/*!
    \brief Where a person is: one list (or singleton) in one project and region of one cloud.

    A value. Without a schema it is the project in the region as a whole.
*/
struct Place
{
    Connection connection;
    const Schema *schema = nullptr;
    UriParts parts = {}; //!< what the path of the list needs: {"container": "photos"}
    //! Common prefix of the names listed, ends with a slash: "2024/holiday/"; empty = the top. Only
    //! for kinds with a folderKey.
    QString folder = {};
    QList<std::pair<QString, QString>> query = {}; //!< further query items of the list

    //! The same for equal places, within and across runs of the program.
    QString key() const;
    //! What people read: "Servers", "photos", "holiday".
    QString label() const;
    //! From the list that holds what is around this place to this place itself; at least one.
    QList<Place> trail() const;
    //! Lists that show objects as folders of a path.
    bool hasFolders() const;

    //! What opens when \a resource, a row of this place, is opened: the objects of a container, a
    //! folder. Nothing for rows that hold no list.
    std::optional<Place> inside(const Resource &resource) const;
    //! The same list over all projects, which is for administrators; nothing where there is none.
    std::optional<Place> everyProject() const;
    bool isOfEveryProject() const;
    //! The same list of this project alone.
    Place ownProject() const;
    //! The name of \a resource without the folder we are in: "beach.jpg", "holiday" for a folder.
    QString shortName(const Resource &resource) const;

    bool operator==(const Place &other) const { return key() == other.key(); }
};

//! Identifies a row of a list: the id; for folders their prefix.
QString rowId(const Resource &resource);
//! A common prefix of names in the place of a resource.
bool isFolder(const Resource &resource);

//! One part of the way to a place as people read it; connection-wide parts have no list to show.
struct Crumb
{
    QString label;
    std::optional<Place> place; //!< where a click leads; none for cloud, project and region
};

//! cloud > project > region > trail. \a project is the project's name.
QList<Crumb> breadcrumb(const Place &place, const QString &project);

} // namespace cirro
