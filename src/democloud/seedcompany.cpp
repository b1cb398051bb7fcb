// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/ports.h"
#include "democloud/serverjson.h"
#include "democloud/services.h"
#include "democloud/volumes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
//! One line per server: what a person would see in the list.
struct ServerSeed
{
    const char *name;
    const char *project;
    const char *flavor;
    //! Null boots from a volume.
    const char *image;
    const char *network;
    const char *state;
    int daysOld;
    const char *group;
    const char *tags;
    const char *key;
};

constexpr ServerSeed Servers[] {
    { "web-1", "shop", "3", "shop-web-2023-09", "frontend", "active", 30, "web", "prod,web",
      "ops" },
    { "web-2", "shop", "3", "shop-web-2023-09", "frontend", "active", 30, "web", "prod,web",
      "ops" },
    { "web-3", "shop", "3", "shop-web-2023-09", "frontend", "active", 29, "web", "prod,web",
      "ops" },
    { "web-4", "shop", "3", "shop-web-2023-08", "frontend", "active", 61, "web", "prod,web",
      "ops" },
    { "web-canary", "shop", "3", "shop-web-2023-09", "frontend", "resized", 12, "web", "prod,web",
      "ops" },
    { "lb-1", "shop", "3", "debian-12-generic", "frontend", "active", 118, "web", "prod,edge",
      "ops" },
    { "lb-2", "shop", "3", "debian-12-generic", "frontend", "active", 118, "web", "prod,edge",
      "ops" },
    { "db-primary", "shop", "r2.large", nullptr, "backend", "active", 110, "database", "prod,db",
      "ops" },
    { "db-replica-1", "shop", "r2.large", nullptr, "backend", "active", 109, "database", "prod,db",
      "ops" },
    { "db-replica-2", "shop", "r2.large", nullptr, "backend", "error", 2, "database", "prod,db",
      "ops" },
    { "db-reporting", "shop", "4", "postgres-15-golden", "backend", "stopped", 44, "database", "db",
      "anna" },
    { "cache-1", "shop", "c2.large", "debian-12-generic", "backend", "active", 90, "default",
      "prod", "ops" },
    { "cache-2", "shop", "c2.large", "debian-12-generic", "backend", "active", 90, "default",
      "prod", "ops" },
    { "queue-1", "shop", "c2.large", "debian-12-generic", "backend", "active", 88, "default",
      "prod", "ops" },
    { "queue-2", "shop", "c2.large", "debian-12-generic", "backend", "active", 88, "default",
      "prod", "ops" },
    { "search-1", "shop", "4", "ubuntu-22.04", "backend", "active", 75, "default", "prod,search",
      "ops" },
    { "search-2", "shop", "4", "ubuntu-22.04", "backend", "active", 75, "default", "prod,search",
      "ops" },
    { "search-3", "shop", "4", "ubuntu-22.04", "backend", "paused", 75, "default", "prod,search",
      "ops" },
    { "payments-gateway", "shop", "3", "debian-12-generic", "backend", "locked", 100, "default",
      "prod,pci", "ops" },
    { "mail-relay", "shop", "3", "debian-11-generic", "frontend", "active", 360, "default", "prod",
      "ops" },
    { "vpn", "shop", "3", "debian-12-generic", "frontend", "active", 200, "web", "prod,edge",
      "ops" },
    { "bastion", "shop", "1", "debian-12-generic", "frontend", "active", 200, "bastion",
      "prod,edge", "ops" },
    { "monitoring", "shop", "4", "ubuntu-22.04", "backend", "active", 150, "default", "ops",
      "ops" },
    { "log-archive", "shop", "2", "ubuntu-20.04", "backend", "active", 340, "default", "ops",
      "ops" },
    { "ci-runner-1", "shop", "c2.large", "debian-12-generic", "backend", "active", 20, "default",
      "ci", "ci" },
    { "ci-runner-2", "shop", "c2.large", "debian-12-generic", "backend", "active", 20, "default",
      "ci", "ci" },
    { "ci-runner-3", "shop", "c2.large", "debian-12-generic", "backend", "suspended", 20, "default",
      "ci", "ci" },
    { "staging-web", "shop", "3", "shop-web-2023-09", "frontend", "stopped", 15, "web", "staging",
      "anna" },
    { "staging-db", "shop", "3", nullptr, "backend", "stopped", 15, "database", "staging,db",
      "anna" },
    { "legacy-erp", "shop", "4", "windows-server-2022", "backend", "rescued", 190, "default",
      "legacy", nullptr },
    { "black-friday-2022", "shop", "3", "debian-11-generic", "frontend", "shelved_offloaded", 300,
      "web", "archive", "ops" },
    { "old-cms", "shop", "1", "ubuntu-20.04", "frontend", "shelved", 410, "default", "archive",
      "ops" },
    { "gpu-trial", "shop", "2", "ubuntu-22.04", "backend", "novalidhost", 3, "default", "test",
      "anna" },
    { "import-nightly", "shop", "c2.large", "debian-12-generic", "backend", "active", 1, "default",
      "batch", "ops" },
    { "notebook-1", "research", "4", "ubuntu-22.04", "lab", "active", 25, "default", "jupyter",
      "ops" },
    { "notebook-2", "research", "4", "ubuntu-22.04", "lab", "active", 25, "default", "jupyter",
      "ops" },
    { "sim-01", "research", "5", "rocky-9", "lab", "active", 6, "default", "batch", "ops" },
    { "sim-02", "research", "5", "rocky-9", "lab", "active", 6, "default", "batch", "ops" },
    { "sim-03", "research", "5", "rocky-9", "lab", "stopped", 6, "default", "batch", "ops" },
    { "sequencer-intake", "research", "3", nullptr, "lab", "active", 95, "default", "prod", "ops" },
    { "thesis-backup", "research", "2", "debian-12-generic", "lab", "active", 260, "default", "",
      "ops" },
};

