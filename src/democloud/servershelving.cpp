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

Answer unshelve(Context &context, Server &server, const QJsonValue &argument)
{
    if (argument.isObject() && argument.toObject().isEmpty())
        throw Fault {
            400,
            u"Invalid input for field/attribute unshelve. Value: {}. {} is not valid under "
            u"any of the given schemas"_s
        };
    ServerMachine machine = machineOf(context);
    machine.run(server, actorOf(context), u"unshelve"_s, u"compute_unshelve_instance"_s,
                { { u"unshelving"_s, 800 }, { u"spawning"_s, 3200 } },
                [machine](Server &done, Time) mutable {
                    machine.place(done);
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
