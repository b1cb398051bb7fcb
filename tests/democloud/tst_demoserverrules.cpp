// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What holds servers off or lets them go on: tasks, locks, sizes, rotations.
class TestDemoServerRules : public QObject
{
    Q_OBJECT

private slots:
    void aHardRebootOvertakesASoftOne();
    void aTaskHoldsOffOtherActions();
    void resizingIsTakenBackOrConfirmed();
    void aLockHoldsOffChangesButNoSnapshots();
    void aReasonComesWithALockOnlyWhereItIsKnown();
    void backupsRotate();
    void anActionBeforeItsMicroversionIsNotFound();
    void theActionLogTellsWhatHappened();
    void theActionLogComesInPagesAndSince();
    void administratorsPutAnErrorRight();
    void aServerIsBootedFromAVolumeOfAnImage();
    void severalServersAreMadeAtOnce();
    void namesSortAndTasksShow();
};

namespace {
QJsonObject shown(Wire &wire, const DemoCloud &cloud, const QString &name)
{
    return wire.get(server(cloud, name)).json()["server"_L1].toObject();
}

int act(Wire &wire, const DemoCloud &cloud, const QString &name, const QByteArray &body)
{
    return wire.send("POST", server(cloud, name, "/action"), body).status;
}

QJsonArray actions(Wire &wire, const DemoCloud &cloud, const QString &name,
                   const QByteArray &query = {})
{
    return wire.get(server(cloud, name, "/os-instance-actions" + query))
        .json()["instanceActions"_L1]
        .toArray();
}
} // namespace

void TestDemoServerRules::aHardRebootOvertakesASoftOne()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    QCOMPARE(act(wire, cloud, u"web-1"_s, R"({"reboot": {"type": "SOFT"}})"), 202);
    QCOMPARE(act(wire, cloud, u"web-1"_s, R"({"reboot": {"type": "SOFT"}})"), 409);
    QCOMPARE(cloud.serverStatus(u"web-1"_s), u"REBOOT"_s);
    QCOMPARE(act(wire, cloud, u"web-1"_s, R"({"reboot": {"type": "hard"}})"), 202);
    QCOMPARE(cloud.serverStatus(u"web-1"_s), u"HARD_REBOOT"_s);
    cloud.advance(10s);
    QCOMPARE(cloud.serverStatus(u"web-1"_s), u"ACTIVE"_s);
    QCOMPARE(act(wire, cloud, u"staging-web"_s, R"({"reboot": {"type": "SOFT"}})"), 409);
    QCOMPARE(act(wire, cloud, u"staging-web"_s, R"({"reboot": {"type": "HARD"}})"), 202);
}

void TestDemoServerRules::aTaskHoldsOffOtherActions()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    act(wire, cloud, u"web-1"_s, R"({"createImage": {"name": "x"}})");

    const WireReply refused
        = wire.send("POST", server(cloud, u"web-1"_s, "/action"), R"({"os-stop": null})");

    QCOMPARE(refused.status, 409);
    QVERIFY(refused.message().endsWith("while it is in task_state image_snapshot_pending"_L1));
    QCOMPARE(wire.send("DELETE", server(cloud, u"web-1"_s)).status, 204);
}

void TestDemoServerRules::resizingIsTakenBackOrConfirmed()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.47";
    const auto flavor = [&] {
        return shown(wire, cloud, u"web-1"_s)["flavor"_L1]["original_name"_L1].toString();
    };
    const QString before = flavor();
    const QByteArray larger = R"({"resize": {"flavorRef": "c2.large"}})";

    act(wire, cloud, u"web-1"_s, larger);
    cloud.advance(10s);
    const QString resized = flavor();
    act(wire, cloud, u"web-1"_s, R"({"revertResize": null})");
    cloud.advance(10s);
    const QString reverted = flavor();
    act(wire, cloud, u"web-1"_s, larger);
    cloud.advance(10s);
    act(wire, cloud, u"web-1"_s, R"({"confirmResize": null})");
    cloud.advance(10s);

    QVERIFY(resized != before);
    QCOMPARE(reverted, before);
    QCOMPARE(flavor(), resized);
    QCOMPARE(cloud.serverStatus(u"web-1"_s), u"ACTIVE"_s);
    QCOMPARE(act(wire, cloud, u"web-1"_s, R"({"revertResize": null})"), 409);
    QCOMPARE(wire.send("POST", server(cloud, u"web-1"_s, "/action"), larger).message(),
             u"When resizing, instances must change flavor!"_s);
}

