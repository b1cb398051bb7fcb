// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/choices.h"
#include "actions/drafts.h"
#include "actions/launchtemplate.h"
#include "actions/serverlaunchchecks.h"
#include "actions/serverlaunchtext.h"
#include "sdk/config/yaml.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject flavor(const QString &id, int vcpus, int ram, int disk)
{
    return { { u"id"_s, id },
             { u"name"_s, id },
             { u"vcpus"_s, vcpus },
             { u"ram"_s, ram },
             { u"disk"_s, disk } };
}

QJsonObject subnet(const QString &id, const QString &network, const QString &cidr,
                   const QString &gateway)
{
    return { { u"id"_s, id },
             { u"network_id"_s, network },
             { u"cidr"_s, cidr },
             { u"gateway_ip"_s, gateway } };
}

LaunchOrder good()
{
    LaunchOrder order;
    order.server = { .name = u"web-1"_s,
                     .flavorId = u"small"_s,
                     .imageId = u"debian"_s,
                     .networking = ServerLaunch::Networking::Listed,
                     .interfaces = { { .networkId = u"n1"_s } },
                     .keyName = u"ops"_s };
    return order;
}

//! Everything that a draft keeps.
LaunchOrder rich()
{
    auto order = good();
    order.count = 2;
    order.floatingNetworkId = u"outside"_s;
    auto &launch = order.server;
    launch.imageId.clear();
    launch.disks = { { .source = LaunchDisk::Source::Image,
                       .id = u"debian"_s,
                       .size = 20,
                       .isDeletedWithServer = true,
                       .volumeType = u"ssd"_s },
                     { .size = 100 } };
    launch.interfaces
        = { { .networkId = u"n1"_s, .fixedAddress = u"10.0.0.7"_s }, { .portId = u"p"_s } };
    launch.securityGroups = QStringList { u"g1"_s };
    launch.availabilityZone = u"nova"_s;
    launch.serverGroupId = u"sg"_s;
    launch.hasConfigDrive = true;
    launch.description = u"it's the shop"_s;
    launch.metadata = { { u"role"_s, u"web shop"_s } };
    launch.tags = QStringList { u"blue"_s };
    return order;
}

//! What the template of \a order holds, as a parser of YAML reads it.
ConfigNode templateOf(const LaunchOrder &order)
{
    const auto text = launchTemplate(order);
    const auto parsed = parseYaml(text.toUtf8(), u"template"_s);
    if (!parsed)
        qFatal("%s in:\n%s", qPrintable(parsed.error().text()), qPrintable(text));
    return parsed->root;
}

//! A value in \a node; parts of \a path are keys, and numbers in lists.
ConfigNode at(ConfigNode node, const QString &path)
{
    for (const auto &part : path.split(u'/'))
        node = node.isList() ? node.items().value(part.toInt()) : node[part];
    return node;
}

} // namespace

class TestServerLaunchChecks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anIdWinsOverANameThatLooksTheSame();

    void aGoodOrderHasNoProblems();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void flavorsThatDoNotFitSayWhy_data();
    void flavorsThatDoNotFitSayWhy();
    void aVolumeTakesTheDiskOffTheFlavor();
    void theQuotaCountsAllServers();
    void barsTellWhatIsUsedThen();
    void volumesCountAgainstTheirOwnQuota();
    void whatIsNotKnownIsNotObjectedTo();
    void aCloudThatIsTooOldIsSaid();
    void noKeyIsWorthAThought();

    void namesCountOn_data();
    void namesCountOn();
    void severalAreNumbered();
    void oneLikeAnotherHasAllOfIt();
    void oneLikeAVolumeServerIsMadeOfTheSameImage();

    void aDraftKeepsEverythingButSecrets();
    void draftsOutliveTheProgramWithoutUserData();
    void draftsAreOfOneProject();

    void shellWordsAreQuoted_data();
    void shellWordsAreQuoted();
    void theCommandSaysTheSame();
    void theCommandSurvivesAShell();
    void theTemplateSaysTheSame();
    void aTemplateWithoutPortsGivesGroupsToTheServer();
    void theTemplateSurvivesItsParser();
    void theTemplateSaysWhatItLeavesOut();

