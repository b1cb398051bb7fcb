// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "sdk/auth/fixedtoken.h"
#include "sdk/servicefilter.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestFixedToken : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatItWasGiven();
    void everyServiceIsAtTheEndpoint();
    void aWantedVersionIsDiscovered();
    void withoutEndpointThatIsTold();
    void noAuthHasNoToken();
    void nothingCanBeRenewed();
};

void TestFixedToken::givesWhatItWasGiven()
{
    FixedToken authenticator(Secret(u"tok"_s), QUrl(u"http://h/v1"_s));
    Receiver<Secret> token;
    Receiver<QString> project;

    authenticator.token({}).deliver(&token, token.store());
    authenticator.projectId({}).deliver(&project, project.store());

    QTRY_VERIFY(token && project);
    QCOMPARE(token.value(), Secret(u"tok"_s));
    QCOMPARE(project.value(), QString());
}

void TestFixedToken::everyServiceIsAtTheEndpoint()
{
    FixedToken authenticator(Secret(u"tok"_s), QUrl(u"http://h/v2.1/p"_s));
    Receiver<QUrl> compute;
    Receiver<ApiVersion> version;

    authenticator.endpoint({}, { .serviceType = u"compute"_s }).deliver(&compute, compute.store());
    authenticator.apiMajorVersion({}, { .serviceType = u"image"_s })
        .deliver(&version, version.store());

    QTRY_VERIFY(compute && version);
    QCOMPARE(compute.value(), QUrl(u"http://h/v2.1/p"_s));
    QCOMPARE(version.value(), (ApiVersion { 2, 1 }));
}

void TestFixedToken::aWantedVersionIsDiscovered()
{
    FakeCloud cloud;
    cloud.on("GET /").reply(
        200, R"({"versions":[{"id":"v1","status":"CURRENT","min_version":"1.1","version":"1.82",
                                      "links":[{"rel":"self","href":"/v1/"}]}]})");
    FixedToken authenticator(Secret(u"tok"_s), cloud.baseUrl());
    Receiver<EndpointData> got;

    authenticator
        .endpointData(std::make_shared<NetworkTransport>(),
                      { .serviceType = u"baremetal"_s, .version = u"1"_s })
        .deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->url, cloud.url("/v1"));
    QCOMPARE(got->maximumMicroversion, (ApiVersion { 1, 82 }));
}

void TestFixedToken::withoutEndpointThatIsTold()
{
    FixedToken authenticator(Secret(u"tok"_s), {});
    Receiver<QUrl> got;

    authenticator.endpoint({}, { .serviceType = u"compute"_s }).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QCOMPARE(got.error().kind, Error::Kind::Config);
    QVERIFY(got.error().message.contains(u"compute"_s));
}

void TestFixedToken::noAuthHasNoToken()
{
    NoAuth authenticator(QUrl(u"http://h/"_s));
    Receiver<Secret> token;

    authenticator.token({}).deliver(&token, token.store());

    QTRY_VERIFY(token);
    QVERIFY(token.value().isEmpty());
}

void TestFixedToken::nothingCanBeRenewed()
{
    FixedToken authenticator(Secret(u"tok"_s), QUrl(u"http://h/"_s));

    QVERIFY(!authenticator.invalidate(Secret(u"tok"_s)));
    QVERIFY(!authenticator.isOld(Secret(u"tok"_s)));
}

QTEST_GUILESS_MAIN(TestFixedToken)
#include "tst_fixedtoken.moc"
