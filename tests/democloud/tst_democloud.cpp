// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTcpSocket>

#include <atomic>
#include <thread>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The cloud as a whole: controls for tests, regions, and the services that are not nova or swift.
class TestDemoCloud : public QObject
{
    Q_OBJECT

private slots:
    void failuresAreGivenAsOftenAsOrdered();
    void failuresWithoutBodyHaveTheShapeOfTheService();
    void delaysHoldOneRequest();
    void aServiceThatIsDownAnswersLikeAProxy();
    void regionsKeepTheirOwnThings();
    void exchangesAreRemembered();
    void anUnseededCloudIsBare();
    void aTakenPortIsReported();
    void twoCloudsAreAlike();
    void destructionIsQuickWithOpenConnections();
    void manyClientsAreServedAtOnce();
    void imagesAreUploadedAndDownloaded();
    void theSumsOverSeededBytesAreTrue();
    void volumesGrowAndAreRefusedOverQuota();
    void networksAreMadeAndDefended();
    void floatingAddressesFollowTheirPort();
};

void TestDemoCloud::failuresAreGivenAsOftenAsOrdered()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    cloud.failNext("GET /compute/v2.1/servers", 503, "{\"down\": true}", { { "Retry-After", "7" } },
                   2);

    const int other = wire.get("/compute/v2.1/flavors").status;
    const WireReply first = wire.get("/compute/v2.1/servers/detail");
    const WireReply second = wire.get("/compute/v2.1/servers");
    const WireReply third = wire.get("/compute/v2.1/servers");

    QCOMPARE(other, 200);
    QCOMPARE(first.status, 503);
    QCOMPARE(first.header("Retry-After"), QByteArray("7"));
    QCOMPARE(first.body, QByteArray("{\"down\": true}"));
    QCOMPARE(second.status, 503);
    QCOMPARE(third.status, 200);
}

void TestDemoCloud::failuresWithoutBodyHaveTheShapeOfTheService()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    for (const char *path : { "/compute", "/identity", "/network", "/image", "/object-store" })
        cloud.failNext(QByteArray("GET ") + path, 500);

    QVERIFY(wire.get("/compute/v2.1/servers").json().contains("computeFault"_L1));
    QVERIFY(wire.get("/identity/v3/auth/projects").json().contains("error"_L1));
    QVERIFY(wire.get("/network/v2.0/networks").json().contains("NeutronError"_L1));
    QVERIFY(wire.get("/image/v2/images").json().contains("title"_L1));
    QVERIFY(wire.get(wire.store()).body.startsWith("<html>"));
}

void TestDemoCloud::delaysHoldOneRequest()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    cloud.delayNext("GET /compute", 150ms);
    QElapsedTimer timer;

    timer.start();
    wire.get("/compute/v2.1/flavors");
    const qint64 slow = timer.restart();
    wire.get("/compute/v2.1/flavors");
    const qint64 quick = timer.elapsed();

    QVERIFY(slow >= 150);
    QVERIFY(quick < slow);
}

void TestDemoCloud::aServiceThatIsDownAnswersLikeAProxy()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    cloud.takeDown("compute", "RegionOne");
    const WireReply down = wire.get("/compute/v2.1/servers");
    const int elsewhere = wire.get("/r2/compute/v2.1/servers").status;
    const int other = wire.get("/image/v2/images").status;
    cloud.bringUp("compute");
    const int again = wire.get("/compute/v2.1/servers").status;

    QCOMPARE(down.status, 503);
    QVERIFY(down.header("Content-Type").startsWith("text/html"));
    QVERIFY(down.body.contains("503 Service Unavailable"));
    QCOMPARE(elsewhere, 200);
    QCOMPARE(other, 200);
    QCOMPARE(again, 200);
}

