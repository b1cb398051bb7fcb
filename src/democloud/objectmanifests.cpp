// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qsizetype MostSegments = 1000;
constexpr qsizetype LargestManifest = 8388608;

//! A manifest as it is put, checked against the segments. Problems are listed, not thrown.
struct Manifest
{
    std::vector<Segment> segments;
    QList<QPair<QByteArray, QByteArray>> problems;
    QByteArray etag;
    qint64 size = 0;
    QByteArray firstType;
};

//! What is wrong with an entry by itself, before anything is looked up; empty if nothing is.
QString complaint(const QJsonObject &entry)
{
    const bool isData = entry.contains("data"_L1);
    const QStringList known = isData
        ? QStringList { u"data"_s }
        : QStringList { u"path"_s, u"etag"_s, u"size_bytes"_s, u"range"_s };
    for (const QString &key : entry.keys()) {
        if (!known.contains(key))
            return u"extraneous keys \"%1\""_s.arg(key);
    }
    if (isData) {
        const auto bytes = QByteArray::fromBase64Encoding(
            entry.value("data"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return bytes ? QString() : u"data must be valid base64"_s;
    }
    const QString path = entry.value("path"_L1).toString();
    if (path.indexOf(u'/', 1) < 0)
        return u"path does not refer to an object. Path must be of the form /container/object."_s;
    const QJsonValue size = entry.value("size_bytes"_L1);
    bool valid = true;
    if (!size.isUndefined() && !size.isNull())
        size.toVariant().toString().toLongLong(&valid);
    return valid ? QString() : u"invalid size_bytes"_s;
}

//! Cuts a segment to the range that its entry names; the whole segment counts as no range.
bool cut(Segment &segment, const QByteArray &range)
{
    const qsizetype dash = range.indexOf('-');
    const bool suffix = dash == 0;
    const bool open = suffix || dash + 1 == range.size();
    segment.first = suffix ? std::max<qint64>(0, segment.size - range.mid(1).toLongLong())
                           : range.left(dash).toLongLong();
    segment.last
        = open ? segment.size - 1 : std::min(range.mid(dash + 1).toLongLong(), segment.size - 1);
    if (segment.first >= segment.size || segment.last < segment.first)
        return false;
    if (segment.first == 0 && segment.last == segment.size - 1)
        segment.first = segment.last = -1;
    else
        segment.size = segment.last - segment.first + 1;
    return true;
}

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
    const Object *object = account.find(segment.container, segment.object);
    if (!object) {
        manifest.problems.append({ path, "404 Not Found" });
        return segment;
    }
    segment.size = object->size;
    segment.etag = object->etag;
    if (manifest.firstType.isEmpty())
        manifest.firstType = object->contentType;
    const QJsonValue size = entry.value("size_bytes"_L1);
    if (!size.isUndefined() && !size.isNull()
        && size.toVariant().toString().toLongLong() != object->size)
        manifest.problems.append({ path, "Size Mismatch" });
    const QByteArray etag = entry.value("etag"_L1).toString().toLatin1();
    if (!etag.isEmpty() && etag != object->etag)
        manifest.problems.append({ path, "Etag Mismatch" });
    const QByteArray range = entry.value("range"_L1).toString().toLatin1();
    if (!range.isEmpty() && !cut(segment, range))
        manifest.problems.append({ path, "Unsatisfiable Range" });
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

QJsonArray problemArray(const Manifest &manifest)
{
    QJsonArray errors;
    for (const auto &[path, problem] : manifest.problems)
        errors.append(QJsonArray { QString::fromUtf8(path), QString::fromLatin1(problem) });
    return errors;
}

QByteArray manifestProblems(const Manifest &manifest)
{
    QByteArray text = "Errors:\n";
    for (const auto &[path, problem] : manifest.problems)
        text += path + ", " + problem + '\n';
    return text;
}

//! The answer with heartbeat: 202 at once, and the outcome in the body, as JSON or as text.
Answer heartbeatAnswer(const StoreRequest &request, const Manifest &manifest, int status, Time now)
{
    const QString phrase = status == 201 ? u"Created"_s : reasonPhrase(status);
    const QString line = u"%1 %2"_s.arg(status).arg(phrase);
    const QString body = status == 201 ? QString() : phrase + u'\n' + swiftText(status);
    const QByteArray etag = '"' + manifest.etag + '"';
    QByteArray text;
    if (request.header("Accept").contains("application/json")) {
        QJsonObject json { { u"Response Status"_s, line },
                           { u"Response Body"_s, body },
                           { u"Errors"_s, problemArray(manifest) } };
        if (status == 201)
            merge(json,
                  { { u"Etag"_s, QString::fromLatin1(etag) },
                    { u"Last Modified"_s, QString::fromLatin1(httpDate(now)) } });
        text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    } else {
        if (status == 201)
            text = "Etag: " + etag + "\nLast Modified: " + httpDate(now) + '\n';
        text += "Response Body: " + body.toUtf8() + "\nResponse Status: " + line.toUtf8() + '\n'
            + manifestProblems(manifest);
    }
    Answer answer(202);
    // Swift keeps the connection alive with blanks until it knows.
    answer.chunks = [text = " \r\n\r\n" + text](const Sink &sink) {
        sink(text.constData(), size_t(text.size()));
        return false;
    };
    return answer.with("Content-Type", text.startsWith('{') ? "application/json" : "text/plain");
}

//! The entries of a manifest that is put; throws 400 or 413 for what is no manifest.
QJsonArray entriesOf(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull())
        throw Fault { 400, {}, {}, {}, "Manifest must be valid JSON.\n" };
    if (!document.isArray())
        throw Fault { 400, {}, {}, {}, "Manifest must be a list.\n" };
    const QJsonArray entries = document.array();
    if (entries.size() > MostSegments)
        throw Fault { 413, {}, {}, {}, "Number of object-backed segments must be <= 1000" };
    QString complaints;
    bool hasObject = entries.isEmpty();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        hasObject |= !entry.contains("data"_L1);
        if (const QString wrong = complaint(entry); !wrong.isEmpty())
            complaints += u"Index %1: %2\n"_s.arg(i).arg(wrong);
    }
    if (!hasObject)
        complaints += u"Inline data segments require at least one object-backed segment.\n"_s;
    if (!complaints.isEmpty())
        throw Fault { 400, {}, {}, { { "Content-Type", "text/plain" } }, complaints.toUtf8() };
    return entries;
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
    const QJsonArray entries = entriesOf(text);

    const auto lock = request.cloud().enter();
    const Time now = request.cloud().clock.now();
    const Manifest manifest = checkedManifest(request.account(), entries);
    const bool heartbeat = request.context.flag(u"heartbeat"_s);
    const QByteArray promised = QByteArray(request.header("Etag")).replace('"', "");
    const int status = !manifest.problems.isEmpty()        ? 400
        : !promised.isEmpty() && promised != manifest.etag ? 422
                                                           : 201;
    if (status != 201) {
        if (heartbeat)
            return heartbeatAnswer(request, manifest, status, now);
        if (status == 422)
            throw Fault { 422 };
        if (request.header("Accept").contains("application/json"))
            return Answer(400, { { u"Errors"_s, problemArray(manifest) } });
        throw Fault {
            400, {}, {}, { { "Content-Type", "text/plain" } }, manifestProblems(manifest)
        };
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
    writeManifest(request.account(), object);
    placeObject(request.containerOrFault(), request.object, object, now);
    if (heartbeat)
        return heartbeatAnswer(request, manifest, status, now);
    return Answer(201)
        .with("Etag", '"' + object.etag + '"')
        .with("Last-Modified", httpDate(now + Second - 1));
}

void writeManifest(const Account &account, Object &object)
{
    QJsonArray entries;
    for (const Segment &segment : object.segments) {
        if (!segment.bytes.isNull()) {
            entries.append(
                QJsonObject { { u"data"_s, QString::fromLatin1(segment.bytes.toBase64()) } });
            continue;
        }
        const Object &held = *account.find(segment.container, segment.object);
        QJsonObject entry { { u"name"_s,
                              QString::fromUtf8('/' + segment.container + '/' + segment.object) },
                            { u"hash"_s, QString::fromLatin1(segment.etag) },
                            { u"bytes"_s, held.size },
                            { u"content_type"_s, QString::fromUtf8(held.contentType) },
                            { u"last_modified"_s, isoMicros(held.modified) } };
        if (held.isStaticLarge)
            entry.insert(u"sub_slo"_s, true);
        if (segment.first >= 0)
            entry.insert(u"range"_s, u"%1-%2"_s.arg(segment.first).arg(segment.last));
        entries.append(entry);
    }
    object.manifest = QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

Answer getManifest(const Object &object, bool raw)
{
    QJsonArray entries = QJsonDocument::fromJson(object.manifest).array();
    // Raw is the form in which it can be put again.
    static const QHash<QString, QString> rawNames { { u"name"_s, u"path"_s },
                                                    { u"hash"_s, u"etag"_s },
                                                    { u"bytes"_s, u"size_bytes"_s },
                                                    { u"range"_s, u"range"_s },
                                                    { u"data"_s, u"data"_s } };
    for (QJsonValueRef value : entries) {
        if (!raw)
            break;
        QJsonObject kept;
        const QJsonObject entry = value.toObject();
        for (auto member = entry.constBegin(); member != entry.constEnd(); ++member) {
            if (rawNames.contains(member.key()))
                kept.insert(rawNames.value(member.key()), member.value());
        }
        value = kept;
    }
    Answer answer(200);
    answer.body = QJsonDocument(entries).toJson(QJsonDocument::Compact);
    return answer.with("Content-Type", raw ? "application/json" : "application/json; charset=utf-8")
        .with("X-Static-Large-Object", "True")
        .with("Accept-Ranges", "bytes")
        .with("Etag", QCryptographicHash::hash(answer.body, QCryptographicHash::Md5).toHex())
        .with("Last-Modified", httpDate(object.modified));
}

} // namespace cirro::demo
