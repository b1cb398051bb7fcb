// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include "democloud/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qsizetype LongestContainer = 256;
constexpr qsizetype LongestObject = 1024;

enum class Level { Account, Container, Object };

Answer info(Context &)
{
    const QJsonArray digests { u"sha1"_s, u"sha256"_s, u"sha512"_s };
    const QJsonObject swift {
        { u"version"_s, u"2.30.1"_s },
        { u"strict_cors_mode"_s, true },
        { u"allow_account_management"_s, false },
        { u"account_autocreate"_s, true },
        { u"max_file_size"_s, qint64(5368709122) },
        { u"max_meta_name_length"_s, 128 },
        { u"max_meta_value_length"_s, 256 },
        { u"max_meta_count"_s, 90 },
        { u"max_meta_overall_size"_s, 4096 },
        { u"max_header_size"_s, 8192 },
        { u"max_object_name_length"_s, 1024 },
        { u"container_listing_limit"_s, 10000 },
        { u"account_listing_limit"_s, 10000 },
        { u"max_account_name_length"_s, 256 },
        { u"max_container_name_length"_s, 256 },
        { u"extra_header_count"_s, 0 },
        { u"policies"_s,
          QJsonArray {
              QJsonObject { { u"name"_s, u"gold"_s },
                            { u"aliases"_s, u"gold, standard"_s },
                            { u"default"_s, true } },
              QJsonObject { { u"name"_s, u"silver"_s }, { u"aliases"_s, u"silver"_s } } } },
    };
    return QJsonObject {
        { u"swift"_s, swift },
        { u"object_versioning"_s, QJsonObject() },
        { u"slo"_s,
          QJsonObject { { u"max_manifest_segments"_s, 1000 },
                        { u"max_manifest_size"_s, 8388608 },
                        { u"yield_frequency"_s, 10 },
                        { u"min_segment_size"_s, 1 },
                        { u"allow_async_delete"_s, false } } },
        { u"dlo"_s, QJsonObject { { u"max_segments"_s, 10000 } } },
        { u"account_quotas"_s, QJsonObject() },
        { u"container_quotas"_s, QJsonObject() },
        { u"tempurl"_s,
          QJsonObject { { u"methods"_s,
                          QJsonArray { u"GET"_s, u"HEAD"_s, u"PUT"_s, u"POST"_s, u"DELETE"_s } },
                        { u"incoming_remove_headers"_s, QJsonArray { u"x-timestamp"_s } },
                        { u"incoming_allow_headers"_s, QJsonArray() },
                        { u"outgoing_remove_headers"_s, QJsonArray { u"x-object-meta-*"_s } },
                        { u"outgoing_allow_headers"_s, QJsonArray { u"x-object-meta-public-*"_s } },
                        { u"allowed_digests"_s, digests },
                        { u"deprecated_digests"_s, QJsonArray { u"sha1"_s } } } },
        { u"bulk_delete"_s,
          QJsonObject { { u"max_deletes_per_request"_s, 10000 },
                        { u"max_failed_deletes"_s, 1000 } } },
    };
}

Answer changeAccount(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    if (request.context.isAdmin() || request.header("X-Account-Meta-Quota-Bytes").isNull())
        updateMetadata(request.message(), MetaLevel::Account, request.account().headers);
    else
        throw Fault { 403 };
    return 204;
}

Answer postAccount(StoreRequest &request)
{
    return request.context.hasArgument(u"bulk-delete"_s) ? bulkDelete(request)
                                                         : changeAccount(request);
}

//! Bulk deletion has a second verb; accounts themselves are not deleted here.
Answer deleteInBulk(StoreRequest &request)
{
    if (!request.context.hasArgument(u"bulk-delete"_s))
        throw Fault { 403 };
    return bulkDelete(request);
}

void changeVersioning(const StoreRequest &request, Container &container)
{
    const QByteArray wanted = request.header("X-Versions-Enabled");
    if (!wanted.isNull())
        container.versioned = isTrue(wanted);
}

Answer putContainer(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    if (request.container.size() > LongestContainer)
        throw Fault { 400,
                      {},
                      {},
                      {},
                      "Container name length of " + QByteArray::number(request.container.size())
                          + " longer than 256" };
    auto &containers = request.account().containers;
    const bool exists = containers.contains(request.container);
    const QByteArray policy = request.header("X-Storage-Policy").toLower();
    if (!policy.isEmpty() && policy != "gold" && policy != "silver" && policy != "standard")
        throw Fault { 400, {}, {}, {}, "Invalid X-Storage-Policy '" + policy + "'" };
    const QByteArray named = policy == "silver" ? "silver" : "gold";
    if (exists && !policy.isEmpty() && containers.at(request.container).policy != named)
        throw Fault { 409 };
    Headers headers = exists ? containers.at(request.container).headers : Headers();
    updateMetadata(request.message(), MetaLevel::Container, headers);
    Container &container = containers[request.container];
    container.headers = headers;
    if (!exists) {
        container.created = container.modified = request.context.now;
        container.policy = named;
    }
    changeVersioning(request, container);
    container.modified = request.context.now;
    return exists ? 202 : 201;
}

