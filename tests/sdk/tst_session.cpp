// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "sdk/auth/fixedtoken.h"
#include "sdk/auth/identityauthenticator.h"
#include "sdk/session.h"
#include "support/fakekeystone.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ServiceFilter Objects { .serviceType = u"object-store"_s };
const ServiceFilter Network { .serviceType = u"network"_s };
const ServiceFilter Weather { .serviceType = u"weather"_s };

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void sendsEachVerb_data();
    void sendsEachVerb();
    void joinsEndpointAndPathWithOneSlash_data();
    void joinsEndpointAndPathWithOneSlash();
    void sendsTheTokenUnlessToldNotTo();
    void headersOfTheCallerWin();
    void asksForAMicroversion_data();
    void asksForAMicroversion();
    void latestIsNoMicroversion();
    void sendsTheIdOfTheUsersAction();
    void anEndpointOverrideBeatsTheCatalog();
    void anEndpointOverrideMayNameTheProject();
    void thePreferenceChoosesRegionAndInterface();
    void servicesComeFromThePreference();

    void a401IsTriedOnceMoreWithANewToken();
    void aBodyIsOpenedAgainForTheSecondTry();
    void a401ForEverEndsAfterTheSecond();
    void fiftyCallsWithADeadTokenCauseOneSignIn();
    void aDeadTokenAndALockedUserCauseOneFurtherSignIn();
    void anObjectStoreThatSays403OfAnOldTokenGetsANewOne();
    void a403OfAFreshTokenIsA403();
    void whoseSessionHasEndedHearsThat();
    void aFixedTokenThatIsRefusedIsToldByTheService();

    void errorsSayWhatWasBeingDone();
    void errorsOfTheSignInArePassedOn();
    void requestsQueueUnderTheirNames();
    void runningCallsSurviveTheSession();
    void lettingGoAbortsTheRequest();
    void secretBodiesStaySecret();

    void namesTasks_data();
    void namesTasks();

private:
    Session fixed(const QUrl &endpoint)
    {
        return { m_transport, std::make_shared<FixedToken>(Secret(u"tok"_s), endpoint) };
    }
    Session signedIn()
    {
        m_authenticator = std::make_shared<IdentityAuthenticator>(
            m_keystone->authUrl(),
            QList { AuthMethod::password({ u"u1"_s, {}, {}, {} }, Secret(u"pass"_s)) },
            Scope::project(u"p1"_s),
            AuthenticatorOptions { .cloud = u"Testcloud"_s, .clock = m_clock });
        return { m_transport, m_authenticator };
    }
    Result<Response> wait(Call<Response> call)
    {
        Receiver<Response> got;
        std::move(call).deliver(&got, got.store());
        if (!QTest::qWaitFor([&] { return bool(got); }, 30000))
            return Error { Error::Kind::Timeout, u"The test waited in vain."_s };
        return *got;
    }

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeKeystone> m_keystone;
    std::shared_ptr<NetworkTransport> m_transport;
    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<IdentityAuthenticator> m_authenticator;
};

void TestSession::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_keystone = std::make_unique<FakeKeystone>(*m_cloud);
    m_keystone->addService(u"object-store"_s, "/v1/AUTH_p1");
    m_keystone->addService(u"network"_s, "/net");
    m_transport = std::make_shared<NetworkTransport>();
    m_clock = std::make_shared<ManualClock>();
}

void TestSession::sendsEachVerb_data()
{
    QTest::addColumn<QByteArray>("verb");

    for (const char *verb : { "HEAD", "GET", "POST", "PUT", "PATCH", "DELETE" })
        QTest::newRow(verb) << QByteArray(verb);
}

