// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! URLs that open an object for a while to whoever holds them.
class TestDemoTemporaryUrls : public QObject
{
    Q_OBJECT

private slots:
    void temporaryUrlsOpenOneObject();
    void temporaryUrlsSayMore_data();
    void temporaryUrlsSayMore();
    void temporaryUrlsShowAName_data();
    void temporaryUrlsShowAName();
    void temporaryUrlsWriteAndRemove();
    void temporaryUrlsKnowNoManifests();
};

namespace {
//! Signs a path of the shop with the key "key" of its account.
struct Signer
{
    explicit Signer(const DemoCloud &cloud)
        : owner(cloud, "demo", "shop")
        , stranger(cloud)
    {
        owner.send("POST", owner.store(), {}, { { "X-Account-Meta-Temp-URL-Key", "key" } });
    }
    QByteArray path(const QByteArray &method, const QByteArray &rest, const QByteArray &signedRest,
                    const QByteArray &ip = {}, const QByteArray &key = "key") const
    {
        QByteArray text = method + '\n' + expires + '\n' + signedRest;
        text.replace("%a", "/v1/AUTH_" + owner.projectId.toLatin1());
        if (!ip.isEmpty())
            text.prepend("ip=" + ip + '\n');
        return owner.store(rest) + "?temp_url_expires=" + expires + "&temp_url_sig="
            + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
    }

    Wire owner;
    Wire stranger;
    QByteArray expires = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 60);
};
const QByteArray Object = "/photos/2020/spring/product-001.png";
} // namespace

void TestDemoTemporaryUrls::temporaryUrlsOpenOneObject()
{
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire stranger(cloud);
    owner.send("POST", owner.store(), {}, { { "X-Account-Meta-Temp-URL-Key", "key" } });
    const QByteArray path = owner.store("/photos/README.txt");
    const QByteArray expires = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 60);
    const auto url = [&](const QByteArray &verb, QCryptographicHash::Algorithm algorithm,
                         const QByteArray &signedPath) {
        return path + "?temp_url_sig="
            + QMessageAuthenticationCode::hash(verb + '\n' + expires + '\n' + signedPath, "key",
                                               algorithm)
                  .toHex()
            + "&temp_url_expires=" + expires;
    };
    const QByteArray below = path.mid(int(qstrlen("/object-store")));

    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha1, path)).status, 200);
    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha256, below)).status, 200);
    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha512, path)).status, 200);
    QCOMPARE(stranger.send("HEAD", url("GET", QCryptographicHash::Sha256, path)).status, 200);
    QCOMPARE(stranger.send("DELETE", url("GET", QCryptographicHash::Sha256, path)).status, 401);
    QCOMPARE(stranger.get(url("PUT", QCryptographicHash::Sha256, path)).status, 401);
    QVERIFY(stranger.get(url("GET", QCryptographicHash::Sha256, path))
                .header("Content-Disposition")
                .startsWith("attachment; filename=\"README.txt\""));
    const QByteArray prefix = QMessageAuthenticationCode::hash(
                                  "GET\n" + expires + "\nprefix:" + owner.store("/photos/2020/"),
                                  "key", QCryptographicHash::Sha256)
                                  .toHex();
    QCOMPARE(stranger
                 .get(owner.store("/photos/2020/spring/product-001.png?temp_url_sig=" + prefix
                                  + "&temp_url_expires=" + expires + "&temp_url_prefix=2020/"))
                 .status,
             200);
    cloud.advance(2min);
    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha256, path)).status, 401);
}

void TestDemoTemporaryUrls::temporaryUrlsSayMore_data()
{
    QTest::addColumn<QByteArray>("signedRest");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    const QByteArray whole = "%a" + Object, none;
    QTest::newRow("prefix") << QByteArray("prefix:%a/photos/2020/") << none
                            << QByteArray("&temp_url_prefix=2020/") << 200;
    QTest::newRow("other prefix") << QByteArray("prefix:%a/photos/2021/") << none
                                  << QByteArray("&temp_url_prefix=2021/") << 401;
    QTest::newRow("everything") << QByteArray("prefix:%a/photos/") << none
                                << QByteArray("&temp_url_prefix=") << 200;
    QTest::newRow("address") << whole << QByteArray("127.0.0.1")
                             << QByteArray("&temp_url_ip_range=127.0.0.1") << 200;
    QTest::newRow("network") << whole << QByteArray("127.0.0.0/8")
                             << QByteArray("&temp_url_ip_range=127.0.0.0/8") << 200;
    QTest::newRow("other network")
        << whole << QByteArray("10.0.0.0/8") << QByteArray("&temp_url_ip_range=10.0.0.0/8") << 401;
    QTest::newRow("no address") << whole << QByteArray("junk")
                                << QByteArray("&temp_url_ip_range=junk") << 401;
    QTest::newRow("address not signed")
        << whole << none << QByteArray("&temp_url_ip_range=127.0.0.1") << 401;
}

