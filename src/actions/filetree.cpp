// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/filetree.h"

#include "actions/actionspec.h"
#include "actions/worker.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

LocalFile described(const struct stat &st, const QString &path, const QString &name)
{
    return { path, name, qint64(st.st_size),
             qint64(st.st_mtim.tv_sec) * 1000000000 + st.st_mtim.tv_nsec, quint64(st.st_ino) };
}

Error readError(const QString &path, int number)
{
    return { .kind = Error::Kind::Local,
             .message = Action::tr("%1 cannot be read.").arg(path),
             .detail = qt_error_string(number) };
}

//! Opens without following a link and without waiting for a writer of a pipe.
int openFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(),
                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
}

bool mayUse(const QString &path, int how)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), how, AT_EACCESS) == 0;
}

} // namespace

Result<LocalFile> LocalFile::at(const QString &path, const QString &name)
{
    struct stat st = {};
    if (::lstat(QFile::encodeName(path).constData(), &st) != 0)
        return readError(path, errno);
    if (!S_ISREG(st.st_mode)) {
        return Error { .kind = Error::Kind::Local,
                       .message = S_ISLNK(st.st_mode)
                           ? Action::tr("%1 is a symbolic link.").arg(path)
                           : Action::tr("%1 is no regular file.").arg(path) };
    }
    return described(st, path, name);
}

bool LocalFile::isUnchanged() const
{
    const auto now = at(path, name);
    return now && now->size == size && now->modified == modified && now->inode == inode;
}

std::unique_ptr<QIODevice> LocalFile::open() const
{
    const int fd = openFile(path);
    if (fd < 0)
        return nullptr;
    struct stat st = {};
    const bool isSame = ::fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && quint64(st.st_ino) == inode
        && qint64(st.st_size) == size;
    auto file = std::make_unique<QFile>();
    if (!isSame || !file->open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return nullptr;
    }
    return file;
}

Body LocalFile::body() const
{
    const auto type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    const auto contentType = type.isDefault() ? QByteArray() : type.name().toLatin1();
    return Body::stream([file = *this] { return file.open(); }, size, contentType);
}

struct FileTree::Walk
{
    struct Open
    {
        QString path;
        QString name; // with a trailing slash
        QStringList entries; // still to be looked at, the next one last
    };

    QStringList roots; // the next one last
    QList<Open> open;

    void look(const QString &path, const QString &name, Batch &batch)
    {
        struct stat st = {};
        if (::lstat(QFile::encodeName(path).constData(), &st) != 0
            || (S_ISREG(st.st_mode) && !mayUse(path, R_OK))) {
            batch.leftOut.append({ path, readError(path, errno), true });
        } else if (S_ISDIR(st.st_mode)) {
            enter(path, name, batch);
        } else if (!S_ISREG(st.st_mode)) {
            batch.leftOut.append({ path, LocalFile::at(path, name).error(), false });
        } else {
            batch.files.append(described(st, path, name));
        }
    }

    void enter(const QString &path, const QString &name, Batch &batch)
    {
        if (!mayUse(path, R_OK | X_OK)) {
            batch.leftOut.append({ path, readError(path, errno), true });
            return;
        }
        auto entries = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                | QDir::NoDotAndDotDot,
                                            QDir::Name | QDir::Reversed);
        open.append({ path, name + u'/', std::move(entries) });
    }

    Batch next(int count, const std::atomic_bool &stop)
    {
        Batch batch;
        while (!stop && batch.files.size() + batch.leftOut.size() < count) {
            if (open.isEmpty()) {
                if (roots.isEmpty())
                    break;
                const auto root = QDir::cleanPath(roots.takeLast());
                look(root, root.section(u'/', -1), batch);
                continue;
            }
            auto &folder = open.last();
            if (folder.entries.isEmpty()) {
                open.removeLast();
                continue;
            }
            const auto entry = folder.entries.takeLast();
            look(folder.path + u'/' + entry, folder.name + entry, batch); // may move folder
        }
        batch.isLast = open.isEmpty() && roots.isEmpty();
        return batch;
    }
};

FileTree::FileTree(const QStringList &paths)
    : m_walk(std::make_shared<Walk>())
{
    for (auto i = paths.size(); i-- > 0;)
        m_walk->roots << paths[i];
}

Call<FileTree::Batch> FileTree::next(int count) const
{
    return inWorker<Batch>([walk = m_walk, count](const std::atomic_bool &stop) -> Result<Batch> {
        return walk->next(count, stop);
    });
}

} // namespace cirro
