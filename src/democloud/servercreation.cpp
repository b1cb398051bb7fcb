// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"
#include "democloud/computequota.h"
#include "democloud/ports.h"
#include "democloud/serverjson.h"
#include "democloud/volumes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Fault invalid(const QString &message)
{
    return { 400, message };
}

//! What a new server may be told, and the microversion that brought it.
void checkNewServer(const Context &context, QJsonObject given)
{
    static const QHash<QString, Micro> since {
        { u"name"_s, 1 },
        { u"flavorRef"_s, 1 },
        { u"imageRef"_s, 1 },
        { u"networks"_s, 1 },
        { u"key_name"_s, 1 },
        { u"security_groups"_s, 1 },
        { u"user_data"_s, 1 },
        { u"availability_zone"_s, 1 },
        { u"metadata"_s, 1 },
        { u"config_drive"_s, 1 },
        { u"min_count"_s, 1 },
        { u"max_count"_s, 1 },
        { u"adminPass"_s, 1 },
        { u"OS-DCF:diskConfig"_s, 1 },
        { u"block_device_mapping_v2"_s, 1 },
        { u"block_device_mapping"_s, 1 },
        { u"accessIPv4"_s, 1 },
        { u"accessIPv6"_s, 1 },
        { u"return_reservation_id"_s, 1 },
        { u"os:scheduler_hints"_s, 1 },
        { u"OS-SCH-HNT:scheduler_hints"_s, 1 },
        { u"description"_s, 19 },
        { u"tags"_s, 52 },
        { u"trusted_image_certificates"_s, 63 },
        { u"host"_s, 74 },
        { u"hypervisor_hostname"_s, 74 },
        { u"hostname"_s, 90 },
    };
    if (context.micro < 57)
        given.remove("personality"_L1);
    checkMembers(context, u"server"_s, given, since);
    QStringList needed { u"name"_s, u"flavorRef"_s };
    if (context.micro >= 37)
        needed.append(u"networks"_s);
    needMembers(u"server"_s, given, needed);
    checkServerMetadata(given.value("metadata"_L1).toObject());
    const QString name = given.value("name"_L1).toString();
    if (name.trimmed().isEmpty() || name.size() > 255)
        throw invalid(u"Invalid input for field/attribute name. Value: %1. '%1' is too %2"_s.arg(
            name, name.size() > 255 ? u"long"_s : u"short"_s));
}

//! What a request wants, checked before anything is made.
struct Wish
{
    QJsonObject given;
    QJsonObject flavor;
    QString imageId;
    QStringList groups;
    //! {"networkId", "portId", "address"} for each port.
    QList<QJsonObject> ports;
    int count = 1;
};

void chooseFlavor(const Context &context, Wish &wish)
{
    const QString id = wish.given.value("flavorRef"_L1).toVariant().toString().section(u'/', -1);
    const QJsonObject *flavor = context.region.compute.flavors.find(id);
    if (!flavor)
        throw invalid(u"Flavor %1 could not be found."_s.arg(id));
    wish.flavor = *flavor;
}

void chooseImage(const Context &context, Wish &wish)
{
    wish.imageId = wish.given.value("imageRef"_L1).toString().section(u'/', -1);
    const QJsonArray devices = wish.given.value("block_device_mapping_v2"_L1).toArray();
    if (wish.imageId.isEmpty()) {
        if (devices.isEmpty())
            throw invalid(u"Missing imageRef attribute"_s);
        return;
    }
    const QJsonObject *image = context.region.images.images.find(wish.imageId);
    if (!image)
        throw invalid(u"Can not find requested image"_s);
    if (image->value("status"_L1).toString() != "active"_L1)
        throw invalid(u"Image %1 is not active."_s.arg(wish.imageId));
    if (image->value("min_ram"_L1).toInt() > wish.flavor.value("ram"_L1).toInt())
        throw invalid(u"Flavor's memory is too small for requested image."_s);
    if (devices.isEmpty()
        && image->value("min_disk"_L1).toInt() > wish.flavor.value("disk"_L1).toInt())
        throw invalid(
            u"Flavor's disk is too small for requested image. Flavor disk is %1 bytes, "
            u"minimum size is %2 bytes."_s.arg(qint64(wish.flavor.value("disk"_L1).toInt()) << 30)
                .arg(qint64(image->value("min_disk"_L1).toInt()) << 30));
}