void TestDemoCloud::regionsKeepTheirOwnThings()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const QJsonArray one = wire.get("/compute/v2.1/servers").json()["servers"_L1].toArray();
    const WireReply two = wire.get("/r2/compute/v2.1/servers");
    wire.send("PUT", "/r2" + wire.store("/only-there"));

    QCOMPARE(one.size(), 34);
    QCOMPARE(two.json()["servers"_L1].toArray().size(), 3);
    QVERIFY(two.body.contains("/r2/compute/v2.1/servers/"));
    QVERIFY(cloud.hasObject(u"shop"_s, "only-there", {}, "RegionTwo"));
    QVERIFY(!cloud.hasObject(u"shop"_s, "only-there", {}, "RegionOne"));
    QCOMPARE(wire.get("/r2/identity/v3").status, 200);
}

void TestDemoCloud::exchangesAreRemembered()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    cloud.clearExchanges();

    wire.send("POST", "/compute/v2.1/servers/none/action?x=1", "{\"os-start\": null}");
    wire.send("PUT", wire.store("/empty/big"), QByteArray(200'000, 'x'));
    const auto exchanges = cloud.exchanges();

    QCOMPARE(exchanges.size(), 2);
    QCOMPARE(exchanges.first().method, QByteArray("POST"));
    QCOMPARE(exchanges.first().path, QByteArray("/compute/v2.1/servers/none/action"));
    QCOMPARE(exchanges.first().query, QByteArray("x=1"));
    QCOMPARE(exchanges.first().status, 404);
    QCOMPARE(exchanges.first().body, QByteArray("{\"os-start\": null}"));
    QCOMPARE(exchanges.last().body.size(), 64 * 1024);
}

void TestDemoCloud::anUnseededCloudIsBare()
{
    DemoCloud cloud({ .seeded = false });
    Wire wire(cloud, "demo", "shop");

    QCOMPARE(cloud.serverCount(), 0);
    QCOMPARE(wire.get("/compute/v2.1/servers").json()["servers"_L1].toArray().size(), 0);
    QVERIFY(wire.get("/compute/v2.1/flavors").json()["flavors"_L1].toArray().size() > 5);
    QCOMPARE(wire.get(wire.store("?format=json")).array().size(), 0);
}

void TestDemoCloud::aTakenPortIsReported()
{
    DemoCloud first;

    DemoCloud second({ .port = first.port() });

    QVERIFY(first.isListening());
    QVERIFY(!second.isListening());
    QVERIFY(!second.errorString().isEmpty());
}

void TestDemoCloud::twoCloudsAreAlike()
{
    DemoCloud one;
    DemoCloud two;

    QCOMPARE(one.serverId(u"web-1"_s), two.serverId(u"web-1"_s));
    QCOMPARE(one.projectId(u"shop"_s), two.projectId(u"shop"_s));
}

void TestDemoCloud::destructionIsQuickWithOpenConnections()
{
    auto cloud = std::make_unique<DemoCloud>();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(u"127.0.0.1"_s, cloud->port());
        QVERIFY(sockets.back()->waitForConnected());
        sockets.back()->write("GET /info HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(sockets.back()->waitForReadyRead());
    }
    cloud->delayNext("GET /identity", 30s);
    sockets.front()->write("GET /identity/v3 HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(sockets.front()->waitForBytesWritten());
    QElapsedTimer timer;
    timer.start();

    cloud.reset();

    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestDemoCloud::manyClientsAreServedAtOnce()
{
    DemoCloud cloud;
    Wire first(cloud, "demo", "shop");
    std::vector<std::thread> threads;
    std::atomic<int> good { 0 };

    for (int i = 0; i < 24; ++i) {
        threads.emplace_back([&cloud, &first, &good, i] {
            Wire wire(cloud);
            wire.token = first.token;
            wire.projectId = first.projectId;
            const QByteArray name = "/empty/object-" + QByteArray::number(i);
            good += wire.send("PUT", wire.store(name), name).status == 201;
            good += wire.get(wire.store(name)).body == name;
            good += wire.get("/compute/v2.1/servers/detail").status == 200;
            good += wire.get(wire.store("/empty?format=json")).status == 200;
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    QCOMPARE(good.load(), 24 * 4);
}

void TestDemoCloud::imagesAreUploadedAndDownloaded()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray bytes(200'000, 'i');

    const WireReply made = wire.post("/image/v2/images",
                                     { { u"name"_s, u"mine"_s },
                                       { u"disk_format"_s, u"raw"_s },
                                       { u"container_format"_s, u"bare"_s },
                                       { u"my_property"_s, u"1"_s } });
    const QByteArray path = "/image/v2/images/" + made.json()["id"_L1].toString().toLatin1();
    const int uploaded = wire.send("PUT", path + "/file", bytes,
                                   { { "Content-Type", "application/octet-stream" } })
                             .status;
    const QJsonObject image = wire.get(path).json();
    const WireReply down = wire.get(path + "/file");
    const WireReply patched
        = wire.send("PATCH", path,
                    R"([{"op": "replace", "path": "/name", "value": "renamed"},
            {"op": "remove", "path": "/my_property"}])",
                    { { "Content-Type", "application/openstack-images-v2.1-json-patch" } });
    const int removed = wire.send("DELETE", path).status;

    QCOMPARE(made.status, 201);
    QVERIFY(!made.header("OpenStack-image-import-methods").isEmpty());
    QCOMPARE(uploaded, 204);
    QCOMPARE(image["status"_L1].toString(), u"active"_s);
    QCOMPARE(image["size"_L1].toInt(), 200'000);
    QCOMPARE(image["os_hash_value"_L1].toString().size(), 128);
    QCOMPARE(down.body, bytes);
    QCOMPARE(patched.json()["name"_L1].toString(), u"renamed"_s);
    QVERIFY(!patched.json().contains("my_property"_L1));
    QCOMPARE(removed, 204);
    QCOMPARE(wire.get(path).status, 404);
}

void TestDemoCloud::theSumsOverSeededBytesAreTrue()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto md5 = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    };

    const QJsonObject image = wire.get("/image/v2/images?name=cirros-0.6.2")
                                  .json()["images"_L1]
                                  .toArray()
                                  .first()
                                  .toObject();
    const QByteArray bytes = wire.get("/image" + image["file"_L1].toString().toLatin1()).body;
    const QJsonObject segment
        = wire.get(wire.store("/backups_segments?format=json&limit=1")).array().first().toObject();
    const QByteArray part
        = wire.get(wire.store("/backups_segments/"
                              + segment["name"_L1].toString().toUtf8().toPercentEncoding("/")))
              .body;

    QCOMPARE(qint64(bytes.size()), image["size"_L1].toInteger());
    QCOMPARE(md5(bytes), image["checksum"_L1].toString());
    QCOMPARE(
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha512).toHex()),
        image["os_hash_value"_L1].toString());
    QCOMPARE(md5(part), segment["hash"_L1].toString());
}

void TestDemoCloud::volumesGrowAndAreRefusedOverQuota()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray storage = "/volume/v3/" + wire.projectId.toLatin1() + "/volumes";
    const auto volume = [](int size) {
        return QJsonObject { { u"volume"_s,
                               QJsonObject { { u"name"_s, u"new"_s }, { u"size"_s, size } } } };
    };

    const WireReply huge = wire.post(storage, volume(99999));
    const WireReply made = wire.post(storage, volume(10));
    const QByteArray path = storage + '/' + made.json()["volume"_L1]["id"_L1].toString().toLatin1();
    const QString early = wire.get(path).json()["volume"_L1]["status"_L1].toString();
    cloud.advance(2s);
    const int extended
        = wire.post(path + "/action", { { u"os-extend"_s, QJsonObject { { u"new_size"_s, 20 } } } })
              .status;
    cloud.advance(2s);
    wire.post(storage, volume(1));
    const WireReply many = wire.post(storage, volume(1));

    QCOMPARE(huge.status, 413);
    QVERIFY(huge.message().startsWith(
        "VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed "
        "gigabytes quota. Requested 99999G, quota is 12000G"_L1));
    QCOMPARE(made.status, 202);
    QCOMPARE(early, u"creating"_s);
    QCOMPARE(extended, 202);
    QCOMPARE(wire.get(path).json()["volume"_L1]["size"_L1].toInt(), 20);
    QCOMPARE(wire.get(path).json()["volume"_L1]["status"_L1].toString(), u"available"_s);
    QCOMPARE(many.status, 413);
    QVERIFY(many.message().startsWith("VolumeLimitExceeded"_L1));
}