void TestSession::sendsEachVerb()
{
    QFETCH(QByteArray, verb);
    m_cloud->on(verb + " /c").reply(200, "{}");
    const auto session = fixed(m_cloud->baseUrl());
    const Path path { u"c"_s };

    const auto response = wait(
        verb == "HEAD"        ? session.head(path, Objects)
            : verb == "GET"   ? session.get(path, Objects)
            : verb == "POST"  ? session.post(path, Objects, { .body = Body::json(QJsonObject {}) })
            : verb == "PUT"   ? session.put(path, Objects, { .body = Body::json(QJsonObject {}) })
            : verb == "PATCH" ? session.patch(path, Objects, { .body = Body::json(QJsonObject {}) })
                              : session.remove(path, Objects));

    QVERIFY2(response, response ? "" : qPrintable(response.error().text()));
    QCOMPARE(m_cloud->count(verb + " /c"), 1);
    QCOMPARE(response->verb, verb);
}

void TestSession::joinsEndpointAndPathWithOneSlash_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("plain") << "/v1/a"_ba
                           << "c"
                           << "/v1/a/c"_ba;
    QTest::newRow("slash left") << "/v1/a/"_ba
                                << "c"
                                << "/v1/a/c"_ba;
    QTest::newRow("slash right") << "/v1/a"_ba
                                 << "/c"
                                 << "/v1/a/c"_ba;
    QTest::newRow("slash on both sides") << "/v1/a/"_ba
                                         << "/c"
                                         << "/v1/a/c"_ba;
    QTest::newRow("query") << "/v1/a"_ba
                           << "/c?limit=1"
                           << "/v1/a/c?limit=1"_ba;
    QTest::newRow("spaces and umlauts")
        << "/v1/a"_ba << u"/roland garros/é"_s << "/v1/a/roland%20garros/%C3%A9"_ba;
}

void TestSession::joinsEndpointAndPathWithOneSlash()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(QString, path);
    QFETCH(QByteArray, sent);
    m_cloud->otherwise().reply(200, "{}");

    QVERIFY(wait(fixed(m_cloud->url(endpoint)).get(Path::parse(path), Objects)));

    QCOMPARE(m_cloud->requests().first().target, sent);
}

void TestSession::sendsTheTokenUnlessToldNotTo()
{
    m_cloud->on("GET /c").reply(200, "{}");
    const auto session = fixed(m_cloud->baseUrl());

    QVERIFY(wait(session.get(Path { u"c"_s }, Objects)));
    QVERIFY(wait(session.get(Path { u"c"_s }, Objects, { .authenticate = false })));

    QCOMPARE(m_cloud->requests()[0].headers.value("X-Auth-Token"), "tok"_ba);
    QVERIFY(!m_cloud->requests()[1].headers.contains("X-Auth-Token"));
}

void TestSession::headersOfTheCallerWin()
{
    m_cloud->on("GET /c").reply(200, "{}");

    QVERIFY(wait(fixed(m_cloud->baseUrl())
                     .get(Path { u"c"_s }, { .serviceType = u"compute"_s },
                          { .headers = { { "Accept", "text/plain" },
                                         { "OpenStack-API-Version", "compute 2.1" } },
                            .microversion = { 2, 60 } })));

    const auto headers = m_cloud->headersOf("GET /c");
    QCOMPARE(headers.value("Accept"), "text/plain"_ba);
    QCOMPARE(headers.value("OpenStack-API-Version"), "compute 2.1"_ba);
}

void TestSession::asksForAMicroversion_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("older");

    QTest::newRow("compute") << "compute"
                             << "compute 2.60"_ba
                             << "X-OpenStack-Nova-API-Version"_ba;
    QTest::newRow("block storage") << "block-storage"
                                   << "volume 2.60"_ba
                                   << ""_ba;
    QTest::newRow("volumev3") << "volumev3"
                              << "volume 2.60"_ba
                              << ""_ba;
    QTest::newRow("shares") << "sharev2"
                            << "shared-file-system 2.60"_ba
                            << "X-OpenStack-Manila-API-Version"_ba;
    QTest::newRow("baremetal") << "baremetal"
                               << "baremetal 2.60"_ba
                               << "X-OpenStack-Ironic-API-Version"_ba;
    QTest::newRow("placement") << "placement"
                               << "placement 2.60"_ba
                               << ""_ba;
    QTest::newRow("containers") << "container-infra"
                                << "container-infra 2.60"_ba
                                << ""_ba;
}