struct VolumeSeed
{
    const char *name;
    int size;
    const char *type;
    const char *server;
};

constexpr VolumeSeed Volumes[] {
    { "db-primary-data", 500, "ssd", "db-primary" },
    { "db-primary-wal", 100, "ssd", "db-primary" },
    { "db-replica-1-data", 500, "ssd", "db-replica-1" },
    { "db-replica-1-wal", 100, "ssd", "db-replica-1" },
    { "db-replica-2-data", 500, "ssd", nullptr },
    { "db-replica-2-wal", 100, "ssd", nullptr },
    { "search-1-index", 200, "ssd", "search-1" },
    { "search-2-index", 200, "ssd", "search-2" },
    { "search-3-index", 200, "ssd", "search-3" },
    { "monitoring-tsdb", 300, "hdd", "monitoring" },
    { "log-archive", 2000, "hdd", "log-archive" },
    { "mail-spool", 50, "ssd", "mail-relay" },
    { "erp-data", 250, "ssd", "legacy-erp" },
    { "queue-1-journal", 50, "ssd", "queue-1" },
    { "queue-2-journal", 50, "ssd", "queue-2" },
    { "shared-uploads", 400, "multi", "web-1" },
    { "ci-cache-1", 80, "ssd", "ci-runner-1" },
    { "ci-cache-2", 80, "ssd", "ci-runner-2" },
    { "ci-cache-3", 80, "ssd", "ci-runner-3" },
    { "old-data", 150, "hdd", nullptr },
};

constexpr struct
{
    const char *name;
    const char *owner;
    const char *key;
} Keys[] {
    { "ops", "demo",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKOb71Uqy14v/v+9ZJ2bjt9+HRBYFZ9A0qZslPBJkwjO "
      "ops@brightwater" },
    { "ci", "demo",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPLvSL1tFE2SOAja6PYZvfbWYyMoIHe7xQTNGsYKODyj "
      "ci@brightwater" },
    { "anna", "demo",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL5FWOvO+psVJweQkMzot6O/CLTEMsYMoTNhJle/nLW8 "
      "anna@laptop" },
    { "dana-laptop", "demo",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL59Xyi86C7MaIYaXSf95CoGhI0fjtzSHhd44BxQQglS "
      "dana@laptop" },
    { "audit", "reader",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMkPMqbZtblIj1w56QNT3a6lOs6CMHvEddLgFTYnVUtF "
      "audit@brightwater" },
};

