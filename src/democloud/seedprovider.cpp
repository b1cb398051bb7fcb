// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/ports.h"
#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
struct FlavorSeed
{
    const char *id;
    const char *name;
    int vcpus;
    int ram;
    int disk;
    int swap;
    const char *description;
    const char *specKey;
    const char *specValue;
};

constexpr FlavorSeed Flavors[] {
    { "1", "m1.tiny", 1, 512, 1, 0, nullptr, nullptr, nullptr },
    { "2", "m1.small", 1, 2048, 20, 0, nullptr, nullptr, nullptr },
    { "3", "m1.medium", 2, 4096, 40, 512, nullptr, nullptr, nullptr },
    { "4", "m1.large", 4, 8192, 80, 1024, nullptr, nullptr, nullptr },
    { "5", "m1.xlarge", 8, 16384, 160, 2048, nullptr, nullptr, nullptr },
    { "c2.large", "c2.large", 4, 4096, 40, 0, "more processor for the memory", "hw:cpu_policy",
      "shared" },
    { "c2.xlarge", "c2.xlarge", 8, 8192, 80, 0, "more processor for the memory", "hw:cpu_policy",
      "dedicated" },
    { "r2.large", "r2.large", 2, 16384, 40, 0, "more memory for the processor", "hw:mem_page_size",
      "large" },
    { "g1.small", "g1.small", 4, 16384, 80, 0, "one graphics card; the rack is not there yet",
      "resources:PGPU", "1" },
};

void seedFlavors(Region &region)
{
    for (const FlavorSeed &seed : Flavors) {
        QJsonObject specs;
        if (seed.specKey)
            specs.insert(QString::fromLatin1(seed.specKey), QString::fromLatin1(seed.specValue));
        region.compute.flavors.insert(
            { { u"id"_s, QString::fromLatin1(seed.id) },
              { u"name"_s, QString::fromLatin1(seed.name) },
              { u"vcpus"_s, seed.vcpus },
              { u"ram"_s, seed.ram },
              { u"disk"_s, seed.disk },
              { u"swap"_s, seed.swap },
              { u"OS-FLV-EXT-DATA:ephemeral"_s, 0 },
              { u"OS-FLV-DISABLED:disabled"_s, false },
              { u"os-flavor-access:is_public"_s, true },
              { u"rxtx_factor"_s, 1.0 },
              { u"description"_s,
                seed.description ? QJsonValue(QString::fromLatin1(seed.description))
                                 : QJsonValue() },
              { u"extra_specs"_s, specs } });
    }
}

void seedHosts(Cloud &cloud, Region &region)
{
    const auto addService = [&](const QString &binary, const QString &host, const QString &zone) {
        const QString id = cloud.ids.uuid();
        region.compute.services.insert({ { u"id"_s, id },
                                         { u"_number"_s, ++region.compute.serial },
                                         { u"binary"_s, binary },
                                         { u"host"_s, host },
                                         { u"zone"_s, zone },
                                         { u"status"_s, u"enabled"_s },
                                         { u"state"_s, u"up"_s },
                                         { u"disabled_reason"_s, QJsonValue::Null } });
        return id;
    };
    addService(u"nova-scheduler"_s, u"controller-1"_s, u"internal"_s);
    addService(u"nova-conductor"_s, u"controller-1"_s, u"internal"_s);
    QJsonArray hosts;
    for (int number = 1; number <= 4; ++number) {
        const QString name = u"compute-%1"_s.arg(number);
        const QString service = addService(u"nova-compute"_s, name, u"nova"_s);
        hosts.append(name);
        region.compute.hypervisors.insert(
            { { u"id"_s, cloud.ids.uuid() },
              { u"_number"_s, number },
              { u"hypervisor_hostname"_s, name },
              { u"hypervisor_type"_s, u"QEMU"_s },
              { u"hypervisor_version"_s, 7002000 },
              { u"host_ip"_s, u"192.0.2.%1"_s.arg(10 + number) },
              { u"service"_s,
                QJsonObject { { u"id"_s, service },
                              { u"host"_s, name },
                              { u"disabled_reason"_s, QJsonValue::Null } } } });
    }
    region.compute.aggregates.insert(
        { { u"id"_s, 1 },
          { u"uuid"_s, cloud.ids.uuid() },
          { u"name"_s, u"nvme-hosts"_s },
          { u"hosts"_s, QJsonArray { hosts.at(0), hosts.at(1) } },
          { u"metadata"_s, QJsonObject { { u"nvme"_s, u"true"_s } } },
          { u"created_at"_s, isoMicros(cloud.clock.now() - 200 * Day) },
          { u"updated_at"_s, QJsonValue::Null },
          { u"deleted_at"_s, QJsonValue::Null },
          { u"deleted"_s, false },
          { u"availability_zone"_s, QJsonValue::Null } });
}

