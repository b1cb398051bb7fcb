// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/objectstore/v1/temporaryurl.h"

#include <QUrlQuery>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

//! Addresses that let others at objects: signatures that another implementation made.
class TestTemporaryUrl : public QObject
{
    Q_OBJECT

private slots:
    void itIsSignedForTheNameAsItIs();
    void oldStoresTakeSha1();
    void aPrefixAndAddressesAreSigned();
    void whatIsInFrontOfTheStoreIsNotSigned();
    void browsersAreToldTheName();
    void whatCannotBeSignedIsSaid_data();
    void whatCannotBeSignedIsSaid();

private:
    const QUrl m_endpoint { u"https://store.test/v1/AUTH_p"_s };
    const Secret m_key { u"geheim"_s };
    const QDateTime m_expires = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
};

void TestTemporaryUrl::itIsSignedForTheNameAsItIs()
{
    const TemporaryUrl address { .container = u"photos"_s,
                                 .object = u"2024/bäch 1.jpg"_s,
                                 .expires = m_expires };

    const auto url = address.sign(m_endpoint, m_key, "sha256");

    QVERIFY(url);
    QCOMPARE(url->toEncoded(),
             "https://store.test/v1/AUTH_p/photos/2024%2Fb%C3%A4ch%201.jpg"
             "?temp_url_sig=fc4b175636405b0b234ffe42d6ecc56d0e7011ab8be5bd749c793d20f15e7ba3"
             "&temp_url_expires=1800000000"_ba);
}

void TestTemporaryUrl::oldStoresTakeSha1()
{
    const TemporaryUrl address {
        .container = u"photos"_s, .object = u"x"_s, .method = "PUT", .expires = m_expires
    };

    const auto url = address.sign(m_endpoint, m_key, "sha1");

    QVERIFY(url);
    QCOMPARE(QUrlQuery(*url).queryItemValue(u"temp_url_sig"_s),
             u"0b8e81143a46cedf42362185ff2c8591b958813e"_s);
}

void TestTemporaryUrl::aPrefixAndAddressesAreSigned()
{
    const TemporaryUrl address { .container = u"photos"_s,
                                 .object = u"2024/"_s,
                                 .isPrefix = true,
                                 .expires = m_expires,
                                 .addresses = u"203.0.113.0/24"_s };

    const auto url = address.sign(m_endpoint, m_key, "sha512");

    QVERIFY(url);
    const QUrlQuery query(*url);
    QCOMPARE(query.queryItemValue(u"temp_url_sig"_s, QUrl::FullyDecoded),
             u"sha512:TFsov8kr9asnrO0E9kZIQkXY1ulmYEixPuLFDBVArexUFU79SqQxdjvKIqHPyuYsPlHa5T2jMPymi"
             u"sffOLDwUQ=="_s);
    QCOMPARE(query.queryItemValue(u"temp_url_prefix"_s, QUrl::FullyDecoded), u"2024/"_s);
    QCOMPARE(query.queryItemValue(u"temp_url_ip_range"_s, QUrl::FullyDecoded), u"203.0.113.0/24"_s);
}

void TestTemporaryUrl::whatIsInFrontOfTheStoreIsNotSigned()
{
    const TemporaryUrl address { .container = u"photos"_s,
                                 .object = u"2024/bäch 1.jpg"_s,
                                 .expires = m_expires };

    const auto url = address.sign(QUrl(u"https://cloud.test/swift/v1/AUTH_p/"_s), m_key, "sha256");

    QVERIFY(url);
    QVERIFY(url->toEncoded().startsWith("https://cloud.test/swift/v1/AUTH_p/photos/2024%2F"));
    QCOMPARE(QUrlQuery(*url).queryItemValue(u"temp_url_sig"_s),
             u"fc4b175636405b0b234ffe42d6ecc56d0e7011ab8be5bd749c793d20f15e7ba3"_s);
}

void TestTemporaryUrl::browsersAreToldTheName()
{
    const TemporaryUrl address { .container = u"photos"_s,
                                 .object = u"x"_s,
                                 .expires = m_expires,
                                 .fileName = u"a&b.jpg"_s,
                                 .isInline = true };

    const auto url = address.sign(m_endpoint, m_key, "sha256");

    QVERIFY(url);
    QVERIFY2(url->toEncoded().endsWith("&filename=a%26b.jpg&inline"), url->toEncoded().constData());
}

void TestTemporaryUrl::whatCannotBeSignedIsSaid_data()
{
    QTest::addColumn<TemporaryUrl>("address");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("digest");

    const TemporaryUrl good { .container = u"c"_s, .object = u"o"_s, .expires = m_expires };
    auto nameless = good;
    nameless.object.clear();
    auto endless = good;
    endless.expires = {};
    QTest::newRow("no key") << good << QString() << "sha256"_ba;
    QTest::newRow("no digest that we know") << good << u"k"_s << "md5"_ba;
    QTest::newRow("no name") << nameless << u"k"_s << "sha256"_ba;
    QTest::newRow("no end") << endless << u"k"_s << "sha256"_ba;
}

void TestTemporaryUrl::whatCannotBeSignedIsSaid()
{
    QFETCH(TemporaryUrl, address);
    QFETCH(QString, key);
    QFETCH(QByteArray, digest);

    const auto url = address.sign(m_endpoint, Secret(key), digest);

    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::Config);
}

QTEST_GUILESS_MAIN(TestTemporaryUrl)
#include "tst_temporaryurl.moc"
