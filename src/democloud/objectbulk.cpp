// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qsizetype MostSegments = 1000;
constexpr qsizetype LargestManifest = 8388608;
constexpr qsizetype MostDeletes = 10'000;

//! The answer of a bulk operation, which is 200 whatever happened.
struct BulkResult
{
    int deleted = 0;
    int notFound = 0;
    QByteArray status = "200 OK";
    QByteArray text;
    QList<QPair<QByteArray, QByteArray>> errors;
};

Answer shown(const StoreRequest &request, const BulkResult &result)
{
    Answer answer(200);
    if (request.header("Accept").contains("application/json")) {
        QJsonArray errors;
        for (const auto &[path, status] : result.errors)
            errors.append(QJsonArray { QString::fromUtf8(path), QString::fromLatin1(status) });
        answer.json = QJsonObject { { u"Number Deleted"_s, result.deleted },
                                    { u"Number Not Found"_s, result.notFound },
                                    { u"Response Status"_s, QString::fromLatin1(result.status) },
                                    { u"Response Body"_s, QString::fromUtf8(result.text) },
                                    { u"Errors"_s, errors } };
        return answer;
    }
    answer.with("Content-Type", "text/plain");
    answer.body = "Number Deleted: " + QByteArray::number(result.deleted)
        + "\nNumber Not Found: " + QByteArray::number(result.notFound)
        + "\nResponse Body: " + result.text + "\nResponse Status: " + result.status + "\nErrors:\n";
    for (const auto &[path, status] : result.errors)
        answer.body += path + ", " + status + '\n';
    return answer;
}

void deleteOne(Account &account, const QByteArray &path, Time now, BulkResult &result)
{
    const QByteArray below = path.mid(path.startsWith('/') ? 1 : 0);
    const qsizetype slash = below.indexOf('/');
    const QByteArray name = slash < 0 ? below : below.left(slash);
    const QByteArray object = slash < 0 ? QByteArray() : below.mid(slash + 1);
    const auto container = account.containers.find(name);
    if (container == account.containers.end()) {
        ++result.notFound;
        return;
    }
    if (object.isEmpty()) {
        if (!container->second.objects.empty()) {
            result.errors.append({ path.toPercentEncoding("/"), "409 Conflict" });
            return;
        }
        account.containers.erase(container);
        ++result.deleted;
        return;
    }
    if (!container->second.objects.contains(object)) {
        ++result.notFound;
        return;
    }
    removeObject(container->second, object, now);
    ++result.deleted;
}

//! A manifest as it is put, checked against the segments. Problems are listed, not thrown.
struct Manifest
{
    std::vector<Segment> segments;
    QList<QPair<QByteArray, QByteArray>> problems;
    QByteArray etag;
    qint64 size = 0;
    QByteArray firstType;
};

Segment checkedSegment(const Account &account, const QJsonObject &entry, Manifest &manifest)
{
    Segment segment;
    if (entry.contains("data"_L1)) {
        segment.bytes = QByteArray::fromBase64(entry.value("data"_L1).toString().toLatin1());
        segment.size = segment.bytes.size();
        segment.etag = QCryptographicHash::hash(segment.bytes, QCryptographicHash::Md5).toHex();
        return segment;
    }
    const QByteArray path = entry.value("path"_L1).toString().toUtf8();
    const QByteArray below = path.mid(path.startsWith('/') ? 1 : 0);
    const qsizetype slash = below.indexOf('/');
    segment.container = below.left(slash);
    segment.object = below.mid(slash + 1);
    const auto container = account.containers.find(segment.container);
    const Object *object = nullptr;
    if (container != account.containers.end()) {
        const auto found = container->second.objects.find(segment.object);
        if (found != container->second.objects.end())
            object = &found->second;
    }
    if (!object) {
        manifest.problems.append({ path, "404 Not Found" });
        return segment;
    }
    segment.size = object->size;
    segment.etag = object->etag;
    if (manifest.firstType.isEmpty())
        manifest.firstType = object->contentType;
    const QByteArray etag = entry.value("etag"_L1).toString().toLatin1();
    if (!etag.isEmpty() && etag != object->etag)
        manifest.problems.append({ path, "Etag Mismatch" });
    const QJsonValue size = entry.value("size_bytes"_L1);
    if (size.isDouble() && size.toInteger() != object->size)
        manifest.problems.append({ path, "Size Mismatch" });
    const QByteArray range = entry.value("range"_L1).toString().toLatin1();
    if (!range.isEmpty()) {
        const qsizetype dash = range.indexOf('-');
        const bool suffix = dash == 0;
        segment.first = suffix ? std::max<qint64>(0, object->size - range.mid(1).toLongLong())
                               : range.left(dash).toLongLong();
        segment.last = suffix || dash + 1 == range.size()
            ? object->size - 1
            : std::min(range.mid(dash + 1).toLongLong(), object->size - 1);
        if (segment.first >= object->size || segment.last < segment.first)
            manifest.problems.append({ path, "Unsatisfiable Range" });
        segment.size = segment.last - segment.first + 1;
    }
    return segment;
}

