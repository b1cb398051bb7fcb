// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/catalog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject endpoint(const char *interface, const char *region, const char *url,
                     const char *id = "")
{
    return { { u"interface"_s, QLatin1String(interface) },
             { u"region_id"_s, QLatin1String(region) },
             { u"url"_s, QLatin1String(url) },
             { u"id"_s, QLatin1String(id) } };
}

QJsonObject service(const char *type, const char *name, const QJsonArray &endpoints)
{
    return { { u"type"_s, QLatin1String(type) },
             { u"name"_s, QLatin1String(name) },
             { u"endpoints"_s, endpoints } };
}

QJsonArray catalogOf(const QString &fixture)
{
    QFile file(QLatin1String(FIXTURES) + u'/' + fixture);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[u"token"_s][u"catalog"_s].toArray();
}

//! Two volume services, three regions, all interfaces.
ServiceCatalog sample()
{
    return ServiceCatalog::fromJson(
        { service("volumev2", "cinderv2", { endpoint("public", "one", "http://c/v2/p") }),
          service("volumev3", "cinderv3",
                  { endpoint("public", "one", "http://c/v3/p"),
                    endpoint("internalURL", "one", "http://c-int/v3/p"),
                    endpoint("public", "two", "http://c2/v3/p") }),
          service("compute", "nova",
                  { endpoint("admin", "one", "http://n-admin/v2.1", "e1"),
                    endpoint("internal", "one", "http://n-int/v2.1", "e2"),
                    endpoint("public", "one", "http://n/v2.1", "e3"),
                    endpoint("public", "two", "http://n2/v2.1", "e4") }) });
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheEndpoint_data();
    void choosesTheEndpoint();
    void theLiteralTypeWinsOverAliases();
    void theOfficialTypeWinsOverOtherAliases();
    void aliasesAreTriedInListedOrder();
    void aTypeWithoutUsableEndpointsGivesWayToAnAlias();
    void nameSelectsOnlyWhereTheCatalogHasNames();
    void readsTheCatalogOfARealCloud();
    void leavesOutWhatMakesNoSense();
    void anEmptyCatalogIsToldPlainly();
    void aMissingServiceListsWhatThereIs();
    void aMissingRegionListsTheRegions();
    void aMissingInterfaceListsTheInterfaces();
    void knowsItsRegionsAndServices();
};

void TestCatalog::choosesTheEndpoint_data()
{
    QTest::addColumn<ServiceFilter>("filter");
    QTest::addColumn<QString>("url");

    QTest::newRow("interface") << ServiceFilter { .serviceType = u"compute"_s,
                                                  .visibility = { u"internal"_s } }
                               << "http://n-int/v2.1";
    QTest::newRow("interfaces in order")
        << ServiceFilter { .serviceType = u"compute"_s, .visibility = { u"public"_s, u"admin"_s } }
        << "http://n/v2.1";
    QTest::newRow("first interface that exists") << ServiceFilter {
        .serviceType = u"compute"_s, .visibility = { u"admin"_s, u"public"_s }, .region = u"two"_s
    } << "http://n2/v2.1";
    QTest::newRow("region") << ServiceFilter {
        .serviceType = u"compute"_s, .visibility = { u"public"_s }, .region = u"two"_s
    } << "http://n2/v2.1";
    QTest::newRow("no region: the first")
        << ServiceFilter { .serviceType = u"compute"_s, .visibility = { u"public"_s } }
        << "http://n/v2.1";
    QTest::newRow("region is case-sensitive") << ServiceFilter {
        .serviceType = u"compute"_s, .visibility = { u"public"_s }, .region = u"Two"_s
    } << "";
    QTest::newRow("URL in the interface")
        << ServiceFilter { .serviceType = u"volumev3"_s, .visibility = { u"internal"_s } }
        << "http://c-int/v3/p";
    QTest::newRow("name") << ServiceFilter { .serviceType = u"block-storage"_s,
                                             .visibility = { u"public"_s },
                                             .serviceName = u"cinderv2"_s }
                          << "http://c/v2/p";
    QTest::newRow("endpoint id") << ServiceFilter { .serviceType = u"compute"_s,
                                                    .endpointId = u"e4"_s }
                                 << "http://n2/v2.1";
    QTest::newRow("other version of the type")
        << ServiceFilter { .serviceType = u"volumev2"_s, .visibility = { u"public"_s } }
        << "http://c/v2/p";
    QTest::newRow("nothing") << ServiceFilter { .serviceType = u"image"_s } << "";
}

void TestCatalog::choosesTheEndpoint()
{
    QFETCH(ServiceFilter, filter);
    QFETCH(QString, url);

    const auto endpoint = sample().endpoint(filter);

    QCOMPARE(endpoint ? endpoint->url.toString() : QString(), url);
    if (!endpoint)
        QCOMPARE(endpoint.error().kind, Error::Kind::NotFound);
}

void TestCatalog::theLiteralTypeWinsOverAliases()
{
    const auto catalog = ServiceCatalog::fromJson(
        { service("block-storage", "cinder", { endpoint("public", "one", "http://official/v3") }),
          service("volumev3", "cinder", { endpoint("public", "one", "http://alias/v3") }) });

    QCOMPARE(catalog.endpoint({ .serviceType = u"volumev3"_s })->url.host(), u"alias"_s);
    QCOMPARE(catalog.endpoint({ .serviceType = u"block-storage"_s })->url.host(), u"official"_s);
}

