// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/seedcompany.h"

#include "democloud/ports.h"
#include "democloud/serverjson.h"
#include "democloud/servermachine.h"
#include "democloud/servermigrations.h"
#include "democloud/volumes.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr ServerSeed Servers[] {
    { "web-1", "shop", "3", "shop-web-2023-09", "frontend", "active", 30, "web", "prod,web",
      "ops" },
    { "web-2", "shop", "3", "shop-web-2023-09", "frontend", "active", 30, "web", "prod,web",
      "ops" },
    { "web-3", "shop", "3", "shop-web-2023-09", "frontend", "active", 29, "web", "prod,web",
      "ops" },
    { "web-4", "shop", "3", "shop-web-2023-08", "frontend", "active", 61, "web", "prod,web",
      "ops" },
    { "web-canary", "shop", "3", "shop-web-2023-09", "frontend", "resized", 12, "web", "prod,web",
      "ops" },
    { "lb-1", "shop", "3", "debian-12-generic", "frontend", "active", 118, "web", "prod,edge",
      "ops" },
    { "lb-2", "shop", "3", "debian-12-generic", "frontend", "active", 118, "web", "prod,edge",
      "ops" },
    { "db-primary", "shop", "r2.large", nullptr, "backend", "active", 110, "database", "prod,db",
      "ops" },
    { "db-replica-1", "shop", "r2.large", nullptr, "backend", "active", 109, "database", "prod,db",
      "ops" },
    { "db-replica-2", "shop", "r2.large", nullptr, "backend", "error", 2, "database", "prod,db",
      "ops" },
    { "db-reporting", "shop", "4", "postgres-15-golden", "backend", "stopped", 44, "database", "db",
      "anna" },
    { "cache-1", "shop", "c2.large", "debian-12-generic", "backend", "active", 90, "default",
      "prod", "ops" },
    { "cache-2", "shop", "c2.large", "debian-12-generic", "backend", "active", 90, "default",
      "prod", "ops" },
    { "queue-1", "shop", "c2.large", "debian-12-generic", "backend", "active", 88, "default",
      "prod", "ops" },
    { "queue-2", "shop", "c2.large", "debian-12-generic", "backend", "active", 88, "default",
      "prod", "ops" },
    { "search-1", "shop", "4", "ubuntu-22.04", "backend", "active", 75, "default", "prod,search",
      "ops" },
    { "search-2", "shop", "4", "ubuntu-22.04", "backend", "active", 75, "default", "prod,search",
      "ops" },
    { "search-3", "shop", "4", "ubuntu-22.04", "backend", "paused", 75, "default", "prod,search",
      "ops" },
    { "payments-gateway", "shop", "3", "debian-12-generic", "backend", "locked", 100, "default",
      "prod,pci", "ops" },
    { "mail-relay", "shop", "3", "debian-11-generic", "frontend", "active", 360, "default", "prod",
      "ops" },
    { "vpn", "shop", "3", "debian-12-generic", "frontend", "active", 200, "web", "prod,edge",
      "ops" },
    { "bastion", "shop", "1", "debian-12-generic", "frontend", "active", 200, "bastion",
      "prod,edge", "ops" },
    { "monitoring", "shop", "4", "ubuntu-22.04", "backend", "active", 150, "default", "ops",
      "ops" },
    { "log-archive", "shop", "2", "ubuntu-20.04", "backend", "active", 340, "default", "ops",
      "ops" },
    { "ci-runner-1", "shop", "c2.large", "debian-12-generic", "backend", "active", 20, "default",
      "ci", "ci" },
    { "ci-runner-2", "shop", "c2.large", "debian-12-generic", "backend", "active", 20, "default",
      "ci", "ci" },
    { "ci-runner-3", "shop", "c2.large", "debian-12-generic", "backend", "suspended", 20, "default",
      "ci", "ci" },
    { "staging-web", "shop", "3", "shop-web-2023-09", "frontend", "stopped", 15, "web", "staging",
      "anna" },
    { "staging-db", "shop", "3", nullptr, "backend", "stopped", 15, "database", "staging,db",
      "anna" },
    { "legacy-erp", "shop", "4", "windows-server-2022", "backend", "rescued", 190, "default",
      "legacy", "windows" },
    { "black-friday-2022", "shop", "3", "debian-11-generic", "frontend", "shelved_offloaded", 300,
      "web", "archive", "ops" },
    { "old-cms", "shop", "1", "ubuntu-20.04", "frontend", "shelved", 410, "default", "archive",
      "ops" },
    { "gpu-trial", "shop", "2", "ubuntu-22.04", "backend", "novalidhost", 3, "default", "test",
      "anna" },
    { "import-nightly", "shop", "c2.large", "debian-12-generic", "backend", "+rebuild_spawning", 1,
      "default", "batch", "ops" },
    { "notebook-1", "research", "4", "ubuntu-22.04", "lab", "active", 25, "default", "jupyter",
      "ops" },
    { "notebook-2", "research", "4", "ubuntu-22.04", "lab", "+reboot_started", 25, "default",
      "jupyter", "ops" },
    { "sim-01", "research", "5", "rocky-9", "lab", "active", 6, "default", "batch", "ops" },
    { "sim-02", "research", "5", "rocky-9", "lab", "+migrating", 6, "default", "batch", "ops" },
    { "sim-03", "research", "5", "rocky-9", "lab", "stopped", 6, "default", "batch", "ops" },
    { "sim-04", "research", "2", "rocky-9", "lab", "+spawning", 0, "default", "batch", "ops" },
    { "sequencer-intake", "research", "3", nullptr, "lab", "active", 95, "default", "prod", "ops" },
    { "thesis-backup", "research", "2", "debian-12-generic", "lab", "active", 260, "default", "",
      "ops" },
};