Manifest checkedManifest(const Account &account, const QJsonArray &entries)
{
    Manifest manifest;
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const QJsonValue &value : entries) {
        const Segment segment = checkedSegment(account, value.toObject(), manifest);
        manifest.size += segment.size;
        // Ranges count with their bounds, as swift does it.
        hash.addData(segment.first < 0 ? segment.etag
                                       : segment.etag + ':' + QByteArray::number(segment.first)
                             + '-' + QByteArray::number(segment.last) + ';');
        manifest.segments.push_back(segment);
    }
    manifest.etag = hash.result().toHex();
    return manifest;
}

QByteArray manifestProblems(const Manifest &manifest)
{
    QByteArray text = "Errors:\n";
    for (const auto &[path, problem] : manifest.problems)
        text += path + ", " + problem + '\n';
    return text;
}

Answer heartbeatAnswer(const Manifest &manifest, Time now, const QByteArray &status)
{
    QJsonArray errors;
    for (const auto &[path, problem] : manifest.problems)
        errors.append(QJsonArray { QString::fromUtf8(path), QString::fromLatin1(problem) });
    QJsonObject body {
        { u"Response Status"_s, QString::fromLatin1(status) },
        { u"Response Body"_s,
          errors.isEmpty()
              ? QString()
              : u"Bad Request\n"
                u"The server could not comply with the request since it is either malformed "
                u"or otherwise incorrect."_s },
        { u"Errors"_s, errors }
    };
    if (errors.isEmpty()) {
        body.insert(u"Etag"_s, QString::fromLatin1(manifest.etag));
        body.insert(u"Last Modified"_s, QString::fromLatin1(httpDate(now)));
    }
    Answer answer(202);
    // Swift keeps the connection alive with blanks until it knows.
    answer.chunks = [text = " \r\n\r\n"
                         + QJsonDocument(body).toJson(QJsonDocument::Compact)](const Sink &sink) {
        sink(text.constData(), size_t(text.size()));
        return false;
    };
    return answer.with("Content-Type", "application/json");
}
} // namespace

Answer putManifest(StoreRequest &request)
{
    QByteArray text;
    {
        const auto lock = request.cloud().enter();
        authorize(request);
        request.containerOrFault();
    }
    if (!request.message().receive([&text](const char *bytes, size_t length) {
            text.append(bytes, qsizetype(length));
            return text.size() <= LargestManifest;
        }))
        throw Fault {
            text.size() > LargestManifest ? 413 : 499, {}, {}, {}, "Manifest File > 8388608 bytes"
        };
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray() || document.array().isEmpty())
        throw Fault { 400, {}, {}, {}, "Manifest must be valid JSON.\n" };
    if (document.array().size() > MostSegments)
        throw Fault { 413, {}, {}, {}, "Number of object-backed segments must be <= 1000" };

    const auto lock = request.cloud().enter();
    const Time now = request.cloud().clock.now();
    const Manifest manifest = checkedManifest(request.account(), document.array());
    const bool heartbeat
        = request.context.argument(u"heartbeat"_s).compare("on"_L1, Qt::CaseInsensitive) == 0
        || request.context.flag(u"heartbeat"_s);
    const QByteArray promised = QByteArray(request.header("Etag")).replace('"', "");
    if (!manifest.problems.isEmpty()) {
        if (heartbeat)
            return heartbeatAnswer(manifest, now, "400 Bad Request");
        throw Fault {
            400, {}, {}, { { "Content-Type", "text/plain" } }, manifestProblems(manifest)
        };
    }
    if (!promised.isEmpty() && promised != manifest.etag) {
        if (heartbeat)
            return heartbeatAnswer(manifest, now, "422 Unprocessable Entity");
        throw Fault { 422 };
    }
    Object object;
    object.isStaticLarge = true;
    object.segments = manifest.segments;
    object.etag = manifest.etag;
    object.size = manifest.size;
    object.contentType = request.header("Content-Type").isEmpty() ? manifest.firstType
                                                                  : request.header("Content-Type");
    object.modified = now;
    updateMetadata(request.message(), MetaLevel::Object, object.headers);
    placeObject(request.containerOrFault(), request.object, object, now);
    if (heartbeat)
        return heartbeatAnswer(manifest, now, "201 Created");
    return Answer(201)
        .with("Etag", '"' + object.etag + '"')
        .with("Last-Modified", httpDate(now + Second - 1));
}

