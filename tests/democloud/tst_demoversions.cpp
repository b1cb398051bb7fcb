// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;

//! Containers that keep versions of their objects.
class TestDemoVersions : public QObject
{
    Q_OBJECT

private slots:
    void olderVersionsComeBack();
    void anOlderVersionBecomesTheCurrentOneAgain();
    void aDeleteMarkerIsNoObject();
    void removingTheCurrentVersionHidesTheObject();
    void removingAMarkerBringsNothingBack();
    void removingAVersionTwiceIsNotFound();
    void versionsAreNotChangedInPlace();
    void versionsAreListedInPages();
    void versionsCountInTheBytesOfTheContainer();
    void aContainerWithVersionsIsNotDeleted();
    void aSuspendedContainerKeepsWhatItHas();
    void aVersionIsCopied();
};

namespace {
struct Version
{
    QByteArray id;
    bool latest = false;
    qint64 bytes = 0;
    bool marker = false;
};

//! A container with versions of the object "o".
class Shelf
{
public:
    explicit Shelf(const DemoCloud &cloud)
        : wire(cloud, "demo", "shop")
        , path(wire.store("/empty/o"))
    {
        wire.send("POST", wire.store("/empty"), {}, { { "X-Versions-Enabled", "true" } });
    }
    QList<Version> versions(const QByteArray &query = {})
    {
        QList<Version> all;
        for (const QJsonValue &entry : wire.get(wire.store("/empty?versions&" + query)).array())
            all.append(
                { entry["version_id"_L1].toString().toLatin1(), entry["is_latest"_L1].toBool(),
                  entry["bytes"_L1].toInteger(),
                  entry["content_type"_L1].toString().contains("swift_versions_deleted"_L1) });
        return all;
    }
    WireReply version(const char *method, const QByteArray &id, const QByteArray &body = {},
                      const WireHeaders &headers = {})
    {
        return wire.send(method, path + "?version-id=" + id, body, headers);
    }
    WireReply restore(const QByteArray &id)
    {
        return version("PUT", id, {}, { { "Content-Length", "0" } });
    }

    Wire wire;
    QByteArray path;
};
} // namespace

void TestDemoVersions::olderVersionsComeBack()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("POST", wire.store("/empty"), {}, { { "X-Versions-Enabled", "true" } });
    const QByteArray path = wire.store("/empty/v");
    wire.send("PUT", path, "one");
    wire.send("PUT", path, "two");
    wire.send("DELETE", path);

    const QJsonArray versions = wire.get(wire.store("/empty?versions&format=json")).array();
    const QByteArray oldest = versions.last()["version_id"_L1].toString().toLatin1();
    const WireReply old = wire.get(path + "?version-id=" + oldest);
    const int restored
        = wire.send("PUT", path + "?version-id=" + oldest, {}, { { "Content-Length", "0" } })
              .status;

    QCOMPARE(versions.size(), 3);
    QVERIFY(versions.first()["is_latest"_L1].toBool());
    QCOMPARE(versions.first()["content_type"_L1].toString(),
             u"application/x-deleted;swift_versions_deleted=1"_s);
    QCOMPARE(old.body, QByteArray("one"));
    QCOMPARE(restored, 201);
    QCOMPARE(wire.get(path).body, QByteArray("one"));
    QCOMPARE(wire.get(wire.store("/empty?format=json")).array().size(), 1);
    QCOMPARE(wire.send("HEAD", wire.store("/empty")).header("X-Versions-Enabled"),
             QByteArray("True"));
}

void TestDemoVersions::anOlderVersionBecomesTheCurrentOneAgain()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    const WireReply second = shelf.wire.send("PUT", shelf.path, "three");
    const QList<Version> before = shelf.versions();

    const WireReply restored = shelf.restore(before.last().id);

    const QList<Version> after = shelf.versions();
    QCOMPARE(second.header("X-Object-Version-Id"), before.first().id);
    QCOMPARE(restored.status, 201);
    QCOMPARE(restored.header("X-Object-Version-Id"), before.last().id);
    QCOMPARE(shelf.wire.get(shelf.path).body, QByteArray("one"));
    QCOMPARE(shelf.wire.get(shelf.path).header("X-Object-Version-Id"), before.last().id);
    // No copy is made: the same two versions, the older of them current.
    QCOMPARE(after.size(), 2);
    QVERIFY(!after.first().latest);
    QVERIFY(after.last().latest);
}

void TestDemoVersions::aDeleteMarkerIsNoObject()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");

    const QByteArray marker = shelf.wire.send("DELETE", shelf.path).header("X-Object-Version-Id");

    QCOMPARE(shelf.versions().first().id, marker);
    QVERIFY(shelf.versions().first().latest);
    QVERIFY(shelf.versions().first().marker);
    const WireReply get = shelf.version("GET", marker);
    QCOMPARE(get.status, 404);
    QCOMPARE(get.header("X-Object-Version-Id"), marker);
    QCOMPARE(shelf.restore(marker).status, 400);
    QCOMPARE(shelf.wire.get(shelf.path).status, 404);
}

