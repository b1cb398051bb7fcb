// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/delay.h"
#include "sdk/auth/makeauthenticator.h"
#include "support/livecloud.h"

#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QtEndian>

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

namespace {

//! The user "mfa" must show a password and a passcode; its secret is in the cloud's README.
constexpr QByteArrayView TotpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

//! RFC 4648 without padding.
QByteArray fromBase32(QByteArrayView text)
{
    constexpr QByteArrayView Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char sign : text) {
        buffer = (buffer << 5) | quint32(Alphabet.indexOf(sign));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char((buffer >> bits) & 0xff);
        }
    }
    return bytes;
}

//! What an authenticator app shows now (RFC 6238: SHA-1, 30 s, six digits).
QString passcode()
{
    const quint64 step = qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch()) / 30);
    const auto mac = QMessageAuthenticationCode::hash(
        QByteArray(reinterpret_cast<const char *>(&step), sizeof step), fromBase32(TotpSecret),
        QCryptographicHash::Sha1);
    const auto word = qFromBigEndian<quint32>(mac.constData() + (mac.back() & 0xf));
    return QString::number((word & 0x7fffffff) % 1000000).rightJustified(6, u'0');
}

//! Somebody with the authenticator app at hand.
class Person final : public AuthPrompt
{
public:
    Call<Secret> ask(const AuthQuestion &question) override
    {
        asked << question.kind;
        return Call<Secret>(Result(Secret(passcode())));
    }

    QList<AuthQuestion::Kind> asked;
};

} // namespace

//! Every way to sign in, against the real Keystone that tests/run --live has started.
class TestLiveSignIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void signInByPassword();
    void signInByIds();
    void signInUnscopedAndChooseAProject();
    void signInByToken();
    void signInByApplicationCredential();
    void signInBySeveralFactorsAtOnce();
    void aReceiptIsAnsweredByAPerson();
    void aReceiptWithoutAPersonNamesTheSecondFactor();
    void aPasscodeAloneIsNotEnough();
    void signInToADomain();
    void signInToTheSystem();
    void signInByATrust();
    void theConfiguredRegionIsUsed();
    void aWrongPasswordIsToldOnce();
    void anUnknownProjectIsNamed();
    void aTokenThatTheCloudRevokedIsReplaced();
    void aTokenThatEndsInMidUseIsReplaced();

private:
    Connection connect(const QString &cloud, const CloudOverrides &overrides = {}) const
    {
        return live::connect(*m_config, cloud, overrides);
    }
    //! The user with the second factor, who has shown only \a method.
    Result<Connection> halfSignedIn(const QString &method,
                                    std::shared_ptr<AuthPrompt> person = {}) const;
    bool keystone(const QStringList &arguments) const;

    std::optional<CloudConfig> m_config;
};

void TestLiveSignIn::initTestCase()
{
    auto found = config();
    VERIFY_RESULT(found);
    m_config = *found;
}

void TestLiveSignIn::signInByPassword()
{
    Receiver<Access> got;

    connect(u"demo"_s).authorize().deliver(&got, got.store());

    VERIFY_OK(got);
    QCOMPARE(got->user.name, u"demo"_s);
    QCOMPARE(got->project.name, u"demo"_s);
    QVERIFY(got->roles.contains(u"member"_s));
    QVERIFY(!got->catalog.isEmpty());
}

void TestLiveSignIn::signInByIds()
{
    Receiver<Access> got;

    connect(u"demo-by-id"_s).authorize().deliver(&got, got.store());

    VERIFY_OK(got);
    QCOMPARE(got->user.name, u"demo"_s);
}

void TestLiveSignIn::signInUnscopedAndChooseAProject()
{
    const auto connection = connect(u"demo-unscoped"_s);
    Receiver<QList<Project>> projects;
    connection.identity().myProjects().deliver(&projects, projects.store());
    VERIFY_OK(projects);
    QVERIFY(projects->size() >= 2);
    Receiver<QList<Server>> servers;

    connection.asProject(projects->first().id())
        .compute()
        .list<Server>()
        .deliver(&servers, servers.store());

    VERIFY_OK(servers);
}

void TestLiveSignIn::signInByToken()
{
    Receiver<Secret> token;
    connect(u"demo"_s).identity().token().deliver(&token, token.store());
    VERIFY_OK(token);
    CloudOverrides overrides;
    overrides.set(u"auth_type"_s, u"v3token"_s);
    overrides.set(u"token"_s, token.value());
    Receiver<QStringList> roles;

    connect(u"demo"_s, overrides).identity().myRoles().deliver(&roles, roles.store());

    VERIFY_OK(roles);
    QVERIFY(roles->contains(u"member"_s));
}