void TestDemoTemporaryUrls::temporaryUrlsSayMore()
{
    QFETCH(QByteArray, signedRest);
    QFETCH(QByteArray, ip);
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    DemoCloud cloud;
    Signer signer(cloud);

    const WireReply reply = signer.stranger.get(signer.path("GET", Object, signedRest, ip) + query);

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("WWW-Authenticate").isEmpty(), status == 200);
}

void TestDemoTemporaryUrls::temporaryUrlsShowAName_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("disposition");
    QTest::newRow("own") << QByteArray()
                         << QByteArray("attachment; filename=\"product-001.png\"; "
                                       "filename*=UTF-8''product-001.png");
    // The client of these tests decodes the percents.
    QTest::newRow("given") << QByteArray("&filename=gr%C3%BCn%20x.txt")
                           << QByteArray("attachment; filename=\"grün x.txt\"; "
                                         "filename*=UTF-8''grün x.txt");
    QTest::newRow("inline") << QByteArray("&inline") << QByteArray("inline");
    QTest::newRow("inline, given")
        << QByteArray("&inline&filename=x.txt")
        << QByteArray("inline; filename=\"x.txt\"; filename*=UTF-8''x.txt");
}

void TestDemoTemporaryUrls::temporaryUrlsShowAName()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, disposition);
    DemoCloud cloud;
    Signer signer(cloud);
    const QByteArray url = signer.path("GET", Object, "%a" + Object) + query;

    const WireReply get = signer.stranger.get(url);

    QCOMPARE(get.header("Content-Disposition"), disposition);
    QCOMPARE(signer.stranger.send("HEAD", url).header("Content-Disposition"), disposition);
    QVERIFY(get.header("Expires").endsWith("GMT"));
    // Metadata is not for strangers.
    QVERIFY(get.header("X-Object-Meta-Camera").isNull());
    QVERIFY(!signer.owner.get(signer.owner.store(Object)).header("X-Object-Meta-Camera").isNull());
}

void TestDemoTemporaryUrls::temporaryUrlsWriteAndRemove()
{
    DemoCloud cloud;
    Signer signer(cloud);
    const auto url = [&](const QByteArray &method, const QByteArray &key = "key") {
        return signer.path(method, "/empty/a", "%a/empty/a", {}, key);
    };
    signer.owner.send("POST", signer.owner.store("/empty"), {},
                      { { "X-Container-Meta-Temp-URL-Key-2", "second" } });

    QCOMPARE(signer.stranger.send("PUT", url("GET"), "x").status, 401);
    QCOMPARE(signer.stranger.send("PUT", url("PUT"), "x").status, 201);
    QCOMPARE(signer.stranger.get(url("PUT")).status, 401);
    QCOMPARE(signer.stranger.send("HEAD", url("PUT")).status, 200);
    QCOMPARE(signer.stranger.get(url("GET", "second")).body, QByteArray("x"));
    QCOMPARE(signer.stranger.get(url("GET", "wrong")).status, 401);
    QCOMPARE(signer.stranger.send("DELETE", url("DELETE")).status, 204);
}

void TestDemoTemporaryUrls::temporaryUrlsKnowNoManifests()
{
    DemoCloud cloud;
    Signer signer(cloud);
    const QByteArray url = signer.path("PUT", "/empty/a", "%a/empty/a");

    const WireReply dynamic
        = signer.stranger.send("PUT", url, "x", { { "X-Object-Manifest", "photos/2020" } });
    const int fixed = signer.stranger.send("PUT", url + "&multipart-manifest=put", "[]").status;

    QCOMPARE(dynamic.status, 400);
    QCOMPARE(fixed, 201);
    QCOMPARE(cloud.objectBody(u"shop"_s, "empty", "a"), QByteArray("[]"));
    // Nor do they show one.
    signer.owner.send("PUT", signer.owner.store("/empty/b?multipart-manifest=put"),
                      R"([{"path": "/photos/README.txt"}])");
    QCOMPARE(signer.stranger
                 .get(signer.path("GET", "/empty/b", "%a/empty/b") + "&multipart-manifest=get")
                 .body,
             cloud.objectBody(u"shop"_s, "photos", "README.txt"));
}

QTEST_GUILESS_MAIN(TestDemoTemporaryUrls)
#include "tst_demotemporaryurls.moc"
