// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qint64 LargestObject = 5368709122;

//! X-Delete-At and X-Delete-After; 0 if the object stays.
Time expiry(const StoreRequest &request)
{
    const QByteArray at = request.header("X-Delete-At");
    const QByteArray after = request.header("X-Delete-After");
    if (at.isEmpty() && after.isEmpty())
        return 0;
    bool valid = false;
    Time due = 0;
    if (!after.isEmpty()) {
        const qint64 seconds = after.toLongLong(&valid);
        if (!valid || seconds < 0)
            throw Fault { 400, {}, {}, {}, "Non-integer X-Delete-After" };
        due = request.context.now + seconds * Second;
    } else {
        due = at.toLongLong(&valid) * Second;
        if (!valid)
            throw Fault { 400, {}, {}, {}, "Non-integer X-Delete-At" };
    }
    if (due < request.context.now)
        throw Fault { 400, {}, {}, {}, "X-Delete-At in past" };
    return due;
}

QByteArray contentType(const StoreRequest &request)
{
    const QByteArray given = request.header("Content-Type");
    if (!given.isEmpty() && !isTrue(request.header("X-Detect-Content-Type")))
        return given;
    static const QMimeDatabase types;
    const QString name = QString::fromUtf8(request.object);
    const QMimeType type = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return type.isDefault() ? QByteArray("application/octet-stream") : type.name().toLatin1();
}

QByteArray unquoted(const QByteArray &etag)
{
    return etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"')
        ? etag.mid(1, etag.size() - 2)
        : etag;
}

void checkConditions(const StoreRequest &request)
{
    if (request.header("If-None-Match").trimmed() != "*")
        return;
    const Container &container = request.containerOrFault();
    if (container.objects.contains(request.object))
        throw Fault { 412 };
}

//! "container/object" of X-Copy-From or Destination, percent-encoded, with or without a slash.
std::pair<QByteArray, QByteArray> place(const QByteArray &header, const char *what)
{
    QByteArray text = QByteArray::fromPercentEncoding(header);
    if (text.startsWith('/'))
        text.remove(0, 1);
    const qsizetype slash = text.indexOf('/');
    if (slash <= 0 || slash + 1 == text.size())
        throw Fault {
            412,
            {},
            {},
            {},
            what + QByteArray(" header must be of the form <container name>/<object name>")
        };
    return { text.left(slash), text.mid(slash + 1) };
}

Answer created(const Object &object)
{
    return Answer(201)
        .with("Etag", object.isStaticLarge ? '"' + object.etag + '"' : object.etag)
        .with("Last-Modified", httpDate(object.modified + Second - 1));
}

//! Copies an object within the region; `from` and `to` are checked.
Answer copy(StoreRequest &from, StoreRequest &to)
{
    Object made;
    std::shared_ptr<const BodySource> source;
    QByteArray copiedFrom = from.container + '/' + from.object;
    Time copiedModified = 0;
    {
        const auto lock = to.cloud().enter();
        const Object &original = objectOrFault(from);
        if (original.isDeleteMarker)
            throw Fault { 404 };
        made = original;
        copiedModified = original.modified;
        const bool manifest = to.context.argument(u"multipart-manifest"_s) == "get"_L1;
        const bool dynamic = !headerValue(original.headers, "X-Object-Manifest").isEmpty();
        if ((original.isStaticLarge || dynamic) && !manifest) {
            source = objectSource(from.account(), original);
            if (source->size() > LargestObject)
                throw Fault { 413 };
            made.isStaticLarge = false;
            made.segments.clear();
            made.headers.removeIf(
                [](const auto &header) { return header.first == "X-Object-Manifest"; });
        }
        checkConditions(to);
    }
    if (source) {
        // The segments become one body; that takes time and must not hold the lock.
        BodyWriter writer(to.cloud().storage);
        source->read(0, source->size(), [&writer](const char *bytes, size_t length) {
            return writer.write(bytes, length);
        });
        made.size = writer.size();
        made.body = writer.take();
        made.etag = writer.md5();
    }
    if (isTrue(to.header("X-Fresh-Metadata"))) {
        made.headers.clear();
        made.expires = 0;
    }
    updateMetadata(to.message(), MetaLevel::Object, made.headers);
    if (!to.header("Content-Type").isEmpty())
        made.contentType = to.header("Content-Type");
    const auto lock = to.cloud().enter();
    const Time now = to.cloud().clock.now();
    Container &container = to.containerOrFault();
    checkQuota(to, container, made.size);
    if (const Time due = expiry(to))
        made.expires = due;
    made.modified = now;
    made.versionId.clear();
    placeObject(container, to.object, made, now);
    Answer answer = created(made)
                        .with("X-Copied-From", copiedFrom.toPercentEncoding("/"))
                        .with("X-Copied-From-Last-Modified", httpDate(copiedModified + Second - 1))
                        .with("X-Copied-From-Account", "AUTH_" + from.projectId.toLatin1());
    for (const auto &[name, value] : made.headers) {
        if (name.startsWith("X-Object-Meta-"))
            answer.with(name, value);
    }
    return answer;
}

