// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/recorder.h"
#include "http/transport.h"
#include "sdk/auth/identityauthenticator.h"
#include "sdk/servicefilter.h"
#include "support/fakekeystone.h"
#include "support/receiver.h"

#include <QFile>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const IdentityName Demo { {}, u"demo"_s, {}, u"Default"_s };

AuthMethod password(const QString &word = u"pass"_s)
{
    return AuthMethod::password(Demo, Secret(word));
}

//! Answers from a list; the questions can be looked at.
class Answers final : public AuthPrompt
{
public:
    explicit Answers(QStringList answers)
        : m_answers(std::move(answers))
    {
    }
    Call<Secret> ask(const AuthQuestion &question) override
    {
        questions << question;
        if (m_answers.isEmpty())
            return Error { Error::Kind::Cancelled, u"No more."_s };
        return Result(Secret(m_answers.takeFirst()));
    }

    QList<AuthQuestion> questions;

private:
    QStringList m_answers;
};

} // namespace

class TestIdentityAuthenticator : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void signsInWithAPassword();
    void sendsWhatEachMethodNeeds_data();
    void sendsWhatEachMethodNeeds();
    void keepsTheToken();
    void manyThatNeedATokenCauseOneSignIn();
    void renewsTwoMinutesBeforeTheEnd();
    void usesTheOldTokenOnWhenRenewalFails();
    void invalidatingBringsANewToken();
    void invalidatingAnOldTokenKeepsTheNewOne();
    void aTokenOfSomebodyElseEndsPlainly();
    void anAccessRuleDoesNotEndTheSession();

    void aWrongPasswordIsToldAndNotRepeated();
    void aProjectWithoutRoleIsNotAWrongPassword();
    void badAnswersAreToldInOneSentence_data();
    void badAnswersAreToldInOneSentence();
    void aServerThatIsNotThereIsTold();
    void nothingGoesToWhereASignInIsSent_data();
    void nothingGoesToWhereASignInIsSent();
    void secretsAreNotRecorded();
    void theTokenIsNotInTheMessages();

    void findsTheIdentityService_data();
    void findsTheIdentityService();
    void aWrongUrlNamesWhatWasTried();
    void aCloudWithVersion2OnlyIsTold();
    void aVersionedUrlIsUsedAtOnce();

    void aReceiptIsAnsweredByAPerson();
    void aReceiptWithoutPromptNamesWhatIsMissing();
    void sendsSeveralMethodsAtOnce();
    void aPasscodeIsUsedOnce();
    void asksForAPasswordThatIsNotThere();
    void aPersonWhoSaysNoCancels();
    void nobodyIsAskedBeforeTheEnd();

    void identityIsAtTheAuthUrlWithoutScope();
    void findsEndpointsInTheCatalog();
    void plainEndpointsOfAnEncryptedCloudAreRefused();
    void contradictingVersionsAreRefused();
    void theMajorVersionNeedsNoRequest();
    void knowsProjectAndUser();
    void lettingGoAbortsTheSignIn();

