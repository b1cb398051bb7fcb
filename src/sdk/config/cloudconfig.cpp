// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/cloudconfig.h"

#include "sdk/config/cloudfixes.h"
#include "sdk/config/configerror.h"
#include "sdk/config/nearestword.h"
#include "sdk/config/profiles.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(cirro::CloudConfig)
};

constexpr int LongestChain = 8;
constexpr qsizetype MostListed = 30;

QString listed(const QStringList &names)
{
    auto text = names.mid(0, MostListed).join(", "_L1);
    if (names.size() > MostListed)
        text += u", …"_s;
    return text;
}

//! "Did you mean ...? There are: ..."
QString choices(const QString &word, const QStringList &known)
{
    const auto all = Texts::tr("There are: %1.").arg(listed(known));
    const auto near = nearestWord(word, known);
    return near.isEmpty() ? all : Texts::tr("Did you mean “%1”?").arg(near) + u' ' + all;
}

QString profileName(const ConfigNode &entry)
{
    const auto name = entry[u"profile"_s].text();
    return name.isEmpty() ? entry[u"cloud"_s].text() : name;
}

} // namespace

QStringList CloudConfig::cloudNames() const
{
    return m_clouds.keys();
}

QString CloudConfig::defaultCloud() const
{
    if (!m_chosenCloud.isEmpty())
        return m_chosenCloud;
    if (!m_environmentCloud.isEmpty())
        return m_environmentCloud;
    return m_clouds.keys().size() == 1 ? m_clouds.keys().first() : QString();
}

QList<CloudEntry> CloudConfig::clouds() const
{
    QList<CloudEntry> entries;
    for (const auto &name : m_clouds.keys())
        entries << described(name);
    return entries;
}

CloudEntry CloudConfig::described(const QString &name) const
{
    const auto values = m_clouds[name];
    CloudEntry entry { .name = name, .file = isEnvironment(name) ? QString() : m_file };
    entry.profile = profileName(values);
    QList<Error> notes;
    auto base = profile(entry.profile, name, {}, &notes);
    if (base) {
        entry.profileToFetch = base->missing;
        if (const auto known = regions(name, values, base->values, &notes); known) {
            for (const auto &region : *known)
                entry.regions << region.name;
        }
    }
    const auto either = [](const auto &text, const QString &key, const QString &otherwise) {
        const auto first = text(key);
        return first.isEmpty() ? text(otherwise) : first;
    };
    const auto made = cloud(name);
    if (made) {
        const auto option = [&](const QString &key) { return made->authOption(key); };
        entry.authUrl = made->authUrl();
        entry.user = either(option, u"username"_s, u"user_id"_s);
        entry.project = either(option, u"project_name"_s, u"project_id"_s);
    } else {
        const auto option = [&](const QString &key) { return values[u"auth"_s][key].text(); };
        entry.problem = made.error();
        entry.user = either(option, u"username"_s, u"user_id"_s);
        entry.project = either(option, u"project_name"_s, u"project_id"_s);
    }
    return entry;
}

Error CloudConfig::unknownCloud(const QString &name) const
{
    QStringList advice;
    if (m_clouds.isEmpty())
        advice << Texts::tr(
            "No cloud is configured: describe one in clouds.yaml, or set OS_AUTH_URL, "
            "OS_USERNAME and the like.");
    else
        advice << choices(name, cloudNames());
    auto error = name.isEmpty() ? configError(Texts::tr("No cloud is chosen."))
                                : configError(Texts::tr("There is no cloud “%1”.").arg(name));
    if (!name.isEmpty() && name == m_chosenCloud)
        advice << Texts::tr("The name comes from OS_CLOUD.");
    error.advice = advice.join(u' ');
    // A file that was skipped is the likely reason.
    if (!m_warnings.isEmpty())
        error.detail = m_warnings.first().message;
    return error;
}

