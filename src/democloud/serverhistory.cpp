// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"

#include "democloud/serverjson.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject actionJson(const Context &context, const Server &server, const ServerAction &action,
                       bool withEvents)
{
    QJsonObject json { { u"action"_s, action.name },
                       { u"instance_uuid"_s, server.id },
                       { u"request_id"_s, action.requestId },
                       { u"user_id"_s, action.userId },
                       { u"project_id"_s, action.projectId },
                       { u"start_time"_s, isoMicros(action.start) },
                       { u"message"_s, orNull(action.message) } };
    if (context.micro >= 58)
        json.insert(u"updated_at"_s, isoMicros(action.updated));
    if (!withEvents || (context.micro < 51 && !context.isAdmin()))
        return json;
    QJsonArray events;
    for (const ServerEvent &event : action.events) {
        QJsonObject shown { { u"event"_s, event.name },
                            { u"start_time"_s, isoMicros(event.start) },
                            { u"finish_time"_s,
                              event.finish ? QJsonValue(isoMicros(event.finish)) : QJsonValue() },
                            { u"result"_s, orNull(event.result) } };
        if (context.micro >= 62)
            shown.insert(u"hostId"_s, hostId(server.projectId, server.host));
        if (context.isAdmin()) {
            shown.insert(u"traceback"_s, orNull(event.traceback));
            shown.insert(u"host"_s, orNull(server.host));
            if (context.micro >= 84)
                shown.insert(u"details"_s, orNull(event.details));
        }
        events.append(shown);
    }
    json.insert(u"events"_s, events);
    return json;
}

Server &anyServerOf(Context &context)
{
    Server *server = context.region.compute.findAny(context.part(u"id"_s));
    if (!server || !context.sees(server->projectId) || (server->deleted && context.micro < 21))
        throw Fault { 404, u"Instance %1 could not be found."_s.arg(context.part(u"id"_s)) };
    return *server;
}

Answer listActions(Context &context)
{
    const Server &server = anyServerOf(context);
    const QString asked = context.argument(u"changes-since"_s);
    const Time since = asked.isEmpty() ? 0 : fromIso(asked);
    if (since < 0)
        throw Fault { 400,
                      u"Invalid input for query parameters changes-since. Value: %1. '%1' is not a "
                      u"'date-time'"_s.arg(asked) };
    QList<QJsonObject> entries;
    for (auto action = server.actions.rbegin(); action != server.actions.rend(); ++action) {
        if (action->updated >= since)
            entries.append(actionJson(context, server, *action, false));
    }
    if (context.micro < 58)
        return QJsonObject { { u"instanceActions"_s, toArray(entries) } };
    const Page page = paged(
        context, entries,
        { .idKey = u"request_id"_s, .badMarker = { 400, u"Marker %1 could not be found."_s } });
    QJsonObject answer { { u"instanceActions"_s, toArray(page.entries) } };
    if (!page.next.isEmpty())
        answer.insert(u"links"_s, nextLink(context, QString::fromLatin1(context.path), page));
    return answer;
}

Answer showAction(Context &context)
{
    const Server &server = anyServerOf(context);
    const QString request = context.part(u"request"_s);
    for (const ServerAction &action : server.actions) {
        if (action.requestId == request)
            return QJsonObject { { u"instanceAction"_s,
                                   actionJson(context, server, action, true) } };
    }
    throw Fault { 404, u"Action %1 not found"_s.arg(request) };
}
} // namespace

void addServerHistoryRoutes(const Routes &routes)
{
    const QString actions = u"/os-instance-actions"_s;
    routes.read(actions, u"os-instance-actions:list"_s, listActions);
    routes.read(actions + u"/{request}"_s, u"os-instance-actions:show"_s, showAction);
}

} // namespace cirro::demo
