// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/objectstore/v1/proxy.h"

#include "sdk/objectstore/v1/hashingdevice.h"

#include <QCoreApplication>

namespace cirro::objectstore::v1 {

using namespace Qt::StringLiterals;

namespace {

class ObjectStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ObjectStoreText)
};

using Sum = HashingDevice::Sum;

// A transfer takes as long as it takes, as long as bytes move.
Limits transferLimits()
{
    Limits limits;
    limits.total = std::chrono::milliseconds(0);
    return limits;
}

Error damaged(const Response &response, const QString &message)
{
    return Error { .kind = Error::Kind::Protocol,
                   .message = message,
                   .advice = ObjectStoreText::tr("Transfer it again."),
                   .status = response.status,
                   .requestId = response.requestId(),
                   .origin = response.origin(),
                   .task = response.task,
                   .sent = Error::Sent::Yes };
}

QByteArray etagOf(const Response &response)
{
    auto etag = response.headers.value("Etag").toLower();
    if (etag.startsWith('"') && etag.endsWith('"') && etag.size() >= 2)
        etag = etag.sliced(1, etag.size() - 2);
    return etag;
}

//! Whether the ETag is the MD5 of the content: not so for objects made of segments.
bool isContentMd5(const Response &response, const QByteArray &etag)
{
    return etag.size() == 32 && !response.headers.contains("X-Static-Large-Object")
        && !response.headers.contains("X-Object-Manifest");
}

Result<void> checkNames(const QString &container, const QString &name)
{
    if (container.isEmpty() || name.isEmpty())
        return Error { .kind = Error::Kind::Config,
                       .message = ObjectStoreText::tr("Container and object need a name.") };
    if (container.contains(u'/'))
        return Error { .kind = Error::Kind::Config,
                       .message
                       = ObjectStoreText::tr("The name of a container cannot hold a slash.") };
    if (name.toUtf8().size() > 1024)
        return Error { .kind = Error::Kind::Config,
                       .message
                       = ObjectStoreText::tr("The name of an object can have 1024 bytes at most."),
                       .advice = ObjectStoreText::tr("Choose a shorter name.") };
    return {};
}

Resource objectOf(const Response &response, const QString &container, const QString &name,
                  qint64 size)
{
    QList<Headers::Field> headers(response.headers.begin(), response.headers.end());
    headers.removeIf([](const Headers::Field &field) {
        return field.first.compare("Content-Length", Qt::CaseInsensitive) == 0;
    });
    headers.append({ "Content-Length", QByteArray::number(size) });
    return Resource::load(Schema::of<Object>(), { { u"name"_s, name } },
                          { { u"container"_s, container } }, headers);
}

//! The root of the store: what is in front of "/v1/AUTH_...".
QUrl rootOf(QUrl endpoint)
{
    const auto path = endpoint.path(QUrl::FullyEncoded);
    endpoint.setPath(path.left(std::max(path.indexOf("/v1"_L1), qsizetype(0))), QUrl::TolerantMode);
    endpoint.setQuery(QString());
    return endpoint;
}

//! A Conflict if something is called \a path already.
Call<void> checkFree(const cirro::Proxy &store, const ObjectPath &path)
{
    return store.Adapter::head(Path { path.container, path.name })
        .then([path](const Response &) -> Result<void> {
            return Error {
                .kind = Error::Kind::Conflict,
                .message
                = ObjectStoreText::tr("There is an object called %1 already.").arg(path.name),
                .advice = ObjectStoreText::tr("Choose another name.")
            };
        })
        .orElse([](const Error &error) -> Result<void> {
            if (error.kind == Error::Kind::NotFound)
                return {};
            return error;
        });
}

Result<BulkDeleted> bulkDeletedOf(const Response &answer)
{
    const auto body = answer.object();
    if (!body)
        return body.error();
    return BulkDeleted::fromJson(*body);
}

bool isLarge(const Object &object)
{
    return object.isStaticLarge() || !object.segments().isEmpty();
}

} // namespace

Call<Account> Proxy::account() const
{
    return cirro::Proxy::head<Account>();
}

Call<Capabilities> Proxy::capabilities() const
{
    return endpoint()
        .then([proxy = *this](const QUrl &endpoint) {
            return proxy.get(Path { u"info"_s },
                             { .authenticate = false, .endpoint = rootOf(endpoint) });
        })
        .then([](const Response &answer) -> Result<Capabilities> {
            const auto info = answer.object();
            if (!info)
                return info.error();
            return Capabilities::fromJson(*info);
        });
}

Call<void> Proxy::createContainer(const QString &name) const
{
    if (name.isEmpty() || name.contains(u'/') || name.toUtf8().size() > 256) {
        return Error { .kind = Error::Kind::Config,
                       .message = ObjectStoreText::tr(
                           "The name of a container has 1 to 256 bytes and no slash.") };
    }
    return put(Path { name }).then([](const Response &) {});
}

