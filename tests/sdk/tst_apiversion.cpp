// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/apiversion.h"

#include <QtTest>

using namespace cirro;

class TestApiVersion : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsAVersion_data();
    void readsWhatIsAVersion();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void findsTheVersionOfAPath_data();
    void findsTheVersionOfAPath();
    void ordersByNumberNotByText();
    void latestIsAboveEveryMinor();
};

void TestApiVersion::readsWhatIsAVersion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<QString>("written");

    QTest::newRow("v2.1") << "v2.1" << 2 << 1 << "2.1";
    QTest::newRow("2.93") << "2.93" << 2 << 93 << "2.93";
    QTest::newRow("2") << "2" << 2 << 0 << "2.0";
    QTest::newRow("v3") << "v3" << 3 << 0 << "3.0";
    QTest::newRow("V3") << "V3" << 3 << 0 << "3.0";
    QTest::newRow("2.latest") << "2.latest" << 2 << ApiVersion::Latest << "2.latest";
    QTest::newRow("v1.100") << "v1.100" << 1 << 100 << "1.100";
}

void TestApiVersion::readsWhatIsAVersion()
{
    QFETCH(QString, text);
    QFETCH(int, major);
    QFETCH(int, minor);

    const auto version = ApiVersion::parse(text);

    QVERIFY(version);
    QCOMPARE(version->major, major);
    QCOMPARE(version->minor, minor);
    QTEST(version->toString(), "written");
}

void TestApiVersion::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         { "", "v", ".", "2.", ".1", "latest", "2.1.3", "2013-07-23", "-2", "+2", "v 2", " 2", "2 ",
           "0", "v0.9", "vv2", "2.x", "99999999999999999999", "servers" })
        QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(text))))
            << QString::fromLatin1(text);
}

void TestApiVersion::refusesWhatIsNone()
{
    QFETCH(QString, text);

    QVERIFY(!ApiVersion::parse(text));
}

void TestApiVersion::findsTheVersionOfAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("version");

    QTest::newRow("at the end") << "/compute/v2.1"
                                << "2.1";
    QTest::newRow("before a project") << "/v3/966c97ec48864c08abe6d2166e5ba442"
                                      << "3.0";
    QTest::newRow("the last of two") << "/v2/api/v3/"
                                     << "3.0";
    QTest::newRow("none") << "/compute"
                          << "";
    QTest::newRow("a word with v") << "/volumes"
                                   << "";
    QTest::newRow("a number without v") << "/12"
                                        << "";
}

void TestApiVersion::findsTheVersionOfAPath()
{
    QFETCH(QString, path);

    QTEST(ApiVersion::fromPath(path).value_or(ApiVersion {}).toString(), "version");
}

void TestApiVersion::ordersByNumberNotByText()
{
    QVERIFY((ApiVersion { 2, 9 } < ApiVersion { 2, 10 }));
    QVERIFY((ApiVersion { 2, 100 } < ApiVersion { 3, 0 }));
}

void TestApiVersion::latestIsAboveEveryMinor()
{
    QVERIFY((ApiVersion { 2, 9999 } < *ApiVersion::parse(u"2.latest")));
    QVERIFY((*ApiVersion::parse(u"2.latest") < ApiVersion { 3, 0 }));
}

QTEST_APPLESS_MAIN(TestApiVersion)
#include "tst_apiversion.moc"