void seedVolumeTypes(Cloud &cloud, Region &region)
{
    const auto add = [&](const QString &name, const QString &description) {
        region.blockStorage.types.insert(
            { { u"id"_s, cloud.ids.uuid() },
              { u"name"_s, name },
              { u"is_public"_s, true },
              { u"description"_s, description },
              { u"_specs"_s, QJsonObject { { u"volume_backend_name"_s, name } } },
              { u"extra_specs"_s, QJsonObject() },
              { u"os-volume-type-access:is_public"_s, true } });
    };
    add(u"ssd"_s, u"fast, the default"_s);
    add(u"hdd"_s, u"large and slow"_s);
    add(u"multi"_s, u"for several servers at once"_s);
    region.blockStorage.qosSpecs.insert(
        { { u"id"_s, cloud.ids.uuid() },
          { u"name"_s, u"limited"_s },
          { u"consumer"_s, u"front-end"_s },
          { u"specs"_s, QJsonObject { { u"read_iops_sec"_s, u"500"_s } } } });
    region.blockStorage.groupTypes.insert(
        { { u"id"_s, cloud.ids.uuid() },
          { u"name"_s, u"together"_s },
          { u"description"_s, u"snapshots of several volumes at one moment"_s },
          { u"is_public"_s, true } });
}

QString addNetwork(Cloud &cloud, Region &region, const QString &project, const QString &name,
                   bool shared, bool external, int vlan)
{
    QJsonObject network = networkObject(cloud, project);
    network.insert(u"name"_s, name);
    network.insert(u"admin_state_up"_s, true);
    network.insert(u"mtu"_s, vlan ? 1500 : 1450);
    network.insert(u"status"_s, u"ACTIVE"_s);
    network.insert(u"subnets"_s, QJsonArray());
    network.insert(u"shared"_s, shared);
    network.insert(u"availability_zone_hints"_s, QJsonArray());
    network.insert(u"availability_zones"_s, QJsonArray { u"nova"_s });
    network.insert(u"ipv4_address_scope"_s, QJsonValue::Null);
    network.insert(u"ipv6_address_scope"_s, QJsonValue::Null);
    network.insert(u"router:external"_s, external);
    network.insert(u"port_security_enabled"_s, true);
    network.insert(u"qos_policy_id"_s, QJsonValue::Null);
    network.insert(u"l2_adjacency"_s, true);
    network.insert(u"provider:network_type"_s, vlan ? u"vlan"_s : u"vxlan"_s);
    network.insert(u"provider:physical_network"_s, vlan ? QJsonValue(u"physnet1"_s) : QJsonValue());
    network.insert(u"provider:segmentation_id"_s, vlan ? vlan : 1000 + ++region.network.serial);
    if (external)
        network.insert(u"is_default"_s, true);
    region.network.networks.insert(network);
    return network.value("id"_L1).toString();
}

QString addSubnet(Cloud &cloud, Region &region, const QString &project, const QString &networkId,
                  const QString &name, const QString &base, int first, int last)
{
    QJsonObject subnet = networkObject(cloud, project);
    subnet.insert(u"name"_s, name);
    subnet.insert(u"network_id"_s, networkId);
    subnet.insert(u"ip_version"_s, 4);
    subnet.insert(u"subnetpool_id"_s, QJsonValue::Null);
    subnet.insert(u"enable_dhcp"_s, true);
    subnet.insert(u"ipv6_ra_mode"_s, QJsonValue::Null);
    subnet.insert(u"ipv6_address_mode"_s, QJsonValue::Null);
    subnet.insert(u"gateway_ip"_s, base + u".1"_s);
    subnet.insert(u"cidr"_s, base + u".0/24"_s);
    subnet.insert(u"allocation_pools"_s,
                  QJsonArray { QJsonObject { { u"start"_s, u"%1.%2"_s.arg(base).arg(first) },
                                             { u"end"_s, u"%1.%2"_s.arg(base).arg(last) } } });
    subnet.insert(u"host_routes"_s, QJsonArray());
    subnet.insert(u"dns_nameservers"_s, QJsonArray { u"192.0.2.53"_s });
    subnet.insert(u"service_types"_s, QJsonArray());
    region.network.subnets.insert(subnet);
    QJsonObject *network = region.network.networks.find(networkId);
    QJsonArray subnets = network->value("subnets"_L1).toArray();
    subnets.append(subnet.value("id"_L1));
    network->insert(u"subnets"_s, subnets);
    return subnet.value("id"_L1).toString();
}

