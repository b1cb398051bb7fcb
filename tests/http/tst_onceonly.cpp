// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QTcpServer>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using End = FakeCloud::Answer::End;

//! What makes something must never be made twice, whatever Qt thinks of lost connections.
class TestOnceOnly : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLostRequestIsOnTheWireOnce_data();
    void aLostRequestIsOnTheWireOnce();
    void idempotentOnesAreOnTheWireAsOftenAsTried_data();
    void idempotentOnesAreOnTheWireAsOftenAsTried();
    void closedBeforeTheContentIsTakenIsNoLoss();
    void refusedIsTriedOnceMoreAndToldAsNotSent();
    void statusesAreNotTriedAgain_data();
    void statusesAreNotTriedAgain();
    void aPostAfterAnIdleTimeGoesOutOnce();
    void manyAtOnceGoOutOnceEach();
    void aDeleteThatWasDoneAndLostIsDone();
    void aDeleteOfWhatNeverWasIsNotFound();

private:
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<NetworkTransport> m_transport;
};

void TestOnceOnly::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_transport = std::make_unique<NetworkTransport>(TransportOptions { .firstPause = 1ms });
}

void TestOnceOnly::aLostRequestIsOnTheWireOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<End>("end");
    const std::pair<const char *, const char *> places[] {
        { "before the answer", "" },
        { "in the status line", "HTTP/1.1 2" },
        { "in the head", "HTTP/1.1 202 Accepted\r\nContent-Le" },
        { "after the head", "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n" },
        { "in the body", "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n{\"server\"" },
        { "in a chunk",
          "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"server\"" },
        { "garbage", "garbage garbage\r\n\r\n" }
    };
    for (const auto &[name, answer] : places) {
        QTest::addRow("%s, closed", name) << QByteArray(answer) << End::Close;
        QTest::addRow("%s, reset", name) << QByteArray(answer) << End::Reset;
    }
}

void TestOnceOnly::aLostRequestIsOnTheWireOnce()
{
    QFETCH(QByteArray, answer);
    QFETCH(End, end);
    m_cloud->otherwise().compute([=](const FakeCloud::Request &) {
        return FakeCloud::Answer { .end = end, .raw = answer };
    });
    int targets = 0;

    for (const QByteArray verb : { "POST", "PATCH" }) {
        for (const auto &body : { Body(), Body::json(QJsonObject { { u"a"_s, 1 } }),
                                  Body::bytes(QByteArray(300'000, 'x'), "a/b") }) {
            const auto target = '/' + QByteArray::number(++targets);
            Receiver<Response> got;
            m_transport->send({ .verb = verb, .url = m_cloud->url(target), .body = body })
                .deliver(&got, got.store());

            QTRY_VERIFY(got);
            QVERIFY(got.failed());
            QCOMPARE(got.error().kind, Error::Kind::OutcomeUnknown);
            QVERIFY(got.error().sent != Error::Sent::No);
            QVERIFY(!got.error().advice.isEmpty());
            QCOMPARE(m_cloud->count(verb + ' ' + target), 1);
        }
    }
    // What Qt repeated behind our back would arrive before a later request.
    m_cloud->on("GET /later").reply(200, "{}");
    Receiver<Response> later;
    m_transport->send({ .verb = "GET", .url = m_cloud->url("/later") })
        .deliver(&later, later.store());
    QTRY_VERIFY(later.ok());
    QCOMPARE(m_cloud->requests().size(), targets + 1);
}

void TestOnceOnly::idempotentOnesAreOnTheWireAsOftenAsTried_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const auto *verb : { "GET", "PUT", "DELETE", "COPY" })
        QTest::addRow("%s", verb) << QByteArray(verb);
}

void TestOnceOnly::idempotentOnesAreOnTheWireAsOftenAsTried()
{
    QFETCH(QByteArray, verb);
    m_cloud->on(verb + " /head").raw("HTTP/1.1 200 OK\r\nContent-Le", End::Close);
    m_cloud->on(verb + " /nothing").close();
    m_cloud->on(verb + " /reset").reset();

    for (const QByteArray target : { "/head", "/nothing", "/reset" }) {
        Receiver<Response> got;
        m_transport->send({ .verb = verb, .url = m_cloud->url(target) }).deliver(&got, got.store());

        QTRY_VERIFY(got);
        QVERIFY(got.failed());
        QCOMPARE(got.error().kind, Error::Kind::Network);
        QCOMPARE(got.error().sent, Error::Sent::Maybe);
        QCOMPARE(m_cloud->count(verb + ' ' + target), 3);
    }
}

void TestOnceOnly::closedBeforeTheContentIsTakenIsNoLoss()
{
    QTcpServer server;
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        ++connections;
        server.nextPendingConnection()->close();
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    Receiver<Response> got;

    m_transport->send({ .verb = "POST", .url = url, .body = Body::bytes("{}", "application/json") })
        .deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.failed());
    // It may have been taken out of our hands before the connection broke; then nobody can know.
    QVERIFY(got.error().kind == Error::Kind::OutcomeUnknown || got.error().sent == Error::Sent::No);
    QVERIFY(connections <= 2);
}

