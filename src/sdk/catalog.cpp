// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/catalog.h"

#include "sdk/servicetypes.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostEndpoints = 20000;

class CatalogText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ServiceCatalog)
};

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

//! Only what a request can be sent to.
bool isUsable(const QUrl &url)
{
    const auto scheme = url.scheme();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

//! Where \a type stands among what was asked for: 0 is best, -1 is something else.
int rank(const QString &type, const QString &wanted)
{
    if (wanted.isEmpty() || wanted == "any"_L1 || type == wanted)
        return 0;
    if (!ServiceFilter { .serviceType = wanted }.matchesServiceType(type))
        return -1;
    const auto official = officialServiceType(wanted);
    if (type == official)
        return 1;
    return 2 + int(serviceTypeAliases(official).indexOf(type));
}

QString list(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort();
    return words.join(u", "_s);
}

Error notFound(const QString &message, const QString &advice = {})
{
    return { .kind = Error::Kind::NotFound, .message = message, .advice = advice };
}

QString among(const QString &what, const QStringList &words)
{
    return words.isEmpty() ? QString() : what.arg(list(words));
}

} // namespace

ServiceCatalog ServiceCatalog::fromJson(const QJsonArray &catalog)
{
    ServiceCatalog result;
    for (const auto &value : catalog) {
        const auto service = value.toObject();
        const auto type = text(service["type"_L1]);
        if (type.isEmpty())
            continue;
        for (const auto &item : service["endpoints"_L1].toArray()) {
            const auto object = item.toObject();
            CatalogEndpoint endpoint { .id = text(object["id"_L1]),
                                       .serviceType = type,
                                       .serviceName = text(service["name"_L1]),
                                       .serviceId = text(service["id"_L1]),
                                       .interface = text(object["interface"_L1]),
                                       .region = text(object["region_id"_L1]),
                                       .url
                                       = QUrl(text(object["url"_L1]).trimmed(), QUrl::StrictMode) };
            if (endpoint.region.isEmpty())
                endpoint.region = text(object["region"_L1]);
            if (const auto word = ServiceFilter::normaliseVisibility(endpoint.interface))
                endpoint.interface = *word;
            if (isUsable(endpoint.url) && result.m_endpoints.size() < MostEndpoints)
                result.m_endpoints << endpoint;
        }
    }
    return result;
}

QStringList ServiceCatalog::regions() const
{
    QStringList regions;
    for (const auto &endpoint : m_endpoints) {
        if (!endpoint.region.isEmpty() && !regions.contains(endpoint.region))
            regions << endpoint.region;
    }
    regions.sort();
    return regions;
}

QStringList ServiceCatalog::serviceTypes() const
{
    QStringList types;
    for (const auto &endpoint : m_endpoints) {
        const auto type = officialServiceType(endpoint.serviceType);
        if (!types.contains(type))
            types << type;
    }
    return types;
}

bool ServiceCatalog::hasService(const QString &serviceType, const QString &region) const
{
    const ServiceFilter filter { .serviceType = serviceType, .region = region };
    return std::any_of(m_endpoints.cbegin(), m_endpoints.cend(),
                       [&](const CatalogEndpoint &endpoint) {
                           return filter.matchesServiceType(endpoint.serviceType)
                               && filter.matchesRegion(endpoint.region);
                       });
}

Result<CatalogEndpoint> ServiceCatalog::endpoint(const ServiceFilter &filter) const
{
    const CatalogEndpoint *best = nullptr;
    auto bestRank = std::pair(0, qsizetype(0));
    for (const auto &endpoint : m_endpoints) {
        const auto byType = rank(endpoint.serviceType, filter.serviceType);
        const auto byInterface
            = filter.visibility.isEmpty() ? 0 : filter.visibility.indexOf(endpoint.interface);
        const bool hasName = !endpoint.serviceName.isEmpty();
        const bool hasId = !endpoint.id.isEmpty();
        if (byType < 0 || byInterface < 0 || !filter.matchesRegion(endpoint.region)
            || (hasName && !filter.matchesServiceName(endpoint.serviceName))
            || (hasId && !filter.endpointId.isEmpty() && filter.endpointId != endpoint.id))
            continue;
        const auto thisRank = std::pair(byType, qsizetype(byInterface));
        if (!best || thisRank < bestRank) {
            best = &endpoint;
            bestRank = thisRank;
        }
    }
    if (best)
        return *best;
    return missing(filter);
}

Error ServiceCatalog::missing(const ServiceFilter &filter) const
{
    if (isEmpty()) {
        return notFound(
            CatalogText::tr("The cloud's catalog is empty: it names no service."),
            CatalogText::tr("Choose a project; without one a cloud shows no services."));
    }
    const auto type = officialServiceType(filter.serviceType);
    QStringList regions;
    QStringList interfaces;
    QStringList names;
    for (const auto &endpoint : m_endpoints) {
        if (!filter.matchesServiceType(endpoint.serviceType))
            continue;
        regions << endpoint.region;
        if (filter.matchesRegion(endpoint.region)) {
            interfaces << endpoint.interface;
            names << endpoint.serviceName;
        }
    }
    if (regions.isEmpty()) {
        return notFound(CatalogText::tr("This cloud has no %1 service.").arg(type),
                        among(CatalogText::tr("Its catalog has: %1."), serviceTypes()));
    }
    if (interfaces.isEmpty()) {
        return notFound(
            CatalogText::tr("This cloud has no %1 service in region %2.").arg(type, filter.region),
            among(CatalogText::tr("It is offered in: %1."), regions));
    }
    if (std::none_of(filter.visibility.cbegin(), filter.visibility.cend(),
                     [&](const QString &word) { return interfaces.contains(word); })) {
        return notFound(CatalogText::tr("This cloud has no %1 endpoint of its %2 service.")
                            .arg(filter.visibility.join(u", "_s), type),
                        among(CatalogText::tr("It has these interfaces: %1."), interfaces));
    }
    return notFound(
        CatalogText::tr("This cloud has no %1 service of the wanted name or id.").arg(type),
        among(CatalogText::tr("Names: %1."), names));
}

} // namespace cirro
