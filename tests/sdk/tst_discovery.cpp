// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "sdk/discovery.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QByteArray volumes(const QByteArray &versions = "3")
{
    QByteArrayList entries;
    for (const auto &version : versions.split(' '))
        entries << R"({"id":"v)" + version
                + R"(.0","status":"CURRENT","min_version":"3.0","version":"3.70",)"
                + R"("links":[{"rel":"self","href":"http://inner:8776/v)" + version + R"(/"}]})";
    return R"({"versions":[)" + entries.join(',') + "]}";
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsVersionMicroversionsAndProject();
    void readsTheListThatComesWithStatus300();
    void learnsOnceForAll();
    void asksOnceForManyAtTheSameTime();
    void bringsTheTokenOnlyWhenItIsWanted();
    void goesOnToTheNextPlaceWhenOneHasNoDocument();
    void usesTheCatalogsUrlWhenThereIsNoDocument();
    void theNewestIsTakenWhereNothingIsSaid();
    void theVersionOfTheCatalogIsKeptWhereNothingIsWanted();
    void aVersionThatIsNotThereIsToldWithTheOthers();
    void networkAndLoadBalancerAreNotAsked_data();
    void networkAndLoadBalancerAreNotAsked();
    void objectStoresAreNotAsked();
    void aDeadHostIsAnErrorAtOnceAndNotRemembered();

private:
    EndpointData at(const QString &type, const QByteArray &path) const
    {
        return { .catalogUrl = m_cloud->url(path), .serviceType = type };
    }
    void discover(Receiver<EndpointData> &got, const EndpointData &endpoint, ApiVersion wanted = {})
    {
        m_discovery
            ->discover(endpoint, u"p1"_s, wanted,
                       [] { return Call<Secret>(Result(Secret(u"tok"_s))); })
            .deliver(&got, got.store());
    }

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<Discovery> m_discovery;
};

void TestDiscovery::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_discovery = std::make_unique<Discovery>(std::make_shared<NetworkTransport>());
}

