// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What all kinds of cinder's entries have in common, and what holds volumes off.
class TestDemoVolumes : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreListedInPages_data();
    void entriesAreListedInPages();
    void entriesAreFilteredSortedAndCounted();
    void detailsAreShownWhereTheyAreAskedFor_data();
    void detailsAreShownWhereTheyAreAskedFor();
    void metadataIsAddedReplacedAndRemovedByKey_data();
    void metadataIsAddedReplacedAndRemovedByKey();
    void descriptionsAreChanged();
    void aVolumeGoesBackToItsLatestSnapshotOnly();
    void aVolumeWithSnapshotsIsKept();
    void awaitingATransferHoldsOffAllElse();
    void theProjectInThePathMustBeThatOfTheToken();
    void quotasHoldOffSnapshotsAndBackups();
    void everybodySeesTypes();
};

namespace {
class Storage
{
public:
    explicit Storage(const DemoCloud &cloud, const char *user = "demo",
                     const char *project = "research")
        : wire(cloud, user, project)
    {
        wire.microversion = "volume 3.70";
    }
    QByteArray path(const QByteArray &rest) const
    {
        return "/volume/v3/" + wire.projectId.toLatin1() + rest;
    }
    //! Makes an entry and gives its id.
    QByteArray make(const QString &kind, const QJsonObject &given)
    {
        const QJsonObject made
            = wire.post(path('/' + kind.toLatin1() + 's'), { { kind, given } }).json();
        return made[kind]["id"_L1].toString().toLatin1();
    }
    WireReply act(const QByteArray &volume, const QByteArray &body)
    {
        return wire.send("POST", path("/volumes/" + volume + "/action"), body);
    }
    QJsonObject get(const QByteArray &rest) { return wire.get(path(rest)).json(); }

    Wire wire;
};
} // namespace

void TestDemoVolumes::entriesAreListedInPages_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "volumes", "snapshots", "backups" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestDemoVolumes::entriesAreListedInPages()
{
    QFETCH(QString, kind);
    DemoCloud cloud;
    Storage storage(cloud, "demo", "shop");
    const QByteArray list = '/' + kind.toLatin1() + "/detail";
    const qsizetype all = storage.get(list)[kind].toArray().size();

    const QJsonObject first = storage.get(list + "?limit=1&with_count=true");
    const QUrl next(first[kind + u"_links"_s][0]["href"_L1].toString());
    const QJsonObject second
        = storage.wire.get((next.path() + u'?' + next.query()).toLatin1()).json();

    QVERIFY(all > 1);
    QCOMPARE(first[kind].toArray().size(), 1);
    QCOMPARE(first["count"_L1].toInt(), int(all));
    QCOMPARE(second[kind].toArray().size(), 1);
    QVERIFY(second[kind][0]["id"_L1] != first[kind][0]["id"_L1]);
}

void TestDemoVolumes::entriesAreFilteredSortedAndCounted()
{
    DemoCloud cloud;
    Storage storage(cloud, "demo", "shop");
    const auto sizes = [&](const QByteArray &query) {
        QList<int> found;
        for (const QJsonValue &volume :
             storage.get("/volumes/detail?" + query)["volumes"_L1].toArray())
            found.append(volume["size"_L1].toInt());
        return found;
    };

    const QList<int> up = sizes("sort=size:asc");
    const QList<int> down = sizes("sort_key=size&sort_dir=desc");

    QVERIFY(std::is_sorted(up.begin(), up.end()));
    QVERIFY(std::is_sorted(down.rbegin(), down.rend()));
    QVERIFY(sizes("status=available").size() < up.size());
    QVERIFY(!storage.get("/volumes?limit=1").contains("count"_L1));
}

void TestDemoVolumes::detailsAreShownWhereTheyAreAskedFor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("volumes") << u"volumes"_s << u"size"_s;
    QTest::newRow("snapshots") << u"snapshots"_s << u"os-extended-snapshot-attributes:progress"_s;
    QTest::newRow("backups") << u"backups"_s << u"size"_s;
}

void TestDemoVolumes::detailsAreShownWhereTheyAreAskedFor()
{
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    DemoCloud cloud;
    Storage storage(cloud, "demo", "shop");
    const QByteArray path = '/' + kind.toLatin1();

    const QJsonObject brief = storage.get(path)[kind][0].toObject();
    const QJsonObject full = storage.get(path + "/detail")[kind][0].toObject();

    QVERIFY(!brief.contains(detail));
    QVERIFY(full.contains(detail));
    QCOMPARE(brief["id"_L1], full["id"_L1]);
    for (const QString &key : full.keys())
        QVERIFY2(!key.startsWith(u'_'), qPrintable(key));
}

