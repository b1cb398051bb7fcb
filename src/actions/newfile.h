// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace cirro {

/*!
    \brief A file that appears under its name only when it is whole.

    Written to a hidden temporary file beside its place; commit() brings everything to the disk and
    renames it, never over something that is there. Folders below the chosen one are made, and never
    entered through a symbolic link. Gone without commit() = nothing is left.
*/
class NewFile
{
    Q_DISABLE_COPY_MOVE(NewFile)

public:
    //! Below the existing folder \a root: folders and file name \a path, made by SafeNames. Touches
    //! the disk.
    static Result<std::shared_ptr<NewFile>> create(const QString &root, const QStringList &path);
    ~NewFile();

    //! Open for writing, unbuffered. May outlive this.
    std::shared_ptr<QIODevice> device();
    //! Ends it well and says under which name: with " (2)" and so on if the one wanted is taken.
    //! Touches the disk.
    Result<QString> commit();

private:
    NewFile(int folder, int file, unsigned int mode, const QString &name,
            const QByteArray &temporary);

    int m_folder;
    int m_file;
    unsigned int m_mode;
    QString m_name;
    QByteArray m_temporary; //!< empty = committed
    std::shared_ptr<QFile> m_device;
};

} // namespace cirro
