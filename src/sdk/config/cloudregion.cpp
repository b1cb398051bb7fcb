// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/cloudregion.h"

#include "sdk/servicetypes.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::chrono::milliseconds> seconds(const ConfigNode &value)
{
    bool ok = false;
    const double number = value.text().toDouble(&ok);
    if (!ok)
        return {};
    return std::chrono::milliseconds(qint64(number * 1000));
}

std::optional<int> wholeNumber(const ConfigNode &value)
{
    bool ok = false;
    const int number = value.text().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// The part for one service of a value that may be a map by service.
ConfigNode forService(const ConfigNode &value, const QString &serviceType)
{
    if (!value.isMap())
        return value;
    for (const auto &type : serviceTypeNames(serviceType)) {
        if (const auto found = value[serviceTypeKey(type)]; !found.isNull())
            return found;
    }
    return {};
}

const auto ScopeKeys = { "project_id"_L1,  "project_name"_L1, "domain_id"_L1,
                         "domain_name"_L1, "system_scope"_L1, "trust_id"_L1 };

} // namespace

QString CloudRegion::fullName() const
{
    QStringList parts { cloud(), region() };
    parts.removeAll(QString());
    return parts.join(u':');
}

QUrl CloudRegion::authUrl() const
{
    return QUrl(authOption(u"auth_url"_s));
}

IdentityName CloudRegion::user() const
{
    IdentityName user { authOption(u"user_id"_s), authOption(u"username"_s),
                        authOption(u"user_domain_id"_s), authOption(u"user_domain_name"_s) };
    if (user.id.isEmpty() && !user.name.isEmpty() && user.domainId.isEmpty()
        && user.domainName.isEmpty())
        user.domainId = u"default"_s;
    return user;
}

Scope CloudRegion::scope() const
{
    if (authType() == "v3applicationcredential"_L1)
        return {};
    if (const auto trust = authOption(u"trust_id"_s); !trust.isEmpty())
        return Scope::trust(trust);
    if (!authOption(u"system_scope"_s).isEmpty())
        return Scope::system();
    const IdentityName domain { authOption(u"domain_id"_s), authOption(u"domain_name"_s), {}, {} };
    if (!domain.isNull())
        return { Scope::Kind::Domain, domain };
    IdentityName project { authOption(u"project_id"_s), authOption(u"project_name"_s),
                           authOption(u"project_domain_id"_s),
                           authOption(u"project_domain_name"_s) };
    if (project.isNull())
        return ConfigNode(authOption(u"unscoped"_s)).boolean().value_or(false) ? Scope::unscoped()
                                                                               : Scope();
    if (project.domainId.isEmpty() && project.domainName.isEmpty())
        project.domainId = u"default"_s;
    return { Scope::Kind::Project, project };
}

std::optional<std::chrono::milliseconds> CloudRegion::apiTimeout() const
{
    return seconds(m_values[u"api_timeout"_s]);
}

bool CloudRegion::forceIpv4() const
{
    return m_values[u"force_ipv4"_s].boolean().value_or(false)
        || !m_values[u"prefer_ipv6"_s].boolean().value_or(true);
}

ConfigNode CloudRegion::serviceValue(const QString &serviceType, const QString &key,
                                     bool orPlain) const
{
    for (const auto &type : serviceTypeNames(serviceType)) {
        if (const auto value = m_values[serviceTypeKey(type) + u'_' + key]; !value.isNull())
            return value;
    }
    return orPlain ? forService(m_values[key], serviceType) : ConfigNode();
}

QStringList CloudRegion::interface(const QString &serviceType) const
{
    auto words = serviceValue(serviceType, u"interface"_s, true).texts();
    for (auto &word : words) {
        word = word.toLower();
        if (word.endsWith("url"_L1))
            word.chop(3);
    }
    words.removeDuplicates();
    return words;
}

QString CloudRegion::regionName(const QString &serviceType) const
{
    return serviceValue(serviceType, u"region_name"_s, true).text();
}

QString CloudRegion::serviceName(const QString &serviceType) const
{
    return serviceValue(serviceType, u"service_name"_s, false).text();
}

QString CloudRegion::serviceType(const QString &serviceType) const
{
    const auto configured = serviceValue(serviceType, u"service_type"_s, false).text();
    return configured.isEmpty() ? officialServiceType(serviceType) : configured;
}

QString CloudRegion::apiVersion(const QString &serviceType) const
{
    auto version = serviceValue(serviceType, u"api_version"_s, false).text().trimmed();
    if (version.startsWith(u'v', Qt::CaseInsensitive))
        version.remove(0, 1);
    for (const auto &part : version.split(u'.')) {
        bool ok = false;
        part.toUInt(&ok);
        if (!ok)
            return {};
    }
    return version.count(u'.') > 1 ? QString() : version;
}

QString CloudRegion::defaultMicroversion(const QString &serviceType) const
{
    const auto configured = serviceValue(serviceType, u"default_microversion"_s, false).text();
    if (!configured.isEmpty())
        return configured;
    const auto version = apiVersion(serviceType);
    return version.section(u'.', 1).toInt() > 0 ? version : QString();
}

QString CloudRegion::endpointOverride(const QString &serviceType) const
{
    auto endpoint = serviceValue(serviceType, u"endpoint_override"_s, false).text();
    if (endpoint.isEmpty())
        endpoint = serviceValue(serviceType, u"endpoint"_s, false).text();
    if (endpoint.isEmpty())
        endpoint = authOption(u"endpoint"_s);
    const bool isScoped = std::any_of(ScopeKeys.begin(), ScopeKeys.end(),
                                      [this](const auto &key) { return m_auth.contains(key); });
    if (endpoint.isEmpty() && officialServiceType(serviceType) == "identity"_L1 && !isScoped)
        endpoint = authOption(u"auth_url"_s);
    return endpoint;
}

TaskLimits CloudRegion::limits(const QString &serviceType) const
{
    TaskLimits limits;
    if (const auto rate = serviceValue(serviceType, u"rate_limit"_s, true); rate.isText())
        limits.rate = rate.text().toDouble();
    if (const auto most = serviceValue(serviceType, u"concurrency"_s, true); most.isText())
        limits.concurrency = most.text().toInt();
    return limits;
}

std::optional<int> CloudRegion::connectRetries(const QString &serviceType) const
{
    return wholeNumber(serviceValue(serviceType, u"connect_retries"_s, true));
}

std::optional<int> CloudRegion::statusCodeRetries(const QString &serviceType) const
{
    return wholeNumber(serviceValue(serviceType, u"status_code_retries"_s, true));
}

std::optional<std::chrono::milliseconds>
CloudRegion::connectRetryDelay(const QString &serviceType) const
{
    return seconds(serviceValue(serviceType, u"connect_retry_delay"_s, true));
}

std::optional<std::chrono::milliseconds>
CloudRegion::statusCodeRetryDelay(const QString &serviceType) const
{
    return seconds(serviceValue(serviceType, u"status_code_retry_delay"_s, true));
}

bool CloudRegion::hasService(const QString &serviceType) const
{
    for (const auto &type : serviceTypeNames(serviceType)) {
        if (const auto has = m_values["has_"_L1 + serviceTypeKey(type)]; !has.isNull())
            return has.boolean().value_or(true);
    }
    return true;
}

QString CloudRegion::disabledReason(const QString &serviceType) const
{
    return serviceValue(serviceType, u"disabled_reason"_s, false).text();
}

} // namespace cirro