void TestDemoServerRules::aLockHoldsOffChangesButNoSnapshots()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QString name = u"payments-gateway"_s;
    wire.microversion = "compute 2.93";

    QCOMPARE(act(wire, cloud, name, R"({"resize": {"flavorRef": "c2.large"}})"), 409);
    QCOMPARE(
        wire.put(server(cloud, name, "/metadata"), { { u"metadata"_s, QJsonObject() } }).status,
        409);
    QCOMPARE(act(wire, cloud, name, R"({"createImage": {"name": "x"}})"), 202);
    QCOMPARE(act(wire, cloud, name, R"({"unlock": null})"), 202);
    cloud.advance(10s);
    QCOMPARE(act(wire, cloud, name, R"({"os-stop": null})"), 202);
}

void TestDemoServerRules::aReasonComesWithALockOnlyWhereItIsKnown()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto reason = [&]() -> QJsonValue {
        wire.microversion = "compute 2.93";
        return shown(wire, cloud, u"web-1"_s)["locked_reason"_L1];
    };
    const QByteArray lock = R"({"lock": {"locked_reason": "because"}})";

    wire.microversion = "compute 2.72";
    const int old = act(wire, cloud, u"web-1"_s, lock);
    const QJsonValue without = reason();
    act(wire, cloud, u"web-1"_s, lock);

    QCOMPARE(old, 202);
    QVERIFY(without.isNull());
    QCOMPARE(reason().toString(), u"because"_s);
}

void TestDemoServerRules::backupsRotate()
{
    DemoCloud cloud({ .pace = 0 });
    Wire wire(cloud, "demo", "shop");
    const auto backup = [&](const QByteArray &name, const QByteArray &kind) {
        act(wire, cloud, u"web-1"_s,
            R"({"createBackup": {"name": ")" + name + R"(", "backup_type": ")" + kind
                + R"(", "rotation": 2}})");
    };

    for (const char *name : { "one", "two", "three" })
        backup(name, "daily");
    backup("week", "weekly");

    QStringList names;
    for (const QJsonValue &image :
         wire.get("/image/v2/images?image_type=backup&sort=name:asc").json()["images"_L1].toArray())
        names.append(image["name"_L1].toString());
    QCOMPARE(names, QStringList({ u"three"_s, u"two"_s, u"week"_s }));
}

void TestDemoServerRules::anActionBeforeItsMicroversionIsNotFound()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray dump = R"({"trigger_crash_dump": null})";

    wire.microversion = "compute 2.16";
    const int before = act(wire, cloud, u"web-1"_s, dump);
    wire.microversion = "compute 2.17";

    QCOMPARE(before, 404);
    QCOMPARE(act(wire, cloud, u"web-1"_s, dump), 202);
}

void TestDemoServerRules::theActionLogTellsWhatHappened()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.93";
    act(wire, cloud, u"web-1"_s, R"({"os-stop": null})");
    const auto event = [&] {
        const QByteArray id
            = actions(wire, cloud, u"web-1"_s)[0]["request_id"_L1].toString().toLatin1();
        return wire.get(server(cloud, u"web-1"_s, "/os-instance-actions/" + id))
            .json()["instanceAction"_L1]["events"_L1][0]
            .toObject();
    };

    const QJsonObject during = event();
    cloud.advance(10s);
    const QJsonObject after = event();

    QCOMPARE(actions(wire, cloud, u"web-1"_s)[0]["action"_L1].toString(), u"stop"_s);
    QCOMPARE(during["event"_L1].toString(), u"compute_stop_instance"_s);
    QVERIFY(during["finish_time"_L1].isNull());
    QVERIFY(!after["finish_time"_L1].isNull());
    QCOMPARE(after["result"_L1].toString(), u"Success"_s);
    // Who did it where is for administrators.
    QVERIFY(!after.contains("host"_L1));
    QVERIFY(after.contains("hostId"_L1));
}

void TestDemoServerRules::theActionLogComesInPagesAndSince()
{
    DemoCloud cloud({ .pace = 0 });
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.58";
    for (const char *body : { R"({"os-stop": null})", R"({"os-start": null})" })
        act(wire, cloud, u"web-1"_s, body);
    const QJsonArray all = actions(wire, cloud, u"web-1"_s);
    const QByteArray newest = all[0]["request_id"_L1].toString().toLatin1();

    const QJsonObject page
        = wire.get(server(cloud, u"web-1"_s, "/os-instance-actions?limit=1")).json();

    QCOMPARE(all[0]["action"_L1].toString(), u"start"_s);
    QCOMPARE(page["instanceActions"_L1].toArray().size(), 1);
    QVERIFY(page["links"_L1][0]["href"_L1].toString().contains("marker="_L1));
    QCOMPARE(actions(wire, cloud, u"web-1"_s, "?marker=" + newest).size(), all.size() - 1);
    QCOMPARE(actions(wire, cloud, u"web-1"_s, "?changes-since=2100-01-01T00:00:00Z").size(), 0);
}

