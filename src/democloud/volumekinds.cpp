// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/blockstorage.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject plain(const Context &, const QJsonObject &entry, bool)
{
    return visible(entry);
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
} // namespace

// What can be read and no more.
extern const EntryKind TypeKind {
    u"volume_type"_s, u"volume_types"_s, u"Volume type"_s, &BlockStorage::types, {}, plain
};
extern const EntryKind QosKind {
    u"qos_spec"_s, u"qos_specs"_s, u"Qos spec"_s, &BlockStorage::qosSpecs, {}, plain
};
extern const EntryKind GroupKind { u"group"_s,    u"groups"_s, u"Group"_s, &BlockStorage::groups,
                                   HiddenProject, plain };
extern const EntryKind GroupTypeKind {
    u"group_type"_s, u"group_types"_s, u"Group type"_s, &BlockStorage::groupTypes, {}, plain
};
extern const EntryKind AttachmentKind { u"attachment"_s,        u"attachments"_s,
                                        u"Volume attachment"_s, &BlockStorage::attachments,
                                        HiddenProject,          plain };
extern const EntryKind MessageKind { u"message"_s,  u"messages"_s,
                                     u"Message"_s,  &BlockStorage::messages,
                                     HiddenProject, plain };

namespace {
Answer deleteMessage(Context &context)
{
    const QString id = entryOf(context, MessageKind).value("id"_L1).toString();
    context.region.blockStorage.messages.remove(id);
    return 204;
}

Answer noGroupSnapshots(Context &)
{
    return QJsonObject { { u"group_snapshots"_s, QJsonArray() } };
}
} // namespace

void addVolumeKindRoutes(const Routes &routes)
{
    routes.read(u"/types"_s, u"volume_extension:type_get_all"_s,
                [](Context &context) { return listEntries(context, TypeKind); });
    routes.read(u"/types/{id}"_s, u"volume_extension:type_get"_s, showType);
    routes.administer("GET", u"/types/{id}/extra_specs"_s,
                      u"volume_extension:types_extra_specs:index"_s, showType);
    routes.administer("GET", u"/qos-specs"_s, u"volume_extension:qos_specs_manage:get_all"_s,
                      [](Context &context) { return listEntries(context, QosKind); });
    addReading<GroupKind>(routes, u"group:get_all"_s, u"group:get"_s);
    addReading<GroupTypeKind>(routes, u"group:group_types:show"_s, u"group:group_types:show"_s);
    addReading<AttachmentKind>(routes, u"volume:attachment_list"_s, u"volume:attachment_list"_s);
    addReading<MessageKind>(routes, u"message:get_all"_s, u"message:get"_s);
    routes.write("DELETE", u"/messages/{id}"_s, u"message:delete"_s, deleteMessage);
    for (const QString &path : { u"/group_snapshots"_s, u"/group_snapshots/detail"_s })
        routes.read(path, u"group:get_all_group_snapshots"_s, noGroupSnapshots);
}

} // namespace cirro::demo
