// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imagestate.h"
#include "democloud/objectbodies.h"
#include "democloud/ports.h"
#include "democloud/services.h"
#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject named(Cloud &cloud, const QString &project, const QString &name,
                  const QJsonObject &more)
{
    QJsonObject object = networkObject(cloud, project);
    object.insert(u"name"_s, name);
    merge(object, more);
    return object;
}

void seedNetworkExtras(Cloud &cloud, Region &region, const QString &project)
{
    Network &network = region.network;
    const QJsonObject scope
        = named(cloud, project, u"internal"_s, { { u"shared"_s, false }, { u"ip_version"_s, 4 } });
    network.addressScopes.insert(scope);
    network.subnetPools.insert(named(cloud, project, u"pool-v4"_s,
                                     { { u"default_prefixlen"_s, u"26"_s },
                                       { u"min_prefixlen"_s, u"8"_s },
                                       { u"max_prefixlen"_s, u"32"_s },
                                       { u"is_default"_s, false },
                                       { u"shared"_s, false },
                                       { u"prefixes"_s, QJsonArray { u"10.128.0.0/12"_s } },
                                       { u"ip_version"_s, 4 },
                                       { u"default_quota"_s, QJsonValue::Null },
                                       { u"address_scope_id"_s, scope.value("id"_L1) } }));
    network.addressGroups.insert(named(
        cloud, project, u"offices"_s, { { u"addresses"_s, QJsonArray { u"198.51.100.0/26"_s } } }));
    const QString web
        = network.networks.findBy(u"name"_s, u"frontend"_s)->value("id"_L1).toString();
    QJsonObject sharing = networkObject(cloud, project);
    sharing.insert(u"object_type"_s, u"network"_s);
    sharing.insert(u"object_id"_s, web);
    sharing.insert(u"action"_s, u"access_as_shared"_s);
    sharing.insert(u"target_tenant"_s, cloud.identity.projectNamed(u"archive"_s));
    sharing.insert(u"target_project"_s, cloud.identity.projectNamed(u"archive"_s));
    network.rbacPolicies.insert(sharing);
    network.qosPolicies.insert(named(
        cloud, project, u"bulk-transfer"_s,
        { { u"shared"_s, false }, { u"is_default"_s, false }, { u"rules"_s, QJsonArray() } }));
    const auto port = [&](const QString &name) {
        NewPort wanted;
        wanted.networkId = web;
        wanted.projectId = project;
        wanted.name = name;
        return makePort(cloud, region, wanted).value("id"_L1).toString();
    };
    const QString parent = port(u"firewall-parent"_s);
    const QJsonObject sub { { u"port_id"_s, port(u"firewall-vlan-101"_s) },
                            { u"segmentation_type"_s, u"vlan"_s },
                            { u"segmentation_id"_s, 101 } };
    network.trunks.insert(named(cloud, project, u"firewall"_s,
                                { { u"admin_state_up"_s, true },
                                  { u"status"_s, u"DOWN"_s },
                                  { u"port_id"_s, parent },
                                  { u"sub_ports"_s, QJsonArray { sub } } }));
    for (const QJsonObject &one : network.networks.all()) {
        QJsonObject segment = networkObject(cloud, project);
        segment.insert(u"network_id"_s, one.value("id"_L1));
        segment.insert(u"name"_s, QJsonValue::Null);
        segment.insert(u"description"_s, QJsonValue::Null);
        segment.insert(u"physical_network"_s, one.value("provider:physical_network"_L1));
        segment.insert(u"network_type"_s, one.value("provider:network_type"_L1));
        segment.insert(u"segmentation_id"_s, one.value("provider:segmentation_id"_L1));
        network.segments.insert(segment);
    }
}