private:
    void load(const Place &place)
    {
        m_watches.push_back(m_store->watch(place));
        QTRY_VERIFY(m_watches.back()->isComplete());
    }
    void loadAll();
    LaunchChecks checks(const LaunchOrder &order) const { return { order, m_context }; }

    std::unique_ptr<ScriptedCloud> m_cloud;
    std::unique_ptr<ResourceStore> m_store;
    std::vector<Watch> m_watches;
    ActionContext m_context;
};

void TestServerLaunchChecks::anIdWinsOverANameThatLooksTheSame()
{
    ScriptedCloud cloud;
    ResourceStore store(Polling { .interval = {} });
    ActionContext context;
    context.place = Place { cloud.connection(), &Schema::of<Server>() };
    context.store = &store;
    const QJsonObject first { { u"id"_s, u"n1"_s }, { u"name"_s, u"shop"_s } };
    const QJsonObject second { { u"id"_s, u"n2"_s }, { u"name"_s, u"n1"_s } };
    cloud->on("GET /networks", 200,
              QJsonObject { { u"networks"_s, QJsonArray { first, second } } });
    const auto networks = listOf<Network>(context);
    const auto watch = store.watch(networks);
    QTRY_COMPARE(watch->state(), Listing::State::Ready);

    QCOMPARE(knownId(context, networks, u"n1"_s), u"n1"_s);
    QCOMPARE(knownId(context, networks, u"shop"_s), u"n1"_s);
    QCOMPARE(knownId(context, networks, u"other"_s), u"other"_s);
}

void TestServerLaunchChecks::init()
{
    m_watches.clear();
    m_store.reset();
    m_cloud = std::make_unique<ScriptedCloud>();
    m_store = std::make_unique<ResourceStore>(Polling { .interval = {} });
    m_context = {};
    m_context.place = Place { m_cloud->connection(), &Schema::of<Server>() };
    m_context.store = m_store.get();
    auto &cloud = *m_cloud->transport;
    cloud.on(
        "GET /flavors/detail", 200,
        QJsonObject {
            { u"flavors"_s,
              QJsonArray { flavor(u"small"_s, 1, 2048, 20), flavor(u"tiny"_s, 1, 256, 20),
                           flavor(u"flat"_s, 1, 2048, 2), flavor(u"diskless"_s, 1, 2048, 0),
                           flavor(u"huge"_s, 16, 2048, 20), flavor(u"wide"_s, 1, 65536, 20) } } });
    const QJsonObject debian { { u"id"_s, u"debian"_s },
                               { u"name"_s, u"Debian 12"_s },
                               { u"status"_s, u"active"_s },
                               { u"min_disk"_s, 4 },
                               { u"min_ram"_s, 512 } };
    cloud.on("GET /images", 200, QJsonObject { { u"images"_s, QJsonArray { debian } } });
    cloud.on("GET /networks", 200,
             QJsonObject { { u"networks"_s,
                             QJsonArray { QJsonObject { { u"id"_s, u"n1"_s },
                                                        { u"name"_s, u"shop-net"_s } } } } });
    cloud.on("GET /subnets", 200,
             QJsonObject {
                 { u"subnets"_s,
                   QJsonArray { subnet(u"s1"_s, u"n1"_s, u"10.0.0.0/24"_s, u"10.0.0.1"_s),
                                subnet(u"s2"_s, u"n2"_s, u"10.9.0.0/24"_s, u"10.9.0.1"_s) } } });
    const QJsonObject compute { { u"totalInstancesUsed"_s, 3 }, { u"maxTotalInstances"_s, 5 },
                                { u"totalCoresUsed"_s, 4 },     { u"maxTotalCores"_s, 8 },
                                { u"totalRAMUsed"_s, 8192 },    { u"maxTotalRAMSize"_s, 16384 },
                                { u"maxServerMeta"_s, 2 } };
    const QJsonObject volumes { { u"totalVolumesUsed"_s, 2 },
                                { u"maxTotalVolumes"_s, 10 },
                                { u"totalGigabytesUsed"_s, 50 },
                                { u"maxTotalVolumeGigabytes"_s, 100 } };
    // Both services tell their limits at the same path below their endpoint.
    cloud.on("GET /limits", [compute, volumes](const ScriptedTransport::Seen &) {
        QJsonObject both = compute;
        for (auto item = volumes.begin(); item != volumes.end(); ++item)
            both.insert(item.key(), item.value());
        const QJsonObject body { { u"limits"_s, QJsonObject { { u"absolute"_s, both } } } };
        return ScriptedTransport::Answer { 200,
                                           QJsonDocument(body).toJson(),
                                           { { "Content-Type", "application/json" } } };
    });
}