void TestOnceOnly::refusedIsTriedOnceMoreAndToldAsNotSent()
{
    const auto url = m_cloud->url("/a");
    m_cloud->shutDown();
    Receiver<Response> got;

    m_transport->send({ .verb = "POST", .url = url }).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QCOMPARE(got.error().sent, Error::Sent::No);
    QVERIFY2(got.error().message.contains("refuses"_L1), qPrintable(got.error().message));
}

void TestOnceOnly::statusesAreNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 408, 429, 498, 500, 502, 503, 504 })
        QTest::addRow("%d", status) << status;
}

void TestOnceOnly::statusesAreNotTriedAgain()
{
    QFETCH(int, status);
    m_cloud->on("POST /a").reply(status, "{}", { { "Retry-After", "0" } }).reply(200);
    Receiver<Response> got;

    m_transport->send({ .verb = "POST", .url = m_cloud->url("/a") }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, status);
    QCOMPARE(m_cloud->count("POST /a"), 1);
}

void TestOnceOnly::aPostAfterAnIdleTimeGoesOutOnce()
{
    m_cloud->otherwise().reply(202);

    for (int i = 0; i < 20; ++i) {
        Receiver<Response> got;
        m_transport
            ->send({ .verb = "POST", .url = m_cloud->url("/a"), .body = Body::bytes("x", "a/b") })
            .deliver(&got, got.store());
        QVERIFY(QTest::qWaitFor([&] { return bool(got); }));
        QVERIFY(got.ok());
        m_cloud->closeIdle();
    }

    QCOMPARE(m_cloud->count("POST /a"), 20);
    QCOMPARE(m_cloud->connections(), 20);
}

void TestOnceOnly::manyAtOnceGoOutOnceEach()
{
    m_cloud->otherwise().replyAfter(2ms, 202);
    std::vector<std::unique_ptr<Receiver<Response>>> receivers;

    for (int i = 0; i < 20; ++i) {
        receivers.push_back(std::make_unique<Receiver<Response>>());
        m_transport->send({ .verb = "POST", .url = m_cloud->url('/' + QByteArray::number(i)) })
            .deliver(receivers.back().get(), receivers.back()->store());
    }

    for (const auto &got : receivers)
        QTRY_VERIFY(got->ok());
    QCOMPARE(m_cloud->requests().size(), 20);
}

void TestOnceOnly::aDeleteThatWasDoneAndLostIsDone()
{
    m_cloud->on("DELETE /a").close().reply(404);
    Receiver<Response> got;

    m_transport->send({ .verb = "DELETE", .url = m_cloud->url("/a") }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 204);
    QCOMPARE(m_cloud->count("DELETE /a"), 2);
}

void TestOnceOnly::aDeleteOfWhatNeverWasIsNotFound()
{
    m_cloud->on("DELETE /a").reply(503).reply(404);
    Receiver<Response> got;

    m_transport->send({ .verb = "DELETE", .url = m_cloud->url("/a") }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 404);
}

QTEST_GUILESS_MAIN(TestOnceOnly)

#include "tst_onceonly.moc"
