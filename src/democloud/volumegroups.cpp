// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {

Answer groups(Context &context)
{
    QJsonArray shown;
    for (const QJsonObject &group : context.region.blockStorage.groups.all()) {
        if (context.sees(group.value("_project"_L1).toString()))
            shown.append(visible(group));
    }
    return QJsonObject { { u"groups"_s, shown } };
}

Answer showGroup(Context &context)
{
    const QString id = context.part(u"id"_s);
    const QJsonObject *group = context.region.blockStorage.groups.find(id);
    if (!group || !context.sees(group->value("_project"_L1).toString()))
        throw Fault { 404, u"Group %1 could not be found."_s.arg(id) };
    return QJsonObject { { u"group"_s, visible(*group) } };
}

Answer groupSnapshots(Context &)
{
    return QJsonObject { { u"group_snapshots"_s, QJsonArray() } };
}

Answer groupTypes(Context &context)
{
    return QJsonObject { { u"group_types"_s,
                           toArray(context.region.blockStorage.groupTypes.all()) } };
}

Answer showGroupType(Context &context)
{
    const QString id = context.part(u"id"_s);
    const QJsonObject *type = context.region.blockStorage.groupTypes.find(id);
    if (!type)
        throw Fault { 404, u"Group type %1 could not be found."_s.arg(id) };
    return QJsonObject { { u"group_type"_s, *type } };
}
} // namespace

void addVolumeGroupRoutes(const Routes &routes)
{
    routes.read(u"/groups"_s, u"group:get_all"_s, groups);
    routes.read(u"/groups/detail"_s, u"group:get_all"_s, groups);
    routes.read(u"/groups/{id}"_s, u"group:get"_s, showGroup);
    for (const QString &path : { u"/group_snapshots"_s, u"/group_snapshots/detail"_s })
        routes.read(path, u"group:get_all_group_snapshots"_s, groupSnapshots);
    routes.read(u"/group_types"_s, u"group:group_types:show"_s, groupTypes);
    routes.read(u"/group_types/{id}"_s, u"group:group_types:show"_s, showGroupType);
}

} // namespace cirro::demo