void TestServerLaunchChecks::loadAll()
{
    for (const auto &place : LaunchChecks::places(m_context))
        load(place);
}

void TestServerLaunchChecks::aGoodOrderHasNoProblems()
{
    loadAll();

    QCOMPARE(checks(good()).problems(), QStringList());
    QCOMPARE(checks(good()).warnings(), QStringList());
}

void TestServerLaunchChecks::whatIsMissingIsSaid_data()
{
    QTest::addColumn<LaunchOrder>("order");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &word, auto change) {
        auto order = good();
        change(order);
        QTest::newRow(name) << order << word;
    };
    row("name", u"name"_s, [](LaunchOrder &o) { o.server.name = u" "_s; });
    row("image", u"boots from"_s, [](LaunchOrder &o) { o.server.imageId.clear(); });
    row("flavor", u"Choose a flavor"_s, [](LaunchOrder &o) { o.server.flavorId.clear(); });
    row("network", u"Choose a network"_s, [](LaunchOrder &o) { o.server.interfaces.clear(); });
    row("no address", u"looks like"_s,
        [](LaunchOrder &o) { o.server.interfaces[0].fixedAddress = u"10.0.0"_s; });
    row("an address of another network", u"10.0.0.0/24"_s,
        [](LaunchOrder &o) { o.server.interfaces[0].fixedAddress = u"10.9.0.7"_s; });
    row("the gateway", u"gateway"_s,
        [](LaunchOrder &o) { o.server.interfaces[0].fixedAddress = u"10.0.0.1"_s; });
    row("one address for two", u"one server only"_s, [](LaunchOrder &o) {
        o.server.interfaces[0].fixedAddress = u"10.0.0.7"_s;
        o.count = 2;
    });
    row("one port for two", u"one server only"_s, [](LaunchOrder &o) {
        o.server.interfaces[0] = { .portId = u"p"_s };
        o.count = 2;
    });
    row("one volume for two", u"one server only"_s, [](LaunchOrder &o) {
        o.server.imageId.clear();
        o.server.disks = { { .source = LaunchDisk::Source::Volume, .id = u"v"_s } };
        o.count = 2;
    });
    row("one floating IP for two", u"one server only"_s, [](LaunchOrder &o) {
        o.floatingIpId = u"f"_s;
        o.count = 2;
    });
    row("a floating IP to nowhere", u"needs a network"_s, [](LaunchOrder &o) {
        o.floatingNetworkId = u"outside"_s;
        o.server.networking = ServerLaunch::Networking::None;
    });
    row("a volume that is too small", u"at least"_s, [](LaunchOrder &o) {
        o.server.imageId.clear();
        o.server.disks = { { .source = LaunchDisk::Source::Image, .id = u"debian"_s, .size = 3 } };
    });
    row("long user data", u"user data"_s,
        [](LaunchOrder &o) { o.server.userData = QByteArray(50000, 'x'); });
    row("a tag with a slash", u"slash"_s,
        [](LaunchOrder &o) { o.server.tags = QStringList { u"a/b"_s }; });
    row("too much metadata", u"metadata"_s, [](LaunchOrder &o) {
        o.server.metadata = { { u"a"_s, {} }, { u"b"_s, {} }, { u"c"_s, {} } };
    });
}

