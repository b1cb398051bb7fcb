// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "http/websocket.h"
#include "support/certificates.h"
#include "support/fakeline.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! A client with what it was told.
struct Client
{
    explicit Client(const SocketPolicy &policy = {}, const WebSocketLimits &limits = {})
        : socket(policy, limits)
    {
        QObject::connect(&socket, &WebSocket::received, &socket,
                         [this](const QByteArray &bytes) { heard += bytes; });
        QObject::connect(&socket, &WebSocket::closed, &socket,
                         [this](const std::optional<Error> &error) {
                             ++ends;
                             end = error;
                         });
    }
    void open(const QUrl &url) { socket.open(url, u"binary"_s); }

    WebSocket socket;
    QByteArray heard;
    int ends = 0;
    std::optional<Error> end;
};

//! A server that takes connections and then does as it is told with what it gets.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(std::function<void(QTcpSocket &, const QByteArray &)> act)
    {
        connect(this, &QTcpServer::newConnection, this, [this, act] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this,
                    [socket, act] { act(*socket, socket->readAll()); });
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url(const QString &scheme = u"ws"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2/?token=s3cret-token"_s.arg(scheme).arg(serverPort()));
    }
};

SocketPolicy policyOf(const TransportOptions &options)
{
    return *(*NetworkTransport::create(options))->socketPolicy();
}

} // namespace

class TestWebSocket : public QObject
{
    Q_OBJECT

private slots:
    void bytesGoBothWays();
    void textCountsAsBytes();
    void theOriginIsTheHostOfTheAddress();
    void anHttpAddressStandsForItsWebSocket();
    void aGoodbyeIsNoError();
    void aReasonIsToldWithoutTheToken();
    void aBrokenLineIsToldOnce();
    void aRefusedHandshakeIsNotARefusedConnection();
    void aRefusedConnectionIsNamed();
    void aHostThatSaysNothingRunsOutOfTime();
    void aDeadLineIsSeen();
    void aQuietLineThatAnswersStays();
    void tooLargeAMessageEndsTheLine();
    void whatCannotBeSentIsNotTaken();
    void closingSaysNothingMore();
    void theReceiverMayEndTheLine();
    void theAuthorityOfTheCloudIsTrusted();
    void anotherAuthorityIsRefused();
    void insecureTakesAnyCertificate();
    void theProxyOfTheCloudIsUsed();
    void optionsThatCannotBeUsedOpenNothing();
};

void TestWebSocket::bytesGoBothWays()
{
    FakeLine server;
    server.greet = [](QWebSocket &line, int) { line.sendBinaryMessage("login: \x00\xff"_ba); };
    Client client;

    client.open(server.url());
    QTRY_COMPARE(client.heard, "login: \x00\xff"_ba);
    QVERIFY(client.socket.send("root\r"));

    QTRY_COMPARE(server.heard(), "root\r");
    QCOMPARE(server.line().requestUrl().query(), u"token=s3cret-token"_s);
    QCOMPARE(server.line().subprotocol(), u"binary"_s);
}

void TestWebSocket::textCountsAsBytes()
{
    FakeLine server;
    server.greet = [](QWebSocket &line, int) { line.sendTextMessage(u"grün"_s); };
    Client client;

    client.open(server.url());

    QTRY_COMPARE(client.heard, "gr\xc3\xbcn"_ba);
}

void TestWebSocket::theOriginIsTheHostOfTheAddress()
{
    FakeLine server;
    Client client;

    client.open(server.url());
    QTRY_COMPARE(server.lines(), 1);

    QCOMPARE(server.line().origin(), u"http://127.0.0.1:%1"_s.arg(server.url().port()));
}

void TestWebSocket::anHttpAddressStandsForItsWebSocket()
{
    FakeLine server;
    Client client;
    auto url = server.url();
    url.setScheme(u"http"_s);

    client.open(url);

    QTRY_VERIFY(client.socket.isOpen());
}

void TestWebSocket::aGoodbyeIsNoError()
{
    FakeLine server;
    server.greet = [](QWebSocket &line, int) {
        line.sendBinaryMessage("bye");
        line.close(QWebSocketProtocol::CloseCodeNormal, u"Target closed"_s);
    };
    Client client;

    client.open(server.url());
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(!client.end);
    QCOMPARE(client.heard, "bye");
    QVERIFY(!client.socket.isOpen());
}

void TestWebSocket::aReasonIsToldWithoutTheToken()
{
    FakeLine server;
    server.greet = [](QWebSocket &line, int) {
        line.close(QWebSocketProtocol::CloseCodeBadOperation, u"The s3cret-token has expired"_s);
    };
    Client client;

    client.open(server.url());
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->message, u"127.0.0.1 closed the line (code 1011)."_s);
    QCOMPARE(client.end->detail, u"The *** has expired"_s);
}

void TestWebSocket::aBrokenLineIsToldOnce()
{
    FakeLine server;
    Client client;
    client.open(server.url());
    QTRY_VERIFY(client.socket.isOpen());
    QTRY_COMPARE(server.lines(), 1);

    server.line().abort();
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->kind, Error::Kind::Network);
    QCOMPARE(client.end->message, u"The line to 127.0.0.1 broke."_s);
}

void TestWebSocket::aRefusedHandshakeIsNotARefusedConnection()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    });
    Client client;

    client.open(server.url());
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->kind, Error::Kind::Protocol);
    QCOMPARE(client.end->status, 403);
    QCOMPARE(client.end->message, u"127.0.0.1 answers, but opens no line."_s);
    QVERIFY(!client.end->text().contains(u"s3cret"_s));
}