constexpr ServerSeed SecondServers[] {
    { "dr-web-1", "shop", "3", "shop-web-2023-09", "frontend", "active", 30, "web", "dr,web",
      "ops" },
    { "dr-web-2", "shop", "3", "shop-web-2023-09", "frontend", "stopped", 30, "web", "dr,web",
      "ops" },
    { "dr-db", "shop", "r2.large", nullptr, "frontend", "active", 80, "database", "dr,db", "ops" },
};

//! What a Windows guest stores when it first starts: its password, encrypted for "windows".
constexpr const char *StoredPassword
    = "NoadaJiOucT4vB1uTvVkaG8bBq+pytSPQTNukI4q5fMwmLkFmqqGNpGZdBFWzSnpRr2q+hqaD/NiUo8u"
      "2uqYakxyCbS0x9GyoWzG/HjP2Nw140WE3M0lOGIcEMSY9mxFE3/YRE+Bd5zrE+IkEBOjI+nH2WCF6Cvc"
      "SRS8t1KZrViOxyuCVT4hXlFB5eEqEJN+4LZjRsk36I2nGVD4Cj05Us/SEdkSIDFtI/gAtN9rtANsKJ1p"
      "qLXEhbuhVcFu8hEr329LzByZlzg1qXNcrOIt6DCJ9o9kj4KeZMJ/+1wGOmyYRPsRWpQeoqw5tpdub9R5"
      "RZvDN0hp1fZjkB75pJxQdQ==";

const QString NotFinished
    = u"Volume did not finish being created even after we waited 187 seconds or 61 attempts. "
      u"And its status is creating."_s;
const QString NoHost = u"No valid host was found. There are not enough hosts available."_s;
const QString Python = u"Traceback (most recent call last):\n"
                       u"  File \"/usr/lib/python3/dist-packages/nova/"_s;
} // namespace

void Company::logLife(Server &server)
{
    const auto add = [&](const QString &name, const QString &event, Time when, Time took) {
        server.actions.push_back({ name,
                                   requestId(),
                                   server.userId,
                                   server.projectId,
                                   when,
                                   when + took,
                                   {},
                                   { { event, when, when + took, u"Success"_s, {}, {} } } });
    };
    add(u"create"_s, u"compute__do_build_and_run_instance"_s, server.created, 6 * Second);
    const Time age = m_now - server.created;
    if (age > 20 * Day)
        add(u"reboot"_s, u"compute_reboot_instance"_s, server.created + age / 3, 4 * Second);
    if (age > 80 * Day)
        add(u"createImage"_s, u"compute_snapshot_instance"_s, server.created + age / 2,
            42 * Second);
}

void Company::logLast(Server &server, const QString &action)
{
    const Time last = m_now - qMin<Time>(3 * Hour, (m_now - server.created) / 4)
        - Time(m_cloud.ids.number(90 * 60)) * Second;
    const Time end = last + 5 * Second;
    server.actions.push_back(
        { action,
          requestId(),
          server.userId,
          server.projectId,
          last,
          end,
          {},
          { { u"compute_%1_instance"_s.arg(action), last, end, u"Success"_s, {}, {} } } });
    server.updated = end;
}

void Company::failBuild(Server &server, const QString &event, const QString &message,
                        const QString &trace, Time after)
{
    const Time end = server.created + after;
    server.vmState = u"error"_s;
    server.powerState = 0;
    server.launched = 0;
    server.fault = { 500, message, trace, end };
    server.actions.front().message = u"Error"_s;
    server.actions.front().events.front()
        = { event, server.created, end, u"Error"_s, trace, message };
    server.updated = end;
}