private:
    std::shared_ptr<IdentityAuthenticator> make(QList<AuthMethod> methods,
                                                Scope scope = Scope::project(u"p1"_s),
                                                std::shared_ptr<AuthPrompt> prompt = {})
    {
        return std::make_shared<IdentityAuthenticator>(
            m_keystone->authUrl(), methods, scope,
            AuthenticatorOptions { .cloud = u"Testcloud"_s, .clock = m_clock }, prompt);
    }
    Result<Access> signIn(const std::shared_ptr<Authenticator> &authenticator)
    {
        Receiver<Access> got;
        authenticator->access(m_transport).deliver(&got, got.store());
        if (!QTest::qWaitFor([&] { return bool(got); }, 30000))
            return Error { Error::Kind::Timeout, u"The test waited in vain."_s };
        return *got;
    }
    Result<EndpointData> endpoint(const std::shared_ptr<Authenticator> &authenticator,
                                  const ServiceFilter &filter)
    {
        Receiver<EndpointData> got;
        authenticator->endpointData(m_transport, filter).deliver(&got, got.store());
        if (!QTest::qWaitFor([&] { return bool(got); }, 30000))
            return Error { Error::Kind::Timeout, u"The test waited in vain."_s };
        return *got;
    }
    //! A first factor that is accepted, and a receipt that asks for the second.
    void wantPasscode()
    {
        m_cloud->on("POST /identity/v3/auth/tokens")
            .compute([this](const FakeCloud::Request &request) {
                const auto auth = request.json()[u"auth"_s].toObject();
                const auto passcode
                    = auth[u"identity"_s][u"totp"_s][u"user"_s][u"passcode"_s].toString();
                if (passcode == u"123456"_s)
                    return m_keystone->issue(auth);
                QFile file(QLatin1String(FIXTURES) + u"/zed/auth/receipt.json"_s);
                if (!file.open(QIODevice::ReadOnly))
                    return FakeCloud::Answer { .status = 500 };
                return FakeCloud::Answer { .status = 401,
                                           .body = file.readAll(),
                                           .headers
                                           = { { "Openstack-Auth-Receipt", "the-receipt" } } };
            });
    }

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeKeystone> m_keystone;
    std::shared_ptr<NetworkTransport> m_transport;
    std::shared_ptr<ManualClock> m_clock;
};

void TestIdentityAuthenticator::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_keystone = std::make_unique<FakeKeystone>(*m_cloud);
    m_transport = std::make_shared<NetworkTransport>();
    m_clock = std::make_shared<ManualClock>();
}

void TestIdentityAuthenticator::signsInWithAPassword()
{
    const auto access = signIn(make({ password() }));

    QVERIFY2(access, access ? "" : qPrintable(access.error().text()));
    QCOMPARE(access->token, Secret(u"token-1"_s));
    QCOMPARE(access->project.id, u"p1"_s);
    QCOMPARE(m_keystone->tries(), 1);
}

void TestIdentityAuthenticator::sendsWhatEachMethodNeeds_data()
{
    QTest::addColumn<QList<AuthMethod>>("methods");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QByteArray>("auth");

    const Secret secret(u"s"_s);
    QTest::newRow("password by name")
        << QList { password() } << Scope::project(u"p1"_s)
        << R"({"identity":{"methods":["password"],"password":{"user":{"domain":{"name":"Default"},"name":"demo","password":"pass"}}},"scope":{"project":{"id":"p1"}}})"_ba;
    QTest::newRow("password by id, nothing said about scope")
        << QList { AuthMethod::password({ u"u1"_s, u"demo"_s, {}, {} }, secret) } << Scope {}
        << R"({"identity":{"methods":["password"],"password":{"user":{"id":"u1","password":"s"}}}})"_ba;
    QTest::newRow("no domain is the default one")
        << QList { AuthMethod::password({ {}, u"demo"_s, {}, {} }, secret) } << Scope::unscoped()
        << R"({"identity":{"methods":["password"],"password":{"user":{"domain":{"id":"default"},"name":"demo","password":"s"}}},"scope":"unscoped"})"_ba;
    QTest::newRow("token")
        << QList { AuthMethod::token(secret) } << Scope::domain(u"d1"_s)
        << R"({"identity":{"methods":["token"],"token":{"id":"s"}},"scope":{"domain":{"id":"d1"}}})"_ba;
    QTest::newRow("application credential: never a scope")
        << QList { AuthMethod::applicationCredential(u"a1"_s, secret) } << Scope::project(u"p1"_s)
        << R"({"identity":{"application_credential":{"id":"a1","secret":"s"},"methods":["application_credential"]}})"_ba;
    QTest::newRow("application credential by name")
        << QList { AuthMethod::applicationCredential(Demo, u"ci"_s, secret) } << Scope {}
        << R"({"identity":{"application_credential":{"name":"ci","secret":"s","user":{"domain":{"name":"Default"},"name":"demo"}},"methods":["application_credential"]}})"_ba;
    QTest::newRow("passcode")
        << QList { AuthMethod::totp(Demo, secret) } << Scope::system()
        << R"({"identity":{"methods":["totp"],"totp":{"user":{"domain":{"name":"Default"},"name":"demo","passcode":"s"}}},"scope":{"system":{"all":true}}})"_ba;
    QTest::newRow("trust")
        << QList { AuthMethod::password({ u"u1"_s, {}, {}, {} }, secret) } << Scope::trust(u"t1"_s)
        << R"({"identity":{"methods":["password"],"password":{"user":{"id":"u1","password":"s"}}},"scope":{"OS-TRUST:trust":{"id":"t1"}}})"_ba;
}