void chooseNetworks(const Context &context, Wish &wish)
{
    const QJsonValue networks = wish.given.value("networks"_L1);
    const Network &network = context.region.network;
    if (networks.toString() == "none"_L1)
        return;
    if (!networks.isArray() || networks.toArray().isEmpty()) {
        const QList<QJsonObject> possible = networksFor(context.region, context.projectId());
        if (possible.isEmpty() && networks.toString() == "auto"_L1)
            throw invalid(u"Unable to automatically allocate a network for project %1"_s.arg(
                context.projectId()));
        if (possible.size() > 1)
            throw Fault {
                409, u"Multiple possible networks found, use a Network ID to be more specific."_s
            };
        if (!possible.isEmpty())
            wish.ports.append({ { u"networkId"_s, possible.first().value("id"_L1) } });
        return;
    }
    for (const QJsonValue &value : networks.toArray()) {
        const QJsonObject entry = value.toObject();
        const QString portId = entry.value("port"_L1).toString();
        if (!portId.isEmpty()) {
            const QJsonObject *port = network.ports.find(portId);
            if (!port)
                throw invalid(u"Port %1 could not be found."_s.arg(portId));
            if (!port->value("device_id"_L1).toString().isEmpty())
                throw Fault { 409, u"Port %1 is still in use."_s.arg(portId) };
            wish.ports.append({ { u"portId"_s, portId } });
            continue;
        }
        const QString id = entry.value("uuid"_L1).toString();
        const QJsonObject *found = network.networks.find(id);
        if (!found)
            throw invalid(u"Network %1 could not be found."_s.arg(id));
        if (found->value("router:external"_L1).toBool() && !found->value("shared"_L1).toBool()
            && !context.isAdmin())
            throw Fault {
                403, u"It is not allowed to create an interface on external network %1"_s.arg(id)
            };
        if (found->value("subnets"_L1).toArray().isEmpty())
            throw invalid(u"Network %1 requires a subnet in order to boot instances on."_s.arg(id));
        wish.ports.append({ { u"networkId"_s, id }, { u"address"_s, entry.value("fixed_ip"_L1) } });
    }
}

