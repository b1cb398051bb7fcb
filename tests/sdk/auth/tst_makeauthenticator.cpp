// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/auth/fixedtoken.h"
#include "sdk/auth/identityauthenticator.h"
#include "sdk/auth/makeauthenticator.h"
#include "sdk/config/cloudconfig.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

using Words = QMap<QString, QString>;
Q_DECLARE_METATYPE(Words)

namespace {

//! The configuration that \a words make, without any file.
Result<CloudRegion> configured(const Words &words)
{
    const auto config = CloudConfig::load({});
    if (!config)
        return config.error();
    CloudOverrides overrides;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        overrides.set(it.key(), it.value());
    return config->cloudOf(overrides, u"mine"_s);
}

Result<std::shared_ptr<Authenticator>> made(const Words &words)
{
    const auto region = configured(words);
    if (!region)
        return region.error();
    return makeAuthenticator(*region);
}

const Words Password { { u"auth_url"_s, u"https://cloud:5000/v3"_s },
                       { u"username"_s, u"demo"_s },
                       { u"password"_s, u"p"_s },
                       { u"user_domain_name"_s, u"Default"_s },
                       { u"project_name"_s, u"demo"_s },
                       { u"project_domain_name"_s, u"Default"_s } };

Words with(Words words, const QString &key, const QString &value)
{
    words.insert(key, value);
    return words;
}

} // namespace

class TestMakeAuthenticator : public QObject
{
    Q_OBJECT

private slots:
    void makesAPasswordAuthenticator();
    void makesEachType_data();
    void makesEachType();
    void passwordsMayBeAskedForLater();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void whatCannotBeUsedIsTold_data();
    void whatCannotBeUsedIsTold();
    void fixedOnesNeedNoIdentityService();
    void plainEndpointsNeedConsent();
};

void TestMakeAuthenticator::makesAPasswordAuthenticator()
{
    const auto authenticator = made(Password);

    QVERIFY2(authenticator, authenticator ? "" : qPrintable(authenticator.error().text()));
    const auto identity = std::dynamic_pointer_cast<IdentityAuthenticator>(*authenticator);
    QVERIFY(identity);
    QCOMPARE(identity->authUrl(), QUrl(u"https://cloud:5000/v3"_s));
    QCOMPARE(identity->cloud(), u"mine"_s);
    QCOMPARE(identity->scope(),
             (Scope { Scope::Kind::Project, { {}, u"demo"_s, {}, u"Default"_s } }));
    QCOMPARE(identity->renewal(), CatalogAuthenticator::Renewal::Silent);
    QVERIFY(identity->isEncrypted());
}

void TestMakeAuthenticator::makesEachType_data()
{
    using Renewal = CatalogAuthenticator::Renewal;
    QTest::addColumn<Words>("words");
    QTest::addColumn<Scope::Kind>("scope");
    QTest::addColumn<Renewal>("renewal");

    const Words url { { u"auth_url"_s, u"https://cloud:5000/v3"_s } };
    const auto typed = [&](const QString &type, Words words) {
        words.insert(url);
        words.insert(u"auth_type"_s, type);
        return words;
    };
    QTest::newRow("v3password") << with(Password, u"auth_type"_s, u"v3password"_s)
                                << Scope::Kind::Project << Renewal::Silent;
    QTest::newRow("token") << typed(u"token"_s,
                                    { { u"token"_s, u"t"_s }, { u"project_id"_s, u"p1"_s } })
                           << Scope::Kind::Project << Renewal::None;
    QTest::newRow("v3token") << typed(u"v3token"_s, { { u"token"_s, u"t"_s } })
                             << Scope::Kind::Default << Renewal::None;
    QTest::newRow("application credential")
        << typed(u"v3applicationcredential"_s,
                 { { u"application_credential_id"_s, u"a"_s },
                   { u"application_credential_secret"_s, u"s"_s },
                   { u"project_name"_s, u"demo"_s } })
        << Scope::Kind::Default << Renewal::Silent;
    QTest::newRow("application credential by name")
        << typed(u"v3applicationcredential"_s,
                 { { u"application_credential_name"_s, u"a"_s },
                   { u"user_id"_s, u"u1"_s },
                   { u"application_credential_secret"_s, u"s"_s } })
        << Scope::Kind::Default << Renewal::Silent;
    QTest::newRow("totp") << typed(u"v3totp"_s,
                                   { { u"user_id"_s, u"u1"_s }, { u"passcode"_s, u"123456"_s } })
                          << Scope::Kind::Default << Renewal::None;
    QTest::newRow("system") << typed(
        u"password"_s,
        { { u"user_id"_s, u"u1"_s }, { u"password"_s, u"p"_s }, { u"system_scope"_s, u"all"_s } })
                            << Scope::Kind::System << Renewal::Silent;
    QTest::newRow("trust") << typed(
        u"password"_s,
        { { u"user_id"_s, u"u1"_s }, { u"password"_s, u"p"_s }, { u"trust_id"_s, u"t1"_s } })
                           << Scope::Kind::Trust << Renewal::Silent;
}

