// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTcpSocket>

#include <algorithm>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDemoObjectStore : public QObject
{
    Q_OBJECT

private slots:
    void anObjectComesBackAsItWasPut();
    void sixtyFourMebibytesFlowThroughWithoutFillingMemory();
    void rangesAreCutAndRefused();
    void conditionsAreHonoured();
    void refusalsHaveSwiftsCodes();
    void namesAreKeptByteForByte();
    void listingsHaveFoldersMarkersAndOrder();
    void countersFollowTheObjects();
    void metadataIsReplacedByPost();
    void objectsAreCopiedByHeaderAndByVerb();
    void objectsVanishWhenTheirTimeIsOver();
    void capabilitiesAreTold();
};

namespace {
QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 value = 12345;
    for (char &byte : bytes)
        byte = char((value = value * 1664525 + 1013904223) >> 24);
    return bytes;
}

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

qint64 residentKibibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}
} // namespace

void TestDemoObjectStore::anObjectComesBackAsItWasPut()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray bytes = pattern(300'000);

    const WireReply put = wire.send("PUT", wire.store("/empty/data.bin"), bytes,
                                    { { "Content-Type", "application/x-data" },
                                      { "X-Object-Meta-Colour", "blue" },
                                      { "ETag", md5(bytes) } });
    const WireReply get = wire.get(wire.store("/empty/data.bin"));
    const WireReply head = wire.send("HEAD", wire.store("/empty/data.bin"));

    QCOMPARE(put.status, 201);
    QCOMPARE(put.header("Etag"), md5(bytes));
    QCOMPARE(get.status, 200);
    QCOMPARE(get.body, bytes);
    QCOMPARE(get.header("Content-Type"), QByteArray("application/x-data"));
    QCOMPARE(get.header("X-Object-Meta-Colour"), QByteArray("blue"));
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), QByteArray("300000"));
    QCOMPARE(cloud.objectBody(u"shop"_s, "empty", "data.bin"), bytes);
}

void TestDemoObjectStore::sixtyFourMebibytesFlowThroughWithoutFillingMemory()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray piece = pattern(1 << 20);
    constexpr int Pieces = 64;
    QCryptographicHash sent(QCryptographicHash::Md5);
    httplib::Client client("127.0.0.1", cloud.port());
    client.set_url_encode(false);
    const std::string path = wire.store("/empty/large.bin").toStdString();
    const httplib::Headers headers { { "X-Auth-Token", wire.token.toStdString() } };
    const qint64 before = residentKibibytes();

    const auto put = client.Put(
        path, headers, size_t(Pieces) << 20,
        [&](size_t offset, size_t length, httplib::DataSink &sink) {
            const size_t start = offset % size_t(piece.size());
            const size_t count = std::min(length, size_t(piece.size()) - start);
            sent.addData(QByteArrayView(piece.constData() + start, qsizetype(count)));
            return sink.write(piece.constData() + start, count);
        },
        "application/octet-stream");
    QCryptographicHash received(QCryptographicHash::Md5);
    qint64 size = 0;
    const auto get = client.Get(path, headers, [&](const char *bytes, size_t length) {
        received.addData(QByteArrayView(bytes, qsizetype(length)));
        size += qint64(length);
        return true;
    });
    const qint64 after = residentKibibytes();

    QCOMPARE(put->status, 201);
    QCOMPARE(QByteArray::fromStdString(put->get_header_value("Etag")), sent.result().toHex());
    QCOMPARE(get->status, 200);
    QCOMPARE(size, qint64(Pieces) << 20);
    QCOMPARE(received.result(), sent.result());
    QVERIFY2(after - before < 24 * 1024, qPrintable(QString::number(after - before)));
}