void TestLiveSignIn::signInByApplicationCredential()
{
    const auto connection = connect(u"appcred"_s);
    Receiver<Access> got;
    Receiver<QList<Flavor>> flavors;

    connection.authorize().deliver(&got, got.store());
    connection.compute().list<Flavor>().deliver(&flavors, flavors.store());

    VERIFY_OK(got);
    VERIFY_OK(flavors);
    QCOMPARE(got->methods, QStringList { u"application_credential"_s });
    QVERIFY(!flavors->isEmpty());
}

void TestLiveSignIn::signInBySeveralFactorsAtOnce()
{
    CloudOverrides overrides;
    overrides.set(u"passcode"_s, Secret(passcode()));

    const auto access = outcome(connect(u"demo-multifactor"_s, overrides).authorize());

    VERIFY_RESULT(access);
    QCOMPARE(access->user.name, u"mfa"_s);
    QCOMPARE(access->project.name, u"demo"_s);
    QVERIFY(access->methods.contains(u"password"_s));
    QVERIFY(access->methods.contains(u"totp"_s));
}

Result<Connection> TestLiveSignIn::halfSignedIn(const QString &method,
                                                std::shared_ptr<AuthPrompt> person) const
{
    CloudOverrides overrides;
    overrides.set(u"auth_type"_s, method);
    overrides.set(u"passcode"_s, Secret(passcode()));
    const auto region = m_config->cloud(u"demo-multifactor"_s, {}, overrides);
    if (!region)
        return region.error();
    return Connection::open(*region, std::move(person));
}

void TestLiveSignIn::aReceiptIsAnsweredByAPerson()
{
    const auto person = std::make_shared<Person>();
    const auto connection = halfSignedIn(u"v3password"_s, person);
    VERIFY_RESULT(connection);

    const auto access = outcome(connection->authorize());

    VERIFY_RESULT(access);
    QCOMPARE(person->asked, QList { AuthQuestion::Kind::Passcode });
    QCOMPARE(access->project.name, u"demo"_s);
    QVERIFY(access->methods.contains(u"totp"_s));
}

void TestLiveSignIn::aReceiptWithoutAPersonNamesTheSecondFactor()
{
    const auto connection = halfSignedIn(u"v3password"_s);
    VERIFY_RESULT(connection);

    const auto access = outcome(connection->authorize());

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Unauthorized);
    QVERIFY2(access.error().text().contains(u"totp"_s), qPrintable(access.error().text()));
}

void TestLiveSignIn::aPasscodeAloneIsNotEnough()
{
    const auto connection = halfSignedIn(u"v3totp"_s);
    VERIFY_RESULT(connection);

    const auto access = outcome(connection->authorize());

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Unauthorized);
    QVERIFY2(access.error().text().contains(u"password"_s), qPrintable(access.error().text()));
}

void TestLiveSignIn::signInToADomain()
{
    const auto access = outcome(connect(u"acme-admin"_s).authorize());

    VERIFY_RESULT(access);
    QCOMPARE(access->domain.name, u"acme"_s);
    QVERIFY(access->project.isNull());
    QVERIFY(access->roles.contains(u"admin"_s));
}

void TestLiveSignIn::signInToTheSystem()
{
    const auto access = outcome(connect(u"admin-system"_s).authorize());

    VERIFY_RESULT(access);
    QVERIFY(access->isSystem);
    QVERIFY(access->project.isNull());
    QVERIFY(access->roles.contains(u"admin"_s));
}

void TestLiveSignIn::signInByATrust()
{
    const auto trustor = connect(u"demo"_s);
    const auto giver = outcome(trustor.authorize());
    VERIFY_RESULT(giver);
    const auto trustee = outcome(connect(u"reader"_s).authorize());
    VERIFY_RESULT(trustee);
    const QJsonObject wanted { { u"trustor_user_id"_s, giver->user.id },
                               { u"trustee_user_id"_s, trustee->user.id },
                               { u"project_id"_s, giver->project.id },
                               { u"impersonation"_s, true },
                               { u"roles"_s,
                                 QJsonArray { QJsonObject { { u"name"_s, u"member"_s } } } } };
    const auto made = outcome(
        trustor.identity().post(Path { u"OS-TRUST"_s, u"trusts"_s },
                                { .body = Body::json(QJsonObject { { u"trust"_s, wanted } }) }));
    VERIFY_RESULT(made);
    const auto trust = (*made->object())[u"trust"][u"id"].toString();
    CloudOverrides overrides;
    overrides.set(u"auth_url"_s, m_config->cloud(u"reader"_s)->authUrl().toString());
    overrides.set(u"username"_s, u"reader"_s);
    overrides.set(u"password"_s, Secret(u"reader-pass"_s));
    overrides.set(u"user_domain_name"_s, u"Default"_s);
    overrides.set(u"trust_id"_s, trust);
    const auto region = m_config->cloudOf(overrides, u"trusted"_s);
    VERIFY_RESULT(region);
    const auto connection = Connection::open(*region);
    VERIFY_RESULT(connection);

    const auto access = outcome(connection->authorize());
    const auto removed
        = outcome(trustor.identity().remove(Path { u"OS-TRUST"_s, u"trusts"_s, trust }));

    VERIFY_RESULT(access);
    VERIFY_RESULT(removed);
    QCOMPARE(access->project.name, u"demo"_s);
    QCOMPARE(access->user.name, u"demo"_s); // whom the trustee stands for
    QVERIFY(access->roles.contains(u"member"_s));
}

