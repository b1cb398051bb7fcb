// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QCryptographicHash>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Static large objects: a manifest that lists its segments.
class TestDemoLargeObjects : public QObject
{
    Q_OBJECT

private slots:
    void aManifestJoinsItsSegments();
    void aBrokenManifestIsRefusedInTheBody();
    void badManifestsAreTold_data();
    void badManifestsAreTold();
    void aManifestCutsRangesAndHoldsBytes();
    void aManifestIsListedAndCountedAsWhatItIs();
    void aManifestComesRawToBePutAgain();
    void manifestsHoldManifests();
    void theWrongSumOfAManifestIsRefused();
    void aBrokenSegmentEndsTheObject();
    void aStaticLargeObjectStaysOneWhenItIsDescribed();
    void copiesJoinOrKeepTheManifest();
    void removalWithSegmentsTellsWhatIsNone();
    void theHeartbeatSpeaksTextToo();
};

namespace {
QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

//! Three segments "1111", "2222", "3333" and what is put over them.
struct Segments
{
    explicit Segments(const DemoCloud &cloud)
        : wire(cloud, "demo", "shop")
    {
        for (const char *name : { "1", "2", "3" })
            wire.send("PUT", path(name), QByteArray(4, *name));
    }
    QByteArray path(const QByteArray &name) const { return wire.store("/empty/seg/" + name); }
    WireReply put(const QByteArray &name, const QByteArray &manifest,
                  const WireHeaders &headers = {}, const QByteArray &query = {})
    {
        return wire.send("PUT", wire.store("/empty/" + name + "?multipart-manifest=put" + query),
                         manifest, headers);
    }
    WireReply get(const QByteArray &name) { return wire.get(wire.store("/empty/" + name)); }

    Wire wire;
    const QByteArray three = R"([{"path": "/empty/seg/1"}, {"path": "/empty/seg/2"},
                                 {"path": "/empty/seg/3"}])";
};
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

void TestDemoLargeObjects::badManifestsAreTold_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &manifest, const QByteArray &words,
                        int status = 400) { QTest::newRow(name) << manifest << status << words; };
    const QByteArray one = R"({"path": "/empty/seg/1")";
    row("no JSON", "nope", "Manifest must be valid JSON.\n");
    row("no list", "{}", "Manifest must be a list.\n");
    row("size", '[' + one + R"(, "size_bytes": 5}])", "/empty/seg/1, Size Mismatch");
    row("size word", '[' + one + R"(, "size_bytes": "x"}])", "Index 0: invalid size_bytes\n");
    row("etag", '[' + one + R"(, "etag": "bad"}])", "/empty/seg/1, Etag Mismatch");
    row("range", '[' + one + R"(, "range": "9-10"}])", "/empty/seg/1, Unsatisfiable Range");
    row("key", '[' + one + R"(, "foo": 1}])", "Index 0: extraneous keys \"foo\"\n");
    row("path", R"([{"path": "x"}])", "Path must be of the form /container/object.\n");
    row("bytes only", R"([{"data": "Zm9v"}])",
        "Inline data segments require at least one object-backed segment.\n");
    row("no base64", '[' + one + R"(}, {"data": "!!"}])", "Index 1: data must be valid base64\n");
    row("many", '[' + (one + "},").repeated(1000) + one + "}]",
        "Number of object-backed segments must be <= 1000", 413);
}

void TestDemoLargeObjects::badManifestsAreTold()
{
    QFETCH(QByteArray, manifest);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    DemoCloud cloud;
    Segments segments(cloud);

    const WireReply reply = segments.put("bad", manifest);

    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(words), reply.body.constData());
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "bad"));
}