void TestDemoVolumes::metadataIsAddedReplacedAndRemovedByKey_data()
{
    QTest::addColumn<bool>("snapshot");
    QTest::newRow("volume") << false;
    QTest::newRow("snapshot") << true;
}

void TestDemoVolumes::metadataIsAddedReplacedAndRemovedByKey()
{
    QFETCH(bool, snapshot);
    DemoCloud cloud({ .pace = 0 });
    Storage storage(cloud);
    const QByteArray volume = storage.make(u"volume"_s, { { u"size"_s, 1 } });
    const QByteArray entry = snapshot ? "/snapshots/"
            + storage.make(u"snapshot"_s, { { u"volume_id"_s, QString::fromLatin1(volume) } })
                                      : "/volumes/" + volume;
    const QByteArray path = storage.path(entry + "/metadata");
    const auto all = [&] { return storage.wire.get(path).json()["metadata"_L1].toObject(); };
    const auto body = [](const QJsonObject &metadata) {
        return QJsonObject { { u"metadata"_s, metadata } };
    };

    storage.wire.post(path, body({ { u"a"_s, u"1"_s } }));
    storage.wire.post(path, body({ { u"b"_s, u"2"_s } }));
    QCOMPARE(all().size(), 2);
    storage.wire.put(path, body({ { u"c"_s, u"3"_s } }));
    QCOMPARE(all(), QJsonObject({ { u"c"_s, u"3"_s } }));
    storage.wire.put(path + "/d", { { u"meta"_s, QJsonObject { { u"d"_s, u"4"_s } } } });
    QCOMPARE(storage.wire.get(path + "/d").json()["meta"_L1]["d"_L1].toString(), u"4"_s);
    QCOMPARE(storage.wire.send("DELETE", path + "/c").status, 200);
    QCOMPARE(all(), QJsonObject({ { u"d"_s, u"4"_s } }));
    QCOMPARE(storage.wire.send("DELETE", path + "/c").status, 404);
}

void TestDemoVolumes::descriptionsAreChanged()
{
    DemoCloud cloud({ .pace = 0 });
    Storage storage(cloud);
    const QByteArray path = "/volumes/" + storage.make(u"volume"_s, { { u"size"_s, 1 } });

    const int changed
        = storage.wire
              .put(
                  storage.path(path),
                  { { u"volume"_s,
                      QJsonObject { { u"name"_s, u"new"_s }, { u"description"_s, u"words"_s } } } })
              .status;

    const QJsonObject volume = storage.get(path)["volume"_L1].toObject();
    QCOMPARE(changed, 200);
    QCOMPARE(volume["name"_L1].toString(), u"new"_s);
    QCOMPARE(volume["description"_L1].toString(), u"words"_s);
}

void TestDemoVolumes::aVolumeGoesBackToItsLatestSnapshotOnly()
{
    DemoCloud cloud({ .pace = 0 });
    Storage storage(cloud);
    const QByteArray volume = storage.make(u"volume"_s, { { u"size"_s, 1 } });
    const auto snapshot = [&] {
        return storage.make(u"snapshot"_s, { { u"volume_id"_s, QString::fromLatin1(volume) } });
    };
    const auto revert = [&](const QByteArray &id) {
        return storage.act(volume, R"({"revert": {"snapshot_id": ")" + id + R"("}})");
    };

    QVERIFY(revert("x").message().endsWith("doesn't have any snapshots."_L1));
    const QByteArray older = snapshot();
    const QByteArray latest = snapshot();
    QCOMPARE(revert(older).status, 400);
    QCOMPARE(revert(latest).status, 202);
    storage.act(volume, R"({"os-extend": {"new_size": 2}})");
    QVERIFY(revert(latest).message().contains("must be equal to the snapshot size"_L1));
}