StoreRequest moved(const StoreRequest &request, const std::pair<QByteArray, QByteArray> &where,
                   const QByteArray &account)
{
    StoreRequest other = request;
    other.container = where.first;
    other.object = where.second;
    if (account.startsWith("AUTH_"))
        other.projectId = QString::fromUtf8(account.mid(5));
    return other;
}

void authorizeAs(StoreRequest &request, const QByteArray &method)
{
    const QByteArray own = request.message().method;
    request.message().method = method;
    try {
        authorize(request);
    } catch (...) {
        request.message().method = own;
        throw;
    }
    request.message().method = own;
}
} // namespace

void checkQuota(const StoreRequest &request, const Container &container, qint64 bytes)
{
    const auto number = [](const Headers &headers, const QByteArray &name) {
        return headerValue(headers, name).isEmpty() ? -1 : headerValue(headers, name).toLongLong();
    };
    const Fault exceeded { 413, {}, {}, {}, "Upload exceeds quota." };
    const auto old = container.objects.find(request.object);
    const qint64 replaced = old == container.objects.end() ? 0 : old->second.size;
    const qint64 mostBytes = number(container.headers, "X-Container-Meta-Quota-Bytes");
    if (mostBytes >= 0 && container.bytes - replaced + bytes > mostBytes)
        throw exceeded;
    const qint64 mostObjects = number(container.headers, "X-Container-Meta-Quota-Count");
    if (mostObjects >= 0 && old == container.objects.end()
        && qint64(container.objects.size()) + 1 > mostObjects)
        throw exceeded;
    const Account &account = request.account();
    const qint64 most = number(account.headers, "X-Account-Meta-Quota-Bytes");
    qint64 used = 0;
    for (const auto &[name, other] : account.containers)
        used += other.bytes;
    if (most >= 0 && used - replaced + bytes > most)
        throw exceeded;
}

void placeObject(Container &container, const QByteArray &name, Object object, Time now)
{
    const auto old = container.objects.find(name);
    if (old != container.objects.end()) {
        container.bytes -= old->second.size;
        if (container.versioned || !old->second.versionId.isEmpty()) {
            auto &versions = container.versions[name];
            versions.insert(versions.begin(), old->second);
        }
    }
    if (container.versioned)
        object.versionId = swiftTimestamp(now);
    container.bytes += object.size;
    container.objects[name] = std::move(object);
    container.modified = now;
}

void removeObject(Container &container, const QByteArray &name, Time now)
{
    const auto old = container.objects.find(name);
    if (container.versioned) {
        auto &versions = container.versions[name];
        if (old != container.objects.end())
            versions.insert(versions.begin(), old->second);
        Object marker;
        marker.isDeleteMarker = true;
        marker.contentType = "application/x-deleted;swift_versions_deleted=1";
        marker.etag = "d41d8cd98f00b204e9800998ecf8427e";
        marker.modified = now;
        marker.versionId = swiftTimestamp(now);
        versions.insert(versions.begin(), marker);
    }
    if (old != container.objects.end()) {
        container.bytes -= old->second.size;
        container.objects.erase(old);
    }
    container.modified = now;
}

