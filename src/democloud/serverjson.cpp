// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serverjson.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonArray selfLinks(const Context &context, const QString &collection, const QString &id)
{
    return { QJsonObject { { u"rel"_s, u"self"_s },
                           { u"href"_s, context.root + u"/v2.1/"_s + collection + u'/' + id } },
             QJsonObject { { u"rel"_s, u"bookmark"_s },
                           { u"href"_s, context.root + u'/' + collection + u'/' + id } } };
}

QJsonArray bookmark(const Context &context, const QString &collection, const QString &id)
{
    return { QJsonObject { { u"rel"_s, u"bookmark"_s },
                           { u"href"_s, context.root + u'/' + collection + u'/' + id } } };
}

bool hasProgress(const QString &status)
{
    return status == "ACTIVE"_L1 || status == "BUILD"_L1 || status == "DELETED"_L1
        || status == "REBUILD"_L1 || status == "RESIZE"_L1 || status == "VERIFY_RESIZE"_L1
        || status == "MIGRATING"_L1;
}

QJsonArray volumesOf(const Context &context, const Server &server)
{
    QJsonArray volumes;
    for (const AttachedVolume &volume : server.volumes) {
        QJsonObject entry { { u"id"_s, volume.volumeId } };
        if (context.micro >= 3)
            entry.insert(u"delete_on_termination"_s, volume.deleteOnTermination);
        volumes.append(entry);
    }
    return volumes;
}

void addAdminMembers(const Context &context, const Server &server, QJsonObject &json)
{
    json.insert(u"OS-EXT-SRV-ATTR:host"_s, orNull(server.host));
    json.insert(u"OS-EXT-SRV-ATTR:hypervisor_hostname"_s, orNull(server.host));
    json.insert(u"OS-EXT-SRV-ATTR:instance_name"_s,
                u"instance-%1"_s.arg(server.number, 8, 16, QLatin1Char('0')));
    if (context.micro < 3)
        return;
    json.insert(u"OS-EXT-SRV-ATTR:reservation_id"_s, server.reservationId);
    json.insert(u"OS-EXT-SRV-ATTR:launch_index"_s, server.launchIndex);
    json.insert(u"OS-EXT-SRV-ATTR:hostname"_s, server.hostName);
    json.insert(u"OS-EXT-SRV-ATTR:kernel_id"_s, QString());
    json.insert(u"OS-EXT-SRV-ATTR:ramdisk_id"_s, QString());
    json.insert(u"OS-EXT-SRV-ATTR:root_device_name"_s, u"/dev/vda"_s);
    json.insert(u"OS-EXT-SRV-ATTR:user_data"_s, orNull(server.userData));
    if (context.micro >= 16)
        json.insert(u"host_status"_s, server.host.isEmpty() ? QString() : u"UP"_s);
}

void addFault(const Context &context, const Server &server, QJsonObject &json)
{
    if (server.fault.code == 0 || (server.vmState != "error"_L1 && !server.deleted))
        return;
    QJsonObject fault { { u"code"_s, server.fault.code },
                        { u"created"_s, isoSeconds(server.fault.created) },
                        { u"message"_s, server.fault.message } };
    // Nova shows the traceback to administrators, and to others only of errors that are not 500.
    if (context.isAdmin() || server.fault.code != 500)
        fault.insert(u"details"_s, server.fault.details);
    json.insert(u"fault"_s, fault);
}
} // namespace

QString hostId(const QString &projectId, const QString &host)
{
    if (host.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash((projectId + host).toUtf8(), QCryptographicHash::Sha224).toHex());
}

QJsonObject embeddedFlavor(const QJsonObject &flavor)
{
    return { { u"vcpus"_s, flavor.value("vcpus"_L1) },
             { u"ram"_s, flavor.value("ram"_L1) },
             { u"disk"_s, flavor.value("disk"_L1) },
             { u"ephemeral"_s, flavor.value("OS-FLV-EXT-DATA:ephemeral"_L1) },
             { u"swap"_s, flavor.value("swap"_L1) },
             { u"original_name"_s, flavor.value("name"_L1) },
             { u"extra_specs"_s, flavor.value("extra_specs"_L1) },
             { u"_id"_s, flavor.value("id"_L1) } };
}

