// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;

//! Many objects deleted with one request.
class TestDemoBulk : public QObject
{
    Q_OBJECT

private slots:
    void errorsAreToldInTheBody();
    void objectsGoBeforeTheirContainers();
    void thereAreLimitsAndTwoVerbs();
};

void TestDemoBulk::errorsAreToldInTheBody()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply good
        = wire.send("POST", wire.store("?bulk-delete"),
                    "/photos/README.txt\nphotos/2019/spring/product-001.png\nphotos/none\n",
                    { { "Content-Type", "text/plain" }, { "Accept", "application/json" } });
    const WireReply bad
        = wire.send("POST", wire.store("?bulk-delete"), "photos\n",
                    { { "Content-Type", "text/plain" }, { "Accept", "application/json" } });

    QCOMPARE(good.status, 200);
    QCOMPARE(good.json()["Number Deleted"_L1].toInt(), 2);
    QCOMPARE(good.json()["Number Not Found"_L1].toInt(), 1);
    QCOMPARE(good.json()["Response Status"_L1].toString(), u"200 OK"_s);
    QCOMPARE(bad.status, 200);
    QCOMPARE(bad.json()["Response Status"_L1].toString(), u"400 Bad Request"_s);
    QCOMPARE(bad.json()["Errors"_L1].toArray().first().toArray().last().toString(),
             u"409 Conflict"_s);
}

void TestDemoBulk::objectsGoBeforeTheirContainers()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/a%20b"), "x");

    const WireReply reply = wire.send("POST", wire.store("?bulk-delete"), "empty\n/empty/a%20b\n",
                                      { { "Content-Type", "text/plain" } });

    QCOMPARE(reply.header("Content-Type"), QByteArray("text/plain"));
    QCOMPARE(reply.body,
             QByteArray("Number Deleted: 2\nNumber Not Found: 0\nResponse Body: \n"
                        "Response Status: 200 OK\nErrors:\n"));
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty"));
}

void TestDemoBulk::thereAreLimitsAndTwoVerbs()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto result = [&](const char *verb, const QByteArray &body) {
        const QJsonObject json
            = wire.send(verb, wire.store("?bulk-delete"), body,
                        { { "Content-Type", "text/plain" }, { "Accept", "application/json" } })
                  .json();
        return QString(json["Response Status"_L1].toString() + u", "_s
                       + json["Response Body"_L1].toString());
    };

    QCOMPARE(result("POST", {}), u"400 Bad Request, Invalid bulk delete."_s);
    QCOMPARE(result("POST", "/photos/none\n"), u"200 OK, "_s);
    QCOMPARE(result("POST", '/' + QByteArray(3000, 'x')), u"400 Bad Request, Invalid File Name"_s);
    QCOMPARE(result("POST", QByteArray("/photos/none\n").repeated(10'001)),
             u"413 Request Entity Too Large, Maximum Bulk Deletes: 10000 per request"_s);
    QCOMPARE(result("DELETE", "/photos/README.txt\n"), u"200 OK, "_s);
    QVERIFY(!cloud.hasObject(u"shop"_s, "photos", "README.txt"));
    QCOMPARE(wire.send("DELETE", wire.store()).status, 403);
}

QTEST_GUILESS_MAIN(TestDemoBulk)
#include "tst_demobulk.moc"
