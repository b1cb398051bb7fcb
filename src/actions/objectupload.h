// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"
#include "actions/filetree.h"

#include <QObject>

namespace cirro {

/*!
    \brief One upload of files and folders, from the drop to the last object.

    A group of operations: files are found while others are sent, never many more than are needed
    next. Deletes itself when the group has ended.
*/
class ObjectUpload final : public QObject
{
    Q_OBJECT

public:
    //! Into the container and folder of the context's place, from its inputs["files"].
    static void start(const ActionContext &context);

private:
    explicit ObjectUpload(const ActionContext &context);
    void pump();
    void take(const FileTree::Batch &batch);
    void end();
    Job jobFor(const LocalFile &file) const;

    Operations &m_operations;
    ResourceStore *m_store;
    Place m_place;
    QString m_where;
    QString m_container;
    FileTree m_tree;
    Operations::Id m_group = 0;
    int m_leftOut = 0;
    bool m_isAsking = false;
    bool m_isLast = false;
};

} // namespace cirro