void TestIdentityAuthenticator::sendsWhatEachMethodNeeds()
{
    QFETCH(QList<AuthMethod>, methods);
    QFETCH(Scope, scope);

    (void)signIn(make(methods, scope));

    const auto first
        = m_cloud->bodies("POST /identity/v3/auth/tokens").first()[u"auth"_s].toObject();
    QTEST(QJsonDocument(first).toJson(QJsonDocument::Compact), "auth");
    QVERIFY(!m_cloud->requests().first().headers.contains("X-Auth-Token"));
}

void TestIdentityAuthenticator::keepsTheToken()
{
    const auto authenticator = make({ password() });

    for (int i = 0; i < 3; ++i)
        QCOMPARE(signIn(authenticator)->token, Secret(u"token-1"_s));

    QCOMPARE(m_keystone->tries(), 1);
}

void TestIdentityAuthenticator::manyThatNeedATokenCauseOneSignIn()
{
    const auto authenticator = make({ password() });
    std::array<Receiver<Secret>, 50> got;

    for (auto &one : got)
        authenticator->token(m_transport).deliver(&one, one.store());

    for (auto &one : got) {
        QTRY_VERIFY(one);
        QCOMPARE(one.value(), Secret(u"token-1"_s));
    }
    QCOMPARE(m_keystone->tries(), 1);
}

void TestIdentityAuthenticator::renewsTwoMinutesBeforeTheEnd()
{
    m_keystone->setLife(3600s);
    const auto authenticator = make({ password() });
    QCOMPARE(signIn(authenticator)->token, Secret(u"token-1"_s));

    m_clock->advance(3600s - 125s);
    QCOMPARE(signIn(authenticator)->token, Secret(u"token-1"_s));

    m_clock->advance(10s);
    QCOMPARE(signIn(authenticator)->token, Secret(u"token-2"_s));
}

void TestIdentityAuthenticator::usesTheOldTokenOnWhenRenewalFails()
{
    m_keystone->setLife(3600s);
    const auto authenticator = make({ password() });
    QVERIFY(signIn(authenticator));
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    m_cloud->on("POST /identity/v3/auth/tokens").reply(503, "{}");

    m_clock->advance(3600s - 60s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(signIn(authenticator)->token, Secret(u"token-1"_s));
    const auto tries = m_keystone->tries();
    m_clock->advance(60s);
    const auto access = signIn(authenticator);

    QCOMPARE(tries, 2);
    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Server);
}

void TestIdentityAuthenticator::invalidatingBringsANewToken()
{
    const auto authenticator = make({ password() });
    const auto access = signIn(authenticator);

    QVERIFY(authenticator->invalidate(access->token));

    QCOMPARE(signIn(authenticator)->token, Secret(u"token-2"_s));
}

void TestIdentityAuthenticator::invalidatingAnOldTokenKeepsTheNewOne()
{
    const auto authenticator = make({ password() });
    const auto old = signIn(authenticator)->token;
    QVERIFY(authenticator->invalidate(old));
    QVERIFY(signIn(authenticator));

    QVERIFY(authenticator->invalidate(old));

    QCOMPARE(signIn(authenticator)->token, Secret(u"token-2"_s));
    QCOMPARE(m_keystone->tries(), 2);
}