QString text(const char *bytes)
{
    return QString::fromLatin1(bytes);
}

class Company
{
public:
    Company(Cloud &cloud, Region &region)
        : m_cloud(cloud)
        , m_region(region)
        , m_now(cloud.clock.now())
        , m_user(cloud.identity.userNamed(u"demo"_s))
    {
    }

    void fill();
    void fillSecond();
    void addExtra(int count);

private:
    void addKeys();
    void addSecurityGroups();
    void addServer(const ServerSeed &seed);
    void giveState(Server &server, const QString &state);
    void logLife(Server &server);
    QString addVolume(const QString &name, int size, const QString &type, const QString &project,
                      int daysOld, const QString &image = {});
    void addVolumes();
    void addFloatingIps();
    void addSnapshots();
    void addGroups();
    QString imageNamed(const char *name);
    QString networkNamed(const char *name);
    Server *serverNamed(const QString &name);
    QString requestId() { return QString::fromLatin1(m_cloud.requestIds.next()); }

    Cloud &m_cloud;
    Region &m_region;
    Time m_now;
    QString m_user;
};

QString Company::imageNamed(const char *name)
{
    const QJsonObject *image
        = name ? m_region.images.images.findBy(u"name"_s, text(name)) : nullptr;
    return image ? image->value("id"_L1).toString() : QString();
}

QString Company::networkNamed(const char *name)
{
    const QJsonObject *network = m_region.network.networks.findBy(u"name"_s, text(name));
    return network ? network->value("id"_L1).toString() : QString();
}

Server *Company::serverNamed(const QString &name)
{
    for (const auto &server : m_region.compute.servers) {
        if (server->name == name)
            return server.get();
    }
    return nullptr;
}

void Company::addKeys()
{
    for (const auto &seed : Keys) {
        const QString owner = m_cloud.identity.userNamed(text(seed.owner));
        const QByteArray blob = QByteArray::fromBase64(QByteArray(seed.key).split(' ').at(1));
        m_region.compute.keypairs.insert(
            { { u"_key"_s, owner + u'/' + text(seed.name) },
              { u"id"_s, ++m_region.compute.serial },
              { u"name"_s, text(seed.name) },
              { u"type"_s, u"ssh"_s },
              { u"public_key"_s, text(seed.key) },
              { u"fingerprint"_s,
                QString::fromLatin1(
                    QCryptographicHash::hash(blob, QCryptographicHash::Md5).toHex(':')) },
              { u"user_id"_s, owner },
              { u"created_at"_s, isoMicros(m_now - 150 * Day) },
              { u"updated_at"_s, QJsonValue::Null },
              { u"deleted_at"_s, QJsonValue::Null },
              { u"deleted"_s, false } });
    }
}

