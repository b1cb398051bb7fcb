// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;

//! Requests reach swift as they were sent, and what does not fit is told as swift tells it.
class TestDemoRequests : public QObject
{
    Q_OBJECT

private slots:
    void encodedBodiesAreKeptAsTheyAre();
    void rangesThatAreNoneArePassedOver_data();
    void rangesThatAreNoneArePassedOver();
    void headersWithoutAValueRemove();
    void headersAreDecodedOnce();
    void methodsThatDoNotFitAreToldWithAllow();
    void optionsTellTheMethods();
    void eachServiceTellsUnknownPathsInItsWay_data();
    void eachServiceTellsUnknownPathsInItsWay();
    void namesThatAreNoTextAreRefused();
    void listingsComeAsJsonXmlAndText();
    void limitsThatAreNoNumbersArePassedOver();
};

void TestDemoRequests::encodedBodiesAreKeptAsTheyAre()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const int put = wire.send("PUT", wire.store("/empty/a.gz"), "no gzip at all",
                              { { "Content-Encoding", "gzip" } })
                        .status;

    QCOMPARE(put, 201);
    QCOMPARE(cloud.objectBody(u"shop"_s, "empty", "a.gz"), QByteArray("no gzip at all"));
    QCOMPARE(wire.send("HEAD", wire.store("/empty/a.gz")).header("Content-Encoding"),
             QByteArray("gzip"));
}

void TestDemoRequests::rangesThatAreNoneArePassedOver_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::newRow("backwards") << QByteArray("bytes=2-1");
    QTest::newRow("other unit") << QByteArray("items=0-1");
    QTest::newRow("no numbers") << QByteArray("bytes=a-b");
}

void TestDemoRequests::rangesThatAreNoneArePassedOver()
{
    QFETCH(QByteArray, range);
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/abc"), "abc");

    const WireReply reply = wire.get(wire.store("/empty/abc"), { { "Range", range } });

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("abc"));
}

void TestDemoRequests::headersWithoutAValueRemove()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("POST", wire.store("/empty"), {},
              { { "X-Container-Meta-Owner", "me" }, { "X-Container-Read", "shop:demo" } });

    wire.send("POST", wire.store("/empty"), {},
              { { "X-Container-Meta-Owner", "" }, { "X-Container-Read", "" } });

    const WireReply head = wire.send("HEAD", wire.store("/empty"));
    QVERIFY(head.header("X-Container-Meta-Owner").isNull());
    QVERIFY(head.header("X-Container-Read").isNull());
}

void TestDemoRequests::headersAreDecodedOnce()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/a%2541"), "x");

    const int copied = wire.send("PUT", wire.store("/empty/copy"), {},
                                 { { "X-Copy-From", "/empty/a%2541" }, { "Content-Length", "0" } })
                           .status;

    QVERIFY(cloud.hasObject(u"shop"_s, "empty", "a%41"));
    QCOMPARE(copied, 201);
}

void TestDemoRequests::methodsThatDoNotFitAreToldWithAllow()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply object = wire.send("PATCH", wire.store("/photos/README.txt"));
    const WireReply container = wire.send("PATCH", wire.store("/photos"));
    const WireReply account = wire.send("PUT", wire.store());
    const WireReply image = wire.send("PATCH", "/image/v2/images");

    QCOMPARE(object.status, 405);
    QVERIFY(object.body.contains("The method is not allowed for this resource."));
    QVERIFY(object.header("Allow").split(',').contains(" COPY"));
    QCOMPARE(container.status, 405);
    QVERIFY(!container.header("Allow").contains("COPY"));
    QCOMPARE(account.status, 405);
    QVERIFY(!account.header("Allow").contains("PUT"));
    QCOMPARE(image.status, 405);
    QCOMPARE(image.header("Allow"), QByteArray("GET, POST"));
}

void TestDemoRequests::optionsTellTheMethods()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply reply = wire.send("OPTIONS", wire.store("/photos/README.txt"));

    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Allow").contains("COPY"));
}

void TestDemoRequests::eachServiceTellsUnknownPathsInItsWay_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QByteArray routing("\"code\":\"404 Not Found\"");
    QTest::newRow("nova, path") << QByteArray("GET") << QByteArray("/compute/v2.1/nothing") << 404
                                << routing;
    QTest::newRow("nova, method") << QByteArray("PATCH") << QByteArray("/compute/v2.1/servers")
                                  << 404 << routing;
    QTest::newRow("cinder, method")
        << QByteArray("PATCH") << QByteArray("/volume/v3/%1/volumes") << 404 << routing;
    QTest::newRow("glance, path") << QByteArray("GET") << QByteArray("/image/v2/nothing") << 404
                                  << routing;
    QTest::newRow("neutron, path") << QByteArray("GET") << QByteArray("/network/v2.0/nothing")
                                   << 404 << QByteArray("\"type\":\"HTTPNotFound\"");
    QTest::newRow("neutron, method") << QByteArray("PATCH") << QByteArray("/network/v2.0/networks")
                                     << 405 << QByteArray("\"type\":\"HTTPMethodNotAllowed\"");
    QTest::newRow("placement, path")
        << QByteArray("GET") << QByteArray("/placement/nothing") << 404 << QByteArray("\"errors\"");
}

void TestDemoRequests::eachServiceTellsUnknownPathsInItsWay()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply reply
        = wire.send(method.constData(), path.replace("%1", wire.projectId.toLatin1()));

    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(words), reply.body.constData());
}

void TestDemoRequests::namesThatAreNoTextAreRefused()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply reply = wire.send("PUT", wire.store("/empty/%ff"), "x");

    QCOMPARE(reply.status, 412);
    QCOMPARE(reply.body, QByteArray("Invalid UTF8 or contains NULL"));
}

void TestDemoRequests::listingsComeAsJsonXmlAndText()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/a<b"), "x");

    const WireReply json = wire.get(wire.store("/empty"), { { "Accept", "application/json" } });
    const WireReply xml = wire.get(wire.store("/empty?format=xml"));
    const WireReply text = wire.get(wire.store("/empty"));

    QCOMPARE(json.array().first()["name"_L1].toString(), u"a<b"_s);
    QCOMPARE(json.header("Vary"), QByteArray("Accept"));
    QVERIFY(xml.body.contains("<object><name>a&lt;b</name><hash>"));
    QVERIFY(xml.header("Vary").isNull());
    QCOMPARE(text.body, QByteArray("a<b\n"));
}

void TestDemoRequests::limitsThatAreNoNumbersArePassedOver()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    QCOMPARE(wire.get(wire.store("/photos?limit=abc&format=json")).array().size(),
             wire.get(wire.store("/photos?format=json")).array().size());
    QCOMPARE(wire.get(wire.store("/photos?limit=-1")).status, 200);
    QCOMPARE(wire.get(wire.store("/photos?limit=10001")).status, 412);
}

QTEST_GUILESS_MAIN(TestDemoRequests)
#include "tst_demorequests.moc"
