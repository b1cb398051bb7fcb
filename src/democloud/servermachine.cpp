// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/servermachine.h"

#include "democloud/ports.h"
#include "democloud/volumes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int Running = 1;
constexpr QLatin1StringView NoValidHost
    = "No valid host was found. There are not enough hosts available."_L1;
const QString Traceback
    = u"Traceback (most recent call last):\n"
      u"  File \"/usr/lib/python3/dist-packages/nova/conductor/manager.py\", line 1580, in "
      u"schedule_and_build_instances\n"
      u"    host_lists = self._schedule_instances(context, request_specs[0],\n"
      u"nova.exception_Remote.NoValidHost_Remote: No valid host was found. There are not "
      u"enough hosts available.\n"_s;

void logAction(Server &server, const Actor &actor, const QString &action, const QString &event,
               Time now, bool over)
{
    ServerAction entry { action, actor.requestId, actor.userId, actor.projectId, now, now, {}, {} };
    if (!event.isEmpty())
        entry.events.push_back(
            { event, now, over ? now : 0, over ? u"Success"_s : QString(), {}, {} });
    server.actions.push_back(std::move(entry));
}
} // namespace

void ServerMachine::run(Server &server, const Actor &actor, const QString &action,
                        const QString &event, std::vector<Stage> stages, Change end)
{
    const Time now = m_cloud.clock.now();
    logAction(server, actor, action, event, now, false);
    server.updated = now;
    step(server.id, ++server.epoch, std::move(stages), 0, std::move(end), now);
}

void ServerMachine::step(const QString &id, int epoch, std::vector<Stage> stages, size_t index,
                         Change end, Time now)
{
    Server *server = m_region.compute.findAny(id);
    if (!server || server->epoch != epoch)
        return;
    if (index < stages.size()) {
        server->taskState = stages[index].task;
        const Time due = now + m_cloud.paced(stages[index].milliseconds);
        m_cloud.timeline.at(due,
                            [machine = *this, id, epoch, stages = std::move(stages), index,
                             end = std::move(end)](Time at) mutable {
                                machine.step(id, epoch, std::move(stages), index + 1,
                                             std::move(end), at);
                            });
        return;
    }
    server->taskState.clear();
    finish(*server, now);
    if (end)
        end(*server, now);
    server->updated = now;
}

void ServerMachine::finish(Server &server, Time now)
{
    if (server.actions.empty())
        return;
    ServerAction &action = server.actions.back();
    action.updated = now;
    for (ServerEvent &event : action.events) {
        if (event.finish == 0) {
            event.finish = now;
            event.result = u"Success"_s;
        }
    }
}

void ServerMachine::note(Server &server, const Actor &actor, const QString &action,
                         const QString &event)
{
    logAction(server, actor, action, event, m_cloud.clock.now(), true);
}

bool ServerMachine::place(Server &server, const QString &avoid)
{
    const QJsonObject specs = server.flavor.value("extra_specs"_L1).toObject();
    // No host of the demo has a graphics card: a believable way to see a build fail.
    if (specs.contains("resources:PGPU"_L1) || specs.contains("pci_passthrough:alias"_L1))
        return false;
    QString best;
    int fewest = 0;
    for (const QJsonObject &hypervisor : m_region.compute.hypervisors.all()) {
        const QString name = hypervisor.value("hypervisor_hostname"_L1).toString();
        if (name == avoid)
            continue;
        const int servers = int(std::count_if(
            m_region.compute.servers.begin(), m_region.compute.servers.end(),
            [&](const auto &other) { return !other->deleted && other->host == name; }));
        if (best.isEmpty() || servers < fewest) {
            best = name;
            fewest = servers;
        }
    }
    server.host = best;
    return !best.isEmpty();
}

void ServerMachine::fail(Server &server, int code, const QString &message, const QString &details,
                         Time now)
{
    server.vmState = u"error"_s;
    server.taskState.clear();
    server.fault = { code, message, details, now };
    server.updated = now;
    if (server.actions.empty())
        return;
    server.actions.back().message = u"Error"_s;
    server.actions.back().updated = now;
    if (server.actions.back().events.empty())
        return;
    ServerEvent &event = server.actions.back().events.back();
    event.finish = now;
    event.result = u"Error"_s;
    event.traceback = details;
    event.details = message;
}

void ServerMachine::build(Server &server, const Actor &actor)
{
    server.vmState = u"building"_s;
    server.powerState = 0;
    const QString id = server.id;
    const std::vector<Stage> scheduling { { u"scheduling"_s, 600 } };
    const std::vector<Stage> building { { QString(), 300 },
                                        { u"networking"_s, 900 },
                                        { u"block_device_mapping"_s, 500 },
                                        { u"spawning"_s, 3200 } };
    run(server, actor, u"create"_s, u"conductor_schedule_and_build_instances"_s, scheduling,
        [machine = *this, building](Server &placed, Time now) mutable {
            if (!machine.place(placed)) {
                machine.fail(placed, 500, NoValidHost, Traceback, now);
                return;
            }
            placed.zone = u"nova"_s;
            refreshAddresses(machine.m_region, placed);
            placed.actions.back().events.push_back(
                { u"compute__do_build_and_run_instance"_s, now, 0, {}, {}, {} });
            machine.step(
                placed.id, placed.epoch, building, 0,
                [machine](Server &built, Time at) {
                    built.vmState = u"active"_s;
                    built.powerState = Running;
                    built.launched = at;
                    built.progress = 100;
                    refreshAddresses(machine.m_region, built);
                },
                now);
        });
}

void ServerMachine::remove(Server &server, const Actor &actor)
{
    run(server, actor, u"delete"_s, u"compute_terminate_instance"_s, { { u"deleting"_s, 1800 } },
        [machine = *this](Server &gone, Time now) {
            Region &region = machine.m_region;
            for (const QString &port : gone.portIds)
                removePort(region, port);
            while (!gone.volumes.empty()) {
                const AttachedVolume volume = gone.volumes.back();
                detachVolume(machine.m_cloud, region, volume.volumeId, gone);
                if (volume.deleteOnTermination)
                    region.blockStorage.volumes.remove(volume.volumeId);
            }
            region.compute.serverGroups.forEach([&](QJsonObject &group) {
                QJsonArray left;
                for (const QJsonValue &member : group.value("members"_L1).toArray()) {
                    if (member.toString() != gone.id)
                        left.append(member);
                }
                group.insert(u"members"_s, left);
            });
            gone.deleted = true;
            gone.vmState = u"deleted"_s;
            gone.powerState = 0;
            gone.terminated = now;
            gone.addresses = {};
        });
}

} // namespace cirro::demo
