// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/cloud.h"

namespace cirro::demo {

namespace {
constexpr quint64 Seed = 20221005;
}

Server *Compute::find(const QString &id) const
{
    Server *server = byId.value(id);
    return server && !server->deleted ? server : nullptr;
}

Server &Compute::add(std::unique_ptr<Server> server)
{
    server->number = ++serial;
    byId.insert(server->id, server.get());
    servers.push_back(std::move(server));
    return *servers.back();
}

Cloud::Cloud(DemoOptions made)
    : options(std::move(made))
    , ids(Seed)
{
    regions[0].name = "RegionOne";
    regions[1].name = "RegionTwo";
}

std::unique_lock<std::mutex> Cloud::enter()
{
    std::unique_lock lock(m_mutex);
    timeline.settle(clock.now());
    return lock;
}

Region &Cloud::region(const QByteArray &regionName)
{
    return regions[regionName == "RegionTwo"];
}

Time Cloud::paced(int milliseconds) const
{
    return Time(double(milliseconds) * 1000 * options.pace);
}

} // namespace cirro::demo
