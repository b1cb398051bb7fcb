// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serverlaunchtext.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// The client asks for 2.1 unless it is told: tags, descriptions and volume types need more.
const QString ClientVersion = QStringLiteral("2.90");

const QHash<LaunchDisk::Source, QString> &sourceWords()
{
    static const QHash<LaunchDisk::Source, QString> words {
        { LaunchDisk::Source::Image, u"image"_s },
        { LaunchDisk::Source::Volume, u"volume"_s },
        { LaunchDisk::Source::VolumeSnapshot, u"snapshot"_s },
        { LaunchDisk::Source::Blank, u"blank"_s },
    };
    return words;
}

const QHash<ServerLaunch::Networking, QString> &networkingWords()
{
    static const QHash<ServerLaunch::Networking, QString> words {
        { ServerLaunch::Networking::Auto, u"auto"_s },
        { ServerLaunch::Networking::None, u"none"_s },
        { ServerLaunch::Networking::Listed, u"listed"_s },
    };
    return words;
}

//! Words of a command, with options that have no value left out.
class Command
{
public:
    explicit Command(const QString &program)
        : m_words { program }
    {
    }

    Command &add(const QString &option, const QString &value)
    {
        if (!value.isEmpty())
            m_words << option << shellWord(value);
        return *this;
    }
    Command &addRaw(const QString &words)
    {
        m_words << words;
        return *this;
    }
    QString text() const { return m_words.join(u' '); }

private:
    QStringList m_words;
};

Command client(const Connection &connection)
{
    Command command(u"openstack"_s);
    command.add(u"--os-cloud"_s, connection.cloud())
        .add(u"--os-region-name"_s, connection.region())
        .add(u"--os-project-id"_s, connection.scopeId());
    return command;
}

QString diskWords(const LaunchDisk &disk, int bootIndex)
{
    QStringList parts;
    if (!disk.id.isEmpty())
        parts << u"uuid="_s + disk.id;
    parts << u"source_type="_s + sourceWords().value(disk.source) << u"destination_type=volume"_s
          << u"boot_index=%1"_s.arg(bootIndex);
    if (disk.size > 0)
        parts << u"volume_size=%1"_s.arg(disk.size);
    if (!disk.volumeType.isEmpty())
        parts << u"volume_type="_s + disk.volumeType;
    parts << u"delete_on_termination="_s + (disk.isDeletedWithServer ? u"true"_s : u"false"_s);
    return parts.join(u',');
}

QString interfaceWords(const LaunchInterface &plug)
{
    if (!plug.portId.isEmpty())
        return u"port-id="_s + plug.portId;
    const auto version = plug.fixedAddress.contains(u':') ? u"6"_s : u"4"_s;
    return u"net-id="_s + plug.networkId
        + (plug.fixedAddress.isEmpty() ? QString()
                                       : u",v%1-fixed-ip=%2"_s.arg(version, plug.fixedAddress));
}

//! Text as it is; anything else by way of base64.
QString userDataWords(const QByteArray &userData)
{
    const auto text = QString::fromUtf8(userData);
    if (text.toUtf8() == userData && !userData.contains('\0'))
        return u"<(printf %s "_s + shellWord(text) + u')';
    return u"<(printf %s "_s + QString::fromLatin1(userData.toBase64()) + u" | base64 -d)"_s;
}

void addNetworks(Command &command, const ServerLaunch &launch)
{
    if (launch.networking != ServerLaunch::Networking::Listed) {
        command.add(u"--nic"_s, networkingWords().value(launch.networking));
        return;
    }
    for (const auto &plug : launch.interfaces)
        command.add(u"--nic"_s, interfaceWords(plug));
}

void addRest(Command &command, const ServerLaunch &launch)
{
    command.add(u"--key-name"_s, launch.keyName);
    for (const auto &group : launch.securityGroups)
        command.add(u"--security-group"_s, group);
    if (!launch.userData.isEmpty())
        command.addRaw(u"--user-data "_s + userDataWords(launch.userData));
    command.add(u"--availability-zone"_s, launch.availabilityZone);
    if (!launch.serverGroupId.isEmpty())
        command.add(u"--hint"_s, u"group="_s + launch.serverGroupId);
    if (launch.hasConfigDrive)
        command.addRaw(u"--config-drive True"_s);
    command.add(u"--description"_s, launch.description);
    for (auto item = launch.metadata.begin(); item != launch.metadata.end(); ++item)
        command.add(u"--property"_s, item.key() + u'=' + item.value());
    for (const auto &tag : launch.tags)
        command.add(u"--tag"_s, tag);
}

QJsonObject diskEntries(const LaunchDisk &disk)
{
    return { { u"source"_s, sourceWords().value(disk.source) },
             { u"id"_s, disk.id },
             { u"size"_s, disk.size },
             { u"goes"_s, disk.isDeletedWithServer },
             { u"type"_s, disk.volumeType } };
}

