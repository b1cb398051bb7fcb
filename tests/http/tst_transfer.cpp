// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/delay.h"
#include "http/transport.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Content that is computed, not stored.
class Endless final : public QIODevice
{
public:
    Endless() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        std::fill_n(data, longest, 'x');
        return longest;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

//! A disk that is full after some bytes.
class Full final : public QIODevice
{
public:
    explicit Full(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

//! A sink that takes bytes but keeps them waiting, as a slow connection does.
class Slow final : public QIODevice
{
public:
    Slow() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesToWrite() const override { return m_waiting; }
    void drain()
    {
        const auto n = std::exchange(m_waiting, 0);
        emit bytesWritten(n);
    }
    qint64 total() const { return m_total; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_waiting += size;
        m_total += size;
        return size;
    }

private:
    qint64 m_waiting = 0;
    qint64 m_total = 0;
};

//! Serves \a size bytes of one answer as fast as they are taken.
class Spring final : public QTcpServer
{
public:
    explicit Spring(qint64 size)
        : m_left(size)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, size] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, size] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size)
                              + "\r\n\r\n");
                pour(socket);
            });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { pour(socket); });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/a"_s.arg(serverPort())); }
    qint64 left() const { return m_left; }

private:
    void pour(QTcpSocket *socket)
    {
        while (m_left > 0 && socket->bytesToWrite() < 256 * 1024) {
            const auto n = std::min<qint64>(m_left, 64 * 1024);
            socket->write(QByteArray(n, 'y'));
            m_left -= n;
        }
    }

    qint64 m_left;
};

// Quarantine and shadow of a sanitizer are memory of the process too, but none of ours.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool IsSanitized = true;
#else
constexpr bool IsSanitized = false;
#endif

// KiB of memory that belong to this process alone; 0 where they cannot be told.
qint64 residentKiB()
{
    if (IsSanitized)
        return 0;
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

constexpr qint64 Hundred = 100 * 1024 * 1024;

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLargeUploadNeedsNoMemory();
    void aLargeDownloadNeedsNoMemory();
    void aSinkThatCannotKeepUpStopsTheServer();
    void downloadsArriveByteForByte();
    void aFullDiskIsToldAndStopsTheTransfer();
    void aFullDiskIsNoticedAtTheLastByte();
    void contentThatCannotBeOpenedIsToldBeforeAnythingIsSent_data();
    void contentThatCannotBeOpenedIsToldBeforeAnythingIsSent();
    void contentThatBecameShorterIsNoUpload();
    void contentThatBecameLongerIsCutToItsSize();
    void anEarlyAnswerIsHeard();
    void compressedObjectsComeAsTheyAreStored();
    void partsAndEmptyObjectsAreDownloads();

private:
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<NetworkTransport> m_transport;
};

void TestTransfer::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_transport = std::make_unique<NetworkTransport>(TransportOptions { .firstPause = 1ms });
}

void TestTransfer::aLargeUploadNeedsNoMemory()
{
    m_cloud->keepBodies(false);
    m_cloud->on("PUT /a").reply(201);
    qint64 sent = 0;
    Request request { .verb = "PUT", .url = m_cloud->url("/a") };
    request.body = Body::stream([] { return std::make_unique<Endless>(); }, Hundred,
                                "application/octet-stream");
    request.progress = [&](const Progress &p) { sent = p.sent; };
    const auto before = residentKiB();
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY_WITH_TIMEOUT(got, 30'000);
    QVERIFY(got.ok());
    QCOMPARE(m_cloud->bodyBytes(), Hundred);
    QCOMPARE(sent, Hundred);
    QVERIFY2(residentKiB() - before < 20 * 1024,
             QByteArray::number(residentKiB() - before).constData());
}

void TestTransfer::aLargeDownloadNeedsNoMemory()
{
    Spring spring(Hundred);
    auto sink = std::make_shared<Slow>();
    connect(sink.get(), &QIODevice::bytesWritten, this, [] {});
    Request request { .verb = "GET", .url = spring.url(), .sink = sink };
    request.progress = [&](const Progress &) {
        QMetaObject::invokeMethod(
            sink.get(), [sink] { sink->drain(); }, Qt::QueuedConnection);
    };
    const auto before = residentKiB();
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY_WITH_TIMEOUT(got, 30'000);
    QVERIFY(got.ok());
    QCOMPARE(sink->total(), Hundred);
    QVERIFY(got->isProvenWhole);
    QVERIFY2(residentKiB() - before < 20 * 1024,
             QByteArray::number(residentKiB() - before).constData());
}

void TestTransfer::aSinkThatCannotKeepUpStopsTheServer()
{
    Spring spring(Hundred);
    auto sink = std::make_shared<Slow>();
    Request request { .verb = "GET", .url = spring.url(), .sink = sink };
    request.limits.idle = 50ms; // our own slowness is nobody's fault
    const auto before = residentKiB();
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());
    QTRY_VERIFY(sink->total() > 0);
    Receiver<void> later;
    delay(150ms).deliver(&later, later.store());
    QTRY_VERIFY(later.ok());

    QVERIFY(!got);
    QVERIFY(sink->total() < 1024 * 1024);
    QVERIFY(spring.left() > Hundred / 2);
    QVERIFY2(residentKiB() - before < 20 * 1024,
             QByteArray::number(residentKiB() - before).constData());
    const auto stopped = sink->total();
    sink->drain();
    QTRY_VERIFY(sink->total() > stopped);
}

void TestTransfer::downloadsArriveByteForByte()
{
    QByteArray content(3'000'001, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char((i * 131) >> 3);
    m_cloud->on("GET /a").reply(200, content, { { "Content-Type", "application/octet-stream" } });
    QTemporaryFile named;
    QVERIFY(named.open());
    auto sink = std::make_shared<QFile>(named.fileName());
    QVERIFY(sink->open(QIODevice::WriteOnly));
    Receiver<Response> got;

    m_transport->send({ .verb = "GET", .url = m_cloud->url("/a"), .sink = sink })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY(got->body.isEmpty());
    QVERIFY(named.readAll() == content);
}

void TestTransfer::aFullDiskIsToldAndStopsTheTransfer()
{
    Spring spring(Hundred);
    Receiver<Response> got;

    m_transport
        ->send({ .verb = "GET", .url = spring.url(), .sink = std::make_shared<Full>(1'000'000) })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Local);
    QCOMPARE(got.error().detail, u"No space left on device"_s);
    QTRY_COMPARE(spring.findChildren<QTcpSocket *>().value(0)->state(),
                 QAbstractSocket::UnconnectedState);
    QVERIFY(spring.left() > 0);
}

void TestTransfer::aFullDiskIsNoticedAtTheLastByte()
{
    m_cloud->on("GET /a").reply(200, "few");
    auto sink = std::make_shared<QFile>(u"/dev/full"_s);
    QVERIFY(sink->open(QIODevice::WriteOnly));
    Receiver<Response> got;

    m_transport->send({ .verb = "GET", .url = m_cloud->url("/a"), .sink = sink })
        .deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Local);
    QVERIFY2(got.error().detail.contains("No space"_L1), qPrintable(got.error().detail));
    QCOMPARE(m_cloud->count("GET /a"), 1);
}

