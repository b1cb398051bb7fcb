// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/config/cloudconfig.h"
#include "sdk/connection.h"
#include "support/certificates.h"
#include "support/fakecloud.h"
#include "support/fakekeystone.h"
#include "support/receiver.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

//! A clouds.yaml that knows one cloud, "mine".
class Folder
{
public:
    void write(const QByteArray &yaml) const
    {
        QFile file(m_folder.filePath(u"clouds.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(yaml);
    }
    //! \a options are lines of the cloud itself.
    void describe(const QUrl &authUrl, const QByteArray &options = {},
                  const QByteArray &scope = "project_id: p1", const QByteArray &password = "pass")
    {
        QByteArray yaml = "clouds:\n  mine:\n    auth: {auth_url: '" + authUrl.toEncoded()
            + "', username: demo, user_domain_id: default, password: '" + password + "'";
        yaml += (scope.isEmpty() ? QByteArray() : ", " + scope) + "}\n";
        for (const auto &line : options.split('\n'))
            yaml += "    " + line + '\n';
        write(yaml);
    }
    Result<CloudRegion> region(const QString &cloud = u"mine"_s) const
    {
        const auto config = CloudConfig::load(ConfigSources::inDirectory(m_folder.path()));
        if (!config)
            return config.error();
        return config->cloud(cloud);
    }
    Result<Connection> open() const
    {
        const auto found = region();
        if (!found)
            return found.error();
        return Connection::open(*found);
    }

private:
    QTemporaryDir m_folder;
};

template <typename T>
Result<T> outcome(Call<T> call)
{
    Receiver<T> got;
    std::move(call).deliver(&got, got.store());
    if (!QTest::qWaitFor([&got] { return bool(got); }, 20000))
        return Error { .kind = Error::Kind::Timeout, .message = u"No outcome."_s };
    return got.result();
}

//! What a person sees who opens the cloud of \a folder and looks at the servers.
Result<QList<Server>> servers(const Folder &folder)
{
    const auto connection = folder.open();
    if (!connection)
        return connection.error();
    return outcome(connection->compute().list<Server>());
}

const auto Documents
    = R"({"versions":[{"id":"v2.1","status":"CURRENT","version":"2.93",)"
      R"("min_version":"2.1","links":[{"rel":"self","href":"/compute/v2.1/"}]}]})"_ba;

} // namespace

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : qPrintable((result).error().text()))

//! From clouds.yaml to the wire: what is configured arrives there, and what is wrong is told.
class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aConfiguredCloudIsListed();
    void waysToSignInThatDoNotExistAreRefused_data();
    void waysToSignInThatDoNotExistAreRefused();
    void keysOfAServiceReachTheWire();
    void anEndpointOverrideReachesTheWire();
    void theConfiguredInterfaceAndRegionChooseTheEndpoint();
    void configuredTriesAreMade_data();
    void configuredTriesAreMade();
    void otherProjectsShareTheSignIn();

    void aBrokenFileNamesFileAndLine();
    void anUnknownCloudListsTheKnown();
    void missingKeysAreNamedWithTheirPlace();
    void aWrongPasswordIsTold();
    void aClosedPortIsTold();
    void anUnknownCertificateIsTold();
    void aCloudWithoutProjectAsksForOne();
    void aMissingServiceListsWhatThereIs();
    void answersThatAreNoneAreTold_data();
    void answersThatAreNoneAreTold();

private:
    //! No secret is in it, and it says what to do.
    static void checkText(const Error &error);

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeKeystone> m_keystone;
    std::unique_ptr<Folder> m_folder;
};

void TestConnection::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_keystone = std::make_unique<FakeKeystone>(*m_cloud);
    m_folder = std::make_unique<Folder>();
    m_keystone->addService(u"compute"_s, "/compute/v2.1");
    m_cloud->on("GET /compute/v2.1").reply(200, Documents);
    m_cloud->on("GET /compute/v2.1/").reply(200, Documents);
    m_cloud->on("GET /compute/").reply(200, Documents);
    m_cloud->on("GET /compute/v2.1/servers/detail")
        .reply(200, R"({"servers":[{"id":"a","name":"web"}]})");
    m_folder->describe(m_keystone->authUrl());
}

