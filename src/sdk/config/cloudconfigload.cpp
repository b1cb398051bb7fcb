// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/cloudconfig.h"
#include "sdk/config/cloudfixes.h"
#include "sdk/config/configerror.h"
#include "sdk/config/configfile.h"
#include "sdk/config/environmentcloud.h"

#include <QCoreApplication>

// How a CloudConfig is read from files and the environment.

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(cirro::CloudConfig)
};

std::chrono::seconds wholeSeconds(const ConfigNode &value)
{
    const double number = value.text().toDouble();
    return std::chrono::seconds(number > 0 && number < 1e9 ? qint64(number) : 0);
}

CacheOptions cacheOptions(const ConfigNode &root)
{
    const auto values = fixedLayer(root[u"cache"_s]);
    CacheOptions cache;
    // "auth" is a map for clouds; here it is a word, which fixedLayer() has no use for.
    cache.auth = root[u"cache"_s][u"auth"_s].boolean().value_or(false);
    cache.backend = values[u"class"_s].text();
    cache.expirationTime
        = wholeSeconds(values.contains(u"expiration_time"_s) ? values[u"expiration_time"_s]
                                                             : values[u"max_age"_s]);
    const auto kinds = values[u"expiration"_s];
    for (const auto &kind : kinds.keys())
        cache.expiration.insert(kind, wholeSeconds(kinds[kind]));
    return cache;
}

} // namespace

Result<CloudConfig> CloudConfig::load(const ConfigSources &sources)
{
    CloudConfig config;
    config.m_home = sources.home;
    if (auto files = config.loadFiles(sources); !files)
        return files.takeError();
    if (auto environment = config.loadEnvironment(sources.environment); !environment)
        return environment.takeError();
    return config;
}

Result<void> CloudConfig::loadFiles(const ConfigSources &sources)
{
    auto clouds = loadConfigFile(sources, u"clouds"_s, u"clouds"_s, &m_warnings);
    if (!clouds)
        return clouds.takeError();
    auto secure = loadConfigFile(sources, u"secure"_s, u"clouds"_s, &m_warnings);
    if (!secure)
        return secure.takeError();
    auto publicClouds
        = loadConfigFile(sources, u"clouds-public"_s, u"public-clouds"_s, &m_warnings);
    if (!publicClouds)
        return publicClouds.takeError();

    m_file = clouds->path;
    if (!m_file.isEmpty() && !clouds->root.contains(u"clouds"_s)) {
        m_warnings << configError(Texts::tr("%1 describes no clouds.").arg(m_file),
                                  Texts::tr("Describe each one below a line “clouds:”."));
    }
    const auto root = clouds->root.merged(secure->root);
    if (root[u"clouds"_s].isMap())
        m_clouds = root[u"clouds"_s];
    if (publicClouds->root[u"public-clouds"_s].isMap())
        m_publicClouds = publicClouds->root[u"public-clouds"_s];
    if (m_file.isEmpty())
        m_file = secure->path;
    loadGeneral(root, sources.environment);
    return {};
}

void CloudConfig::loadGeneral(const ConfigNode &root, const ConfigSources::Environment &environment)
{
    m_cache = cacheOptions(root);
    const auto client = fixedLayer(root[u"client"_s]);
    const auto said = [&](const QString &variable, const QStringList &keys) {
        auto flag = ConfigNode(environment.value(variable)).boolean();
        for (const auto &key : keys) {
            if (!flag)
                flag = client[key].boolean();
        }
        return flag;
    };
    m_forceIpv4 = said(u"OS_FORCE_IPV4"_s, { u"force_ipv4"_s, u"broken_ipv6"_s });
    if (!said(u"OS_PREFER_IPV6"_s, { u"prefer_ipv6"_s }).value_or(true))
        m_forceIpv4 = true;
}

Result<void> CloudConfig::loadEnvironment(const ConfigSources::Environment &environment)
{
    m_chosenCloud = environment.value(u"OS_CLOUD"_s);
    m_chosenRegion = environment.value(u"OS_REGION_NAME"_s);
    const auto values = environmentCloud(environment);
    const auto given = environment.value(u"OS_CLOUD_NAME"_s);
    const auto name = given.isEmpty() ? u"envvars"_s : given;
    if (m_clouds.contains(name) && (values.isMap() || !given.isEmpty())) {
        return configError(
            Texts::tr("%1 describes a cloud “%2”, and so do OS_* variables.").arg(m_file, name),
            Texts::tr("Rename the cloud in the file, or set OS_CLOUD_NAME to another name."));
    }
    if (values.isMap()) {
        m_environmentCloud = name;
        m_clouds.add(name, values);
    }
    return {};
}

} // namespace cirro
