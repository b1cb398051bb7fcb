// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "support/certificates.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void aKnownAuthorityIsTrusted();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void theAuthorityFileReplacesTheSystems();
    void insecureTakesAnyCertificate_data();
    void insecureTakesAnyCertificate();
    void nothingIsSentToWhomWeDoNotTrust_data();
    void nothingIsSentToWhomWeDoNotTrust();
    void aClientCertificateOpensTheDoor();
    void withoutTheClientCertificateTheDoorStaysShut();
    void aPortWithoutTlsIsToldAsSuch();
    void postsGoOutOnceOverTlsToo();
    void unusableFilesAreNamed_data();
    void unusableFilesAreNamed();
    void unusableFilesNeverFallBackToLess();

private:
    static TransportOptions trusting(const QString &authority = u"ca"_s)
    {
        return { .caFile = certificateFile(authority), .firstPause = 1ms };
    }
    static Receiver<Response> &send(NetworkTransport &transport, const FakeCloud &cloud,
                                    Receiver<Response> &got, const QByteArray &verb = "GET")
    {
        transport
            .send({ .verb = verb,
                    .url = cloud.url("/a?password=s3cret"),
                    .headers = { { "X-Auth-Token", "t0ken" } },
                    .body = verb == "GET" ? Body() : Body::bytes("{}", "application/json") })
            .deliver(&got, got.store());
        return got;
    }
};

void TestTls::aKnownAuthorityIsTrusted()
{
    FakeCloud cloud(serverTls(u"server"_s));
    cloud.otherwise().reply(200, "{}");
    NetworkTransport transport(trusting());
    Receiver<Response> got;

    send(transport, cloud, got);

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->origin(), u"https://127.0.0.1:%1"_s.arg(cloud.port()));
}

void TestTls::refusalsSayWhy_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("advice");
    const auto issued = u"Issued by Cirroscope test authority for "_s;
    QTest::newRow("expired") << u"expired"_s << u"ca"_s << u"127.0.0.1 expired on 2021-01-01"_s
                             << issued
            + u"localhost, 127.0.0.1; valid from 2020-01-01 to 2021-01-01"_s
                             << u"renew"_s;
    QTest::newRow("not yet valid")
        << u"future"_s << u"ca"_s << u"not valid before 2100-01-01"_s << issued << u"clock"_s;
    QTest::newRow("wrong host") << u"wronghost"_s << u"ca"_s << u"not issued for 127.0.0.1"_s
                                << issued + u"elsewhere.example; valid"_s << u"names that stand"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s << u"ca"_s << u"signed by itself"_s
                                 << u"Issued by localhost"_s << u"cacert"_s;
    QTest::newRow("unknown authority")
        << u"server"_s << u"otherca"_s << u"authority that is not known"_s << issued << u"cacert"_s;
    QTest::newRow("system's authorities")
        << u"server"_s << QString() << u"authority that is not known"_s << issued << u"insecure"_s;
}

void TestTls::refusalsSayWhy()
{
    QFETCH(QString, certificate);
    QFETCH(QString, authority);
    QFETCH(QString, message);
    QFETCH(QString, detail);
    QFETCH(QString, advice);
    FakeCloud cloud(serverTls(certificate));
    cloud.otherwise().reply(200, "{}");
    NetworkTransport transport(authority.isEmpty() ? TransportOptions {} : trusting(authority));
    Receiver<Response> got;

    send(transport, cloud, got);

    QTRY_VERIFY(got.failed());
    const auto error = got.error();
    QCOMPARE(error.kind, Error::Kind::Tls);
    QCOMPARE(error.sent, Error::Sent::No);
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
    QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
    QVERIFY2(error.advice.contains(advice), qPrintable(error.advice));
    QVERIFY(!error.text().contains("s3cret"_L1) && !error.text().contains("t0ken"_L1));
    QVERIFY(cloud.requests().isEmpty());
}

void TestTls::theAuthorityFileReplacesTheSystems()
{
    FakeCloud cloud(serverTls(u"selfsigned"_s));
    cloud.otherwise().reply(200, "{}");
    NetworkTransport transport(trusting(u"selfsigned"_s));
    Receiver<Response> got;

    send(transport, cloud, got);

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
}

void TestTls::insecureTakesAnyCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    for (const auto &name :
         { u"server"_s, u"expired"_s, u"future"_s, u"wronghost"_s, u"selfsigned"_s })
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestTls::insecureTakesAnyCertificate()
{
    QFETCH(QString, certificate);
    FakeCloud cloud(serverTls(certificate));
    cloud.otherwise().reply(200, "{}");
    NetworkTransport transport({ .verify = false });
    Receiver<Response> got;
    Receiver<Response> posted;

    send(transport, cloud, got);
    send(transport, cloud, posted, "POST");

    QTRY_VERIFY(got && posted);
    QVERIFY(got.ok() && posted.ok());
}