void TestConnection::checkText(const Error &error)
{
    const auto text = error.text();
    QVERIFY2(!text.contains("s3cret"_L1) && !text.contains("token-1"_L1), qPrintable(text));
    QVERIFY2(!error.message.isEmpty() && !error.advice.isEmpty(), qPrintable(text));
    QVERIFY2(text.count(u'\n') <= 2, qPrintable(text));
}

void TestConnection::aConfiguredCloudIsListed()
{
    const auto list = servers(*m_folder);

    VERIFY_RESULT(list);
    QCOMPARE(list->first().name(), u"web"_s);
    QCOMPARE(m_cloud->headersOf("GET /compute/v2.1/servers/detail").value("X-Auth-Token"),
             "token-1"_ba);
}

void TestConnection::waysToSignInThatDoNotExistAreRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("options");
    const auto provider
        = "auth_url: 'http://127.0.0.1/v3', identity_provider: idp, protocol: openid, "
          "client_id: c, client_secret: s3cret, discovery_endpoint: 'http://127.0.0.1/d'"_ba;
    QTest::newRow("password") << "v3oidcpassword"_ba
                              << provider + ", username: u, password: s3cret";
    QTest::newRow("client") << "v3oidcclientcredentials"_ba << provider;
    QTest::newRow("code") << "v3oidcauthcode"_ba
                          << provider + ", code: s3cret, redirect_uri: 'http://127.0.0.1/'";
    QTest::newRow("device") << "v3oidcdeviceauthz"_ba << provider;
    QTest::newRow("access token") << "v3oidcaccesstoken"_ba << provider + ", access_token: s3cret";
    QTest::newRow("browser") << "v3websso"_ba << provider;
    QTest::newRow("basic") << "http_basic"_ba
                           << "endpoint: 'http://127.0.0.1/', username: u, password: s3cret"_ba;
}

void TestConnection::waysToSignInThatDoNotExistAreRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, options);
    m_folder->write("clouds: {mine: {auth_type: " + type + ", auth: {" + options + "}}}");

    const auto connection = m_folder->open();

    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, Error::Kind::Unsupported);
    QVERIFY2(connection.error().message.contains(QString::fromLatin1(type)),
             qPrintable(connection.error().text()));
    QVERIFY(connection.error().message.contains("mine"_L1));
    QVERIFY(connection.error().advice.contains("v3applicationcredential"_L1));
    checkText(connection.error());
}

void TestConnection::keysOfAServiceReachTheWire()
{
    m_folder->describe(m_keystone->authUrl(), "compute_api_version: '2.79'");
    const auto byVersion = servers(*m_folder);
    const auto first = m_cloud->headersOf("GET /compute/v2.1/servers/detail");
    m_folder->describe(m_keystone->authUrl(), "compute_default_microversion: '2.60'");
    const auto byMicroversion = servers(*m_folder);
    const auto second = m_cloud->headersOf("GET /compute/v2.1/servers/detail");

    VERIFY_RESULT(byVersion);
    VERIFY_RESULT(byMicroversion);
    QCOMPARE(first.value("OpenStack-API-Version"), "compute 2.79"_ba);
    QCOMPARE(second.value("OpenStack-API-Version"), "compute 2.60"_ba);
}

void TestConnection::anEndpointOverrideReachesTheWire()
{
    m_cloud->on("GET /elsewhere/p1/servers/detail").reply(200, R"({"servers":[]})");
    m_folder->describe(m_keystone->authUrl(),
                       "compute_endpoint_override: '" + m_cloud->url("/elsewhere/").toEncoded()
                           + "%(project_id)s'");

    const auto list = servers(*m_folder);

    VERIFY_RESULT(list);
    QVERIFY(list->isEmpty());
    QCOMPARE(m_cloud->count("GET /elsewhere/p1/servers/detail"), 1);
}