void TestSession::asksForAMicroversion()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, older);
    m_cloud->on("GET /c").reply(200, "{}");

    QVERIFY(
        wait(fixed(m_cloud->baseUrl())
                 .get(Path { u"c"_s }, { .serviceType = type }, { .microversion = { 2, 60 } })));

    const auto headers = m_cloud->headersOf("GET /c");
    QCOMPARE(headers.value("OpenStack-API-Version"), field);
    if (!older.isEmpty())
        QCOMPARE(headers.value(older), "2.60"_ba);
}

void TestSession::latestIsNoMicroversion()
{
    const auto response = wait(fixed(m_cloud->baseUrl())
                                   .get(Path { u"c"_s }, { .serviceType = u"compute"_s },
                                        { .microversion = { 2, ApiVersion::Latest } }));

    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Config);
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestSession::sendsTheIdOfTheUsersAction()
{
    m_cloud->on("GET /c").reply(200, "{}");
    const auto session = fixed(m_cloud->baseUrl());

    QVERIFY(wait(session.get(Path { u"c"_s }, Objects, { .requestId = "req-1" })));
    QVERIFY(wait(session.get(Path { u"c"_s }, Objects)));

    QCOMPARE(m_cloud->requests()[0].headers.value("X-Openstack-Request-Id"), "req-1"_ba);
    QVERIFY(!m_cloud->requests()[1].headers.contains("X-Openstack-Request-Id"));
}

void TestSession::anEndpointOverrideBeatsTheCatalog()
{
    m_cloud->on("GET /elsewhere/c").reply(200, "{}");

    const auto response = wait(
        signedIn().get(Path { u"c"_s }, Objects, { .endpoint = m_cloud->url("/elsewhere") }));

    QVERIFY(response);
    QCOMPARE(m_cloud->headersOf("GET /elsewhere/c").value("X-Auth-Token"), "token-1"_ba);
}

void TestSession::anEndpointOverrideMayNameTheProject()
{
    m_cloud->on("GET /v3/p1/u1/c").reply(200, "{}");

    const auto response = wait(signedIn().get(
        Path { u"c"_s }, Weather,
        { .endpoint = QUrl(m_cloud->baseUrl().toString() + u"/v3/%(project_id)s/$(user_id)s"_s) }));

    QVERIFY2(response, response ? "" : qPrintable(response.error().text()));
}

void TestSession::thePreferenceChoosesRegionAndInterface()
{
    m_cloud->on("GET /v1/AUTH_p1").reply(200, "[]");
    UserPreference preference;
    QVERIFY(preference.setRegion(u"object-store"_s, u"two"_s));
    const auto session = signedIn();

    const auto here = wait(session.get({}, Objects));
    const auto there = wait(session.withPreference(preference).get({}, Objects));

    QVERIFY(here);
    QVERIFY(!there);
    QCOMPARE(there.error().kind, Error::Kind::NotFound);
    QVERIFY(there.error().message.contains(u"two"_s));
    QCOMPARE(m_keystone->tries(), 1);
}

void TestSession::servicesComeFromThePreference()
{
    UserPreference preference;
    QVERIFY(preference.setRegion(UserPreference::All, u"two"_s));
    const auto session = fixed(m_cloud->baseUrl()).withPreference(preference);

    const auto services = session.services();

    QVERIFY(services.size() > 10);
    QCOMPARE(services.first().region, u"two"_s);
    QCOMPARE(session.resolved(Objects).region, u"two"_s);
    QCOMPARE(session.resolved(Objects).visibility, QStringList { u"public"_s });
}