void Company::failForVolume(Server &server)
{
    failBuild(server, u"compute__do_build_and_run_instance"_s,
              u"Build of instance %1 aborted: %2"_s.arg(server.id, NotFinished),
              Python
                  + u"compute/manager.py\", line 2733, in _build_resources\n"
                    u"    self._prep_block_device(context, instance,\n"
                    u"nova.exception.VolumeNotCreated: "_s
                  + NotFinished + u'\n',
              190 * Second);
}

void Company::failForHost(Server &server)
{
    server.host.clear();
    for (const QString &port : server.portIds)
        removePort(m_region, port);
    server.portIds.clear();
    refreshAddresses(m_region, server);
    failBuild(server, u"conductor_schedule_and_build_instances"_s, NoHost,
              Python
                  + u"conductor/manager.py\", line 1580, in schedule_and_build_instances\n"
                    u"    host_lists = self._schedule_instances(context, request_specs[0],\n"
                    u"nova.exception_Remote.NoValidHost_Remote: "_s
                  + NoHost + u'\n',
              2 * Second);
}

void Company::resize(Server &server)
{
    server.previousState = u"active"_s;
    server.oldFlavor = embeddedFlavor(*m_region.compute.flavors.find(u"2"_s));
}

void Company::offload(Server &server)
{
    server.host.clear();
    server.zone.clear();
}

void Company::lock(Server &server)
{
    server.locked = true;
    server.lockedReason = u"card payments: changes only with a ticket"_s;
    logLast(server, u"lock"_s);
}

void Company::leaveAtWork(Server &server, const QString &task)
{
    struct Work
    {
        QString action;
        QString event;
        int seconds;
    };
    static const QHash<QString, Work> works {
        { u"spawning"_s, { u"create"_s, u"compute__do_build_and_run_instance"_s, 45 } },
        { u"rebuild_spawning"_s, { u"rebuild"_s, u"compute_rebuild_instance"_s, 60 } },
        { u"reboot_started"_s, { u"reboot"_s, u"compute_reboot_instance"_s, 30 } },
        { u"migrating"_s, { u"live-migration"_s, u"compute_live_migration"_s, 90 } },
    };
    const Work work = works.value(task);
    if (task == "spawning"_L1) {
        server.actions.clear();
        server.vmState = u"building"_s;
        server.powerState = server.progress = 0;
        server.launched = 0;
    }
    if (task == "migrating"_L1)
        beginLiveMigration(m_cloud, m_region, server,
                           server.host == "compute-1"_L1 ? u"compute-2"_s : u"compute-1"_s,
                           work.seconds * 1000);
    ServerMachine(m_cloud, m_region)
        .run(server, { requestId(), server.userId, server.projectId }, work.action, work.event,
             { { task, work.seconds * 1000 } }, [region = &m_region](Server &ready, Time now) {
                 endLiveMigration(*region, ready, u"completed"_s, now);
                 ready.vmState = u"active"_s;
                 ready.powerState = 1;
                 ready.progress = 100;
                 if (ready.launched == 0)
                     ready.launched = now;
             });
}

void Company::giveState(Server &server, const QString &state)
{
    struct Settled
    {
        QString action;
        int powerState;
    };
    static const QHash<QString, Settled> settled {
        { u"stopped"_s, { u"stop"_s, 4 } },
        { u"paused"_s, { u"pause"_s, 3 } },
        { u"suspended"_s, { u"suspend"_s, 7 } },
        { u"rescued"_s, { u"rescue"_s, 1 } },
        { u"resized"_s, { u"resize"_s, 1 } },
        { u"shelved"_s, { u"shelve"_s, 4 } },
        { u"shelved_offloaded"_s, { u"shelve"_s, 4 } },
    };
    static const QHash<QString, void (Company::*)(Server &)> particulars {
        { u"resized"_s, &Company::resize },
        { u"shelved_offloaded"_s, &Company::offload },
        { u"locked"_s, &Company::lock },
        { u"error"_s, &Company::failForVolume },
        { u"novalidhost"_s, &Company::failForHost },
    };
    server.vmState = u"active"_s;
    server.powerState = 1;
    server.progress = 100;
    if (const auto found = settled.constFind(state); found != settled.constEnd()) {
        server.vmState = state;
        server.powerState = found->powerState;
        logLast(server, found->action);
    }
    if (const auto particular = particulars.value(state))
        (this->*particular)(server);
    else if (state.startsWith(u'+'))
        leaveAtWork(server, state.mid(1));
}