void TestServerLaunchChecks::whatIsMissingIsSaid()
{
    QFETCH(LaunchOrder, order);
    QFETCH(QString, word);
    loadAll();

    const auto problems = checks(order).problems();

    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(word), qPrintable(problems.first()));
}

void TestServerLaunchChecks::flavorsThatDoNotFitSayWhy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    QTest::newRow("fits") << u"small"_s << QString();
    QTest::newRow("memory of the image") << u"tiny"_s << u"memory"_s;
    QTest::newRow("disk of the image") << u"flat"_s << u"disk of"_s;
    QTest::newRow("no disk") << u"diskless"_s << u"no disk of its own"_s;
    QTest::newRow("quota of vCPUs") << u"huge"_s << u"vCPU"_s;
    QTest::newRow("quota of memory") << u"wide"_s << u"quota"_s;
}

void TestServerLaunchChecks::flavorsThatDoNotFitSayWhy()
{
    QFETCH(QString, id);
    QFETCH(QString, word);
    loadAll();
    auto order = good();
    order.server.flavorId = id;

    const auto refusal = checks(order).flavorRefusal(checks(order).flavor());

    QCOMPARE(refusal.isEmpty(), word.isEmpty());
    QVERIFY2(refusal.contains(word), qPrintable(refusal));
    QCOMPARE(checks(order).problems().isEmpty(), word.isEmpty());
}

void TestServerLaunchChecks::aVolumeTakesTheDiskOffTheFlavor()
{
    loadAll();
    auto order = good();
    order.server.imageId.clear();
    order.server.disks = { { .source = LaunchDisk::Source::Image, .id = u"debian"_s, .size = 20 } };

    for (const auto &id : { u"flat"_s, u"diskless"_s }) {
        order.server.flavorId = id;
        QCOMPARE(checks(order).problems(), QStringList());
    }
    order.server.flavorId = u"tiny"_s; // memory counts all the same
    QCOMPARE(checks(order).problems().size(), 1);
}

void TestServerLaunchChecks::theQuotaCountsAllServers()
{
    loadAll();
    auto order = good();
    order.count = 2;
    QCOMPARE(checks(order).problems(), QStringList());

    order.count = 3;
    const auto problems = checks(order).problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(u"server"_s), qPrintable(problems.first()));
}

void TestServerLaunchChecks::barsTellWhatIsUsedThen()
{
    loadAll();
    auto order = good();
    order.count = 3;

    const auto bars = checks(order).quota();

    QCOMPARE(bars.size(), 3);
    QCOMPARE(bars[0].used, 3);
    QCOMPARE(bars[0].added, 3);
    QCOMPARE(bars[0].text, u"6 of 5"_s);
    QVERIFY(bars[0].isOver());
    QCOMPARE(bars[1].text, u"7 of 8"_s);
    QVERIFY(!bars[1].isOver());
    QVERIFY2(bars[2].text.contains(u"GiB"_s), qPrintable(bars[2].text));
}

void TestServerLaunchChecks::volumesCountAgainstTheirOwnQuota()
{
    loadAll();
    auto order = good();
    order.server.disks = { { .size = 60 } };

    const auto bars = checks(order).quota();

    QCOMPARE(bars.size(), 5);
    QCOMPARE(bars[3].added, 1);
    QCOMPARE(bars[4].added, 60);
    QVERIFY(bars[4].isOver());
    const auto problems = checks(order).problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(u"Volume storage"_s), qPrintable(problems.first()));
}

