// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "sdk/auth/identityauthenticator.h"
#include "sdk/auth/rescopedauthenticator.h"
#include "support/fakekeystone.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRescopedAuthenticator : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tradesTheTokenOfItsParent();
    void asksNobodyForAPassword();
    void isRenewedThroughItsParent();
    void aDeadTokenOfTheParentIsReplacedOnce();
    void aProjectWithoutRoleIsTold();
    void anApplicationCredentialStaysWhereItIs();
    void manyProjectsShareOneSignIn();

private:
    Result<Access> signIn(const std::shared_ptr<Authenticator> &authenticator)
    {
        Receiver<Access> got;
        authenticator->access(m_transport).deliver(&got, got.store());
        if (!QTest::qWaitFor([&] { return bool(got); }, 30000))
            return Error { Error::Kind::Timeout, u"The test waited in vain."_s };
        return *got;
    }

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeKeystone> m_keystone;
    std::shared_ptr<NetworkTransport> m_transport;
    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<IdentityAuthenticator> m_parent;
};

void TestRescopedAuthenticator::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_keystone = std::make_unique<FakeKeystone>(*m_cloud);
    m_transport = std::make_shared<NetworkTransport>();
    m_clock = std::make_shared<ManualClock>();
    m_parent = std::make_shared<IdentityAuthenticator>(
        m_keystone->authUrl(),
        QList { AuthMethod::password({ u"u1"_s, {}, {}, {} }, Secret(u"pass"_s)) },
        Scope::unscoped(), AuthenticatorOptions { .cloud = u"Testcloud"_s, .clock = m_clock });
}

void TestRescopedAuthenticator::tradesTheTokenOfItsParent()
{
    const auto child = std::make_shared<RescopedAuthenticator>(m_parent, Scope::project(u"p2"_s));

    const auto access = signIn(child);

    QVERIFY2(access, access ? "" : qPrintable(access.error().text()));
    QCOMPARE(access->token, Secret(u"token-2"_s));
    QCOMPARE(access->project.id, u"p2"_s);
    const auto auth = m_keystone->lastAuth();
    QCOMPARE(auth[u"identity"_s][u"token"_s][u"id"_s].toString(), u"token-1"_s);
    QCOMPARE(auth[u"scope"_s][u"project"_s][u"id"_s].toString(), u"p2"_s);
}

void TestRescopedAuthenticator::asksNobodyForAPassword()
{
    QVERIFY(signIn(m_parent));
    const auto child = std::make_shared<RescopedAuthenticator>(m_parent, Scope::project(u"p2"_s));

    QVERIFY(signIn(child));

    QCOMPARE(m_keystone->lastAuth()[u"identity"_s][u"methods"_s].toArray(),
             QJsonArray { u"token"_s });
    QCOMPARE(m_keystone->tries(), 2);
}

void TestRescopedAuthenticator::isRenewedThroughItsParent()
{
    m_keystone->setLife(3600s);
    const auto child = std::make_shared<RescopedAuthenticator>(m_parent, Scope::project(u"p2"_s));
    QCOMPARE(signIn(child)->token, Secret(u"token-2"_s));

    m_clock->advance(3500s);

    QCOMPARE(signIn(child)->token, Secret(u"token-4"_s));
    QCOMPARE(m_keystone->tries(), 4);
}

void TestRescopedAuthenticator::aDeadTokenOfTheParentIsReplacedOnce()
{
    QVERIFY(signIn(m_parent));
    m_keystone->revokeAll();
    const auto child = std::make_shared<RescopedAuthenticator>(m_parent, Scope::project(u"p2"_s));

    const auto access = signIn(child);

    QVERIFY(access);
    QCOMPARE(access->project.id, u"p2"_s);
    QCOMPARE(m_keystone->tries(), 4); // in, refused, in again, traded
}

void TestRescopedAuthenticator::aProjectWithoutRoleIsTold()
{
    const auto child
        = std::make_shared<RescopedAuthenticator>(m_parent, Scope::project(u"elsewhere"_s));

    const auto access = signIn(child);

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Forbidden);
    QCOMPARE(access.error().message, u"Your user has no role in project elsewhere of Testcloud."_s);
}

void TestRescopedAuthenticator::anApplicationCredentialStaysWhereItIs()
{
    const auto parent = std::make_shared<IdentityAuthenticator>(
        m_keystone->authUrl(),
        QList { AuthMethod::applicationCredential(u"a1"_s, Secret(u"s"_s)) });
    const auto child = std::make_shared<RescopedAuthenticator>(parent, Scope::project(u"p2"_s));

    const auto access = signIn(child);

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Unsupported);
    QVERIFY(access.error().message.contains(u"application credential"_s));
    QCOMPARE(m_keystone->tries(), 1);
}

void TestRescopedAuthenticator::manyProjectsShareOneSignIn()
{
    std::vector<std::shared_ptr<RescopedAuthenticator>> children;
    std::array<Receiver<Access>, 5> got;
    for (size_t i = 0; i < got.size(); ++i) {
        children.push_back(
            std::make_shared<RescopedAuthenticator>(m_parent, Scope::project(QString::number(i))));
        children.back()->access(m_transport).deliver(&got[i], got[i].store());
    }

    for (auto &one : got) {
        QTRY_VERIFY(one);
        QVERIFY(one.ok());
    }
    QCOMPARE(m_keystone->tries(), 6);
}

QTEST_GUILESS_MAIN(TestRescopedAuthenticator)
#include "tst_rescopedauthenticator.moc"