Answer writeObject(StoreRequest &request)
{
    if (!request.header("X-Copy-From").isEmpty()) {
        StoreRequest from = moved(request, place(request.header("X-Copy-From"), "X-Copy-From"),
                                  request.header("X-Copy-From-Account"));
        {
            const auto lock = request.cloud().enter();
            authorize(request);
            authorizeAs(from, "GET");
            request.containerOrFault();
        }
        return copy(from, request);
    }
    if (request.context.argument(u"multipart-manifest"_s) == "put"_L1)
        return putManifest(request);
    Object object;
    {
        const auto lock = request.cloud().enter();
        authorize(request);
        const Container &container = request.containerOrFault();
        checkConditions(request);
        // Restores an older version: PUT without body and with the id of the version.
        if (request.context.hasArgument(u"version-id"_s)) {
            Object restored = objectOrFault(request);
            restored.modified = request.context.now;
            placeObject(request.containerOrFault(), request.object, restored, request.context.now);
            return created(restored);
        }
        if (request.message().contentLength < 0
            && !request.message().hasHeader("Transfer-Encoding"))
            throw Fault { 411, {}, {}, {}, "Missing Content-Length header." };
        if (request.message().contentLength > LargestObject)
            throw Fault { 413, {}, {}, {}, "Your request is too large." };
        checkQuota(request, container, std::max<qint64>(0, request.message().contentLength));
        object.expires = expiry(request);
    }
    updateMetadata(request.message(), MetaLevel::Object, object.headers);
    object.contentType = contentType(request);
    BodyWriter writer(request.cloud().storage);
    const qint64 announced = request.message().contentLength;
    const bool complete = request.message().receive(
        [&writer](const char *bytes, size_t length) { return writer.write(bytes, length); });
    if (!complete || (announced >= 0 && writer.size() != announced))
        throw Fault { 499 };
    object.etag = writer.md5();
    object.size = writer.size();
    const QByteArray promised = unquoted(request.header("Etag")).toLower();
    if (!promised.isEmpty() && promised != object.etag)
        throw Fault { 422 };
    object.body = writer.take();
    const auto lock = request.cloud().enter();
    const Time now = request.cloud().clock.now();
    Container &container = request.containerOrFault();
    checkConditions(request);
    checkQuota(request, container, object.size);
    object.modified = now;
    placeObject(container, request.object, object, now);
    Answer answer = created(object);
    const QByteArray version = container.objects.at(request.object).versionId;
    return version.isEmpty() ? answer : answer.with("X-Object-Version-Id", version);
}

Answer copyObject(StoreRequest &request)
{
    if (request.header("Destination").isEmpty())
        throw Fault { 412, {}, {}, {}, "Destination header required" };
    StoreRequest to = moved(request, place(request.header("Destination"), "Destination"),
                            request.header("Destination-Account"));
    {
        const auto lock = request.cloud().enter();
        authorizeAs(request, "GET");
        authorizeAs(to, "PUT");
        to.containerOrFault();
    }
    return copy(request, to);
}

Answer changeObject(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    Object &object = objectOrFault(request);
    if (object.isDeleteMarker)
        throw Fault { 404 };
    const Time due = expiry(request);
    // A POST replaces all metadata; what is not sent is gone, except the manifest of a dynamic one.
    Headers fresh;
    const QByteArray manifest = headerValue(object.headers, "X-Object-Manifest");
    updateMetadata(request.message(), MetaLevel::Object, fresh);
    if (!manifest.isEmpty() && headerValue(fresh, "X-Object-Manifest").isEmpty())
        fresh.append({ "X-Object-Manifest", manifest });
    object.headers = fresh;
    object.expires = due;
    if (!request.header("Content-Type").isEmpty()
        && request.header("Content-Type") != "application/x-www-form-urlencoded")
        object.contentType = request.header("Content-Type");
    return Answer(202).with("Last-Modified", httpDate(object.modified));
}

Answer deleteObject(StoreRequest &request)
{
    const QString mode = request.context.argument(u"multipart-manifest"_s);
    const auto lock = request.cloud().enter();
    authorize(request);
    Container &container = request.containerOrFault();
    const QByteArray version = request.context.argument(u"version-id"_s).toLatin1();
    if (!version.isEmpty()) {
        const auto current = container.objects.find(request.object);
        if (current != container.objects.end() && current->second.versionId == version) {
            container.bytes -= current->second.size;
            container.objects.erase(current);
            return 204;
        }
        auto &versions = container.versions[request.object];
        const auto removed = std::erase_if(versions, [&](const Object &object) {
            return object.versionId == version || (version == "null" && object.versionId.isEmpty());
        });
        if (versions.empty())
            container.versions.erase(request.object);
        if (!removed)
            throw Fault { 404 };
        return 204;
    }
    dropExpired(container, request.context.now);
    if (!container.objects.contains(request.object))
        throw Fault { 404 };
    if (mode == "delete"_L1 && container.objects.at(request.object).isStaticLarge)
        return deleteManifest(request);
    removeObject(container, request.object, request.context.now);
    return 204;
}

} // namespace cirro::demo