void Company::addSecurityGroups()
{
    const QString shop = m_cloud.identity.projectNamed(u"shop"_s);
    const auto add = [&](const QString &name, const QString &description,
                         const QList<QPair<int, QString>> &open) {
        QJsonObject group = networkObject(m_cloud, shop);
        const QString id = group.value("id"_L1).toString();
        group.insert(u"name"_s, name);
        group.insert(u"description"_s, description);
        group.insert(u"stateful"_s, true);
        group.insert(u"shared"_s, false);
        m_region.network.securityGroups.insert(group);
        for (const auto &[port, from] : open) {
            QJsonObject rule = networkObject(m_cloud, shop);
            rule.remove("name"_L1);
            rule.insert(u"security_group_id"_s, id);
            rule.insert(u"direction"_s, u"ingress"_s);
            rule.insert(u"ethertype"_s, u"IPv4"_s);
            rule.insert(u"protocol"_s, u"tcp"_s);
            rule.insert(u"port_range_min"_s, port);
            rule.insert(u"port_range_max"_s, port);
            const bool prefix = from.contains(u'/');
            rule.insert(u"remote_ip_prefix"_s, prefix ? QJsonValue(from) : QJsonValue());
            rule.insert(u"normalized_cidr"_s, prefix ? QJsonValue(from) : QJsonValue());
            rule.insert(u"remote_group_id"_s,
                        prefix ? QJsonValue()
                               : QJsonValue(securityGroupNamed(m_region, shop, from)));
            rule.insert(u"remote_address_group_id"_s, QJsonValue::Null);
            m_region.network.rules.insert(rule);
        }
    };
    // A source is a prefix or the name of a group.
    add(u"bastion"_s, u"SSH from the office"_s, { { 22, u"198.51.100.0/26"_s } });
    add(u"web"_s, u"HTTP and HTTPS from everywhere, SSH from the bastion"_s,
        { { 22, u"bastion"_s }, { 80, u"0.0.0.0/0"_s }, { 443, u"0.0.0.0/0"_s } });
    add(u"database"_s, u"PostgreSQL from the web servers"_s,
        { { 5432, u"web"_s }, { 5432, u"10.10.1.0/24"_s } });
    add(u"open-by-mistake"_s, u"everything from everywhere; to be removed"_s,
        { { 22, u"0.0.0.0/0"_s }, { 3389, u"0.0.0.0/0"_s } });
}

QString Company::addVolume(const QString &name, int size, const QString &type,
                           const QString &project, int daysOld, const QString &image)
{
    NewVolume wanted;
    wanted.name = name;
    wanted.size = size;
    wanted.type = type;
    wanted.projectId = project;
    wanted.userId = m_user;
    wanted.imageId = image;
    QJsonObject &volume = makeVolume(m_cloud, m_region, wanted);
    volume.insert(u"status"_s, u"available"_s);
    volume.insert(u"created_at"_s, isoMicros(m_now - daysOld * Day));
    volume.insert(u"updated_at"_s, isoMicros(m_now - daysOld * Day + 4 * Second));
    return volume.value("id"_L1).toString();
}

void Company::logLife(Server &server)
{
    const auto add = [&](const QString &name, const QString &event, Time when, Time took) {
        server.actions.push_back({ name,
                                   requestId(),
                                   server.userId,
                                   server.projectId,
                                   when,
                                   when + took,
                                   {},
                                   { { event, when, when + took, u"Success"_s, {}, {} } } });
    };
    add(u"create"_s, u"compute__do_build_and_run_instance"_s, server.created, 6 * Second);
    const Time age = m_now - server.created;
    if (age > 20 * Day)
        add(u"reboot"_s, u"compute_reboot_instance"_s, server.created + age / 3, 4 * Second);
    if (age > 80 * Day)
        add(u"createImage"_s, u"compute_snapshot_instance"_s, server.created + age / 2,
            42 * Second);
}

