// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qsizetype MostDeletes = 10'000;
constexpr qsizetype MostErrors = 1000;
constexpr qsizetype LongestPath = 2 * (256 + 1024 + 2);

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

//! Deletes an object or an empty container as a DELETE of it would, and counts the outcome.
void deleteOne(const StoreRequest &request, const QByteArray &path, BulkResult &result)
{
    const QByteArray below = path.mid(path.startsWith('/') ? 1 : 0);
    const qsizetype slash = below.indexOf('/');
    StoreRequest one = request;
    one.container = slash < 0 ? below : below.left(slash);
    one.object = slash < 0 ? QByteArray() : below.mid(slash + 1);
    try {
        authorizeAs(one, "DELETE");
        Container &container = one.containerOrFault();
        if (!one.object.isEmpty()) {
            objectOrFault(one);
            removeObject(container, one.object, one.context.now);
        } else if (container.objects.empty() && container.versions.empty()) {
            one.account().containers.erase(one.container);
        } else {
            throw Fault { 409 };
        }
        ++result.deleted;
    } catch (const Fault &fault) {
        if (fault.status == 404)
            ++result.notFound;
        else
            result.errors.append(
                { path.toPercentEncoding("/"),
                  QByteArray::number(fault.status) + ' ' + reasonPhrase(fault.status).toLatin1() });
    }
}

void finish(BulkResult &result)
{
    if (!result.errors.isEmpty() || result.deleted + result.notFound == 0)
        result.status = "400 Bad Request";
    if (result.errors.isEmpty() && result.deleted + result.notFound == 0)
        result.text = "Invalid bulk delete.";
}
} // namespace

Answer deleteManifest(StoreRequest &request)
{
    BulkResult result;
    const QByteArray path = '/' + request.container + '/' + request.object;
    const Object *found = request.account().find(request.container, request.object);
    if (found && !found->isStaticLarge) {
        result.errors.append({ path.toPercentEncoding("/"), "Not an SLO manifest" });
    } else {
        const std::vector<Segment> segments = found ? found->segments : std::vector<Segment>();
        for (const Segment &segment : segments) {
            if (segment.bytes.isNull())
                deleteOne(request, '/' + segment.container + '/' + segment.object, result);
        }
        deleteOne(request, path, result);
    }
    finish(result);
    return shown(request, result);
}

Answer bulkDelete(StoreRequest &request)
{
    BulkResult result;
    const auto refused = [&](const QByteArray &status, const QByteArray &text) {
        result.status = status;
        result.text = text;
        return shown(request, result);
    };
    QByteArray text;
    if (!request.message().receive([&text](const char *bytes, size_t length) {
            text.append(bytes, qsizetype(length));
            return true;
        }))
        throw Fault { 499 };
    // Objects go first, so that their containers can follow in the same request.
    QList<QByteArray> objects, containers;
    for (const QByteArray &line : text.split('\n')) {
        if (line.size() > LongestPath)
            return refused("400 Bad Request", "Invalid File Name");
        const QByteArray path = QByteArray::fromPercentEncoding(line.trimmed());
        if (path.indexOf('/', 1) > 0)
            objects.append(path);
        else if (!path.isEmpty())
            containers.append(path);
    }
    if (objects.size() + containers.size() > MostDeletes)
        return refused("413 Request Entity Too Large", "Maximum Bulk Deletes: 10000 per request");
    const auto lock = request.cloud().enter();
    for (const QByteArray &path : objects + containers) {
        deleteOne(request, path, result);
        if (result.errors.size() > MostErrors)
            return refused("400 Bad Request", "Max delete failures exceeded");
    }
    finish(result);
    return shown(request, result);
}

} // namespace cirro::demo