void TestConnection::theConfiguredInterfaceAndRegionChooseTheEndpoint()
{
    m_folder->describe(m_keystone->authUrl(), "compute_interface: internal");
    const auto internal = servers(*m_folder);
    m_folder->describe(m_keystone->authUrl(), "compute_region_name: two");
    const auto two = servers(*m_folder);
    m_folder->describe(m_keystone->authUrl(), "region_name: two\ncompute_region_name: one");
    const auto one = servers(*m_folder);

    QVERIFY(!internal);
    QVERIFY2(internal.error().message.contains("internal"_L1), qPrintable(internal.error().text()));
    QVERIFY(!two);
    QVERIFY2(two.error().text().contains("region two"_L1), qPrintable(two.error().text()));
    QVERIFY2(two.error().advice.contains("one"_L1), qPrintable(two.error().text()));
    VERIFY_RESULT(one);
}

void TestConnection::configuredTriesAreMade_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("tries");
    const auto noPause = "status_code_retry_delay: 0\n"_ba;
    QTest::newRow("as usual") << noPause << 3;
    QTest::newRow("for all") << noPause + "status_code_retries: 4" << 5;
    QTest::newRow("for the service")
        << noPause + "status_code_retries: 4\ncompute_status_code_retries: 1" << 2;
    QTest::newRow("none") << noPause + "compute_status_code_retries: 0" << 1;
    QTest::newRow("of connections, which held") << noPause + "connect_retries: 9" << 3;
}

void TestConnection::configuredTriesAreMade()
{
    QFETCH(QByteArray, options);
    QFETCH(int, tries);
    m_folder->describe(m_keystone->authUrl(), options);
    m_cloud->on("GET /compute/v2.1/servers/detail") = {};
    m_cloud->on("GET /compute/v2.1/servers/detail").reply(503);

    const auto list = servers(*m_folder);

    QVERIFY(!list);
    QCOMPARE(list.error().status, 503);
    QCOMPARE(m_cloud->count("GET /compute/v2.1/servers/detail"), tries);
}

void TestConnection::otherProjectsShareTheSignIn()
{
    const auto connection = m_folder->open();
    VERIFY_RESULT(connection);

    const auto here = outcome(connection->authorize());
    const auto there = outcome(connection->asProject(u"p2"_s).authorize());

    VERIFY_RESULT(here);
    VERIFY_RESULT(there);
    QCOMPARE(here->project.id, u"p1"_s);
    QCOMPARE(there->project.id, u"p2"_s);
    QCOMPARE(there->methods, QStringList { u"token"_s }); // the password was sent once only
    QCOMPARE(connection->asProject(u"p2"_s).session().transport(),
             connection->session().transport());
}

void TestConnection::aBrokenFileNamesFileAndLine()
{
    m_folder->write("clouds:\n  mine:\n    auth: {password: s3cret\n  other: [\n");

    const auto region = m_folder->region();

    QVERIFY(!region);
    QCOMPARE(region.error().kind, Error::Kind::Config);
    QVERIFY2(region.error().text().contains("clouds.yaml"_L1)
                 && region.error().text().contains("line "_L1),
             qPrintable(region.error().text()));
    checkText(region.error());
}

void TestConnection::anUnknownCloudListsTheKnown()
{
    const auto region = m_folder->region(u"yours"_s);

    QVERIFY(!region);
    QCOMPARE(region.error().kind, Error::Kind::Config);
    QVERIFY(region.error().message.contains("yours"_L1));
    QVERIFY2(region.error().advice.contains("mine"_L1), qPrintable(region.error().text()));
    checkText(region.error());
}

