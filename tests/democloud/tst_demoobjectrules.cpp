// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What swift takes and refuses when objects are written, copied, described.
class TestDemoObjectRules : public QObject
{
    Q_OBJECT

private slots:
    void onlyAStarMayStandInIfNoneMatchOfAPut();
    void aChangeAfterATimeIsToldByConditions();
    void objectsVanishAtTheirTime();
    void timesOfRemovalThatCannotBeAreRefused_data();
    void timesOfRemovalThatCannotBeAreRefused();
    void copiesTakeMetadataAndTheirOwnGoesBefore();
    void copiesWithFreshMetadataTakeNone();
    void conditionsOfACopyAreAboutItsSource();
    void copiesThatSayTooLittleOrTooMuchAreRefused();
    void copiesGoToAnotherAccount();
    void refusedMetadataChangesNothing_data();
    void refusedMetadataChangesNothing();
    void containerQuotasCountWhatIsReplacedUntilItIsGone();
    void accountQuotasAreSetByAdministratorsAndRefuse();
    void typesAreGuessedFromNames();
    void aContainerKeepsItsPolicy();
};

void TestDemoObjectRules::onlyAStarMayStandInIfNoneMatchOfAPut()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply named
        = wire.send("PUT", wire.store("/empty/a"), "x", { { "If-None-Match", "\"etag\"" } });
    const int first
        = wire.send("PUT", wire.store("/empty/a"), "x", { { "If-None-Match", "*" } }).status;
    const int second
        = wire.send("PUT", wire.store("/empty/a"), "y", { { "If-None-Match", "*" } }).status;

    QCOMPARE(named.status, 400);
    QCOMPARE(named.body, QByteArray("If-None-Match only supports *"));
    QCOMPARE(first, 201);
    QCOMPARE(second, 412);
}

void TestDemoObjectRules::aChangeAfterATimeIsToldByConditions()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray path = wire.store("/photos/README.txt");
    const auto with = [&](const QByteArray &name, const QByteArray &value) {
        return wire.get(path, { { name, value } }).status;
    };

    QCOMPARE(with("If-Unmodified-Since", "Thu, 01 Jan 2015 00:00:00 GMT"), 412);
    QCOMPARE(with("If-Unmodified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"), 200);
    QCOMPARE(with("If-Match", "*"), 200);
    QCOMPARE(with("If-None-Match", "*"), 304);
}

void TestDemoObjectRules::objectsVanishAtTheirTime()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const qint64 due = QDateTime::currentSecsSinceEpoch() + 100;
    wire.send("PUT", wire.store("/empty/a"), "x", { { "X-Delete-At", QByteArray::number(due) } });
    wire.send("PUT", wire.store("/empty/b"), "x", { { "X-Delete-At", QByteArray::number(due) } });

    const QByteArray told = wire.send("HEAD", wire.store("/empty/a")).header("X-Delete-At");
    wire.send("POST", wire.store("/empty/b"), {}, { { "X-Object-Meta-A", "stay" } });
    cloud.advance(101s);

    QCOMPARE(told.toLongLong(), due);
    QCOMPARE(wire.get(wire.store("/empty/a")).status, 404);
    QCOMPARE(wire.get(wire.store("/empty/b")).status, 200);
}

void TestDemoObjectRules::timesOfRemovalThatCannotBeAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("past") << QByteArray("X-Delete-At") << QByteArray("1")
                          << QByteArray("X-Delete-At in past");
    QTest::newRow("no time") << QByteArray("X-Delete-At") << QByteArray("soon")
                             << QByteArray("Non-integer X-Delete-At");
    QTest::newRow("no number") << QByteArray("X-Delete-After") << QByteArray("x")
                               << QByteArray("Non-integer X-Delete-After");
    QTest::newRow("now") << QByteArray("X-Delete-After") << QByteArray("0")
                         << QByteArray("X-Delete-After in past");
    QTest::newRow("before") << QByteArray("X-Delete-After") << QByteArray("-1")
                            << QByteArray("X-Delete-After in past");
}

void TestDemoObjectRules::timesOfRemovalThatCannotBeAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, words);
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply reply = wire.send("PUT", wire.store("/empty/a"), "x", { { name, value } });

    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body, words);
}

