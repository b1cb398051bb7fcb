// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What hangs on servers: metadata, tags, volumes, interfaces, key pairs.
class TestDemoServerParts : public QObject
{
    Q_OBJECT

private slots:
    void metadataAndTagsAreChanged();
    void volumesAndInterfacesAreAttachedAndDetached();
    void keyPairsAreMadeImportedAndDeleted();
};

void TestDemoServerParts::metadataAndTagsAreChanged()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.93";

    const WireReply merged = wire.post(server(cloud, u"web-1"_s, "/metadata"),
                                       { { u"metadata"_s, QJsonObject { { u"a"_s, u"1"_s } } } });
    const WireReply replaced = wire.put(server(cloud, u"web-1"_s, "/metadata"),
                                        { { u"metadata"_s, QJsonObject { { u"b"_s, u"2"_s } } } });
    const int removed = wire.send("DELETE", server(cloud, u"web-1"_s, "/metadata/b")).status;
    const int tagged = wire.send("PUT", server(cloud, u"web-1"_s, "/tags/new")).status;
    const int again = wire.send("PUT", server(cloud, u"web-1"_s, "/tags/new")).status;

    QVERIFY(merged.json()["metadata"_L1].toObject().size() > 1);
    QCOMPARE(replaced.json()["metadata"_L1].toObject().size(), 1);
    QCOMPARE(removed, 204);
    QCOMPARE(tagged, 201);
    QCOMPARE(again, 204);
    QVERIFY(wire.get(server(cloud, u"web-1"_s, "/tags"))
                .json()["tags"_L1]
                .toArray()
                .contains(u"new"_s));
}

void TestDemoServerParts::volumesAndInterfacesAreAttachedAndDetached()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray storage = "/volume/v3/" + wire.projectId.toLatin1();
    const QString volume = wire.get(storage + "/volumes/detail?name=vol-001")
                               .json()["volumes"_L1]
                               .toArray()
                               .first()["id"_L1]
                               .toString();
    const auto status = [&] {
        return wire.get(storage + "/volumes/" + volume.toLatin1())
            .json()["volume"_L1]["status"_L1]
            .toString();
    };

    const WireReply attached
        = wire.post(server(cloud, u"web-1"_s, "/os-volume_attachments"),
                    { { u"volumeAttachment"_s, QJsonObject { { u"volumeId"_s, volume } } } });
    const QString during = status();
    cloud.advance(2s);
    const QString held = status();
    const int deletion = wire.send("DELETE", storage + "/volumes/" + volume.toLatin1()).status;
    const int detached
        = wire.send("DELETE",
                    server(cloud, u"web-1"_s, "/os-volume_attachments/" + volume.toLatin1()))
              .status;
    cloud.advance(2s);
    const WireReply plugged = wire.post(
        server(cloud, u"web-1"_s, "/os-interface"),
        { { u"interfaceAttachment"_s,
            QJsonObject { { u"net_id"_s, QString::fromLatin1(firstNetwork(wire)) } } } });

    QCOMPARE(attached.status, 200);
    QCOMPARE(during, u"attaching"_s);
    QCOMPARE(held, u"in-use"_s);
    QCOMPARE(deletion, 400);
    QCOMPARE(detached, 202);
    QCOMPARE(status(), u"available"_s);
    QCOMPARE(plugged.status, 200);
    QCOMPARE(wire.get(server(cloud, u"web-1"_s))
                 .json()["server"_L1]["addresses"_L1]["frontend"_L1]
                 .toArray()
                 .size(),
             2);
}

void TestDemoServerParts::keyPairsAreMadeImportedAndDeleted()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QJsonObject bare { { u"keypair"_s, QJsonObject { { u"name"_s, u"made"_s } } } };

    wire.microversion = "compute 2.91";
    const WireReply made = wire.post("/compute/v2.1/os-keypairs", bare);
    wire.microversion = "compute 2.92";
    const WireReply refused
        = wire.post("/compute/v2.1/os-keypairs",
                    { { u"keypair"_s, QJsonObject { { u"name"_s, u"other"_s } } } });
    const WireReply twice = wire.post(
        "/compute/v2.1/os-keypairs",
        { { u"keypair"_s,
            QJsonObject { { u"name"_s, u"ops"_s },
                          { u"public_key"_s, made.json()["keypair"_L1]["public_key"_L1] } } } });
    const int removed = wire.send("DELETE", "/compute/v2.1/os-keypairs/made").status;

    QCOMPARE(made.status, 201);
    QVERIFY(made.json()["keypair"_L1]["private_key"_L1].toString().startsWith("-----BEGIN"_L1));
    QCOMPARE(refused.status, 400);
    QCOMPARE(twice.status, 409);
    QCOMPARE(twice.message(), u"Key pair 'ops' already exists."_s);
    QCOMPARE(removed, 204);
    QCOMPARE(wire.get("/compute/v2.1/os-keypairs/made").message(),
             u"Keypair made not found for user %1"_s.arg(wire.userId));
}

QTEST_GUILESS_MAIN(TestDemoServerParts)
#include "tst_demoserverparts.moc"
