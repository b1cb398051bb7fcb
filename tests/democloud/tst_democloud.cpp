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
    void bodiesOfOldExchangesAreForgotten();
    void anUnseededCloudIsBare();
    void aTakenPortIsReported();
    void twoCloudsAreAlike();
    void destructionIsQuickWithOpenConnections();
    void manyClientsAreServedAtOnce();
    void imagesAreUploadedAndDownloaded();
    void theSumsOverSeededBytesAreTrue();
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

void TestDemoCloud::bodiesOfOldExchangesAreForgotten()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    cloud.clearExchanges();

    for (int i = 0; i < 300; ++i)
        wire.send("PUT", wire.store("/empty/big"), QByteArray(64 * 1024, 'x'));
    const auto exchanges = cloud.exchanges();
    qsizetype bytes = 0;
    for (const DemoCloud::Exchange &exchange : exchanges)
        bytes += exchange.body.size();

    QCOMPARE(exchanges.size(), 300);
    QCOMPARE(bytes, 16 * 1024 * 1024);
    QVERIFY(exchanges.first().body.isEmpty());
    QCOMPARE(exchanges.last().body.size(), 64 * 1024);
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

QTEST_GUILESS_MAIN(TestDemoCloud)
#include "tst_democloud.moc"
