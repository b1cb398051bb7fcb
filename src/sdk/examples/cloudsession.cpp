// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/examples/cloudsession.h"

#include "sdk/auth/makeauthenticator.h"
#include "sdk/config/cloudconfig.h"
#include "sdk/config/options.h"

#include <QTextStream>

#include <cstdio>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

const QStringList Services { u"object-store"_s };

} // namespace

void CloudSession::addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    addCloudOptions(parser, Services);
}

Result<Session> CloudSession::open(const QCommandLineParser &parser)
{
    const auto config = CloudConfig::load(ConfigSources::system());
    if (!config)
        return config.error();
    const auto overrides = overridesFrom(parser, Services);
    // Options can describe a cloud that no file knows.
    const bool isNamed = !overrides.cloud.isEmpty() || !config->defaultCloud().isEmpty();
    const auto region
        = isNamed ? config->cloud({}, {}, overrides) : config->cloudOf(overrides, u"the cloud"_s);
    if (!region)
        return region.error();
    const auto transport = NetworkTransport::create(region->transportOptions());
    if (!transport)
        return transport.error();
    const auto authenticator = makeAuthenticator(*region);
    if (!authenticator)
        return authenticator.error();
    UserPreference preference;
    const auto &service = Services.first();
    if (auto set = preference.setRegion(service, region->regionName(service)); !set)
        return set.takeError();
    if (auto set = preference.setVisibility(service, region->interface(service)); !set)
        return set.takeError();
    return Session(*transport, *authenticator, preference);
}

int complain(const Error &error)
{
    QTextStream(stderr) << error.text() << Qt::endl;
    return 1;
}

} // namespace cirro