void TestIdentityAuthenticator::aTokenOfSomebodyElseEndsPlainly()
{
    const auto first = signIn(make({ password() }));
    const auto authenticator = make({ AuthMethod::token(first->token) });
    const auto access = signIn(authenticator);
    QVERIFY(access);
    QCOMPARE(authenticator->renewal(), CatalogAuthenticator::Renewal::None);

    QVERIFY(!authenticator->invalidate(access->token));
    const auto after = signIn(authenticator);

    QVERIFY(!after);
    QCOMPARE(after.error().kind, Error::Kind::Unauthorized);
    QVERIFY(after.error().message.contains(u"Your session in Testcloud has ended"_s));
    QVERIFY(after.error().advice.contains(u"Sign in"_s));
    QCOMPARE(m_keystone->tries(), 2);
}

void TestIdentityAuthenticator::anAccessRuleDoesNotEndTheSession()
{
    const auto first = signIn(make({ AuthMethod::applicationCredential(u"a1"_s, Secret(u"s"_s)) }));
    QVERIFY(first);
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    m_cloud->on("POST /identity/v3/auth/tokens").compute([this](const FakeCloud::Request &) {
        return m_keystone->issue(
            { { u"identity"_s,
                QJsonObject {
                    { u"methods"_s, QJsonArray { u"token"_s, u"application_credential"_s } } } } });
    });
    const auto authenticator = make({ AuthMethod::token(first->token) });
    const auto access = signIn(authenticator);

    QVERIFY(!authenticator->invalidate(access->token));

    QCOMPARE(signIn(authenticator)->token, access->token);
}

void TestIdentityAuthenticator::aWrongPasswordIsToldAndNotRepeated()
{
    const auto authenticator = make({ password(u"wrong"_s) }, Scope::unscoped());
    const auto access = signIn(authenticator);

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(access.error().status, 401);
    QVERIFY(
        access.error().message.contains(u"Testcloud does not accept this user name or password"_s));
    QVERIFY(!access.error().advice.isEmpty());

    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(authenticator).error(), access.error());
    QCOMPARE(m_keystone->tries(), 1);

    m_clock->advance(11s);
    QVERIFY(!signIn(authenticator));
    QCOMPARE(m_keystone->tries(), 2);
}

void TestIdentityAuthenticator::aProjectWithoutRoleIsNotAWrongPassword()
{
    const auto wrong = signIn(make({ password(u"wrong"_s) }, Scope::project(u"elsewhere"_s)));
    const auto elsewhere = signIn(make({ password() }, Scope::project(u"elsewhere"_s)));

    QCOMPARE(wrong.error().kind, Error::Kind::Unauthorized);
    QVERIFY(wrong.error().message.contains(u"password"_s));
    QCOMPARE(elsewhere.error().kind, Error::Kind::Forbidden);
    QCOMPARE(elsewhere.error().message,
             u"Your user has no role in project elsewhere of Testcloud."_s);
    QVERIFY(!elsewhere.error().advice.isEmpty());
}

void TestIdentityAuthenticator::badAnswersAreToldInOneSentence_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");

    using Kind = Error::Kind;
    const auto good
        = R"({"token":{"issued_at":"2026-01-01T00:00:00Z","expires_at":"2026-01-01T01:00:00Z"}})"_ba;
    QTest::newRow("no token header") << 201 << good << ""_ba << Kind::Protocol << "holds no token";
    QTest::newRow("truncated") << 201 << good.left(40) << "t"_ba << Kind::Protocol
                               << "cannot be read";
    QTest::newRow("html") << 200 << "<html><body>Welcome</body></html>"_ba
                          << "t"_ba << Kind::Protocol << "cannot be read";
    QTest::newRow("empty") << 200 << ""_ba
                           << "t"_ba << Kind::Protocol << "cannot be read";
    QTest::newRow("a list") << 201 << "[]"_ba
                            << "t"_ba << Kind::Protocol << "cannot be read";
    QTest::newRow("no token object") << 201 << R"({"access":{}})"_ba
                                     << "t"_ba << Kind::Protocol << "description of the token";
    QTest::newRow("absurd time") << 201 << R"({"token":{"expires_at":"soon"}})"_ba
                                 << "t"_ba << Kind::Protocol << "soon";
    QTest::newRow("not found") << 404 << "{}"_ba
                               << ""_ba << Kind::NotFound << "no identity service";
    QTest::newRow("server") << 500 << "{}"_ba
                            << ""_ba << Kind::Server << "Signing in to Testcloud failed";
    QTest::newRow("bad request") << 400 << "{}"_ba
                                 << ""_ba << Kind::BadRequest << "Signing in to Testcloud failed";
    QTest::newRow("too many") << 429 << "{}"_ba
                              << ""_ba << Kind::RateLimited << "Signing in to Testcloud failed";
}

