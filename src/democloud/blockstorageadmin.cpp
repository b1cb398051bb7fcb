// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

Answer zones(Context &)
{
    return QJsonObject { { u"availabilityZoneInfo"_s,
                           QJsonArray { QJsonObject {
                               { u"zoneName"_s, u"nova"_s },
                               { u"zoneState"_s, QJsonObject { { u"available"_s, true } } } } } } };
}

Answer services(Context &context)
{
    QJsonArray shown;
    const auto add = [&](const QString &binary, const QString &host) {
        shown.append(
            QJsonObject { { u"binary"_s, binary },
                          { u"host"_s, host },
                          { u"zone"_s, u"nova"_s },
                          { u"status"_s, u"enabled"_s },
                          { u"state"_s, u"up"_s },
                          { u"updated_at"_s, isoMicros(context.now / (10 * Second) * 10 * Second) },
                          { u"cluster"_s, QJsonValue::Null },
                          { u"disabled_reason"_s, QJsonValue::Null } });
    };
    add(u"cinder-backup"_s, u"storage-1"_s);
    add(u"cinder-scheduler"_s, u"controller-1"_s);
    for (const QJsonObject &type : context.region.blockStorage.types.all())
        add(u"cinder-volume"_s, u"storage-1@"_s + type.value("name"_L1).toString());
    return QJsonObject { { u"services"_s, shown } };
}

Answer pools(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &type : context.region.blockStorage.types.all()) {
        const QString name = type.value("name"_L1).toString();
        int allocated = 0;
        for (const QJsonObject &volume : context.region.blockStorage.volumes.all())
            allocated += volume.value("volume_type"_L1).toString() == name
                ? volume.value("size"_L1).toInt()
                : 0;
        const QJsonObject capabilities { { u"volume_backend_name"_s, name },
                                         { u"vendor_name"_s, u"Open Source"_s },
                                         { u"driver_version"_s, u"3.0.0"_s },
                                         { u"storage_protocol"_s, u"iSCSI"_s },
                                         { u"total_capacity_gb"_s, 20000 },
                                         { u"free_capacity_gb"_s, 20000.0 - allocated },
                                         { u"reserved_percentage"_s, 0 },
                                         { u"location_info"_s,
                                           u"LVMVolumeDriver:storage-1:"_s + name },
                                         { u"QoS_support"_s, true },
                                         { u"multiattach"_s, true },
                                         { u"thin_provisioning_support"_s, false },
                                         { u"thick_provisioning_support"_s, true },
                                         { u"consistent_group_snapshot_enabled"_s, true },
                                         { u"filter_function"_s, QJsonValue::Null },
                                         { u"goodness_function"_s, QJsonValue::Null },
                                         { u"backend_state"_s, u"up"_s },
                                         { u"allocated_capacity_gb"_s, allocated },
                                         { u"timestamp"_s, isoMicros(context.now) } };
        QJsonObject pool { { u"name"_s, u"storage-1@%1#%1"_s.arg(name) } };
        if (context.flag(u"detail"_s))
            pool.insert(u"capabilities"_s, capabilities);
        shown.append(pool);
    }
    return QJsonObject { { u"pools"_s, shown } };
}

Answer resourceFilters(Context &)
{
    const QJsonArray names { u"name"_s, u"status"_s, u"metadata"_s, u"bootable"_s,
                             u"availability_zone"_s };
    return QJsonObject {
        { u"resource_filters"_s,
          QJsonArray { QJsonObject { { u"resource"_s, u"volume"_s }, { u"filters"_s, names } },
                       QJsonObject { { u"resource"_s, u"snapshot"_s },
                                     { u"filters"_s,
                                       QJsonArray { u"name"_s, u"status"_s, u"volume_id"_s } } } } }
    };
}

Answer extensions(Context &)
{
    QJsonArray shown;
    for (const char *alias :
         { "os-vol-image-meta", "os-vol-tenant-attr", "os-extended-snapshot-attributes",
           "os-volume-transfer", "backups", "os-quota-sets" })
        shown.append(QJsonObject { { u"alias"_s, QString::fromLatin1(alias) },
                                   { u"name"_s, QString::fromLatin1(alias) },
                                   { u"description"_s, QString() },
                                   { u"updated"_s, u"2012-12-07T00:00:00+00:00"_s },
                                   { u"links"_s, QJsonArray() } });
    return QJsonObject { { u"extensions"_s, shown } };
}
} // namespace

void addBlockStorageAdminRoutes(const Routes &routes)
{
    routes.read(u"/os-availability-zone"_s, u"volume:availability_zone_list"_s, zones);
    routes.read(u"/resource_filters"_s, {}, resourceFilters);
    routes.read(u"/extensions"_s, {}, extensions);
    routes.administer("GET", u"/os-services"_s, u"volume_extension:services:index"_s, services);
    routes.administer("GET", u"/scheduler-stats/get_pools"_s,
                      u"scheduler_extension:scheduler_stats:get_pools"_s, pools);
}

} // namespace cirro::demo