void TestDemoObjectStore::rangesAreCutAndRefused()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/digits"), "0123456789");
    const auto ranged = [&](const QByteArray &range) {
        return wire.get(wire.store("/empty/digits"), { { "Range", range } });
    };

    const WireReply middle = ranged("bytes=2-4");
    const WireReply end = ranged("bytes=7-");
    const WireReply suffix = ranged("bytes=-3");
    const WireReply several = ranged("bytes=0-1,8-9");
    const WireReply beyond = ranged("bytes=10-12");

    QCOMPARE(middle.status, 206);
    QCOMPARE(middle.body, QByteArray("234"));
    QCOMPARE(middle.header("Content-Range"), QByteArray("bytes 2-4/10"));
    QCOMPARE(end.body, QByteArray("789"));
    QCOMPARE(suffix.body, QByteArray("789"));
    QCOMPARE(several.status, 206);
    QVERIFY(several.header("Content-Type").startsWith("multipart/byteranges"));
    QVERIFY(several.body.contains("\r\n\r\n01\r\n"));
    QCOMPARE(beyond.status, 416);
    QCOMPARE(beyond.header("Content-Range"), QByteArray("bytes */10"));
}

void TestDemoObjectStore::conditionsAreHonoured()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray path = wire.store("/empty/a");
    wire.send("PUT", path, "abc");
    const QByteArray etag = md5("abc");

    QCOMPARE(wire.get(path, { { "If-None-Match", etag } }).status, 304);
    QCOMPARE(wire.get(path, { { "If-None-Match", "other" } }).status, 200);
    QCOMPARE(wire.get(path, { { "If-Match", "\"" + etag + "\"" } }).status, 200);
    QCOMPARE(wire.get(path, { { "If-Match", "other" } }).status, 412);
    QCOMPARE(wire.get(path, { { "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT" } }).status,
             304);
    QCOMPARE(wire.get(path, { { "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT" } }).status,
             200);
    QCOMPARE(wire.send("PUT", path, "new", { { "If-None-Match", "*" } }).status, 412);
    QCOMPARE(wire.get(path).body, QByteArray("abc"));
}

void TestDemoObjectStore::refusalsHaveSwiftsCodes()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    QCOMPARE(wire.send("DELETE", wire.store("/photos")).status, 409);
    QCOMPARE(wire.get(wire.store("/nothing")).status, 404);
    QCOMPARE(wire.get(wire.store("/photos/nothing")).body,
             QByteArray("<html><h1>Not Found</h1><p>The resource could not be found.</p></html>"));
    QCOMPARE(wire.send("PUT", wire.store("/nothing/x"), "x").status, 404);
    QCOMPARE(wire.send("PUT", wire.store("/empty/x"), "x", { { "ETag", md5("y") } }).status, 422);
    QCOMPARE(wire.send("PUT", wire.store('/' + QByteArray(257, 'c'))).status, 400);
    QCOMPARE(
        wire.send("PUT", wire.store("/empty"), {}, { { "X-Storage-Policy", "silver" } }).status,
        409);
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "x"));

    // Neither a length nor chunks: only a raw socket sends such a request.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, cloud.port());
    QVERIFY(socket.waitForConnected());
    socket.write("PUT " + wire.store("/empty/y")
                 + " HTTP/1.1\r\nHost: x\r\nX-Auth-Token: " + wire.token + "\r\n\r\n");
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readLine().contains(" 411 "));
}

void TestDemoObjectStore::namesAreKeptByteForByte()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QList<QByteArray> names { "a//b",
                                    "/leading",
                                    "..",
                                    "a/../b",
                                    "100%",
                                    "plus+and&amp=",
                                    "Größe/Straße",
                                    "花火.png",
                                    "line\nfeed",
                                    " blank ",
                                    "e\xcc\x81",
                                    "\xc3\xa9",
                                    "question?mark#hash" };

    for (const QByteArray &name : names) {
        QCOMPARE(wire.send("PUT", wire.store("/empty/" + name.toPercentEncoding()), name).status,
                 201);
        QCOMPARE(wire.get(wire.store("/empty/" + name.toPercentEncoding())).body, name);
    }

    QSet<QByteArray> listed;
    for (const QJsonValue &entry : wire.get(wire.store("/empty?format=json")).array())
        listed.insert(entry["name"_L1].toString().toUtf8());
    QCOMPARE(listed, QSet<QByteArray>(names.begin(), names.end()));
}

