// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRedirect : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readingFollowsWithinTheOrigin_data();
    void readingFollowsWithinTheOrigin();
    void relativePlacesAreResolved_data();
    void relativePlacesAreResolved();
    void tokensNeverGoElsewhere_data();
    void tokensNeverGoElsewhere();
    void placesThatAreNoneAreErrors_data();
    void placesThatAreNoneAreErrors();
    void changingRequestsDoNotFollow_data();
    void changingRequestsDoNotFollow();
    void fiveAreFollowedSixAreNot();
    void otherThreeHundredsAreAnswers_data();
    void otherThreeHundredsAreAnswers();
    void refreshIsNoRedirect();

private:
    Request get(const QByteArray &target = "/a")
    {
        return { .verb = "GET",
                 .url = m_cloud->url(target),
                 .headers = { { "X-Auth-Token", "s3cr3tToken" } } };
    }

    std::unique_ptr<FakeCloud> m_cloud;
    NetworkTransport m_transport;
};

void TestRedirect::init()
{
    m_cloud = std::make_unique<FakeCloud>();
}

void TestRedirect::readingFollowsWithinTheOrigin_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    for (const QByteArray verb : { "GET", "HEAD" }) {
        for (const int status : { 301, 302, 303, 307, 308 })
            QTest::addRow("%s %d", verb.constData(), status) << verb << status;
    }
}

void TestRedirect::readingFollowsWithinTheOrigin()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    const auto place = m_cloud->url("/b%2Fc?x=1").toEncoded();
    m_cloud->on(verb + " /a").reply(status, "moved", { { "Location", place } });
    m_cloud->on(verb + " /b%2Fc?x=1").reply(200, "{}");
    auto request = get();
    request.verb = verb;
    Receiver<Response> got;

    m_transport.send(request).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 200);
    QCOMPARE(got->url.toEncoded(), place);
    QCOMPARE(m_cloud->requests().size(), 2);
    QCOMPARE(m_cloud->requests().last().headers.value("X-Auth-Token"), "s3cr3tToken"_ba);
}

void TestRedirect::relativePlacesAreResolved_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("path") << "/x/y"_ba
                          << "/x/y"_ba;
    QTest::newRow("name") << "y"_ba
                          << "/a/y"_ba;
    QTest::newRow("query") << "?q=1"_ba
                           << "/a/b?q=1"_ba;
    QTest::newRow("fragment goes") << "/x#part"_ba
                                   << "/x"_ba;
    QTest::newRow("colon in the query") << "/x?t=a:b"_ba
                                        << "/x?t=a:b"_ba;
}

void TestRedirect::relativePlacesAreResolved()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, target);
    m_cloud->on("GET /a/b?z=1").reply(302, {}, { { "Location", place } });
    m_cloud->on("GET " + target).reply(200, "{}");
    Receiver<Response> got;

    m_transport.send(get("/a/b?z=1")).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 200);
    QCOMPARE(m_cloud->requests().last().target, target);
}

void TestRedirect::tokensNeverGoElsewhere_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<int>("status");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        QTest::addRow("other port %d", status) << "http://127.0.0.1:OTHER/b"_ba << status;
        QTest::addRow("other name %d", status) << "http://localhost:OTHER/b"_ba << status;
        QTest::addRow("without a scheme %d", status) << "//127.0.0.1:OTHER/b"_ba << status;
        QTest::addRow("user name in front %d", status)
            << "http://127.0.0.1:OWN@127.0.0.1:OTHER/b"_ba << status;
        QTest::addRow("own name as user %d", status) << "http://user@127.0.0.1:OWN/b"_ba << status;
        QTest::addRow("other scheme %d", status) << "https://127.0.0.1:OWN/b"_ba << status;
    }
}

