// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serveractions.h"

#include "democloud/console.h"
#include "democloud/ports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

ServerMachine machineOf(Context &context)
{
    return { context.cloud, context.region };
}

void setState(Server &server, const QString &state, int power)
{
    server.vmState = state;
    server.powerState = power;
}

QString passwordOf(Context &context, const QJsonValue &argument)
{
    return argument.toObject()
        .value("adminPass"_L1)
        .toString(QString::fromLatin1(context.cloud.ids.secret(12)));
}

namespace {
Answer changePassword(Context &context, Server &server, const QJsonValue &argument)
{
    if (argument.toObject().value("adminPass"_L1).toString().isEmpty())
        throw Fault {
            400,
            u"Invalid input for field/attribute changePassword. Value: {}. 'adminPass' is a "
            u"required property"_s
        };
    machineOf(context).run(server, actorOf(context), u"changePassword"_s,
                           u"compute_set_admin_password"_s, { { u"updating_password"_s, 1200 } },
                           {});
    return 202;
}

Answer consoleOutput(Context &context, Server &server, const QJsonValue &argument)
{
    if (server.host.isEmpty())
        throw Fault { 409, u"Instance %1 is not ready"_s.arg(server.id) };
    const QJsonValue length = argument.toObject().value("length"_L1);
    return QJsonObject {
        { u"output"_s,
          consoleLog(context.region, server, context.now,
                     length.isUndefined() || length.isNull() ? -1 : length.toVariant().toInt()) }
    };
}

Answer oldConsole(Context &context, Server &server, const QJsonValue &argument)
{
    if (context.micro > 5)
        throw Fault { 404, u"The resource could not be found."_s };
    const QString type = argument.toObject().value("type"_L1).toString();
    return QJsonObject { { u"console"_s,
                           QJsonObject {
                               { u"type"_s, type },
                               { u"url"_s, consoleUrl(context.cloud, server, type) } } } };
}

void changeGroups(Context &context, Server &server, const QJsonValue &argument, bool add)
{
    const QString name = argument.toObject().value("name"_L1).toString();
    const QString id = securityGroupNamed(context.region, server.projectId, name);
    if (id.isEmpty())
        throw Fault {
            404, u"Security group %1 not found for project %2."_s.arg(name, server.projectId)
        };
    if (server.portIds.isEmpty())
        throw Fault { 400,
                      u"Cannot %1 security group: server %2 has no ports."_s.arg(
                          add ? u"add"_s : u"remove"_s, server.id) };
    bool changed = false;
    for (const QString &portId : server.portIds) {
        QJsonObject *port = context.region.network.ports.find(portId);
        QJsonArray groups;
        bool there = false;
        for (const QJsonValue &group : port->value("security_groups"_L1).toArray()) {
            there |= group.toString() == id;
            if (add || group.toString() != id)
                groups.append(group);
        }
        if (add && !there)
            groups.append(id);
        changed |= add || there;
        port->insert(u"security_groups"_s, groups);
    }
    if (!changed)
        throw Fault {
            404, u"Security group %1 not associated with the instance %2"_s.arg(id, server.id)
        };
    refreshAddresses(context.region, server);
}

Answer addSecurityGroup(Context &context, Server &server, const QJsonValue &argument)
{
    changeGroups(context, server, argument, true);
    return 202;
}

Answer removeSecurityGroup(Context &context, Server &server, const QJsonValue &argument)
{
    changeGroups(context, server, argument, false);
    return 202;
}

Answer forceDelete(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).remove(server, actorOf(context));
    return 202;
}

Answer resetState(Context &context, Server &server, const QJsonValue &argument)
{
    const QString state = argument.toObject().value("state"_L1).toString();
    if (state != "active"_L1 && state != "error"_L1)
        throw Fault { 400,
                      u"Invalid input for field/attribute state. Value: %1. '%1' is not one of "
                      u"['active', 'error']"_s.arg(state) };
    ++server.epoch;
    server.taskState.clear();
    server.vmState = state;
    server.updated = context.now;
    return 202;
}

ActionRules otherActions()
{
    return {
        { u"changePassword"_s, u"changePassword"_s, { u"active"_s }, changePassword },
        { u"os-getConsoleOutput"_s, u"get console output"_s, {}, consoleOutput, false, true },
        { u"os-getVNCConsole"_s, u"get vnc console"_s, {}, oldConsole, false, true },
        { u"os-getSPICEConsole"_s, u"get spice console"_s, {}, oldConsole, false, true },
        { u"os-getSerialConsole"_s, u"get serial console"_s, {}, oldConsole, false, true },
        { u"addSecurityGroup"_s, u"addSecurityGroup"_s, {}, addSecurityGroup, false, true },
        { .key = u"removeSecurityGroup"_s,
          .word = u"removeSecurityGroup"_s,
          .states = {},
          .perform = removeSecurityGroup,
          .needsIdle = false,
          .ignoresLock = true },
        { u"forceDelete"_s, u"forceDelete"_s, {}, forceDelete, false },
        { .key = u"os-resetState"_s,
          .word = u"os-resetState"_s,
          .states = {},
          .perform = resetState,
          .needsIdle = false,
          .access = Access::Admin,
          .policy = u"os_compute_api:os-admin-actions:reset_state"_s },
    };
}

const QHash<QString, ActionRule> &actions()
{
    static const QHash<QString, ActionRule> all = [] {
        QHash<QString, ActionRule> byKey;
        for (const ActionRules &rules : { powerActions(), shelvingActions(), movingActions(),
                                          imagingActions(), otherActions() }) {
            for (const ActionRule &rule : rules)
                byKey.insert(rule.key, rule);
        }
        return byKey;
    }();
    return all;
}

Answer act(Context &context)
{
    const QStringList keys = context.body.keys();
    if (keys.size() != 1)
        throw Fault { 400,
                      keys.isEmpty() ? u"Malformed request body"_s
                                     : u"There is no such action: %1"_s.arg(keys.join(", "_L1)) };
    const auto found = actions().constFind(keys.first());
    if (found == actions().constEnd() || found->since > context.micro)
        throw Fault { 400, u"There is no such action: %1"_s.arg(keys.first()) };
    Server &server = serverOf(context);
    if (found->access == Access::Admin && !context.isAdmin())
        throw Fault { 403, u"Policy doesn't allow %1 to be performed."_s.arg(found->policy) };
    if (!found->ignoresLock)
        checkLock(context, server);
    if (!found->states.isEmpty() && !found->states.contains(server.vmState))
        refuse(found->word, server);
    if (found->needsIdle && !server.taskState.isEmpty())
        refuse(found->word, server, true);
    return found->perform(context, server, context.body.value(keys.first()));
}
} // namespace

void addServerActionRoutes(Service &service)
{
    service.add("POST", u"/servers/{id}/action"_s, Access::Member,
                u"os_compute_api:servers:action"_s, act);
}

} // namespace cirro::demo