void chooseRest(const Context &context, Wish &wish)
{
    const QString key = wish.given.value("key_name"_L1).toString();
    if (!key.isEmpty() && !context.region.compute.keypairs.find(context.userId() + u'/' + key))
        throw invalid(u"Invalid key_name provided."_s);
    for (const QJsonValue &value : wish.given.value("security_groups"_L1).toArray()) {
        const QString name = value.toObject().value("name"_L1).toString();
        if (name == "default"_L1)
            continue;
        const QString id = securityGroupNamed(context.region, context.projectId(), name);
        if (id.isEmpty())
            throw invalid(
                u"Security group %1 not found for project %2."_s.arg(name, context.projectId()));
        wish.groups.append(id);
    }
    const QString zone = wish.given.value("availability_zone"_L1).toString();
    if (!zone.isEmpty() && zone.section(u':', 0, 0) != "nova"_L1)
        throw invalid(u"The requested availability zone is not available"_s);
    const QString userData = wish.given.value("user_data"_L1).toString();
    const auto decoded = QByteArray::fromBase64Encoding(userData.toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        throw invalid(
            u"Invalid input for field/attribute user_data. Value: %1. '%1' is not a 'base64'"_s.arg(
                userData));
    wish.count = qMax(1, wish.given.value("min_count"_L1).toVariant().toInt());
    wish.count = qMax(wish.count, wish.given.value("max_count"_L1).toVariant().toInt());
    if (wish.given.contains("max_count"_L1)
        && wish.given.value("min_count"_L1).toVariant().toInt()
            > wish.given.value("max_count"_L1).toVariant().toInt())
        throw invalid(u"min_count must be <= max_count"_s);
}

//! Devices of block_device_mapping_v2: makes the volumes that are wanted and attaches them.
void makeDevices(Context &context, Server &server, const QJsonArray &devices)
{
    for (const QJsonValue &value : devices) {
        const QJsonObject device = value.toObject();
        const QString source = device.value("source_type"_L1).toString();
        const QString uuid = device.value("uuid"_L1).toString();
        if (device.value("destination_type"_L1).toString() == "local"_L1
            || (source == "image"_L1 && !device.contains("destination_type"_L1)))
            continue;
        QString volumeId = uuid;
        if (source == "volume"_L1) {
            const QJsonObject *volume = context.region.blockStorage.volumes.find(uuid);
            if (!volume)
                throw invalid(
                    u"Block Device Mapping is Invalid: failed to get volume %1."_s.arg(uuid));
            if (volume->value("status"_L1).toString() != "available"_L1)
                throw invalid(
                    u"Block Device Mapping is Invalid: volume %1 must be in 'available' state."_s
                        .arg(uuid));
        } else {
            NewVolume wanted;
            wanted.projectId = server.projectId;
            wanted.userId = server.userId;
            wanted.type = device.value("volume_type"_L1).toString();
            wanted.size = qMax(1, device.value("volume_size"_L1).toVariant().toInt());
            wanted.imageId = source == "image"_L1 ? uuid : QString();
            wanted.snapshotId = source == "snapshot"_L1 ? uuid : QString();
            volumeId = makeVolume(context.cloud, context.region, wanted).value("id"_L1).toString();
        }
        attachVolume(context.cloud, context.region, volumeId, server, nextDevice(server),
                     device.value("delete_on_termination"_L1).toBool(),
                     device.value("tag"_L1).toString());
    }
}

void makePorts(Context &context, Server &server, const Wish &wish)
{
    for (const QJsonObject &wanted : wish.ports) {
        const QString portId = wanted.value("portId"_L1).toString();
        if (!portId.isEmpty()) {
            QJsonObject *port = context.region.network.ports.find(portId);
            port->insert(u"device_id"_s, server.id);
            port->insert(u"device_owner"_s, u"compute:nova"_s);
            port->insert(u"status"_s, u"ACTIVE"_s);
            server.portIds.append(portId);
            continue;
        }
        NewPort port;
        port.networkId = wanted.value("networkId"_L1).toString();
        port.projectId = server.projectId;
        port.fixedAddress = wanted.value("address"_L1).toString();
        port.deviceId = server.id;
        port.deviceOwner = u"compute:nova"_s;
        port.securityGroups = wish.groups;
        server.portIds.append(
            makePort(context.cloud, context.region, port).value("id"_L1).toString());
    }
}

QString hostNameOf(const QString &name)
{
    QString host = name.toLower();
    host.replace(QRegularExpression(u"[ _]"_s), u"-"_s);
    host.remove(QRegularExpression(u"[^a-z0-9.-]"_s));
    return host.left(63);
}

Server &makeServer(Context &context, const Wish &wish, int index, const QString &reservation)
{
    const QJsonObject &given = wish.given;
    auto server = std::make_unique<Server>();
    server->id = context.cloud.ids.uuid();
    server->name = given.value("name"_L1).toString();
    if (wish.count > 1)
        server->name += u"-%1"_s.arg(index + 1);
    server->hostName = given.value("hostname"_L1).toString(hostNameOf(server->name));
    server->description = given.value("description"_L1).toString();
    server->projectId = context.projectId();
    server->userId = context.userId();
    server->keyName = given.value("key_name"_L1).toString();
    server->imageId = wish.imageId;
    server->flavor = embeddedFlavor(wish.flavor);
    server->metadata = given.value("metadata"_L1).toObject();
    for (const QJsonValue &tag : given.value("tags"_L1).toArray())
        server->tags.append(tag.toString());
    server->userData = given.value("user_data"_L1).toString();
    server->configDrive
        = given.value("config_drive"_L1).toVariant().toBool() ? u"True"_s : QString();
    server->accessIPv4 = given.value("accessIPv4"_L1).toString();
    server->accessIPv6 = given.value("accessIPv6"_L1).toString();
    server->reservationId = reservation;
    server->launchIndex = index;
    server->created = server->updated = context.now;
    Server &made = context.region.compute.add(std::move(server));
    try {
        makeDevices(context, made, given.value("block_device_mapping_v2"_L1).toArray());
        makePorts(context, made, wish);
    } catch (const Fault &) {
        made.deleted = true;
        made.vmState = u"deleted"_s;
        throw;
    }
    for (const QString &group : wish.groups) {
        if (const QJsonObject *known = context.region.network.securityGroups.find(group))
            made.securityGroups.append(known->value("name"_L1).toString());
    }
    if (made.securityGroups.isEmpty())
        made.securityGroups = { u"default"_s };
    return made;
}

Answer create(Context &context)
{
    Wish wish;
    wish.given = required(context, u"server"_s);
    checkNewServer(context, wish.given);
    chooseFlavor(context, wish);
    chooseImage(context, wish);
    chooseNetworks(context, wish);
    chooseRest(context, wish);
    checkComputeQuota(context.region, context.projectId(), wish.flavor, wish.count);

    const QJsonObject hints = context.body.value("os:scheduler_hints"_L1).toObject();
    const QString groupId = hints.value("group"_L1).toString();
    QJsonObject *group
        = groupId.isEmpty() ? nullptr : context.region.compute.serverGroups.find(groupId);
    if (!groupId.isEmpty() && !group)
        throw invalid(u"Instance group %1 could not be found."_s.arg(groupId));
    const QString reservation = u"r-"_s
        + QString::number(context.cloud.ids.number(36ULL * 36 * 36 * 36 * 36 * 36 * 36 * 36), 36)
              .rightJustified(8, u'0');
    ServerMachine machine(context.cloud, context.region);
    QJsonObject first;
    for (int i = 0; i < wish.count; ++i) {
        Server &server = makeServer(context, wish, i, reservation);
        if (group) {
            QJsonArray members = group->value("members"_L1).toArray();
            members.append(server.id);
            group->insert(u"members"_s, members);
        }
        machine.build(server, actorOf(context));
        if (i > 0)
            continue;
        first = { { u"id"_s, server.id },
                  { u"links"_s, serverJson(context, server, ServerView::Brief).value("links"_L1) },
                  { u"OS-DCF:diskConfig"_s, u"MANUAL"_s },
                  { u"security_groups"_s,
                    QJsonArray { QJsonObject { { u"name"_s, server.securityGroups.value(0) } } } },
                  { u"adminPass"_s,
                    wish.given.value("adminPass"_L1)
                        .toString(QString::fromLatin1(context.cloud.ids.secret(12))) } };
    }
    const QString location = context.root + u"/v2.1/servers/"_s + first.value("id"_L1).toString();
    if (wish.given.value("return_reservation_id"_L1).toVariant().toBool())
        return Answer(202, { { u"reservation_id"_s, reservation } });
    return Answer(202, { { u"server"_s, first } }).with("Location", location.toLatin1());
}
} // namespace

void addServerCreation(Service &service)
{
    service.add("POST", u"/servers"_s, Access::Member, u"os_compute_api:servers:create"_s, create);
}

} // namespace cirro::demo