void addRouter(Cloud &cloud, Region &region, const QString &project, const QString &name,
               const QString &external, const QList<QPair<QString, QString>> &inside)
{
    QJsonObject router = networkObject(cloud, project);
    const QString id = router.value("id"_L1).toString();
    const QJsonObject *network = region.network.networks.find(external);
    router.insert(u"name"_s, name);
    router.insert(u"admin_state_up"_s, true);
    router.insert(u"status"_s, u"ACTIVE"_s);
    router.insert(u"availability_zones"_s, QJsonArray { u"nova"_s });
    router.insert(u"availability_zone_hints"_s, QJsonArray());
    router.insert(u"routes"_s, QJsonArray());
    router.insert(u"flavor_id"_s, QJsonValue::Null);
    router.insert(u"conntrack_helpers"_s, QJsonArray());
    router.insert(u"enable_ndp_proxy"_s, false);
    const QJsonObject address { { u"subnet_id"_s, network->value("subnets"_L1).toArray().first() },
                                { u"ip_address"_s,
                                  u"203.0.113.%1"_s.arg(5 + region.network.routers.count()) } };
    router.insert(u"external_gateway_info"_s,
                  QJsonObject { { u"network_id"_s, external },
                                { u"enable_snat"_s, true },
                                { u"external_fixed_ips"_s, QJsonArray { address } } });
    region.network.routers.insert(router);
    for (const auto &[networkId, subnetId] : inside) {
        NewPort port;
        port.networkId = networkId;
        port.projectId = project;
        port.subnetId = subnetId;
        port.fixedAddress
            = region.network.subnets.find(subnetId)->value("gateway_ip"_L1).toString();
        port.deviceId = id;
        port.deviceOwner = u"network:router_interface"_s;
        port.host = u"network-1"_s;
        makePort(cloud, region, port);
    }
}

void seedNetworks(Cloud &cloud, Region &region)
{
    const bool second = region.name == "RegionTwo";
    const QString shop = cloud.identity.projectNamed(u"shop"_s);
    const QString research = cloud.identity.projectNamed(u"research"_s);
    const QString admin = cloud.identity.projectNamed(u"archive"_s);
    const QString external = addNetwork(cloud, region, admin, u"internet"_s, false, true, 100);
    addSubnet(cloud, region, admin, external, u"internet-v4"_s, u"203.0.113"_s, second ? 130 : 10,
              250);
    const QString web = addNetwork(cloud, region, shop, u"frontend"_s, false, false, 0);
    const QString webSubnet = addSubnet(cloud, region, shop, web, u"frontend-v4"_s,
                                        second ? u"10.30.0"_s : u"10.10.0"_s, 10, 250);
    QList<QPair<QString, QString>> shopNetworks { { web, webSubnet } };
    if (!second) {
        const QString back = addNetwork(cloud, region, shop, u"backend"_s, false, false, 0);
        shopNetworks.append(
            { back, addSubnet(cloud, region, shop, back, u"backend-v4"_s, u"10.10.1"_s, 10, 250) });
        const QString lab = addNetwork(cloud, region, research, u"lab"_s, false, false, 0);
        addRouter(
            cloud, region, research, u"lab-router"_s, external,
            { { lab,
                addSubnet(cloud, region, research, lab, u"lab-v4"_s, u"10.20.0"_s, 10, 250) } });
    }
    addRouter(cloud, region, shop, u"edge"_s, external, shopNetworks);
    const auto agent = [&](const QString &type, const QString &binary, const QString &host) {
        region.network.agents.insert(
            { { u"id"_s, cloud.ids.uuid() },
              { u"agent_type"_s, type },
              { u"binary"_s, binary },
              { u"topic"_s, binary },
              { u"host"_s, host },
              { u"admin_state_up"_s, true },
              { u"created_at"_s,
                isoMicros(cloud.clock.now() - 300 * Day).replace(u'T', u' ').left(19) },
              { u"started_at"_s,
                isoMicros(cloud.clock.now() - 41 * Day).replace(u'T', u' ').left(19) },
              { u"description"_s, QJsonValue::Null },
              { u"resources_synced"_s, QJsonValue::Null },
              { u"availability_zone"_s, u"nova"_s },
              { u"alive"_s, true },
              { u"configurations"_s, QJsonObject { { u"log_agent_heartbeats"_s, false } } } });
    };
    agent(u"L3 agent"_s, u"neutron-l3-agent"_s, u"network-1"_s);
    agent(u"DHCP agent"_s, u"neutron-dhcp-agent"_s, u"network-1"_s);
    agent(u"Metadata agent"_s, u"neutron-metadata-agent"_s, u"network-1"_s);
    for (int number = 1; number <= 4; ++number)
        agent(u"Open vSwitch agent"_s, u"neutron-openvswitch-agent"_s, u"compute-%1"_s.arg(number));
}
} // namespace

void seedProvider(Cloud &cloud)
{
    for (Region &region : cloud.regions) {
        seedFlavors(region);
        seedHosts(cloud, region);
        seedVolumeTypes(cloud, region);
        seedNetworks(cloud, region);
        for (const QJsonObject &project : cloud.identity.projects.all())
            defaultSecurityGroup(cloud, region, project.value("id"_L1).toString());
    }
}

} // namespace cirro::demo
