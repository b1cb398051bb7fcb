// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/recorder.h"
#include "sdk/compute/v2/proxy.h"
#include "support/fakecloud.h"
#include "support/plainauthenticator.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject consoleAt(const QString &url, const QString &key = u"remote_console"_s)
{
    return { { key,
               QJsonObject { { u"protocol"_s, u"serial"_s },
                             { u"type"_s, u"serial"_s },
                             { u"url"_s, url } } } };
}

QJsonObject refusal(const QString &key, int code, const QString &message)
{
    return { { key, QJsonObject { { u"code"_s, code }, { u"message"_s, message } } } };
}

const auto Url = u"ws://console.test:6083/?token=s3cret-token"_s;

} // namespace

class TestRemoteConsole : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_cloud = std::make_unique<FakeCloud>(); }

    void eachTypeIsAskedForWithItsMicroversion_data();
    void eachTypeIsAskedForWithItsMicroversion();
    void beforeThatItIsAnAction_data();
    void beforeThatItIsAnAction();
    void whatTheCloudIsTooOldForIsNotSent();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void onlyAddressesOfTheWebAreTaken_data();
    void onlyAddressesOfTheWebAreTaken();
    void browsersGetOnlyWhatTheyCanOpen();
    void theTokenIsNotRecorded();

private:
    compute::v2::Proxy compute(const ApiVersion &newest, std::shared_ptr<Transport> transport = {})
    {
        if (!transport)
            transport = std::make_shared<NetworkTransport>();
        Session session(transport,
                        std::make_shared<PlainAuthenticator>(m_cloud->baseUrl(), newest));
        return compute::v2::Proxy(session, { .serviceType = u"compute"_s });
    }
    Resource server() const
    {
        return Resource::load(Schema::of<Server>(),
                              { { u"id"_s, u"a"_s }, { u"name"_s, u"web-1"_s } });
    }

    std::unique_ptr<FakeCloud> m_cloud;
};

void TestRemoteConsole::eachTypeIsAskedForWithItsMicroversion_data()
{
    QTest::addColumn<ConsoleType>("type");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("microversion");
    QTest::newRow("noVNC") << ConsoleType::noVnc() << u"vnc"_s << u"novnc"_s << "compute 2.6"_ba;
    QTest::newRow("SPICE") << ConsoleType::spice() << u"spice"_s << u"spice-html5"_s
                           << "compute 2.6"_ba;
    QTest::newRow("serial") << ConsoleType::serial() << u"serial"_s << u"serial"_s
                            << "compute 2.6"_ba;
    QTest::newRow("MKS") << ConsoleType::mks() << u"mks"_s << u"webmks"_s << "compute 2.8"_ba;
}

void TestRemoteConsole::eachTypeIsAskedForWithItsMicroversion()
{
    QFETCH(const ConsoleType, type);
    QFETCH(const QString, protocol);
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, microversion);
    m_cloud->on("POST /servers/a/remote-consoles").reply(200, consoleAt(Url));
    Receiver<RemoteConsole> got;

    compute({ 2, 93 }).openConsole(server(), type).deliver(&got, got.store());
    QTRY_VERIFY(got);

    QVERIFY(got.ok());
    QCOMPARE(got->url, QUrl(Url));
    QCOMPARE(got->protocol, protocol);
    const auto asked = m_cloud->requests().first();
    QCOMPARE(asked.headers.value("OpenStack-API-Version"), microversion);
    QCOMPARE(
        asked.json(),
        (QJsonObject { { u"remote_console"_s,
                         QJsonObject { { u"protocol"_s, protocol }, { u"type"_s, kind } } } }));
}

void TestRemoteConsole::beforeThatItIsAnAction_data()
{
    QTest::addColumn<ConsoleType>("type");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("kind");
    QTest::newRow("noVNC") << ConsoleType::noVnc() << u"os-getVNCConsole"_s << u"novnc"_s;
    QTest::newRow("SPICE") << ConsoleType::spice() << u"os-getSPICEConsole"_s << u"spice-html5"_s;
    QTest::newRow("serial") << ConsoleType::serial() << u"os-getSerialConsole"_s << u"serial"_s;
}

void TestRemoteConsole::beforeThatItIsAnAction()
{
    QFETCH(const ConsoleType, type);
    QFETCH(const QString, action);
    QFETCH(const QString, kind);
    m_cloud->on("POST /servers/a/action").reply(200, consoleAt(Url, u"console"_s));
    Receiver<RemoteConsole> got;

    compute({ 2, 5 }).openConsole(server(), type).deliver(&got, got.store());
    QTRY_VERIFY(got);

    QVERIFY(got.ok());
    QCOMPARE(got->url, QUrl(Url));
    QCOMPARE(m_cloud->bodies("POST /servers/a/action").first(),
             (QJsonObject { { action, QJsonObject { { u"type"_s, kind } } } }));
}