void TestDemoLargeObjects::aManifestCutsRangesAndHoldsBytes()
{
    DemoCloud cloud;
    Segments segments(cloud);

    const WireReply put = segments.put("cut", R"([{"path": "/empty/seg/1", "range": "0-1"},
        {"path": "/empty/seg/2", "range": "-1"}, {"path": "/empty/seg/3", "range": "0-3"},
        {"data": "Zm9v"}])");

    const QJsonArray shown = segments.get("cut?multipart-manifest=get").array();
    QCOMPARE(segments.get("cut").body, QByteArray("1123333foo"));
    // Ranges count with their bounds; that of a whole segment is none.
    QCOMPARE(put.header("Etag"),
             '"' + md5(md5("1111") + ":0-1;" + md5("2222") + ":3-3;" + md5("3333") + md5("foo"))
                 + '"');
    QCOMPARE(shown.at(1)["range"_L1].toString(), u"3-3"_s);
    QVERIFY(shown.at(2)["range"_L1].isUndefined());
    QCOMPARE(shown.at(3)["data"_L1].toString(), u"Zm9v"_s);
}

void TestDemoLargeObjects::aManifestIsListedAndCountedAsWhatItIs()
{
    DemoCloud cloud;
    Segments segments(cloud);
    segments.wire.send("PUT", segments.wire.store("/whole"));
    segments.wire.send("PUT", segments.wire.store("/whole/o?multipart-manifest=put"),
                       segments.three);

    const QByteArray etag
        = segments.wire.send("HEAD", segments.wire.store("/whole/o")).header("X-Manifest-Etag");
    const WireReply manifest
        = segments.wire.get(segments.wire.store("/whole/o?multipart-manifest=get"));
    const QJsonObject entry
        = segments.wire.get(segments.wire.store("/whole?format=json")).array().first().toObject();

    QCOMPARE(etag, md5(manifest.body));
    QCOMPARE(manifest.header("Etag"), etag);
    QCOMPARE(entry["bytes"_L1].toInt(), 12);
    QCOMPARE(entry["hash"_L1].toString().toLatin1(), etag);
    QCOMPARE(entry["slo_etag"_L1].toString().toLatin1(),
             '"' + md5(md5("1111") + md5("2222") + md5("3333")) + '"');
    QCOMPARE(segments.wire.send("HEAD", segments.wire.store("/whole"))
                 .header("X-Container-Bytes-Used")
                 .toInt(),
             int(manifest.body.size()));
}

void TestDemoLargeObjects::aManifestComesRawToBePutAgain()
{
    DemoCloud cloud;
    Segments segments(cloud);
    segments.put("o", segments.three);

    const QByteArray raw = segments.get("o?multipart-manifest=get&format=raw").body;

    QCOMPARE(QJsonDocument::fromJson(raw)[0]["path"_L1].toString(), u"/empty/seg/1"_s);
    QCOMPARE(segments.put("again", raw).status, 201);
    QCOMPARE(segments.get("again").body, QByteArray("111122223333"));
}

void TestDemoLargeObjects::manifestsHoldManifests()
{
    DemoCloud cloud;
    Segments segments(cloud);
    segments.put("inner", segments.three);

    segments.put("outer", R"([{"path": "/empty/inner"}, {"path": "/empty/seg/1"}])");

    QCOMPARE(segments.get("outer").body, QByteArray("1111222233331111"));
    QVERIFY(segments.get("outer?multipart-manifest=get").array().first()["sub_slo"_L1].toBool());
}

void TestDemoLargeObjects::theWrongSumOfAManifestIsRefused()
{
    DemoCloud cloud;
    Segments segments(cloud);

    const int plain = segments.put("o", segments.three, { { "ETag", "wrong" } }).status;
    const WireReply beating
        = segments.put("o", segments.three,
                       { { "ETag", "wrong" }, { "Accept", "application/json" } }, "&heartbeat=on");

    QCOMPARE(plain, 422);
    QCOMPARE(beating.status, 202);
    QCOMPARE(beating.json()["Response Status"_L1].toString(), u"422 Unprocessable Entity"_s);
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "o"));
}

