// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/proxy.h"

#include "sdk/proxytext.h"

#include <QJsonArray>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

Headers headersOf(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    Headers headers;
    for (const auto &[name, value] : fields)
        headers.add(name, value);
    return headers;
}

bool isMadeOfHeaders(const Kind &kind)
{
    return kind.update == Update::Headers || kind.update == Update::AllHeaders;
}

QJsonObject wrapped(const Kind &kind, const QJsonObject &body)
{
    return kind.resourceKey ? QJsonObject { { QString::fromLatin1(kind.resourceKey), body } }
                            : body;
}

//! One resource out of an answer. Kinds made of headers are told their name by \a id.
Result<Resource> readOne(const Response &response, const Schema &schema, const QString &id,
                         const UriParts &parts)
{
    const auto &kind = schema.kind();
    QList<Headers::Field> headers(response.headers.begin(), response.headers.end());
    if (isMadeOfHeaders(kind)) {
        const QJsonObject body = id.isEmpty()
            ? QJsonObject()
            : QJsonObject { { QString::fromLatin1(kind.idKey), id } };
        return Resource::load(schema, body, parts, headers);
    }
    auto object = response.object();
    if (!object)
        return object.takeError();
    auto body = *object;
    if (kind.resourceKey) {
        const auto inner = body.value(QLatin1String(kind.resourceKey));
        if (!inner.isObject()) {
            return Error { .kind = Error::Kind::Protocol,
                           .message = ProxyText::tr("The answer holds no %1.").arg(schema.label()),
                           .advice = ProxyText::tr(
                               "Try again; if it stays so, tell the operator of the cloud."),
                           .status = response.status,
                           .requestId = response.requestId(),
                           .origin = response.origin(),
                           .task = response.task,
                           .sent = Error::Sent::Yes };
        }
        body = inner.toObject();
    }
    return Resource::load(schema, body, parts, headers);
}

//! Where one resource is, if \a what, called \a verb, may be done with its kind. Without an id the
//! path would be that of the whole collection: only what is alone of its kind has none.
Result<Path> placeOf(const Schema &schema, Allow what, const QString &verb, const QString &id,
                     const UriParts &parts)
{
    const auto &kind = schema.kind();
    if (!allows(kind.allow, what))
        return unsupported(schema, verb);
    if (id.isEmpty() && !(kind.isSingleton && what != Allow::Delete))
        return Error { .kind = Error::Kind::NotFound,
                       .message = ProxyText::tr("No id was given.") };
    return Proxy::pathOf(schema, id, parts);
}

QByteArray patchType(const Kind &kind)
{
    return QByteArrayView(kind.service) == "image" ? "application/openstack-images-v2.1-json-patch"
                                                   : "application/json-patch+json";
}

} // namespace

Proxy Proxy::withPriority(Priority priority) const
{
    auto changed = options();
    changed.priority = priority;
    return Proxy(session(), service(), changed);
}

Result<Path> Proxy::pathOf(const Schema &schema, const QString &id, const UriParts &parts)
{
    const auto &kind = schema.kind();
    const auto pieces = QString::fromLatin1(kind.path).split(u'/', Qt::SkipEmptyParts);
    Path path;
    for (const auto &piece : pieces) {
        if (!piece.startsWith("%("_L1)) {
            path = path / piece;
            continue;
        }
        const auto name = piece.mid(2, piece.size() - 4);
        const auto value = parts.value(name);
        if (value.isEmpty()) {
            return Error {
                .kind = Error::Kind::Config,
                .message
                = ProxyText::tr("%1 needs to know the %2 it belongs to.").arg(schema.label(), name)
            };
        }
        path = path / value;
    }
    return id.isEmpty() ? path : path / id;
}

Call<RequestOptions> Proxy::optionsFor(const Schema &schema, RequestOptions options) const
{
    const auto tested = schema.kind().microversion
        ? ApiVersion::parse(QString::fromLatin1(schema.kind().microversion))
        : std::nullopt;
    if (!tested || !options.microversion.isNull() || !this->options().defaultMicroversion.isNull())
        return Call<RequestOptions>(Result<RequestOptions>(std::move(options)));
    return endpointData().then(
        [options = std::move(options), tested](const EndpointData &endpoint) {
            auto chosen = options;
            const auto &most = endpoint.maximumMicroversion;
            if (!most.isNull() && *tested >= endpoint.minimumMicroversion)
                chosen.microversion = std::min(*tested, most);
            return chosen;
        });
}

