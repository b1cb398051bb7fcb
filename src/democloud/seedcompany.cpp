// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/seedcompany.h"

#include "democloud/ports.h"
#include "democloud/serverjson.h"
#include "democloud/services.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
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
    { "windows", "demo",
      "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCtCRjLIQ0o5znJrT7CNh5d1Hqf0Q1QYPstbtV/pDewGPL7"
      "jj/5NUpYRLwW1HDXD4PdSYBNLM4pmr152ue+OuDhxFZTcjSlcy/8+5n+8a1+KZG6vpZoeYkU63IclrFvTDWl"
      "SBm9m1uKbssEuJjlE9+g4w7DY1QSN8/MuSXRuXmVXMDfdgI7IZn3DgZfxs6dz0WkGv3EV+GLbY95iTP91UoJ"
      "keORchJfnFCeuq6fEVh+Gh4R2HFarA6RgFFbbp3jhMXpMFW7hqPlIvSAaNREcO5UkcSdBo4v/X17q2FbH9rQ"
      "oObLOQNpFzt2WUUJiHxFwavk77FjDy/TrIlhM7G6G/9D windows@brightwater" },
    { "audit", "reader",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMkPMqbZtblIj1w56QNT3a6lOs6CMHvEddLgFTYnVUtF "
      "audit@brightwater" },
};
} // namespace

Company::Company(Cloud &cloud, Region &region)
    : m_cloud(cloud)
    , m_region(region)
    , m_now(cloud.clock.now())
    , m_user(cloud.identity.userNamed(u"demo"_s))
    , m_shop(cloud.identity.projectNamed(u"shop"_s))
{
}

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

void Company::addSecurityGroup(const QString &name, const QString &description,
                               const QList<QPair<int, QString>> &open)
{
    QJsonObject group = networkObject(m_cloud, m_shop);
    const QString id = group.value("id"_L1).toString();
    group.insert(u"name"_s, name);
    group.insert(u"description"_s, description);
    group.insert(u"stateful"_s, true);
    group.insert(u"shared"_s, false);
    m_region.network.securityGroups.insert(group);
    for (const auto &[port, from] : open) {
        QJsonObject rule = networkObject(m_cloud, m_shop);
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
                    prefix ? QJsonValue() : QJsonValue(securityGroupNamed(m_region, m_shop, from)));
        rule.insert(u"remote_address_group_id"_s, QJsonValue::Null);
        m_region.network.rules.insert(rule);
    }
}

void Company::addSecurityGroups()
{
    // A source is a prefix or the name of a group.
    addSecurityGroup(u"bastion"_s, u"SSH from the office"_s, { { 22, u"198.51.100.0/26"_s } });
    addSecurityGroup(u"web"_s, u"HTTP and HTTPS from everywhere, SSH from the bastion"_s,
                     { { 22, u"bastion"_s }, { 80, u"0.0.0.0/0"_s }, { 443, u"0.0.0.0/0"_s } });
    addSecurityGroup(u"database"_s, u"PostgreSQL from the web servers"_s,
                     { { 5432, u"web"_s }, { 5432, u"10.10.1.0/24"_s } });
    addSecurityGroup(u"open-by-mistake"_s, u"everything from everywhere; to be removed"_s,
                     { { 22, u"0.0.0.0/0"_s }, { 3389, u"0.0.0.0/0"_s } });
}

void Company::addFloatingIps()
{
    const QString external = networkNamed("internet");
    const QJsonObject *router = m_region.network.routers.findBy(u"name"_s, u"edge"_s);
    int last = 20;
    for (const char *name :
         { "lb-1", "lb-2", "vpn", "bastion", "mail-relay", static_cast<const char *>(nullptr) }) {
        Server *server = serverNamed(text(name));
        const QJsonObject *port
            = server ? m_region.network.ports.find(server->portIds.first()) : nullptr;
        QJsonObject floating = networkObject(m_cloud, m_shop);
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

void Company::addServerGroups()
{
    const auto add = [&](const QString &name, const QString &policy, const QStringList &members) {
        QJsonArray ids;
        for (const QString &member : members) {
            if (const Server *server = serverNamed(member))
                ids.append(server->id);
        }
        m_region.compute.serverGroups.insert({ { u"id"_s, m_cloud.ids.uuid() },
                                               { u"name"_s, name },
                                               { u"policy"_s, policy },
                                               { u"rules"_s, QJsonObject() },
                                               { u"members"_s, ids },
                                               { u"project_id"_s, m_shop },
                                               { u"user_id"_s, m_user } });
    };
    add(u"databases-apart"_s, u"anti-affinity"_s, { u"db-primary"_s, u"db-replica-1"_s });
    add(u"web-spread"_s, u"soft-anti-affinity"_s,
        { u"web-1"_s, u"web-2"_s, u"web-3"_s, u"web-4"_s });
}

void Company::fill()
{
    seedImages(m_cloud, m_region);
    addKeys();
    addSecurityGroups();
    addServers();
    addVolumes();
    addFloatingIps();
    addSnapshots();
    addBackups();
    addServerGroups();
}

void Company::fillSecond()
{
    seedImages(m_cloud, m_region);
    addKeys();
    addSecurityGroups();
    addSecondServers();
}

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
