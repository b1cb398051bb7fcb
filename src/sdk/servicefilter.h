// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/apiversion.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

namespace cirro {

/*!
    \brief Which service is meant.

    Empty parts match everything; what is there must be equal. Visibility is a list in order of
    preference of "public", "internal", "admin"; a trailing "URL" and case are ignored.
*/
struct ServiceFilter
{
    QString serviceType = QStringLiteral("any"); //!< official type or any alias; "any" matches all
    QStringList visibility = {};
    QString region = {};
    QString serviceName = {};
    QString version = {}; //!< "v3", "2.1"; only the major version selects
    QString endpointId = {};

    //! "publicURL" -> "public"; Config error for a word that is none.
    static Result<QString> normaliseVisibility(QStringView word);

    //! The version that the service type itself says ("volumev2" = 2.latest); null if it says none.
    ApiVersion implied() const;

    //! Whether \a type is the same service: official types and aliases are one, but "volumev2" is
    //! never "volumev3".
    bool matchesServiceType(const QString &type) const;
    bool matchesServiceName(const QString &name) const;
    bool matchesRegion(const QString &region) const;
    bool matchesVisibility(const QString &visibility) const;

    //! This filter, with what it leaves open taken from \a preference; visibility "public" at last.
    ServiceFilter joined(const ServiceFilter &preference) const;

    bool operator==(const ServiceFilter &) const = default;
};

/*!
    \brief What the user prefers, per service or for all of them ("*").

    Setters give a Config error that lists the known services for an unknown one. Aliases are
    taken as their official type. What is set for all replaces what was set for one before.
*/
class UserPreference
{
public:
    static inline const QString All = QStringLiteral("*");

    Result<void> setName(const QString &serviceType, const QString &name);
    Result<void> setRegion(const QString &serviceType, const QString &region);
    Result<void> setVersion(const QString &serviceType, const QString &version);
    Result<void> setVisibility(const QString &serviceType, const QString &visibility);
    Result<void> setVisibility(const QString &serviceType, const QStringList &visibility);

    //! What was set for \a serviceType or for all; parts never set are empty.
    ServiceFilter preference(const QString &serviceType) const;

    //! One filter for each known service type, as preferred.
    QList<ServiceFilter> services() const;

private:
    Result<void> change(const QString &serviceType,
                        const std::function<void(ServiceFilter &)> &set);

    QHash<QString, ServiceFilter> m_filters;
};

} // namespace cirro