Answer getManifest(const Account &account, const Object &object, bool raw)
{
    QJsonArray entries;
    for (const Segment &segment : object.segments) {
        QJsonObject entry;
        const QString path = QString::fromUtf8('/' + segment.container + '/' + segment.object);
        if (!segment.bytes.isNull()) {
            entry = { { u"data"_s, QString::fromLatin1(segment.bytes.toBase64()) } };
        } else if (raw) {
            entry = { { u"path"_s, path },
                      { u"etag"_s, QString::fromLatin1(segment.etag) },
                      { u"size_bytes"_s, segment.size } };
        } else {
            const auto container = account.containers.find(segment.container);
            const Object *held = nullptr;
            if (container != account.containers.end()) {
                const auto found = container->second.objects.find(segment.object);
                held = found == container->second.objects.end() ? nullptr : &found->second;
            }
            entry
                = { { u"name"_s, path },
                    { u"hash"_s, QString::fromLatin1(segment.etag) },
                    { u"bytes"_s, held ? held->size : segment.size },
                    { u"content_type"_s,
                      held ? QString::fromUtf8(held->contentType) : u"application/octet-stream"_s },
                    { u"last_modified"_s, isoMicros(held ? held->modified : object.modified) } };
            if (held && held->isStaticLarge)
                entry.insert(u"sub_slo"_s, true);
        }
        if (segment.first >= 0)
            entry.insert(u"range"_s, u"%1-%2"_s.arg(segment.first).arg(segment.last));
        entries.append(entry);
    }
    Answer answer(200);
    answer.json = entries;
    return answer.with("Content-Type", "application/json; charset=utf-8")
        .with("X-Static-Large-Object", "True")
        .with("Etag", object.etag)
        .with("Last-Modified", httpDate(object.modified));
}

Answer deleteManifest(StoreRequest &request)
{
    BulkResult result;
    Account &account = request.account();
    const Object object = request.containerOrFault().objects.at(request.object);
    for (const Segment &segment : object.segments) {
        if (segment.bytes.isNull())
            deleteOne(account, '/' + segment.container + '/' + segment.object, request.context.now,
                      result);
    }
    deleteOne(account, '/' + request.container + '/' + request.object, request.context.now, result);
    return shown(request, result);
}

Answer bulkDelete(StoreRequest &request)
{
    BulkResult result;
    QByteArray text;
    {
        const auto lock = request.cloud().enter();
        authorize(request);
    }
    if (!request.message().receive([&text](const char *bytes, size_t length) {
            text.append(bytes, qsizetype(length));
            return true;
        }))
        throw Fault { 499 };
    QList<QByteArray> paths;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray path = QByteArray::fromPercentEncoding(line.trimmed());
        if (!path.isEmpty())
            paths.append(path);
    }
    if (paths.size() > MostDeletes) {
        result.status = "413 Request Entity Too Large";
        result.text = "Maximum Bulk Deletes: 10000 per request";
        return shown(request, result);
    }
    const auto lock = request.cloud().enter();
    const Time now = request.cloud().clock.now();
    for (const QByteArray &path : paths)
        deleteOne(request.account(), path, now, result);
    if (!result.errors.isEmpty())
        result.status = "400 Bad Request";
    else if (paths.isEmpty() || (result.deleted == 0 && result.notFound == 0)) {
        result.status = "400 Bad Request";
        result.text = "Invalid bulk delete.";
    } else if (result.deleted == 0)
        result.status = "404 Not Found";
    return shown(request, result);
}

} // namespace cirro::demo
