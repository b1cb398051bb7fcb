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
    needMembers(u"changePassword"_s, argument.toObject(), { u"adminPass"_s });
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
    bool number = true;
    if (!length.isUndefined() && !length.isNull())
        length.toVariant().toInt(&number);
    if (!number)
        throw Fault { 400,
                      u"Invalid input for field/attribute length. Value: %1. '%1' does not match "
                      u"'^-?[0-9]+$'"_s.arg(length.toString()) };
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
                           QJsonObject { { u"type"_s, type },
                                         { u"url"_s, consoleUrl(context, server, type) } } } };
}

void changeGroups(Context &context, Server &server, const QJsonValue &argument, bool add)
{
    const QString name = argument.toObject().value("name"_L1).toString();
    const QString id = securityGroupNamed(context.region, server.projectId, name);
    if (id.isEmpty())
        throw Fault {
            404, u"Security group %1 is not found for project %2"_s.arg(name, server.projectId)
        };
    if (server.portIds.isEmpty())
        throw Fault {
            404, u"instance_id %1 could not be found as device id on any ports"_s.arg(server.id)
        };
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
          .access = Access::Admin },
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

//! The rule that each action is under, as a 403 names it.
const QHash<QString, QString> Policies {
    { u"os-start"_s, u"servers:start"_s },
    { u"os-stop"_s, u"servers:stop"_s },
    { u"reboot"_s, u"servers:reboot"_s },
    { u"pause"_s, u"os-pause-server:pause"_s },
    { u"unpause"_s, u"os-pause-server:unpause"_s },
    { u"suspend"_s, u"os-suspend-server:suspend"_s },
    { u"resume"_s, u"os-suspend-server:resume"_s },
    { u"shelve"_s, u"os-shelve:shelve"_s },
    { u"unshelve"_s, u"os-shelve:unshelve"_s },
    { u"shelveOffload"_s, u"os-shelve:shelve_offload"_s },
    { u"lock"_s, u"os-lock-server:lock"_s },
    { u"unlock"_s, u"os-lock-server:unlock"_s },
    { u"rescue"_s, u"os-rescue"_s },
    { u"unrescue"_s, u"os-unrescue"_s },
    { u"resize"_s, u"servers:resize"_s },
    { u"confirmResize"_s, u"servers:confirm_resize"_s },
    { u"revertResize"_s, u"servers:revert_resize"_s },
    { u"migrate"_s, u"os-migrate-server:migrate"_s },
    { u"os-migrateLive"_s, u"os-migrate-server:migrate_live"_s },
    { u"evacuate"_s, u"os-evacuate"_s },
    { u"rebuild"_s, u"servers:rebuild"_s },
    { u"createImage"_s, u"servers:create_image"_s },
    { u"createBackup"_s, u"os-create-backup"_s },
    { u"changePassword"_s, u"os-admin-password"_s },
    { u"os-getConsoleOutput"_s, u"os-console-output"_s },
    { u"os-getVNCConsole"_s, u"os-remote-consoles"_s },
    { u"os-getSPICEConsole"_s, u"os-remote-consoles"_s },
    { u"os-getSerialConsole"_s, u"os-remote-consoles"_s },
    { u"addSecurityGroup"_s, u"os-security-groups:add"_s },
    { u"removeSecurityGroup"_s, u"os-security-groups:remove"_s },
    { u"forceDelete"_s, u"os-deferred-delete:force"_s },
    { u"restore"_s, u"os-deferred-delete:restore"_s },
    { u"os-resetState"_s, u"os-admin-actions:reset_state"_s },
    { u"trigger_crash_dump"_s, u"servers:trigger_crash_dump"_s },
};

Answer act(Context &context)
{
    const QStringList keys = context.body.keys();
    if (keys.size() != 1)
        throw Fault { 400, u"Malformed request body"_s };
    const auto found = actions().constFind(keys.first());
    if (found == actions().constEnd())
        throw Fault { 400, u"There is no such action: %1"_s.arg(keys.first()) };
    if (found->since > context.micro)
        throw Fault { 404, u"The resource could not be found."_s };
    Server &server = serverOf(context);
    const bool allowed = context.isAdmin()
        || (found->access == Access::Member && context.token->hasRole(u"member"_s));
    if (!allowed)
        throw Fault { 403,
                      u"Policy doesn't allow os_compute_api:%1 to be performed."_s.arg(
                          Policies.value(found->key)) };
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
    // Each action has a policy of its own, which act() looks at.
    service.add("POST", u"/servers/{id}/action"_s, Access::Reader, {}, act);
}

} // namespace cirro::demo
