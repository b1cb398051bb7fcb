// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0;
};

//! The ranges of a header that fit the size; nullopt if the header is none that counts, empty if no
//! range can be satisfied.
std::optional<std::vector<ByteRange>> ranges(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes="))
        return std::nullopt;
    std::vector<ByteRange> found;
    for (const QByteArray &part : header.mid(6).split(',')) {
        const QByteArray text = part.trimmed();
        const qsizetype dash = text.indexOf('-');
        if (dash < 0)
            return std::nullopt;
        bool hasFirst = false, hasLast = false;
        qint64 first = text.left(dash).toLongLong(&hasFirst);
        qint64 last = text.mid(dash + 1).toLongLong(&hasLast);
        if ((!hasFirst && !hasLast) || (hasFirst && hasLast && last < first))
            return std::nullopt;
        if (!hasFirst) {
            if (last == 0)
                continue;
            first = std::max<qint64>(0, size - last);
            last = size - 1;
        } else if (!hasLast || last >= size) {
            last = size - 1;
        }
        if (first < size)
            found.push_back({ first, last });
    }
    return found;
}

bool listed(const QByteArray &header, const QByteArray &etag)
{
    for (const QByteArray &part : header.split(',')) {
        QByteArray tag = part.trimmed();
        if (tag.startsWith('"') && tag.endsWith('"') && tag.size() >= 2)
            tag = tag.mid(1, tag.size() - 2);
        if (tag == "*" || tag == etag)
            return true;
    }
    return false;
}

bool isDynamic(const Object &object)
{
    return !headerValue(object.headers, "X-Object-Manifest").isEmpty();
}

//! ETag without quotes of what a GET gives.
QByteArray shownEtag(const Account &account, const Object &object)
{
    if (!isDynamic(object))
        return object.etag;
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Object *segment : dynamicSegments(account, object))
        hash.addData(segment->etag);
    return hash.result().toHex();
}

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

//! How a temp URL shows what it opens: under which name, and until when.
void presentTemporary(const StoreRequest &request, Answer &answer)
{
    QByteArray name = request.context.argument(u"filename"_s).toUtf8();
    if (name.isEmpty())
        name = request.object.mid(request.object.lastIndexOf('/') + 1);
    const bool shown = request.context.hasArgument(u"inline"_s);
    QByteArray disposition = shown ? "inline" : "attachment";
    if (!shown || request.context.hasArgument(u"filename"_s))
        disposition += "; filename=\"" + name.toPercentEncoding(" /") + "\"; filename*=UTF-8''"
            + name.toPercentEncoding("/");
    setHeader(answer.headers, "Content-Disposition", disposition);
    const QString expires = request.context.argument(u"temp_url_expires"_s);
    bool number = false;
    const Time end = expires.toLongLong(&number) * Second;
    answer.with("Expires", httpDate(number ? end : fromIso(expires)));
}

Answer objectHeaders(const StoreRequest &request, const Object &object, const QByteArray &etag)
{
    Answer answer;
    const bool large = object.isStaticLarge || isDynamic(object);
    answer.with("Content-Type", object.contentType)
        .with("Etag", large ? '"' + etag + '"' : etag)
        .with("Last-Modified", httpDate(object.modified + Second - 1))
        .with("X-Timestamp", swiftTimestamp(object.modified))
        .with("Accept-Ranges", "bytes");
    if (object.isStaticLarge)
        answer.with("X-Static-Large-Object", "True").with("X-Manifest-Etag", md5(object.manifest));
    if (object.expires)
        answer.with("X-Delete-At", QByteArray::number(object.expires / Second));
    if (!object.versionId.isEmpty())
        answer.with("X-Object-Version-Id", object.versionId);
    for (const auto &header : object.headers) {
        // A temp URL shows no metadata but what is meant for the public.
        if (request.temporary && header.first.startsWith("X-Object-Meta-")
            && !header.first.startsWith("X-Object-Meta-Public-"))
            continue;
        answer.headers.append(header);
    }
    const QByteArray &method = request.message().method;
    if (request.temporary && (method == "GET" || method == "HEAD"))
        presentTemporary(request, answer);
    return answer;
}

