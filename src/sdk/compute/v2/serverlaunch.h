// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "async/secret.h"
#include "resource/resource.h"
#include "sdk/apiversion.h"

#include <QJsonObject>

namespace cirro {

//! One disk of a server that is to be made: an entry of block_device_mapping_v2.
struct LaunchDisk
{
    enum class Source { Image, Volume, VolumeSnapshot, Blank };

    Source source = Source::Blank;
    QString id = {}; //!< of the source; none for blank ones
    //! GiB of the new volume. Must be there for images and blank ones; 0 = as large as the source.
    int size = 0;
    bool isDeletedWithServer = false;
    QString volumeType = {}; //!< name or id; empty = the cloud's default. From 2.67
    QString tag = {}; //!< told to the guest. From 2.42

    bool operator==(const LaunchDisk &) const = default;
};

//! One interface of a server that is to be made.
struct LaunchInterface
{
    QString networkId = {};
    QString portId = {}; //!< a port that is there; wins over the network
    QString fixedAddress = {}; //!< of the network; empty = neutron chooses
    QString tag = {}; //!< told to the guest. From 2.42

    bool operator==(const LaunchInterface &) const = default;
};

/*!
    \brief Everything that a server can be made with: POST /servers.

    A value. Compute API "Create server", tested up to 2.93.

        ServerLaunch launch { .name = u"web-1"_s, .flavorId = flavor, .imageId = image };
        compute.launch(launch).deliver(this, ...);
*/
struct ServerLaunch
{
    enum class Networking {
        Auto, //!< nova makes or takes a network for the project
        None,
        Listed, //!< interfaces, in order
    };

    //! Most that user data may be, after base64 has made it longer. Nova's own limit.
    static constexpr qsizetype MostEncodedUserData = 65535;
    static constexpr int MostNameCharacters = 255;
    static constexpr int MostTags = 50;
    static constexpr int MostTagCharacters = 60;

    QString name = {};
    QString flavorId = {};
    //! The local disk is made of this; empty = the first of disks boots.
    QString imageId = {};
    QList<LaunchDisk> disks = {};
    Networking networking = Networking::Auto;
    QList<LaunchInterface> interfaces = {};
    QString keyName = {};
    //! Names or ids, for interfaces that are made; empty = the project's "default".
    QStringList securityGroups = {};
    QByteArray userData = {}; //!< as it is; base64 is made of it here
    QString availabilityZone = {};
    QString serverGroupId = {}; //!< scheduler hint
    QStringList sameHosts = {}; //!< ids of servers, scheduler hint
    QStringList differentHosts = {}; //!< ids of servers, scheduler hint
    bool hasConfigDrive = false;
    QString description = {}; //!< from 2.19
    Metadata metadata = {};
    QStringList tags = {}; //!< from 2.52
    QString hostname = {}; //!< inside; empty = made of the name. From 2.90
    QStringList trustedCertificates = {}; //!< ids, for signed images. From 2.63
    QString host = {}; //!< administrators only, from 2.74
    QString hypervisor = {}; //!< administrators only, from 2.74
    QString diskConfig = {}; //!< "AUTO", "MANUAL"; empty = as the image says
    Secret adminPassword = {}; //!< empty = nova makes one

    /*!
        The body of the request for a cloud that knows compute API \a version.

        Nothing is dropped in silence: what the cloud is too old for is Error::Kind::Unsupported and
        names the version, what nova would refuse in any case is BadRequest; nothing was sent then.
    */
    Result<QJsonObject> toJson(const ApiVersion &version) const;

    //! How long \a userData is when it is sent.
    static qsizetype encodedSize(const QByteArray &userData);

    bool operator==(const ServerLaunch &) const = default;
};

//! A server that nova has accepted.
struct Launched
{
    Resource server; //!< as nova tells it; with id and name only, if it told no more
    Secret password = {}; //!< of the administrator inside; empty = none was told
    QString requestId = {};
};

} // namespace cirro