void TestWebSocket::aRefusedConnectionIsNamed()
{
    FakeLine server;
    const auto url = server.url();
    server.stop();
    Client client;

    client.open(url);
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->message, u"127.0.0.1:%1 refuses the connection."_s.arg(url.port()));
    QVERIFY(!client.end->text().contains(u"s3cret"_s));
}

void TestWebSocket::aHostThatSaysNothingRunsOutOfTime()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    Client client({}, { .connect = 50ms });

    client.open(server.url());
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->kind, Error::Kind::Timeout);
}

void TestWebSocket::aDeadLineIsSeen()
{
    // It opens the line, and then answers no ping.
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        const auto key
            = request.mid(request.indexOf("Sec-WebSocket-Key: ") + 19).split('\r').first();
        const auto accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                                     QCryptographicHash::Sha1)
                                .toBase64();
        if (request.startsWith("GET"))
            socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                         "Connection: Upgrade\r\nSec-WebSocket-Protocol: binary\r\n"
                         "Sec-WebSocket-Accept: "
                         + accept + "\r\n\r\n");
    });
    Client client({}, { .quiet = 20ms, .answer = 50ms });

    client.open(server.url());
    QTRY_VERIFY(client.socket.isOpen());
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->kind, Error::Kind::Timeout);
}

void TestWebSocket::aQuietLineThatAnswersStays()
{
    FakeLine server;
    Client client({}, { .quiet = 5ms, .answer = 500ms });
    client.open(server.url());
    QTRY_COMPARE(server.lines(), 1);

    QTest::qWait(100); // many pings and their answers

    QVERIFY(client.socket.isOpen());
    QCOMPARE(client.ends, 0);
}

void TestWebSocket::tooLargeAMessageEndsTheLine()
{
    FakeLine server;
    server.greet = [](QWebSocket &line, int) { line.sendBinaryMessage(QByteArray(5000, 'x')); };
    Client client({}, { .message = 4096 });

    client.open(server.url());
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->kind, Error::Kind::Protocol);
    QVERIFY(client.heard.isEmpty());
}

void TestWebSocket::whatCannotBeSentIsNotTaken()
{
    FakeLine server;
    Client client({}, { .unsent = 100 });
    QVERIFY(!client.socket.send("early"));

    client.open(server.url());
    QTRY_VERIFY(client.socket.isOpen());

    QVERIFY(!client.socket.send(QByteArray(101, 'x')));
    QVERIFY(client.socket.send("ok"));
    QTRY_COMPARE(server.heard(), "ok");
}

void TestWebSocket::closingSaysNothingMore()
{
    FakeLine server;
    Client client;
    client.open(server.url());
    QTRY_COMPARE(server.lines(), 1);
    QTRY_VERIFY(client.socket.isOpen());
    QSignalSpy gone(&server.line(), &QWebSocket::disconnected);

    client.socket.send("last");
    client.socket.close();

    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(server.heard(), "last");
    QCOMPARE(server.line().closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QCOMPARE(client.ends, 0);
}

void TestWebSocket::theReceiverMayEndTheLine()
{
    FakeLine server;
    server.greet = [](QWebSocket &line, int) {
        line.sendBinaryMessage("one");
        line.sendBinaryMessage("two");
    };
    auto socket = std::make_unique<WebSocket>(SocketPolicy());
    connect(socket.get(), &WebSocket::received, this, [&] { socket.reset(); });

    socket->open(server.url(), u"binary"_s);

    QTRY_VERIFY(!socket);
}

void TestWebSocket::theAuthorityOfTheCloudIsTrusted()
{
    FakeLine server(serverTls(u"server"_s));
    Client client(policyOf({ .caFile = certificateFile(u"ca"_s) }));

    client.open(server.url());

    QTRY_VERIFY(client.socket.isOpen());
    QCOMPARE(server.line().origin(), u"https://127.0.0.1:%1"_s.arg(server.url().port()));
}

void TestWebSocket::anotherAuthorityIsRefused()
{
    FakeLine server(serverTls(u"server"_s));
    Client client(policyOf({ .caFile = certificateFile(u"otherca"_s) }));

    client.open(server.url());
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(client.end);
    QCOMPARE(client.end->kind, Error::Kind::Tls);
    QVERIFY(client.end->message.contains(u"authority"_s));
    QCOMPARE(server.lines(), 0);
}

void TestWebSocket::insecureTakesAnyCertificate()
{
    FakeLine server(serverTls(u"selfsigned"_s));
    Client client(policyOf({ .verify = false }));

    client.open(server.url());

    QTRY_VERIFY(client.socket.isOpen());
}

void TestWebSocket::theProxyOfTheCloudIsUsed()
{
    QByteArray asked;
    RawServer proxy([&](QTcpSocket &socket, const QByteArray &request) {
        asked += request;
        socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    });
    Client client(
        policyOf({ .proxy = { QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort() } }));

    client.open(QUrl(u"ws://console.test:6083/?token=s3cret-token"_s));
    QTRY_COMPARE(client.ends, 1);

    QVERIFY(asked.startsWith("CONNECT console.test:6083 "));
    QVERIFY(!asked.contains("s3cret"));
    QVERIFY(client.end);
    QVERIFY(!client.end->text().contains(u"s3cret"_s));
}

void TestWebSocket::optionsThatCannotBeUsedOpenNothing()
{
    NetworkTransport transport({ .caFile = u"/nowhere/ca.pem"_s });

    const auto policy = transport.socketPolicy();

    QVERIFY(!policy);
    QCOMPARE(policy.error().kind, Error::Kind::Config);
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
