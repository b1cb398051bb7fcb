// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

Answer listTypes(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &type : context.region.blockStorage.types.all())
        shown.append(visible(type));
    return QJsonObject { { u"volume_types"_s, shown } };
}

Answer showType(Context &context)
{
    const QString id = context.part(u"id"_s);
    const QJsonObject *type = id == "default"_L1
        ? context.region.blockStorage.types.findBy(u"name"_s, u"ssd"_s)
        : context.region.blockStorage.types.find(id);
    if (!type)
        throw Fault { 404, u"Volume type %1 could not be found."_s.arg(id) };
    if (context.path.endsWith("/extra_specs"))
        return QJsonObject { { u"extra_specs"_s, type->value("_specs"_L1) } };
    return QJsonObject { { u"volume_type"_s, visible(*type) } };
}

Answer qosSpecs(Context &context)
{
    return QJsonObject { { u"qos_specs"_s, toArray(context.region.blockStorage.qosSpecs.all()) } };
}
} // namespace

void addVolumeTypeRoutes(const Routes &routes)
{
    routes.read(u"/types"_s, u"volume_extension:type_get_all"_s, listTypes);
    routes.read(u"/types/{id}"_s, u"volume_extension:type_get"_s, showType);
    routes.administer("GET", u"/types/{id}/extra_specs"_s,
                      u"volume_extension:types_extra_specs:index"_s, showType);
    routes.administer("GET", u"/qos-specs"_s, u"volume_extension:qos_specs_manage:get_all"_s,
                      qosSpecs);
}

} // namespace cirro::demo
