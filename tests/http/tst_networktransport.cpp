// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/path.h"
#include "http/transport.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Tells of each write, from within.
class TellingSink final : public QIODevice
{
public:
    explicit TellingSink(std::function<void()> tell)
        : m_tell(std::move(tell))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_tell();
        return size;
    }

private:
    std::function<void()> m_tell;
};

} // namespace

class TestNetworkTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anAnswerComesWhole();
    void bodiesGoOutWithTheirLengthAndType();
    void ourNamesAreOnEveryRequest();
    void ownHeadersWin();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void challengesAreAnAnswerToo_data();
    void challengesAreAnAnswerToo();
    void headKnowsTheLengthWithoutABody();
    void cookiesAreNotKept();
    void answersMayEndWithTheConnection();
    void aConnectionIsUsedAgain();
    void aTiredConnectionDoesNotHurt();
    void dotsNeverLeaveThisComputer_data();
    void dotsNeverLeaveThisComputer();
    void namesArriveAsTheyAre_data();
    void namesArriveAsTheyAre();
    void lineBreaksInFieldsAreRefused();
    void droppingACallAbortsItsRequest();
    void droppingACallInItsBodyAbortsItsRequest();
    void callsOutliveTheTransport();
    void theTransportMayGoInsideAHandler();
    void fortyAtOnceAllArrive();
    void theMoreUrgentOfThoseThatWaitGoFirst();
    void progressIsTold();
    void theReceiverMayDieInsideProgress();
    void theReceiverMayDieWhileTheSinkWrites();

private:
    Call<Response> send(Request request) { return m_transport->send(std::move(request)); }
    Request get(const QByteArray &target = "/a")
    {
        return { .verb = "GET", .url = m_cloud->url(target) };
    }

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<NetworkTransport> m_transport;
};

void TestNetworkTransport::init()
{
    m_transport = std::make_unique<NetworkTransport>(
        TransportOptions { .userAgent = "cirroscope/1.2", .firstPause = 1ms });
    m_cloud = std::make_unique<FakeCloud>();
}

void TestNetworkTransport::anAnswerComesWhole()
{
    m_cloud->on("GET /a").reply(200, "{\"a\":1}", { { "X-Openstack-Request-Id", "req-1" } });
    Receiver<Response> got;

    auto request = get();
    request.task = u"compute.GET.a"_s;
    send(request).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->status, 200);
    QCOMPARE(got->body, "{\"a\":1}"_ba);
    QCOMPARE(got->headers.value("content-length"), "7"_ba);
    QCOMPARE(got->verb, "GET"_ba);
    QCOMPARE(got->url, m_cloud->url("/a"));
    QCOMPARE(got->task, u"compute.GET.a"_s);
    QCOMPARE(got->requestId(), u"req-1"_s);
    QCOMPARE(got->object()->value("a"_L1).toInt(), 1);
}

void TestNetworkTransport::bodiesGoOutWithTheirLengthAndType()
{
    m_cloud->otherwise().reply(202);
    const QByteArray content("0123456789");
    const auto open = [content] {
        auto device = std::make_unique<QBuffer>();
        device->setData(content);
        device->open(QIODevice::ReadOnly);
        return device;
    };
    Receiver<Response> json;
    Receiver<Response> stream;
    Receiver<Response> none;

    send({ .verb = "POST",
           .url = m_cloud->url("/j"),
           .body = Body::json(QJsonObject { { u"a"_s, 1 } }) })
        .deliver(&json, json.store());
    send({ .verb = "PUT", .url = m_cloud->url("/s"), .body = Body::stream(open, 10, "text/plain") })
        .deliver(&stream, stream.store());
    send({ .verb = "POST", .url = m_cloud->url("/n") }).deliver(&none, none.store());

    QTRY_VERIFY(json && stream && none);
    QCOMPARE(m_cloud->rawBodies("POST /j"), QList { "{\"a\":1}"_ba });
    QCOMPARE(m_cloud->headersOf("POST /j").value("Content-Type"), "application/json"_ba);
    QCOMPARE(m_cloud->rawBodies("PUT /s"), QList { content });
    QCOMPARE(m_cloud->headersOf("PUT /s").value("Content-Length"), "10"_ba);
    QCOMPARE(m_cloud->headersOf("PUT /s").value("Content-Type"), "text/plain"_ba);
    QCOMPARE(m_cloud->headersOf("POST /n").value("Content-Length"), "0"_ba);
    QVERIFY(!m_cloud->headersOf("POST /n").contains("Content-Type"));
}