void TestIdentityAuthenticator::badAnswersAreToldInOneSentence()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, says);
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    m_cloud->on("POST /identity/v3/auth/tokens")
        .reply(status, body,
               header.isEmpty() ? Headers {} : Headers { { "X-Subject-Token", header } });

    const auto access = signIn(make({ password() }));

    QVERIFY(!access);
    QCOMPARE(access.error().kind, kind);
    QVERIFY2(access.error().message.contains(says), qPrintable(access.error().message));
    QVERIFY(!access.error().advice.isEmpty());
    QCOMPARE(m_keystone->tries(), 1);
}

void TestIdentityAuthenticator::aServerThatIsNotThereIsTold()
{
    m_cloud->shutDown();

    const auto access = signIn(make({ password() }));

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Network);
    QVERIFY2(access.error().message.contains(u"127.0.0.1"_s), qPrintable(access.error().message));
    QVERIFY(!access.error().advice.isEmpty());
}

void TestIdentityAuthenticator::nothingGoesToWhereASignInIsSent_data()
{
    QTest::addColumn<int>("status");

    for (int status : { 301, 302, 303, 305, 307, 308 })
        QTest::addRow("%d", status) << status;
}

void TestIdentityAuthenticator::nothingGoesToWhereASignInIsSent()
{
    QFETCH(int, status);
    FakeCloud evil;
    evil.otherwise().reply(201, "{}");
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    m_cloud->on("POST /identity/v3/auth/tokens")
        .reply(status, "{}", { { "Location", evil.url("/v3/auth/tokens").toEncoded() } });

    const auto access = signIn(make({ password() }));

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Protocol);
    QVERIFY2(access.error().message.contains(u"were not sent there"_s),
             qPrintable(access.error().text()));
    QVERIFY(evil.requests().isEmpty());
}

void TestIdentityAuthenticator::secretsAreNotRecorded()
{
    const auto recorder = std::make_shared<Recorder>(m_transport);
    QByteArray seen;
    connect(recorder.get(), &Recorder::exchanged, this, [&](const Exchange &exchange) {
        seen += QJsonDocument(exchange.toJson()).toJson() + exchange.toCurl().toUtf8();
    });
    Receiver<Access> got;

    make({ AuthMethod::password(Demo, Secret(u"pass"_s)) })
        ->access(recorder)
        .deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QVERIFY(seen.contains("auth/tokens"));
    QVERIFY(!seen.contains("token-1"));
    QVERIFY(!seen.contains("\"pass\""));
}

void TestIdentityAuthenticator::theTokenIsNotInTheMessages()
{
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    m_cloud->on("POST /identity/v3/auth/tokens")
        .reply(201, R"({"token":1})", { { "X-Subject-Token", "canary" } });

    const auto access = signIn(make({ password(u"canary-too"_s) }));

    QVERIFY(!access.error().text().contains(u"canary"_s));
}

void TestIdentityAuthenticator::findsTheIdentityService_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("documentAt");

    QTest::newRow("list with 300") << "/identity"_ba << 300 << "/identity/"_ba;
    QTest::newRow("list with 200") << "/identity/"_ba << 200 << "/identity/"_ba;
    QTest::newRow("only below /v3") << "/identity"_ba << 200 << "/identity/v3"_ba;
    QTest::newRow("an old URL") << "/identity/v2.0"_ba << 300 << "/identity/"_ba;
}