void TestTransfer::contentThatCannotBeOpenedIsToldBeforeAnythingIsSent_data()
{
    QTest::addColumn<bool>("none");
    QTest::newRow("nothing") << true;
    QTest::newRow("no such file") << false;
}

void TestTransfer::contentThatCannotBeOpenedIsToldBeforeAnythingIsSent()
{
    QFETCH(bool, none);
    Request request { .verb = "PUT", .url = m_cloud->url("/a") };
    request.body = Body::stream(
        [none]() -> std::unique_ptr<QIODevice> {
            return none ? nullptr : std::make_unique<QFile>(u"/nowhere/file"_s);
        },
        10, "a/b");
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Local);
    QCOMPARE(got.error().sent, Error::Sent::No);
    QCOMPARE(got.error().detail.isEmpty(), none);
    QVERIFY(m_cloud->requests().isEmpty());
    QCOMPARE(m_cloud->connections(), 0);
}

void TestTransfer::contentThatBecameShorterIsNoUpload()
{
    m_cloud->on("PUT /a").reply(201);
    Request request { .verb = "PUT", .url = m_cloud->url("/a") };
    request.body = Body::stream(
        [] {
            auto device = std::make_unique<QBuffer>();
            device->setData("short");
            return device;
        },
        100'000, "a/b");
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Local);
    QVERIFY2(got.error().detail.contains("shorter"_L1), qPrintable(got.error().detail));
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestTransfer::contentThatBecameLongerIsCutToItsSize()
{
    m_cloud->on("PUT /a").reply(201);
    Request request { .verb = "PUT", .url = m_cloud->url("/a") };
    request.body = Body::stream([] { return std::make_unique<Endless>(); }, 5, "a/b");
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->rawBodies("PUT /a"), QList { "xxxxx"_ba });
}

void TestTransfer::anEarlyAnswerIsHeard()
{
    // Answers as soon as it has the head, as services do that refuse a token or a size.
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        auto *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const bool isFirst = socket->property("answered").isNull();
            socket->readAll();
            socket->setProperty("answered", true);
            if (isFirst)
                socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Request request { .verb = "PUT",
                      .url = QUrl(u"http://127.0.0.1:%1/a"_s.arg(server.serverPort())) };
    request.body = Body::stream([] { return std::make_unique<Endless>(); }, 5'000'000, "a/b");
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->status, 401);
}

void TestTransfer::compressedObjectsComeAsTheyAreStored()
{
    const QByteArray gzip("\x1f\x8b\x08\x00stored as it is", 19);
    m_cloud->on("GET /a").reply(200, gzip, { { "Content-Encoding", "gzip" } });
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    Receiver<Response> got;

    m_transport->send({ .verb = "GET", .url = m_cloud->url("/a"), .sink = sink })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(sink->data(), gzip);
}

void TestTransfer::partsAndEmptyObjectsAreDownloads()
{
    m_cloud->on("GET /part").reply(206, "cde", { { "Content-Range", "bytes 2-4/10" } });
    m_cloud->on("GET /empty").reply(200);
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);

    for (const QByteArray target : { "/part", "/empty" }) {
        Receiver<Response> got;
        m_transport->send({ .verb = "GET", .url = m_cloud->url(target), .sink = sink })
            .deliver(&got, got.store());
        QTRY_VERIFY(got.ok());
        QVERIFY(got->isProvenWhole);
    }

    QCOMPARE(sink->data(), "cde"_ba);
}

QTEST_GUILESS_MAIN(TestTransfer)

#include "tst_transfer.moc"