void Company::addServer(const ServerSeed &seed)
{
    const QString project = m_cloud.identity.projectNamed(text(seed.project));
    auto made = std::make_unique<Server>();
    made->id = m_cloud.ids.uuid();
    made->name = made->hostName = text(seed.name);
    made->projectId = project;
    made->userId = m_user;
    made->keyName = text(seed.key);
    if (made->keyName == "windows"_L1)
        made->password = text(StoredPassword);
    made->imageId = imageNamed(seed.image);
    made->flavor = embeddedFlavor(*m_region.compute.flavors.find(text(seed.flavor)));
    made->host = u"compute-%1"_s.arg(m_region.compute.servers.size() % 4 + 1);
    made->zone = u"nova"_s;
    made->reservationId = u"r-"_s
        + QString::number(m_cloud.ids.number(2'821'109'907'456ULL), 36).rightJustified(8, u'0');
    made->created = m_now - seed.daysOld * Day
        - Time(m_cloud.ids.number(seed.daysOld > 0 ? 20 * 3600 : 9)) * Second;
    made->updated = made->launched = made->created + 6 * Second;
    const QStringList tags = text(seed.tags).split(u',', Qt::SkipEmptyParts);
    made->tags = tags;
    made->metadata = { { u"owner"_s, tags.contains(u"db"_s) ? u"dba"_s : u"platform"_s },
                       { u"environment"_s, tags.value(0, u"none"_s) } };
    if (tags.contains(u"prod"_s))
        made->description = u"production, see the runbook"_s;
    Server &server = m_region.compute.add(std::move(made));
    NewPort port;
    port.networkId = networkNamed(seed.network);
    port.projectId = project;
    port.deviceId = server.id;
    port.deviceOwner = u"compute:nova"_s;
    port.host = server.host;
    const QString group = securityGroupNamed(m_region, project, text(seed.group));
    if (!group.isEmpty())
        port.securityGroups = { group };
    server.portIds.append(makePort(m_cloud, m_region, port).value("id"_L1).toString());
    refreshAddresses(m_region, server);
    logLife(server);
    giveState(server, text(seed.state));
    if (!seed.image) {
        const QString volume = addVolume(server.name + u"-root"_s, 40, u"ssd"_s, project,
                                         seed.daysOld, imageNamed("debian-12-generic"));
        attachVolume(m_cloud, m_region, volume, server, u"/dev/vda"_s, true);
    }
}

void Company::addServers()
{
    for (const ServerSeed &seed : Servers)
        addServer(seed);
}

void Company::addSecondServers()
{
    for (const ServerSeed &seed : SecondServers)
        addServer(seed);
}

void Company::addExtra(int count)
{
    const QJsonObject flavor = embeddedFlavor(*m_region.compute.flavors.find(u"1"_s));
    const QString image = imageNamed("debian-12-generic");
    static const QStringList states { u"active"_s, u"active"_s,   u"active"_s, u"active"_s,
                                      u"active"_s, u"active"_s,   u"active"_s, u"stopped"_s,
                                      u"paused"_s, u"suspended"_s };
    for (int i = 0; i < count; ++i) {
        auto server = std::make_unique<Server>();
        server->id = m_cloud.ids.uuid();
        server->name = server->hostName = u"load-%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        server->projectId = m_shop;
        server->userId = m_user;
        server->flavor = flavor;
        server->imageId = image;
        server->vmState = states.at(i % states.size());
        server->powerState = server->vmState == "active"_L1 ? 1 : 4;
        server->progress = 100;
        server->host = u"compute-%1"_s.arg(i % 4 + 1);
        server->zone = u"nova"_s;
        server->created = m_now - 400 * Day + i * Minute;
        server->updated = server->launched = server->created + 6 * Second;
        server->securityGroups = { u"default"_s };
        const QString address
            = u"10.%1.%2.%3"_s.arg(64 + i / 60000).arg(i / 250 % 240).arg(i % 250 + 2);
        server->addresses
            = { { u"backend"_s,
                  QJsonArray { QJsonObject {
                      { u"version"_s, 4 },
                      { u"addr"_s, address },
                      { u"OS-EXT-IPS:type"_s, u"fixed"_s },
                      { u"OS-EXT-IPS-MAC:mac_addr"_s,
                        u"fa:16:3e:%1:%2:%3"_s.arg(i >> 16 & 255, 2, 16, QLatin1Char('0'))
                            .arg(i >> 8 & 255, 2, 16, QLatin1Char('0'))
                            .arg(i & 255, 2, 16, QLatin1Char('0')) } } } } };
        m_region.compute.add(std::move(server));
    }
}

} // namespace cirro::demo