void TestNetworkTransport::ourNamesAreOnEveryRequest()
{
    m_cloud->otherwise().reply(200, "{}");

    for (const QByteArray verb : { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "COPY" }) {
        Receiver<Response> got;
        send({ .verb = verb, .url = m_cloud->url("/a") }).deliver(&got, got.store());
        QTRY_VERIFY2(got.ok(), verb.constData());

        const auto headers = m_cloud->headersOf(verb + " /a");
        QCOMPARE(headers.value("User-Agent"), "cirroscope/1.2 cirro-sdk/0.1.0"_ba);
        QCOMPARE(headers.value("Accept"), "application/json"_ba);
        QCOMPARE(headers.value("Accept-Encoding"), "identity"_ba);
        QCOMPARE(headers.value("Accept-Language"), "*"_ba);
        QVERIFY(!headers.contains("Cookie"));
    }
}

void TestNetworkTransport::ownHeadersWin()
{
    m_cloud->on("GET /a").reply(200, "{}");
    Receiver<Response> got;

    auto request = get();
    request.headers = { { "accept", "text/plain" }, { "X-Auth-Token", "t" } };
    send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->headersOf("GET /a").value("Accept"), "text/plain"_ba);
    QCOMPARE(m_cloud->headersOf("GET /a").value("X-Auth-Token"), "t"_ba);
}

void TestNetworkTransport::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         { 200, 201, 202, 203, 204, 206, 300, 304, 400, 401, 402, 403, 404, 405,
           406, 409, 410, 412, 413, 415, 416, 422, 423, 501, 505, 507, 599, 999 })
        QTest::addRow("%d", status) << status;
}

void TestNetworkTransport::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    m_cloud->otherwise().reply(status, "{\"message\":\"m\"}");

    for (const QByteArray verb : { "GET", "POST", "HEAD" }) {
        Receiver<Response> got;
        send({ .verb = verb, .url = m_cloud->url("/a") }).deliver(&got, got.store());

        QTRY_VERIFY(got);
        QVERIFY2(got.ok(), verb.constData());
        QCOMPARE(got->status, status);
        const bool hasBody = verb != "HEAD" && status != 204 && status != 304;
        QCOMPARE(got->body, hasBody ? "{\"message\":\"m\"}"_ba : QByteArray());
        QCOMPARE(m_cloud->count(verb + " /a"), 1);
    }
}

void TestNetworkTransport::challengesAreAnAnswerToo_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const auto *challenge : { "Keystone uri=\"http://x/v3\"", "Basic realm=\"x\"", "Bearer",
                                   "Negotiate", "Digest realm=\"x\", nonce=\"y\"" })
        QTest::addRow("%s", challenge) << QByteArray(challenge);
}

void TestNetworkTransport::challengesAreAnAnswerToo()
{
    QFETCH(QByteArray, challenge);
    m_cloud->otherwise().reply(401, "{\"a\":1}", { { "WWW-Authenticate", challenge } });

    for (const QByteArray verb : { "GET", "POST" }) {
        Receiver<Response> got;
        send({ .verb = verb, .url = m_cloud->url("/a"), .body = Body::bytes("x", "a/b") })
            .deliver(&got, got.store());

        QTRY_VERIFY(got.ok());
        QCOMPARE(got->status, 401);
        QCOMPARE(got->body, "{\"a\":1}"_ba);
        QCOMPARE(m_cloud->count(verb + " /a"), 1);
    }
}

void TestNetworkTransport::headKnowsTheLengthWithoutABody()
{
    m_cloud->on("HEAD /a").reply(200, "12345");
    Receiver<Response> got;

    send({ .verb = "HEAD", .url = m_cloud->url("/a") }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->headers.value("Content-Length"), "5"_ba);
    QVERIFY(got->body.isEmpty());
}

void TestNetworkTransport::cookiesAreNotKept()
{
    m_cloud->on("GET /a").reply(200, "{}", { { "Set-Cookie", "sid=1; Path=/" } });

    for (int i = 0; i < 2; ++i) {
        Receiver<Response> got;
        send(get()).deliver(&got, got.store());
        QTRY_VERIFY(got.ok());
    }

    QVERIFY(!m_cloud->headersOf("GET /a").contains("Cookie"));
}

void TestNetworkTransport::answersMayEndWithTheConnection()
{
    m_cloud->otherwise().raw("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":1}",
                             FakeCloud::Answer::End::Close);

    for (const QByteArray verb : { "GET", "POST", "PUT" }) {
        Receiver<Response> got;
        send({ .verb = verb, .url = m_cloud->url("/a"), .body = Body::bytes("x", "a/b") })
            .deliver(&got, got.store());

        QTRY_VERIFY(got);
        QVERIFY2(got.ok(), verb.constData());
        QCOMPARE(got->body, "{\"a\":1}"_ba);
        QCOMPARE(m_cloud->count(verb + " /a"), 1);
    }
}

void TestNetworkTransport::aConnectionIsUsedAgain()
{
    m_cloud->on("GET /a").reply(200, "{}");

    for (int i = 0; i < 10; ++i) {
        Receiver<Response> got;
        send(get()).deliver(&got, got.store());
        QTRY_VERIFY(got.ok());
    }

    QCOMPARE(m_cloud->connections(), 1);
}

