// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QFile>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What administrators see of servers on their way to another host, and what guests and hosts tell.
class TestDemoLiveMigrations : public QObject
{
    Q_OBJECT

private slots:
    void aLiveMigrationGoesOnUntilItIsCompleted();
    void itIsForcedToComplete();
    void itIsAborted();
    void itIsForAdministrators();
    void oneIsFoundUnderWay();
    void olderVersionsDoNotKnowIt();
    void aPasswordIsStoredUntilItIsCleared();
    void diagnosticsAreOfServersThatRun();
    void theTopologyTellsHostsNumbersToAdministratorsOnly();
    void aServerIsUnshelvedToAHostByAdministratorsOnly();
    void usageNeedsAStartAndComesInPages();
};

namespace {

QJsonObject migrationOf(const DemoCloud &cloud, Wire &admin, const QString &name)
{
    const auto reply = admin.get(server(cloud, name, "/migrations"));
    return reply.json()["migrations"_L1].toArray().first().toObject();
}

QString hostOf(const DemoCloud &cloud, Wire &admin, const QString &name)
{
    return admin.get(server(cloud, name)).json()["server"_L1]["OS-EXT-SRV-ATTR:host"_L1].toString();
}

QString lastStatus(Wire &admin)
{
    return admin.get("/compute/v2.1/os-migrations")
        .json()["migrations"_L1]
        .toArray()
        .last()["status"_L1]
        .toString();
}

//! Begins to move web-1; brings the path of its migration.
QByteArray begin(const DemoCloud &cloud, Wire &admin)
{
    admin.microversion = "compute 2.93";
    admin.send("POST", server(cloud, u"web-1"_s, "/action"),
               R"({"os-migrateLive": {"host": null, "block_migration": "auto"}})");
    const auto id = migrationOf(cloud, admin, u"web-1"_s)["id"_L1].toInt();
    return server(cloud, u"web-1"_s, "/migrations/" + QByteArray::number(id));
}

} // namespace

void TestDemoLiveMigrations::aLiveMigrationGoesOnUntilItIsCompleted()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    const auto from = hostOf(cloud, admin, u"web-1"_s);

    begin(cloud, admin);
    cloud.advance(3s);
    const auto half = migrationOf(cloud, admin, u"web-1"_s);
    cloud.advance(4s);

    QCOMPARE(half["status"_L1].toString(), u"running"_s);
    QCOMPARE(half["source_compute"_L1].toString(), from);
    const auto total = half["memory_total_bytes"_L1].toDouble();
    QVERIFY(total > 0);
    QVERIFY(half["memory_processed_bytes"_L1].toDouble() > total / 3);
    QVERIFY(half["memory_processed_bytes"_L1].toDouble() < total);
    QVERIFY(!half.contains("instance_uuid"_L1));
    QVERIFY(migrationOf(cloud, admin, u"web-1"_s).isEmpty());
    QCOMPARE(lastStatus(admin), u"completed"_s);
    QCOMPARE(hostOf(cloud, admin, u"web-1"_s), half["dest_compute"_L1].toString());
    QVERIFY(hostOf(cloud, admin, u"web-1"_s) != from);
}

void TestDemoLiveMigrations::itIsForcedToComplete()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    const auto from = hostOf(cloud, admin, u"web-1"_s);
    const auto migration = begin(cloud, admin);

    const int forced
        = admin.send("POST", migration + "/action", R"({"force_complete": null})").status;
    cloud.advance(1s);

    QCOMPARE(forced, 202);
    QCOMPARE(lastStatus(admin), u"completed"_s);
    QVERIFY(hostOf(cloud, admin, u"web-1"_s) != from);
    QCOMPARE(admin.send("POST", migration + "/action", R"({"force_complete": null})").status, 400);
}

void TestDemoLiveMigrations::itIsAborted()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    const auto from = hostOf(cloud, admin, u"web-1"_s);
    const auto migration = begin(cloud, admin);

    const int aborted = admin.send("DELETE", migration).status;
    cloud.advance(10s);

    QCOMPARE(aborted, 202);
    QCOMPARE(lastStatus(admin), u"cancelled"_s);
    QCOMPARE(hostOf(cloud, admin, u"web-1"_s), from);
    QCOMPARE(cloud.serverStatus(u"web-1"_s), u"ACTIVE"_s);
    QCOMPARE(admin.send("DELETE", migration).status, 404);
}

void TestDemoLiveMigrations::itIsForAdministrators()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.93";

    QCOMPARE(wire.get(server(cloud, u"web-1"_s, "/migrations")).status, 403);
}

void TestDemoLiveMigrations::oneIsFoundUnderWay()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    admin.microversion = "compute 2.93";

    const auto found = migrationOf(cloud, admin, u"sim-02"_s);
    const auto alone = admin
                           .get(server(cloud, u"sim-02"_s,
                                       "/migrations/" + QByteArray::number(found["id"_L1].toInt())))
                           .json()["migration"_L1];

    QCOMPARE(found["status"_L1].toString(), u"running"_s);
    QCOMPARE(alone["uuid"_L1], found["uuid"_L1]);
}

