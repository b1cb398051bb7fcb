// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer versions(Context &)
{
    return QJsonObject { { u"versions"_s,
                           QJsonArray { QJsonObject {
                               { u"id"_s, u"v1.0"_s },
                               { u"max_version"_s, u"1.39"_s },
                               { u"min_version"_s, u"1.0"_s },
                               { u"status"_s, u"CURRENT"_s },
                               { u"links"_s,
                                 QJsonArray { QJsonObject { { u"rel"_s, u"self"_s },
                                                            { u"href"_s, QString() } } } } } } } };
}

//! Every hypervisor is a provider, under the id of the hypervisor.
QJsonObject providerJson(const Context &context, const QJsonObject &hypervisor)
{
    const QString id = hypervisor.value("id"_L1).toString();
    QJsonArray links { QJsonObject { { u"rel"_s, u"self"_s },
                                     { u"href"_s, u"/resource_providers/"_s + id } } };
    for (const QString &part :
         { u"inventories"_s, u"usages"_s, u"aggregates"_s, u"traits"_s, u"allocations"_s })
        links.append(QJsonObject { { u"rel"_s, part },
                                   { u"href"_s, u"/resource_providers/%1/%2"_s.arg(id, part) } });
    QJsonObject json { { u"uuid"_s, id },
                       { u"name"_s, hypervisor.value("hypervisor_hostname"_L1) },
                       { u"generation"_s, 16 },
                       { u"links"_s, links } };
    if (context.micro >= 14) {
        json.insert(u"parent_provider_uuid"_s, QJsonValue::Null);
        json.insert(u"root_provider_uuid"_s, id);
    }
    return json;
}

const QJsonObject &providerOf(const Context &context)
{
    const QJsonObject *found = context.region.compute.hypervisors.find(context.part(u"id"_s));
    if (!found)
        throw Fault { 404,
                      u"No resource provider with uuid %1 found"_s.arg(context.part(u"id"_s)) };
    return *found;
}

Answer providers(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &hypervisor : context.region.compute.hypervisors.all()) {
        if (!context.hasArgument(u"name"_s)
            || hypervisor.value("hypervisor_hostname"_L1).toString() == context.argument(u"name"_s))
            shown.append(providerJson(context, hypervisor));
    }
    return QJsonObject { { u"resource_providers"_s, shown } };
}

Answer provider(Context &context)
{
    return providerJson(context, providerOf(context));
}

Answer inventories(Context &context)
{
    providerOf(context);
    const auto inventory = [](int total, int reserved, double ratio) {
        return QJsonObject { { u"total"_s, total }, { u"reserved"_s, reserved },
                             { u"min_unit"_s, 1 },  { u"max_unit"_s, total },
                             { u"step_size"_s, 1 }, { u"allocation_ratio"_s, ratio } };
    };
    return QJsonObject { { u"resource_provider_generation"_s, 16 },
                         { u"inventories"_s,
                           QJsonObject { { u"VCPU"_s, inventory(64, 0, 16.0) },
                                         { u"MEMORY_MB"_s, inventory(131072, 512, 1.5) },
                                         { u"DISK_GB"_s, inventory(2000, 0, 1.0) } } } };
}

Answer usages(Context &context)
{
    const QString host = providerOf(context).value("hypervisor_hostname"_L1).toString();
    int cores = 0, memory = 0, disk = 0;
    for (const auto &server : context.region.compute.servers) {
        if (server->deleted || server->host != host)
            continue;
        cores += server->flavor.value("vcpus"_L1).toInt();
        memory += server->flavor.value("ram"_L1).toInt();
        disk += server->imageId.isEmpty() ? 0 : server->flavor.value("disk"_L1).toInt();
    }
    return QJsonObject {
        { u"resource_provider_generation"_s, 16 },
        { u"usages"_s,
          QJsonObject { { u"VCPU"_s, cores }, { u"MEMORY_MB"_s, memory }, { u"DISK_GB"_s, disk } } }
    };
}

Answer traits(Context &)
{
    return QJsonObject { { u"traits"_s,
                           QJsonArray { u"COMPUTE_VOLUME_MULTI_ATTACH"_s, u"COMPUTE_NODE"_s,
                                        u"HW_CPU_X86_AVX2"_s } } };
}

Answer resourceClasses(Context &)
{
    QJsonArray shown;
    for (const QString &name : { u"VCPU"_s, u"MEMORY_MB"_s, u"DISK_GB"_s, u"PCPU"_s })
        shown.append(QJsonObject {
            { u"name"_s, name },
            { u"links"_s,
              QJsonArray { QJsonObject { { u"rel"_s, u"self"_s },
                                         { u"href"_s, u"/resource_classes/"_s + name } } } } });
    return QJsonObject { { u"resource_classes"_s, shown } };
}
} // namespace

void addPlacement(Router &router)
{
    Service &service = router.add({ .type = "placement",
                                    .prefix = "placement",
                                    .shape = FaultShape::Placement,
                                    .microName = "placement",
                                    .microMajor = 1,
                                    .microFirst = 0,
                                    .microLast = 39 });
    service.add("GET", u"/"_s, Access::Anyone, {}, versions);
    const auto admin = [&](const QString &path, const QString &policy, Route::Work work) {
        service.add("GET", path, Access::Admin, u"placement:"_s + policy, work);
    };
    admin(u"/resource_providers"_s, u"resource_providers:list"_s, providers);
    admin(u"/resource_providers/{id}"_s, u"resource_providers:show"_s, provider);
    admin(u"/resource_providers/{id}/inventories"_s, u"resource_providers:inventories:list"_s,
          inventories);
    admin(u"/resource_providers/{id}/usages"_s, u"resource_providers:usages"_s, usages);
    admin(u"/traits"_s, u"traits:list"_s, traits);
    admin(u"/resource_classes"_s, u"resource_classes:list"_s, resourceClasses);
}

} // namespace cirro::demo
