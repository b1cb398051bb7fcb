// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imageapi.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Collection &membersOf(Context &context)
{
    const QJsonObject &image = imageOf(context);
    const QString id = image.value("id"_L1).toString();
    if (image.value("visibility"_L1).toString() != "shared"_L1)
        throw Fault {
            403,
            u"Not allowed to list members for image %1: Only shared images have members."_s.arg(id)
        };
    auto &all = context.region.images.members;
    if (!all.contains(id))
        all.insert(id, Collection(u"member_id"_s));
    return all[id];
}

Answer listMembers(Context &context)
{
    return QJsonObject { { u"members"_s, toArray(membersOf(context).all()) },
                         { u"schema"_s, u"/v2/schemas/members"_s } };
}

Answer addMember(Context &context)
{
    Collection &members = membersOf(context);
    const QString project = context.body.value("member"_L1).toString();
    if (project.isEmpty())
        throw Fault { 400, u"Member to be added not specified"_s };
    if (members.find(project))
        throw Fault {
            409, u"Member %1 is duplicated for image %2"_s.arg(project, context.part(u"id"_s))
        };
    return members.insert({ { u"member_id"_s, project },
                            { u"image_id"_s, context.part(u"id"_s) },
                            { u"status"_s, u"pending"_s },
                            { u"created_at"_s, isoSeconds(context.now) },
                            { u"updated_at"_s, isoSeconds(context.now) },
                            { u"schema"_s, u"/v2/schemas/member"_s } });
}

Answer changeMember(Context &context)
{
    Collection &members = membersOf(context);
    QJsonObject *member = members.find(context.part(u"member"_s));
    if (!member)
        throw Fault { 404,
                      u"%1 not found in the member list of the image %2."_s.arg(
                          context.part(u"member"_s), context.part(u"id"_s)) };
    if (context.message.method == "DELETE") {
        members.remove(context.part(u"member"_s));
        return 204;
    }
    if (context.message.method == "PUT") {
        // It is the member's to say, not the owner's.
        if (!context.sees(context.part(u"member"_s)))
            throw Fault { 403, u"You are not authorized to complete modify_member action."_s };
        static const QStringList states { u"pending"_s, u"accepted"_s, u"rejected"_s };
        const QString status = context.body.value("status"_L1).toString();
        if (!states.contains(status))
            throw Fault { 400, u"Invalid status: %1"_s.arg(status) };
        member->insert(u"status"_s, status);
    }
    return *member;
}
} // namespace

void addImageMemberRoutes(const Routes &routes)
{
    const QString members = u"/images/{id}/members"_s;
    routes.read(members, u"get_members"_s, listMembers);
    routes.write("POST", members, u"add_member"_s, addMember);
    routes.read(members + u"/{member}"_s, u"get_member"_s, changeMember);
    routes.write("PUT", members + u"/{member}"_s, u"modify_member"_s, changeMember);
    routes.write("DELETE", members + u"/{member}"_s, u"delete_member"_s, changeMember);
}

} // namespace cirro::demo