void TestIdentityAuthenticator::findsTheIdentityService()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, documentAt);
    m_cloud->on("GET " + documentAt).reply(status, R"({"versions":{"values":[
            {"id":"v2.0","status":"deprecated","links":[{"rel":"self","href":"http://inner:5000/identity/v2.0/"}]},
            {"id":"v3.14","status":"stable","links":[{"rel":"self","href":"http://inner:5000/identity/v3/"}]}]}})");
    const auto authenticator = std::make_shared<IdentityAuthenticator>(
        m_cloud->url(path), QList { password() }, Scope::project(u"p1"_s));

    const auto access = signIn(authenticator);

    QVERIFY2(access, access ? "" : qPrintable(access.error().text()));
    QCOMPARE(m_keystone->tries(), 1);
    const auto gets = m_cloud->requests().size();
    QVERIFY(authenticator->invalidate(access->token));
    QVERIFY(signIn(authenticator));
    QCOMPARE(m_cloud->requests().size(), gets + 1);
}

void TestIdentityAuthenticator::aWrongUrlNamesWhatWasTried()
{
    m_cloud->on("GET /dashboard/")
        .reply(200, "<html>Horizon</html>", { { "Content-Type", "text/html" } });
    const auto authenticator
        = std::make_shared<IdentityAuthenticator>(m_cloud->url("/dashboard"), QList { password() });

    const auto access = signIn(authenticator);

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::NotFound);
    QVERIFY(access.error().message.contains(m_cloud->url("/dashboard/").toString()));
    QVERIFY(access.error().message.contains(u"web page"_s));
    QVERIFY(access.error().message.contains(m_cloud->url("/dashboard/v3").toString()));
    QVERIFY(access.error().advice.contains(u"auth URL"_s));
}

void TestIdentityAuthenticator::aCloudWithVersion2OnlyIsTold()
{
    m_cloud->on("GET /").reply(300, R"({"versions":{"values":[
            {"id":"v2.0","status":"stable","links":[{"rel":"self","href":"/v2.0/"}]}]}})");
    const auto authenticator
        = std::make_shared<IdentityAuthenticator>(m_cloud->url("/v2.0"), QList { password() });

    const auto access = signIn(authenticator);

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Unsupported);
    QVERIFY(access.error().message.contains(u"version 2 only"_s));
}

void TestIdentityAuthenticator::aVersionedUrlIsUsedAtOnce()
{
    QVERIFY(signIn(make({ password() })));

    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestIdentityAuthenticator::aReceiptIsAnsweredByAPerson()
{
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    wantPasscode();
    const auto prompt = std::make_shared<Answers>(QStringList { u"123456"_s });
    const auto authenticator = make({ password() }, Scope::project(u"p1"_s), prompt);

    const auto access = signIn(authenticator);

    QVERIFY2(access, access ? "" : qPrintable(access.error().text()));
    QCOMPARE(prompt->questions.size(), 1);
    QCOMPARE(prompt->questions[0].kind, AuthQuestion::Kind::Passcode);
    QCOMPARE(prompt->questions[0].cloud, u"Testcloud"_s);
    QCOMPARE(prompt->questions[0].user.name, u"mfa"_s);
    QCOMPARE(m_cloud->headersOf("POST /identity/v3/auth/tokens").value("Openstack-Auth-Receipt"),
             "the-receipt"_ba);
    const auto second = m_keystone->lastAuth();
    QCOMPARE(second[u"identity"_s][u"methods"_s].toArray(), QJsonArray { u"totp"_s });
    QCOMPARE(second[u"scope"_s][u"project"_s][u"id"_s].toString(), u"p1"_s);
    QCOMPARE(authenticator->renewal(), CatalogAuthenticator::Renewal::Asking);
}

void TestIdentityAuthenticator::aReceiptWithoutPromptNamesWhatIsMissing()
{
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    wantPasscode();

    const auto access = signIn(make({ password() }));

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Unauthorized);
    QVERIFY2(access.error().message.contains(u"totp"_s), qPrintable(access.error().message));
    QCOMPARE(m_keystone->tries(), 1);
}

void TestIdentityAuthenticator::sendsSeveralMethodsAtOnce()
{
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    wantPasscode();

    const auto access = signIn(make({ password(), AuthMethod::totp(Demo, Secret(u"123456"_s)) }));

    QVERIFY(access);
    QCOMPARE(m_keystone->tries(), 1);
    QCOMPARE(m_keystone->lastAuth()[u"identity"_s][u"methods"_s].toArray(),
             (QJsonArray { u"password"_s, u"totp"_s }));
}