void TestSession::a401IsTriedOnceMoreWithANewToken()
{
    m_cloud->on("GET /v1/AUTH_p1").compute(m_keystone->guarded({ .body = "[]" }));
    const auto session = signedIn();
    QVERIFY(wait(session.get({}, Objects)));
    m_keystone->revokeAll();

    const auto response = wait(session.get({}, Objects));

    QVERIFY2(response, response ? "" : qPrintable(response.error().text()));
    QCOMPARE(m_keystone->tries(), 2);
    QCOMPARE(m_cloud->count("GET /v1/AUTH_p1"), 3);
}

void TestSession::aBodyIsOpenedAgainForTheSecondTry()
{
    m_cloud->on("PUT /v1/AUTH_p1/c/o").compute(m_keystone->guarded({ .status = 201 }));
    const auto session = signedIn();
    QVERIFY(wait(session.get({}, Objects, { .endpoint = m_cloud->url("/identity") })).error().status
            == 404);
    m_keystone->revokeAll();
    int opened = 0;
    const auto open = [&opened]() -> std::unique_ptr<QIODevice> {
        ++opened;
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData("Allez"_ba);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };

    const auto response = wait(session.put(Path { u"c"_s, u"o"_s }, Objects,
                                           { .body = Body::stream(open, 5, "text/plain") }));

    QVERIFY2(response, response ? "" : qPrintable(response.error().text()));
    QCOMPARE(opened, 2);
    QCOMPARE(m_cloud->rawBodies("PUT /v1/AUTH_p1/c/o").last(), "Allez"_ba);
}

void TestSession::a401ForEverEndsAfterTheSecond()
{
    m_cloud->on("GET /v1/AUTH_p1").reply(401, "{}");

    const auto response = wait(signedIn().get({}, Objects));

    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Unauthorized);
    QVERIFY(response.error().advice.contains(u"access rule"_s));
    QCOMPARE(m_cloud->count("GET /v1/AUTH_p1"), 2);
    QCOMPARE(m_keystone->tries(), 2);
}

void TestSession::fiftyCallsWithADeadTokenCauseOneSignIn()
{
    m_cloud->on("GET /v1/AUTH_p1").compute(m_keystone->guarded({ .body = "[]" }));
    const auto session = signedIn();
    QVERIFY(wait(session.get({}, Objects)));
    m_keystone->revokeAll();
    std::array<Receiver<Response>, 50> got;

    for (auto &one : got)
        session.get({}, Objects).deliver(&one, one.store());

    for (auto &one : got) {
        QTRY_VERIFY(one);
        QVERIFY2(one.ok(), one.failed() ? qPrintable(one.error().text()) : "");
    }
    QCOMPARE(m_keystone->tries(), 2);
}

void TestSession::aDeadTokenAndALockedUserCauseOneFurtherSignIn()
{
    m_cloud->on("GET /v1/AUTH_p1").compute(m_keystone->guarded({ .body = "[]" }));
    const auto session = signedIn();
    QVERIFY(wait(session.get({}, Objects)));
    m_keystone->revokeAll();
    m_keystone->lockUser();
    std::array<Receiver<Response>, 50> got;

    for (auto &one : got)
        session.get({}, Objects).deliver(&one, one.store());

    for (auto &one : got) {
        QTRY_VERIFY(one);
        QCOMPARE(one.error().kind, Error::Kind::Unauthorized);
    }
    QCOMPARE(m_keystone->tries(), 2);
}

void TestSession::anObjectStoreThatSays403OfAnOldTokenGetsANewOne()
{
    m_cloud->on("GET /v1/AUTH_p1").compute(m_keystone->guarded({ .body = "[]" }, 403));
    const auto session = signedIn();
    QVERIFY(wait(session.get({}, Objects)));
    m_keystone->revokeAll();
    m_clock->advance(121s);

    const auto response = wait(session.get({}, Objects));

    QVERIFY(response);
    QCOMPARE(m_keystone->tries(), 2);
}