void TestConnection::missingKeysAreNamedWithTheirPlace()
{
    m_folder->write("clouds: {mine: {auth: {password: s3cret, project_name: p}}}");

    const auto region = m_folder->region();

    QVERIFY(!region);
    QCOMPARE(region.error().kind, Error::Kind::Config);
    for (const auto &word : { "auth_url"_L1, "username"_L1, "clouds.yaml"_L1 })
        QVERIFY2(region.error().text().contains(word), qPrintable(region.error().text()));
    checkText(region.error());
}

void TestConnection::aWrongPasswordIsTold()
{
    m_folder->describe(m_keystone->authUrl(), {}, "project_id: p1", "s3cret");

    const auto list = servers(*m_folder);

    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(list.error().status, 401);
    // Once for the project, and once without it, to tell a wrong password from a missing role.
    QCOMPARE(m_keystone->tries(), 2);
    checkText(list.error());
}

void TestConnection::aClosedPortIsTold()
{
    const auto url = m_keystone->authUrl();
    m_folder->describe(url, {}, "project_id: p1", "s3cret");
    m_cloud->shutDown();

    const auto list = servers(*m_folder);

    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Network);
    QVERIFY2(list.error().message.contains(QString::number(url.port())),
             qPrintable(list.error().text()));
    checkText(list.error());
}

void TestConnection::anUnknownCertificateIsTold()
{
    FakeCloud cloud(serverTls(u"server"_s));
    FakeKeystone keystone(cloud);
    m_folder->describe(keystone.authUrl(), {}, "project_id: p1", "s3cret");

    const auto list = servers(*m_folder);

    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Tls);
    for (const auto &word : { "Cirroscope test authority"_L1, "127.0.0.1"_L1, "20"_L1 })
        QVERIFY2(list.error().text().contains(word), qPrintable(list.error().text()));
    QVERIFY(cloud.requests().isEmpty());
    checkText(list.error());
}

void TestConnection::aCloudWithoutProjectAsksForOne()
{
    m_folder->describe(m_keystone->authUrl(), {}, {});

    const auto list = servers(*m_folder);

    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::NotFound);
    QVERIFY2(list.error().advice.contains("project"_L1), qPrintable(list.error().text()));
    checkText(list.error());
}

void TestConnection::aMissingServiceListsWhatThereIs()
{
    const auto connection = m_folder->open();
    VERIFY_RESULT(connection);

    const auto list = outcome(connection->objectStore().list<Container>());

    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::NotFound);
    QVERIFY2(list.error().message.contains("object-store"_L1)
                 && list.error().advice.contains("compute"_L1),
             qPrintable(list.error().text()));
    checkText(list.error());
}

void TestConnection::answersThatAreNoneAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    const auto page = "<html><body><h1>Proxy</h1>Log in first</body></html>"_ba;
    const auto whole = [](const QByteArray &type, const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("page of a proxy") << whole("text/html", page) << Error::Kind::Protocol;
    QTest::newRow("page called JSON") << whole("application/json", page) << Error::Kind::Protocol;
    QTest::newRow("cut document") << whole("application/json", R"({"servers":[{"id":"a)")
                                  << Error::Kind::Protocol;
    QTest::newRow("nothing") << whole("application/json", {}) << Error::Kind::Protocol;
    QTest::newRow("another document")
        << whole("application/json", R"({"volumes":[]})") << Error::Kind::Protocol;
    QTest::newRow("cut answer")
        << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"servers\":[{\"id\":\"s3cret"_ba
        << Error::Kind::Network;
}

void TestConnection::answersThatAreNoneAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(Error::Kind, kind);
    m_folder->describe(m_keystone->authUrl(), "connect_retry_delay: 0");
    m_cloud->on("GET /compute/v2.1/servers/detail") = {};
    m_cloud->on("GET /compute/v2.1/servers/detail").raw(answer, FakeCloud::Answer::End::Close);

    const auto list = servers(*m_folder);

    QVERIFY(!list);
    QCOMPARE(list.error().kind, kind);
    checkText(list.error());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
