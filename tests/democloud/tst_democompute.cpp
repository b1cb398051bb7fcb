// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDemoCompute : public QObject
{
    Q_OBJECT

private slots:
    void aServerIsBuiltStepByStep();
    void aBuildWithoutHostEndsInErrorWithFaultAndLog();
    void theFifthLargeServerIsRefusedInNovasWords();
    void actionsMoveServersThroughTheirStates_data();
    void actionsMoveServersThroughTheirStates();
    void actionsThatDoNotFitAreRefusedInNovasWords();
    void aLockedServerRefusesMembersButNotAdministrators();
    void aReaderMayLookButNotTouch();
    void aDeletedServerIsGoneButReportedAsChanged();
    void withoutPaceEverythingHappensAtOnce();
};

namespace {
QJsonObject wish(Wire &wire, const QString &name, const QString &flavor = u"2"_s)
{
    const QString image = wire.get("/image/v2/images?name=debian-12-generic")
                              .json()["images"_L1]
                              .toArray()
                              .first()["id"_L1]
                              .toString();
    return { { u"server"_s,
               QJsonObject {
                   { u"name"_s, name },
                   { u"flavorRef"_s, flavor },
                   { u"imageRef"_s, image },
                   { u"networks"_s,
                     QJsonArray { QJsonObject {
                         { u"uuid"_s, QString::fromLatin1(firstNetwork(wire)) } } } } } } };
}
} // namespace

void TestDemoCompute::aServerIsBuiltStepByStep()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.93";

    const WireReply made = wire.post("/compute/v2.1/servers", wish(wire, u"fresh"_s));
    const QJsonObject early = wire.get(server(cloud, u"fresh"_s)).json()["server"_L1].toObject();
    cloud.advance(3s);
    const QJsonObject spawning = wire.get(server(cloud, u"fresh"_s)).json()["server"_L1].toObject();
    cloud.advance(5s);
    const QJsonObject done = wire.get(server(cloud, u"fresh"_s)).json()["server"_L1].toObject();
    const QJsonArray log = wire.get(server(cloud, u"fresh"_s, "/os-instance-actions"))
                               .json()["instanceActions"_L1]
                               .toArray();

    QCOMPARE(made.status, 202);
    QVERIFY(!made.json()["server"_L1]["adminPass"_L1].toString().isEmpty());
    QCOMPARE(early["status"_L1].toString(), u"BUILD"_s);
    QCOMPARE(early["OS-EXT-STS:task_state"_L1].toString(), u"scheduling"_s);
    QCOMPARE(spawning["OS-EXT-STS:task_state"_L1].toString(), u"spawning"_s);
    QCOMPARE(done["status"_L1].toString(), u"ACTIVE"_s);
    QVERIFY(done["OS-EXT-STS:task_state"_L1].isNull());
    QCOMPARE(done["addresses"_L1]["frontend"_L1].toArray().size(), 1);
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first()["action"_L1].toString(), u"create"_s);
    QCOMPARE(log.first()["request_id"_L1].toString().toLatin1(),
             made.header("x-compute-request-id"));
}

void TestDemoCompute::aBuildWithoutHostEndsInErrorWithFaultAndLog()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.93";

    wire.post("/compute/v2.1/servers", wish(wire, u"needs-gpu"_s, u"g1.small"_s));
    cloud.advance(2s);
    const QJsonObject failed
        = wire.get(server(cloud, u"needs-gpu"_s)).json()["server"_L1].toObject();
    const QJsonObject log = wire.get(server(cloud, u"needs-gpu"_s, "/os-instance-actions"))
                                .json()["instanceActions"_L1]
                                .toArray()
                                .first()
                                .toObject();
    const QJsonObject action
        = wire.get(server(cloud, u"needs-gpu"_s,
                          "/os-instance-actions/" + log["request_id"_L1].toString().toLatin1()))
              .json()["instanceAction"_L1]
              .toObject();

    QCOMPARE(failed["status"_L1].toString(), u"ERROR"_s);
    QCOMPARE(failed["fault"_L1]["message"_L1].toString(),
             u"No valid host was found. There are not enough hosts available."_s);
    QCOMPARE(failed["fault"_L1]["code"_L1].toInt(), 500);
    QCOMPARE(log["message"_L1].toString(), u"Error"_s);
    QCOMPARE(action["events"_L1].toArray().first()["result"_L1].toString(), u"Error"_s);
}