void TestDemoCloud::networksAreMadeAndDefended()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QString frontend = wire.get("/network/v2.0/networks?name=frontend")
                                 .json()["networks"_L1]
                                 .toArray()
                                 .first()["id"_L1]
                                 .toString();

    const WireReply network = wire.post(
        "/network/v2.0/networks", { { u"network"_s, QJsonObject { { u"name"_s, u"lab"_s } } } });
    const QString id = network.json()["network"_L1]["id"_L1].toString();
    const WireReply subnet = wire.post("/network/v2.0/subnets",
                                       { { u"subnet"_s,
                                           QJsonObject { { u"network_id"_s, id },
                                                         { u"cidr"_s, u"192.168.7.0/24"_s },
                                                         { u"ip_version"_s, 4 } } } });
    const WireReply port = wire.post(
        "/network/v2.0/ports",
        { { u"port"_s, QJsonObject { { u"network_id"_s, id }, { u"name"_s, u"p"_s } } } });
    const int busy = wire.send("DELETE", "/network/v2.0/networks/" + id.toLatin1()).status;
    const WireReply defended = wire.send("DELETE", "/network/v2.0/networks/" + frontend.toLatin1());
    wire.send("DELETE",
              "/network/v2.0/ports/" + port.json()["port"_L1]["id"_L1].toString().toLatin1());
    const int removed = wire.send("DELETE", "/network/v2.0/networks/" + id.toLatin1()).status;

    QCOMPARE(network.status, 201);
    QCOMPARE(subnet.json()["subnet"_L1]["gateway_ip"_L1].toString(), u"192.168.7.1"_s);
    QCOMPARE(port.json()["port"_L1]["fixed_ips"_L1].toArray().first()["ip_address"_L1].toString(),
             u"192.168.7.2"_s);
    QCOMPARE(port.json()["port"_L1]["security_groups"_L1].toArray().size(), 1);
    QCOMPARE(busy, 409);
    QCOMPARE(defended.json()["NeutronError"_L1]["type"_L1].toString(), u"NetworkInUse"_s);
    QCOMPARE(removed, 204);
}

