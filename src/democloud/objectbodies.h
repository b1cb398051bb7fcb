// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/objects.h"

#include <QCryptographicHash>
#include <QFile>

#include <optional>

namespace cirro::demo {

//! A body in memory.
std::shared_ptr<const BodySource> memoryBody(const QByteArray &bytes);
//! A body that repeats a text up to a size, without holding it.
std::shared_ptr<const BodySource> repeatedBody(const QByteArray &text, qint64 size);
//! Bodies one after the other.
std::shared_ptr<const BodySource> joinedBody(std::vector<std::shared_ptr<const BodySource>> parts);
//! A range of a body.
std::shared_ptr<const BodySource> partOfBody(std::shared_ptr<const BodySource> body, qint64 offset,
                                             qint64 length);

//! What a GET of the object gives: its body, or the segments of a large object (of any kind)
//! joined. Reading ends at a segment that is gone or has changed.
std::shared_ptr<const BodySource> objectSource(const Account &account, const Object &object);
//! Segments of a dynamic large object, from its header X-Object-Manifest.
std::vector<const Object *> dynamicSegments(const Account &account, const Object &object);

//! Takes a body from the wire, in memory as long as it is small, in a file afterwards. The file
//! vanishes with the last owner of the body.
class BodyWriter
{
public:
    explicit BodyWriter(const QString &folder);
    ~BodyWriter();

    //! False if the disk refuses.
    bool write(const char *bytes, size_t length);
    //! Also computes a SHA-512, for glance.
    void alsoSha512() { m_sha512.emplace(QCryptographicHash::Sha512); }
    qint64 size() const { return m_size; }
    //! Ends the writing.
    std::shared_ptr<const BodySource> take();
    //! Hexadecimal.
    QByteArray md5() const { return m_md5.result().toHex(); }
    QByteArray sha512() const { return m_sha512 ? m_sha512->result().toHex() : QByteArray(); }

private:
    QString m_folder;
    QByteArray m_memory;
    std::unique_ptr<QFile> m_file;
    QCryptographicHash m_md5 { QCryptographicHash::Md5 };
    std::optional<QCryptographicHash> m_sha512;
    qint64 m_size = 0;
};

} // namespace cirro::demo