Result<CloudConfig::Profile> CloudConfig::profile(const QString &name, const QString &cloud,
                                                  QStringList chain, QList<Error> *notes) const
{
    if (name.isEmpty() || name == m_environmentCloud)
        return Profile {};
    if (chain.contains(name) || chain.size() >= LongestChain) {
        return configError(
            Texts::tr("The profiles of the cloud “%1” refer to each other in a circle: %2.")
                .arg(cloud, listed(chain << name)),
            Texts::tr("Correct clouds-public.yaml."));
    }
    auto values = m_publicClouds[name];
    if (!values.isMap())
        values = bundledProfile(name);
    if (!values.isMap()) {
        auto url = wellKnownProfile(name);
        if (!url)
            return url.takeError();
        if (!url->isEmpty()) {
            const auto fetched = m_fetched.constFind(*url);
            return fetched == m_fetched.constEnd() ? Profile { ConfigNode::map(), *url }
                                                   : Profile { *fetched, {} };
        }
        notes->append(configError(
            Texts::tr("The profile “%1” of the cloud “%2” is not known.").arg(name, cloud),
            Texts::tr("Describe it in clouds-public.yaml, or give its address as https://host.")));
        return Profile {};
    }
    const auto message = values.take(u"message"_s).text();
    const auto status = values.take(u"status"_s).text();
    if (status == "shutdown"_L1) {
        return configError(
            Texts::tr("The cloud of the profile “%1” does not exist any more. %2")
                .arg(name, message)
                .trimmed(),
            Texts::tr("Remove “profile” from the cloud “%1”, or the cloud.").arg(cloud));
    }
    if (status == "deprecated"_L1)
        notes->append(configError(
            Texts::tr("The profile “%1” is deprecated. %2").arg(name, message).trimmed()));
    const auto nested = profileName(values);
    values.take(u"cloud"_s);
    values.take(u"profile"_s);
    auto lower = profile(nested, cloud, chain << name, notes);
    if (!lower)
        return lower;
    return Profile { lower->values.layered(values), lower->missing };
}

Result<QList<CloudConfig::Region>> CloudConfig::regions(const QString &cloud,
                                                        const ConfigNode &entry,
                                                        const ConfigNode &profile,
                                                        QList<Error> *notes) const
{
    ConfigNode list;
    if (!entry[u"regions"_s].isEmpty()) {
        list = entry[u"regions"_s];
    } else if (!entry[u"region_name"_s].isEmpty()) {
        list = entry[u"region_name"_s];
        if (list.isText() && list.texts().size() > 1)
            notes->append(configError(
                Texts::tr(
                    "The region_name of the cloud “%1” is a list with commas, which is an old way.")
                    .arg(cloud),
                Texts::tr("Use a list below “regions”.")));
    } else {
        list = profile[u"regions"_s].isEmpty() ? profile[u"region_name"_s] : profile[u"regions"_s];
    }
    QList<Region> found;
    for (const auto &text : list.isText() ? list.texts() : QStringList())
        found << Region { text };
    for (const auto &item : list.items()) {
        const auto values = fixedLayer(item[u"values"_s]);
        const auto extra
            = item.keys().size() - int(item.contains(u"name"_s)) - int(item.contains(u"values"_s));
        const auto name = item.isMap() ? item[u"name"_s].text() : item.text();
        if (name.isEmpty() || extra > 0 || list.isMap()) {
            return configError(
                Texts::tr(
                    "A region of the cloud “%1” is described in a way that is not understood.")
                    .arg(cloud),
                Texts::tr("Write its name, or a map with “name” and “values”."));
        }
        found << Region { name, values };
    }
    return found;
}

Result<CloudConfig::Region> CloudConfig::chosenRegion(const QString &cloud, const QString &wanted,
                                                      const QList<Region> &known) const
{
    if (known.isEmpty())
        return Region { wanted };
    if (wanted.isEmpty())
        return known.first();
    QStringList names;
    for (const auto &region : known) {
        if (region.name == wanted)
            return region;
        names << region.name;
    }
    return configError(Texts::tr("The cloud “%1” has no region “%2”.").arg(cloud, wanted),
                       choices(wanted, names) + u' ' + Texts::tr("Case matters."));
}