void TestDemoObjectStore::listingsHaveFoldersMarkersAndOrder()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto names = [&wire](const QByteArray &query) {
        QStringList found;
        for (const QJsonValue &entry : wire.get(wire.store("/photos?format=json&" + query)).array())
            found.append(entry.toObject().contains("subdir"_L1) ? entry["subdir"_L1].toString()
                                                                : entry["name"_L1].toString());
        return found;
    };

    const QStringList top = names("delimiter=/");
    const QStringList year = names("delimiter=/&prefix=2020/");
    const QStringList page = names("prefix=2020/spring/&limit=2");
    const QStringList next = names("prefix=2020/spring/&limit=2&marker=" + page.last().toUtf8());
    const QStringList backwards = names("prefix=2020/spring/&reverse=true&limit=1");
    const QByteArray plain = wire.get(wire.store("/photos?limit=1")).body;
    const WireReply deep = wire.get(wire.store("/logs?format=json&limit=1000"));
    const WireReply rest = wire.get(wire.store(
        "/logs?format=json&marker=" + deep.array().last()["name"_L1].toString().toUtf8()));

    QCOMPARE(top,
             QStringList(
                 { u"2019/"_s, u"2020/"_s, u"2021/"_s, u"2022/"_s, u"2023/"_s, u"README.txt"_s }));
    QCOMPARE(year, QStringList({ u"2020/autumn/"_s, u"2020/spring/"_s, u"2020/summer/"_s }));
    QCOMPARE(page,
             QStringList({ u"2020/spring/product-001.png"_s, u"2020/spring/product-002.png"_s }));
    QCOMPARE(next.first(), u"2020/spring/product-003.png"_s);
    QCOMPARE(backwards, QStringList({ u"2020/spring/product-006.png"_s }));
    QCOMPARE(plain, QByteArray("2019/autumn/product-001.png\n"));
    QCOMPARE(deep.array().size(), 1000);
    QCOMPARE(rest.array().size(), 200);
    QCOMPARE(wire.get(wire.store("/logs?limit=10001")).status, 412);
    QCOMPARE(wire.get(wire.store("/empty")).status, 204);
}

void TestDemoObjectStore::countersFollowTheObjects()
{
    DemoCloud cloud({ .seeded = false });
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/c"), {},
              { { "X-Storage-Policy", "silver" }, { "X-Container-Meta-Owner", "me" } });
    wire.send("PUT", wire.store("/c/a"), "12345");
    wire.send("PUT", wire.store("/c/a"), "123");
    wire.send("PUT", wire.store("/c/b"), "1234");
    wire.send("DELETE", wire.store("/c/b"));

    const WireReply container = wire.send("HEAD", wire.store("/c"));
    const WireReply account = wire.send("HEAD", wire.store());

    QCOMPARE(container.status, 204);
    QCOMPARE(container.header("X-Container-Object-Count"), QByteArray("1"));
    QCOMPARE(container.header("X-Container-Bytes-Used"), QByteArray("3"));
    QCOMPARE(container.header("X-Storage-Policy"), QByteArray("silver"));
    QCOMPARE(container.header("X-Container-Meta-Owner"), QByteArray("me"));
    QCOMPARE(account.header("X-Account-Container-Count"), QByteArray("1"));
    QCOMPARE(account.header("X-Account-Bytes-Used"), QByteArray("3"));
}