void TestIdentityAuthenticator::aPasscodeIsUsedOnce()
{
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    wantPasscode();
    const auto authenticator = make({ password(), AuthMethod::totp(Demo, Secret(u"123456"_s)) });
    const auto access = signIn(authenticator);
    QVERIFY(access);

    QVERIFY(!authenticator->invalidate(access->token));
    const auto after = signIn(authenticator);

    QVERIFY(!after);
    QVERIFY(after.error().message.contains(u"has ended"_s));
    QCOMPARE(m_keystone->tries(), 1);
}

void TestIdentityAuthenticator::asksForAPasswordThatIsNotThere()
{
    const auto prompt = std::make_shared<Answers>(QStringList { u"pass"_s });
    const auto authenticator = make({ password({}) }, Scope::project(u"p1"_s), prompt);

    const auto access = signIn(authenticator);
    QVERIFY(access);
    QVERIFY(authenticator->invalidate(access->token));
    QVERIFY(signIn(authenticator));

    QCOMPARE(prompt->questions.size(), 1);
    QCOMPARE(prompt->questions[0].kind, AuthQuestion::Kind::Password);
    QCOMPARE(m_keystone->tries(), 2);
}

void TestIdentityAuthenticator::aPersonWhoSaysNoCancels()
{
    const auto prompt = std::make_shared<Answers>(QStringList {});

    const auto access = signIn(make({ password({}) }, Scope::project(u"p1"_s), prompt));

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_keystone->tries(), 0);
}

void TestIdentityAuthenticator::nobodyIsAskedBeforeTheEnd()
{
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    wantPasscode();
    m_keystone->setLife(3600s);
    const auto prompt = std::make_shared<Answers>(QStringList { u"123456"_s });
    const auto authenticator = make({ password(), AuthMethod::totp(Demo, Secret(u"123456"_s)) },
                                    Scope::project(u"p1"_s), prompt);
    QVERIFY(signIn(authenticator));

    m_clock->advance(3590s);
    QCOMPARE(signIn(authenticator)->token, Secret(u"token-1"_s));
    QCOMPARE(prompt->questions.size(), 0);

    m_clock->advance(11s);
    QCOMPARE(signIn(authenticator)->token, Secret(u"token-2"_s));
    QCOMPARE(prompt->questions.size(), 1);
}

void TestIdentityAuthenticator::identityIsAtTheAuthUrlWithoutScope()
{
    const auto authenticator = make({ password() }, Scope::unscoped());

    const auto identity = endpoint(authenticator, { .serviceType = u"identity"_s });
    const auto compute = endpoint(authenticator, { .serviceType = u"compute"_s });

    QVERIFY(identity);
    QCOMPARE(identity->url, m_keystone->authUrl());
    QCOMPARE(identity->version.major, 3);
    QVERIFY(!compute);
    QVERIFY(compute.error().message.contains(u"empty"_s));
}

void TestIdentityAuthenticator::findsEndpointsInTheCatalog()
{
    m_keystone->addService(u"volumev3"_s, "/volume/v3/p1");
    m_cloud->on("GET /volume/")
        .reply(200,
               R"({"versions":[{"id":"v3.0","status":"CURRENT","min_version":"3.0","version":"3.70",
                 "links":[{"rel":"self","href":"/volume/v3"}]}]})");
    const auto authenticator = make({ password() });

    const auto found = endpoint(authenticator, { .serviceType = u"block-storage"_s });
    const auto missing = endpoint(authenticator, { .serviceType = u"image"_s });

    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->url, m_cloud->url("/volume/v3/p1"));
    QCOMPARE(found->maximumMicroversion, (ApiVersion { 3, 70 }));
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().advice.contains(u"block-storage"_s));
}

