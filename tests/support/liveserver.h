// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/livecloud.h"

#include <QJsonArray>

namespace cirro::live {

//! A network of the project's own that gives out addresses.
inline Result<QString> network(const Connection &connection)
{
    const auto answer
        = outcome(connection.service(QStringLiteral("network"))
                      .get(Path::parse(u"/networks")
                               .with(QStringLiteral("router:external"), QStringLiteral("false"))));
    if (!answer)
        return answer.error();
    const auto body = answer->object();
    const auto networks = body ? (*body)[QLatin1String("networks")].toArray() : QJsonArray();
    for (const auto &network : networks) {
        if (!network[QLatin1String("subnets")].toArray().isEmpty())
            return network[QLatin1String("id")].toString();
    }
    return Error { .kind = Error::Kind::NotFound,
                   .message = QStringLiteral("No network has a subnet.") };
}

//! An image that boots with any flavor.
inline Result<QString> image(const Connection &connection)
{
    const auto answer = outcome(
        connection.service(QStringLiteral("image"))
            .get(Path::parse(u"/images").with(QStringLiteral("status"), QStringLiteral("active"))));
    if (!answer)
        return answer.error();
    const auto body = answer->object();
    const auto images = body ? (*body)[QLatin1String("images")].toArray() : QJsonArray();
    for (const auto &image : images) {
        const bool fitsAnyFlavor = image[QLatin1String("min_ram")].toInt() == 0
            && image[QLatin1String("min_disk")].toInt() == 0;
        const bool isSnapshot
            = image[QLatin1String("image_type")].toString() == QLatin1String("snapshot");
        if (fitsAnyFlavor && !isSnapshot)
            return image[QLatin1String("id")].toString();
    }
    return Error { .kind = Error::Kind::NotFound,
                   .message = QStringLiteral("No image fits any flavor.") };
}

inline Result<QString> smallestFlavor(const Connection &connection)
{
    const auto flavors = outcome(connection.compute().list<Flavor>());
    if (!flavors)
        return flavors.error();
    if (flavors->isEmpty())
        return Error { .kind = Error::Kind::NotFound,
                       .message = QStringLiteral("There is no flavor.") };
    return std::min_element(flavors->begin(), flavors->end(),
                            [](const Flavor &a, const Flavor &b) { return a.ram() < b.ram(); })
        ->id();
}

//! A server to be created: of the smallest flavor, with one network. It has no name yet.
inline Result<Server> smallServer(const Connection &connection)
{
    const auto onNetwork = network(connection);
    if (!onNetwork)
        return onNetwork.error();
    const auto fromImage = image(connection);
    if (!fromImage)
        return fromImage.error();
    const auto ofFlavor = smallestFlavor(connection);
    if (!ofFlavor)
        return ofFlavor.error();
    Server server;
    server.imageId = *fromImage;
    server.flavorId = *ofFlavor;
    server.networks = QJsonArray { QJsonObject { { QStringLiteral("uuid"), *onNetwork } } };
    return server;
}

} // namespace cirro::live