void TestDemoCompute::theFifthLargeServerIsRefusedInNovasWords()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply refused
        = wire.post("/compute/v2.1/servers", wish(wire, u"too-large"_s, u"5"_s));

    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.message(),
             u"Quota exceeded for cores: Requested 8, but already used 92 of 96 cores"_s);
    QVERIFY(cloud.serverId(u"too-large"_s).isEmpty());
}

void TestDemoCompute::actionsMoveServersThroughTheirStates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("during");
    QTest::addColumn<QString>("after");

    const auto row = [](const char *title, const char *name, const char *body, int status,
                        const char *during, const char *after) {
        QTest::newRow(title) << QString::fromLatin1(name) << QByteArray(body) << status
                             << QString::fromLatin1(during) << QString::fromLatin1(after);
    };
    row("start", "staging-web", R"({"os-start": null})", 202, "SHUTOFF", "ACTIVE");
    row("stop", "web-1", R"({"os-stop": null})", 202, "ACTIVE", "SHUTOFF");
    row("soft reboot", "web-1", R"({"reboot": {"type": "SOFT"}})", 202, "REBOOT", "ACTIVE");
    row("hard reboot", "search-3", R"({"reboot": {"type": "HARD"}})", 202, "PAUSED", "ACTIVE");
    row("pause", "web-1", R"({"pause": null})", 202, "ACTIVE", "PAUSED");
    row("unpause", "search-3", R"({"unpause": null})", 202, "PAUSED", "ACTIVE");
    row("suspend", "web-1", R"({"suspend": null})", 202, "ACTIVE", "SUSPENDED");
    row("resume", "ci-runner-3", R"({"resume": null})", 202, "SUSPENDED", "ACTIVE");
    row("shelve", "web-1", R"({"shelve": null})", 202, "ACTIVE", "SHELVED_OFFLOADED");
    row("unshelve", "black-friday-2022", R"({"unshelve": null})", 202, "SHELVED_OFFLOADED",
        "ACTIVE");
    row("rescue", "web-1", R"({"rescue": {}})", 200, "ACTIVE", "RESCUE");
    row("unrescue", "legacy-erp", R"({"unrescue": null})", 202, "RESCUE", "ACTIVE");
    row("resize", "web-1", R"({"resize": {"flavorRef": "c2.large"}})", 202, "RESIZE",
        "VERIFY_RESIZE");
    row("confirm", "web-canary", R"({"confirmResize": null})", 204, "VERIFY_RESIZE", "ACTIVE");
    row("revert", "web-canary", R"({"revertResize": null})", 202, "REVERT_RESIZE", "ACTIVE");
    row("snapshot", "web-1", R"({"createImage": {"name": "before"}})", 202, "ACTIVE", "ACTIVE");
    row("password", "web-1", R"({"changePassword": {"adminPass": "x"}})", 202, "PASSWORD",
        "ACTIVE");
    row("dump", "web-1", R"({"trigger_crash_dump": null})", 202, "ACTIVE", "ACTIVE");
}

void TestDemoCompute::actionsMoveServersThroughTheirStates()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, during);
    QFETCH(QString, after);
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.93";

    const WireReply reply = wire.send("POST", server(cloud, name, "/action"), body);
    const QString seen = cloud.serverStatus(name);
    cloud.advance(15s);

    QCOMPARE(reply.status, status);
    QCOMPARE(seen, during);
    QCOMPARE(cloud.serverStatus(name), after);
}

void TestDemoCompute::actionsThatDoNotFitAreRefusedInNovasWords()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QString id = cloud.serverId(u"web-1"_s);

    const WireReply wrongState
        = wire.send("POST", server(cloud, u"web-1"_s, "/action"), R"({"os-start": null})");
    wire.send("POST", server(cloud, u"web-1"_s, "/action"), R"({"os-stop": null})");
    const WireReply busy
        = wire.send("POST", server(cloud, u"web-1"_s, "/action"), R"({"pause": null})");
    const WireReply unknown
        = wire.send("POST", server(cloud, u"web-1"_s, "/action"), R"({"fly": null})");
    const WireReply nobody = wire.get("/compute/v2.1/servers/00000000-0000-4000-8000-000000000000");

    QCOMPARE(wrongState.status, 409);
    QCOMPARE(wrongState.message(),
             u"Cannot 'start' instance %1 while it is in vm_state active"_s.arg(id));
    QCOMPARE(busy.message(),
             u"Cannot 'pause' instance %1 while it is in task_state powering-off"_s.arg(id));
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.message(), u"There is no such action: fly"_s);
    QCOMPARE(nobody.status, 404);
    QCOMPARE(nobody.message(),
             u"Instance 00000000-0000-4000-8000-000000000000 could not be found."_s);
}