void TestTls::nothingIsSentToWhomWeDoNotTrust_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const auto *verb : { "GET", "POST", "PUT", "HEAD" })
        QTest::addRow("%s", verb) << QByteArray(verb);
}

void TestTls::nothingIsSentToWhomWeDoNotTrust()
{
    QFETCH(QByteArray, verb);
    FakeCloud cloud(serverTls(u"selfsigned"_s));
    cloud.otherwise().reply(200, "{}");
    NetworkTransport transport(trusting());
    Receiver<Response> got;

    send(transport, cloud, got, verb);

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Tls);
    QCOMPARE(got.error().sent, Error::Sent::No);
    QVERIFY(cloud.requests().isEmpty());
}

void TestTls::aClientCertificateOpensTheDoor()
{
    FakeCloud cloud(serverTls(u"server"_s, true));
    cloud.otherwise().reply(200, "{}");
    auto options = trusting();
    options.certificateFile = certificateFile(u"client"_s);
    options.keyFile = certificateFile(u"key"_s);
    auto transport = NetworkTransport::create(options);
    QVERIFY(transport);
    Receiver<Response> got;

    send(**transport, cloud, got);

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
}

void TestTls::withoutTheClientCertificateTheDoorStaysShut()
{
    FakeCloud cloud(serverTls(u"server"_s, true));
    cloud.otherwise().reply(200, "{}");
    NetworkTransport transport(trusting());
    Receiver<Response> got;

    send(transport, cloud, got);

    QTRY_VERIFY(got.failed());
    QVERIFY(got.error().kind == Error::Kind::Tls || got.error().kind == Error::Kind::Network);
    QVERIFY(cloud.requests().isEmpty());
}

void TestTls::aPortWithoutTlsIsToldAsSuch()
{
    QTcpServer plain;
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        auto *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    NetworkTransport transport(trusting());
    Receiver<Response> got;

    transport
        .send({ .verb = "GET",
                .url = QUrl(u"https://127.0.0.1:%1/?password=s3cret"_s.arg(plain.serverPort())) })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Tls);
    QVERIFY2(got.error().advice.contains("speak TLS"_L1), qPrintable(got.error().advice));
    QVERIFY(!got.error().text().contains("s3cret"_L1));
}

void TestTls::postsGoOutOnceOverTlsToo()
{
    FakeCloud cloud(serverTls(u"server"_s));
    cloud.on("POST /a").close().reply(202);
    cloud.on("POST /a?password=s3cret")
        .raw("HTTP/1.1 202", FakeCloud::Answer::End::Close)
        .reply(202);
    NetworkTransport transport(trusting());
    Receiver<Response> got;

    send(transport, cloud, got, "POST");

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(cloud.requests().size(), 1);
}

void TestTls::unusableFilesAreNamed_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QByteArray>("content"); // null = no such file
    for (const auto &which : { u"cacert"_s, u"cert"_s, u"key"_s }) {
        QTest::addRow("%s missing", qPrintable(which)) << which << QByteArray();
        QTest::addRow("%s empty", qPrintable(which)) << which << ""_ba;
        QTest::addRow("%s garbage", qPrintable(which)) << which << "garbage"_ba;
        QTest::addRow("%s broken", qPrintable(which))
            << which << "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_ba;
    }
}

void TestTls::unusableFilesAreNamed()
{
    QFETCH(QString, which);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const auto fileName = folder.filePath(u"broken.pem"_s);
    if (!content.isNull()) {
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    TransportOptions options { .caFile = certificateFile(u"ca"_s),
                               .certificateFile = certificateFile(u"client"_s),
                               .keyFile = certificateFile(u"key"_s) };
    (which == "cacert"_L1     ? options.caFile
         : which == "cert"_L1 ? options.certificateFile
                              : options.keyFile)
        = fileName;

    const auto transport = NetworkTransport::create(options);

    QVERIFY(!transport);
    QCOMPARE(transport.error().kind, Error::Kind::Config);
    QVERIFY2(transport.error().message.contains(fileName), qPrintable(transport.error().message));
    QVERIFY(!transport.error().advice.isEmpty());
}

void TestTls::unusableFilesNeverFallBackToLess()
{
    FakeCloud cloud;
    cloud.otherwise().reply(200, "{}");
    NetworkTransport transport({ .caFile = u"/nowhere/ca.pem"_s });
    Receiver<Response> got;

    send(transport, cloud, got);

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Config);
    QVERIFY(cloud.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestTls)

#include "tst_tls.moc"
