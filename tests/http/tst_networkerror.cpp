// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/networkerror.h"
#include "http/transport.h"
#include "support/certificates.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestNetworkError : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasWordsWithoutSecrets_data();
    void everyFaultHasWordsWithoutSecrets();
    void addressesInTheWordsOfQtAreLeftOut();
    void statusesAreNoFaults_data();
    void statusesAreNoFaults();
    void theProxyIsUsedAndItsRefusalNamed_data();
    void theProxyIsUsedAndItsRefusalNamed();
    void aProxyThatIsNotThereIsNamed();
};

void TestNetworkError::everyFaultHasWordsWithoutSecrets_data()
{
    using Kind = Error::Kind;
    using Sent = Error::Sent;
    QTest::addColumn<QNetworkReply::NetworkError>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << Kind::Network << Sent::No
                             << u"h:5000 refuses"_s;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << Kind::Network << Sent::Maybe
                            << u"before it answered"_s;
    QTest::newRow("not repeatable") << QNetworkReply::ContentReSendError << Kind::Network
                                    << Sent::Maybe << u"before it answered"_s;
    QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << Kind::Network << Sent::No
                                  << u"host h was not found"_s;
    QTest::newRow("timeout") << QNetworkReply::TimeoutError << Kind::Timeout << Sent::Maybe
                             << u"cannot be reached"_s;
    QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << Kind::Tls << Sent::No
                         << u"secure connection to h"_s;
    QTest::newRow("proxy refused") << QNetworkReply::ProxyConnectionRefusedError << Kind::Network
                                   << Sent::No << u"proxy refuses"_s;
    QTest::newRow("proxy sign-in") << QNetworkReply::ProxyAuthenticationRequiredError
                                   << Kind::Network << Sent::Maybe << u"sign-in"_s;
    QTest::newRow("no web") << QNetworkReply::ProtocolFailure << Kind::Protocol << Sent::Maybe
                            << u"language of the web"_s;
    QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << Kind::Network << Sent::Maybe
                             << u"h:5000 failed"_s;
}

void TestNetworkError::everyFaultHasWordsWithoutSecrets()
{
    QFETCH(QNetworkReply::NetworkError, fault);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Sent, sent);
    QFETCH(QString, words);
    const QUrl url(u"https://user:s3cret@h:5000/s3cret?token=s3cret"_s);

    const auto error
        = networkError(fault, url, u"Error transferring https://h:5000/s3cret - Oh"_s, {}, false);

    QCOMPARE(error.kind, kind);
    QCOMPARE(error.sent, sent);
    QCOMPARE(error.origin, u"https://h:5000"_s);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
    QVERIFY(!error.advice.isEmpty());
    QVERIFY2(!error.text().contains("s3cret"_L1), qPrintable(error.text()));
}

void TestNetworkError::addressesInTheWordsOfQtAreLeftOut()
{
    const QUrl url(u"http://h/a"_s);

    QCOMPARE(
        networkError(QNetworkReply::UnknownNetworkError, url, u"Network unreachable"_s, {}, false)
            .detail,
        u"Network unreachable"_s);
    QVERIFY(
        networkError(QNetworkReply::UnknownNetworkError, url, u"Error at http://h/a"_s, {}, false)
            .detail.isEmpty());
    QVERIFY(networkError(QNetworkReply::RemoteHostClosedError, url, {}, {}, true)
                .message.contains("middle of the answer"_L1));
}

void TestNetworkError::statusesAreNoFaults_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("fault");
    QTest::newRow("fine") << QNetworkReply::NoError << 200 << false;
    QTest::newRow("no answer") << QNetworkReply::NoError << 0 << true;
    QTest::newRow("404") << QNetworkReply::ContentNotFoundError << 404 << false;
    QTest::newRow("400") << QNetworkReply::ProtocolInvalidOperationError << 400 << false;
    QTest::newRow("500") << QNetworkReply::InternalServerError << 500 << false;
    QTest::newRow("407") << QNetworkReply::ProxyAuthenticationRequiredError << 407 << true;
    QTest::newRow("lost") << QNetworkReply::RemoteHostClosedError << 200 << true;
    QTest::newRow("not repeated") << QNetworkReply::ContentReSendError << 200 << true;
    QTest::newRow("aborted") << QNetworkReply::OperationCanceledError << 200 << true;
}

void TestNetworkError::statusesAreNoFaults()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    QFETCH(bool, fault);

    QCOMPARE(isFault(error, status), fault);
}

void TestNetworkError::theProxyIsUsedAndItsRefusalNamed_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("https") << u"https"_s;
}

void TestNetworkError::theProxyIsUsedAndItsRefusalNamed()
{
    QFETCH(QString, scheme);
    QTcpServer proxy;
    QByteArray asked;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        auto *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
            asked += socket->readAll();
            socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                          "realm=\"p\"\r\n"
                          "Content-Length: 0\r\n\r\n");
        });
    });
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    NetworkTransport transport(
        { .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()),
          .firstPause = 1ms });
    Receiver<Response> got;

    transport.send({ .verb = "GET", .url = QUrl(scheme + u"://cloud.example:5000/v3"_s) })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QVERIFY2(got.error().message.contains("proxy asks for a sign-in"_L1),
             qPrintable(got.error().text()));
    QVERIFY(asked.contains("cloud.example:5000"));
}

void TestNetworkError::aProxyThatIsNotThereIsNamed()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const auto port = gone.serverPort();
    gone.close();
    NetworkTransport transport(
        { .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port),
          .firstPause = 1ms });
    Receiver<Response> got;

    transport.send({ .verb = "POST", .url = QUrl(u"http://cloud.example/v3"_s) })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QVERIFY2(got.error().message.contains("proxy"_L1), qPrintable(got.error().text()));
    QCOMPARE(got.error().sent, Error::Sent::No);
}

QTEST_GUILESS_MAIN(TestNetworkError)

#include "tst_networkerror.moc"