void TestMakeAuthenticator::makesEachType()
{
    QFETCH(Words, words);
    QFETCH(Scope::Kind, scope);
    QFETCH(CatalogAuthenticator::Renewal, renewal);

    const auto authenticator = made(words);

    QVERIFY2(authenticator, authenticator ? "" : qPrintable(authenticator.error().text()));
    const auto identity = std::dynamic_pointer_cast<IdentityAuthenticator>(*authenticator);
    QVERIFY(identity);
    QCOMPARE(identity->scope().kind, scope);
    QCOMPARE(identity->renewal(), renewal);
}

void TestMakeAuthenticator::passwordsMayBeAskedForLater()
{
    auto words = Password;
    words.remove(u"password"_s);

    const auto authenticator = made(words);

    QVERIFY(authenticator);
    QCOMPARE(std::dynamic_pointer_cast<IdentityAuthenticator>(*authenticator)->renewal(),
             CatalogAuthenticator::Renewal::None);
}

void TestMakeAuthenticator::whatIsMissingIsNamed_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("missing");

    const Words url { { u"auth_url"_s, u"https://cloud:5000/v3"_s } };
    auto noUrl = Password;
    noUrl.remove(u"auth_url"_s);
    QTest::newRow("auth URL") << noUrl << "auth_url";
    QTest::newRow("user") << with(url, u"password"_s, u"p"_s) << "username";
    QTest::newRow("token") << with(url, u"auth_type"_s, u"v3token"_s) << "token";
    QTest::newRow("credential") << with(url, u"auth_type"_s, u"v3applicationcredential"_s)
                                << "application_credential_secret";
    QTest::newRow("endpoint") << Words { { u"auth_type"_s, u"admin_token"_s },
                                         { u"token"_s, u"t"_s } }
                              << "endpoint";
    QTest::newRow("methods") << with(Password, u"auth_type"_s, u"v3multifactor"_s)
                             << "auth_methods";
}

void TestMakeAuthenticator::whatIsMissingIsNamed()
{
    QFETCH(Words, words);
    QFETCH(QString, missing);

    const auto authenticator = made(words);

    QVERIFY(!authenticator);
    QCOMPARE(authenticator.error().kind, Error::Kind::Config);
    QVERIFY2(authenticator.error().text().contains(missing),
             qPrintable(authenticator.error().text()));
}

void TestMakeAuthenticator::whatCannotBeUsedIsTold_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("type");

    QTest::newRow("version 2") << with(Password, u"auth_type"_s, u"v2password"_s) << "v2password";
    QTest::newRow("unknown") << with(Password, u"auth_type"_s, u"passwrod"_s) << "passwrod";
    QTest::newRow("http_basic") << Words { { u"auth_type"_s, u"http_basic"_s },
                                           { u"endpoint"_s, u"http://h/"_s },
                                           { u"username"_s, u"u"_s },
                                           { u"password"_s, u"p"_s } }
                                << "http_basic";
}

void TestMakeAuthenticator::whatCannotBeUsedIsTold()
{
    QFETCH(Words, words);
    QFETCH(QString, type);

    const auto authenticator = made(words);

    QVERIFY(!authenticator);
    QVERIFY(authenticator.error().message.contains(type));
    QVERIFY(authenticator.error().advice.contains(u"password"_s));
}

void TestMakeAuthenticator::fixedOnesNeedNoIdentityService()
{
    const auto none
        = made({ { u"auth_type"_s, u"none"_s }, { u"endpoint"_s, u"http://ironic:6385"_s } });
    const auto token = made({ { u"auth_type"_s, u"token_endpoint"_s },
                              { u"url"_s, u"http://h/v1"_s },
                              { u"token"_s, u"t"_s } });
    QVERIFY2(none, none ? "" : qPrintable(none.error().text()));
    QVERIFY2(token, token ? "" : qPrintable(token.error().text()));
    Receiver<Secret> nothing;
    Receiver<Secret> given;
    Receiver<QUrl> endpoint;

    (*none)->token({}).deliver(&nothing, nothing.store());
    (*token)->token({}).deliver(&given, given.store());
    (*token)->endpoint({}, { .serviceType = u"compute"_s }).deliver(&endpoint, endpoint.store());

    QTRY_VERIFY(nothing && given && endpoint);
    QVERIFY(nothing.value().isEmpty());
    QCOMPARE(given.value(), Secret(u"t"_s));
    QCOMPARE(endpoint.value(), QUrl(u"http://h/v1"_s));
}

void TestMakeAuthenticator::plainEndpointsNeedConsent()
{
    const auto careful = made(Password);
    const auto consenting = made(with(Password, u"allow_plain_endpoints"_s, u"yes"_s));

    QVERIFY(
        !std::dynamic_pointer_cast<CatalogAuthenticator>(*careful)->options().allowPlainEndpoints);
    QVERIFY(std::dynamic_pointer_cast<CatalogAuthenticator>(*consenting)
                ->options()
                .allowPlainEndpoints);
}

QTEST_GUILESS_MAIN(TestMakeAuthenticator)
#include "tst_makeauthenticator.moc"
