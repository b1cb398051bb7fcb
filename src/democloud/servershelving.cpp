// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serveractions.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
void offload(Server &server)
{
    setState(server, u"shelved_offloaded"_s, 4);
    server.host.clear();
    server.zone.clear();
}

Answer shelve(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(server, actorOf(context), u"shelve"_s, u"compute_shelve_instance"_s,
                           { { u"shelving"_s, 1200 },
                             { u"shelving_image_pending_upload"_s, 900 },
                             { u"shelving_image_uploading"_s, 2500 },
                             { u"shelving_offloading"_s, 1000 } },
                           [](Server &done, Time) { offload(done); });
    return 202;
}

Answer shelveOffload(Context &context, Server &server, const QJsonValue &)
{
    machineOf(context).run(
        server, actorOf(context), u"shelveOffload"_s, u"compute_shelve_offload_instance"_s,
        { { u"shelving_offloading"_s, 1200 } }, [](Server &done, Time) { offload(done); });
    return 202;
}

//! A choice of the host: from 2.91, for administrators, and only hosts that are there.
void checkHost(const Context &context, const QString &host)
{
    if (context.micro < 91)
        throw Fault { 400, u"Additional properties are not allowed ('host' was unexpected)"_s };
    if (!context.token->hasRole(u"admin"_s))
        throw Fault { 403,
                      u"Policy doesn't allow os_compute_api:os-shelve:unshelve_to_host to be "
                      u"performed."_s };
    const auto hosts = context.region.compute.hypervisors.all();
    if (std::ranges::none_of(hosts, [&](const QJsonObject &one) {
            return one.value("hypervisor_hostname"_L1).toString() == host;
        }))
        throw Fault { 400, u"Compute host %1 could not be found."_s.arg(host) };
}

Answer unshelve(Context &context, Server &server, const QJsonValue &argument)
{
    if (argument.isObject() && argument.toObject().isEmpty())
        throw Fault {
            400,
            u"Invalid input for field/attribute unshelve. Value: {}. {} is not valid under "
            u"any of the given schemas"_s
        };
    ServerMachine machine = machineOf(context);
    const QString host = argument.toObject().value("host"_L1).toString();
    if (!host.isEmpty())
        checkHost(context, host);
    machine.run(server, actorOf(context), u"unshelve"_s, u"compute_unshelve_instance"_s,
                { { u"unshelving"_s, 800 }, { u"spawning"_s, 3200 } },
                [machine, host](Server &done, Time) mutable {
                    machine.place(done);
                    if (!host.isEmpty())
                        done.host = host;
                    done.zone = u"nova"_s;
                    setState(done, u"active"_s, 1);
                });
    return 202;
}
} // namespace

ActionRules shelvingActions()
{
    return {
        { u"shelve"_s,
          u"shelve"_s,
          { u"active"_s, u"stopped"_s, u"paused"_s, u"suspended"_s },
          shelve },
        { .key = u"shelveOffload"_s,
          .word = u"shelveOffload"_s,
          .states = { u"shelved"_s },
          .perform = shelveOffload,
          .access = Access::Admin },
        { u"unshelve"_s, u"unshelve"_s, { u"shelved"_s, u"shelved_offloaded"_s }, unshelve },
    };
}

} // namespace cirro::demo