void TestDemoObjectStore::metadataIsReplacedByPost()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray path = wire.store("/empty/o");
    wire.send("PUT", path, "x", { { "X-Object-Meta-One", "1" }, { "Content-Type", "text/plain" } });

    const int posted = wire.send("POST", path, {}, { { "X-Object-Meta-Two", "2" } }).status;
    const WireReply head = wire.send("HEAD", path);
    wire.send("POST", wire.store("/empty"), {}, { { "X-Container-Meta-A", "1" } });
    wire.send("POST", wire.store("/empty"), {},
              { { "X-Container-Meta-B", "2" }, { "X-Remove-Container-Meta-A", "x" } });
    const WireReply container = wire.send("HEAD", wire.store("/empty"));

    QCOMPARE(posted, 202);
    QVERIFY(head.header("X-Object-Meta-One").isNull());
    QCOMPARE(head.header("X-Object-Meta-Two"), QByteArray("2"));
    QCOMPARE(head.header("Content-Type"), QByteArray("text/plain"));
    QVERIFY(container.header("X-Container-Meta-A").isNull());
    QCOMPARE(container.header("X-Container-Meta-B"), QByteArray("2"));
}

void TestDemoObjectStore::objectsAreCopiedByHeaderAndByVerb()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply copied
        = wire.send("PUT", wire.store("/empty/copy.txt"), {},
                    { { "X-Copy-From", "/photos/README.txt" }, { "X-Object-Meta-New", "yes" } });
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, cloud.port());
    QVERIFY(socket.waitForConnected());
    socket.write("COPY " + wire.store("/photos/README.txt")
                 + " HTTP/1.1\r\nHost: x\r\nX-Auth-Token: " + wire.token
                 + "\r\nDestination: empty/verb.txt\r\n\r\n");
    QVERIFY(socket.waitForReadyRead());
    const QByteArray answer = socket.readLine();
    const QByteArray verb = cloud.exchanges().last().method;

    QCOMPARE(copied.status, 201);
    QCOMPARE(copied.header("X-Copied-From"), QByteArray("photos/README.txt"));
    QVERIFY(copied.header("X-Copied-From-Last-Modified").endsWith("GMT"));
    QCOMPARE(copied.header("X-Object-Meta-New"), QByteArray("yes"));
    QCOMPARE(wire.get(wire.store("/empty/copy.txt")).body,
             cloud.objectBody(u"shop"_s, "photos", "README.txt"));
    QVERIFY(answer.contains(" 201 "));
    QVERIFY(cloud.hasObject(u"shop"_s, "empty", "verb.txt"));
    QCOMPARE(verb, QByteArray("COPY"));
    // A header does not make a COPY of a PUT.
    wire.send("PUT", wire.store("/empty/plain"), "bytes",
              { { "X-Demo-Copy-Verb", "COPY" }, { "Destination", "empty/forged" } });
    QVERIFY(!cloud.hasObject(u"shop"_s, "empty", "forged"));
    QCOMPARE(cloud.objectBody(u"shop"_s, "empty", "plain"), QByteArray("bytes"));
    QCOMPARE(wire.send("PUT", wire.store("/empty/z"), {}, { { "X-Copy-From", "/photos/nothing" } })
                 .status,
             404);
}

void TestDemoObjectStore::objectsVanishWhenTheirTimeIsOver()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/soon"), "x", { { "X-Delete-After", "60" } });

    const QByteArray due = wire.send("HEAD", wire.store("/empty/soon")).header("X-Delete-At");
    cloud.advance(61s);

    QVERIFY(due.toLongLong() > 0);
    QCOMPARE(wire.get(wire.store("/empty/soon")).status, 404);
    QCOMPARE(wire.send("HEAD", wire.store("/empty")).header("X-Container-Object-Count"),
             QByteArray("0"));
}

void TestDemoObjectStore::capabilitiesAreTold()
{
    DemoCloud cloud;
    Wire wire(cloud);

    const QJsonObject info = wire.get("/info").json();

    QCOMPARE(info["swift"_L1]["container_listing_limit"_L1].toInt(), 10000);
    QVERIFY(info.contains("object_versioning"_L1));
    QVERIFY(info["tempurl"_L1]["allowed_digests"_L1].toArray().contains(u"sha256"_s));
}

QTEST_GUILESS_MAIN(TestDemoObjectStore)
#include "tst_demoobjectstore.moc"
