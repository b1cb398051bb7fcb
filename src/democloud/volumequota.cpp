// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

Answer limits(Context &context)
{
    checkProject(context);
    const QJsonObject quota = volumeQuota(context.region, context.projectId());
    const QJsonObject used = volumeUsage(context.region, context.projectId());
    return QJsonObject {
        { u"limits"_s,
          QJsonObject {
              { u"rate"_s, QJsonArray() },
              { u"absolute"_s,
                QJsonObject {
                    { u"maxTotalVolumes"_s, quota.value("volumes"_L1) },
                    { u"maxTotalSnapshots"_s, quota.value("snapshots"_L1) },
                    { u"maxTotalVolumeGigabytes"_s, quota.value("gigabytes"_L1) },
                    { u"maxTotalBackups"_s, quota.value("backups"_L1) },
                    { u"maxTotalBackupGigabytes"_s, quota.value("backup_gigabytes"_L1) },
                    { u"totalVolumesUsed"_s, used.value("volumes"_L1) },
                    { u"totalGigabytesUsed"_s, used.value("gigabytes"_L1) },
                    { u"totalSnapshotsUsed"_s, used.value("snapshots"_L1) },
                    { u"totalBackupsUsed"_s, used.value("backups"_L1) },
                    { u"totalBackupGigabytesUsed"_s, used.value("backup_gigabytes"_L1) } } } } }
    };
}

Answer quotaSet(Context &context)
{
    const QString target = context.part(u"target"_s);
    if (!context.sees(target))
        throw Fault { 403,
                      u"Policy doesn't allow volume_extension:quotas:show to be performed."_s };
    if (context.message.method == "PUT") {
        QJsonObject quota = context.region.blockStorage.quotas.value(target);
        const QJsonObject given = required(context, u"quota_set"_s);
        merge(quota, given);
        context.region.blockStorage.quotas.insert(target, quota);
    }
    const bool defaults = context.path.endsWith("/defaults");
    QJsonObject limit = volumeQuota(context.region, defaults ? QString() : target);
    QJsonObject used = volumeUsage(context.region, target);
    QStringList types { u"__DEFAULT__"_s };
    for (const QJsonObject &type : context.region.blockStorage.types.all())
        types.append(type.value("name"_L1).toString());
    for (const QString &type : types) {
        int volumes = 0, gigabytes = 0;
        for (const QJsonObject &volume : context.region.blockStorage.volumes.all()) {
            if (volume.value(VolumeProject).toString() == target
                && volume.value("volume_type"_L1).toString() == type) {
                ++volumes;
                gigabytes += volume.value("size"_L1).toInt();
            }
        }
        for (const auto &[key, value] :
             { std::pair { u"volumes_"_s, volumes }, std::pair { u"gigabytes_"_s, gigabytes },
               std::pair { u"snapshots_"_s, 0 } }) {
            limit.insert(key + type, -1);
            used.insert(key + type, value);
        }
    }
    QJsonObject set { { u"id"_s, target } };
    const bool usage = context.flag(u"usage"_s);
    for (auto item = limit.constBegin(); item != limit.constEnd(); ++item) {
        if (usage)
            set.insert(item.key(),
                       QJsonObject { { u"limit"_s, item.value() },
                                     { u"in_use"_s, used.value(item.key()).toInt() },
                                     { u"reserved"_s, 0 } });
        else
            set.insert(item.key(), item.value());
    }
    return QJsonObject { { u"quota_set"_s, set } };
}
} // namespace

void addVolumeQuotaRoutes(const Routes &routes)
{
    const QString quota = u"/os-quota-sets/{target}"_s;
    routes.read(u"/limits"_s, u"limits_extension:used_limits"_s, limits);
    routes.read(quota, u"volume_extension:quotas:show"_s, quotaSet);
    routes.read(quota + u"/defaults"_s, u"volume_extension:quotas:show"_s, quotaSet);
    routes.administer("PUT", quota, u"volume_extension:quotas:update"_s, quotaSet);
}

} // namespace cirro::demo
