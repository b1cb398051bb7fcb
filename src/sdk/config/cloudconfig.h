// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/config/cloudoverrides.h"
#include "sdk/config/cloudregion.h"
#include "sdk/config/configsources.h"

namespace cirro {

//! One cloud of the configuration, for people to choose from.
struct CloudEntry
{
    QString name;
    QString file = {}; //!< where it is described; empty = environment variables
    QString profile = {};
    QUrl authUrl = {};
    QString user = {}; //!< name, or id
    QString project = {}; //!< name, or id
    QStringList regions = {}; //!< known ones; may be empty
    std::optional<Error> problem = {}; //!< why cloud() would fail; none = it works
    QUrl profileToFetch = {}; //!< the problem is that this has to be fetched first
};

/*!
    \brief All clouds that are configured on this computer: clouds.yaml, secure.yaml,
    clouds-public.yaml, OS_* variables.

    A value, read once; nothing is watched. Reads no network: see profileToFetch(). A cloud is built
    of layers, each winning over the one before: defaults, profile, entry, region values, arguments.

        auto config = CloudConfig::load(ConfigSources::system());
        if (!config) return show(config.error());
        auto region = config->cloud(u"mycloud"_s);
*/
class CloudConfig
{
public:
    //! Config error for a file that is no map, and for an environment that makes a cloud whose name
    //! a file has.
    static Result<CloudConfig> load(const ConfigSources &sources);

    //! In the order of the file; that of the environment at the end.
    QList<CloudEntry> clouds() const;
    QStringList cloudNames() const;
    //! OS_CLOUD, else that of the environment, else the only one; empty if a choice is needed.
    QString defaultCloud() const;
    //! The file in use; empty if there is none.
    const QString &file() const { return m_file; }
    //! What was skipped, and what is old or without effect.
    const QList<Error> &warnings() const { return m_warnings; }

    /*!
        The cloud \a name in \a region, with \a overrides on top. Without a name: that of the
        overrides, else the default one, in OS_REGION_NAME if no region is given. Without a region:
        the first one. If nothing is configured at all, the overrides alone make a cloud.

        Config errors list the clouds or regions that there are, or say what is missing and where it
        belongs.
    */
    Result<CloudRegion> cloud(const QString &name = {}, const QString &region = {},
                              const CloudOverrides &overrides = {}) const;
    //! A cloud made of \a overrides and their profile only; \a name is what people will know it by.
    Result<CloudRegion> cloudOf(const CloudOverrides &overrides, const QString &name = {}) const;

    //! The address that has to be fetched before \a name can be used, as its profile is a URL;
    //! empty if none has.
    QUrl profileToFetch(const QString &name) const;
    //! Takes what was fetched from \a url. Config error if that is no profile.
    Result<void> addFetchedProfile(const QUrl &url, const QByteArray &json);

private:
    struct Region
    {
        QString name;
        ConfigNode values = {};
    };

    struct Profile
    {
        ConfigNode values = ConfigNode::map();
        QUrl missing = {};
    };

    Result<void> loadFiles(const ConfigSources &sources);
    Result<void> loadEnvironment(const ConfigSources::Environment &environment);
    void loadGeneral(const ConfigNode &root, const ConfigSources::Environment &environment);

    Error unknownCloud(const QString &name) const;
    bool isEnvironment(const QString &name) const { return name == m_environmentCloud; }
    Result<Profile> profile(const QString &name, const QString &cloud, QStringList chain,
                            QList<Error> *notes) const;
    Result<QList<Region>> regions(const QString &cloud, const ConfigNode &entry,
                                  const ConfigNode &profile, QList<Error> *notes) const;
    Result<Region> chosenRegion(const QString &cloud, const QString &wanted,
                                const QList<Region> &known) const;
    Result<CloudRegion> build(const QString &cloud, const ConfigNode &entry, const QString &region,
                              const CloudOverrides &overrides) const;
    CloudEntry described(const QString &name) const;

    QString m_file;
    ConfigNode m_clouds = ConfigNode::map();
    ConfigNode m_publicClouds = ConfigNode::map();
    QMap<QUrl, ConfigNode> m_fetched;
    QString m_environmentCloud; // empty = the environment makes none
    QString m_chosenCloud; // OS_CLOUD
    QString m_chosenRegion; // OS_REGION_NAME
    QString m_home;
    std::optional<bool> m_forceIpv4;
    CacheOptions m_cache;
    QList<Error> m_warnings;
};

} // namespace cirro
