// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Glance: properties, members, bytes, pages.
class TestDemoImages : public QObject
{
    Q_OBJECT

private slots:
    void propertiesAreAddedReplacedAndRemoved();
    void aProtectedImageIsNotDeleted();
    void anImageIsDeactivatedAndComesBack();
    void membersTakeWhatIsShared();
    void bytesAreTakenOnceAndCut();
    void anImportTakesItsTime();
    void imagesAreListedInPages();
    void imagesAreFilteredAndSorted();
    void tagsComeAndGo();
};

namespace {
class Gallery
{
public:
    explicit Gallery(const DemoCloud &cloud)
        : wire(cloud, "demo", "shop")
    {
        id = wire.post("/image/v2/images",
                       { { u"name"_s, u"mine"_s },
                         { u"disk_format"_s, u"raw"_s },
                         { u"container_format"_s, u"bare"_s } })
                 .json()["id"_L1]
                 .toString()
                 .toLatin1();
    }
    QByteArray path(const QByteArray &rest = {}) const { return "/image/v2/images/" + id + rest; }
    WireReply patch(const QByteArray &operations)
    {
        return wire.send("PATCH", path(), operations,
                         { { "Content-Type", "application/openstack-images-v2.1-json-patch" } });
    }
    WireReply upload(const QByteArray &bytes)
    {
        return wire.send("PUT", path("/file"), bytes,
                         { { "Content-Type", "application/octet-stream" } });
    }
    QJsonObject shown() { return wire.get(path()).json(); }

    Wire wire;
    QByteArray id;
};

QStringList names(Wire &wire, const QByteArray &query)
{
    QStringList found;
    for (const QJsonValue &image :
         wire.get("/image/v2/images?" + query).json()["images"_L1].toArray())
        found.append(image["name"_L1].toString());
    return found;
}
} // namespace

void TestDemoImages::propertiesAreAddedReplacedAndRemoved()
{
    DemoCloud cloud;
    Gallery gallery(cloud);

    gallery.patch(R"([{"op": "add", "path": "/os_distro", "value": "debian"},
                      {"op": "add", "path": "/a~1b", "value": "slash"},
                      {"op": "replace", "path": "/name", "value": "yours"}])");
    const QJsonObject added = gallery.shown();
    gallery.patch(R"([{"op": "remove", "path": "/os_distro"}])");

    QCOMPARE(added["os_distro"_L1].toString(), u"debian"_s);
    QCOMPARE(added["a/b"_L1].toString(), u"slash"_s);
    QCOMPARE(added["name"_L1].toString(), u"yours"_s);
    QVERIFY(!gallery.shown().contains("os_distro"_L1));
    // One bad operation, and none is done.
    QCOMPARE(gallery
                 .patch(R"([{"op": "add", "path": "/good", "value": "x"},
                               {"op": "remove", "path": "/none"}])")
                 .status,
             409);
    QVERIFY(!gallery.shown().contains("good"_L1));
}

void TestDemoImages::aProtectedImageIsNotDeleted()
{
    DemoCloud cloud;
    Gallery gallery(cloud);
    gallery.patch(R"([{"op": "replace", "path": "/protected", "value": true}])");

    const int refused = gallery.wire.send("DELETE", gallery.path()).status;
    gallery.patch(R"([{"op": "replace", "path": "/protected", "value": false}])");

    QCOMPARE(refused, 403);
    QCOMPARE(gallery.wire.send("DELETE", gallery.path()).status, 204);
    QCOMPARE(gallery.wire.get(gallery.path()).status, 404);
}

void TestDemoImages::anImageIsDeactivatedAndComesBack()
{
    DemoCloud cloud;
    Gallery gallery(cloud);
    const auto act = [&](const QByteArray &action) {
        return gallery.wire.send("POST", gallery.path("/actions/" + action)).status;
    };

    QCOMPARE(act("deactivate"), 403);
    gallery.upload("bytes");
    QCOMPARE(act("deactivate"), 204);
    QCOMPARE(gallery.wire.get(gallery.path("/file")).status, 403);
    QCOMPARE(act("reactivate"), 204);
    QCOMPARE(gallery.wire.get(gallery.path("/file")).body, QByteArray("bytes"));
}