void TestDemoObjectRules::copiesTakeMetadataAndTheirOwnGoesBefore()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/from"), "x",
              { { "X-Object-Meta-One", "1" },
                { "X-Object-Meta-Two", "2" },
                { "Content-Type", "text/x-from" },
                { "Content-Disposition", "inline" },
                { "X-Delete-After", "1000" } });

    const WireReply copied = wire.send("PUT", wire.store("/empty/to"), {},
                                       { { "X-Copy-From", "/empty/from" },
                                         { "X-Object-Meta-Two", "zwei" },
                                         { "Destination", "empty/elsewhere" },
                                         { "Content-Length", "0" } });

    const WireReply head = wire.send("HEAD", wire.store("/empty/to"));
    QCOMPARE(copied.status, 201);
    QCOMPARE(head.header("X-Object-Meta-One"), QByteArray("1"));
    QCOMPARE(head.header("X-Object-Meta-Two"), QByteArray("zwei"));
    QCOMPARE(head.header("Content-Type"), QByteArray("text/x-from"));
    QCOMPARE(head.header("Content-Disposition"), QByteArray("inline"));
    QVERIFY(!head.header("X-Delete-At").isEmpty());
    QCOMPARE(copied.header("X-Delete-At"), head.header("X-Delete-At"));
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "elsewhere"));
}

void TestDemoObjectRules::copiesWithFreshMetadataTakeNone()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/from"), "x", { { "X-Object-Meta-One", "1" } });

    wire.send("PUT", wire.store("/empty/to"), {},
              { { "X-Copy-From", "/empty/from" },
                { "X-Fresh-Metadata", "true" },
                { "X-Object-Meta-Two", "2" },
                { "Content-Type", "text/x-to" },
                { "Content-Length", "0" } });

    const WireReply head = wire.send("HEAD", wire.store("/empty/to"));
    QVERIFY(head.header("X-Object-Meta-One").isNull());
    QCOMPARE(head.header("X-Object-Meta-Two"), QByteArray("2"));
    QCOMPARE(head.header("Content-Type"), QByteArray("text/x-to"));
}

void TestDemoObjectRules::conditionsOfACopyAreAboutItsSource()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto copy = [&](const QByteArray &name, const QByteArray &value) {
        return wire
            .send("PUT", wire.store("/empty/to"), {},
                  { { "X-Copy-From", "/photos/README.txt" },
                    { name, value },
                    { "Content-Length", "0" } })
            .status;
    };

    // Not "if it is not there yet", as one might think.
    QCOMPARE(copy("If-None-Match", "*"), 304);
    QCOMPARE(copy("If-Match", "other"), 412);
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "to"));
    QCOMPARE(copy("If-Match", "*"), 201);
}

void TestDemoObjectRules::copiesThatSayTooLittleOrTooMuchAreRefused()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto copy = [&](const QByteArray &from, const QByteArray &body = {}) {
        return wire.send(
            "PUT", wire.store("/empty/to"), body,
            { { "X-Copy-From", from }, { "Content-Length", QByteArray::number(body.size()) } });
    };

    QCOMPARE(copy("/nope").status, 412);
    QCOMPARE(copy("/photos/").status, 412);
    QCOMPARE(copy("/nothing/x").status, 404);
    QCOMPARE(copy("/photos/README.txt", "body").body,
             QByteArray("Copy requests require a zero byte body"));
}

void TestDemoObjectRules::copiesGoToAnotherAccount()
{
    DemoCloud cloud;
    Wire shop(cloud, "demo", "shop");
    Wire research(cloud, "demo", "research");
    research.send("PUT", research.store("/inbox"), {},
                  { { "X-Container-Write", shop.projectId.toLatin1() + ":*" } });

    // The asker is of the shop; the other account let him in.
    const auto copy = [&](const QByteArray &container) {
        return shop
            .send("PUT", research.store('/' + container + "/copied"), {},
                  { { "X-Copy-From", "/photos/README.txt" },
                    { "X-Copy-From-Account", "AUTH_" + shop.projectId.toLatin1() },
                    { "Content-Length", "0" } })
            .status;
    };

    QCOMPARE(copy("inbox"), 201);
    QVERIFY(cloud.hasObject(u"research"_s, "inbox", "copied"));
    research.send("PUT", research.store("/closed"));
    QCOMPARE(copy("closed"), 403);
}