void TestDemoVolumes::aVolumeWithSnapshotsIsKept()
{
    DemoCloud cloud({ .pace = 0 });
    Storage storage(cloud);
    const QByteArray volume = storage.make(u"volume"_s, { { u"size"_s, 1 } });
    const QByteArray snapshot
        = storage.make(u"snapshot"_s, { { u"volume_id"_s, QString::fromLatin1(volume) } });

    QCOMPARE(storage.wire.send("DELETE", storage.path("/volumes/" + volume)).status, 400);
    QCOMPARE(
        storage.wire.send("DELETE", storage.path("/volumes/" + volume + "?cascade=true")).status,
        202);
    QCOMPARE(storage.wire.get(storage.path("/snapshots/" + snapshot)).status, 404);
}

void TestDemoVolumes::awaitingATransferHoldsOffAllElse()
{
    DemoCloud cloud({ .pace = 0 });
    Storage storage(cloud);
    const QByteArray volume = storage.make(u"volume"_s, { { u"size"_s, 1 } });
    const QJsonObject wanted {
        { u"transfer"_s, QJsonObject { { u"volume_id"_s, QString::fromLatin1(volume) } } }
    };

    const QByteArray transfer = storage.wire.post(storage.path("/volume-transfers"), wanted)
                                    .json()["transfer"_L1]["id"_L1]
                                    .toString()
                                    .toLatin1();

    QCOMPARE(storage.wire.post(storage.path("/volume-transfers"), wanted).message(),
             u"Invalid volume: status must be available"_s);
    QCOMPARE(storage.act(volume, R"({"os-extend": {"new_size": 9}})").status, 400);
    QCOMPARE(storage.wire.send("DELETE", storage.path("/volumes/" + volume)).status, 400);
    QCOMPARE(storage.wire.send("DELETE", storage.path("/volume-transfers/" + transfer)).status,
             202);
    QCOMPARE(storage.get("/volumes/" + volume)["volume"_L1]["status"_L1].toString(),
             u"available"_s);
}

void TestDemoVolumes::theProjectInThePathMustBeThatOfTheToken()
{
    DemoCloud cloud;
    Storage research(cloud);
    Storage shop(cloud, "demo", "shop");
    Storage admin(cloud, "admin", "shop");

    const WireReply reply = shop.wire.get(research.path("/volumes"));

    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.message(), u"Malformed request url"_s);
    QCOMPARE(admin.wire.get(research.path("/volumes")).status, 200);
    QVERIFY(admin.get("/volumes?all_tenants=1")["volumes"_L1].toArray().size()
            > admin.get("/volumes")["volumes"_L1].toArray().size());
}

void TestDemoVolumes::quotasHoldOffSnapshotsAndBackups()
{
    DemoCloud cloud({ .pace = 0 });
    Storage storage(cloud);
    Storage admin(cloud, "admin", "research");
    const QString volume = QString::fromLatin1(storage.make(u"volume"_s, { { u"size"_s, 1 } }));
    admin.wire.put(admin.path("/os-quota-sets/" + storage.wire.projectId.toLatin1()),
                   { { u"quota_set"_s,
                       QJsonObject { { u"snapshots"_s, 0 }, { u"backup_gigabytes"_s, 0 } } } });
    const auto post = [&](const QString &kind) {
        return storage.wire.post(storage.path('/' + kind.toLatin1() + 's'),
                                 { { kind, QJsonObject { { u"volume_id"_s, volume } } } });
    };

    const WireReply snapshot = post(u"snapshot"_s);
    const WireReply backup = post(u"backup"_s);

    QCOMPARE(snapshot.status, 413);
    QVERIFY(snapshot.message().startsWith("SnapshotLimitExceeded"_L1));
    QCOMPARE(snapshot.header("Retry-After"), QByteArray("0"));
    QCOMPARE(backup.status, 413);
    QVERIFY(backup.message().startsWith("VolumeBackupSizeExceedsAvailableQuota"_L1));
}

void TestDemoVolumes::everybodySeesTypes()
{
    DemoCloud cloud;
    Storage storage(cloud);

    const QJsonArray types = storage.get("/types?is_public=None")["volume_types"_L1].toArray();
    const QByteArray id = types.first()["id"_L1].toString().toLatin1();

    QVERIFY(types.size() > 1);
    QCOMPARE(storage.get("/types/" + id)["volume_type"_L1], types.first());
    QCOMPARE(storage.get("/types/default")["volume_type"_L1]["name"_L1].toString(), u"ssd"_s);
    QCOMPARE(storage.wire.get(storage.path("/qos-specs")).status, 403);
}

QTEST_GUILESS_MAIN(TestDemoVolumes)
#include "tst_demovolumes.moc"
