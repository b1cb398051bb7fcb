// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/paging.h"
#include "sdk/proxy.h"
#include "sdk/proxytext.h"

// How Proxy finds resources: lists, and names.

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

const QString ProjectPart = u"project_id"_s; // of paths, known by the token

} // namespace

Call<QList<Resource>> Proxy::list(const Schema &schema, ListOptions options) const
{
    const auto &kind = schema.kind();
    if (kind.isSingleton) { // a list of the one there is
        auto one = allows(kind.allow, Allow::Retrieve) ? retrieve(schema, {}, options.parts)
                                                       : head(schema, {}, options.parts);
        return std::move(one).then([page = options.page](const Resource &resource) {
            QList<Resource> list { resource };
            if (page)
                page(list);
            return list;
        });
    }
    if (!allows(kind.allow, Allow::List))
        return unsupported(schema, u"list"_s);
    if (QByteArrayView(kind.path).contains("%(project_id)s")
        && !options.parts.contains(ProjectPart))
        return projectId().then([proxy = *this, &schema, options](const QString &project) {
            auto chosen = options;
            chosen.parts.insert(ProjectPart, project);
            return proxy.list(schema, std::move(chosen));
        });
    const auto place = pathOf(schema, {}, options.parts);
    if (!place)
        return place.error();
    const auto path = kind.listPath ? Path::parse(QString::fromLatin1(kind.listPath)) : *place;
    return optionsFor(schema).then(
        [proxy = *this, &schema, options = std::move(options), path](const RequestOptions &chosen) {
            return allPages(schema, options, [proxy, path, chosen](const auto &query) {
                auto asked = path;
                for (const auto &[key, value] : query)
                    asked = asked.with(key, value);
                return proxy.get(asked, chosen);
            });
        });
}

Call<Resource> Proxy::find(const Schema &schema, const QString &nameOrId,
                           const UriParts &parts) const
{
    const auto &kind = schema.kind();
    const Error none { .kind = Error::Kind::NotFound,
                       .message
                       = ProxyText::tr("There is no %1 called %2.").arg(schema.label(), nameOrId) };
    if (!allows(kind.allow, Allow::Retrieve | Allow::Head | Allow::List))
        return unsupported(schema, u"find"_s);
    if (nameOrId.isEmpty())
        return none;
    auto byId = allows(kind.allow, Allow::Retrieve) ? retrieve(schema, nameOrId, parts)
        : allows(kind.allow, Allow::Head)           ? head(schema, nameOrId, parts)
                                                    : Call<Resource>(none);
    return std::move(byId).orElse([proxy = *this, &schema, nameOrId, parts,
                                   none](const Error &error) -> Call<Resource> {
        const auto &searched = schema.kind();
        const bool mayBeAName = error.kind == Error::Kind::NotFound
            || error.kind == Error::Kind::BadRequest || error.kind == Error::Kind::Forbidden;
        if (!mayBeAName || !allows(searched.allow, Allow::List))
            return error;
        ListOptions options { .parts = parts };
        if (searched.nameFilter)
            options.query = { { QString::fromLatin1(searched.nameFilter), nameOrId } };
        return proxy.list(schema, options)
            .then([&schema, nameOrId, none](const QList<Resource> &list) -> Result<Resource> {
                QList<Resource> hits;
                for (const auto &resource : list) {
                    if (resource.id() == nameOrId)
                        return resource;
                    if (resource.name() == nameOrId)
                        hits.append(resource);
                }
                if (hits.isEmpty())
                    return none;
                if (hits.size() == 1)
                    return hits.first();
                return Error { .kind = Error::Kind::Ambiguous,
                               .message
                               = ProxyText::tr("%n resource(s) of the type %1 have the name %2.",
                                               nullptr, int(hits.size()))
                                     .arg(schema.label(), nameOrId),
                               .advice = ProxyText::tr("Use the ID.") };
            });
    });
}

} // namespace cirro