Result<CloudRegion> CloudConfig::build(const QString &cloud, const ConfigNode &entry,
                                       const QString &region, const CloudOverrides &overrides) const
{
    auto notes = QList<Error>();
    const auto over = fixedLayer(overrides.values());
    const auto wantedProfile = overrides.profile.isEmpty() ? profileName(entry) : overrides.profile;
    if (overrides.profile.isEmpty() && entry.contains(u"cloud"_s) && !entry[u"cloud"_s].isEmpty())
        notes << configError(
            Texts::tr("The cloud “%1” names its profile by the key “cloud”, which is an old word.")
                .arg(cloud),
            Texts::tr("Use “profile”."));
    auto base = profile(wantedProfile, cloud, {}, &notes);
    if (!base)
        return base.takeError();
    if (!base->missing.isEmpty()) {
        return configError(
            Texts::tr("The profile of the cloud “%1” has to be fetched from %2 first.")
                .arg(cloud, base->missing.toString()));
    }
    auto known = regions(cloud, entry, base->values, &notes);
    if (!known)
        return known.takeError();
    const auto wanted = region.isEmpty() ? over[u"region_name"_s].text() : region;
    auto chosen = chosenRegion(cloud, wanted, *known);
    if (!chosen)
        return chosen.takeError();

    auto values = cloudDefaults().layered(base->values).layered(entry);
    for (const auto &layer : { chosen->values, over }) {
        for (const auto &key : layer.keys()) {
            auto one = ConfigNode::map();
            one.add(key, layer[key]);
            if (!layer[key].isNull())
                values = values.layered(one);
        }
    }
    for (const auto &key : { u"regions"_s, u"cloud"_s, u"profile"_s })
        values.take(key);
    values.insert(u"region_name"_s, ConfigNode(chosen->name));
    if (m_forceIpv4 && !values.contains(u"force_ipv4"_s))
        values.insert(u"force_ipv4"_s, ConfigNode(*m_forceIpv4 ? u"true"_s : u"false"_s));

    auto fixed = fixedCloud(values);
    if (!fixed) {
        auto error = fixed.takeError();
        error.message = Texts::tr("Cloud “%1”: %2").arg(cloud, error.message);
        return error;
    }
    ConfigOrigin origin { .cloud = cloud, .region = chosen->name };
    origin.isEnvironment = isEnvironment(cloud) && !cloud.isEmpty();
    origin.file = m_clouds.contains(cloud) && !origin.isEnvironment ? m_file : QString();
    origin.profile = wantedProfile;
    origin.home = m_home;
    return CloudRegion::fromValues(origin, *fixed, m_cache, notes);
}

Result<CloudRegion> CloudConfig::cloud(const QString &name, const QString &region,
                                       const CloudOverrides &overrides) const
{
    auto wanted = name;
    auto wantedRegion = region.isEmpty() ? overrides.region : region;
    if (wanted.isEmpty()) {
        wanted = overrides.cloud.isEmpty() ? defaultCloud() : overrides.cloud;
        if (wantedRegion.isEmpty() && !overrides.values().contains(u"region_name"_s))
            wantedRegion = m_chosenRegion;
    }
    if (wanted.isEmpty() && m_clouds.isEmpty()
        && (!overrides.isEmpty() || !overrides.profile.isEmpty())) {
        auto alone = overrides;
        alone.region = wantedRegion;
        return cloudOf(alone);
    }
    if (!m_clouds.contains(wanted))
        return unknownCloud(wanted);
    return build(wanted, m_clouds[wanted], wantedRegion, overrides);
}

Result<CloudRegion> CloudConfig::cloudOf(const CloudOverrides &overrides, const QString &name) const
{
    auto known = name;
    if (known.isEmpty())
        known = QUrl(fixedLayer(overrides.values())[u"auth"_s][u"auth_url"_s].text()).host();
    if (known.isEmpty())
        known = overrides.profile.isEmpty() ? u"defaults"_s : overrides.profile;
    return build(known, ConfigNode::map(), overrides.region, overrides);
}

QUrl CloudConfig::profileToFetch(const QString &name) const
{
    QList<Error> notes;
    const auto found = profile(profileName(m_clouds[name]), name, {}, &notes);
    return found ? found->missing : QUrl();
}

Result<void> CloudConfig::addFetchedProfile(const QUrl &url, const QByteArray &json)
{
    auto values = parseFetchedProfile(json, url.toString(QUrl::RemoveUserInfo));
    if (!values)
        return values.takeError();
    m_fetched.insert(url, *values);
    return {};
}

} // namespace cirro
