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
        if (!valid)
            throw Fault { 400, {}, {}, {}, "Non-integer X-Delete-After" };
        if (seconds <= 0)
            throw Fault { 400, {}, {}, {}, "X-Delete-After in past" };
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
    const QByteArray none = request.header("If-None-Match").trimmed();
    if (none.isEmpty())
        return;
    if (none != "*")
        throw Fault { 400, {}, {}, {}, "If-None-Match only supports *" };
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
    Answer answer(201);
    answer.with("Etag", object.isStaticLarge ? '"' + object.etag + '"' : object.etag)
        .with("Last-Modified", httpDate(object.modified + Second - 1));
    return object.versionId.isEmpty() ? answer
                                      : answer.with("X-Object-Version-Id", object.versionId);
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
        // Conditions are about the source, as if it were read.
        if (const int status = condition(to, original))
            throw Fault { status };
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
            made.manifest.clear();
            made.headers.removeIf(
                [](const auto &header) { return header.first == "X-Object-Manifest"; });
        }
    }
    if (source) {
        // The segments become one body; that takes time and must not hold the lock.
        BodyWriter writer(to.cloud().storage);
        if (!source->read(0, source->size(), [&writer](const char *bytes, size_t length) {
                return writer.write(bytes, length);
            }))
            throw Fault { 409 };
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
    const QByteArray copiedVersion = made.versionId;
    placeObject(container, to.object, made, now);
    Answer answer = created(container.objects.at(to.object))
                        .with("X-Copied-From", copiedFrom.toPercentEncoding("/"))
                        .with("X-Copied-From-Last-Modified", httpDate(copiedModified + Second - 1))
                        .with("X-Copied-From-Account", "AUTH_" + from.projectId.toLatin1());
    for (const auto &[name, value] : made.headers) {
        if (name.startsWith("X-Object-Meta-"))
            answer.with(name, value);
    }
    if (made.expires)
        answer.with("X-Delete-At", QByteArray::number(made.expires / Second));
    if (from.context.hasArgument(u"version-id"_s))
        answer.with("X-Copied-From-Version-Id", copiedVersion);
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
} // namespace

void checkQuota(const StoreRequest &request, const Container &container, qint64 bytes)
{
    const auto number = [](const Headers &headers, const QByteArray &name) {
        return headerValue(headers, name).isEmpty() ? -1 : headerValue(headers, name).toLongLong();
    };
    const Fault exceeded { 413, {}, {}, {}, "Upload exceeds quota." };
    // What is replaced counts until it is gone.
    const qint64 mostBytes = number(container.headers, "X-Container-Meta-Quota-Bytes");
    if (mostBytes >= 0 && container.bytes + bytes > mostBytes)
        throw exceeded;
    const qint64 mostObjects = number(container.headers, "X-Container-Meta-Quota-Count");
    if (mostObjects >= 0 && qint64(container.objects.size()) + 1 > mostObjects)
        throw exceeded;
    const Account &account = request.account();
    const qint64 most = number(account.headers, "X-Account-Meta-Quota-Bytes");
    qint64 used = 0;
    for (const auto &[name, other] : account.containers)
        used += other.bytes;
    if (most >= 0 && used + bytes > most)
        throw exceeded;
}

Answer writeObject(StoreRequest &request)
{
    if (!request.header("X-Copy-From").isEmpty()) {
        if (request.message().hasBody)
            throw Fault { 400, {}, {}, {}, "Copy requests require a zero byte body" };
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
    if (request.context.argument(u"multipart-manifest"_s) == "put"_L1
        && !request.context.hasArgument(u"temp_url_sig"_s))
        return putManifest(request);
    Object object;
    {
        const auto lock = request.cloud().enter();
        authorize(request);
        const Container &container = request.containerOrFault();
        checkConditions(request);
        if (request.context.hasArgument(u"version-id"_s))
            return restoreVersion(request);
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
    return created(container.objects.at(request.object));
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
    if (request.context.hasArgument(u"version-id"_s))
        throw Fault { 400, {}, {}, {}, "POST to a specific version is not allowed" };
    Object &object = objectOrFault(request);
    const Time due = expiry(request);
    // A POST replaces all metadata; what is not sent is gone, even the manifest of a dynamic one.
    Headers fresh;
    updateMetadata(request.message(), MetaLevel::Object, fresh);
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
    if (request.context.hasArgument(u"version-id"_s))
        return removeVersion(request);
    dropExpired(container, request.context.now);
    if (mode == "delete"_L1)
        return deleteManifest(request);
    if (!container.objects.contains(request.object))
        throw Fault { 404 };
    const QByteArray marker = removeObject(container, request.object, request.context.now);
    return marker.isEmpty() ? Answer(204) : Answer(204).with("X-Object-Version-Id", marker);
}

} // namespace cirro::demo