void TestCatalog::theOfficialTypeWinsOverOtherAliases()
{
    const auto catalog = ServiceCatalog::fromJson(
        { service("volumev3", "cinder", { endpoint("public", "one", "http://alias/v3") }),
          service("block-storage", "cinder",
                  { endpoint("public", "one", "http://official/v3") }) });

    QCOMPARE(catalog.endpoint({ .serviceType = u"volume"_s })->url.host(), u"official"_s);
}

void TestCatalog::aliasesAreTriedInListedOrder()
{
    QCOMPARE(sample().endpoint({ .serviceType = u"block-storage"_s })->serviceType, u"volumev3"_s);
}

void TestCatalog::aTypeWithoutUsableEndpointsGivesWayToAnAlias()
{
    const auto catalog = ServiceCatalog::fromJson(
        { service("block-storage", "cinder", { endpoint("admin", "one", "http://official/v3") }),
          service("volumev3", "cinder", { endpoint("public", "one", "http://alias/v3") }) });

    const auto found
        = catalog.endpoint({ .serviceType = u"block-storage"_s, .visibility = { u"public"_s } });

    QCOMPARE(found->url.host(), u"alias"_s);
}

void TestCatalog::nameSelectsOnlyWhereTheCatalogHasNames()
{
    const auto catalog = ServiceCatalog::fromJson(
        { service("compute", "", { endpoint("public", "one", "http://n/v2.1") }) });

    QVERIFY(catalog.endpoint({ .serviceType = u"compute"_s, .serviceName = u"nova"_s }));
    QVERIFY(!sample().endpoint({ .serviceType = u"compute"_s, .serviceName = u"other"_s }));
}

void TestCatalog::readsTheCatalogOfARealCloud()
{
    const auto catalog = ServiceCatalog::fromJson(catalogOf(u"zed/auth/token-project.json"_s));

    QCOMPARE(catalog.regions(), (QStringList { u"RegionOne"_s, u"RegionTwo"_s }));
    const ServiceFilter objects { .serviceType = u"object-store"_s,
                                  .visibility = { u"public"_s },
                                  .region = u"RegionOne"_s };
    QCOMPARE(catalog.endpoint(objects)->url.path(), u"/v1/AUTH_966c97ec48864c08abe6d2166e5ba442"_s);
    QCOMPARE(catalog.endpoint({ .serviceType = u"block-storage"_s })->serviceType,
             u"block-storage"_s);
    QCOMPARE(catalog.endpoint({ .serviceType = u"volumev3"_s })->serviceType, u"volumev3"_s);
    QVERIFY(catalog.hasService(u"compute"_s, u"RegionOne"_s));
    QVERIFY(!catalog.hasService(u"compute"_s, u"RegionTwo"_s));
    QCOMPARE(catalog.serviceTypes().count(u"block-storage"_s), 1);
}

void TestCatalog::leavesOutWhatMakesNoSense()
{
    const auto catalog = ServiceCatalog::fromJson(
        { QJsonValue(3), QJsonObject {},
          service("", "untyped", { endpoint("public", "one", "http://x/") }),
          service("compute", "nova",
                  { QJsonValue(), QJsonValue(u"http://x"_s), endpoint("public", "one", ""),
                    endpoint("public", "one", "ftp://x/"),
                    endpoint("public", "one", "file:///etc/passwd"),
                    endpoint("public", "one", "/relative"),
                    endpoint("public", "one", "http://known@evil/"),
                    endpoint("public", "one", "http://good/v2.1") }) });

    QCOMPARE(catalog.endpoints().size(), 1);
    QCOMPARE(catalog.endpoints().first().url.host(), u"good"_s);
}

void TestCatalog::anEmptyCatalogIsToldPlainly()
{
    const auto endpoint = ServiceCatalog().endpoint({ .serviceType = u"compute"_s });

    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Error::Kind::NotFound);
    QVERIFY(endpoint.error().message.contains(u"empty"_s));
    QVERIFY(endpoint.error().advice.contains(u"project"_s));
}

void TestCatalog::aMissingServiceListsWhatThereIs()
{
    const auto endpoint = sample().endpoint({ .serviceType = u"image"_s });

    QVERIFY(!endpoint);
    QVERIFY(endpoint.error().message.contains(u"image"_s));
    QVERIFY(endpoint.error().advice.contains(u"block-storage, compute"_s));
}

void TestCatalog::aMissingRegionListsTheRegions()
{
    const auto endpoint
        = sample().endpoint({ .serviceType = u"compute"_s, .region = u"nowhere"_s });

    QVERIFY(!endpoint);
    QVERIFY(endpoint.error().message.contains(u"nowhere"_s));
    QVERIFY(endpoint.error().advice.contains(u"one, two"_s));
}

void TestCatalog::aMissingInterfaceListsTheInterfaces()
{
    const auto endpoint = sample().endpoint(
        { .serviceType = u"compute"_s, .visibility = { u"admin"_s }, .region = u"two"_s });

    QVERIFY(!endpoint);
    QVERIFY(endpoint.error().message.contains(u"admin"_s));
    QVERIFY(endpoint.error().advice.contains(u"public"_s));
}

void TestCatalog::knowsItsRegionsAndServices()
{
    QCOMPARE(sample().regions(), (QStringList { u"one"_s, u"two"_s }));
    QCOMPARE(sample().serviceTypes(), (QStringList { u"block-storage"_s, u"compute"_s }));
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
