// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/seedcompany.h"

#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
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
} // namespace

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

void Company::addVolumes()
{
    for (const VolumeSeed &seed : Volumes) {
        const QString id = addVolume(text(seed.name), seed.size, text(seed.type), m_shop, 100);
        if (Server *server = serverNamed(text(seed.server)))
            attachVolume(m_cloud, m_region, id, *server, nextDevice(*server), false);
    }
    // Fills up to 96 % of the limit, as projects do.
    int number = 0;
    while (volumeUsage(m_region, m_shop).value("volumes"_L1).toInt() < 48) {
        ++number;
        const QString id = addVolume(u"vol-%1"_s.arg(number, 3, 10, QLatin1Char('0')),
                                     20 + int(m_cloud.ids.number(5)) * 10,
                                     number % 3 ? u"ssd"_s : u"hdd"_s, m_shop, 10 + number * 9);
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
              { u"os-extended-snapshot-attributes:project_id"_s, m_shop },
              { u"os-extended-snapshot-attributes:progress"_s, u"100%"_s } });
    }
}

void Company::addBackups()
{
    const QJsonObject *volume
        = m_region.blockStorage.volumes.findBy(u"name"_s, u"db-primary-data"_s);
    // The oldest is whole, the newer ones build on it.
    QString parent;
    for (int number = 3; number >= 1; --number) {
        const QString id = m_cloud.ids.uuid();
        m_region.blockStorage.backups.insert(
            { { u"id"_s, id },
              { u"status"_s, u"available"_s },
              { u"size"_s, 500 },
              { u"object_count"_s, 10000 },
              { u"availability_zone"_s, QJsonValue::Null },
              { u"container"_s, u"volumebackups"_s },
              { u"created_at"_s, isoMicros(m_now - number * 7 * Day) },
              { u"updated_at"_s, isoMicros(m_now - number * 7 * Day + 600 * Second) },
              { u"name"_s, u"weekly-%1"_s.arg(number) },
              { u"description"_s, QJsonValue::Null },
              { u"fail_reason"_s, QJsonValue::Null },
              { u"volume_id"_s, volume->value("id"_L1) },
              { u"is_incremental"_s, number != 3 },
              { u"has_dependent_backups"_s, number != 1 },
              { u"snapshot_id"_s, QJsonValue::Null },
              { u"data_timestamp"_s, isoMicros(m_now - number * 7 * Day) },
              { u"metadata"_s, QJsonObject() },
              { u"_parent"_s, parent },
              { u"_project"_s, m_shop } });
        parent = id;
    }
}

} // namespace cirro::demo