void TestDemoCompute::aLockedServerRefusesMembersButNotAdministrators()
{
    DemoCloud cloud;
    Wire member(cloud, "demo", "shop");
    Wire admin(cloud, "admin", "shop");
    const QByteArray action = server(cloud, u"payments-gateway"_s, "/action");

    const WireReply refused = member.send("POST", action, R"({"os-stop": null})");
    const int deleted = member.send("DELETE", server(cloud, u"payments-gateway"_s)).status;
    const WireReply allowed = admin.send("POST", action, R"({"os-stop": null})");

    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.message(),
             u"Instance %1 is locked"_s.arg(cloud.serverId(u"payments-gateway"_s)));
    QCOMPARE(deleted, 409);
    QCOMPARE(allowed.status, 202);
}

void TestDemoCompute::aReaderMayLookButNotTouch()
{
    DemoCloud cloud;
    Wire wire(cloud, "reader", "shop");

    const WireReply list = wire.get("/compute/v2.1/servers/detail");
    const WireReply action
        = wire.send("POST", server(cloud, u"web-1"_s, "/action"), R"({"os-stop": null})");
    const WireReply removal = wire.send("DELETE", server(cloud, u"web-1"_s));
    const WireReply upload = wire.send("PUT", wire.store("/photos/x"), "x");
    const WireReply network
        = wire.post("/network/v2.0/networks", { { u"network"_s, QJsonObject() } });

    QVERIFY(list.json()["servers"_L1].toArray().size() > 30);
    QCOMPARE(action.status, 403);
    QCOMPARE(removal.status, 403);
    QCOMPARE(removal.message(),
             u"Policy doesn't allow os_compute_api:servers:delete to be performed."_s);
    QCOMPARE(upload.status, 403);
    QCOMPARE(network.status, 403);
}

void TestDemoCompute::aDeletedServerIsGoneButReportedAsChanged()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray path = server(cloud, u"db-primary"_s);
    const QByteArray volumes
        = "/volume/v3/" + wire.projectId.toLatin1() + "/volumes/detail?name=db-primary-";

    const int removed = wire.send("DELETE", path).status;
    const QString task = wire.get(path).json()["server"_L1]["OS-EXT-STS:task_state"_L1].toString();
    cloud.advance(5s);
    QHash<QString, QString> statuses;
    for (const QJsonValue &entry :
         wire.get("/compute/v2.1/servers/detail?changes-since="
                  + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1())
             .json()["servers"_L1]
             .toArray())
        statuses.insert(entry["name"_L1].toString(), entry["status"_L1].toString());

    QCOMPARE(removed, 204);
    QCOMPARE(task, u"deleting"_s);
    QCOMPARE(wire.get(path).status, 404);
    QCOMPARE(cloud.serverStatus(u"db-primary"_s), u"DELETED"_s);
    QCOMPARE(statuses.value(u"db-primary"_s), u"DELETED"_s);
    QVERIFY(!statuses.contains(u"web-1"_s));
    QVERIFY(wire.get(volumes + "root").json()["volumes"_L1].toArray().isEmpty());
    QCOMPARE(
        wire.get(volumes + "data").json()["volumes"_L1].toArray().first()["status"_L1].toString(),
        u"available"_s);
}

void TestDemoCompute::withoutPaceEverythingHappensAtOnce()
{
    DemoCloud cloud({ .pace = 0 });
    Wire wire(cloud, "demo", "shop");

    wire.post("/compute/v2.1/servers", wish(wire, u"instant"_s));
    const QString built = cloud.serverStatus(u"instant"_s);
    wire.send("POST", server(cloud, u"instant"_s, "/action"), R"({"os-stop": null})");
    const QString stopped = cloud.serverStatus(u"instant"_s);
    wire.send("DELETE", server(cloud, u"instant"_s));

    QCOMPARE(built, u"ACTIVE"_s);
    QCOMPARE(stopped, u"SHUTOFF"_s);
    QCOMPARE(cloud.serverStatus(u"instant"_s), u"DELETED"_s);
}

QTEST_GUILESS_MAIN(TestDemoCompute)
#include "tst_democompute.moc"