void TestLiveSignIn::theConfiguredRegionIsUsed()
{
    const auto connection = connect(u"demo-region2"_s);

    const auto endpoint = outcome(connection.objectStore().endpointData());
    const auto servers = outcome(connection.compute().list<Server>());

    QCOMPARE(connection.region(), u"RegionTwo"_s);
    VERIFY_RESULT(endpoint);
    QCOMPARE(endpoint->region, u"RegionTwo"_s);
    QVERIFY(!servers);
    QCOMPARE(servers.error().kind, Error::Kind::NotFound);
}

void TestLiveSignIn::aWrongPasswordIsToldOnce()
{
    Receiver<Access> got;

    connect(u"wrong-password"_s).authorize().deliver(&got, got.store());

    VERIFY_FAILS(got);
    QCOMPARE(got.error().kind, Error::Kind::Unauthorized);
    QVERIFY(!got.error().advice.isEmpty());
    QVERIFY(!got.error().requestId.isEmpty());
}

void TestLiveSignIn::anUnknownProjectIsNamed()
{
    CloudOverrides overrides;
    overrides.set(u"project_name"_s, u"no-such-project"_s);
    Receiver<Access> got;

    connect(u"demo"_s, overrides).authorize().deliver(&got, got.store());

    VERIFY_FAILS(got);
    QVERIFY2(got.error().text().contains(u"no-such-project"_s), qPrintable(got.error().text()));
}

bool TestLiveSignIn::keystone(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(FIXTURES "/../livecloud/ctl"),
                  QStringList { u"restart"_s, qEnvironmentVariable("CIRRO_LIVE_DIR"),
                                u"--service"_s, u"keystone"_s }
                      + arguments);
    return process.waitForFinished(Patience) && process.exitCode() == 0;
}

void TestLiveSignIn::aTokenThatTheCloudRevokedIsReplaced()
{
    const auto connection = connect(u"demo"_s);
    Receiver<Secret> first;
    connection.identity().token().deliver(&first, first.store());
    VERIFY_OK(first);
    Receiver<Response> revoked;
    connection.identity()
        .remove(Path { u"auth"_s, u"tokens"_s },
                { .headers = { { "X-Subject-Token", first->revealBytes() } } })
        .deliver(&revoked, revoked.store());
    VERIFY_OK(revoked);

    std::vector<std::unique_ptr<Receiver<QList<Project>>>> lists;
    for (int i = 0; i < 10; ++i) {
        lists.push_back(std::make_unique<Receiver<QList<Project>>>());
        connection.identity().myProjects().deliver(lists.back().get(), lists.back()->store());
    }

    for (const auto &list : lists) {
        VERIFY_OK(*list);
    }
    Receiver<Secret> second;
    connection.identity().token().deliver(&second, second.store());
    VERIFY_OK(second);
    QVERIFY(!(first.value() == second.value()));
}

// The clock of the program stands still, so that it believes the token good: only the cloud's 401
// tells.
void TestLiveSignIn::aTokenThatEndsInMidUseIsReplaced()
{
    constexpr int Lifetime = 20;
    QVERIFY(keystone({ u"--token-expiry"_s, QString::number(Lifetime) }));
    const auto restore = qScopeGuard([this] { keystone({ u"--token-expiry"_s, u"14400"_s }); });
    const auto cloud = m_config->cloud(u"demo"_s);
    QVERIFY(cloud);
    const auto authenticator = makeAuthenticator(*cloud, {}, std::make_shared<const ManualClock>());
    QVERIFY(authenticator);
    const Session session(std::make_shared<NetworkTransport>(), *authenticator);
    const auto ask = [&](Receiver<Response> &into) {
        session
            .get(Path::parse(u"/").with(u"format"_s, u"json"_s),
                 { .serviceType = u"object-store"_s, .visibility = { u"public"_s } })
            .deliver(&into, into.store());
    };
    Receiver<Response> before, after;
    Receiver<Access> first, second;
    Receiver<void> ended;

    ask(before);
    VERIFY_OK(before);
    session.access().deliver(&first, first.store());
    VERIFY_OK(first);
    delay(std::chrono::seconds(Lifetime + 2)).deliver(&ended, ended.store());
    QTRY_VERIFY_WITH_TIMEOUT(ended, Patience);
    ask(after);
    VERIFY_OK(after);
    session.access().deliver(&second, second.store());
    VERIFY_OK(second);

    QVERIFY(!(first->token == second->token));
}

QTEST_GUILESS_MAIN(TestLiveSignIn)
#include "tst_livesignin.moc"