void Company::giveState(Server &server, const QString &state)
{
    static const QHash<QString, QPair<QString, int>> actions {
        { u"stopped"_s, { u"stop"_s, 4 } },
        { u"paused"_s, { u"pause"_s, 3 } },
        { u"suspended"_s, { u"suspend"_s, 7 } },
        { u"rescued"_s, { u"rescue"_s, 1 } },
        { u"resized"_s, { u"resize"_s, 1 } },
        { u"shelved"_s, { u"shelve"_s, 4 } },
        { u"shelved_offloaded"_s, { u"shelve"_s, 4 } },
    };
    server.vmState = u"active"_s;
    server.powerState = 1;
    server.progress = 100;
    const Time last = m_now - qMin<Time>(3 * Hour, (m_now - server.created) / 4)
        - Time(m_cloud.ids.number(90 * 60)) * Second;
    const auto note = [&](const QString &name, const QString &result, const QString &details = {}) {
        server.actions.push_back({ name,
                                   requestId(),
                                   server.userId,
                                   server.projectId,
                                   last,
                                   last + 5 * Second,
                                   result == "Error"_L1 ? u"Error"_s : QString(),
                                   { { u"compute_%1_instance"_s.arg(name), last, last + 5 * Second,
                                       result, details, details.section(u'\n', -2) } } });
        server.updated = last + 5 * Second;
    };
    if (actions.contains(state)) {
        server.vmState = state;
        server.powerState = actions.value(state).second;
        note(actions.value(state).first, u"Success"_s);
    }
    if (state == "resized"_L1) {
        server.previousState = u"active"_s;
        server.oldFlavor = embeddedFlavor(*m_region.compute.flavors.find(u"2"_s));
    } else if (state == "shelved_offloaded"_L1) {
        server.host.clear();
        server.zone.clear();
    } else if (state == "locked"_L1) {
        server.locked = true;
        server.lockedReason = u"card payments: changes only with a ticket"_s;
        note(u"lock"_s, u"Success"_s);
    } else if (state == "error"_L1) {
        const QString trace
            = u"Traceback (most recent call last):\n"
              u"  File \"/usr/lib/python3/dist-packages/nova/compute/manager.py\", line "
              u"2733, in _build_resources\n"
              u"    self._prep_block_device(context, instance,\n"
              u"nova.exception.VolumeNotCreated: Volume db-replica-2-data did not finish "
              u"being created even after we waited 187 seconds or 61 attempts. And its "
              u"status is creating.\n"_s;
        server.vmState = u"error"_s;
        server.powerState = 0;
        server.launched = 0;
        server.fault = {
            500,
            u"Build of instance %1 aborted: Volume did not finish being created even after "
            u"we waited 187 seconds or 61 attempts. And its status is creating."_s.arg(server.id),
            trace, server.created + 190 * Second
        };
        server.actions.front().message = u"Error"_s;
        server.actions.front().events.front() = { u"compute__do_build_and_run_instance"_s,
                                                  server.created,
                                                  server.created + 190 * Second,
                                                  u"Error"_s,
                                                  trace,
                                                  server.fault.message };
        server.updated = server.created + 190 * Second;
    } else if (state == "novalidhost"_L1) {
        const QString trace
            = u"Traceback (most recent call last):\n"
              u"  File \"/usr/lib/python3/dist-packages/nova/conductor/manager.py\", line "
              u"1580, in schedule_and_build_instances\n"
              u"    host_lists = self._schedule_instances(context, request_specs[0],\n"
              u"nova.exception_Remote.NoValidHost_Remote: No valid host was found. There are "
              u"not enough hosts available.\n"_s;
        server.vmState = u"error"_s;
        server.powerState = 0;
        server.launched = 0;
        server.host.clear();
        for (const QString &port : server.portIds)
            removePort(m_region, port);
        server.portIds.clear();
        refreshAddresses(m_region, server);
        server.fault = { 500, u"No valid host was found. There are not enough hosts available."_s,
                         trace, server.created + 2 * Second };
        server.actions.front().message = u"Error"_s;
        server.actions.front().events.front() = { u"conductor_schedule_and_build_instances"_s,
                                                  server.created,
                                                  server.created + 2 * Second,
                                                  u"Error"_s,
                                                  trace,
                                                  server.fault.message };
        server.updated = server.created + 2 * Second;
    }
}

