// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QCryptographicHash>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Objects that are made of others: manifests of both kinds, and versions.
class TestDemoLargeObjects : public QObject
{
    Q_OBJECT

private slots:
    void aManifestJoinsItsSegments();
    void aBrokenManifestIsRefusedInTheBody();
    void aDynamicLargeObjectJoinsByPrefix();
    void olderVersionsComeBack();
};

namespace {
QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}
} // namespace

void TestDemoLargeObjects::aManifestJoinsItsSegments()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    for (const char *name : { "1", "2", "3" })
        wire.send("PUT", wire.store(QByteArray("/empty/seg/") + name), QByteArray(4, *name));
    QByteArray manifest = "[";
    for (const char *name : { "1", "2", "3" })
        manifest += QByteArray(manifest.size() > 1 ? "," : "") + "{\"path\": \"/empty/seg/" + name
            + "\", \"etag\": \"" + md5(QByteArray(4, *name)) + "\", \"size_bytes\": 4}";
    manifest += "]";

    const WireReply put
        = wire.send("PUT", wire.store("/empty/whole?multipart-manifest=put"), manifest);
    const WireReply heartbeat
        = wire.send("PUT", wire.store("/empty/whole2?multipart-manifest=put&heartbeat=on"),
                    manifest, { { "Accept", "application/json" } });
    const WireReply get = wire.get(wire.store("/empty/whole"));
    const WireReply part = wire.get(wire.store("/empty/whole"), { { "Range", "bytes=3-8" } });
    const WireReply shown = wire.get(wire.store("/empty/whole?multipart-manifest=get"));
    const WireReply removed
        = wire.send("DELETE", wire.store("/empty/whole?multipart-manifest=delete"), {},
                    { { "Accept", "application/json" } });

    QCOMPARE(put.status, 201);
    QCOMPARE(put.header("Etag"), '"' + md5(md5("1111") + md5("2222") + md5("3333")) + '"');
    QCOMPARE(heartbeat.status, 202);
    QCOMPARE(heartbeat.json()["Response Status"_L1].toString(), u"201 Created"_s);
    QCOMPARE(get.body, QByteArray("111122223333"));
    QCOMPARE(get.header("X-Static-Large-Object"), QByteArray("True"));
    QCOMPARE(part.body, QByteArray("122223"));
    QCOMPARE(shown.array().size(), 3);
    QCOMPARE(shown.array().first()["bytes"_L1].toInt(), 4);
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.json()["Number Deleted"_L1].toInt(), 4);
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "seg/1"));
}

void TestDemoLargeObjects::aBrokenManifestIsRefusedInTheBody()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray manifest
        = "[{\"path\": \"/empty/none\"}, {\"path\": \"/photos/README.txt\", \"etag\": \"bad\"}]";

    const WireReply plain
        = wire.send("PUT", wire.store("/empty/x?multipart-manifest=put"), manifest);
    const WireReply heartbeat
        = wire.send("PUT", wire.store("/empty/x?multipart-manifest=put&heartbeat=on"), manifest,
                    { { "Accept", "application/json" } });

    QCOMPARE(plain.status, 400);
    QVERIFY(plain.body.contains("/empty/none, 404 Not Found"));
    QVERIFY(plain.body.contains("/photos/README.txt, Etag Mismatch"));
    QCOMPARE(heartbeat.status, 202);
    QCOMPARE(heartbeat.json()["Response Status"_L1].toString(), u"400 Bad Request"_s);
    QCOMPARE(heartbeat.json()["Errors"_L1].toArray().size(), 2);
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "x"));
}

void TestDemoLargeObjects::aDynamicLargeObjectJoinsByPrefix()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/p/2"), "second");
    wire.send("PUT", wire.store("/empty/p/1"), "first");
    wire.send("PUT", wire.store("/empty/joined"), {},
              { { "X-Object-Manifest", "empty/p/" }, { "Content-Length", "0" } });

    const WireReply get = wire.get(wire.store("/empty/joined"));

    QCOMPARE(get.body, QByteArray("firstsecond"));
    QCOMPARE(get.header("X-Object-Manifest"), QByteArray("empty/p/"));
    QCOMPARE(get.header("Etag"), '"' + md5(md5("first") + md5("second")) + '"');
}

void TestDemoLargeObjects::olderVersionsComeBack()
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

QTEST_GUILESS_MAIN(TestDemoLargeObjects)
#include "tst_demolargeobjects.moc"