void seedVolumeExtras(Cloud &cloud, Region &region, const QString &project)
{
    BlockStorage &storage = region.blockStorage;
    const Time now = cloud.clock.now();
    storage.groups.insert(
        { { u"id"_s, cloud.ids.uuid() },
          { u"status"_s, u"available"_s },
          { u"availability_zone"_s, u"nova"_s },
          { u"created_at"_s, isoMicros(now - 60 * Day) },
          { u"name"_s, u"erp-set"_s },
          { u"description"_s, QJsonValue::Null },
          { u"group_type"_s, storage.groupTypes.all().first().value("id"_L1) },
          { u"volume_types"_s, QJsonArray { storage.types.all().first().value("id"_L1) } },
          { u"group_snapshot_id"_s, QJsonValue::Null },
          { u"source_group_id"_s, QJsonValue::Null },
          { u"replication_status"_s, u"disabled"_s },
          { u"_project"_s, project } });
    if (const QJsonObject *volume = storage.volumes.findBy(u"name"_s, u"old-data"_s)) {
        const QString id = volume->value("id"_L1).toString();
        setVolumeStatus(cloud, region, id, u"awaiting-transfer"_s);
        storage.transfers.insert({ { u"id"_s, cloud.ids.uuid() },
                                   { u"created_at"_s, isoMicros(now - 2 * Day) },
                                   { u"name"_s, u"to research"_s },
                                   { u"volume_id"_s, id },
                                   { u"no_snapshots"_s, false },
                                   { u"destination_project_id"_s, QJsonValue::Null },
                                   { u"source_project_id"_s, project },
                                   { u"accepted"_s, false },
                                   { u"_key"_s, u"a-well-known-key"_s } });
    }
    const QJsonObject *broken = storage.volumes.findBy(u"status"_s, u"error"_s);
    if (broken)
        storage.messages.insert(
            { { u"id"_s, cloud.ids.uuid() },
              { u"event_id"_s, u"VOLUME_VOLUME_001_003"_s },
              { u"message_level"_s, u"ERROR"_s },
              { u"user_message"_s,
                u"schedule allocate volume:Could not find any available weighted backend."_s },
              { u"resource_type"_s, u"VOLUME"_s },
              { u"resource_uuid"_s, broken->value("id"_L1) },
              { u"request_id"_s, QString::fromLatin1(cloud.requestIds.next()) },
              { u"created_at"_s, isoMicros(now - 40 * Day) },
              { u"guaranteed_until"_s, isoMicros(now + 300 * Day) },
              { u"links"_s, QJsonArray() },
              { u"_project"_s, project } });
}

void seedImageExtras(Cloud &cloud, Region &region, const QString &project)
{
    QJsonObject image = newImage(cloud, project, u"analysis-tools"_s);
    const QString id = image.value("id"_L1).toString();
    image.insert(u"disk_format"_s, u"qcow2"_s);
    image.insert(u"container_format"_s, u"bare"_s);
    region.images.images.insert(image);
    finishSnapshotImage(cloud, region, id);
    const QString then = isoSeconds(cloud.clock.now() - 20 * Day);
    Collection members(u"member_id"_s);
    members.insert({ { u"member_id"_s, cloud.identity.projectNamed(u"research"_s) },
                     { u"image_id"_s, id },
                     { u"status"_s, u"accepted"_s },
                     { u"created_at"_s, then },
                     { u"updated_at"_s, then },
                     { u"schema"_s, u"/v2/schemas/member"_s } });
    region.images.members.insert(id, members);
}

void seedMigrations(Cloud &cloud, Region &region, const QString &project)
{
    for (const auto &server : region.compute.servers) {
        if (server->vmState != "resized"_L1)
            continue;
        const QString then = isoMicros(server->updated);
        region.compute.migrations.insert({ { u"id"_s, 1 },
                                           { u"uuid"_s, cloud.ids.uuid() },
                                           { u"instance_uuid"_s, server->id },
                                           { u"source_compute"_s, u"compute-3"_s },
                                           { u"dest_compute"_s, server->host },
                                           { u"source_node"_s, u"compute-3"_s },
                                           { u"dest_node"_s, server->host },
                                           { u"dest_host"_s, u"192.0.2.11"_s },
                                           { u"old_instance_type_id"_s, 2 },
                                           { u"new_instance_type_id"_s, 3 },
                                           { u"status"_s, u"finished"_s },
                                           { u"migration_type"_s, u"resize"_s },
                                           { u"user_id"_s, server->userId },
                                           { u"project_id"_s, project },
                                           { u"created_at"_s, then },
                                           { u"updated_at"_s, then } });
    }
}
} // namespace

void seedExtras(Cloud &cloud)
{
    const QString shop = cloud.identity.projectNamed(u"shop"_s);
    Region &region = cloud.regions[0];
    seedNetworkExtras(cloud, region, shop);
    seedVolumeExtras(cloud, region, shop);
    seedImageExtras(cloud, region, shop);
    seedMigrations(cloud, region, shop);
}

} // namespace cirro::demo