void TestIdentityAuthenticator::plainEndpointsOfAnEncryptedCloudAreRefused()
{
    // The same documents as over TLS: only the auth URL says https.
    class OverTls final : public Transport
    {
    public:
        OverTls(std::shared_ptr<Transport> transport, QUrl auth)
            : m_transport(std::move(transport))
            , m_auth(std::move(auth))
        {
        }
        Call<Response> send(Request request) override
        {
            if (request.url.scheme() == "https"_L1)
                request.url.setScheme(u"http"_s);
            return m_transport->send(std::move(request));
        }

    private:
        std::shared_ptr<Transport> m_transport;
        QUrl m_auth;
    };
    m_keystone->addService(u"compute"_s, "/compute/v2.1");
    m_cloud->otherwise().reply(404, "{}");
    auto url = m_keystone->authUrl();
    url.setScheme(u"https"_s);
    const auto transport = std::make_shared<OverTls>(m_transport, url);
    const auto ask = [&](bool allow) {
        const auto authenticator = std::make_shared<IdentityAuthenticator>(
            url, QList { password() }, Scope::project(u"p1"_s),
            AuthenticatorOptions { .cloud = u"Testcloud"_s, .allowPlainEndpoints = allow });
        Receiver<EndpointData> got;
        authenticator->endpointData(transport, { .serviceType = u"compute"_s })
            .deliver(&got, got.store());
        (void)QTest::qWaitFor([&] { return bool(got); }, 30000);
        return *got;
    };

    const auto refused = ask(false);
    const auto allowed = ask(true);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Tls);
    QVERIFY(refused.error().message.contains(u"without encryption"_s));
    QVERIFY(allowed);
}

void TestIdentityAuthenticator::contradictingVersionsAreRefused()
{
    m_keystone->addService(u"volumev2"_s, "/volume/v2/p1");
    const auto authenticator = make({ password() });

    const auto contradiction
        = endpoint(authenticator, { .serviceType = u"volumev2"_s, .version = u"3"_s });
    const auto nonsense
        = endpoint(authenticator, { .serviceType = u"volumev2"_s, .version = u"new"_s });

    QCOMPARE(contradiction.error().kind, Error::Kind::Config);
    QVERIFY(contradiction.error().message.contains(u"contradict"_s));
    QCOMPARE(nonsense.error().kind, Error::Kind::Config);
}

void TestIdentityAuthenticator::theMajorVersionNeedsNoRequest()
{
    m_keystone->addService(u"compute"_s, "/compute/v2.1");
    const auto authenticator = make({ password() });
    Receiver<ApiVersion> got;

    authenticator->apiMajorVersion(m_transport, { .serviceType = u"compute"_s })
        .deliver(&got, got.store());

    QTRY_VERIFY(got);
    QCOMPARE(got.value(), (ApiVersion { 2, 1 }));
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestIdentityAuthenticator::knowsProjectAndUser()
{
    const auto authenticator = make({ password() });
    Receiver<QString> project;
    Receiver<QString> user;

    authenticator->projectId(m_transport).deliver(&project, project.store());
    authenticator->userId(m_transport).deliver(&user, user.store());

    QTRY_VERIFY(project && user);
    QCOMPARE(project.value(), u"p1"_s);
    QCOMPARE(user.value(), u"u1"_s);
    QCOMPARE(m_keystone->tries(), 1);
}

void TestIdentityAuthenticator::lettingGoAbortsTheSignIn()
{
    m_cloud->on("POST /identity/v3/auth/tokens") = {};
    m_cloud->on("POST /identity/v3/auth/tokens").never();
    auto view = std::make_unique<Receiver<Access>>();
    std::weak_ptr<IdentityAuthenticator> weak;
    {
        const auto authenticator = make({ password() });
        weak = authenticator;
        authenticator->access(m_transport).deliver(view.get(), view->store());
    }
    QTRY_COMPARE(m_keystone->tries(), 1);
    QVERIFY(!weak.expired());

    view.reset();

    QTRY_COMPARE(m_cloud->aborted(), 1);
    QVERIFY(weak.expired());
}

QTEST_GUILESS_MAIN(TestIdentityAuthenticator)
#include "tst_identityauthenticator.moc"
