// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/servicefilter.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestServiceFilter : public QObject
{
    Q_OBJECT

private slots:
    void visibilityForgivesUrlAndCase_data();
    void visibilityForgivesUrlAndCase();
    void anUnknownVisibilityIsAnError();
    void anEmptyFilterMatchesEverything();
    void matchesTypesThroughTheirAliases_data();
    void matchesTypesThroughTheirAliases();
    void joiningKeepsWhatTheFilterSays();
    void joiningTakesTheRestFromThePreference();
    void visibilityIsPublicAtLast();
    void aTypeMaySayItsVersion();

    void preferencesAreEmptyUntilSet();
    void whatIsSetForAllHoldsForEach();
    void whatIsSetLaterWins();
    void anAliasIsTheSameService();
    void anUnknownServiceNamesTheKnownOnes();
    void aBadVersionIsRefused();
    void aBadVisibilityChangesNothing();
    void listsAFilterForEachService();
    void unknownServicesStillTakeWhatIsSetForAll();
};

void TestServiceFilter::visibilityForgivesUrlAndCase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("plain");

    QTest::newRow("public") << "public"
                            << "public";
    QTest::newRow("publicURL") << "publicURL"
                               << "public";
    QTest::newRow("INTERNAL") << "INTERNAL"
                              << "internal";
    QTest::newRow("adminurl") << "adminurl"
                              << "admin";
    QTest::newRow("spaces") << " admin "
                            << "admin";
}

void TestServiceFilter::visibilityForgivesUrlAndCase()
{
    QFETCH(QString, word);

    const auto plain = ServiceFilter::normaliseVisibility(word);

    QVERIFY(plain);
    QTEST(*plain, "plain");
}

void TestServiceFilter::anUnknownVisibilityIsAnError()
{
    const auto plain = ServiceFilter::normaliseVisibility(u"everybody");

    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, Error::Kind::Config);
    QVERIFY(plain.error().message.contains(u"everybody"_s));
    QVERIFY(plain.error().advice.contains(u"internal"_s));
}

void TestServiceFilter::anEmptyFilterMatchesEverything()
{
    const ServiceFilter filter;

    QVERIFY(filter.matchesServiceType(u"whatever"_s));
    QVERIFY(filter.matchesServiceName(u"nova"_s));
    QVERIFY(filter.matchesRegion(u"one"_s));
    QVERIFY(filter.matchesVisibility(u"admin"_s));
}

void TestServiceFilter::matchesTypesThroughTheirAliases_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("matches");

    QTest::newRow("itself") << "compute"
                            << "compute" << true;
    QTest::newRow("other") << "compute"
                           << "image" << false;
    QTest::newRow("alias of official") << "block-storage"
                                       << "volumev3" << true;
    QTest::newRow("official of alias") << "volumev3"
                                       << "block-storage" << true;
    QTest::newRow("alias of alias") << "volume"
                                    << "volumev2" << true;
    QTest::newRow("other version") << "volumev2"
                                   << "volumev3" << false;
    QTest::newRow("shares") << "shared-file-system"
                            << "sharev2" << true;
    QTest::newRow("underscores") << "object_store"
                                 << "object-store" << true;
    QTest::newRow("unknown to itself") << "weather"
                                       << "weather" << true;
}

void TestServiceFilter::matchesTypesThroughTheirAliases()
{
    QFETCH(QString, wanted);
    QFETCH(QString, found);

    QTEST(ServiceFilter { .serviceType = wanted }.matchesServiceType(found), "matches");
}

void TestServiceFilter::joiningKeepsWhatTheFilterSays()
{
    const ServiceFilter filter { .serviceType = u"compute"_s,
                                 .visibility = { u"admin"_s },
                                 .region = u"one"_s,
                                 .serviceName = u"nova"_s,
                                 .version = u"2"_s,
                                 .endpointId = u"e"_s };
    const ServiceFilter preference { .serviceType = u"compute"_s,
                                     .visibility = { u"internal"_s },
                                     .region = u"two"_s,
                                     .serviceName = u"other"_s,
                                     .version = u"3"_s,
                                     .endpointId = u"f"_s };

    QCOMPARE(filter.joined(preference), filter);
}

void TestServiceFilter::joiningTakesTheRestFromThePreference()
{
    const ServiceFilter preference { .visibility = { u"internal"_s, u"public"_s },
                                     .region = u"two"_s,
                                     .serviceName = u"nova"_s,
                                     .version = u"2"_s };

    const auto joined = ServiceFilter { .serviceType = u"compute"_s }.joined(preference);

    QCOMPARE(joined.serviceType, u"compute"_s);
    QCOMPARE(joined.visibility, (QStringList { u"internal"_s, u"public"_s }));
    QCOMPARE(joined.region, u"two"_s);
    QCOMPARE(joined.serviceName, u"nova"_s);
    QCOMPARE(joined.version, u"2"_s);
}

