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
    Q_DECLARE_TR_FUNCTIONS(cirro::ObjectStoreText)
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

} // namespace

Call<Account> Proxy::account() const
{
    return cirro::Proxy::head<Account>();
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

} // namespace cirro::objectstore::v1
