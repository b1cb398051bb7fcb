// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/serverlaunch.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class LaunchText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::LaunchText)
};

//! What a request has that only newer clouds take.
struct Newer
{
    bool isUsed;
    ApiVersion since;
    const char *what;
};

std::optional<Error> tooNew(const ServerLaunch &launch, const ApiVersion &version)
{
    const auto anyDisk = [&](auto member) {
        return std::any_of(launch.disks.begin(), launch.disks.end(),
                           [&](const LaunchDisk &disk) { return !(disk.*member).isEmpty(); });
    };
    const bool hasTaggedInterface
        = std::any_of(launch.interfaces.begin(), launch.interfaces.end(),
                      [](const LaunchInterface &plug) { return !plug.tag.isEmpty(); });
    const Newer parts[] {
        { !launch.description.isEmpty(),
          { 2, 19 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A description") },
        { launch.networking == ServerLaunch::Networking::None,
          { 2, 37 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A server without a network") },
        { hasTaggedInterface,
          { 2, 42 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A tag on an interface") },
        { anyDisk(&LaunchDisk::tag),
          { 2, 42 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A tag on a disk") },
        { !launch.tags.isEmpty(), { 2, 52 }, QT_TRANSLATE_NOOP("cirro::LaunchText", "A tag") },
        { !launch.trustedCertificates.isEmpty(),
          { 2, 63 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A trusted certificate") },
        { anyDisk(&LaunchDisk::volumeType),
          { 2, 67 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A volume type") },
        { !launch.host.isEmpty() || !launch.hypervisor.isEmpty(),
          { 2, 74 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A chosen host") },
        { !launch.hostname.isEmpty(),
          { 2, 90 },
          QT_TRANSLATE_NOOP("cirro::LaunchText", "A host name") },
    };
    for (const auto &part : parts) {
        if (part.isUsed && version < part.since)
            return Error {
                .kind = Error::Kind::Unsupported,
                .message
                = LaunchText::tr("%1 needs version %2 of the compute API; the cloud has %3.")
                      .arg(LaunchText::tr(part.what), part.since.toString(), version.toString()),
                .advice = LaunchText::tr("Leave it out.")
            };
    }
    return std::nullopt;
}

Error bad(const QString &message)
{
    return { .kind = Error::Kind::BadRequest, .message = message };
}

std::optional<Error> impossible(const ServerLaunch &launch)
{
    const auto name = launch.name.trimmed();
    if (name.isEmpty() || name.size() > ServerLaunch::MostNameCharacters)
        return bad(LaunchText::tr("The name of a server has 1 to %1 characters.")
                       .arg(ServerLaunch::MostNameCharacters));
    if (launch.flavorId.isEmpty())
        return bad(LaunchText::tr("A server needs a flavor."));
    if (launch.imageId.isEmpty() && launch.disks.isEmpty())
        return bad(LaunchText::tr("A server needs an image or a volume to boot from."));
    for (const auto &disk : launch.disks) {
        const bool isMade
            = disk.source == LaunchDisk::Source::Image || disk.source == LaunchDisk::Source::Blank;
        if (isMade && disk.size < 1)
            return bad(LaunchText::tr("A new volume needs a size of at least 1 GiB."));
        if (disk.source != LaunchDisk::Source::Blank && disk.id.isEmpty())
            return bad(LaunchText::tr("A disk needs to know what it is made of."));
    }
    if (ServerLaunch::encodedSize(launch.userData) > ServerLaunch::MostEncodedUserData)
        return bad(LaunchText::tr("The user data is too long: %1 bytes in base64, and at most %2 "
                                  "are taken.")
                       .arg(ServerLaunch::encodedSize(launch.userData))
                       .arg(ServerLaunch::MostEncodedUserData));
    return std::nullopt;
}

void insertText(QJsonObject &into, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        into.insert(key, value);
}

QJsonObject diskJson(const LaunchDisk &disk, int bootIndex)
{
    static const QHash<LaunchDisk::Source, QString> sources {
        { LaunchDisk::Source::Image, u"image"_s },
        { LaunchDisk::Source::Volume, u"volume"_s },
        { LaunchDisk::Source::VolumeSnapshot, u"snapshot"_s },
        { LaunchDisk::Source::Blank, u"blank"_s },
    };
    QJsonObject json { { u"boot_index"_s, bootIndex },
                       { u"source_type"_s, sources.value(disk.source) },
                       { u"destination_type"_s, u"volume"_s },
                       { u"delete_on_termination"_s, disk.isDeletedWithServer } };
    insertText(json, u"uuid"_s, disk.id);
    if (disk.size > 0)
        json.insert(u"volume_size"_s, disk.size);
    insertText(json, u"volume_type"_s, disk.volumeType);
    insertText(json, u"tag"_s, disk.tag);
    return json;
}

//! With an image of its own the server boots from a local disk, which is listed as well then.
QJsonArray disksJson(const ServerLaunch &launch)
{
    QJsonArray list;
    if (!launch.imageId.isEmpty())
        list << QJsonObject { { u"boot_index"_s, 0 },
                              { u"uuid"_s, launch.imageId },
                              { u"source_type"_s, u"image"_s },
                              { u"destination_type"_s, u"local"_s },
                              { u"delete_on_termination"_s, true } };
    for (const auto &disk : launch.disks)
        list << diskJson(disk, list.isEmpty() ? 0 : -1);
    return list;
}

QJsonArray interfacesJson(const QList<LaunchInterface> &interfaces)
{
    QJsonArray list;
    for (const auto &plug : interfaces) {
        QJsonObject json;
        if (plug.portId.isEmpty()) {
            insertText(json, u"uuid"_s, plug.networkId);
            insertText(json, u"fixed_ip"_s, plug.fixedAddress);
        } else {
            json.insert(u"port"_s, plug.portId);
        }
        insertText(json, u"tag"_s, plug.tag);
        list << json;
    }
    return list;
}

//! Before 2.37 "auto" had no word: nothing at all means it.
QJsonValue networksJson(const ServerLaunch &launch, const ApiVersion &version)
{
    if (launch.networking == ServerLaunch::Networking::Listed && !launch.interfaces.isEmpty())
        return interfacesJson(launch.interfaces);
    if (version < ApiVersion { 2, 37 })
        return QJsonValue::Undefined;
    return launch.networking == ServerLaunch::Networking::Auto ? u"auto"_s : u"none"_s;
}

QJsonObject hintsJson(const ServerLaunch &launch)
{
    QJsonObject hints;
    insertText(hints, u"group"_s, launch.serverGroupId);
    if (!launch.sameHosts.isEmpty())
        hints.insert(u"same_host"_s, toJson(launch.sameHosts));
    if (!launch.differentHosts.isEmpty())
        hints.insert(u"different_host"_s, toJson(launch.differentHosts));
    return hints;
}

void insertAccess(QJsonObject &server, const ServerLaunch &launch)
{
    insertText(server, u"key_name"_s, launch.keyName);
    if (!launch.adminPassword.isEmpty())
        server.insert(u"adminPass"_s, launch.adminPassword.reveal());
    if (!launch.userData.isEmpty())
        server.insert(u"user_data"_s, QString::fromLatin1(launch.userData.toBase64()));
    QJsonArray groups;
    for (const auto &group : launch.securityGroups)
        groups << QJsonObject { { u"name"_s, group } };
    if (!groups.isEmpty())
        server.insert(u"security_groups"_s, groups);
}

void insertRest(QJsonObject &server, const ServerLaunch &launch)
{
    insertText(server, u"availability_zone"_s, launch.availabilityZone);
    insertText(server, u"description"_s, launch.description);
    insertText(server, u"hostname"_s, launch.hostname);
    insertText(server, u"host"_s, launch.host);
    insertText(server, u"hypervisor_hostname"_s, launch.hypervisor);
    insertText(server, u"OS-DCF:diskConfig"_s, launch.diskConfig);
    if (launch.hasConfigDrive)
        server.insert(u"config_drive"_s, true);
    if (!launch.metadata.isEmpty())
        server.insert(u"metadata"_s, toJson(launch.metadata));
    if (!launch.tags.isEmpty())
        server.insert(u"tags"_s, toJson(launch.tags));
    if (!launch.trustedCertificates.isEmpty())
        server.insert(u"trusted_image_certificates"_s, toJson(launch.trustedCertificates));
}

} // namespace

qsizetype ServerLaunch::encodedSize(const QByteArray &userData)
{
    return (userData.size() + 2) / 3 * 4;
}

Result<QJsonObject> ServerLaunch::toJson(const ApiVersion &version) const
{
    if (auto error = impossible(*this))
        return *error;
    if (auto error = tooNew(*this, version))
        return *error;
    QJsonObject server { { u"name"_s, name.trimmed() }, { u"flavorRef"_s, flavorId } };
    insertText(server, u"imageRef"_s, imageId);
    if (!disks.isEmpty())
        server.insert(u"block_device_mapping_v2"_s, disksJson(*this));
    if (const auto networks = networksJson(*this, version); !networks.isUndefined())
        server.insert(u"networks"_s, networks);
    insertAccess(server, *this);
    insertRest(server, *this);
    QJsonObject body { { u"server"_s, server } };
    if (const auto hints = hintsJson(*this); !hints.isEmpty())
        body.insert(u"os:scheduler_hints"_s, hints);
    return body;
}

} // namespace cirro