void TestNetworkTransport::aTiredConnectionDoesNotHurt()
{
    m_cloud->otherwise().reply(200, "{}");

    for (int i = 0; i < 10; ++i) {
        for (const QByteArray verb : { "GET", "POST" }) {
            Receiver<Response> got;
            send({ .verb = verb, .url = m_cloud->url("/a") }).deliver(&got, got.store());
            QTRY_VERIFY(got);
            QVERIFY2(got.ok(), verb.constData());
        }
        m_cloud->closeIdle();
    }

    QCOMPARE(m_cloud->count("POST /a"), 10);
}

void TestNetworkTransport::dotsNeverLeaveThisComputer_data()
{
    QTest::addColumn<Path>("path");
    QTest::newRow("two dots") << Path { u"c"_s, u".."_s };
    QTest::newRow("one dot") << Path { u"c"_s, u"."_s, u"x"_s };
    QTest::newRow("parsed") << Path::parse(u"/c/../x");
    QTest::newRow("encoded") << Path::parse(u"/c/%2e%2E/x");
    QTest::newRow("null") << Path { u"c"_s, u"a\0b"_s };
    QTest::newRow("double slash") << Path { u""_s, u"a"_s };
}

void TestNetworkTransport::dotsNeverLeaveThisComputer()
{
    QFETCH(Path, path);
    Receiver<Response> got;

    send({ .verb = "DELETE", .url = path.below(m_cloud->baseUrl()) }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Unsupported);
    QCOMPARE(got.error().sent, Error::Sent::No);
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestNetworkTransport::namesArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("plain") << u"a-b_c.d~e"_s << "/v1/c/a-b_c.d~e"_ba;
    QTest::newRow("out of its place") << u"../docs/victim"_s << "/v1/c/..%2Fdocs%2Fvictim"_ba;
    QTest::newRow("hidden file") << u".x"_s << "/v1/c/.x"_ba;
    QTest::newRow("three dots") << u"..."_s << "/v1/c/..."_ba;
    QTest::newRow("space and plus") << u"a b+c"_s << "/v1/c/a%20b%2Bc"_ba;
    QTest::newRow("delimiters") << u"a?b#c&d=e;f@g:h"_s << "/v1/c/a%3Fb%23c%26d%3De%3Bf%40g%3Ah"_ba;
    QTest::newRow("percent") << u"100%2E%"_s << "/v1/c/100%252E%25"_ba;
    QTest::newRow("umlaut") << u"\u00fc"_s << "/v1/c/%C3%BC"_ba;
    QTest::newRow("beyond the first plane") << u"\U0001F600"_s << "/v1/c/%F0%9F%98%80"_ba;
    QTest::newRow("quotes and brackets")
        << u"[a]{b}\"'\\|^`<>"_s << "/v1/c/%5Ba%5D%7Bb%7D%22%27%5C%7C%5E%60%3C%3E"_ba;
    QTest::newRow("line break") << u"a\r\nX: y"_s << "/v1/c/a%0D%0AX%3A%20y"_ba;
    QTest::newRow("slashes") << u"//a//"_s << "/v1/c/%2F%2Fa%2F%2F"_ba;
}

void TestNetworkTransport::namesArriveAsTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, target);
    m_cloud->otherwise().reply(204);
    Receiver<Response> got;

    send({ .verb = "DELETE", .url = (Path { u"v1"_s, u"c"_s } / name).below(m_cloud->baseUrl()) })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->requests().first().target, target);
}

void TestNetworkTransport::lineBreaksInFieldsAreRefused()
{
    Receiver<Response> got;
    auto request = get();
    request.headers = { { "X-A", "b\r\nX-Evil: c" } };

    send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Unsupported);
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestNetworkTransport::droppingACallAbortsItsRequest()
{
    m_cloud->on("GET /a").never();
    auto view = std::make_unique<QObject>();
    bool told = false;
    send(get()).deliver(view.get(), [&](Result<Response>) { told = true; });
    QTRY_COMPARE(m_cloud->count("GET /a"), 1);

    view.reset();

    QTRY_COMPARE(m_cloud->aborted(), 1);
    QVERIFY(!told);
}

