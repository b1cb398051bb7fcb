// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/retry.h"
#include "http/transport.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRetry : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pausesDoubleWithinBounds();
    void passingStatusesAreTriedAgain_data();
    void passingStatusesAreTriedAgain();
    void theLastAnswerIsTheOutcome();
    void lostConnectionsAreTriedAgain();
    void refusedConnectionsAreTriedAgain();
    void triesMayBeFewer();
    void eachKindOfFailureHasItsOwnCount();
    void aFixedPauseIsTaken();
    void retryAfterIsHonoured();
    void aLongRetryAfterIsToldAtOnce();
    void garbageInRetryAfterIsNoReasonToWait_data();
    void garbageInRetryAfterIsNoReasonToWait();
    void noPauseGoesBeyondTheDeadline();
    void aDroppedCallIsNotTriedAgain();
    void aStreamIsOpenedAnewForEachTry();
    void aSinkThatGotBytesIsNotWrittenTwice();
    void aSinkGetsNothingOfErrors();

private:
    Request get() { return { .verb = "GET", .url = m_cloud->url("/a") }; }

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<NetworkTransport> m_transport;
};

void TestRetry::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_transport = std::make_unique<NetworkTransport>(TransportOptions { .firstPause = 1ms });
}

void TestRetry::pausesDoubleWithinBounds()
{
    const Retry retry;
    QRandomGenerator chance(7);

    QCOMPARE(retry.pause(1, 0), 500ms);
    QCOMPARE(retry.pause(2, 0), 1000ms);
    QCOMPARE(retry.pause(3, 1), 3000ms);
    QCOMPARE(retry.pause(7, 0), 30000ms);
    for (int i = 0; i < 10'000; ++i) {
        const int failures = chance.bounded(0, 200);
        const auto pause = retry.pause(failures, chance.generateDouble());
        QVERIFY(pause >= 500ms && pause <= 30s);
        QVERIFY(pause >= std::min(Retry::Longest, retry.pause(failures, 0)));
    }
}

void TestRetry::passingStatusesAreTriedAgain_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    for (const QByteArray verb :
         { "GET", "HEAD", "PUT", "DELETE", "COPY", "OPTIONS", "POST", "PATCH" }) {
        for (const int status :
             { 400, 401, 403, 404, 408, 409, 429, 498, 500, 501, 502, 503, 504, 507 }) {
            const bool isPassing = status == 408 || status == 429 || status == 498 || status == 502
                || status == 503 || status == 504
                || (status == 500 && (verb == "GET" || verb == "HEAD"));
            const bool mayRepeat = verb != "POST" && verb != "PATCH";
            QTest::addRow("%s %d", verb.constData(), status)
                << verb << status << (isPassing && mayRepeat ? 2 : 1);
        }
    }
}

void TestRetry::passingStatusesAreTriedAgain()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(int, times);
    m_cloud->on(verb + " /a").reply(status).reply(200);
    Receiver<Response> got;

    m_transport->send({ .verb = verb, .url = m_cloud->url("/a") }).deliver(&got, got.store());

    QVERIFY(QTest::qWaitFor([&] { return bool(got); }));
    QVERIFY(got.ok());
    QCOMPARE(got->status, times == 2 ? 200 : status);
    QCOMPARE(m_cloud->count(verb + " /a"), times);
}

void TestRetry::theLastAnswerIsTheOutcome()
{
    m_cloud->on("GET /a").reply(503, "1").reply(503, "2").reply(503, "3").reply(200);
    Receiver<Response> got;

    m_transport->send(get()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 503);
    QCOMPARE(got->body, "3"_ba);
    QCOMPARE(m_cloud->count("GET /a"), 3);
}

void TestRetry::lostConnectionsAreTriedAgain()
{
    m_cloud->on("GET /a").close().reset().reply(200, "{}");
    m_cloud->on("HEAD /a").close().reply(200, "{}");
    m_cloud->on("GET /b")
        .raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123", FakeCloud::Answer::End::Close)
        .reply(200, "123456789");
    auto broken = get();
    broken.url = m_cloud->url("/b");
    auto head = get();
    head.verb = "HEAD";
    Receiver<Response> got;
    Receiver<Response> gotHead;
    Receiver<Response> gotBroken;

    m_transport->send(get()).deliver(&got, got.store());
    m_transport->send(head).deliver(&gotHead, gotHead.store());
    m_transport->send(broken).deliver(&gotBroken, gotBroken.store());

    QTRY_VERIFY(got.ok() && gotHead.ok() && gotBroken.ok());
    QCOMPARE(m_cloud->count("GET /a"), 3);
    QCOMPARE(gotBroken->body, "123456789"_ba);
}

void TestRetry::refusedConnectionsAreTriedAgain()
{
    const auto url = m_cloud->url("/a");
    m_cloud->shutDown();
    QElapsedTimer time;
    time.start();
    m_transport = std::make_unique<NetworkTransport>(TransportOptions { .firstPause = 20ms });
    Receiver<Response> got;

    m_transport->send({ .verb = "GET", .url = url }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QCOMPARE(got.error().sent, Error::Sent::No);
    QCOMPARE(got.error().origin, u"http://127.0.0.1:%1"_s.arg(url.port()));
    QVERIFY(time.elapsed() >= 60); // 20 ms and 40 ms at least
}

void TestRetry::triesMayBeFewer()
{
    m_cloud->on("GET /a").reply(503).reply(200);
    auto request = get();
    request.limits.tries = 1;
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 503);
}