QJsonObject serverJson(const Context &context, const Server &server, ServerView view)
{
    QJsonObject json { { u"id"_s, server.id },
                       { u"name"_s, server.name },
                       { u"links"_s, selfLinks(context, u"servers"_s, server.id) } };
    if (view == ServerView::Brief)
        return json;
    const QString status = server.status();
    json.insert(u"status"_s, status);
    json.insert(u"tenant_id"_s, server.projectId);
    json.insert(u"user_id"_s, server.userId);
    json.insert(u"metadata"_s, server.metadata);
    json.insert(u"hostId"_s, hostId(server.projectId, server.host));
    if (server.imageId.isEmpty())
        json.insert(u"image"_s, QString());
    else
        json.insert(u"image"_s,
                    QJsonObject { { u"id"_s, server.imageId },
                                  { u"links"_s, bookmark(context, u"images"_s, server.imageId) } });
    if (context.micro >= 47) {
        QJsonObject flavor = server.flavor;
        flavor.remove("_id"_L1);
        json.insert(u"flavor"_s, flavor);
    } else {
        const QString id = server.flavor.value("_id"_L1).toString();
        json.insert(
            u"flavor"_s,
            QJsonObject { { u"id"_s, id }, { u"links"_s, bookmark(context, u"flavors"_s, id) } });
    }
    json.insert(u"created"_s, isoSeconds(server.created));
    json.insert(u"updated"_s, isoSeconds(server.updated));
    json.insert(u"addresses"_s, server.addresses);
    json.insert(u"accessIPv4"_s, server.accessIPv4);
    json.insert(u"accessIPv6"_s, server.accessIPv6);
    json.insert(u"OS-DCF:diskConfig"_s, u"MANUAL"_s);
    if (hasProgress(status))
        json.insert(u"progress"_s, server.progress);
    json.insert(u"OS-EXT-AZ:availability_zone"_s, server.zone);
    json.insert(u"config_drive"_s, server.configDrive);
    json.insert(u"key_name"_s, orNull(server.keyName));
    json.insert(u"OS-SRV-USG:launched_at"_s,
                server.launched ? QJsonValue(isoMicros(server.launched)) : QJsonValue());
    json.insert(u"OS-SRV-USG:terminated_at"_s,
                server.terminated ? QJsonValue(isoMicros(server.terminated)) : QJsonValue());
    if (!server.securityGroups.isEmpty()) {
        QJsonArray groups;
        for (const QString &name : server.securityGroups)
            groups.append(QJsonObject { { u"name"_s, name } });
        json.insert(u"security_groups"_s, groups);
    }
    json.insert(u"OS-EXT-STS:task_state"_s, orNull(server.taskState));
    json.insert(u"OS-EXT-STS:vm_state"_s, server.vmState);
    json.insert(u"OS-EXT-STS:power_state"_s, server.powerState);
    json.insert(u"os-extended-volumes:volumes_attached"_s, volumesOf(context, server));
    if (context.micro >= 9)
        json.insert(u"locked"_s, server.locked);
    if (context.micro >= 73)
        json.insert(u"locked_reason"_s, server.locked ? orNull(server.lockedReason) : QJsonValue());
    if (context.micro >= 19)
        json.insert(u"description"_s, orNull(server.description));
    if (context.micro >= 26)
        json.insert(u"tags"_s, toArray(server.tags));
    if (context.micro >= 63)
        json.insert(u"trusted_image_certificates"_s, QJsonValue::Null);
    if (context.micro >= 90)
        json.insert(u"OS-EXT-SRV-ATTR:hostname"_s, server.hostName);
    if (context.micro >= 71 && view == ServerView::Alone) {
        QJsonArray groups;
        for (const QJsonObject &group : context.region.compute.serverGroups.all()) {
            if (group.value("members"_L1).toArray().contains(server.id))
                groups.append(group.value("id"_L1));
        }
        json.insert(u"server_groups"_s, groups);
    }
    if (context.isAdmin())
        addAdminMembers(context, server, json);
    addFault(context, server, json);
    return json;
}

QJsonObject flavorJson(const Context &context, const QJsonObject &flavor, bool detailed)
{
    const QString id = flavor.value("id"_L1).toString();
    QJsonObject json { { u"id"_s, id },
                       { u"name"_s, flavor.value("name"_L1) },
                       { u"links"_s, selfLinks(context, u"flavors"_s, id) } };
    if (context.micro >= 55)
        json.insert(u"description"_s, flavor.value("description"_L1));
    if (!detailed)
        return json;
    for (const QString &key :
         { u"ram"_s, u"disk"_s, u"vcpus"_s, u"OS-FLV-EXT-DATA:ephemeral"_s,
           u"OS-FLV-DISABLED:disabled"_s, u"os-flavor-access:is_public"_s, u"rxtx_factor"_s })
        json.insert(key, flavor.value(key));
    const int swap = flavor.value("swap"_L1).toInt();
    json.insert(u"swap"_s,
                swap == 0 && context.micro < 75 ? QJsonValue(QString()) : QJsonValue(swap));
    if (context.micro >= 61)
        json.insert(u"extra_specs"_s, flavor.value("extra_specs"_L1));
    return json;
}

} // namespace cirro::demo