Call<Resource> Proxy::create(const Resource &resource) const
{
    const auto &schema = resource.schema();
    const auto &kind = schema.kind();
    if (!allows(kind.allow, Allow::Create))
        return unsupported(schema, u"create"_s);
    const auto parts = resource.uriParts();
    const bool byPut = kind.create == Create::Put;
    const auto id = byPut ? resource.id() : QString();
    if (byPut && id.isEmpty()) {
        return Error { .kind = Error::Kind::Config,
                       .message = ProxyText::tr("%1 needs a name.").arg(schema.label()) };
    }
    const auto path = pathOf(schema, id, parts);
    if (!path)
        return path.error();
    RequestOptions options;
    if (isMadeOfHeaders(kind))
        options.headers = headersOf(resource.toHeaders(Write::OnCreate));
    else
        options.body = Body::json(wrapped(kind, resource.toCreate()));
    return optionsFor(schema, std::move(options))
        .then([proxy = *this, path = *path, byPut](const RequestOptions &chosen) {
            return proxy.request(byPut ? "PUT" : "POST", path, chosen);
        })
        .then([proxy = *this, &schema, parts, id,
               resource](const Response &response) -> Call<Resource> {
            const auto &made = schema.kind();
            // Some services answer a create with little or nothing: what is missing is asked for.
            // That this fails does not undo the create.
            auto partial = isMadeOfHeaders(made) ? Result<Resource>(resource)
                                                 : readOne(response, schema, id, parts);
            const bool isWhole = partial && !isMadeOfHeaders(made)
                && partial->raw().contains(QLatin1String(made.nameKey));
            const auto known = partial ? partial->id() : id;
            if (isWhole || known.isEmpty())
                return partial;
            auto fallback = partial ? *partial : resource;
            const bool byHead = isMadeOfHeaders(made) || !allows(made.allow, Allow::Retrieve);
            if (!allows(made.allow, byHead ? Allow::Head : Allow::Retrieve))
                return Result<Resource>(fallback);
            auto again
                = byHead ? proxy.head(schema, known, parts) : proxy.retrieve(schema, known, parts);
            return std::move(again).orElse([fallback](const Error &) { return fallback; });
        });
}

Call<Resource> Proxy::retrieve(const Schema &schema, const QString &id, const UriParts &parts) const
{
    const auto path = placeOf(schema, Allow::Retrieve, u"retrieve"_s, id, parts);
    if (!path)
        return path.error();
    return optionsFor(schema)
        .then([proxy = *this, path = *path](const RequestOptions &options) {
            return proxy.get(path, options);
        })
        .then([&schema, id, parts](const Response &response) {
            return readOne(response, schema, id, parts);
        });
}

Call<Resource> Proxy::update(const Resource &resource) const
{
    const auto &schema = resource.schema();
    const auto &kind = schema.kind();
    if (!allows(kind.allow, Allow::Update))
        return unsupported(schema, u"update"_s);
    if (!resource.isDirty())
        return Call<Resource>(Result<Resource>(resource));
    if (resource.id().isEmpty() && !kind.isSingleton)
        return Error { .kind = Error::Kind::NotFound,
                       .message = ProxyText::tr("No id was given.") };
    const auto parts = resource.uriParts();
    const auto path = pathOf(schema, kind.isSingleton ? QString() : resource.id(), parts);
    if (!path)
        return path.error();
    RequestOptions options;
    QByteArray verb = "PUT";
    switch (kind.update) {
    case Update::Put:
    case Update::Patch:
        verb = kind.update == Update::Put ? "PUT" : "PATCH";
        options.body = Body::json(wrapped(kind, resource.toUpdate()));
        break;
    case Update::JsonPatch:
        verb = "PATCH";
        options.body = Body::json(resource.toJsonPatch(), patchType(kind));
        break;
    case Update::Headers:
    case Update::AllHeaders:
        verb = "POST";
        options.headers
            = headersOf(resource.toHeaders(Write::OnUpdate, kind.update == Update::AllHeaders));
        break;
    }
    return optionsFor(schema, std::move(options))
        .then([proxy = *this, verb, path = *path](const RequestOptions &chosen) {
            return proxy.request(verb, path, chosen);
        })
        .then([proxy = *this, &schema, parts, id = resource.id()](const Response &response) {
            if (isMadeOfHeaders(schema.kind()))
                return proxy.head(schema, schema.kind().isSingleton ? QString() : id, parts);
            return Call<Resource>(readOne(response, schema, id, parts));
        });
}

Call<void> Proxy::remove(const Schema &schema, const QString &id, const UriParts &parts) const
{
    const auto path = placeOf(schema, Allow::Delete, u"delete"_s, id, parts);
    if (!path)
        return path.error();
    return optionsFor(schema)
        .then([proxy = *this, path = *path](const RequestOptions &options) {
            return proxy.remove(path, options);
        })
        .then([](const Response &) {});
}

Call<void> Proxy::remove(const Resource &resource) const
{
    return remove(resource.schema(), resource.id(), resource.uriParts());
}

Call<Resource> Proxy::head(const Schema &schema, const QString &id, const UriParts &parts) const
{
    const auto path = placeOf(schema, Allow::Head, u"head"_s, id, parts);
    if (!path)
        return path.error();
    return optionsFor(schema)
        .then([proxy = *this, path = *path](const RequestOptions &options) {
            return proxy.head(path, options);
        })
        .then([&schema, id, parts](const Response &response) {
            return readOne(response, schema, id, parts);
        });
}

Call<Response> Proxy::action(const Resource &resource, const QJsonObject &body,
                             const QString &verb) const
{
    const auto &schema = resource.schema();
    if (resource.id().isEmpty())
        return Error { .kind = Error::Kind::NotFound,
                       .message = ProxyText::tr("No id was given.") };
    const auto path = pathOf(schema, resource.id(), resource.uriParts());
    if (!path)
        return path.error();
    RequestOptions options;
    options.body = Body::json(body);
    return optionsFor(schema, std::move(options))
        .then([proxy = *this, path = *path / verb](const RequestOptions &chosen) {
            return proxy.post(path, chosen);
        });
}

} // namespace cirro
