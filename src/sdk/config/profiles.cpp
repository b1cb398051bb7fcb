// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/profiles.h"

#include "sdk/config/cloudfixes.h"
#include "sdk/config/configerror.h"
#include "sdk/config/yaml.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class Profiles
{
    Q_DECLARE_TR_FUNCTIONS(cirro::Profiles)
};

// Regions stand here only where the address needs them: lists of regions grow old.
constexpr const char *Bundled = R"(
vexxhost: {profile: "https://vexxhost.com"}
ovh:
  auth: {auth_url: "https://auth.cloud.ovh.net/", user_domain_name: Default, project_domain_name: Default}
ovh-us:
  auth: {auth_url: "https://auth.cloud.ovh.us/", user_domain_name: Default, project_domain_name: Default}
otc:
  auth: {auth_url: "https://iam.{region_name}.otc.t-systems.com/v3"}
  regions: [eu-de, eu-nl]
citycloud:
  auth: {auth_url: "https://{region_name}.citycloud.com:5000/v3/"}
  regions: [Buf1, Fra1, Lon1, Sto2, Kna1, dx1, tky1]
elastx:
  auth: {auth_url: "https://ops.elastx.cloud:5000/v3"}
  region_name: se-sto
binero:
  auth: {auth_url: "https://auth.binero.cloud:5000/v3"}
  region_name: europe-se-1
fuga:
  auth: {auth_url: "https://identity.api.fuga.io:5000", user_domain_name: Default, project_domain_name: Default}
)";

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

ConfigNode bundledProfile(const QString &name)
{
    static const auto all = [] {
        const auto parsed = parseYaml(QByteArray(Bundled), u"profiles"_s);
        return parsed ? parsed->root : ConfigNode::map();
    }();
    return all.contains(name) ? fixedLayer(all[name]) : ConfigNode();
}

Result<QUrl> wellKnownProfile(const QString &name)
{
    if (!name.contains("://"_L1))
        return QUrl();
    const QUrl url(name);
    if (url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return configError(Profiles::tr("A profile is given as an address that is none."),
                           Profiles::tr("Write it as https://host."));
    }
    const bool isSafe
        = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host()));
    if (!isSafe) {
        return configError(
            Profiles::tr("The profile of %1 would be fetched without encryption.").arg(url.host()),
            Profiles::tr(
                "Write its address with https://; a profile says where passwords are sent."));
    }
    QUrl wellKnown;
    wellKnown.setScheme(url.scheme());
    wellKnown.setHost(url.host());
    wellKnown.setPort(url.port());
    wellKnown.setPath(u"/.well-known/openstack/api"_s);
    return wellKnown;
}

Result<ConfigNode> parseFetchedProfile(const QByteArray &json, const QString &origin)
{
    const auto parsed = parseJson(json, origin);
    if (!parsed || !parsed->root[u"profile"_s].isMap()) {
        return configError(Profiles::tr("What %1 answered is no profile of a cloud.").arg(origin),
                           Profiles::tr("Check “profile”, or describe the cloud in clouds.yaml."));
    }
    auto profile = fixedLayer(parsed->root[u"profile"_s]);
    for (const auto &key : { u"verify"_s, u"insecure"_s, u"cacert"_s, u"cert"_s, u"key"_s })
        profile.take(key);
    // Further profiles would have to be fetched in turn; the answer is the profile.
    profile.take(u"profile"_s);
    const auto local = bundledProfile(parsed->root[u"name"_s].text());
    if (local.isMap()) {
        auto own = local;
        own.take(u"profile"_s);
        profile = profile.merged(own);
    }
    return profile;
}

} // namespace cirro
