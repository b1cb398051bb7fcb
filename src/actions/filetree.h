// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "http/request.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

namespace cirro {

//! A regular file as it was when it was found.
struct LocalFile
{
    QString path;
    QString name; //!< below the things that were chosen, with slashes: "holiday/2024/beach.jpg"
    qint64 size = 0;
    qint64 modified = 0; //!< nanoseconds since 1970
    quint64 inode = 0;

    //! Found now; fails for what is missing, no regular file or a symbolic link. Touches the disk.
    static Result<LocalFile> at(const QString &path, const QString &name);
    //! Still the same content as far as the file system tells. Touches the disk.
    bool isUnchanged() const;
    //! Reads it from its start; null if it cannot be opened or is another file by now.
    std::unique_ptr<QIODevice> open() const;
    //! For sending; the content type follows the file's name, empty if that says nothing.
    Body body() const;
};

//! Something that was found and is not sent.
struct LeftOut
{
    QString path;
    Error error;
    bool isProblem
        = false; //!< it could not be read; else it is of a kind that is never sent (links, devices)
};

/*!
    \brief Files and folders of this computer, found bit by bit, in a worker.

    Folders are walked depth first in order of names. Symbolic links and special files are left out
    and told. Copies share the walk.
*/
class FileTree
{
public:
    struct Batch
    {
        QList<LocalFile> files;
        QList<LeftOut> leftOut;
        bool isLast = false;
    };

    explicit FileTree(const QStringList &paths);

    //! About \a count more; one call at a time.
    Call<Batch> next(int count) const;

private:
    struct Walk;
    std::shared_ptr<Walk> m_walk;
};

} // namespace cirro