void Company::addServer(const ServerSeed &seed)
{
    const QString project = m_cloud.identity.projectNamed(text(seed.project));
    auto made = std::make_unique<Server>();
    made->id = m_cloud.ids.uuid();
    made->name = made->hostName = text(seed.name);
    made->projectId = project;
    made->userId = m_user;
    made->keyName = text(seed.key);
    made->imageId = imageNamed(seed.image);
    made->flavor = embeddedFlavor(*m_region.compute.flavors.find(text(seed.flavor)));
    made->host = u"compute-%1"_s.arg(m_region.compute.servers.size() % 4 + 1);
    made->zone = u"nova"_s;
    made->reservationId = u"r-"_s
        + QString::number(m_cloud.ids.number(2'821'109'907'456ULL), 36).rightJustified(8, u'0');
    made->created = m_now - seed.daysOld * Day - Time(m_cloud.ids.number(20 * 3600)) * Second;
    made->updated = made->launched = made->created + 6 * Second;
    const QStringList tags = text(seed.tags).split(u',', Qt::SkipEmptyParts);
    made->tags = tags;
    made->metadata = { { u"owner"_s, tags.contains(u"db"_s) ? u"dba"_s : u"platform"_s },
                       { u"environment"_s, tags.value(0, u"none"_s) } };
    if (tags.contains(u"prod"_s))
        made->description = u"production, see the runbook"_s;
    Server &server = m_region.compute.add(std::move(made));
    NewPort port;
    port.networkId = networkNamed(seed.network);
    port.projectId = project;
    port.deviceId = server.id;
    port.deviceOwner = u"compute:nova"_s;
    port.host = server.host;
    const QString group = securityGroupNamed(m_region, project, text(seed.group));
    if (!group.isEmpty())
        port.securityGroups = { group };
    server.portIds.append(makePort(m_cloud, m_region, port).value("id"_L1).toString());
    refreshAddresses(m_region, server);
    logLife(server);
    giveState(server, text(seed.state));
    if (!seed.image) {
        const QString volume = addVolume(server.name + u"-root"_s, 40, u"ssd"_s, project,
                                         seed.daysOld, imageNamed("debian-12-generic"));
        attachVolume(m_cloud, m_region, volume, server, u"/dev/vda"_s, true);
    }
}

void Company::addVolumes()
{
    const QString shop = m_cloud.identity.projectNamed(u"shop"_s);
    for (const VolumeSeed &seed : Volumes) {
        const QString id = addVolume(text(seed.name), seed.size, text(seed.type), shop, 100);
        if (Server *server = serverNamed(text(seed.server)))
            attachVolume(m_cloud, m_region, id, *server, nextDevice(*server), false);
    }
    // Fills up to 96 % of the limit, as projects do.
    int number = 0;
    while (volumeUsage(m_region, shop).value("volumes"_L1).toInt() < 48) {
        ++number;
        const QString id = addVolume(u"vol-%1"_s.arg(number, 3, 10, QLatin1Char('0')),
                                     20 + int(m_cloud.ids.number(5)) * 10,
                                     number % 3 ? u"ssd"_s : u"hdd"_s, shop, 10 + number * 9);
        if (number == 4)
            setVolumeStatus(m_cloud, m_region, id, u"error"_s);
        if (number == 7)
            setVolumeStatus(m_cloud, m_region, id, u"error_deleting"_s);
        if (number % 5 == 0)
            m_region.blockStorage.volumes.find(id)->insert(
                u"metadata"_s, QJsonObject { { u"tier"_s, u"bronze"_s } });
    }
}

void Company::addSnapshots()
{
    const QJsonObject *volume
        = m_region.blockStorage.volumes.findBy(u"name"_s, u"db-primary-data"_s);
    const QString shop = m_cloud.identity.projectNamed(u"shop"_s);
    for (int number = 1; number <= 7; ++number) {
        m_region.blockStorage.snapshots.insert(
            { { u"id"_s, m_cloud.ids.uuid() },
              { u"created_at"_s, isoMicros(m_now - number * Day) },
              { u"updated_at"_s, isoMicros(m_now - number * Day + 9 * Second) },
              { u"name"_s, u"nightly-%1"_s.arg(number) },
              { u"description"_s, QJsonValue::Null },
              { u"volume_id"_s, volume->value("id"_L1) },
              { u"status"_s, u"available"_s },
              { u"size"_s, volume->value("size"_L1) },
              { u"metadata"_s, QJsonObject { { u"cron"_s, u"1"_s } } },
              { u"group_snapshot_id"_s, QJsonValue::Null },
              { u"user_id"_s, m_user },
              { u"consumes_quota"_s, true },
              { u"os-extended-snapshot-attributes:project_id"_s, shop },
              { u"os-extended-snapshot-attributes:progress"_s, u"100%"_s } });
    }
    for (int number = 1; number <= 3; ++number) {
        m_region.blockStorage.backups.insert(
            { { u"id"_s, m_cloud.ids.uuid() },
              { u"status"_s, u"available"_s },
              { u"size"_s, 500 },
              { u"object_count"_s, 0 },
              { u"availability_zone"_s, QJsonValue::Null },
              { u"container"_s, u"volumebackups"_s },
              { u"created_at"_s, isoMicros(m_now - number * 7 * Day) },
              { u"updated_at"_s, isoMicros(m_now - number * 7 * Day + 600 * Second) },
              { u"name"_s, u"weekly-%1"_s.arg(number) },
              { u"description"_s, QJsonValue::Null },
              { u"fail_reason"_s, QJsonValue::Null },
              { u"volume_id"_s, volume->value("id"_L1) },
              { u"is_incremental"_s, number != 3 },
              { u"has_dependent_backups"_s, number == 3 },
              { u"snapshot_id"_s, QJsonValue::Null },
              { u"data_timestamp"_s, isoMicros(m_now - number * 7 * Day) },
              { u"metadata"_s, QJsonObject() },
              { u"_project"_s, shop } });
    }
}

