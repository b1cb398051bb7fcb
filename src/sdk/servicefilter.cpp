// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/servicefilter.h"

#include "sdk/servicetypes.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! An empty wish matches everything.
bool matches(const QString &wanted, const QString &found)
{
    return wanted.isEmpty() || wanted == found;
}

} // namespace

Result<QString> ServiceFilter::normaliseVisibility(QStringView word)
{
    auto plain = word.trimmed().toString().toLower();
    if (plain.endsWith("url"_L1))
        plain.chop(3);
    if (plain == "public"_L1 || plain == "internal"_L1 || plain == "admin"_L1)
        return plain;
    return Error { .kind = Error::Kind::Config,
                   .message = QCoreApplication::translate("cirro::ServiceFilter",
                                                          "\"%1\" is no interface of a service.")
                                  .arg(word),
                   .advice = QCoreApplication::translate("cirro::ServiceFilter",
                                                         "Use public, internal or admin.") };
}

ApiVersion ServiceFilter::implied() const
{
    const auto major = impliedMajorVersion(serviceType);
    return major > 0 ? ApiVersion { major, ApiVersion::Latest } : ApiVersion {};
}

bool ServiceFilter::matchesServiceType(const QString &type) const
{
    if (serviceType.isEmpty() || serviceType == "any"_L1 || serviceType == type)
        return true;
    if (officialServiceType(serviceType) != officialServiceType(type))
        return false;
    const auto wanted = impliedMajorVersion(serviceType);
    const auto found = impliedMajorVersion(type);
    return wanted == 0 || found == 0 || wanted == found;
}

bool ServiceFilter::matchesServiceName(const QString &name) const
{
    return matches(serviceName, name);
}

bool ServiceFilter::matchesRegion(const QString &found) const
{
    return matches(region, found);
}

bool ServiceFilter::matchesVisibility(const QString &found) const
{
    return visibility.isEmpty() || visibility.contains(found);
}

ServiceFilter ServiceFilter::joined(const ServiceFilter &preference) const
{
    const auto either
        = [](const auto &mine, const auto &theirs) { return mine.isEmpty() ? theirs : mine; };
    auto filter = *this;
    filter.visibility = either(visibility, preference.visibility);
    if (filter.visibility.isEmpty())
        filter.visibility << u"public"_s;
    filter.region = either(region, preference.region);
    filter.serviceName = either(serviceName, preference.serviceName);
    filter.version = either(version, preference.version);
    filter.endpointId = either(endpointId, preference.endpointId);
    return filter;
}

Result<void> UserPreference::change(const QString &serviceType,
                                    const std::function<void(ServiceFilter &)> &set)
{
    if (serviceType == All) {
        // What is said for all replaces what was said for one before, as in a list of options.
        for (auto &filter : m_filters)
            set(filter);
        set(m_filters[All]);
        return {};
    }
    const auto type = officialServiceType(serviceType);
    if (!knownServiceTypes().contains(type)) {
        auto known = knownServiceTypes();
        known.sort();
        return Error { .kind = Error::Kind::Config,
                       .message = QCoreApplication::translate("cirro::UserPreference",
                                                              "There is no service type \"%1\".")
                                      .arg(serviceType),
                       .advice = QCoreApplication::translate("cirro::UserPreference",
                                                             "Known service types: %1.")
                                     .arg(known.join(u", "_s)) };
    }
    if (!m_filters.contains(type))
        m_filters.insert(type, m_filters.value(All));
    set(m_filters[type]);
    return {};
}

Result<void> UserPreference::setName(const QString &serviceType, const QString &name)
{
    return change(serviceType, [&](ServiceFilter &filter) { filter.serviceName = name; });
}

Result<void> UserPreference::setRegion(const QString &serviceType, const QString &region)
{
    return change(serviceType, [&](ServiceFilter &filter) { filter.region = region; });
}

Result<void> UserPreference::setVersion(const QString &serviceType, const QString &version)
{
    if (!version.isEmpty() && !ApiVersion::parse(version)) {
        return Error { .kind = Error::Kind::Config,
                       .message = QCoreApplication::translate("cirro::UserPreference",
                                                              "\"%1\" is no version of a service.")
                                      .arg(version),
                       .advice = QCoreApplication::translate("cirro::UserPreference",
                                                             "Versions look like 3, v3 or 2.1.") };
    }
    return change(serviceType, [&](ServiceFilter &filter) { filter.version = version; });
}

Result<void> UserPreference::setVisibility(const QString &serviceType, const QString &visibility)
{
    return setVisibility(serviceType, QStringList { visibility });
}

Result<void> UserPreference::setVisibility(const QString &serviceType,
                                           const QStringList &visibility)
{
    QStringList words;
    for (const auto &word : visibility) {
        if (word.isEmpty()) // no wish
            continue;
        auto plain = ServiceFilter::normaliseVisibility(word);
        if (!plain)
            return plain.takeError();
        words << *plain;
    }
    return change(serviceType, [&](ServiceFilter &filter) { filter.visibility = words; });
}

ServiceFilter UserPreference::preference(const QString &serviceType) const
{
    const auto type = officialServiceType(serviceType);
    auto filter = m_filters.contains(type) ? m_filters.value(type) : m_filters.value(All);
    filter.serviceType = type;
    return filter;
}

QList<ServiceFilter> UserPreference::services() const
{
    QList<ServiceFilter> services;
    for (const auto &type : knownServiceTypes())
        services << preference(type);
    return services;
}

} // namespace cirro