void TestServiceFilter::visibilityIsPublicAtLast()
{
    QCOMPARE(ServiceFilter {}.joined({}).visibility, QStringList { u"public"_s });
}

void TestServiceFilter::aTypeMaySayItsVersion()
{
    QCOMPARE(ServiceFilter { .serviceType = u"volumev3"_s }.implied(),
             (ApiVersion { 3, ApiVersion::Latest }));
    QVERIFY(ServiceFilter { .serviceType = u"volume"_s }.implied().isNull());
    QVERIFY(ServiceFilter { .serviceType = u"compute"_s }.implied().isNull());
}

void TestServiceFilter::preferencesAreEmptyUntilSet()
{
    const UserPreference preference;

    const auto filter = preference.preference(u"compute"_s);

    QCOMPARE(filter, ServiceFilter { .serviceType = u"compute"_s });
}

void TestServiceFilter::whatIsSetForAllHoldsForEach()
{
    UserPreference preference;

    QVERIFY(preference.setRegion(UserPreference::All, u"two"_s));
    QVERIFY(preference.setVisibility(u"compute"_s, u"internalURL"_s));

    QCOMPARE(preference.preference(u"image"_s).region, u"two"_s);
    QCOMPARE(preference.preference(u"compute"_s).region, u"two"_s);
    QCOMPARE(preference.preference(u"compute"_s).visibility, QStringList { u"internal"_s });
    QVERIFY(preference.preference(u"image"_s).visibility.isEmpty());
}

void TestServiceFilter::whatIsSetLaterWins()
{
    UserPreference preference;

    QVERIFY(preference.setRegion(u"compute"_s, u"one"_s));
    QVERIFY(preference.setRegion(UserPreference::All, u"two"_s));
    QCOMPARE(preference.preference(u"compute"_s).region, u"two"_s);

    QVERIFY(preference.setRegion(u"compute"_s, u"three"_s));
    QCOMPARE(preference.preference(u"compute"_s).region, u"three"_s);
    QCOMPARE(preference.preference(u"image"_s).region, u"two"_s);
}

void TestServiceFilter::anAliasIsTheSameService()
{
    UserPreference preference;

    QVERIFY(preference.setName(u"volumev3"_s, u"cinder"_s));

    QCOMPARE(preference.preference(u"block-storage"_s).serviceName, u"cinder"_s);
    QCOMPARE(preference.preference(u"volume"_s).serviceName, u"cinder"_s);
}

void TestServiceFilter::anUnknownServiceNamesTheKnownOnes()
{
    UserPreference preference;

    const auto set = preference.setRegion(u"weather"_s, u"one"_s);

    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::Config);
    QVERIFY(set.error().message.contains(u"weather"_s));
    QVERIFY(set.error().advice.contains(u"compute"_s));
    QVERIFY(set.error().advice.contains(u"object-store"_s));
}

void TestServiceFilter::aBadVersionIsRefused()
{
    UserPreference preference;

    QVERIFY(!preference.setVersion(u"compute"_s, u"newest"_s));
    QVERIFY(preference.setVersion(u"compute"_s, u"v2.1"_s));
    QCOMPARE(preference.preference(u"compute"_s).version, u"v2.1"_s);
}

void TestServiceFilter::aBadVisibilityChangesNothing()
{
    UserPreference preference;

    QVERIFY(!preference.setVisibility(u"compute"_s, QStringList { u"internal"_s, u"nobody"_s }));

    QVERIFY(preference.preference(u"compute"_s).visibility.isEmpty());
}

void TestServiceFilter::listsAFilterForEachService()
{
    UserPreference preference;
    QVERIFY(preference.setRegion(u"image"_s, u"two"_s));

    QHash<QString, QString> regions;
    for (const auto &filter : preference.services())
        regions.insert(filter.serviceType, filter.region);

    QVERIFY(regions.contains(u"compute"_s));
    QVERIFY(regions.contains(u"object-store"_s));
    QCOMPARE(regions.value(u"image"_s), u"two"_s);
    QCOMPARE(regions.value(u"compute"_s), QString());
}

void TestServiceFilter::unknownServicesStillTakeWhatIsSetForAll()
{
    UserPreference preference;
    QVERIFY(preference.setRegion(UserPreference::All, u"two"_s));

    QCOMPARE(preference.preference(u"weather"_s).region, u"two"_s);
}

QTEST_APPLESS_MAIN(TestServiceFilter)
#include "tst_servicefilter.moc"