void Company::addFloatingIps()
{
    const QString shop = m_cloud.identity.projectNamed(u"shop"_s);
    const QString external = networkNamed("internet");
    const QJsonObject *router = m_region.network.routers.findBy(u"name"_s, u"edge"_s);
    int last = 20;
    for (const char *name :
         { "lb-1", "lb-2", "vpn", "bastion", "mail-relay", static_cast<const char *>(nullptr) }) {
        Server *server = serverNamed(text(name));
        const QJsonObject *port
            = server ? m_region.network.ports.find(server->portIds.first()) : nullptr;
        QJsonObject floating = networkObject(m_cloud, shop);
        floating.remove("name"_L1);
        floating.insert(u"floating_ip_address"_s, u"203.0.113.%1"_s.arg(++last));
        floating.insert(u"floating_network_id"_s, external);
        floating.insert(u"description"_s, name ? u"for %1"_s.arg(text(name)) : QString());
        floating.insert(u"qos_policy_id"_s, QJsonValue::Null);
        floating.insert(u"port_forwardings"_s, QJsonArray());
        floating.insert(u"status"_s, port ? u"ACTIVE"_s : u"DOWN"_s);
        floating.insert(u"port_id"_s, port ? port->value("id"_L1) : QJsonValue());
        floating.insert(
            u"fixed_ip_address"_s,
            port ? port->value("fixed_ips"_L1).toArray().first().toObject().value("ip_address"_L1)
                 : QJsonValue());
        floating.insert(u"router_id"_s, port ? router->value("id"_L1) : QJsonValue());
        floating.insert(
            u"port_details"_s,
            port ? QJsonValue(QJsonObject { { u"name"_s, QString() },
                                            { u"network_id"_s, port->value("network_id"_L1) },
                                            { u"mac_address"_s, port->value("mac_address"_L1) },
                                            { u"admin_state_up"_s, true },
                                            { u"status"_s, u"ACTIVE"_s },
                                            { u"device_id"_s, server->id },
                                            { u"device_owner"_s, u"compute:nova"_s } })
                 : QJsonValue());
        m_region.network.floatingIps.insert(floating);
        if (server)
            refreshAddresses(m_region, *server);
    }
}

void Company::addGroups()
{
    const auto add = [&](const QString &name, const QString &policy, const QStringList &members) {
        QJsonArray ids;
        for (const QString &member : members) {
            if (const Server *server = serverNamed(member))
                ids.append(server->id);
        }
        m_region.compute.serverGroups.insert(
            { { u"id"_s, m_cloud.ids.uuid() },
              { u"name"_s, name },
              { u"policy"_s, policy },
              { u"rules"_s, QJsonObject() },
              { u"members"_s, ids },
              { u"project_id"_s, m_cloud.identity.projectNamed(u"shop"_s) },
              { u"user_id"_s, m_user } });
    };
    add(u"databases-apart"_s, u"anti-affinity"_s, { u"db-primary"_s, u"db-replica-1"_s });
    add(u"web-spread"_s, u"soft-anti-affinity"_s,
        { u"web-1"_s, u"web-2"_s, u"web-3"_s, u"web-4"_s });
}

