// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "sdk/auth/fixedtoken.h"
#include "sdk/session.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QJsonArray>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

//! The first steps of the SDK's documentation; as programs they are in src/sdk/examples.
class TestSeedExamples : public QObject
{
    Q_OBJECT

private slots:
    void listsContainersAsDictionaries();
    void putsAnObject();
};

void TestSeedExamples::listsContainersAsDictionaries()
{
    FakeCloud cloud;
    cloud.on("GET /v1/AUTH_demo")
        .reply(200,
               R"([{"name":"pilots","count":1,"bytes":14},{"name":"tennis","count":0,"bytes":0}])");
    Receiver<Response> got;

    const auto transport = std::make_shared<NetworkTransport>();
    const auto authenticator
        = std::make_shared<FixedToken>(Secret(u"your-token"_s), cloud.url("/v1/AUTH_demo"));
    const Session session(transport, authenticator);
    session.get(Path::parse(u"/"), { .serviceType = u"object-store"_s }).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY2(got.ok(), got.failed() ? qPrintable(got.error().text()) : "");
    const auto containers = got->json()->toArray();
    QCOMPARE(containers.size(), 2);
    QCOMPARE(containers[0][u"name"_s].toString(), u"pilots"_s);
    QCOMPARE(containers[0][u"count"_s].toInt(), 1);
    QCOMPARE(containers[1][u"name"_s].toString(), u"tennis"_s);
    const auto headers = cloud.headersOf("GET /v1/AUTH_demo");
    QCOMPARE(headers.value("X-Auth-Token"), "your-token"_ba);
    QCOMPARE(headers.value("Accept"), "application/json"_ba);
}

void TestSeedExamples::putsAnObject()
{
    FakeCloud cloud;
    cloud.on("PUT /v1/AUTH_demo/pilots/french.txt").reply(201);
    Receiver<Response> got;
    const auto text = "roland garros"_ba;

    const Session session(
        std::make_shared<NetworkTransport>(),
        std::make_shared<FixedToken>(Secret(u"your-token"_s), cloud.url("/v1/AUTH_demo/")));
    session
        .put(Path::parse(u"/pilots/french.txt"), { .serviceType = u"object-store"_s },
             { .headers = { { "Content-Length", QByteArray::number(text.size()) },
                            { "Content-Type", "text/plain" } },
               .body = Body::bytes(text, "text/plain") })
        .deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY2(got.ok(), got.failed() ? qPrintable(got.error().text()) : "");
    QCOMPARE(got->status, 201);
    const auto request = cloud.requests().first();
    QCOMPARE(request.body, text);
    QCOMPARE(request.headers.value("Content-Length"), "13"_ba);
    QCOMPARE(request.headers.value("Content-Type"), "text/plain"_ba);
}

QTEST_GUILESS_MAIN(TestSeedExamples)
#include "tst_seedexamples.moc"