void TestDemoImages::membersTakeWhatIsShared()
{
    DemoCloud cloud;
    Gallery gallery(cloud);
    Wire other(cloud, "jonas", "research");
    const QByteArray member = gallery.path("/members/" + other.projectId.toLatin1());
    const auto say = [&](Wire &who, const QString &status) {
        return who.put(member, { { u"status"_s, status } }).status;
    };

    const int unseen = other.get(gallery.path()).status;
    const QJsonObject body { { u"member"_s, other.projectId } };
    const int invited = gallery.wire.post(gallery.path("/members"), body).status;
    const int twice = gallery.wire.post(gallery.path("/members"), body).status;

    QCOMPARE(unseen, 404);
    QCOMPARE(invited, 200);
    QCOMPARE(twice, 409);
    QCOMPARE(other.get(gallery.path()).status, 200);
    QVERIFY(!names(other, "name=mine").contains(u"mine"_s));
    QVERIFY(names(other, "name=mine&member_status=pending").contains(u"mine"_s));
    QCOMPARE(say(gallery.wire, u"accepted"_s), 403);
    QCOMPARE(say(other, u"perhaps"_s), 400);
    QCOMPARE(say(other, u"accepted"_s), 200);
    QVERIFY(names(other, "name=mine").contains(u"mine"_s));
    QCOMPARE(gallery.wire.send("DELETE", member).status, 204);
    QCOMPARE(other.get(gallery.path()).status, 404);
}

void TestDemoImages::bytesAreTakenOnceAndCut()
{
    DemoCloud cloud;
    Gallery gallery(cloud);

    QCOMPARE(gallery.wire.get(gallery.path("/file")).status, 204);
    QCOMPARE(gallery.upload("bytes").status, 204);
    const WireReply again = gallery.upload("other");
    QCOMPARE(again.status, 409);
    QVERIFY(again.body.contains("Image status transition from active to saving is not allowed"));
    const WireReply part = gallery.wire.get(gallery.path("/file"), { { "Range", "bytes=1-2" } });
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("yt"));
    QCOMPARE(part.header("Content-Range"), QByteArray("bytes 1-2/5"));
    QCOMPARE(gallery.wire.get(gallery.path("/file"), { { "Range", "bytes=9-" } }).status, 416);
    QCOMPARE(gallery.shown()["size"_L1].toInt(), 5);
}

void TestDemoImages::anImportTakesItsTime()
{
    DemoCloud cloud;
    Gallery gallery(cloud);
    const QJsonObject direct { { u"method"_s, QJsonObject { { u"name"_s, u"glance-direct"_s } } } };
    const QByteArray import = gallery.path("/import");

    const int early = gallery.wire.post(import, direct).status;
    gallery.wire.send("PUT", gallery.path("/stage"), "bytes",
                      { { "Content-Type", "application/octet-stream" } });
    const int begun = gallery.wire.post(import, direct).status;
    const QString during = gallery.shown()["status"_L1].toString();
    cloud.advance(5s);

    QCOMPARE(early, 409);
    QCOMPARE(begun, 202);
    QCOMPARE(during, u"importing"_s);
    QCOMPARE(gallery.shown()["status"_L1].toString(), u"active"_s);
}

void TestDemoImages::imagesAreListedInPages()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    QStringList all;
    QByteArray path = "/v2/images?limit=4&sort=name:asc";

    while (!path.isEmpty()) {
        const QJsonObject page = wire.get("/image" + path).json();
        QVERIFY(page["images"_L1].toArray().size() <= 4);
        for (const QJsonValue &image : page["images"_L1].toArray())
            all.append(image["name"_L1].toString());
        path = page["next"_L1].toString().toLatin1();
    }

    QCOMPARE(all, names(wire, "limit=1000&sort=name:asc"));
    QVERIFY(all.size() > 8);
}

void TestDemoImages::imagesAreFilteredAndSorted()
{
    DemoCloud cloud;
    Gallery gallery(cloud);
    gallery.upload("12345");

    QCOMPARE(names(gallery.wire, "size_max=5&size_min=5"), QStringList({ u"mine"_s }));
    QVERIFY(!names(gallery.wire, "size_min=6").contains(u"mine"_s));
    QVERIFY(!names(gallery.wire, "visibility=public").contains(u"mine"_s));
    const QStringList up = names(gallery.wire, "sort_key=name&sort_dir=asc&limit=1000");
    QVERIFY(std::is_sorted(up.begin(), up.end()));
    QCOMPARE(names(gallery.wire, "sort=name:desc&limit=1").first(), up.last());
    // Images may have any property: one that none has finds none.
    QVERIFY(names(gallery.wire, "unheard_of=x").isEmpty());
}

void TestDemoImages::tagsComeAndGo()
{
    DemoCloud cloud;
    Gallery gallery(cloud);

    QCOMPARE(gallery.wire.send("PUT", gallery.path("/tags/a%20b")).status, 204);
    QCOMPARE(names(gallery.wire, "tag=a%20b"), QStringList({ u"mine"_s }));
    QCOMPARE(gallery.wire.send("DELETE", gallery.path("/tags/a%20b")).status, 204);
    QVERIFY(names(gallery.wire, "tag=a%20b").isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoImages)
#include "tst_demoimages.moc"
