// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectbodies.h"

#include <QUrl>

#include <algorithm>
#include <atomic>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qint64 SmallBody = 64 * 1024;
constexpr qint64 Piece = 256 * 1024;

class MemoryBody : public BodySource
{
public:
    explicit MemoryBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    qint64 size() const override { return m_bytes.size(); }
    bool read(qint64 offset, qint64 length, const Sink &sink) const override
    {
        return sink(m_bytes.constData() + offset,
                    size_t(std::min<qint64>(length, m_bytes.size() - offset)));
    }

private:
    QByteArray m_bytes;
};

//! Owns its file and removes it in the end. Several threads may read at once.
class FileBody : public BodySource
{
public:
    FileBody(QString path, qint64 size)
        : m_path(std::move(path))
        , m_size(size)
    {
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    }
    ~FileBody() override
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        QFile::remove(m_path);
    }
    FileBody(const FileBody &) = delete;
    FileBody &operator=(const FileBody &) = delete;

    qint64 size() const override { return m_size; }
    bool read(qint64 offset, qint64 length, const Sink &sink) const override
    {
        QByteArray piece(std::min(length, Piece), Qt::Uninitialized);
        while (length > 0) {
            const ssize_t count = ::pread(m_descriptor, piece.data(),
                                          size_t(std::min<qint64>(length, piece.size())), offset);
            if (count <= 0 || !sink(piece.constData(), size_t(count)))
                return false;
            offset += count;
            length -= count;
        }
        return true;
    }

private:
    QString m_path;
    qint64 m_size;
    int m_descriptor = -1;
};

class RepeatedBody : public BodySource
{
public:
    RepeatedBody(const QByteArray &text, qint64 size)
        : m_text(text.repeated(std::max<qsizetype>(1, SmallBody / text.size())))
        , m_size(size)
    {
    }
    qint64 size() const override { return m_size; }
    bool read(qint64 offset, qint64 length, const Sink &sink) const override
    {
        while (length > 0) {
            const qint64 start = offset % m_text.size();
            const qint64 count = std::min<qint64>(length, m_text.size() - start);
            if (!sink(m_text.constData() + start, size_t(count)))
                return false;
            offset += count;
            length -= count;
        }
        return true;
    }

private:
    QByteArray m_text;
    qint64 m_size;
};

class JoinedBody : public BodySource
{
public:
    explicit JoinedBody(std::vector<std::shared_ptr<const BodySource>> parts)
        : m_parts(std::move(parts))
    {
        for (const auto &part : m_parts)
            m_size += part->size();
    }
    qint64 size() const override { return m_size; }
    bool read(qint64 offset, qint64 length, const Sink &sink) const override
    {
        for (const auto &part : m_parts) {
            if (length <= 0)
                break;
            if (offset >= part->size()) {
                offset -= part->size();
                continue;
            }
            const qint64 count = std::min(length, part->size() - offset);
            if (!part->read(offset, count, sink))
                return false;
            length -= count;
            offset = 0;
        }
        return true;
    }

private:
    std::vector<std::shared_ptr<const BodySource>> m_parts;
    qint64 m_size = 0;
};

class PartOfBody : public BodySource
{
public:
    PartOfBody(std::shared_ptr<const BodySource> body, qint64 offset, qint64 length)
        : m_body(std::move(body))
        , m_offset(offset)
        , m_length(length)
    {
    }
    qint64 size() const override { return m_length; }
    bool read(qint64 offset, qint64 length, const Sink &sink) const override
    {
        return m_body->read(m_offset + offset, std::min(length, m_length - offset), sink);
    }

private:
    std::shared_ptr<const BodySource> m_body;
    qint64 m_offset;
    qint64 m_length;
};

//! What stands for a segment that is gone or has changed: it ends the answer halfway.
class BrokenBody : public BodySource
{
public:
    explicit BrokenBody(qint64 size)
        : m_size(size)
    {
    }
    qint64 size() const override { return m_size; }
    bool read(qint64, qint64, const Sink &) const override { return false; }

private:
    qint64 m_size;
};