LaunchDisk diskFrom(const QJsonValue &entries)
{
    return { .source
             = sourceWords().key(entries[u"source"_s].toString(), LaunchDisk::Source::Blank),
             .id = entries[u"id"_s].toString(),
             .size = entries[u"size"_s].toInt(),
             .isDeletedWithServer = entries[u"goes"_s].toBool(),
             .volumeType = entries[u"type"_s].toString() };
}

} // namespace

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:=,@%+-]+$"_s);
    if (plain.match(text).hasMatch() && !text.endsWith(u'\n'))
        return text;
    auto quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString launchCommand(const LaunchOrder &order, const Connection &connection)
{
    const auto &launch = order.server;
    auto command = client(connection);
    command.add(u"--os-compute-api-version"_s, ClientVersion)
        .addRaw(u"server create"_s)
        .add(u"--flavor"_s, launch.flavorId)
        .add(u"--image"_s, launch.imageId);
    int bootIndex = launch.imageId.isEmpty() ? 0 : -1;
    for (const auto &disk : launch.disks)
        command.add(u"--block-device"_s, diskWords(disk, std::exchange(bootIndex, -1)));
    addNetworks(command, launch);
    addRest(command, launch);
    if (order.count > 1)
        command.addRaw(u"--min %1 --max %1"_s.arg(order.count));
    command.addRaw(u"--wait"_s);
    const auto name = launch.name.trimmed();
    if (name.startsWith(u'-'))
        command.addRaw(u"--"_s);
    auto text = command.addRaw(shellWord(name)).text();
    if (!order.floatingIpId.isEmpty())
        text += u'\n'
            + client(connection)
                  .addRaw(u"server add floating ip"_s)
                  .addRaw(shellWord(name))
                  .addRaw(shellWord(order.floatingIpId))
                  .text();
    for (const auto &each : order.floatingNetworkId.isEmpty() ? QStringList() : order.names()) {
        const auto address = client(connection)
                                 .addRaw(u"floating ip create -f value -c floating_ip_address"_s)
                                 .addRaw(shellWord(order.floatingNetworkId))
                                 .text();
        text += u'\n'
            + client(connection)
                  .addRaw(u"server add floating ip"_s)
                  .addRaw(shellWord(each))
                  .addRaw(u"\"$("_s + address + u")\""_s)
                  .text();
    }
    return text;
}

QJsonObject launchEntries(const LaunchOrder &order)
{
    const auto &launch = order.server;
    QJsonArray disks;
    for (const auto &disk : launch.disks)
        disks << diskEntries(disk);
    QJsonArray interfaces;
    for (const auto &plug : launch.interfaces)
        interfaces << QJsonObject { { u"network"_s, plug.networkId },
                                    { u"port"_s, plug.portId },
                                    { u"address"_s, plug.fixedAddress } };
    return { { u"name"_s, launch.name },
             { u"count"_s, order.count },
             { u"flavor"_s, launch.flavorId },
             { u"image"_s, launch.imageId },
             { u"disks"_s, disks },
             { u"networking"_s, networkingWords().value(launch.networking) },
             { u"interfaces"_s, interfaces },
             { u"floatingIp"_s, order.floatingIpId },
             { u"floatingNetwork"_s, order.floatingNetworkId },
             { u"key"_s, launch.keyName },
             { u"groups"_s, toJson(launch.securityGroups) },
             { u"zone"_s, launch.availabilityZone },
             { u"serverGroup"_s, launch.serverGroupId },
             { u"configDrive"_s, launch.hasConfigDrive },
             { u"description"_s, launch.description },
             { u"metadata"_s, toJson(launch.metadata) },
             { u"tags"_s, toJson(launch.tags) } };
}

LaunchOrder launchFrom(const QJsonObject &entries)
{
    LaunchOrder order;
    auto &launch = order.server;
    launch.name = entries[u"name"_s].toString();
    order.count = std::max(1, entries[u"count"_s].toInt(1));
    launch.flavorId = entries[u"flavor"_s].toString();
    launch.imageId = entries[u"image"_s].toString();
    for (const auto &disk : entries[u"disks"_s].toArray())
        launch.disks << diskFrom(disk);
    launch.networking = networkingWords().key(entries[u"networking"_s].toString(),
                                              ServerLaunch::Networking::Listed);
    for (const auto &plug : entries[u"interfaces"_s].toArray())
        launch.interfaces << LaunchInterface { .networkId = plug[u"network"_s].toString(),
                                               .portId = plug[u"port"_s].toString(),
                                               .fixedAddress = plug[u"address"_s].toString() };
    order.floatingIpId = entries[u"floatingIp"_s].toString();
    order.floatingNetworkId = entries[u"floatingNetwork"_s].toString();
    launch.keyName = entries[u"key"_s].toString();
    fromJson(entries[u"groups"_s], launch.securityGroups);
    launch.availabilityZone = entries[u"zone"_s].toString();
    launch.serverGroupId = entries[u"serverGroup"_s].toString();
    launch.hasConfigDrive = entries[u"configDrive"_s].toBool();
    launch.description = entries[u"description"_s].toString();
    fromJson(entries[u"metadata"_s], launch.metadata);
    fromJson(entries[u"tags"_s], launch.tags);
    return order;
}

} // namespace cirro