void TestRemoteConsole::whatTheCloudIsTooOldForIsNotSent()
{
    Receiver<RemoteConsole> old, older;

    compute({ 2, 7 }).openConsole(server(), ConsoleType::mks()).deliver(&old, old.store());
    compute({ 2, 1 }).openConsole(server(), ConsoleType::mks()).deliver(&older, older.store());
    QTRY_VERIFY(old && older);

    QCOMPARE(old.error().kind, Error::Kind::Unsupported);
    QCOMPARE(old.error().message,
             u"MKS needs version 2.8 of the compute API; the cloud has 2.7."_s);
    QCOMPARE(older.error().kind, Error::Kind::Unsupported);
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestRemoteConsole::refusalsAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("message");
    using Kind = Error::Kind;
    QTest::newRow("not offered") << 400
                                 << refusal(u"badRequest"_s, 400,
                                            u"Unavailable console type serial."_s)
                                 << Kind::Unsupported
                                 << u"This cloud offers no such console: Serial console."_s;
    QTest::newRow("no driver") << 501
                               << refusal(u"notImplemented"_s, 501,
                                          u"The requested functionality is not supported."_s)
                               << Kind::Unsupported
                               << u"This cloud offers no such console: Serial console."_s;
    QTest::newRow("off") << 409 << refusal(u"conflictingRequest"_s, 409, u"Instance not ready"_s)
                         << Kind::Conflict << u"web-1 is not running and has no console now."_s;
    QTest::newRow("gone") << 404
                          << refusal(u"itemNotFound"_s, 404, u"Instance could not be found."_s)
                          << Kind::NotFound << u"It does not exist."_s;
    QTest::newRow("other") << 400 << refusal(u"badRequest"_s, 400, u"Bad serial port number"_s)
                           << Kind::BadRequest
                           << u"The service does not accept the request (status 400)."_s;
}

void TestRemoteConsole::refusalsAreToldApart()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, body);
    m_cloud->on("POST /servers/a/remote-consoles")
        .reply(status, body, { { "x-openstack-request-id", "req-1" } });
    Receiver<RemoteConsole> got;

    compute({ 2, 93 }).openConsole(server(), ConsoleType::serial()).deliver(&got, got.store());
    QTRY_VERIFY(got.failed());

    QTEST(got.error().kind, "kind");
    QTEST(got.error().message, "message");
    QVERIFY(!got.error().advice.isEmpty());
    QCOMPARE(got.error().requestId, u"req-1"_s);
}

void TestRemoteConsole::onlyAddressesOfTheWebAreTaken_data()
{
    QTest::addColumn<QString>("url");
    for (const auto *url :
         { "file:///etc/passwd", "javascript:alert(1)", "ssh://host/?token=s3cret-token",
           "http:///?token=s3cret-token", "", "not an address" })
        QTest::newRow(*url ? url : "empty") << QString::fromLatin1(url);
}

void TestRemoteConsole::onlyAddressesOfTheWebAreTaken()
{
    QFETCH(const QString, url);
    m_cloud->on("POST /servers/a/remote-consoles").reply(200, consoleAt(url));
    Receiver<RemoteConsole> got;

    compute({ 2, 93 }).openConsole(server(), ConsoleType::serial()).deliver(&got, got.store());
    QTRY_VERIFY(got.failed());

    QCOMPARE(got.error().kind, Error::Kind::Protocol);
    QVERIFY(!got.error().text().contains(u"s3cret"_s));
}

void TestRemoteConsole::browsersGetOnlyWhatTheyCanOpen()
{
    RemoteConsole console { u"serial"_s, u"serial"_s, QUrl(Url) };
    QVERIFY(!console.isForBrowser());

    console.url.setScheme(u"https"_s);

    QVERIFY(console.isForBrowser());
}

void TestRemoteConsole::theTokenIsNotRecorded()
{
    m_cloud->on("POST /servers/a/remote-consoles").reply(200, consoleAt(Url));
    const auto recorder = std::make_shared<Recorder>(std::make_shared<NetworkTransport>());
    QList<Exchange> seen;
    connect(recorder.get(), &Recorder::exchanged, this,
            [&](const Exchange &exchange) { seen.append(exchange); });
    Receiver<RemoteConsole> got;

    compute({ 2, 93 }, recorder)
        .openConsole(server(), ConsoleType::serial())
        .deliver(&got, got.store());
    QTRY_VERIFY(got.ok());

    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(seen.first().responseBody, QByteArray());
    QVERIFY(!QJsonDocument(seen.first().toJson()).toJson().contains("s3cret"));
}

QTEST_GUILESS_MAIN(TestRemoteConsole)
#include "tst_remoteconsole.moc"