void TestDemoLiveMigrations::olderVersionsDoNotKnowIt()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    const auto migration = begin(cloud, admin);

    admin.microversion = "compute 2.22";
    QCOMPARE(admin.get(server(cloud, u"web-1"_s, "/migrations")).status, 404);
    admin.microversion = "compute 2.23";
    QCOMPARE(admin.get(server(cloud, u"web-1"_s, "/migrations")).status, 200);
    QCOMPARE(admin.send("DELETE", migration).status, 404);
    QVERIFY(!migrationOf(cloud, admin, u"web-1"_s).contains("uuid"_L1));
}

void TestDemoLiveMigrations::aPasswordIsStoredUntilItIsCleared()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto path = server(cloud, u"legacy-erp"_s, "/os-server-password");
    QFile stored(QStringLiteral(FIXTURES "/../support/keys/password"));
    QVERIFY(stored.open(QIODevice::ReadOnly));

    const auto before = wire.get(path).json()["password"_L1].toString();
    const int cleared = wire.send("DELETE", path).status;

    QCOMPARE(before.toLatin1(), stored.readAll().trimmed());
    QCOMPARE(cleared, 204);
    QCOMPARE(wire.get(path).json()["password"_L1].toString(), QString());
    QCOMPARE(
        wire.get(server(cloud, u"web-1"_s, "/os-server-password")).json()["password"_L1].toString(),
        QString());
}

void TestDemoLiveMigrations::diagnosticsAreOfServersThatRun()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    admin.microversion = "compute 2.93";

    const auto running = admin.get(server(cloud, u"web-1"_s, "/diagnostics"));
    const auto stopped = admin.get(server(cloud, u"staging-web"_s, "/diagnostics"));

    QCOMPARE(running.status, 200);
    QVERIFY(running.json()["memory_details"_L1]["maximum"_L1].toInt()
            > running.json()["memory_details"_L1]["used"_L1].toInt());
    QCOMPARE(stopped.status, 409);
}

void TestDemoLiveMigrations::theTopologyTellsHostsNumbersToAdministratorsOnly()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    Wire member(cloud, "demo", "shop");
    admin.microversion = member.microversion = "compute 2.93";
    const auto path = server(cloud, u"db-primary"_s, "/topology"); // its flavor has large pages

    const auto node = admin.get(path).json()["nodes"_L1][0].toObject();
    const auto shown = member.get(path).json()["nodes"_L1][0].toObject();
    const auto plain = admin.get(server(cloud, u"web-1"_s, "/topology")).json();

    QVERIFY(node.contains("host_node"_L1));
    QCOMPARE(shown["vcpu_set"_L1].toArray().size(), 2);
    QVERIFY(!shown.contains("cpu_pinning"_L1));
    QVERIFY(!shown.contains("host_node"_L1));
    QVERIFY(plain["nodes"_L1].toArray().isEmpty());
}

void TestDemoLiveMigrations::aServerIsUnshelvedToAHostByAdministratorsOnly()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    Wire member(cloud, "demo", "shop");
    admin.microversion = member.microversion = "compute 2.93";
    const auto act = server(cloud, u"black-friday-2022"_s, "/action");
    const auto to = [](const QString &host) {
        return QJsonObject { { u"unshelve"_s, QJsonObject { { u"host"_s, host } } } };
    };
    const auto host = admin.get("/compute/v2.1/os-hypervisors")
                          .json()["hypervisors"_L1]
                          .toArray()
                          .last()["hypervisor_hostname"_L1]
                          .toString();

    QCOMPARE(member.post(act, to(host)).status, 403);
    QCOMPARE(admin.post(act, to(u"nowhere"_s)).status, 400);
    QCOMPARE(admin.post(act, to(host)).status, 202);
    cloud.advance(10s);

    const auto now = admin.get(server(cloud, u"black-friday-2022"_s)).json()["server"_L1];
    QCOMPARE(now["status"_L1].toString(), u"ACTIVE"_s);
    QCOMPARE(now["OS-EXT-SRV-ATTR:host"_L1].toString(), host);
}

void TestDemoLiveMigrations::usageNeedsAStartAndComesInPages()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto path = "/compute/v2.1/os-simple-tenant-usage/" + wire.projectId.toLatin1();
    wire.microversion = "compute 2.93";

    const auto without = wire.get(path);
    const auto first = wire.get(path + "?start=2020-01-01T00:00:00&limit=2");
    const auto last
        = first.json()["tenant_usage"_L1]["server_usages"_L1].toArray().last()["instance_id"_L1];
    const auto second = wire.get(
        path + "?start=2020-01-01T00:00:00&limit=2&marker=" + last.toString().toLatin1());
    wire.microversion = "compute 2.39";
    const auto whole = wire.get(path + "?start=2020-01-01T00:00:00");

    QCOMPARE(without.status, 400);
    QCOMPARE(first.json()["tenant_usage"_L1]["server_usages"_L1].toArray().size(), 2);
    QVERIFY(first.json()["tenant_usage_links"_L1][0]["href"_L1].toString().contains(
        u"marker="_s + last.toString()));
    QVERIFY(second.json()["tenant_usage"_L1]["server_usages"_L1][0]["instance_id"_L1] != last);
    QVERIFY(!whole.json().contains("tenant_usage_links"_L1));
}

QTEST_GUILESS_MAIN(TestDemoLiveMigrations)
#include "tst_demolivemigrations.moc"