void TestDemoVersions::removingTheCurrentVersionHidesTheObject()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    shelf.wire.send("PUT", shelf.path, "two");
    const QList<Version> before = shelf.versions();

    const WireReply removed = shelf.version("DELETE", before.first().id);

    QCOMPARE(removed.status, 204);
    QCOMPARE(removed.header("X-Object-Version-Id"), before.first().id);
    QCOMPARE(removed.header("X-Object-Current-Version-Id"), QByteArray("null"));
    QCOMPARE(shelf.wire.get(shelf.path).status, 404);
    QCOMPARE(shelf.versions().size(), 1);
    QVERIFY(!shelf.versions().first().latest);
}

void TestDemoVersions::removingAMarkerBringsNothingBack()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    const QByteArray marker = shelf.wire.send("DELETE", shelf.path).header("X-Object-Version-Id");

    const int removed = shelf.version("DELETE", marker).status;

    QCOMPARE(removed, 204);
    QCOMPARE(shelf.wire.get(shelf.path).status, 404);
    QCOMPARE(shelf.versions().size(), 1);
}

void TestDemoVersions::removingAVersionTwiceIsNotFound()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    const QByteArray id = shelf.versions().first().id;

    QCOMPARE(shelf.version("DELETE", id).status, 204);
    QCOMPARE(shelf.version("DELETE", id).status, 404);
    QCOMPARE(shelf.version("GET", "1.2").status, 404);
    const WireReply bogus = shelf.version("GET", "bogus");
    QCOMPARE(bogus.status, 400);
    QCOMPARE(bogus.body, QByteArray("Invalid version parameter"));
}

void TestDemoVersions::versionsAreNotChangedInPlace()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    const QByteArray id = shelf.versions().first().id;

    QCOMPARE(shelf.version("POST", id, {}, { { "X-Object-Meta-A", "1" } }).body,
             QByteArray("POST to a specific version is not allowed"));
    QCOMPARE(shelf.version("PUT", id, "body").body,
             QByteArray("PUT version-id requests require a zero byte body"));
    QCOMPARE(shelf.wire.get(shelf.path).body, QByteArray("one"));
}

void TestDemoVersions::versionsAreListedInPages()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    for (const char *name : { "/empty/a", "/empty/b" }) {
        for (const char *body : { "1", "22" })
            shelf.wire.send("PUT", shelf.wire.store(name), body);
    }
    const QList<Version> all = shelf.versions();

    const QList<Version> page = shelf.versions("limit=3");
    const QList<Version> rest = shelf.versions("marker=b&version_marker=" + page.last().id);

    QCOMPARE(all.size(), 4);
    QCOMPARE(page.size(), 3);
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().id, all.last().id);
    QCOMPARE(shelf.versions("marker=a").first().id, all.at(2).id);
}

void TestDemoVersions::versionsCountInTheBytesOfTheContainer()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    const auto used = [&] {
        return shelf.wire.send("HEAD", shelf.wire.store("/empty")).header("X-Container-Bytes-Used");
    };

    shelf.wire.send("PUT", shelf.path, "one");
    shelf.wire.send("PUT", shelf.path, "three");
    QCOMPARE(used(), QByteArray("8"));
    shelf.wire.send("DELETE", shelf.path);
    QCOMPARE(used(), QByteArray("8"));
    shelf.version("DELETE", shelf.versions().last().id);
    QCOMPARE(used(), QByteArray("5"));
}

void TestDemoVersions::aContainerWithVersionsIsNotDeleted()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    shelf.wire.send("DELETE", shelf.path);

    const WireReply refused = shelf.wire.send("DELETE", shelf.wire.store("/empty"));
    for (const Version &version : shelf.versions())
        shelf.version("DELETE", version.id);

    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.body, QByteArray("Delete all versions before deleting container."));
    QCOMPARE(shelf.wire.send("DELETE", shelf.wire.store("/empty")).status, 204);
}

void TestDemoVersions::aSuspendedContainerKeepsWhatItHas()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    shelf.wire.send("POST", shelf.wire.store("/empty"), {}, { { "X-Versions-Enabled", "false" } });

    shelf.wire.send("PUT", shelf.path, "two");
    shelf.wire.send("PUT", shelf.path, "three");

    const QList<Version> versions = shelf.versions();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.first().id, QByteArray("null"));
    QVERIFY(versions.first().latest);
    QCOMPARE(shelf.version("GET", versions.last().id).body, QByteArray("one"));
    QCOMPARE(shelf.version("GET", "null").body, QByteArray("three"));
    QCOMPARE(shelf.wire.send("HEAD", shelf.wire.store("/empty")).header("X-Versions-Enabled"),
             QByteArray("False"));
}

void TestDemoVersions::aVersionIsCopied()
{
    DemoCloud cloud;
    Shelf shelf(cloud);
    shelf.wire.send("PUT", shelf.path, "one");
    shelf.wire.send("PUT", shelf.path, "two");
    const QByteArray oldest = shelf.versions().last().id;

    // COPY in the words of PUT: the version is that of the source.
    const WireReply copied = shelf.version("COPY", oldest, {}, { { "Destination", "empty/copy" } });

    QCOMPARE(copied.status, 201);
    QCOMPARE(copied.header("X-Copied-From-Version-Id"), oldest);
    QVERIFY(!copied.header("X-Object-Version-Id").isEmpty());
    QVERIFY(copied.header("X-Object-Version-Id") != oldest);
    QCOMPARE(cloud.objectBody(u"shop"_s, "empty", "copy"), QByteArray("one"));
}

QTEST_GUILESS_MAIN(TestDemoVersions)
#include "tst_demoversions.moc"
