// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;

//! What opens and what closes the door: ACLs, roles, quotas.
class TestDemoObjectAccess : public QObject
{
    Q_OBJECT

private slots:
    void containersOpenToWhomTheAclNames();
    void anAclNamesProjectsUsersAndRoles_data();
    void anAclNamesProjectsUsersAndRoles();
    void referrersOpenAndClose_data();
    void referrersOpenAndClose();
    void aWriteAclReachesObjectsOnly();
    void aclsAreKeptClean();
    void ownersAloneSeeAclsAndKeys();
    void readersReadAndNoMore();
    void quotasRefuseWhatDoesNotFit();
};

void TestDemoObjectAccess::containersOpenToWhomTheAclNames()
{
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire stranger(cloud);
    Wire neighbour(cloud, "jonas", "research");
    const auto open = [&](const QByteArray &acl) {
        owner.send("POST", owner.store("/photos"), {}, { { "X-Container-Read", acl } });
    };

    const int closed = stranger.get(owner.store("/photos/README.txt")).status;
    open(".r:*");
    const int object = stranger.get(owner.store("/photos/README.txt")).status;
    const int listing = stranger.get(owner.store("/photos")).status;
    open(".r:*,.rlistings");
    const int listed = stranger.get(owner.store("/photos")).status;
    open("research:jonas");
    const int neighbours = neighbour.get(owner.store("/photos/README.txt")).status;
    open("research:anna");
    const int refused = neighbour.get(owner.store("/photos/README.txt")).status;
    const int written
        = neighbour.send("PUT", owner.store("/partner-drop/from-research"), "data").status;

    QCOMPARE(closed, 401);
    QCOMPARE(object, 200);
    QCOMPARE(listing, 401);
    QCOMPARE(listed, 200);
    QCOMPARE(neighbours, 200);
    QCOMPARE(refused, 403);
    QCOMPARE(written, 201);
}

void TestDemoObjectAccess::anAclNamesProjectsUsersAndRoles_data()
{
    QTest::addColumn<QByteArray>("acl");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray("shop") << 403;
    QTest::newRow("project and user") << QByteArray("research:jonas") << 200;
    QTest::newRow("ids") << QByteArray("%project:%user") << 200;
    QTest::newRow("all of a project") << QByteArray("%project:*") << 200;
    QTest::newRow("in any project") << QByteArray("*:%user") << 200;
    QTest::newRow("everybody") << QByteArray("*:*") << 200;
    QTest::newRow("role") << QByteArray("member") << 200;
    QTest::newRow("other role") << QByteArray("admin") << 403;
    QTest::newRow("other user") << QByteArray("%project:anna") << 403;
    QTest::newRow("one of several") << QByteArray("shop:anna, research:jonas") << 200;
}

void TestDemoObjectAccess::anAclNamesProjectsUsersAndRoles()
{
    QFETCH(QByteArray, acl);
    QFETCH(int, status);
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire neighbour(cloud, "jonas", "research");
    acl.replace("%project", neighbour.projectId.toLatin1());
    acl.replace("%user", neighbour.userId.toLatin1());

    owner.send("POST", owner.store("/photos"), {}, { { "X-Container-Read", acl } });

    QCOMPARE(neighbour.get(owner.store("/photos/README.txt")).status, status);
    QCOMPARE(neighbour.get(owner.store("/photos")).status, status);
    QCOMPARE(neighbour.send("PUT", owner.store("/photos/new"), "x").status, 403);
}

void TestDemoObjectAccess::referrersOpenAndClose_data()
{
    QTest::addColumn<QByteArray>("referrer");
    QTest::addColumn<int>("status");
    QTest::newRow("below the domain") << QByteArray("http://a.example.com/x") << 200;
    QTest::newRow("shut out") << QByteArray("http://bad.example.com/") << 401;
    QTest::newRow("the domain itself") << QByteArray("http://example.com/") << 401;
    QTest::newRow("another") << QByteArray("http://other/") << 401;
    QTest::newRow("none") << QByteArray("") << 401;
}

void TestDemoObjectAccess::referrersOpenAndClose()
{
    QFETCH(QByteArray, referrer);
    QFETCH(int, status);
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire stranger(cloud);
    owner.send("POST", owner.store("/photos"), {},
               { { "X-Container-Read", ".r:.example.com,.r:-bad.example.com" } });

    QCOMPARE(stranger.get(owner.store("/photos/README.txt"), { { "Referer", referrer } }).status,
             status);
}

