// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/catalog.h"

#include "democloud/bareservices.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

const QList<CatalogEntry> &catalogEntries()
{
    static const QList<CatalogEntry> entries = QList<CatalogEntry> {
        { u"identity"_s, u"keystone"_s, u"OpenStack Identity"_s, u"/identity"_s, true },
        { u"compute"_s, u"nova"_s, u"OpenStack Compute"_s, u"/compute/v2.1"_s, true },
        { u"image"_s, u"glance"_s, u"OpenStack Image"_s, u"/image"_s, true },
        { u"network"_s, u"neutron"_s, u"OpenStack Networking"_s, u"/network"_s, true },
        { u"volumev3"_s, u"cinderv3"_s, u"OpenStack Block Storage"_s, u"/volume/v3/%1"_s, true },
        { u"block-storage"_s, u"cinder"_s, u"OpenStack Block Storage"_s, u"/volume/v3/%1"_s, true },
        { u"object-store"_s, u"swift"_s, u"OpenStack Object Store"_s, u"/object-store/v1/AUTH_%1"_s,
          true },
        { u"placement"_s, u"placement"_s, u"OpenStack Placement"_s, u"/placement"_s, true },
        { u"sharev2"_s, u"manilav2"_s, u"OpenStack Shared File Systems"_s, u"/share/v2"_s },
    } + bareCatalogEntries();
    return entries;
}

QJsonArray catalogFor(const Cloud &cloud, const Token &token)
{
    QHash<QString, QJsonArray> endpoints;
    for (const QJsonObject &endpoint : cloud.identity.endpoints.all()) {
        QString url = endpoint.value("url"_L1).toString();
        if (url.contains("$(project_id)s"_L1) && token.projectId.isEmpty())
            continue;
        url.replace("$(project_id)s"_L1, token.projectId);
        endpoints[endpoint.value("service_id"_L1).toString()].append(
            QJsonObject { { u"id"_s, endpoint.value("id"_L1) },
                          { u"interface"_s, endpoint.value("interface"_L1) },
                          { u"region_id"_s, endpoint.value("region_id"_L1) },
                          { u"region"_s, endpoint.value("region"_L1) },
                          { u"url"_s, url } });
    }
    QJsonArray catalog;
    for (const QJsonObject &service : cloud.identity.services.all()) {
        const QString id = service.value("id"_L1).toString();
        catalog.append(QJsonObject { { u"id"_s, id },
                                     { u"type"_s, service.value("type"_L1) },
                                     { u"name"_s, service.value("name"_L1) },
                                     { u"endpoints"_s, endpoints.value(id) } });
    }
    return catalog;
}

void seedCatalog(Cloud &cloud)
{
    Identity &identity = cloud.identity;
    for (const Region &region : cloud.regions)
        identity.regions.insert({ { u"id"_s, QString::fromLatin1(region.name) },
                                  { u"description"_s, QString() },
                                  { u"parent_region_id"_s, QJsonValue::Null } });
    for (const CatalogEntry &entry : catalogEntries()) {
        const QString serviceId = cloud.ids.hex();
        identity.services.insert({ { u"id"_s, serviceId },
                                   { u"type"_s, entry.type },
                                   { u"name"_s, entry.name },
                                   { u"description"_s, entry.description },
                                   { u"enabled"_s, true } });
        for (const Region &region : cloud.regions) {
            const bool second = &region != &cloud.regions[0];
            if (second && !entry.everywhere)
                continue;
            QString url = cloud.baseUrl + (second ? u"/r2"_s : QString()) + entry.path;
            url.replace("%1"_L1, "$(project_id)s"_L1);
            for (const QString &interface : { u"internal"_s, u"admin"_s, u"public"_s })
                identity.endpoints.insert({ { u"id"_s, cloud.ids.hex() },
                                            { u"interface"_s, interface },
                                            { u"region_id"_s, QString::fromLatin1(region.name) },
                                            { u"region"_s, QString::fromLatin1(region.name) },
                                            { u"service_id"_s, serviceId },
                                            { u"url"_s, url },
                                            { u"enabled"_s, true } });
        }
    }
}

} // namespace cirro::demo