void TestServerLaunchChecks::whatIsNotKnownIsNotObjectedTo()
{
    auto order = good();
    order.server.flavorId = u"typed by hand"_s;
    order.server.interfaces[0].fixedAddress = u"10.9.0.7"_s;

    QCOMPARE(checks(order).problems(), QStringList());
    QVERIFY(checks(order).quota().isEmpty());
}

void TestServerLaunchChecks::aCloudThatIsTooOldIsSaid()
{
    auto order = good();
    order.server.tags = QStringList { u"blue"_s };
    m_context.newest = { 2, 40 };

    const auto problems = checks(order).problems();

    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(u"2.52"_s), qPrintable(problems.first()));
}

void TestServerLaunchChecks::noKeyIsWorthAThought()
{
    auto order = good();
    order.server.keyName.clear();
    QCOMPARE(checks(order).warnings().size(), 1);
    QCOMPARE(checks(order).problems(), QStringList());

    order.server.userData = "#!/bin/sh";
    QCOMPARE(checks(order).warnings(), QStringList());
}

void TestServerLaunchChecks::namesCountOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("next");
    QTest::newRow("number") << u"web-3"_s << QStringList() << u"web-4"_s;
    QTest::newRow("no number") << u"web"_s << QStringList() << u"web-2"_s;
    QTest::newRow("more digits") << u"web-9"_s << QStringList() << u"web-10"_s;
    QTest::newRow("zeros") << u"web-009"_s << QStringList() << u"web-010"_s;
    QTest::newRow("taken") << u"web-3"_s << QStringList { u"web-4"_s, u"web-5"_s } << u"web-6"_s;
    QTest::newRow("only a number") << u"7"_s << QStringList() << u"8"_s;
    QTest::newRow("number inside") << u"db2-a"_s << QStringList() << u"db2-a-2"_s;
}

void TestServerLaunchChecks::namesCountOn()
{
    QFETCH(QString, name);
    QFETCH(QStringList, taken);
    QFETCH(QString, next);

    QCOMPARE(nextName(name, taken), next);
}

void TestServerLaunchChecks::severalAreNumbered()
{
    auto order = good();
    order.server.name = u" web "_s;
    QCOMPARE(order.names(), QStringList { u"web"_s });

    order.count = 3;
    QCOMPARE(order.names(), (QStringList { u"web-1"_s, u"web-2"_s, u"web-3"_s }));
}

void TestServerLaunchChecks::oneLikeAnotherHasAllOfIt()
{
    loadAll();
    const auto server
        = Resource::load(Schema::of<Server>(),
                         { { u"id"_s, u"a"_s },
                           { u"name"_s, u"web-3"_s },
                           { u"image"_s, QJsonObject { { u"id"_s, u"debian"_s } } },
                           { u"flavor"_s, QJsonObject { { u"original_name"_s, u"small"_s } } },
                           { u"addresses"_s, QJsonObject { { u"shop-net"_s, QJsonArray() } } },
                           { u"key_name"_s, u"ops"_s },
                           { u"security_groups"_s,
                             QJsonArray { QJsonObject { { u"name"_s, u"web"_s } },
                                          QJsonObject { { u"name"_s, u"web"_s } } } },
                           { u"OS-EXT-AZ:availability_zone"_s, u"nova"_s },
                           { u"server_groups"_s, QJsonArray { u"sg"_s } },
                           { u"description"_s, u"the shop"_s },
                           { u"metadata"_s, QJsonObject { { u"role"_s, u"web"_s } } },
                           { u"tags"_s, QJsonArray { u"blue"_s } } });

    const auto launch = likeServer(server, m_context).server;

    QCOMPARE(launch.name, u"web-4"_s);
    QCOMPARE(launch.imageId, u"debian"_s);
    QCOMPARE(launch.flavorId, u"small"_s);
    QCOMPARE(launch.networking, ServerLaunch::Networking::Listed);
    QCOMPARE(launch.interfaces, QList<LaunchInterface> { { .networkId = u"n1"_s } });
    QCOMPARE(launch.keyName, u"ops"_s);
    QCOMPARE(launch.securityGroups, QStringList { u"web"_s });
    QCOMPARE(launch.availabilityZone, u"nova"_s);
    QCOMPARE(launch.serverGroupId, u"sg"_s);
    QCOMPARE(launch.description, u"the shop"_s);
    QCOMPARE(launch.metadata.value(u"role"_s), u"web"_s);
    QCOMPARE(launch.tags, QStringList { u"blue"_s });
}

