// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Cinder: volumes, their actions, snapshots, backups, transfers.
class TestDemoStorage : public QObject
{
    Q_OBJECT

private slots:
    void volumesGrowAndAreRefusedOverQuota();
    void volumesTakeEveryActionOfCinder();
    void aVolumeIsForcedOffItsServer();
    void snapshotsAreMadeDescribedAndRemoved();
    void anIncrementalBackupHoldsTheOneItBuildsOn();
    void aTransferGivesAVolumeToAnotherProject();
    void messagesTellWhyAVolumeFailed();
};

namespace {
QString first(const WireReply &reply, const char *key)
{
    return reply.json().value(QLatin1StringView(key)).toArray().first()["id"_L1].toString();
}

//! Id of the volume of that name; empty if the asker has none.
QString idOf(Wire &wire, const QByteArray &name)
{
    return first(wire.get("/volume/v3/" + wire.projectId.toLatin1() + "/volumes?name=" + name),
                 "volumes");
}

QByteArray volume(Wire &wire, const QByteArray &name)
{
    return "/volume/v3/" + wire.projectId.toLatin1() + "/volumes/" + idOf(wire, name).toLatin1();
}
} // namespace

void TestDemoStorage::volumesGrowAndAreRefusedOverQuota()
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

void TestDemoStorage::volumesTakeEveryActionOfCinder()
{
    DemoCloud cloud({ .pace = 0 });
    Wire wire(cloud, "demo", "shop");
    Wire admin(cloud, "admin", "shop");
    wire.microversion = admin.microversion = "volume 3.70";
    const QByteArray path = volume(wire, "vol-001");
    const QString image = first(wire.get("/image/v2/images?name=cirros-0.6.2"), "images");
    const auto act = [&path](Wire &who, const QString &key, const QJsonObject &argument) {
        return who.post(path + "/action", { { key, argument } }).status;
    };
    const auto shown = [&] { return admin.get(path).json()["volume"_L1].toObject(); };

    QCOMPARE(act(wire, u"os-set_image_metadata"_s,
                 { { u"metadata"_s, QJsonObject { { u"os_distro"_s, u"debian"_s } } } }),
             200);
    QCOMPARE(shown()["volume_image_metadata"_L1]["os_distro"_L1].toString(), u"debian"_s);
    QCOMPARE(act(wire, u"os-unset_image_metadata"_s, { { u"key"_s, u"os_distro"_s } }), 200);
    QCOMPARE(act(wire, u"os-unset_image_metadata"_s, { { u"key"_s, u"os_distro"_s } }), 404);
    QCOMPARE(act(wire, u"os-reimage"_s, { { u"image_id"_s, image } }), 202);
    QCOMPARE(shown()["volume_image_metadata"_L1]["image_id"_L1].toString(), image);
    QCOMPARE(shown()["bootable"_L1].toString(), u"true"_s);
    QCOMPARE(act(wire, u"os-update_readonly_flag"_s, { { u"readonly"_s, true } }), 202);
    QCOMPARE(shown()["metadata"_L1]["readonly"_L1].toString(), u"True"_s);
    QCOMPARE(act(wire, u"os-retype"_s, { { u"new_type"_s, u"hdd"_s } }), 202);
    QCOMPARE(shown()["volume_type"_L1].toString(), u"hdd"_s);
    QCOMPARE(act(wire, u"os-migrate_volume"_s, { { u"host"_s, u"storage-2@ssd#ssd"_s } }), 403);
    QCOMPARE(act(admin, u"os-migrate_volume"_s, { { u"host"_s, u"storage-2@ssd#ssd"_s } }), 202);
    QCOMPARE(shown()["os-vol-host-attr:host"_L1].toString(), u"storage-2@ssd#ssd"_s);
    QCOMPARE(shown()["migration_status"_L1].toString(), u"success"_s);
    QCOMPARE(act(admin, u"os-reset_status"_s, { { u"status"_s, u"error"_s } }), 202);
    QCOMPARE(shown()["status"_L1].toString(), u"error"_s);
    QCOMPARE(act(wire, u"os-nothing"_s, {}), 400);
    wire.microversion = "volume 3.67";
    QCOMPARE(act(wire, u"os-reimage"_s, { { u"image_id"_s, image } }), 400);
    QCOMPARE(act(admin, u"os-force_delete"_s, {}), 202);
    QCOMPARE(wire.get(path).status, 404);
}

void TestDemoStorage::aVolumeIsForcedOffItsServer()
{
    DemoCloud cloud({ .pace = 0 });
    Wire admin(cloud, "admin", "shop");
    const QByteArray path = volume(admin, "mail-spool");

    const int before = int(admin.get(path).json()["volume"_L1]["attachments"_L1].toArray().size());
    const int status
        = admin.post(path + "/action", { { u"os-force_detach"_s, QJsonObject() } }).status;

    QCOMPARE(before, 1);
    QCOMPARE(status, 202);
    QCOMPARE(admin.get(path).json()["volume"_L1]["status"_L1].toString(), u"available"_s);
    const QByteArray server = "/compute/v2.1/servers/" + cloud.serverId(u"mail-relay"_s).toLatin1();
    QVERIFY(admin.get(server + "/os-volume_attachments")
                .json()["volumeAttachments"_L1]
                .toArray()
                .isEmpty());
}