// Manifests may hold manifests, but not without end.
constexpr int DeepestManifest = 10;

std::shared_ptr<const BodySource> sourceOf(const Account &account, const Object &object, int depth)
{
    std::vector<std::shared_ptr<const BodySource>> parts;
    if (object.isStaticLarge && depth < DeepestManifest) {
        for (const Segment &segment : object.segments) {
            const Object *held = account.find(segment.container, segment.object);
            if (!segment.bytes.isNull())
                parts.push_back(memoryBody(segment.bytes));
            else if (!held || held->etag != segment.etag)
                parts.push_back(std::make_shared<BrokenBody>(segment.size));
            else if (segment.first >= 0)
                parts.push_back(
                    partOfBody(sourceOf(account, *held, depth + 1), segment.first, segment.size));
            else
                parts.push_back(sourceOf(account, *held, depth + 1));
        }
        return joinedBody(std::move(parts));
    }
    if (!headerValue(object.headers, "X-Object-Manifest").isEmpty()) {
        for (const Object *segment : dynamicSegments(account, object))
            parts.push_back(segment->body);
        return joinedBody(std::move(parts));
    }
    return object.body ? object.body : memoryBody({});
}
} // namespace

std::shared_ptr<const BodySource> memoryBody(const QByteArray &bytes)
{
    return std::make_shared<MemoryBody>(bytes);
}

std::shared_ptr<const BodySource> repeatedBody(const QByteArray &text, qint64 size)
{
    return std::make_shared<RepeatedBody>(text, size);
}

std::shared_ptr<const BodySource> joinedBody(std::vector<std::shared_ptr<const BodySource>> parts)
{
    return std::make_shared<JoinedBody>(std::move(parts));
}

std::shared_ptr<const BodySource> partOfBody(std::shared_ptr<const BodySource> body, qint64 offset,
                                             qint64 length)
{
    return std::make_shared<PartOfBody>(std::move(body), offset, length);
}

std::shared_ptr<const BodySource> objectSource(const Account &account, const Object &object)
{
    return sourceOf(account, object, 0);
}

std::vector<const Object *> dynamicSegments(const Account &account, const Object &object)
{
    const QByteArray manifest = headerValue(object.headers, "X-Object-Manifest");
    const qsizetype slash = manifest.indexOf('/');
    std::vector<const Object *> segments;
    const auto there
        = account.containers.find(QByteArray::fromPercentEncoding(manifest.left(slash)));
    if (slash < 0 || there == account.containers.end())
        return segments;
    const QByteArray prefix = QByteArray::fromPercentEncoding(manifest.mid(slash + 1));
    for (auto entry = there->second.objects.lower_bound(prefix);
         entry != there->second.objects.end() && entry->first.startsWith(prefix); ++entry) {
        if (entry->second.body)
            segments.push_back(&entry->second);
    }
    return segments;
}

BodyWriter::BodyWriter(const QString &folder)
    : m_folder(folder)
{
}

BodyWriter::~BodyWriter()
{
    if (m_file)
        m_file->remove();
}

bool BodyWriter::write(const char *bytes, size_t length)
{
    const QByteArrayView view(bytes, qsizetype(length));
    m_md5.addData(view);
    if (m_sha512)
        m_sha512->addData(view);
    m_size += view.size();
    if (!m_file && m_size <= SmallBody) {
        m_memory.append(view);
        return true;
    }
    if (!m_file) {
        static std::atomic<quint64> count { 0 };
        m_file = std::make_unique<QFile>(m_folder + u"/body-%1-%2"_s.arg(::getpid()).arg(++count));
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || m_file->write(m_memory) != m_memory.size())
            return false;
        m_memory.clear();
    }
    return m_file->write(bytes, view.size()) == view.size();
}

std::shared_ptr<const BodySource> BodyWriter::take()
{
    if (!m_file)
        return memoryBody(m_memory);
    m_file->close();
    auto body = std::make_shared<FileBody>(m_file->fileName(), m_size);
    m_file.reset();
    return body;
}

} // namespace cirro::demo