void TestServerLaunchChecks::oneLikeAVolumeServerIsMadeOfTheSameImage()
{
    const QJsonObject volume { { u"id"_s, u"v"_s },
                               { u"size"_s, 30 },
                               { u"volume_image_metadata"_s,
                                 QJsonObject { { u"image_id"_s, u"debian"_s } } } };
    (*m_cloud)->on("GET /volumes/detail", 200,
                   QJsonObject { { u"volumes"_s, QJsonArray { volume } } });
    load({ m_cloud->connection(), &Schema::of<Volume>() });
    const auto server
        = Resource::load(Schema::of<Server>(),
                         { { u"id"_s, u"a"_s },
                           { u"name"_s, u"db"_s },
                           { u"image"_s, QString() },
                           { u"os-extended-volumes:volumes_attached"_s,
                             QJsonArray { QJsonObject {
                                 { u"id"_s, u"v"_s }, { u"delete_on_termination"_s, true } } } } });

    const auto launch = likeServer(server, m_context).server;

    QVERIFY(launch.imageId.isEmpty());
    QCOMPARE(launch.disks,
             (QList<LaunchDisk> { { .source = LaunchDisk::Source::Image,
                                    .id = u"debian"_s,
                                    .size = 30,
                                    .isDeletedWithServer = true } }));
}

void TestServerLaunchChecks::aDraftKeepsEverythingButSecrets()
{
    auto order = rich();
    QCOMPARE(launchFrom(launchEntries(order)), order);

    order.server.userData = "password: hunter2";
    order.server.adminPassword = Secret(u"hunter2"_s);
    QVERIFY(!QJsonDocument(launchEntries(order)).toJson().contains("hunter2"));
}

void TestServerLaunchChecks::draftsOutliveTheProgramWithoutUserData()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"s.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        Drafts drafts(&settings);
        drafts.keep(LaunchForm, u"prod/shop"_s,
                    { .entries = launchEntries(rich()), .passing = "hunter2" });
        QCOMPARE(drafts.draft(LaunchForm, u"prod/shop"_s).passing, "hunter2"_ba);
    }

    QSettings settings(file, QSettings::IniFormat);
    Drafts later(&settings);

    QCOMPARE(launchFrom(later.draft(LaunchForm, u"prod/shop"_s).entries), rich());
    QVERIFY(later.draft(LaunchForm, u"prod/shop"_s).passing.isEmpty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("hunter2"));
}

void TestServerLaunchChecks::draftsAreOfOneProject()
{
    Drafts drafts;
    drafts.keep(LaunchForm, u"prod/shop"_s, { .entries = launchEntries(rich()) });

    QVERIFY(drafts.draft(LaunchForm, u"prod/other"_s).isEmpty());
    drafts.forget(LaunchForm, u"prod/shop"_s);
    QVERIFY(drafts.draft(LaunchForm, u"prod/shop"_s).isEmpty());
}

void TestServerLaunchChecks::shellWordsAreQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"web-1.example"_s << u"web-1.example"_s;
    QTest::newRow("space") << u"web shop"_s << u"'web shop'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("dollar") << u"$(rm -rf /)"_s << u"'$(rm -rf /)'"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("line end") << u"web\n"_s << u"'web\n'"_s;
    QTest::newRow("tilde") << u"~root"_s << u"'~root'"_s;
}