void TestDemoObjectAccess::aWriteAclReachesObjectsOnly()
{
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire neighbour(cloud, "jonas", "research");
    owner.send("POST", owner.store("/empty"), {}, { { "X-Container-Write", "research:jonas" } });

    QCOMPARE(neighbour.send("PUT", owner.store("/empty/a"), "x").status, 201);
    QCOMPARE(
        neighbour.send("POST", owner.store("/empty/a"), {}, { { "X-Object-Meta-A", "1" } }).status,
        202);
    QCOMPARE(neighbour.get(owner.store("/empty/a")).status, 403);
    QCOMPARE(neighbour.send("DELETE", owner.store("/empty/a")).status, 204);
    QCOMPARE(neighbour.send("DELETE", owner.store("/empty")).status, 403);
    QCOMPARE(
        neighbour.send("POST", owner.store("/empty"), {}, { { "X-Container-Meta-A", "1" } }).status,
        403);
}

void TestDemoObjectAccess::aclsAreKeptClean()
{
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");

    owner.send("POST", owner.store("/empty"), {},
               { { "X-Container-Read", ".referrer: *.example.com , .ref:-bad.com,, shop:demo" } });

    QCOMPARE(owner.send("HEAD", owner.store("/empty")).header("X-Container-Read"),
             QByteArray(".r:.example.com,.r:-bad.com,shop:demo"));
}

void TestDemoObjectAccess::ownersAloneSeeAclsAndKeys()
{
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire reader(cloud, "reader", "shop");
    Wire stranger(cloud);
    owner.send("POST", owner.store("/photos"), {},
               { { "X-Container-Read", ".r:*,.rlistings" },
                 { "X-Container-Meta-Temp-URL-Key", "key" },
                 { "X-Container-Meta-Colour", "blue" } });
    owner.send("POST", owner.store(), {}, { { "X-Account-Meta-Temp-URL-Key", "key" } });
    const QByteArray path = owner.store("/photos");

    const WireReply own = owner.send("HEAD", path);
    QCOMPARE(own.header("X-Container-Read"), QByteArray(".r:*,.rlistings"));
    QCOMPARE(own.header("X-Container-Meta-Temp-Url-Key"), QByteArray("key"));
    QCOMPARE(owner.send("HEAD", owner.store()).header("X-Account-Meta-Temp-Url-Key"),
             QByteArray("key"));
    for (Wire *other : { &reader, &stranger }) {
        const WireReply head = other->send("HEAD", path);
        QCOMPARE(head.header("X-Container-Meta-Colour"), QByteArray("blue"));
        QVERIFY(head.header("X-Container-Read").isNull());
        QVERIFY(head.header("X-Container-Meta-Temp-Url-Key").isNull());
    }
    QVERIFY(reader.send("HEAD", owner.store()).header("X-Account-Meta-Temp-Url-Key").isNull());
}

void TestDemoObjectAccess::readersReadAndNoMore()
{
    DemoCloud cloud;
    Wire reader(cloud, "reader", "shop");

    QCOMPARE(reader.get(reader.store()).status, 200);
    QCOMPARE(reader.get(reader.store("/photos")).status, 200);
    QCOMPARE(reader.get(reader.store("/photos/README.txt")).status, 200);
    QCOMPARE(reader.send("PUT", reader.store("/photos/x"), "x").status, 403);
    QCOMPARE(reader.send("DELETE", reader.store("/photos/README.txt")).status, 403);
    QCOMPARE(
        reader.send("POST", reader.store("/photos"), {}, { { "X-Container-Meta-A", "1" } }).status,
        403);
    const QJsonObject bulk
        = reader
              .send("POST", reader.store("?bulk-delete"), "/photos/README.txt\n",
                    { { "Content-Type", "text/plain" }, { "Accept", "application/json" } })
              .json();
    QCOMPARE(bulk["Response Status"_L1].toString(), u"400 Bad Request"_s);
    QCOMPARE(bulk["Errors"_L1][0][1].toString(), u"403 Forbidden"_s);
    QVERIFY(cloud.hasObject(u"shop"_s, "photos", "README.txt"));
}

void TestDemoObjectAccess::quotasRefuseWhatDoesNotFit()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply refused
        = wire.send("PUT", wire.store("/partner-drop/big"), QByteArray(1'048'577, 'x'));
    const WireReply fits
        = wire.send("PUT", wire.store("/partner-drop/small"), QByteArray(1'000'000, 'x'));

    QCOMPARE(refused.status, 413);
    QCOMPARE(refused.body, QByteArray("Upload exceeds quota."));
    QCOMPARE(fits.status, 201);
}

QTEST_GUILESS_MAIN(TestDemoObjectAccess)
#include "tst_demoobjectaccess.moc"