//! Several ranges at once: their parts between boundaries.
void answerRanges(Answer &answer, const std::vector<ByteRange> &wanted,
                  const std::shared_ptr<const BodySource> &source)
{
    const QByteArray boundary = "6f1ed002ab5595859014ebf0951522d9";
    const QByteArray type = headerValue(answer.headers, "Content-Type");
    std::vector<std::shared_ptr<const BodySource>> parts;
    for (const ByteRange &range : wanted) {
        parts.push_back(memoryBody("--" + boundary + "\r\nContent-Type: " + type
                                   + "\r\nContent-Range: bytes " + QByteArray::number(range.first)
                                   + '-' + QByteArray::number(range.last) + '/'
                                   + QByteArray::number(source->size()) + "\r\n\r\n"));
        parts.push_back(partOfBody(source, range.first, range.last - range.first + 1));
        parts.push_back(memoryBody("\r\n"));
    }
    parts.push_back(memoryBody("--" + boundary + "--"));
    answer.source = joinedBody(std::move(parts));
    answer.length = answer.source->size();
    setHeader(answer.headers, "Content-Type", "multipart/byteranges;boundary=" + boundary);
}
} // namespace

int condition(const StoreRequest &request, const Object &object)
{
    const QByteArray etag = shownEtag(request.account(), object);
    const QByteArray match = request.header("If-Match");
    if (!match.isEmpty() && !listed(match, etag))
        return 412;
    const QByteArray none = request.header("If-None-Match");
    if (!none.isEmpty() && listed(none, etag))
        return 304;
    const Time modified = object.modified / Second * Second;
    const Time since = fromHttpDate(request.header("If-Modified-Since"));
    if (none.isEmpty() && since >= 0 && modified <= since)
        return 304;
    const Time unmodified = fromHttpDate(request.header("If-Unmodified-Since"));
    if (unmodified >= 0 && modified > unmodified)
        return 412;
    return 0;
}

Answer readObject(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    const Account &account = request.account();
    const Object &object = objectOrFault(request);
    if (object.isDeleteMarker)
        throw Fault {
            .status = 404,
            .headers = { { "Content-Type", object.contentType },
                         { "X-Object-Version-Id", object.versionId } },
        };
    if (object.isStaticLarge && request.context.argument(u"multipart-manifest"_s) == "get"_L1)
        return getManifest(object, request.context.argument(u"format"_s) == "raw"_L1);
    const bool manifestOnly
        = isDynamic(object) && request.context.argument(u"multipart-manifest"_s) == "get"_L1;
    const QByteArray etag = manifestOnly ? object.etag : shownEtag(account, object);
    Answer answer = objectHeaders(request, object, etag);
    if (manifestOnly)
        setHeader(answer.headers, "Etag", etag);
    if (const int status = condition(request, object)) {
        answer.status = status;
        if (status == 412)
            setHeader(answer.headers, "Content-Type", "text/html; charset=UTF-8");
        return answer;
    }
    const auto source = manifestOnly ? object.body : objectSource(account, object);
    const auto accepted = [](const char *, size_t) { return true; };
    answer.source = source;
    answer.length = source->size();
    const auto wanted = request.message().method == "GET"
        ? ranges(request.header("Range"), source->size())
        : std::nullopt;
    if (!wanted || wanted->empty()) {
        // A large object whose first segment is broken is told at once; a later one ends the flow.
        if (object.isStaticLarge && request.message().method == "GET"
            && !source->read(0, 1, accepted))
            throw Fault { 409 };
    }
    if (!wanted)
        return answer;
    if (wanted->empty()) {
        Fault fault { 416 };
        fault.headers = { { "Content-Range", "bytes */" + QByteArray::number(source->size()) },
                          { "Etag", etag },
                          { "Accept-Ranges", "bytes" } };
        throw fault;
    }
    answer.status = 206;
    if (wanted->size() > 1) {
        answerRanges(answer, *wanted, source);
        return answer;
    }
    answer.offset = wanted->front().first;
    answer.length = wanted->front().last - wanted->front().first + 1;
    return answer.with("Content-Range",
                       "bytes " + QByteArray::number(answer.offset) + '-'
                           + QByteArray::number(wanted->front().last) + '/'
                           + QByteArray::number(source->size()));
}

} // namespace cirro::demo