Call<Resource> Proxy::upload(const QString &container, const QString &name, const Body &content,
                             const QByteArray &md5,
                             std::function<void(const Progress &)> progress) const
{
    if (const auto names = checkNames(container, name); !names)
        return names.error();
    const auto sum = std::make_shared<Sum>();
    RequestOptions options { .progress = std::move(progress), .limits = transferLimits() };
    if (content.isStream()) {
        const auto open = [source = content.open(), sum]() -> std::unique_ptr<QIODevice> {
            std::shared_ptr<QIODevice> device = source();
            if (!device)
                return nullptr;
            return std::make_unique<HashingDevice>(std::move(device), sum);
        };
        options.body = Body::stream(open, content.size(), content.contentType());
    } else {
        options.body = content;
        sum->md5.addData(content.bytes());
        sum->bytes = content.bytes().size();
    }
    if (!md5.isEmpty())
        options.headers.set("ETag", md5.toLower());
    if (content.contentType().isEmpty())
        options.headers.set("X-Detect-Content-Type", "true");
    return put(Path { container, name }, options)
        .then([sum, container, name](const Response &response) -> Result<Resource> {
            const auto etag = etagOf(response);
            if (isContentMd5(response, etag) && etag != sum->hex()) {
                return damaged(
                    response,
                    ObjectStoreText::tr("%1 arrived damaged: its MD5 differs.").arg(name));
            }
            return objectOf(response, container, name, sum->bytes);
        });
}

Call<Resource> Proxy::download(const QString &container, const QString &name,
                               std::shared_ptr<QIODevice> sink,
                               std::function<void(const Progress &)> progress) const
{
    if (const auto names = checkNames(container, name); !names)
        return names.error();
    const auto sum = std::make_shared<Sum>();
    RequestOptions options { .headers = { { "Accept", "*/*" } },
                             .sink = std::make_shared<HashingDevice>(std::move(sink), sum),
                             .progress = std::move(progress),
                             .limits = transferLimits() };
    return get(Path { container, name }, options)
        .then([sum, container, name](const Response &response) -> Result<Resource> {
            bool isNumber = false;
            const auto announced = response.headers.value("Content-Length").toLongLong(&isNumber);
            if (isNumber && announced != sum->bytes) {
                return damaged(response,
                               ObjectStoreText::tr("%1 is incomplete: %2 of %3 bytes arrived.")
                                   .arg(name)
                                   .arg(sum->bytes)
                                   .arg(announced));
            }
            const auto etag = etagOf(response);
            if (isContentMd5(response, etag) && etag != sum->hex()) {
                return damaged(
                    response,
                    ObjectStoreText::tr("%1 arrived damaged: its MD5 differs.").arg(name));
            }
            return objectOf(response, container, name, sum->bytes);
        });
}

Call<Resource> Proxy::copy(const ObjectPath &from, const ObjectPath &to,
                           const CopyOptions &options) const
{
    for (const auto &path : { from, to }) {
        if (const auto names = checkNames(path.container, path.name); !names)
            return names.error();
    }
    RequestOptions request { .body = Body::bytes({}, {}), .limits = transferLimits() };
    request.headers.set("X-Copy-From", (Path { from.container, from.name }).encoded());
    Path path { to.container, to.name };
    if (options.isManifest)
        path = path.with(u"multipart-manifest"_s, u"get"_s);
    // Swift takes the conditions of a copy for those of reading its source: "If-None-Match: *" does
    // nothing at all and answers 304.
    auto check = options.replaces ? Call<void>(Result<void>()) : checkFree(*this, to);
    return std::move(check)
        .then([proxy = *this, path, request] { return proxy.put(path, request); })
        .then([proxy = *this, to](const Response &) {
            return proxy.cirro::Proxy::head(Schema::of<Object>(), to.name,
                                            { { u"container"_s, to.container } });
        });
}

Call<Resource> Proxy::move(const ObjectPath &from, const ObjectPath &to, bool replaces) const
{
    if (from == to)
        return Error { .kind = Error::Kind::Config,
                       .message = ObjectStoreText::tr("It is called so already.") };
    if (const auto names = checkNames(from.container, from.name); !names)
        return names.error();
    return cirro::Proxy::head(Schema::of<Object>(), from.name,
                              { { u"container"_s, from.container } })
        .then([proxy = *this, from, to, replaces](const Resource &object) {
            const auto &source = *object.as<Object>();
            return proxy.copy(from, to, { .replaces = replaces, .isManifest = isLarge(source) })
                .then([from, etag = source.etag()](const Resource &copied) -> Result<Resource> {
                    if (copied.as<Object>()->etag() == etag)
                        return copied;
                    return Error { .kind = Error::Kind::Conflict,
                                   .message = ObjectStoreText::tr(
                                                  "%1 changed while it was copied: both are kept.")
                                                  .arg(from.name),
                                   .sent = Error::Sent::Yes };
                });
        })
        .then([proxy = *this, from](const Resource &copied) {
            return proxy.Adapter::remove(Path { from.container, from.name })
                .then([copied](const Response &) { return copied; })
                .orElse([copied, from](Error error) -> Result<Resource> {
                    if (error.kind == Error::Kind::NotFound)
                        return copied;
                    error.message
                        = ObjectStoreText::tr("It was copied, but %1 could not be deleted: %2")
                              .arg(from.name, error.message);
                    return error;
                });
        });
}

Call<BulkDeleted> Proxy::removeAll(const QList<ObjectPath> &paths) const
{
    RequestOptions options { .headers = { { "Accept", "application/json" } },
                             .body = Body::bytes(BulkDeleted::body(paths), "text/plain"),
                             .limits = transferLimits() };
    return post((Path {}).with(u"bulk-delete"_s), options).then(bulkDeletedOf);
}

Call<BulkDeleted> Proxy::removeWithSegments(const ObjectPath &path) const
{
    if (const auto names = checkNames(path.container, path.name); !names)
        return names.error();
    return Adapter::remove(
               (Path { path.container, path.name }).with(u"multipart-manifest"_s, u"delete"_s),
               { .headers = { { "Accept", "application/json" } }, .limits = transferLimits() })
        .then(bulkDeletedOf);
}

} // namespace cirro::objectstore::v1