void TestDiscovery::findsVersionMicroversionsAndProject()
{
    m_cloud->on("GET /volume/").reply(200, volumes());
    Receiver<EndpointData> got;

    discover(got, at(u"volumev3"_s, "/volume/v3/p1"), { 3, ApiVersion::Latest });

    QTRY_VERIFY(got);
    QVERIFY2(got.ok(), got.failed() ? qPrintable(got.error().text()) : "");
    QCOMPARE(got->url, m_cloud->url("/volume/v3/p1"));
    QCOMPARE(got->serviceType, u"block-storage"_s);
    QCOMPARE(got->version, (ApiVersion { 3, 0 }));
    QCOMPARE(got->minimumMicroversion, (ApiVersion { 3, 0 }));
    QCOMPARE(got->maximumMicroversion, (ApiVersion { 3, 70 }));
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestDiscovery::readsTheListThatComesWithStatus300()
{
    m_cloud->on("GET /").reply(300, volumes("2 3"));
    Receiver<EndpointData> got;

    discover(got, at(u"image"_s, ""));

    QTRY_VERIFY(got);
    QCOMPARE(got->url, m_cloud->url("/v3"));
}

void TestDiscovery::learnsOnceForAll()
{
    m_cloud->on("GET /volume/").reply(200, volumes());
    Receiver<EndpointData> first;
    discover(first, at(u"block-storage"_s, "/volume/v3/p1"));
    QTRY_VERIFY(first);

    const auto copy = m_discovery->over(std::make_shared<NetworkTransport>());
    Receiver<EndpointData> second;
    copy.discover(at(u"block-storage"_s, "/volume/v3/p1"), u"p1"_s, {}, {})
        .deliver(&second, second.store());

    QTRY_VERIFY(second);
    QCOMPARE(second->url, first->url);
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestDiscovery::asksOnceForManyAtTheSameTime()
{
    m_cloud->on("GET /volume/").reply(200, volumes());
    std::array<Receiver<EndpointData>, 20> got;

    for (auto &one : got)
        discover(one, at(u"block-storage"_s, "/volume/v3/p1"));

    for (auto &one : got) {
        QTRY_VERIFY(one);
        QVERIFY(one.ok());
    }
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestDiscovery::bringsTheTokenOnlyWhenItIsWanted()
{
    m_cloud->on("GET /volume/").reply(401, "{}").reply(200, volumes());
    Receiver<EndpointData> got;

    discover(got, at(u"block-storage"_s, "/volume/v3/p1"));

    QTRY_VERIFY(got);
    QCOMPARE(got->maximumMicroversion, (ApiVersion { 3, 70 }));
    QCOMPARE(m_cloud->requests().size(), 2);
    QVERIFY(!m_cloud->requests()[0].headers.contains("X-Auth-Token"));
    QCOMPARE(m_cloud->requests()[1].headers.value("X-Auth-Token"), "tok"_ba);
}

void TestDiscovery::goesOnToTheNextPlaceWhenOneHasNoDocument()
{
    m_cloud->on("GET /volume/").reply(404, "<html>no</html>", { { "Content-Type", "text/html" } });
    m_cloud->on("GET /volume/v3").reply(200, volumes());
    Receiver<EndpointData> got;

    discover(got, at(u"block-storage"_s, "/volume/v3/p1"));

    QTRY_VERIFY(got);
    QCOMPARE(got->url, m_cloud->url("/volume/v3/p1"));
    QCOMPARE(got->maximumMicroversion, (ApiVersion { 3, 70 }));
}

void TestDiscovery::usesTheCatalogsUrlWhenThereIsNoDocument()
{
    m_cloud->otherwise().reply(404, "{}");
    Receiver<EndpointData> got;

    discover(got, at(u"weather"_s, "/weather/v4/p1"), { 4, ApiVersion::Latest });

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->url, m_cloud->url("/weather/v4/p1"));
    QCOMPARE(got->version, (ApiVersion { 4, 0 }));
    QVERIFY(got->maximumMicroversion.isNull());
}

void TestDiscovery::theNewestIsTakenWhereNothingIsSaid()
{
    m_cloud->on("GET /").reply(200, volumes("2 3 1"));
    Receiver<EndpointData> got;

    discover(got, at(u"block-storage"_s, "/"));

    QTRY_VERIFY(got);
    QCOMPARE(got->version.major, 3);
}

void TestDiscovery::theVersionOfTheCatalogIsKeptWhereNothingIsWanted()
{
    m_cloud->on("GET /").reply(200, volumes("2 3 1"));
    Receiver<EndpointData> got;

    discover(got, at(u"block-storage"_s, "/v2/p1"));

    QTRY_VERIFY(got);
    QCOMPARE(got->url, m_cloud->url("/v2/p1"));
    QCOMPARE(got->version.major, 2);
}

void TestDiscovery::aVersionThatIsNotThereIsToldWithTheOthers()
{
    m_cloud->on("GET /").reply(200, volumes("2 3"));
    m_cloud->otherwise().reply(404, "{}");
    Receiver<EndpointData> got;

    discover(got, at(u"block-storage"_s, "/v3/p1"), { 4, ApiVersion::Latest });

    QTRY_VERIFY(got);
    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Unsupported);
    QVERIFY(got.error().message.contains(u"block-storage"_s));
    QVERIFY(got.error().advice.contains(u"2.0, 3.0"_s));
}

void TestDiscovery::networkAndLoadBalancerAreNotAsked_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("used");

    QTest::newRow("bare") << "network"
                          << ""_ba
                          << "/v2.0"_ba;
    QTest::newRow("slash") << "network"
                           << "/"_ba
                           << "/v2.0"_ba;
    QTest::newRow("prefix") << "load-balancer"
                            << "/load-balancer"_ba
                            << "/load-balancer/v2.0"_ba;
    QTest::newRow("versioned") << "network"
                               << "/v2.0"_ba
                               << "/v2.0"_ba;
    QTest::newRow("versioned with slash") << "load-balancer"
                                          << "/lb/v2.0/"_ba
                                          << "/lb/v2.0"_ba;
}

void TestDiscovery::networkAndLoadBalancerAreNotAsked()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, used);
    Receiver<EndpointData> got;

    discover(got, at(type, path));

    QTRY_VERIFY(got);
    QCOMPARE(got->url, m_cloud->url(used));
    QCOMPARE(got->version, (ApiVersion { 2, 0 }));
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestDiscovery::objectStoresAreNotAsked()
{
    Receiver<EndpointData> got;

    discover(got, at(u"object-store"_s, "/v1/AUTH_p1"), { 1, ApiVersion::Latest });

    QTRY_VERIFY(got);
    QCOMPARE(got->url, m_cloud->url("/v1/AUTH_p1"));
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestDiscovery::aDeadHostIsAnErrorAtOnceAndNotRemembered()
{
    FakeCloud other;
    const auto endpoint = EndpointData { .catalogUrl = other.url("/v3"), .serviceType = u"dns"_s };
    other.on("GET /").close();
    Receiver<EndpointData> got;

    m_discovery->discover(endpoint, {}, {}, {}).deliver(&got, got.store());

    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QCOMPARE(other.count("GET /v3"), 0);

    other.on("GET /").reply(200, volumes());
    Receiver<EndpointData> again;
    m_discovery->discover(endpoint, {}, {}, {}).deliver(&again, again.store());
    QTRY_VERIFY_WITH_TIMEOUT(again, 10000);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
