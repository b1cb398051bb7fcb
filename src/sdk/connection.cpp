// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/connection.h"

#include "sdk/auth/makeauthenticator.h"
#include "sdk/auth/rescopedauthenticator.h"
#include "sdk/config/cloudregion.h"
#include "sdk/servicetypes.h"

#include <QHash>

namespace cirro {

using namespace Qt::StringLiterals;

struct Connection::State
{
    QString cloud;
    Session session;
    QString scopeId;
    QString region;
    std::function<AdapterOptions(const QString &serviceType)> options;
};

namespace {

//! What the configuration prefers, service by service.
Result<UserPreference> preferenceOf(const CloudRegion &region)
{
    UserPreference preference;
    for (const auto &type : knownServiceTypes()) {
        // The first refusal counts; empty values are no preference.
        for (const auto &set : { preference.setVisibility(type, region.interface(type)),
                                 preference.setRegion(type, region.regionName(type)),
                                 preference.setName(type, region.serviceName(type)),
                                 preference.setVersion(type, region.apiVersion(type)) }) {
            if (!set)
                return set.error();
        }
    }
    return preference;
}

AdapterOptions adapterOptionsOf(const CloudRegion &region, const QString &type)
{
    AdapterOptions options;
    options.endpointOverride = QUrl(region.endpointOverride(type));
    options.defaultMicroversion
        = ApiVersion::parse(region.defaultMicroversion(type)).value_or(ApiVersion());
    if (const auto limits = region.limits(type); limits != TaskLimits())
        options.taskLimits = limits;
    options.timeout = region.apiTimeout();
    options.connectRetries = region.connectRetries(type);
    options.statusRetries = region.statusCodeRetries(type);
    options.connectPause = region.connectRetryDelay(type);
    options.statusPause = region.statusCodeRetryDelay(type);
    return options;
}

//! The version that our kinds are of, where a catalog may hand out an older one too.
QString versionOf(const QString &serviceType)
{
    static const QHash<QString, QString> versions { { u"identity"_s, u"3"_s },
                                                    { u"block-storage"_s, u"3"_s },
                                                    { u"image"_s, u"2"_s } };
    return versions.value(serviceType);
}

} // namespace

Result<Connection> Connection::open(const CloudRegion &region, std::shared_ptr<AuthPrompt> prompt,
                                    std::shared_ptr<TaskManager> tasks)
{
    auto authenticator = makeAuthenticator(region, std::move(prompt));
    if (!authenticator)
        return authenticator.takeError();
    auto transport = NetworkTransport::create(region.transportOptions());
    if (!transport)
        return transport.takeError();
    auto preference = preferenceOf(region);
    if (!preference)
        return preference.takeError();
    Session session(*transport, *authenticator, *preference, std::move(tasks));
    return Connection(std::make_shared<const State>(State {
        region.cloud(), std::move(session), {}, region.region(), [region](const QString &type) {
            return adapterOptionsOf(region, type);
        } }));
}

Connection::Connection(QString cloud, Session session)
    : m_state(std::make_shared<State>(State { std::move(cloud), std::move(session), {}, {}, {} }))
{
}

Connection::Connection(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{
}

template <typename P>
P Connection::proxy(const QString &serviceType) const
{
    const auto options = m_state->options ? m_state->options(serviceType) : AdapterOptions();
    return P(m_state->session,
             ServiceFilter { .serviceType = serviceType, .version = versionOf(serviceType) },
             options);
}

identity::v3::Proxy Connection::identity() const
{
    return proxy<identity::v3::Proxy>(u"identity"_s);
}

compute::v2::Proxy Connection::compute() const
{
    return proxy<compute::v2::Proxy>(u"compute"_s);
}

network::v2::Proxy Connection::network() const
{
    return proxy<network::v2::Proxy>(u"network"_s);
}

blockstorage::v3::Proxy Connection::blockStorage() const
{
    return proxy<blockstorage::v3::Proxy>(u"block-storage"_s);
}

image::v2::Proxy Connection::image() const
{
    return proxy<image::v2::Proxy>(u"image"_s);
}

objectstore::v1::Proxy Connection::objectStore() const
{
    return proxy<objectstore::v1::Proxy>(u"object-store"_s);
}

Proxy Connection::service(const QString &serviceType) const
{
    return proxy<Proxy>(serviceType);
}

Connection Connection::asProject(const QString &projectId) const
{
    return asScope(Scope::project(projectId));
}

Connection Connection::asScope(const Scope &scope) const
{
    auto authenticator
        = std::dynamic_pointer_cast<CatalogAuthenticator>(m_state->session.authenticator());
    if (!authenticator) // a fixed token is what it is
        return *this;
    if (const auto rescoped = std::dynamic_pointer_cast<RescopedAuthenticator>(authenticator))
        authenticator = rescoped->parent();
    auto state = *m_state;
    state.session = m_state->session.withAuthenticator(
        std::make_shared<RescopedAuthenticator>(authenticator, scope));
    state.scopeId = scope.kind == Scope::Kind::System ? u"system"_s : scope.target.id;
    return Connection(std::make_shared<const State>(std::move(state)));
}

Connection Connection::inRegion(const QString &region) const
{
    auto preference = m_state->session.preference();
    // Services that are the same everywhere are often in the catalog of one region only.
    const auto set = preference.setRegion(UserPreference::All, region);
    Q_ASSERT(set);
    auto state = *m_state;
    state.session = m_state->session.withPreference(preference);
    state.region = region;
    return Connection(std::make_shared<const State>(std::move(state)));
}

Call<Access> Connection::authorize() const
{
    return m_state->session.access();
}

const QString &Connection::cloud() const
{
    return m_state->cloud;
}

QString Connection::region() const
{
    return m_state->region;
}

const QString &Connection::scopeId() const
{
    return m_state->scopeId;
}

const Session &Connection::session() const
{
    return m_state->session;
}

QString Connection::key() const
{
    return QStringList { m_state->cloud, m_state->scopeId, m_state->region }.join(u'/');
}

} // namespace cirro