Answer postContainer(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    Container &container = request.containerOrFault();
    updateMetadata(request.message(), MetaLevel::Container, container.headers);
    changeVersioning(request, container);
    container.modified = request.context.now;
    return 204;
}

Answer deleteContainer(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    Container &container = request.containerOrFault();
    dropExpired(container, request.context.now);
    const bool versions = std::any_of(container.versions.begin(), container.versions.end(),
                                      [](const auto &entry) { return !entry.second.empty(); });
    if (versions)
        throw Fault { 409, {}, {}, {}, "Delete all versions before deleting container." };
    if (!container.objects.empty())
        throw Fault { 409 };
    request.account().containers.erase(request.container);
    return 204;
}

struct Verb
{
    QByteArray method;
    Level level;
    Answer (*work)(StoreRequest &);
};

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all {
        { "GET", Level::Account, listAccount },
        { "HEAD", Level::Account, listAccount },
        { "POST", Level::Account, postAccount },
        { "DELETE", Level::Account, deleteInBulk },
        { "GET", Level::Container, listContainer },
        { "HEAD", Level::Container, listContainer },
        { "PUT", Level::Container, putContainer },
        { "POST", Level::Container, postContainer },
        { "DELETE", Level::Container, deleteContainer },
        { "GET", Level::Object, readObject },
        { "HEAD", Level::Object, readObject },
        { "PUT", Level::Object, writeObject },
        { "POST", Level::Object, changeObject },
        { "DELETE", Level::Object, deleteObject },
        { "COPY", Level::Object, copyObject },
    };
    return all;
}

//! "/v1/AUTH_x/container/object/with/slashes", decoded byte by byte.
StoreRequest parsed(Context &context)
{
    const QByteArray rest = context.path.mid(int(qstrlen("/v1/")));
    const qsizetype first = rest.indexOf('/');
    const QByteArray account = QByteArray::fromPercentEncoding(first < 0 ? rest : rest.left(first));
    if (!context.path.startsWith("/v1/") || !account.startsWith("AUTH_"))
        throw Fault { 412, {}, {}, {}, "Bad URL" };
    StoreRequest request { context, QString::fromUtf8(account.mid(5)), {}, {} };
    if (first < 0)
        return request;
    const QByteArray below = rest.mid(first + 1);
    const qsizetype second = below.indexOf('/');
    request.container = QByteArray::fromPercentEncoding(second < 0 ? below : below.left(second));
    if (second >= 0)
        request.object = QByteArray::fromPercentEncoding(below.mid(second + 1));
    return request;
}

Answer serveStore(Context &context)
{
    StoreRequest request = parsed(context);
    {
        const auto lock = context.cloud.enter();
        context.now = context.cloud.clock.now();
        if (!context.cloud.identity.projects.find(request.projectId))
            throw Fault { context.token ? 403 : 401 };
    }
    if (request.object.size() > LongestObject)
        throw Fault { 400,
                      {},
                      {},
                      {},
                      "Object name length of " + QByteArray::number(request.object.size())
                          + " longer than 1024" };
    if (!QByteArray(request.container + request.object).isValidUtf8())
        throw Fault { 412, {}, {}, {}, "Invalid UTF8 or contains NULL" };
    const Level level = request.container.isEmpty() ? Level::Account
        : request.object.isEmpty()                  ? Level::Container
                                                    : Level::Object;
    for (const Verb &verb : verbs()) {
        if (verb.method == context.message.method && verb.level == level)
            return verb.work(request);
    }
    QList<QByteArray> allowed { "OPTIONS" };
    for (const Verb &verb : verbs()) {
        if (verb.level == level)
            allowed.append(verb.method);
    }
    if (context.message.method == "OPTIONS")
        return Answer(200).with("Allow", allowed.join(", "));
    throw Fault { .status = 405, .headers = { { "Allow", allowed.join(", ") } } };
}
} // namespace

void addObjectStore(Router &router)
{
    Service &service = router.add(
        { .type = "object-store", .prefix = "object-store", .shape = FaultShape::ObjectStore });
    service.add("GET", u"/info"_s, Access::Anyone, {}, info);
    service.add("*", u"/{path*}"_s, Access::Anyone, {}, serveStore, true);
}

} // namespace cirro::demo
