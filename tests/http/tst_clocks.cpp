// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! Every request ends, and says which clock ended it.
class TestClocks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSilentServerEndsByTheAnswerClock_data();
    void aSilentServerEndsByTheAnswerClock();
    void aStalledAnswerEndsByTheIdleClock();
    void aServerThatTakesNothingEndsByTheIdleClock();
    void aHandshakeThatDoesNotComeEndsByTheConnectClock();
    void drippingDefeatsTheIdleClockButNotTheTotal();
    void slowlyIsNotIdle();
    void waitingAfterAnUploadIsNotIdle();
    void waitingForATurnIsNeitherConnectingNorIdle();
    void theTotalClockRunsThroughTries();
    void aLostPostSaysWhichClockItWas();
    void theRequestIsTakenOffTheWire();
    void zeroIsNoLimit();

private:
    Request request(const QByteArray &verb, Limits limits)
    {
        limits.tries = 1;
        return { .verb = verb, .url = m_cloud->url("/a"), .limits = limits };
    }
    Error failure(Request request)
    {
        Receiver<Response> got;
        m_transport.send(std::move(request)).deliver(&got, got.store());
        if (!QTest::qWaitFor([&] { return bool(got); }) || !got.failed())
            return { .kind = Error::Kind::Failed, .message = u"It did not fail."_s };
        return got.error();
    }

    std::unique_ptr<FakeCloud> m_cloud;
    NetworkTransport m_transport;
};

void TestClocks::init()
{
    m_cloud = std::make_unique<FakeCloud>();
}

void TestClocks::aSilentServerEndsByTheAnswerClock_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const auto *verb : { "GET", "HEAD", "PUT", "DELETE" })
        QTest::addRow("%s", verb) << QByteArray(verb);
}

void TestClocks::aSilentServerEndsByTheAnswerClock()
{
    QFETCH(QByteArray, verb);
    m_cloud->otherwise().never();

    const auto error = failure(request(verb, { .answer = 30ms }));

    QCOMPARE(error.kind, Error::Kind::Timeout);
    QVERIFY2(error.message.contains("did not answer within 0.03 s"_L1), qPrintable(error.message));
    QCOMPARE(error.sent, Error::Sent::Maybe);
    QCOMPARE(error.origin, u"http://127.0.0.1:%1"_s.arg(m_cloud->port()));
}

void TestClocks::aStalledAnswerEndsByTheIdleClock()
{
    m_cloud->otherwise().raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n123");

    const auto error = failure(request("GET", { .idle = 30ms }));

    QCOMPARE(error.kind, Error::Kind::Timeout);
    QVERIFY2(error.message.contains("sent nothing more for 0.03 s"_L1), qPrintable(error.message));
    QCOMPARE(error.sent, Error::Sent::Yes);
    QCOMPARE(error.status, 200);
}

void TestClocks::aServerThatTakesNothingEndsByTheIdleClock()
{
    m_cloud->setReading(false);
    auto upload = request("PUT", { .idle = 100ms });
    upload.body = Body::bytes(QByteArray(20'000'000, 'x'), "a/b");

    const auto error = failure(upload);

    QCOMPARE(error.kind, Error::Kind::Timeout);
    QVERIFY2(error.message.contains("took nothing for 0.1 s"_L1), qPrintable(error.message));
}

void TestClocks::aHandshakeThatDoesNotComeEndsByTheConnectClock()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    auto get = request("GET", { .connect = 50ms });
    get.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(deaf.serverPort()));

    const auto error = failure(get);

    QCOMPARE(error.kind, Error::Kind::Timeout);
    QVERIFY2(error.message.contains("No connection to 127.0.0.1 within 0.05 s"_L1),
             qPrintable(error.message));
}

void TestClocks::drippingDefeatsTheIdleClockButNotTheTotal()
{
    m_cloud->otherwise().drip(2ms, 200, QByteArray(10'000, 'x'));

    const auto error = failure(request("GET", { .idle = 500ms, .total = 150ms }));

    QCOMPARE(error.kind, Error::Kind::Timeout);
    QVERIFY2(error.message.contains("did not finish within 0.15 s in all"_L1),
             qPrintable(error.message));
}

void TestClocks::slowlyIsNotIdle()
{
    m_cloud->otherwise().drip(4ms, 200, QByteArray(40, 'x'));
    QElapsedTimer time;
    time.start();
    Receiver<Response> got;

    m_transport.send(request("GET", { .idle = 150ms })).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->body.size(), 40);
    QVERIFY(time.elapsed() >= 150);
}

void TestClocks::waitingAfterAnUploadIsNotIdle()
{
    m_cloud->otherwise().replyAfter(120ms, 201);
    auto upload = request("PUT", { .idle = 60ms, .answer = 5s });
    upload.body = Body::bytes(QByteArray(100'000, 'x'), "a/b");
    Receiver<Response> got;

    m_transport.send(upload).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 201);
}

void TestClocks::waitingForATurnIsNeitherConnectingNorIdle()
{
    m_cloud->otherwise().replyAfter(40ms, 200);
    std::vector<std::unique_ptr<Receiver<Response>>> receivers;

    for (int i = 0; i < 18; ++i) {
        receivers.push_back(std::make_unique<Receiver<Response>>());
        m_transport.send(request("GET", { .connect = 100ms, .idle = 100ms, .answer = 100ms }))
            .deliver(receivers.back().get(), receivers.back()->store());
    }

    for (const auto &got : receivers)
        QTRY_VERIFY(got->ok());
}

void TestClocks::theTotalClockRunsThroughTries()
{
    m_cloud->otherwise().replyAfter(20ms, 503);
    NetworkTransport transport({ .firstPause = 10ms });
    auto get = request("GET", { .total = 100ms });
    get.limits.tries = 1000;
    QElapsedTimer time;
    time.start();
    Receiver<Response> got;

    transport.send(get).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(time.elapsed() < 1000);
    QVERIFY(m_cloud->requests().size() < 8);
}

void TestClocks::aLostPostSaysWhichClockItWas()
{
    m_cloud->otherwise().never();
    auto post = request("POST", { .answer = 30ms });
    post.body = Body::bytes("{}", "application/json");
    auto total = request("POST", { .total = 30ms });

    const auto error = failure(post);
    const auto all = failure(total);

    QCOMPARE(error.kind, Error::Kind::OutcomeUnknown);
    QVERIFY2(error.detail.contains("did not answer"_L1), qPrintable(error.detail));
    QCOMPARE(all.kind, Error::Kind::OutcomeUnknown);
    QVERIFY2(all.detail.contains("in all"_L1), qPrintable(all.detail));
    QCOMPARE(m_cloud->requests().size(), 2);
}

void TestClocks::theRequestIsTakenOffTheWire()
{
    m_cloud->otherwise().never();

    QCOMPARE(failure(request("GET", { .answer = 20ms })).kind, Error::Kind::Timeout);
    QTRY_COMPARE(m_cloud->aborted(), 1);
    QCOMPARE(failure(request("GET", { .total = 20ms })).kind, Error::Kind::Timeout);
    QTRY_COMPARE(m_cloud->aborted(), 2);
}

void TestClocks::zeroIsNoLimit()
{
    m_cloud->otherwise().replyAfter(20ms, 200, QByteArray(100'000, 'x'));
    Receiver<Response> got;

    m_transport
        .send(
            request("GET", { .connect = 0ms, .idle = 0ms, .answer = 0ms, .total = 0ms, .body = 0 }))
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->body.size(), 100'000);
}

QTEST_GUILESS_MAIN(TestClocks)

#include "tst_clocks.moc"