void TestRedirect::tokensNeverGoElsewhere()
{
    QFETCH(QByteArray, place);
    QFETCH(int, status);
    FakeCloud other;
    other.otherwise().reply(200, "{}");
    place.replace("OTHER", QByteArray::number(other.port()))
        .replace("OWN", QByteArray::number(m_cloud->port()));
    m_cloud->otherwise().reply(status, {}, { { "Location", place } });

    for (const QByteArray verb : { "GET", "POST" }) {
        auto request = get();
        request.verb = verb;
        Receiver<Response> got;
        m_transport.send(request).deliver(&got, got.store());

        QVERIFY(QTest::qWaitFor([&] { return bool(got); }));
        QVERIFY(got.failed());
        QCOMPARE(got.error().kind, Error::Kind::Protocol);
        QCOMPARE(got.error().status, status);
        QVERIFY(got.error().message.contains("127.0.0.1:"_L1)
                || got.error().message.contains("localhost:"_L1));
        QVERIFY(!got.error().text().contains("s3cr3t"_L1));
    }
    QVERIFY(other.requests().isEmpty());
    QCOMPARE(other.connections(), 0);
    QCOMPARE(m_cloud->requests().size(), 2);
}

void TestRedirect::placesThatAreNoneAreErrors_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const auto *place : { "", "file:///etc/passwd", "ftp://127.0.0.1/x", "http://",
                               "http:///x", "javascript:x", "http://[::1", "/a/../../b", "/%00" })
        QTest::addRow("'%s'", place) << QByteArray(place);
}

void TestRedirect::placesThatAreNoneAreErrors()
{
    QFETCH(QByteArray, place);
    m_cloud->on("GET /a").reply(302, {},
                                place.isEmpty() ? Headers() : Headers { { "Location", place } });
    Receiver<Response> got;

    m_transport.send(get()).deliver(&got, got.store());

    QVERIFY(QTest::qWaitFor([&] { return bool(got); }));
    QVERIFY(got.failed());
    QVERIFY(got.error().kind == Error::Kind::Protocol
            || got.error().kind == Error::Kind::Unsupported);
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestRedirect::changingRequestsDoNotFollow_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const auto *verb : { "POST", "PUT", "PATCH", "DELETE", "COPY" })
        QTest::addRow("%s", verb) << QByteArray(verb);
}

void TestRedirect::changingRequestsDoNotFollow()
{
    QFETCH(QByteArray, verb);
    m_cloud->on(verb + " /a").reply(307, {}, { { "Location", "/b" } });
    Receiver<Response> got;

    m_transport
        .send({ .verb = verb, .url = m_cloud->url("/a"), .body = Body::bytes("password", "a/b") })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
    QCOMPARE(got.error().sent, Error::Sent::Yes);
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestRedirect::fiveAreFollowedSixAreNot()
{
    for (int i = 0; i < 6; ++i)
        m_cloud->on("GET /" + QByteArray::number(i))
            .reply(302, {}, { { "Location", '/' + QByteArray::number(i + 1) } });
    m_cloud->on("GET /6").reply(200, "{}");
    Receiver<Response> five;
    Receiver<Response> six;

    m_transport.send(get("/1")).deliver(&five, five.store());
    m_transport.send(get("/0")).deliver(&six, six.store());

    QTRY_VERIFY(five && six);
    QVERIFY(five.ok());
    QCOMPARE(five->status, 200);
    QVERIFY(six.failed());
    QVERIFY2(six.error().message.contains("circles"_L1), qPrintable(six.error().message));
}

void TestRedirect::otherThreeHundredsAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 300, 304, 305, 306 })
        QTest::addRow("%d", status) << status;
}

void TestRedirect::otherThreeHundredsAreAnswers()
{
    QFETCH(int, status);
    m_cloud->on("GET /a").reply(status, "{}", { { "Location", "http://127.0.0.1:1/b" } });
    Receiver<Response> got;

    m_transport.send(get()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, status);
    QVERIFY(!got->isSuccess());
}

void TestRedirect::refreshIsNoRedirect()
{
    m_cloud->on("GET /a").reply(200, "{}", { { "Refresh", "0; url=/b" } });
    Receiver<Response> got;

    m_transport.send(get()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestRedirect)

#include "tst_redirect.moc"