void TestDemoStorage::snapshotsAreMadeDescribedAndRemoved()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    Wire reader(cloud, "reader", "shop");
    const QByteArray root = "/volume/v3/" + wire.projectId.toLatin1() + "/snapshots";
    const QString id = idOf(wire, "vol-001");
    const QJsonObject wish { { u"snapshot"_s,
                               QJsonObject { { u"volume_id"_s, id }, { u"name"_s, u"s"_s } } } };

    const WireReply made = wire.post(root, wish);
    const QByteArray path = root + '/' + made.json()["snapshot"_L1]["id"_L1].toString().toLatin1();
    const QString early = wire.get(path).json()["snapshot"_L1]["status"_L1].toString();
    cloud.advance(2s);
    const WireReply kept = wire.send("DELETE", volume(wire, "vol-001"));
    const WireReply described = wire.post(
        path + "/metadata", { { u"metadata"_s, QJsonObject { { u"why"_s, u"test"_s } } } });

    QCOMPARE(made.status, 202);
    QCOMPARE(early, u"creating"_s);
    QCOMPARE(wire.get(path).json()["snapshot"_L1]["status"_L1].toString(), u"available"_s);
    QCOMPARE(kept.status, 400);
    QCOMPARE(described.json()["metadata"_L1]["why"_L1].toString(), u"test"_s);
    QCOMPARE(wire.send("DELETE", path + "/metadata/why").status, 200);
    QCOMPARE(wire.send("DELETE", path + "/metadata/why").status, 404);
    QCOMPARE(reader.post(root, wish).status, 403);
    QCOMPARE(wire.post(path + "/action", { { u"os-force_delete"_s, QJsonObject() } }).status, 403);
    QCOMPARE(wire.send("DELETE", path).status, 202);
    cloud.advance(2s);
    QCOMPARE(wire.get(path).status, 404);
}

void TestDemoStorage::anIncrementalBackupHoldsTheOneItBuildsOn()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray root = "/volume/v3/" + wire.projectId.toLatin1() + "/backups";
    const QString id = idOf(wire, "vol-001");
    const auto backup = [&](bool incremental) {
        return wire.post(root,
                         { { u"backup"_s,
                             QJsonObject { { u"volume_id"_s, id },
                                           { u"name"_s, u"b"_s },
                                           { u"incremental"_s, incremental } } } });
    };
    const auto pathOf = [&root](const WireReply &reply) {
        return root + '/' + reply.json()["backup"_L1]["id"_L1].toString().toLatin1();
    };

    const WireReply early = backup(true);
    const QByteArray full = pathOf(backup(false));
    const QString during
        = wire.get(volume(wire, "vol-001")).json()["volume"_L1]["status"_L1].toString();
    cloud.advance(5s);
    const QByteArray part = pathOf(backup(true));
    cloud.advance(5s);
    const int held = wire.send("DELETE", full).status;
    wire.send("DELETE", part);
    cloud.advance(5s);
    const int freed = wire.send("DELETE", full).status;

    QCOMPARE(early.status, 400);
    QVERIFY(early.message().contains("No backups available"_L1));
    QCOMPARE(during, u"backing-up"_s);
    QCOMPARE(held, 400);
    QCOMPARE(freed, 202);
    QCOMPARE(wire.get(volume(wire, "vol-001")).json()["volume"_L1]["status"_L1].toString(),
             u"available"_s);
}

void TestDemoStorage::aTransferGivesAVolumeToAnotherProject()
{
    DemoCloud cloud;
    Wire giver(cloud, "demo", "shop");
    Wire taker(cloud, "jonas", "research");
    const QByteArray from = "/volume/v3/" + giver.projectId.toLatin1() + "/volume-transfers";
    const QByteArray to = "/volume/v3/" + taker.projectId.toLatin1() + "/volume-transfers";
    const QString id = idOf(giver, "vol-001");

    const QJsonObject made
        = giver
              .post(from,
                    { { u"transfer"_s,
                        QJsonObject { { u"volume_id"_s, id }, { u"name"_s, u"gift"_s } } } })
              .json()["transfer"_L1]
              .toObject();
    const QByteArray one = '/' + made["id"_L1].toString().toLatin1();
    const QString status
        = giver.get(volume(giver, "vol-001")).json()["volume"_L1]["status"_L1].toString();
    const auto accept = [&](const QString &key) {
        return taker
            .post(to + one + "/accept", { { u"accept"_s, QJsonObject { { u"auth_key"_s, key } } } })
            .status;
    };

    QCOMPARE(status, u"awaiting-transfer"_s);
    QCOMPARE(giver.get(from + one).json()["transfer"_L1]["name"_L1].toString(), u"gift"_s);
    QVERIFY(!giver.get(from + one).json()["transfer"_L1].toObject().contains("auth_key"_L1));
    QCOMPARE(taker.send("DELETE", to + one).status, 404);
    QCOMPARE(accept(u"wrong"_s), 400);
    QCOMPARE(accept(made["auth_key"_L1].toString()), 202);
    const QByteArray there
        = "/volume/v3/" + taker.projectId.toLatin1() + "/volumes/" + id.toLatin1();
    QCOMPARE(taker.get(there).json()["volume"_L1]["status"_L1].toString(), u"available"_s);
    QVERIFY(idOf(giver, "vol-001").isEmpty());
}

void TestDemoStorage::messagesTellWhyAVolumeFailed()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "volume 3.70";
    const QByteArray root = "/volume/v3/" + wire.projectId.toLatin1() + "/messages";

    const QJsonObject message = wire.get(root).json()["messages"_L1].toArray().first().toObject();
    const QByteArray path = root + '/' + message["id"_L1].toString().toLatin1();

    QVERIFY(!message["user_message"_L1].toString().isEmpty());
    QCOMPARE(wire.get(path).json()["message"_L1]["id"_L1], message["id"_L1]);
    QCOMPARE(wire.send("DELETE", path).status, 204);
    QCOMPARE(wire.get(path).status, 404);
}

QTEST_GUILESS_MAIN(TestDemoStorage)
#include "tst_demostorage.moc"
