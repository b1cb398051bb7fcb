// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

#include <QObject>

namespace cirro {

/*!
    \brief Objects and folders copied or moved inside the store, within or between containers.

    A group of operations: the store copies, nothing passes through here. What is there under a name
    already stays as it is, and the job says so. Folders are listed while their first objects are
    copied. Deletes itself when the group has ended.
*/
class ObjectRelocation final : public QObject
{
    Q_OBJECT

public:
    enum class How { Copy, Move };

    //! What is selected in the context's place, into inputs["container"] and the folder
    //! inputs["folder"] of it.
    static void start(How how, const ActionContext &context);
    //! The one object or folder that is selected, under the name inputs["name"] where it is.
    static void rename(const ActionContext &context);

private:
    ObjectRelocation(How how, const ActionContext &context, const QString &title,
                     const QString &icon);
    void take(const Resource &row, const QString &target);
    void listNext();
    void add(const QString &name, const QString &target);
    void end();

    //! All objects whose names begin with a prefix, and what takes its place.
    struct Folder
    {
        QString prefix;
        QString target;
    };

    How m_how;
    Operations &m_operations;
    ResourceStore *m_store;
    Place m_place;
    QString m_where;
    QString m_from; //!< container
    QString m_to; //!< container
    QList<Folder> m_folders; //!< still to be listed
    Operations::Id m_group = 0;
};

} // namespace cirro