void TestServerLaunchChecks::shellWordsAreQuoted()
{
    QFETCH(QString, text);
    QFETCH(QString, word);

    QCOMPARE(shellWord(text), word);
}

void TestServerLaunchChecks::theCommandSaysTheSame()
{
    auto order = rich();
    order.floatingNetworkId.clear();
    order.server.userData = "#cloud-config\nusers: ['x']\n";

    const auto command = launchCommand(order, m_cloud->connection());

    QCOMPARE(command,
             u"openstack --os-cloud prod --os-compute-api-version 2.90 server create "
             "--flavor small "
             "--block-device uuid=debian,source_type=image,destination_type=volume,boot_index=0,"
             "volume_size=20,volume_type=ssd,delete_on_termination=true "
             "--block-device source_type=blank,destination_type=volume,boot_index=-1,"
             "volume_size=100,delete_on_termination=false "
             "--nic net-id=n1,v4-fixed-ip=10.0.0.7 --nic port-id=p --key-name ops "
             "--security-group g1 "
             "--user-data <(printf %s '#cloud-config\nusers: ['\\''x'\\'']\n') "
             "--availability-zone nova --hint group=sg --config-drive True "
             "--description 'it'\\''s the shop' --property 'role=web shop' --tag blue "
             "--min 2 --max 2 --wait web-1"_s);
}

void TestServerLaunchChecks::theCommandSurvivesAShell()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not there");
    auto order = good();
    order.server.name = u"-it's; $(id) `id` \"x\" \\ *"_s;
    order.server.keyName = u"a\nb"_s;
    QProcess bash;

    bash.start(u"bash"_s,
               { u"-c"_s,
                 u"openstack() { printf '%s\\0' \"$@\"; }; "_s
                     + launchCommand(order, m_cloud->connection()) });
    QVERIFY(bash.waitForFinished());

    auto words = QString::fromUtf8(bash.readAllStandardOutput()).split(QChar(0));
    words.removeLast();
    QCOMPARE(words.last(), order.server.name);
    QCOMPARE(words[words.indexOf(u"--key-name"_s) + 1], order.server.keyName);
}

void TestServerLaunchChecks::theTemplateSaysTheSame()
{
    auto order = rich();
    order.server.userData = "#cloud-config\nusers: ['x']\n";

    const auto root = templateOf(order);

    QCOMPARE(root[u"heat_template_version"_s].text(), u"2018-08-31"_s);
    QCOMPARE(root[u"description"_s].text(), u"it's the shop"_s);
    QCOMPARE(root[u"resources"_s].keys(),
             (QStringList { u"volume_1_1"_s, u"volume_1_2"_s, u"port_1_1"_s, u"address_1"_s,
                            u"server_1"_s, u"volume_2_1"_s, u"volume_2_2"_s, u"port_2_1"_s,
                            u"address_2"_s, u"server_2"_s }));
    QCOMPARE(at(root, u"resources/volume_1_1/type"_s).text(), u"OS::Cinder::Volume"_s);
    QCOMPARE(at(root, u"resources/volume_1_1/properties/image"_s).text(), u"debian"_s);
    QCOMPARE(at(root, u"resources/volume_1_1/properties/size"_s).text(), u"20"_s);
    QCOMPARE(at(root, u"resources/volume_1_1/properties/volume_type"_s).text(), u"ssd"_s);
    QVERIFY(at(root, u"resources/volume_1_1/deletion_policy"_s).isNull());
    QCOMPARE(at(root, u"resources/volume_1_2/deletion_policy"_s).text(), u"Retain"_s);
    QCOMPARE(at(root, u"resources/address_2/properties/floating_network"_s).text(), u"outside"_s);
    const auto server = at(root, u"resources/server_2/properties"_s);
    QCOMPARE(server[u"name"_s].text(), u"web-1-2"_s);
    QCOMPARE(server[u"flavor"_s].text(), u"small"_s);
    QVERIFY(server[u"image"_s].isNull());
    QCOMPARE(at(server, u"block_device_mapping_v2/0/boot_index"_s).text(), u"0"_s);
    QCOMPARE(at(server, u"block_device_mapping_v2/1/volume_id/get_resource"_s).text(),
             u"volume_2_2"_s);
    QCOMPARE(at(server, u"networks/0/port/get_resource"_s).text(), u"port_2_1"_s);
    const auto port = at(root, u"resources/port_2_1/properties"_s);
    QCOMPARE(port[u"network"_s].text(), u"n1"_s);
    QCOMPARE(at(port, u"fixed_ips/0/ip_address"_s).text(), u"10.0.0.7"_s);
    QCOMPARE(port[u"security_groups"_s].texts(), QStringList { u"g1"_s });
    QCOMPARE(at(server, u"networks/0/floating_ip/get_resource"_s).text(), u"address_2"_s);
    QCOMPARE(at(server, u"networks/1/port"_s).text(), u"p"_s);
    QVERIFY(server[u"security_groups"_s].isNull()); // heat refuses them beside ports
    QCOMPARE(server[u"config_drive"_s].text(), u"true"_s);
    QCOMPARE(at(server, u"scheduler_hints/group"_s).text(), u"sg"_s);
    QCOMPARE(at(server, u"metadata/role"_s).text(), u"web shop"_s);
    QCOMPARE(server[u"tags"_s].texts(), QStringList { u"blue"_s });
    QCOMPARE(server[u"user_data_format"_s].text(), u"RAW"_s);
    QCOMPARE(server[u"user_data"_s].text(), u"#cloud-config\nusers: ['x']\n"_s);
}

