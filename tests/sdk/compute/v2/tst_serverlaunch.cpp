// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"
#include "support/fakecloud.h"
#include "support/plainauthenticator.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Compute = compute::v2::Proxy;

namespace {

const ApiVersion Newest { 2, 93 };

ServerLaunch plain()
{
    return { .name = u"web-1"_s,
             .flavorId = u"m1"_s,
             .imageId = u"debian"_s,
             .networking = ServerLaunch::Networking::Listed,
             .interfaces = { { .networkId = u"n1"_s } } };
}

QJsonObject sent(const ServerLaunch &launch, const ApiVersion &version = Newest)
{
    const auto body = launch.toJson(version);
    return body ? (*body)[u"server"_s].toObject() : QJsonObject();
}

QJsonObject vm(const QString &id, const QString &name, const QDateTime &created,
               const QString &status = u"BUILD"_s)
{
    return { { u"id"_s, id },
             { u"name"_s, name },
             { u"status"_s, status },
             { u"created"_s, created.toString(Qt::ISODate) } };
}

QJsonObject list(const QList<QJsonObject> &servers)
{
    QJsonArray array;
    for (const auto &server : servers)
        array << server;
    return { { u"servers"_s, array } };
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

class TestServerLaunch : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everythingGoesIntoItsPlace();
    void aBootVolumeComesFirst();
    void aLocalDiskIsListedBesideFurtherVolumes();
    void interfacesKeepTheirOrder();
    void aPortNeedsNothingElse();
    void networksAreAWordOrNothingByVersion();
    void whatTheCloudIsTooOldForIsRefused_data();
    void whatTheCloudIsTooOldForIsRefused();
    void whatNovaWouldRefuseIsNotSent_data();
    void whatNovaWouldRefuseIsNotSent();
    void userDataMayBeAsLongAsNovaTakes();
    void theServerComesBackWithoutItsPassword();
    void aServerThatCannotBeLookedAtIsMadeAllTheSame();
    void oneLaunchIsOnePost();
    void anAnswerLostAfterTheCreateIsFound();
    void anAnswerLostBeforeTheCreateIsSafeToRepeat();
    void twoThatFitAreNotGuessedBetween();
    void olderOnesAndOthersAreNotOurs();
    void theCloudsClockCounts();
    void aCloudThatCannotBeAskedLeavesItUnknown();
    void looksThatFailInBetweenDoNotCount();

private:
    Compute compute()
    {
        Session session(std::make_shared<NetworkTransport>(),
                        std::make_shared<PlainAuthenticator>(m_cloud->baseUrl(), Newest));
        return Compute(session, { .serviceType = u"compute"_s },
                       { .connectRetries = 0, .statusRetries = 0, .pace = { .interval = 1ms } });
    }
    //! Launches against a cloud that drops the answer, and settles.
    void launchAndSettle(Receiver<Resource> &got)
    {
        Receiver<Launched> launched;
        const auto asked = Clock::Time::clock::now();
        compute().launch(plain()).deliver(&launched, launched.store());
        QTRY_VERIFY(launched);
        QVERIFY(launched.failed());
        QCOMPARE(launched.error().kind, Error::Kind::OutcomeUnknown);
        compute().settleLaunch(u"web-1"_s, asked).deliver(&got, got.store());
        QTRY_VERIFY(got);
    }

    static inline const QByteArray Look
        = "GET /servers/detail?sort_key=created_at&sort_dir=desc&limit=100";
    std::unique_ptr<FakeCloud> m_cloud;
};

void TestServerLaunch::init()
{
    m_cloud = std::make_unique<FakeCloud>();
}

void TestServerLaunch::everythingGoesIntoItsPlace()
{
    auto launch = plain();
    launch.name = u"  web-1 "_s;
    launch.keyName = u"ops"_s;
    launch.securityGroups = { u"g1"_s, u"web"_s };
    launch.userData = "#!/bin/sh\n";
    launch.availabilityZone = u"nova"_s;
    launch.serverGroupId = u"sg"_s;
    launch.differentHosts = QStringList { u"s9"_s };
    launch.hasConfigDrive = true;
    launch.description = u"the shop"_s;
    launch.metadata = { { u"a"_s, u"1"_s } };
    launch.tags = QStringList { u"x"_s };
    launch.hostname = u"shop"_s;
    launch.adminPassword = Secret(u"s3cret"_s);

    const auto body = launch.toJson(Newest);

    QVERIFY(body);
    QCOMPARE(
        (*body)[u"server"_s].toObject(),
        (QJsonObject { { u"name"_s, u"web-1"_s },
                       { u"flavorRef"_s, u"m1"_s },
                       { u"imageRef"_s, u"debian"_s },
                       { u"networks"_s, QJsonArray { QJsonObject { { u"uuid"_s, u"n1"_s } } } },
                       { u"key_name"_s, u"ops"_s },
                       { u"security_groups"_s,
                         QJsonArray { QJsonObject { { u"name"_s, u"g1"_s } },
                                      QJsonObject { { u"name"_s, u"web"_s } } } },
                       { u"user_data"_s, u"IyEvYmluL3NoCg=="_s },
                       { u"availability_zone"_s, u"nova"_s },
                       { u"config_drive"_s, true },
                       { u"description"_s, u"the shop"_s },
                       { u"metadata"_s, QJsonObject { { u"a"_s, u"1"_s } } },
                       { u"tags"_s, QJsonArray { u"x"_s } },
                       { u"hostname"_s, u"shop"_s },
                       { u"adminPass"_s, u"s3cret"_s } }));
    QCOMPARE(
        (*body)[u"os:scheduler_hints"_s].toObject(),
        (QJsonObject { { u"group"_s, u"sg"_s }, { u"different_host"_s, QJsonArray { u"s9"_s } } }));
}

void TestServerLaunch::aBootVolumeComesFirst()
{
    auto launch = plain();
    launch.imageId.clear();
    launch.disks = { { .source = LaunchDisk::Source::Image,
                       .id = u"debian"_s,
                       .size = 20,
                       .isDeletedWithServer = true,
                       .volumeType = u"ssd"_s },
                     { .size = 100 } };

    const auto server = sent(launch);

    QVERIFY(!server.contains(u"imageRef"_s));
    const auto disks = server[u"block_device_mapping_v2"_s].toArray();
    QCOMPARE(disks.size(), 2);
    QCOMPARE(disks[0].toObject(),
             (QJsonObject { { u"boot_index"_s, 0 },
                            { u"source_type"_s, u"image"_s },
                            { u"destination_type"_s, u"volume"_s },
                            { u"uuid"_s, u"debian"_s },
                            { u"volume_size"_s, 20 },
                            { u"volume_type"_s, u"ssd"_s },
                            { u"delete_on_termination"_s, true } }));
    QCOMPARE(disks[1].toObject(),
             (QJsonObject { { u"boot_index"_s, -1 },
                            { u"source_type"_s, u"blank"_s },
                            { u"destination_type"_s, u"volume"_s },
                            { u"volume_size"_s, 100 },
                            { u"delete_on_termination"_s, false } }));
}

void TestServerLaunch::aLocalDiskIsListedBesideFurtherVolumes()
{
    auto launch = plain();
    launch.disks = { { .size = 10 } };

    const auto server = sent(launch);

    QCOMPARE(server[u"imageRef"_s].toString(), u"debian"_s);
    const auto disks = server[u"block_device_mapping_v2"_s].toArray();
    QCOMPARE(disks[0][u"destination_type"_s].toString(), u"local"_s);
    QCOMPARE(disks[0][u"boot_index"_s].toInt(), 0);
    QCOMPARE(disks[1][u"boot_index"_s].toInt(), -1);
}

void TestServerLaunch::interfacesKeepTheirOrder()
{
    auto launch = plain();
    launch.interfaces = { { .networkId = u"b"_s, .fixedAddress = u"10.0.0.9"_s },
                          { .portId = u"p"_s },
                          { .networkId = u"a"_s, .tag = u"nic"_s } };

    const auto networks = sent(launch)[u"networks"_s].toArray();

    QCOMPARE(networks[0].toObject(),
             (QJsonObject { { u"uuid"_s, u"b"_s }, { u"fixed_ip"_s, u"10.0.0.9"_s } }));
    QCOMPARE(networks[1].toObject(), (QJsonObject { { u"port"_s, u"p"_s } }));
    QCOMPARE(networks[2].toObject(),
             (QJsonObject { { u"uuid"_s, u"a"_s }, { u"tag"_s, u"nic"_s } }));
}

void TestServerLaunch::aPortNeedsNothingElse()
{
    auto launch = plain();
    launch.interfaces
        = { { .networkId = u"n"_s, .portId = u"p"_s, .fixedAddress = u"10.0.0.9"_s } };

    QCOMPARE(sent(launch)[u"networks"_s].toArray()[0].toObject(),
             (QJsonObject { { u"port"_s, u"p"_s } }));
}

void TestServerLaunch::networksAreAWordOrNothingByVersion()
{
    auto launch = plain();
    launch.networking = ServerLaunch::Networking::Auto;
    QCOMPARE(sent(launch)[u"networks"_s].toString(), u"auto"_s);
    QVERIFY(!sent(launch, { 2, 36 }).isEmpty());
    QVERIFY(!sent(launch, { 2, 36 }).contains(u"networks"_s));

    launch.networking = ServerLaunch::Networking::None;
    QCOMPARE(sent(launch)[u"networks"_s].toString(), u"none"_s);
    QCOMPARE(launch.toJson({ 2, 36 }).error().kind, Error::Kind::Unsupported);
}

void TestServerLaunch::whatTheCloudIsTooOldForIsRefused_data()
{
    QTest::addColumn<ServerLaunch>("launch");
    QTest::addColumn<int>("since");
    const auto row = [](const char *name, int since, auto change) {
        auto launch = plain();
        change(launch);
        QTest::newRow(name) << launch << since;
    };
    row("description", 19, [](ServerLaunch &l) { l.description = u"x"_s; });
    row("tag of an interface", 42, [](ServerLaunch &l) { l.interfaces[0].tag = u"x"_s; });
    row("tags", 52, [](ServerLaunch &l) { l.tags = QStringList { u"x"_s }; });
    row("certificates", 63,
        [](ServerLaunch &l) { l.trustedCertificates = QStringList { u"x"_s }; });
    row("volume type", 67,
        [](ServerLaunch &l) { l.disks = { { .size = 1, .volumeType = u"ssd"_s } }; });
    row("host", 74, [](ServerLaunch &l) { l.host = u"h"_s; });
    row("host name", 90, [](ServerLaunch &l) { l.hostname = u"h"_s; });
}

void TestServerLaunch::whatTheCloudIsTooOldForIsRefused()
{
    QFETCH(ServerLaunch, launch);
    QFETCH(int, since);

    const auto refused = launch.toJson({ 2, since - 1 });

    QVERIFY(launch.toJson({ 2, since }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
    QVERIFY2(refused.error().message.contains(u"2.%1"_s.arg(since)),
             qPrintable(refused.error().message));
}

void TestServerLaunch::whatNovaWouldRefuseIsNotSent_data()
{
    QTest::addColumn<ServerLaunch>("launch");
    const auto row = [](const char *name, auto change) {
        auto launch = plain();
        change(launch);
        QTest::newRow(name) << launch;
    };
    row("no name", [](ServerLaunch &l) { l.name = u"  "_s; });
    row("a long name", [](ServerLaunch &l) { l.name = QString(256, u'x'); });
    row("no flavor", [](ServerLaunch &l) { l.flavorId.clear(); });
    row("nothing to boot", [](ServerLaunch &l) { l.imageId.clear(); });
    row("a volume without size", [](ServerLaunch &l) { l.disks = { {} }; });
    row("a volume of nothing",
        [](ServerLaunch &l) { l.disks = { { .source = LaunchDisk::Source::Volume } }; });
}

void TestServerLaunch::whatNovaWouldRefuseIsNotSent()
{
    QFETCH(ServerLaunch, launch);
    Receiver<Launched> got;

    compute().launch(launch).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::BadRequest);
    QVERIFY(!got.error().message.isEmpty());
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestServerLaunch::userDataMayBeAsLongAsNovaTakes()
{
    auto launch = plain();
    launch.userData = QByteArray(49149, 'x'); // 65532 in base64
    QVERIFY(launch.toJson(Newest));

    launch.userData += 'x';
    QCOMPARE(ServerLaunch::encodedSize(launch.userData), launch.userData.toBase64().size());
    QVERIFY(!launch.toJson(Newest));
}

void TestServerLaunch::theServerComesBackWithoutItsPassword()
{
    m_cloud->on("POST /servers")
        .reply(202,
               QJsonObject {
                   { u"server"_s,
                     QJsonObject { { u"id"_s, u"a"_s }, { u"adminPass"_s, u"geheim"_s } } } },
               { { "X-Openstack-Request-Id", "req-7" } });
    m_cloud->on("GET /servers/a")
        .reply(200, QJsonObject { { u"server"_s, vm(u"a"_s, u"web-1"_s, now()) } });
    Receiver<Launched> got;

    compute().launch(plain()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->server.status(), u"BUILD"_s);
    QCOMPARE(got->password.reveal(), u"geheim"_s);
    QCOMPARE(got->requestId, u"req-7"_s);
    QVERIFY(!QJsonDocument(got->server.raw()).toJson().contains("geheim"));
}

void TestServerLaunch::aServerThatCannotBeLookedAtIsMadeAllTheSame()
{
    m_cloud->on("POST /servers")
        .reply(202,
               QJsonObject {
                   { u"server"_s,
                     QJsonObject { { u"id"_s, u"a"_s }, { u"adminPass"_s, u"geheim"_s } } } });
    m_cloud->on("GET /servers/a").reply(403);
    Receiver<Launched> got;

    compute().launch(plain()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->server.id(), u"a"_s);
    QCOMPARE(got->server.name(), u"web-1"_s);
    QVERIFY(!QJsonDocument(got->server.raw()).toJson().contains("geheim"));
}

void TestServerLaunch::oneLaunchIsOnePost()
{
    m_cloud->on("POST /servers").reset();
    Receiver<Launched> got;

    compute().launch(plain()).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(m_cloud->count("POST /servers"), 1);
}

void TestServerLaunch::anAnswerLostAfterTheCreateIsFound()
{
    m_cloud->on("POST /servers").close();
    m_cloud->on(Look).reply(200, list({})).reply(200, list({ vm(u"a"_s, u"web-1"_s, now()) }));
    Receiver<Resource> got;

    launchAndSettle(got);

    QVERIFY(got.ok());
    QCOMPARE(got->id(), u"a"_s);
    QCOMPARE(m_cloud->count("POST /servers"), 1);
}

void TestServerLaunch::anAnswerLostBeforeTheCreateIsSafeToRepeat()
{
    m_cloud->on("POST /servers").close();
    m_cloud->on(Look).reply(200, list({}));
    Receiver<Resource> got;

    launchAndSettle(got);

    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QVERIFY2(got.error().message.contains(u"was not made"_s), qPrintable(got.error().message));
    QVERIFY2(got.error().advice.contains(u"safe to try again"_s), qPrintable(got.error().advice));
    QVERIFY(m_cloud->count(Look) >= 3);
    QCOMPARE(m_cloud->count("POST /servers"), 1);
}

void TestServerLaunch::twoThatFitAreNotGuessedBetween()
{
    m_cloud->on("POST /servers").close();
    m_cloud->on(Look).reply(200,
                            list({ vm(u"a"_s, u"web-1"_s, now()), vm(u"b"_s, u"web-1"_s, now()) }));
    Receiver<Resource> got;

    launchAndSettle(got);

    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::OutcomeUnknown);
    QVERIFY2(got.error().message.contains(u"2"_s), qPrintable(got.error().message));
}

void TestServerLaunch::olderOnesAndOthersAreNotOurs()
{
    m_cloud->on("POST /servers").close();
    m_cloud->on(Look).reply(
        200,
        list({ vm(u"a"_s, u"web-1"_s, now().addSecs(-60)), vm(u"b"_s, u"web-10"_s, now()),
               vm(u"c"_s, u"WEB-1"_s, now()) }));
    Receiver<Resource> got;

    launchAndSettle(got);

    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Network);
}

void TestServerLaunch::theCloudsClockCounts()
{
    // It goes an hour behind ours: what it made just now looks old to us.
    const auto there = now().addSecs(-3600);
    const auto date = QLocale::c().toString(there, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    m_cloud->on("POST /servers").close();
    m_cloud->on(Look).reply(200, list({ vm(u"a"_s, u"web-1"_s, there) }), { { "Date", date } });
    Receiver<Resource> got;

    launchAndSettle(got);

    QVERIFY(got.ok());
    QCOMPARE(got->id(), u"a"_s);
}

void TestServerLaunch::aCloudThatCannotBeAskedLeavesItUnknown()
{
    m_cloud->on("POST /servers").close();
    m_cloud->on(Look).reply(403);
    Receiver<Resource> got;

    launchAndSettle(got);

    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::OutcomeUnknown);
    QVERIFY(!got.error().advice.isEmpty());
}

void TestServerLaunch::looksThatFailInBetweenDoNotCount()
{
    m_cloud->on("POST /servers").close();
    m_cloud->on(Look).reply(403).reply(403).reply(403).reply(
        200, list({ vm(u"a"_s, u"web-1"_s, now()) }));
    Receiver<Resource> got;

    launchAndSettle(got);

    QVERIFY(got.ok());
}

QTEST_MAIN(TestServerLaunch)
#include "tst_serverlaunch.moc"