void TestDemoCloud::floatingAddressesFollowTheirPort()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QString server = cloud.serverId(u"web-1"_s);
    const QString external = wire.get("/network/v2.0/networks?router:external=true")
                                 .json()["networks"_L1]
                                 .toArray()
                                 .first()["id"_L1]
                                 .toString();
    const QString port = wire.get("/network/v2.0/ports?device_id=" + server.toLatin1())
                             .json()["ports"_L1]
                             .toArray()
                             .first()["id"_L1]
                             .toString();
    const auto addresses = [&] {
        return wire.get("/compute/v2.1/servers/" + server.toLatin1())
            .json()["server"_L1]["addresses"_L1]["frontend"_L1]
            .toArray();
    };

    const WireReply made = wire.post(
        "/network/v2.0/floatingips",
        { { u"floatingip"_s, QJsonObject { { u"floating_network_id"_s, external } } } });
    const QByteArray path = "/network/v2.0/floatingips/"
        + made.json()["floatingip"_L1]["id"_L1].toString().toLatin1();
    const WireReply tied
        = wire.put(path, { { u"floatingip"_s, QJsonObject { { u"port_id"_s, port } } } });
    const qsizetype with = addresses().size();
    wire.put(path, { { u"floatingip"_s, QJsonObject { { u"port_id"_s, QJsonValue::Null } } } });

    QCOMPARE(made.status, 201);
    QCOMPARE(tied.status, 200);
    QCOMPARE(tied.json()["floatingip"_L1]["status"_L1].toString(), u"ACTIVE"_s);
    QCOMPARE(with, 2);
    QCOMPARE(addresses().size(), 1);
}

QTEST_GUILESS_MAIN(TestDemoCloud)
#include "tst_democloud.moc"
