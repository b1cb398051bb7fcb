// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"
#include "actions/safenames.h"

#include <QObject>

namespace cirro {

/*!
    \brief One download of objects and folders into a local folder.

    A group of operations. Folders are listed first, without end of their depth. Deletes itself when
    it has handed everything to the group.
*/
class ObjectDownload final : public QObject
{
    Q_OBJECT

public:
    //! What is selected in the context's place, into inputs["folder"].
    static void start(const ActionContext &context);

private:
    explicit ObjectDownload(const ActionContext &context);
    void listNext();
    void add(const Resource &object);

    Operations &m_operations;
    Place m_place;
    QString m_where;
    QString m_target;
    QList<Resource> m_folders; //!< still to be listed
    SafeNames m_names;
    Operations::Id m_group = 0;
};

} // namespace cirro