void TestSession::a403OfAFreshTokenIsA403()
{
    m_cloud->on("GET /v1/AUTH_p1").reply(403, "{}");
    m_cloud->on("GET /net/v2.0").reply(403, "{}");
    const auto session = signedIn();

    const auto fresh = wait(session.get({}, Objects));
    m_clock->advance(121s);
    const auto other = wait(session.get({}, Network));
    const auto old = wait(session.get({}, Objects));
    const auto again = wait(session.get({}, Objects));

    QCOMPARE(fresh.error().kind, Error::Kind::Forbidden);
    QCOMPARE(other.error().kind, Error::Kind::Forbidden);
    QCOMPARE(old.error().kind, Error::Kind::Forbidden);
    QCOMPARE(again.error().kind, Error::Kind::Forbidden);
    QCOMPARE(m_keystone->tries(), 2);
    QCOMPARE(m_cloud->count("GET /v1/AUTH_p1"), 4);
}

void TestSession::whoseSessionHasEndedHearsThat()
{
    m_cloud->on("GET /v1/AUTH_p1").compute(m_keystone->guarded({ .body = "[]" }));
    (void)wait(signedIn().get({}, Objects));
    const Session session(
        m_transport,
        std::make_shared<IdentityAuthenticator>(
            m_keystone->authUrl(), QList { AuthMethod::token(Secret(u"token-1"_s)) },
            Scope::project(u"p1"_s), AuthenticatorOptions { .cloud = u"Testcloud"_s }));
    QVERIFY(wait(session.get({}, Objects)));
    m_keystone->revokeAll();

    const auto response = wait(session.get({}, Objects));

    QVERIFY(!response);
    QVERIFY(response.error().message.contains(u"Your session in Testcloud has ended"_s));
}

void TestSession::aFixedTokenThatIsRefusedIsToldByTheService()
{
    m_cloud->on("GET /c").reply(401, R"({"error":{"message":"Bad token"}})");

    const auto response = wait(fixed(m_cloud->baseUrl()).get(Path { u"c"_s }, Objects));

    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Unauthorized);
    QVERIFY(response.error().text().contains(u"Bad token"_s));
    QCOMPARE(m_cloud->count("GET /c"), 1);
}

void TestSession::errorsSayWhatWasBeingDone()
{
    m_cloud->on("DELETE /servers/42")
        .reply(404, R"({"itemNotFound":{"message":"Instance 42 could not be found."}})",
               { { "x-openstack-request-id", "req-9" } });

    const auto response
        = wait(fixed(m_cloud->baseUrl())
                   .remove(Path { u"servers"_s, u"42"_s }, { .serviceType = u"compute"_s }));

    QVERIFY(!response);
    const auto &error = response.error();
    QCOMPARE(error.kind, Error::Kind::NotFound);
    QCOMPARE(error.request, u"DELETE /servers/42 (compute)"_s);
    QVERIFY2(!error.message.contains(u"/servers"_s), qPrintable(error.message)); // for people
    QVERIFY(error.text().contains(u"could not be found"_s));
    QCOMPARE(error.requestId, u"req-9"_s);
    QCOMPARE(error.task, u"compute.DELETE.servers"_s);
}

void TestSession::errorsOfTheSignInArePassedOn()
{
    m_keystone->lockUser();

    const auto response = wait(signedIn().get({}, Objects));

    QCOMPARE(response.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_cloud->count("GET /v1/AUTH_p1"), 0);
}

void TestSession::requestsQueueUnderTheirNames()
{
    m_cloud->on("GET /v1/AUTH_p1/c").reply(200, "[]");
    const auto session = signedIn();

    QVERIFY(wait(session.get(Path { u"c"_s }, Objects)));

    QCOMPARE(session.tasks()->statistics().value(u"object-store.GET.container"_s).count, 1);
    QCOMPARE(taskService(m_cloud->url("/v1"), u"volumev3"_s),
             u"http://127.0.0.1:%1 block-storage"_s.arg(m_cloud->port()));
}