void TestNetworkTransport::droppingACallInItsBodyAbortsItsRequest()
{
    m_cloud->on("POST /a").reply(201);
    m_cloud->setReading(false);
    auto view = std::make_unique<QObject>();
    Request request { .verb = "POST", .url = m_cloud->url("/a") };
    request.body = Body::bytes(QByteArray(20'000'000, 'x'), "a/b");
    qint64 sent = 0;
    request.progress = [&](const Progress &p) { sent = p.sent; };
    send(request).deliver(view.get(), [](Result<Response>) { QFAIL("delivered"); });
    QTRY_VERIFY(sent > 0);

    view.reset();
    m_cloud->setReading(true);

    QTRY_COMPARE(m_cloud->aborted(), 1);
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestNetworkTransport::callsOutliveTheTransport()
{
    m_cloud->on("GET /a").reply(200, "{}");
    Receiver<Response> got;
    send(get()).deliver(&got, got.store());

    m_transport.reset();

    QTRY_VERIFY(got.ok());
}

void TestNetworkTransport::theTransportMayGoInsideAHandler()
{
    m_cloud->on("GET /a").reply(200, "{}");
    QObject receiver;
    bool told = false;

    send(get()).deliver(&receiver, [&](Result<Response>) {
        m_transport.reset();
        told = true;
    });

    QTRY_VERIFY(told);
}

void TestNetworkTransport::fortyAtOnceAllArrive()
{
    m_cloud->otherwise().compute(
        [](const FakeCloud::Request &r) { return FakeCloud::Answer { .body = r.target }; });
    std::vector<std::unique_ptr<Receiver<Response>>> receivers;

    for (int i = 0; i < 40; ++i) {
        receivers.push_back(std::make_unique<Receiver<Response>>());
        send(get('/' + QByteArray::number(i)))
            .deliver(receivers.back().get(), receivers.back()->store());
    }

    for (int i = 0; i < 40; ++i) {
        QTRY_VERIFY(receivers[size_t(i)]->ok());
        QCOMPARE((*receivers[size_t(i)])->body, '/' + QByteArray::number(i));
    }
    QVERIFY(m_cloud->connections() <= 7);
}

void TestNetworkTransport::theMoreUrgentOfThoseThatWaitGoFirst()
{
    m_cloud->otherwise().never();
    QObject early;
    for (int i = 0; i < 6; ++i)
        send(get("/early")).deliver(&early, [](Result<Response>) {});
    QTRY_COMPARE(m_cloud->count("GET /early"), 6);
    m_cloud->on("GET /click").reply(200);
    m_cloud->on("GET /prefetch").reply(200);
    Receiver<Response> prefetch;
    Receiver<Response> click;
    auto request = get("/prefetch");
    request.priority = Priority::Prefetch;
    send(request).deliver(&prefetch, prefetch.store());
    request = get("/click");
    request.priority = Priority::Click;
    send(request).deliver(&click, click.store());

    delete early.children().first();

    QTRY_VERIFY(click.ok());
    QTRY_VERIFY(prefetch.ok());
    QCOMPARE(m_cloud->requests().at(6).target, "/click"_ba);
}

void TestNetworkTransport::progressIsTold()
{
    m_cloud->on("PUT /a").reply(200, QByteArray(100'000, 'y'));
    Progress last;
    int calls = 0;
    Request request { .verb = "PUT",
                      .url = m_cloud->url("/a"),
                      .body = Body::bytes(QByteArray(50'000, 'x'), "a/b") };
    request.progress = [&](const Progress &p) {
        QVERIFY(p.sent >= last.sent && p.received >= last.received);
        last = p;
        ++calls;
    };
    Receiver<Response> got;

    send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(last.sent, 50'000);
    QCOMPARE(last.toSend, 50'000);
    QCOMPARE(last.received, 100'000);
    QCOMPARE(last.toReceive, 100'000);
    QVERIFY(calls >= 2);
}

void TestNetworkTransport::theReceiverMayDieInsideProgress()
{
    m_cloud->on("GET /a").reply(200, QByteArray(1'000'000, 'y'));
    auto view = std::make_unique<QObject>();
    bool gone = false;
    auto request = get();
    request.progress = [&](const Progress &) {
        view.reset();
        gone = true;
    };

    send(request).deliver(view.get(), [](Result<Response>) { QFAIL("delivered"); });

    QTRY_VERIFY(gone);
    Receiver<Response> next;
    send(get()).deliver(&next, next.store());
    QTRY_VERIFY(next.ok());
}

void TestNetworkTransport::theReceiverMayDieWhileTheSinkWrites()
{
    m_cloud->on("GET /a").reply(200, QByteArray(1'000'000, 'y'));
    auto view = std::make_unique<QObject>();
    int writes = 0;
    auto request = get();
    request.sink = std::make_shared<TellingSink>([&] {
        view.reset();
        ++writes;
    });

    send(std::move(request)).deliver(view.get(), [](Result<Response>) { QFAIL("delivered"); });

    QTRY_COMPARE(writes, 1);
    Receiver<Response> next;
    send(get()).deliver(&next, next.store());
    QTRY_VERIFY(next.ok());
    QCOMPARE(writes, 1);
}

QTEST_GUILESS_MAIN(TestNetworkTransport)

#include "tst_networktransport.moc"