void TestDemoLargeObjects::aBrokenSegmentEndsTheObject()
{
    DemoCloud cloud;
    Segments segments(cloud);
    segments.put("o", segments.three);

    // The second one changes: the flow breaks off behind the first.
    segments.wire.send("PUT", segments.path("2"), "22x2");
    const WireReply cut = segments.get("o");
    const int copied = segments.wire
                           .send("PUT", segments.wire.store("/empty/copy"), {},
                                 { { "X-Copy-From", "/empty/o" }, { "Content-Length", "0" } })
                           .status;
    segments.wire.send("DELETE", segments.path("1"));
    const int gone = segments.get("o").status;

    QVERIFY(cut.body != "111122x23333");
    QVERIFY(cut.body.size() < 12);
    QCOMPARE(copied, 409);
    QCOMPARE(gone, 409);
    QCOMPARE(segments.wire.send("HEAD", segments.wire.store("/empty/o")).status, 200);
}

void TestDemoLargeObjects::aStaticLargeObjectStaysOneWhenItIsDescribed()
{
    DemoCloud cloud;
    Segments segments(cloud);
    segments.put("o", segments.three);

    segments.wire.send("POST", segments.wire.store("/empty/o"), {}, { { "X-Object-Meta-A", "1" } });

    const WireReply get = segments.get("o");
    QCOMPARE(get.body, QByteArray("111122223333"));
    QCOMPARE(get.header("X-Object-Meta-A"), QByteArray("1"));
    QCOMPARE(get.header("X-Static-Large-Object"), QByteArray("True"));
}

void TestDemoLargeObjects::copiesJoinOrKeepTheManifest()
{
    DemoCloud cloud;
    Segments segments(cloud);
    segments.put("o", segments.three);
    const auto copy = [&](const QByteArray &query) {
        segments.wire.send("COPY", segments.wire.store("/empty/o" + query), {},
                           { { "Destination", "empty/copy" } });
        return segments.get("copy");
    };

    const WireReply joined = copy({});
    const WireReply kept = copy("?multipart-manifest=get");

    QCOMPARE(joined.body, QByteArray("111122223333"));
    QVERIFY(joined.header("X-Static-Large-Object").isNull());
    QCOMPARE(joined.header("Etag"), md5("111122223333"));
    QCOMPARE(kept.body, QByteArray("111122223333"));
    QCOMPARE(kept.header("X-Static-Large-Object"), QByteArray("True"));
}

void TestDemoLargeObjects::removalWithSegmentsTellsWhatIsNone()
{
    DemoCloud cloud;
    Segments segments(cloud);
    const auto remove = [&](const QByteArray &path) {
        return segments.wire
            .send("DELETE", segments.wire.store(path + "?multipart-manifest=delete"), {},
                  { { "Accept", "application/json" } })
            .json();
    };

    const QJsonObject plain = remove("/photos/README.txt");
    const QJsonObject none = remove("/empty/none");

    QCOMPARE(plain["Response Status"_L1].toString(), u"400 Bad Request"_s);
    QCOMPARE(plain["Errors"_L1][0][1].toString(), u"Not an SLO manifest"_s);
    QVERIFY(cloud.hasObject(u"shop"_s, "photos", "README.txt"));
    QCOMPARE(none["Response Status"_L1].toString(), u"200 OK"_s);
    QCOMPARE(none["Number Not Found"_L1].toInt(), 1);
}

void TestDemoLargeObjects::theHeartbeatSpeaksTextToo()
{
    DemoCloud cloud;
    Segments segments(cloud);

    const WireReply good = segments.put("o", segments.three, {}, "&heartbeat=on");
    const WireReply bad = segments.put("p", R"([{"path": "/empty/none"}])", {}, "&heartbeat=on");

    QCOMPARE(good.status, 202);
    QVERIFY(good.body.startsWith(" \r\n\r\nEtag: \""));
    QVERIFY(good.body.contains("\nResponse Status: 201 Created\n"));
    QVERIFY(bad.body.contains("\nResponse Status: 400 Bad Request\nErrors:\n/empty/none, 404"));
}

QTEST_GUILESS_MAIN(TestDemoLargeObjects)
#include "tst_demolargeobjects.moc"