void TestDemoServerRules::administratorsPutAnErrorRight()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");

    QCOMPARE(act(admin, cloud, u"web-1"_s, R"({"os-resetState": {"state": "error"}})"), 202);
    QCOMPARE(cloud.serverStatus(u"web-1"_s), u"ERROR"_s);
    QCOMPARE(act(admin, cloud, u"web-1"_s, R"({"os-resetState": {"state": "active"}})"), 202);
    QCOMPARE(cloud.serverStatus(u"web-1"_s), u"ACTIVE"_s);
    QCOMPARE(act(admin, cloud, u"web-1"_s, R"({"os-resetState": {"state": "asleep"}})"), 400);
}

void TestDemoServerRules::aServerIsBootedFromAVolumeOfAnImage()
{
    DemoCloud cloud({ .pace = 0 });
    Wire wire(cloud, "demo", "research");
    const QString image
        = wire.get("/image/v2/images?name=cirros-0.6.2").json()["images"_L1][0]["id"_L1].toString();

    const WireReply made = wire.send(
        "POST", "/compute/v2.1/servers",
        R"({"server": {"name": "rooted", "flavorRef": "1", "imageRef": "", "networks": "none",
            "block_device_mapping_v2": [{"boot_index": 0, "source_type": "image",
            "destination_type": "volume", "volume_size": 3, "uuid": ")"
            + image.toLatin1() + R"("}]}})",
        { { "OpenStack-API-Version", "compute 2.93" } });

    const QJsonObject server = shown(wire, cloud, u"rooted"_s);
    const QString volume = server["os-extended-volumes:volumes_attached"_L1][0]["id"_L1].toString();
    const QJsonObject root
        = wire.get("/volume/v3/" + wire.projectId.toLatin1() + "/volumes/" + volume.toLatin1())
              .json()["volume"_L1]
              .toObject();
    QCOMPARE(made.status, 202);
    QCOMPARE(server["image"_L1].toString(), QString());
    QCOMPARE(root["size"_L1].toInt(), 3);
    QCOMPARE(root["bootable"_L1].toString(), u"true"_s);
    QCOMPARE(root["status"_L1].toString(), u"in-use"_s);
}

void TestDemoServerRules::severalServersAreMadeAtOnce()
{
    DemoCloud cloud({ .pace = 0 });
    Wire wire(cloud, "demo", "research");
    const QString image
        = wire.get("/image/v2/images?name=cirros-0.6.2").json()["images"_L1][0]["id"_L1].toString();
    const auto make = [&](const QByteArray &counts) {
        return wire
            .send(
                "POST", "/compute/v2.1/servers",
                R"({"server": {"name": "herd", "flavorRef": "1", "networks": "none", "imageRef": ")"
                    + image.toLatin1() + R"(", )" + counts + "}}",
                { { "OpenStack-API-Version", "compute 2.93" } })
            .status;
    };

    QCOMPARE(make(R"("min_count": 3, "max_count": 2)"), 400);
    QCOMPARE(make(R"("min_count": 2)"), 202);
    QVERIFY(!cloud.serverId(u"herd-1"_s).isEmpty());
    QVERIFY(!cloud.serverId(u"herd-2"_s).isEmpty());
    QVERIFY(cloud.serverId(u"herd-3"_s).isEmpty());
}

void TestDemoServerRules::namesSortAndTasksShow()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    act(wire, cloud, u"web-1"_s, R"({"os-stop": null})");
    const auto names = [&](const QByteArray &query) {
        QStringList found;
        for (const QJsonValue &entry :
             wire.get("/compute/v2.1/servers?" + query).json()["servers"_L1].toArray())
            found.append(entry["name"_L1].toString());
        return found;
    };

    const QStringList down = names("sort_key=display_name&sort_dir=desc");
    QStringList sorted = down;
    std::sort(sorted.rbegin(), sorted.rend());

    QCOMPARE(down, sorted);
    QCOMPARE(names("task_state=powering-off"), QStringList({ u"web-1"_s }));
    QCOMPARE(shown(wire, cloud, u"web-1"_s)["OS-EXT-STS:task_state"_L1].toString(),
             u"powering-off"_s);
}

QTEST_GUILESS_MAIN(TestDemoServerRules)
#include "tst_demoserverrules.moc"
