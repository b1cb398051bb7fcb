// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/networkhint.h"

#include "sdk/config/configerror.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class NetworkHints
{
    Q_DECLARE_TR_FUNCTIONS(cirro::NetworkHints)
};

Result<NetworkHint> hint(const ConfigNode &node)
{
    const auto flag = [&node](const QString &key, bool otherwise = false) {
        auto dashed = key;
        const auto &value = node.contains(key) ? node[key] : node[dashed.replace(u'_', u'-')];
        return value.boolean().value_or(otherwise);
    };
    NetworkHint result;
    result.name = node[u"name"_s].text();
    if (result.name.isEmpty()) {
        return configError(NetworkHints::tr("A network below “networks” has no name."),
                           NetworkHints::tr("Give each entry a “name”."));
    }
    const bool external = flag(u"routes_externally"_s);
    result.routesIpv4Externally = flag(u"routes_ipv4_externally"_s, external);
    result.routesIpv6Externally = flag(u"routes_ipv6_externally"_s, external);
    result.natSource = flag(u"nat_source"_s);
    result.natDestination = flag(u"nat_destination"_s);
    result.defaultInterface = flag(u"default_interface"_s);
    return result;
}

Result<void> checkUnique(const QList<NetworkHint> &hints, bool NetworkHint::*flag,
                         const QString &key)
{
    QStringList flagged;
    for (const auto &one : hints) {
        if (one.*flag)
            flagged << one.name;
    }
    if (flagged.size() < 2)
        return {};
    return configError(NetworkHints::tr("The networks “%1” and “%2” both say %3.")
                           .arg(flagged.at(0), flagged.at(1), key),
                       NetworkHints::tr("Leave it to one of them."));
}

} // namespace

Result<QList<NetworkHint>> networkHints(const ConfigNode &cloud, QList<Error> *warnings)
{
    QList<NetworkHint> hints;
    for (const auto &node : cloud[u"networks"_s].items()) {
        auto one = hint(node);
        if (!one)
            return one.takeError();
        hints << *one;
    }
    for (const auto &key : { u"external_network"_s, u"internal_network"_s }) {
        const auto name = cloud[key].text();
        if (name.isEmpty())
            continue;
        if (cloud.contains(u"networks"_s)) {
            return configError(
                NetworkHints::tr("A cloud has both “%1” and “networks”.").arg(key),
                NetworkHints::tr("Remove “%1”; say the same in “networks”.").arg(key));
        }
        const bool external = key.startsWith("external"_L1);
        hints << NetworkHint { name, external, external, false, !external, external };
        warnings->append(
            configError(NetworkHints::tr("“%1” is an old word.").arg(key),
                        NetworkHints::tr("Use an entry of the list “networks” instead.")));
    }
    if (auto unique = checkUnique(hints, &NetworkHint::natDestination, u"nat_destination"_s);
        !unique)
        return unique.takeError();
    if (auto unique = checkUnique(hints, &NetworkHint::defaultInterface, u"default_interface"_s);
        !unique)
        return unique.takeError();
    return hints;
}

} // namespace cirro
