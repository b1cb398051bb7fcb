// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "http/wirerequest.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

//! What Qt is told about every request, and does otherwise if it is not told.
class TestWireRequest : public QObject
{
    Q_OBJECT

private slots:
    void qtDecidesNothingByItself();
    void http2IsOffUnlessAskedForAndSafe();
};

void TestWireRequest::qtDecidesNothingByItself()
{
    const QUrl url(u"https://127.0.0.1/a"_s);
    const auto wire = wireRequest({ .verb = "GET", .url = url }, url, {});

    QCOMPARE(wire.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(wire.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
             int(QNetworkRequest::AlwaysNetwork));
    QCOMPARE(wire.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
    QCOMPARE(wire.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(),
             int(QNetworkRequest::Manual));
    QCOMPARE(wire.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(),
             int(QNetworkRequest::Manual));
    QCOMPARE(wire.attribute(QNetworkRequest::AuthenticationReuseAttribute).toInt(),
             int(QNetworkRequest::Manual));
    QCOMPARE(wire.attribute(QNetworkRequest::HttpPipeliningAllowedAttribute).toBool(), false);
    QCOMPARE(wire.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool(), true);
}

void TestWireRequest::http2IsOffUnlessAskedForAndSafe()
{
    const QUrl url(u"https://127.0.0.1/a"_s);
    const Request get { .verb = "GET", .url = url };
    constexpr bool isSafe = QT_VERSION >= QT_VERSION_CHECK(6, 5, 0);
    const auto may = [&](const TransportOptions &options) {
        const auto wire = wireRequest(get, url, options);
        return wire.attribute(QNetworkRequest::Http2AllowedAttribute, true).toBool();
    };

    QVERIFY(!may({}));
    QCOMPARE(may({ .http2 = true }), isSafe);
}

QTEST_GUILESS_MAIN(TestWireRequest)
#include "tst_wirerequest.moc"