void TestServerLaunchChecks::aTemplateWithoutPortsGivesGroupsToTheServer()
{
    auto order = good();
    order.server.securityGroups = QStringList { u"g1"_s };
    order.server.interfaces[0].fixedAddress = u"10.0.0.7"_s;

    const auto server = at(templateOf(order), u"resources/server_1/properties"_s);

    QCOMPARE(at(server, u"networks/0/network"_s).text(), u"n1"_s);
    QCOMPARE(at(server, u"networks/0/fixed_ip"_s).text(), u"10.0.0.7"_s);
    QCOMPARE(server[u"security_groups"_s].texts(), QStringList { u"g1"_s });
}

void TestServerLaunchChecks::theTemplateSurvivesItsParser()
{
    const QStringList texts { u"yes"_s,        u"12"_s,         u"a: b #c"_s, u"\"q\" \\ 'x'"_s,
                              u"ä\u2028\tz"_s, u" lead\nb\n"_s, u"x \ny\n"_s, u"two\n\n"_s };
    for (const auto &text : texts) {
        auto order = good();
        order.server.keyName = text;
        order.server.metadata = { { text, text } };
        order.server.userData = text.toUtf8();

        const auto server = at(templateOf(order), u"resources/server_1/properties"_s);

        QCOMPARE(server[u"key_name"_s].text(), text);
        QCOMPARE(server[u"metadata"_s][text].text(), text);
        QCOMPARE(server[u"user_data"_s].text(), text);
    }
}

void TestServerLaunchChecks::theTemplateSaysWhatItLeavesOut()
{
    QVERIFY(!launchTemplate(good()).contains(u'#'));
    auto order = good();
    order.server.networking = ServerLaunch::Networking::Auto;
    order.floatingIpId = u"ip"_s;
    order.server.userData = "\x7f"
                            "ELF"
        + QByteArray(1, '\0');

    const auto text = launchTemplate(order);

    QVERIFY2(text.startsWith(u"# The floating IP is left out"_s), qPrintable(text));
    QVERIFY(text.contains(u"# The user data is left out"_s));
    QCOMPARE(at(templateOf(order), u"resources/server_1/properties/networks/0/allocate_network"_s)
                 .text(),
             u"auto"_s);
}

QTEST_MAIN(TestServerLaunchChecks)
#include "tst_serverlaunchchecks.moc"