void TestSession::runningCallsSurviveTheSession()
{
    m_cloud->on("GET /v1/AUTH_p1").compute(m_keystone->guarded({ .body = "[]" }));
    Receiver<Response> got;
    {
        const auto session = signedIn();
        session.get({}, Objects).deliver(&got, got.store());
    }
    m_authenticator.reset();
    m_transport.reset();

    QTRY_VERIFY(got);
    QVERIFY2(got.ok(), got.failed() ? qPrintable(got.error().text()) : "");
}

void TestSession::lettingGoAbortsTheRequest()
{
    m_cloud->on("GET /c").never();
    auto view = std::make_unique<Receiver<Response>>();
    fixed(m_cloud->baseUrl()).get(Path { u"c"_s }, Objects).deliver(view.get(), view->store());
    QTRY_COMPARE(m_cloud->count("GET /c"), 1);

    view.reset();

    QTRY_COMPARE(m_cloud->aborted(), 1);
}

void TestSession::secretBodiesStaySecret()
{
    class Looking final : public Transport
    {
    public:
        Call<Response> send(Request request) override
        {
            wasSecret = request.isSecret;
            return Result(Response { .status = 200 });
        }
        bool wasSecret = false;
    };
    const auto transport = std::make_shared<Looking>();
    const Session session(transport, std::make_shared<NoAuth>(QUrl(u"http://h/"_s)));

    QVERIFY(wait(session.post({}, Weather, { .isSecret = true })));

    QVERIFY(transport->wasSecret);
}

void TestSession::namesTasks_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");

    QTest::newRow("list") << "compute"
                          << "/servers/detail?limit=1"
                          << "compute.GET.servers.detail";
    QTest::newRow("one") << "compute"
                         << "/servers/966c97ec48864c08abe6d2166e5ba442"
                         << "compute.GET.servers";
    QTest::newRow("action") << "compute"
                            << "/servers/42/action"
                            << "compute.GET.servers.action";
    QTest::newRow("a name that looks like a word") << "compute"
                                                   << "/os-keypairs/mykey"
                                                   << "compute.GET.os-keypairs";
    QTest::newRow("below one") << "compute"
                               << "/servers/42/os-interface/43"
                               << "compute.GET.servers.os-interface";
    QTest::newRow("alias") << "volumev3"
                           << "/volumes/detail"
                           << "block-storage.GET.volumes.detail";
    QTest::newRow("version in front") << "network"
                                      << "/v2.0/ports/1"
                                      << "network.GET.ports";
    QTest::newRow("prefix") << "network"
                            << "/qos/policies/1/bandwidth_limit_rules"
                            << "network.GET.qos.policies.bandwidth_limit_rules";
    QTest::newRow("auth") << "identity"
                          << "/auth/projects"
                          << "identity.GET.auth.projects";
    QTest::newRow("stack by name and id") << "orchestration"
                                          << "/stacks/web/42f0/resources"
                                          << "orchestration.GET.stacks.resources";
    QTest::newRow("node states") << "baremetal"
                                 << "/nodes/n1/states/provision"
                                 << "baremetal.GET.nodes.states.provision";
    QTest::newRow("root") << "image"
                          << "/"
                          << "image.GET";
    QTest::newRow("account") << "object-store"
                             << "/"
                             << "object-store.GET.account";
    QTest::newRow("container") << "object-store"
                               << "/pilots"
                               << "object-store.GET.container";
    QTest::newRow("object") << "object-store"
                            << "/pilots/french/1.txt"
                            << "object-store.GET.object";
}

void TestSession::namesTasks()
{
    QFETCH(QString, type);
    QFETCH(QString, path);

    QTEST(taskName(type, "GET", Path::parse(path)), "name");
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
