// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/newfile.h"

#include "actions/actionspec.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

Error localError(const QString &what, int number)
{
    Error error { .kind = Error::Kind::Local, .message = what, .detail = qt_error_string(number) };
    if (number == ENOSPC || number == EDQUOT)
        error.advice = Action::tr("Make room on the disk, then retry.");
    else if (number == EACCES || number == EROFS || number == EPERM)
        error.advice = Action::tr("Choose a folder that you may write to.");
    return error;
}

//! A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { reset(-1); }
    Q_DISABLE_COPY_MOVE(Descriptor)
    void reset(int fd)
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = fd;
    }
    int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

//! Renames within a folder unless the target exists; 0, or the error number.
int renameToFree(int folder, const QByteArray &from, const QByteArray &to)
{
#if defined(Q_OS_LINUX) && defined(SYS_renameat2)
    constexpr unsigned int NoReplace = 1; // RENAME_NOREPLACE
    if (::syscall(SYS_renameat2, folder, from.constData(), folder, to.constData(), NoReplace) == 0)
        return 0;
    if (errno != ENOSYS && errno != EINVAL)
        return errno;
#endif
    // A link never replaces either; file systems without links get an honest check instead.
    if (::linkat(folder, from.constData(), folder, to.constData(), 0) == 0) {
        ::unlinkat(folder, from.constData(), 0);
        return 0;
    }
    if (errno != EPERM && errno != EOPNOTSUPP)
        return errno;
    if (::faccessat(folder, to.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(folder, from.constData(), folder, to.constData()) == 0 ? 0 : errno;
}

QString numbered(const QString &name, int n)
{
    const auto dot = name.lastIndexOf(u'.');
    const auto at = dot > 0 ? dot : name.size();
    return name.first(at) + u" (%1)"_s.arg(n) + name.mid(at);
}

} // namespace

NewFile::NewFile(int folder, int file, unsigned int mode, const QString &name,
                 const QByteArray &temporary)
    : m_folder(folder)
    , m_file(file)
    , m_mode(mode)
    , m_name(name)
    , m_temporary(temporary)
{
}

NewFile::~NewFile()
{
    // Whoever still writes holds the device, which closes the file with its last owner.
    if (!m_device)
        ::close(m_file);
    if (!m_temporary.isEmpty())
        ::unlinkat(m_folder, m_temporary.constData(), 0);
    ::close(m_folder);
}

Result<std::shared_ptr<NewFile>> NewFile::create(const QString &root, const QStringList &path)
{
    Descriptor folder(
        ::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0)
        return localError(Action::tr("The folder %1 cannot be opened.").arg(root), errno);
    for (const auto &part : path.first(path.size() - 1)) {
        const auto name = QFile::encodeName(part);
        if (::mkdirat(folder.get(), name.constData(), 0777) != 0 && errno != EEXIST)
            return localError(Action::tr("The folder %1 cannot be made.").arg(part), errno);
        const int next = ::openat(folder.get(), name.constData(),
                                  O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (next < 0) {
            auto error = localError(
                Action::tr("%1 is no folder that may be written into.").arg(part), errno);
            if (error.advice.isEmpty())
                error.advice
                    = Action::tr("Symbolic links are not followed; choose another folder.");
            return error;
        }
        folder.reset(next);
    }
    const auto temporary
        = "." + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + ".part";
    const int file = ::openat(folder.get(), temporary.constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0)
        return localError(Action::tr("No file can be made in %1.").arg(root), errno);
    // For nobody else's eyes until it is whole; then what the user's other new files get.
    struct stat st = {};
    const auto mode = ::fstat(file, &st) == 0 ? st.st_mode & 0777 : 0600;
    ::fchmod(file, 0600);
    return std::shared_ptr<NewFile>(
        new NewFile(folder.release(), file, mode, path.last(), temporary));
}

std::shared_ptr<QIODevice> NewFile::device()
{
    if (!m_device) {
        m_device = std::make_shared<QFile>();
        const bool isOpen = m_device->open(m_file, QIODevice::WriteOnly | QIODevice::Unbuffered,
                                           QFileDevice::AutoCloseHandle);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen);
    }
    return m_device;
}

Result<QString> NewFile::commit()
{
    if (::fchmod(m_file, m_mode) != 0 || ::fsync(m_file) != 0)
        return localError(Action::tr("%1 could not be written to the disk.").arg(m_name), errno);
    auto name = m_name;
    int number = EEXIST;
    for (int n = 2; number == EEXIST && n < 10000; ++n) {
        number = renameToFree(m_folder, m_temporary, QFile::encodeName(name));
        if (number == EEXIST)
            name = numbered(m_name, n);
    }
    if (number != 0)
        return localError(Action::tr("%1 could not be given its name.").arg(m_name), number);
    m_temporary.clear();
    ::fsync(m_folder);
    return name;
}

} // namespace cirro