void TestDemoObjectRules::refusedMetadataChangesNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("words");
    const QByteArray longName = "X-Container-Meta-" + QByteArray(129, 'a');
    QTest::newRow("long name") << longName << QByteArray("x")
                               << QByteArray("Metadata name too long: x-container-meta-");
    QTest::newRow("long value") << QByteArray("X-Container-Meta-B") << QByteArray(257, 'x')
                                << QByteArray("Metadata value longer than 256: ");
    QTest::newRow("bytes") << QByteArray("X-Container-Meta-Quota-Bytes") << QByteArray("much")
                           << QByteArray("Invalid bytes quota.");
    QTest::newRow("count") << QByteArray("X-Container-Meta-Quota-Count") << QByteArray("-5")
                           << QByteArray("Invalid count quota.");
    QTest::newRow("referrer who writes")
        << QByteArray("X-Container-Write") << QByteArray(".r:*")
        << QByteArray("Referrers not allowed in write ACL: '.r:*'");
    QTest::newRow("unknown designator") << QByteArray("X-Container-Read") << QByteArray(".foo:*")
                                        << QByteArray("Unknown designator '.foo' in ACL: '.foo:*'");
}

void TestDemoObjectRules::refusedMetadataChangesNothing()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, words);
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply post = wire.send("POST", wire.store("/empty"), {},
                                     { { "X-Container-Meta-A", "1" }, { name, value } });
    const int put = wire.send("PUT", wire.store("/new"), {}, { { name, value } }).status;

    const WireReply head = wire.send("HEAD", wire.store("/empty"));
    QCOMPARE(post.status, 400);
    QVERIFY2(post.body.startsWith(words), post.body.constData());
    QVERIFY(head.header("X-Container-Meta-A").isNull());
    QVERIFY(head.header(name.toStdString()).isNull());
    QCOMPARE(put, 400);
    QVERIFY(!cloud.hasObject(u"shop"_s, "new"));
}

void TestDemoObjectRules::containerQuotasCountWhatIsReplacedUntilItIsGone()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send(
        "POST", wire.store("/empty"), {},
        { { "X-Container-Meta-Quota-Bytes", "10" }, { "X-Container-Meta-Quota-Count", "2" } });
    const auto put = [&](const QByteArray &name, int size) {
        return wire.send("PUT", wire.store("/empty/" + name), QByteArray(size, 'x')).status;
    };

    QCOMPARE(put("a", 6), 201);
    QCOMPARE(put("a", 6), 413);
    QCOMPARE(put("a", 4), 201);
    QCOMPARE(put("b", 1), 201);
    QCOMPARE(put("c", 1), 413);
    QCOMPARE(put("b", 1), 413);
}

void TestDemoObjectRules::accountQuotasAreSetByAdministratorsAndRefuse()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    Wire admin(cloud, "admin", "shop");
    const WireHeaders quota { { "X-Account-Meta-Quota-Bytes", "10" } };

    const int member = wire.send("POST", wire.store(), {}, quota).status;
    const int set = admin.send("POST", admin.store(), {}, quota).status;
    const WireReply full = wire.send("PUT", wire.store("/empty/a"), "x");

    QCOMPARE(member, 403);
    QCOMPARE(set, 204);
    QCOMPARE(full.status, 413);
    QCOMPARE(full.body, QByteArray("Upload exceeds quota."));
}

void TestDemoObjectRules::typesAreGuessedFromNames()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto type = [&](const QByteArray &name, const WireHeaders &headers) {
        wire.send("PUT", wire.store("/empty/" + name), {}, headers);
        return wire.send("HEAD", wire.store("/empty/" + name)).header("Content-Type");
    };
    const QPair<QByteArray, QByteArray> none { "Content-Length", "0" };

    QCOMPARE(type("a.png", { none }), QByteArray("image/png"));
    QCOMPARE(type("a", { none }), QByteArray("application/octet-stream"));
    QCOMPARE(type("a.txt", { none, { "Content-Type", "text/x" } }), QByteArray("text/x"));
    QCOMPARE(
        type("a.txt", { none, { "Content-Type", "text/x" }, { "X-Detect-Content-Type", "true" } }),
        QByteArray("text/plain"));
}

void TestDemoObjectRules::aContainerKeepsItsPolicy()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto put = [&](const QByteArray &policy) {
        return wire.send("PUT", wire.store("/new"), {}, { { "X-Storage-Policy", policy } }).status;
    };

    QCOMPARE(put("bronze"), 400);
    QCOMPARE(put("silver"), 201);
    QCOMPARE(put("silver"), 202);
    QCOMPARE(put("gold"), 409);
}

QTEST_GUILESS_MAIN(TestDemoObjectRules)
#include "tst_demoobjectrules.moc"