void Company::addExtra(int count)
{
    const QString shop = m_cloud.identity.projectNamed(u"shop"_s);
    const QJsonObject flavor = embeddedFlavor(*m_region.compute.flavors.find(u"1"_s));
    const QString image = imageNamed("debian-12-generic");
    static const QStringList states { u"active"_s, u"active"_s,   u"active"_s, u"active"_s,
                                      u"active"_s, u"active"_s,   u"active"_s, u"stopped"_s,
                                      u"paused"_s, u"suspended"_s };
    for (int i = 0; i < count; ++i) {
        auto server = std::make_unique<Server>();
        server->id = m_cloud.ids.uuid();
        server->name = server->hostName = u"load-%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        server->projectId = shop;
        server->userId = m_user;
        server->flavor = flavor;
        server->imageId = image;
        server->vmState = states.at(i % states.size());
        server->powerState = server->vmState == "active"_L1 ? 1 : 4;
        server->progress = 100;
        server->host = u"compute-%1"_s.arg(i % 4 + 1);
        server->zone = u"nova"_s;
        server->created = m_now - 400 * Day + i * Minute;
        server->updated = server->launched = server->created + 6 * Second;
        server->securityGroups = { u"default"_s };
        const QString address
            = u"10.%1.%2.%3"_s.arg(64 + i / 60000).arg(i / 250 % 240).arg(i % 250 + 2);
        server->addresses
            = { { u"backend"_s,
                  QJsonArray { QJsonObject {
                      { u"version"_s, 4 },
                      { u"addr"_s, address },
                      { u"OS-EXT-IPS:type"_s, u"fixed"_s },
                      { u"OS-EXT-IPS-MAC:mac_addr"_s,
                        u"fa:16:3e:%1:%2:%3"_s.arg(i >> 16 & 255, 2, 16, QLatin1Char('0'))
                            .arg(i >> 8 & 255, 2, 16, QLatin1Char('0'))
                            .arg(i & 255, 2, 16, QLatin1Char('0')) } } } } };
        m_region.compute.add(std::move(server));
    }
}

void Company::fill()
{
    seedImages(m_cloud, m_region);
    addKeys();
    addSecurityGroups();
    for (const ServerSeed &seed : Servers)
        addServer(seed);
    addVolumes();
    addFloatingIps();
    addSnapshots();
    addGroups();
}

void Company::fillSecond()
{
    seedImages(m_cloud, m_region);
    addKeys();
    addSecurityGroups();
    static constexpr ServerSeed few[] {
        { "dr-web-1", "shop", "3", "shop-web-2023-09", "frontend", "active", 30, "web", "dr,web",
          "ops" },
        { "dr-web-2", "shop", "3", "shop-web-2023-09", "frontend", "stopped", 30, "web", "dr,web",
          "ops" },
        { "dr-db", "shop", "r2.large", nullptr, "frontend", "active", 80, "database", "dr,db",
          "ops" },
    };
    for (const ServerSeed &seed : few)
        addServer(seed);
}
} // namespace

void seedCompany(Cloud &cloud)
{
    Company one(cloud, cloud.regions[0]);
    // The servers above use 92 of 96 cores, so that the next large one is refused.
    const QString shop = cloud.identity.projectNamed(u"shop"_s);
    cloud.regions[0].compute.quotas.insert(
        shop, { { u"cores"_s, 96 }, { u"instances"_s, 50 }, { u"ram"_s, 262144 } });
    cloud.regions[0].blockStorage.quotas.insert(shop, { { u"gigabytes"_s, 12000 } });
    one.fill();
    Company two(cloud, cloud.regions[1]);
    two.fillSecond();
    seedObjects(cloud);
    seedExtras(cloud);
    if (cloud.options.extraServers > 0)
        one.addExtra(cloud.options.extraServers);
}

} // namespace cirro::demo