void TestRetry::eachKindOfFailureHasItsOwnCount()
{
    const Retry retry;
    const Response busy { .status = 503 };
    const Error lost { .kind = Error::Kind::Network,
                       .message = u"Lost."_s,
                       .sent = Error::Sent::Maybe };
    Request get { .verb = "GET", .url = m_cloud->url("/a") };
    get.limits.connectRetries = 1;
    get.limits.statusRetries = 4;
    Request post = get;
    post.verb = "POST";

    QVERIFY(retry.after(get, lost, false, { .lost = 1, .refused = 4 }, 0));
    QVERIFY(!retry.after(get, lost, false, { .lost = 2 }, 0));
    QVERIFY(retry.after(get, busy, { .lost = 1, .refused = 4 }, 0));
    QVERIFY(!retry.after(get, busy, { .refused = 5 }, 0));
    QVERIFY(!retry.after(post, lost, false, { .lost = 1 }, 0));
    QVERIFY(!retry.after(post, busy, { .refused = 1 }, 0));
}

void TestRetry::aFixedPauseIsTaken()
{
    const Retry retry;
    const Response asking { .status = 503, .headers = { { "Retry-After", "3" } } };
    const Error lost { .kind = Error::Kind::Network,
                       .message = u"Lost."_s,
                       .sent = Error::Sent::Maybe };
    Request get { .verb = "GET", .url = m_cloud->url("/a") };
    get.limits.tries = 9;
    get.limits.connectPause = 40ms;
    get.limits.statusPause = 70ms;

    QCOMPARE(retry.after(get, lost, false, { .lost = 5 }, 1), std::optional(40ms));
    QCOMPARE(retry.after(get, Response { .status = 503 }, { .refused = 5 }, 1),
             std::optional(70ms));
    QCOMPARE(retry.after(get, asking, { .refused = 1 }, 1), std::optional(3000ms));
}

void TestRetry::retryAfterIsHonoured()
{
    m_cloud->on("GET /a").reply(503, {}, { { "Retry-After", "1" } }).reply(200);
    QElapsedTimer time;
    time.start();
    Receiver<Response> got;

    m_transport->send(get()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 200);
    QVERIFY(time.elapsed() >= 1000);
}

void TestRetry::aLongRetryAfterIsToldAtOnce()
{
    m_cloud->on("GET /a").reply(429, {}, { { "Retry-After", "61" } }).reply(200);
    Receiver<Response> got;

    m_transport->send(get()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 429);
    QCOMPARE(got->toError().retryAfter, 61s);
    QCOMPARE(m_cloud->count("GET /a"), 1);
}

void TestRetry::garbageInRetryAfterIsNoReasonToWait_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const auto *value : { "soon", "-10", "0", "" })
        QTest::addRow("'%s'", value) << QByteArray(value);
}

void TestRetry::garbageInRetryAfterIsNoReasonToWait()
{
    QFETCH(QByteArray, value);
    m_cloud->on("GET /a").reply(503, {}, { { "Retry-After", value } }).reply(200);
    QElapsedTimer time;
    time.start();
    Receiver<Response> got;

    m_transport->send(get()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 200);
    QVERIFY(time.elapsed() < 1000);
}

void TestRetry::noPauseGoesBeyondTheDeadline()
{
    m_cloud->on("GET /a").reply(503, "busy", { { "Retry-After", "5" } }).reply(200);
    auto request = get();
    request.limits.total = 2s;
    QElapsedTimer time;
    time.start();
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 503);
    QVERIFY(time.elapsed() < 1000);
}

void TestRetry::aDroppedCallIsNotTriedAgain()
{
    m_transport = std::make_unique<NetworkTransport>(TransportOptions { .firstPause = 30ms });
    m_cloud->on("GET /a").reply(503);
    auto view = std::make_unique<QObject>();
    m_transport->send(get()).deliver(view.get(), [](Result<Response>) { QFAIL("delivered"); });
    QTRY_COMPARE(m_cloud->count("GET /a"), 1);

    // Begins later and pauses twice: when it ends, the dropped one would have been tried again.
    m_cloud->on("GET /other").reply(503).reply(503).reply(200);
    Receiver<Response> other;
    view.reset();
    m_transport->send({ .verb = "GET", .url = m_cloud->url("/other") })
        .deliver(&other, other.store());
    QTRY_VERIFY(other.ok());

    QCOMPARE(m_cloud->count("GET /a"), 1);
}

void TestRetry::aStreamIsOpenedAnewForEachTry()
{
    m_cloud->on("PUT /a").reply(503).close().reply(201);
    int opened = 0;
    Request request { .verb = "PUT", .url = m_cloud->url("/a") };
    request.body = Body::stream(
        [&opened]() -> std::unique_ptr<QIODevice> {
            auto device = std::make_unique<QBuffer>();
            device->setData(QByteArray(100'000, char('0' + opened++)));
            return device;
        },
        100'000, "application/octet-stream");
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(opened, 3);
    QCOMPARE(
        m_cloud->rawBodies("PUT /a"),
        (QList { QByteArray(100'000, '0'), QByteArray(100'000, '1'), QByteArray(100'000, '2') }));
}

void TestRetry::aSinkThatGotBytesIsNotWrittenTwice()
{
    m_cloud->on("GET /a")
        .raw("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc", FakeCloud::Answer::End::Close)
        .reply(200, "abcdef");
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    auto request = get();
    request.sink = sink;
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QCOMPARE(sink->data(), "abc"_ba);
    QCOMPARE(m_cloud->count("GET /a"), 1);
}

void TestRetry::aSinkGetsNothingOfErrors()
{
    m_cloud->on("GET /a").reply(503, "busy").reply(404, "gone");
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    auto request = get();
    request.sink = sink;
    Receiver<Response> got;

    m_transport->send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 404);
    QCOMPARE(got->body, "gone"_ba);
    QVERIFY(sink->data().isEmpty());
}

QTEST_GUILESS_MAIN(TestRetry)

#include "tst_retry.moc"
