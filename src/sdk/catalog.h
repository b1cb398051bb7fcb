// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/apiversion.h"
#include "sdk/servicefilter.h"

#include <QJsonArray>
#include <QUrl>

namespace cirro {

//! One endpoint of the catalog.
struct CatalogEndpoint
{
    QString id = {};
    QString serviceType = {}; //!< as the catalog spells it, "volumev3"
    QString serviceName = {};
    QString serviceId = {};
    QString interface = {}; //!< "public", "internal", "admin"
    QString region = {};
    QUrl url = {};
};

/*!
    \brief What the cloud says it has: the catalog of a token.

    Selection (identity API v3 "catalog"; rules of the service types authority): entries without
    type are skipped; the requested type matches its official type and aliases, the literally
    requested one first, then the official one, then aliases in listed order; interfaces in order of
    preference; region exactly; the first that remains wins. Name and id select only where the
    catalog has them.
*/
class ServiceCatalog
{
public:
    ServiceCatalog() = default;
    //! The value of token.catalog; entries that make no sense are left out.
    static ServiceCatalog fromJson(const QJsonArray &catalog);

    bool isEmpty() const { return m_endpoints.isEmpty(); }
    const QList<CatalogEndpoint> &endpoints() const { return m_endpoints; }
    QStringList regions() const;
    //! Official types, each once, in the order of the catalog.
    QStringList serviceTypes() const;
    bool hasService(const QString &serviceType, const QString &region = {}) const;

    //! NotFound error that says what the catalog does have (service, region or interface missing).
    Result<CatalogEndpoint> endpoint(const ServiceFilter &filter) const;

private:
    Error missing(const ServiceFilter &filter) const;

    QList<CatalogEndpoint> m_endpoints;
};

} // namespace cirro
