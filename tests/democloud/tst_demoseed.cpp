// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QSet>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The company that the demo shows: what a person finds there at the first look.
class TestDemoSeed : public QObject
{
    Q_OBJECT

private slots:
    void theSeedNearlyFillsTheQuota();
    void fortyServersStandInEveryState();
    void whatIsAtWorkComesToItsEnd();
    void aServerInErrorTellsWhy();
    void containersAreDeepAndLongerThanAPage();
    void thereAreTwoRegionsTwoProjectsAndAReader();
};

void TestDemoSeed::theSeedNearlyFillsTheQuota()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const QJsonObject limits
        = wire.get("/compute/v2.1/limits").json()["limits"_L1]["absolute"_L1].toObject();
    const QJsonObject volumes = wire.get("/volume/v3/" + wire.projectId.toLatin1() + "/limits")
                                    .json()["limits"_L1]["absolute"_L1]
                                    .toObject();

    QCOMPARE(limits["totalCoresUsed"_L1].toInt(), 92);
    QCOMPARE(limits["maxTotalCores"_L1].toInt(), 96);
    QCOMPARE(volumes["totalVolumesUsed"_L1].toInt(), 48);
    QCOMPARE(volumes["maxTotalVolumes"_L1].toInt(), 50);
    QVERIFY(volumes["totalGigabytesUsed"_L1].toInt()
            <= volumes["maxTotalVolumeGigabytes"_L1].toInt());
}

void TestDemoSeed::fortyServersStandInEveryState()
{
    DemoCloud cloud;
    Wire wire(cloud, "admin", "shop");
    QSet<QString> statuses;
    int count = 0;

    for (const QJsonValue &server :
         wire.get("/compute/v2.1/servers/detail?all_tenants=1").json()["servers"_L1].toArray()) {
        statuses.insert(server["status"_L1].toString());
        ++count;
    }

    QVERIFY2(count >= 40, qPrintable(QString::number(count)));
    for (const char *status :
         { "ACTIVE", "BUILD", "ERROR", "MIGRATING", "PAUSED", "REBOOT", "REBUILD", "RESCUE",
           "SHELVED", "SHELVED_OFFLOADED", "SHUTOFF", "SUSPENDED", "VERIFY_RESIZE" })
        QVERIFY2(statuses.contains(QLatin1StringView(status)), status);
}

void TestDemoSeed::whatIsAtWorkComesToItsEnd()
{
    DemoCloud cloud;

    QCOMPARE(cloud.serverStatus(u"sim-04"_s), u"BUILD"_s);
    QCOMPARE(cloud.serverStatus(u"sim-02"_s), u"MIGRATING"_s);
    QCOMPARE(cloud.serverStatus(u"notebook-2"_s), u"REBOOT"_s);
    QCOMPARE(cloud.serverStatus(u"import-nightly"_s), u"REBUILD"_s);
    cloud.advance(2min);
    for (const QString &name : { u"sim-04"_s, u"sim-02"_s, u"notebook-2"_s, u"import-nightly"_s })
        QCOMPARE(cloud.serverStatus(name), u"ACTIVE"_s);
}

void TestDemoSeed::aServerInErrorTellsWhy()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    Wire admin(cloud, "admin", "shop");
    wire.microversion = admin.microversion = "compute 2.93";

    for (const QString &name : { u"db-replica-2"_s, u"gpu-trial"_s }) {
        const QByteArray path = "/compute/v2.1/servers/" + cloud.serverId(name).toLatin1();
        const QJsonObject server = wire.get(path).json()["server"_L1].toObject();
        const QJsonObject fault = server["fault"_L1].toObject();
        QCOMPARE(server["status"_L1].toString(), u"ERROR"_s);
        QCOMPARE(fault["code"_L1].toInt(), 500);
        QVERIFY(!fault["message"_L1].toString().isEmpty());
        const QString request = wire.get(path + "/os-instance-actions")
                                    .json()["instanceActions"_L1]
                                    .toArray()
                                    .last()["request_id"_L1]
                                    .toString();
        const QJsonObject event = admin.get(path + "/os-instance-actions/" + request.toLatin1())
                                      .json()["instanceAction"_L1]["events"_L1]
                                      .toArray()
                                      .first()
                                      .toObject();
        QCOMPARE(event["result"_L1].toString(), u"Error"_s);
        QVERIFY(event["traceback"_L1].toString().startsWith("Traceback"_L1));
    }
}

void TestDemoSeed::containersAreDeepAndLongerThanAPage()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    QByteArray prefix = "2023/";
    int depth = 0;

    const auto folders = [&] {
        return wire.get(wire.store("/telemetry?format=json&delimiter=/&prefix=" + prefix)).array();
    };
    for (QJsonArray level = folders(); level.first().toObject().contains("subdir"_L1);
         level = folders()) {
        prefix = level.first()["subdir"_L1].toString().toUtf8();
        ++depth;
    }
    const QJsonArray page = wire.get(wire.store("/telemetry?format=json")).array();
    const QByteArray last = page.last()["name"_L1].toString().toUtf8().toPercentEncoding("/");
    const QJsonArray rest = wire.get(wire.store("/telemetry?format=json&marker=" + last)).array();

    QCOMPARE(depth, 4);
    QCOMPARE(page.size(), 10'000);
    QCOMPARE(rest.size(), 2'001);
    QCOMPARE(wire.send("HEAD", wire.store("/telemetry")).header("X-Container-Object-Count"),
             QByteArray("12001"));
}

void TestDemoSeed::thereAreTwoRegionsTwoProjectsAndAReader()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    Wire reader(cloud, "reader", "shop");
    QStringList projects, regions;

    for (const QJsonValue &project :
         wire.get("/identity/v3/auth/projects").json()["projects"_L1].toArray())
        projects.append(project["name"_L1].toString());
    for (const QJsonValue &region : wire.get("/identity/v3/regions").json()["regions"_L1].toArray())
        regions.append(region["id"_L1].toString());

    QCOMPARE(projects, QStringList({ u"shop"_s, u"research"_s }));
    QCOMPARE(regions, QStringList({ u"RegionOne"_s, u"RegionTwo"_s }));
    QVERIFY(cloud.serverCount("RegionOne") > cloud.serverCount("RegionTwo"));
    QVERIFY(cloud.serverCount("RegionTwo") > 0);
    QCOMPARE(reader.get("/compute/v2.1/servers").status, 200);
    QCOMPARE(reader.send("DELETE", "/compute/v2.1/servers/" + cloud.serverId(u"web-1"_s).toLatin1())
                 .status,
             403);
}

QTEST_GUILESS_MAIN(TestDemoSeed)
#include "tst_demoseed.moc"
