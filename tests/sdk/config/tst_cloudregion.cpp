// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/config/authtype.h"
#include "sdk/config/cloudfixes.h"
#include "sdk/config/cloudregion.h"
#include "sdk/config/nearestword.h"
#include "sdk/config/yaml.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

//! The region that one cloud entry makes, whose "auth" is complete if \a yaml does not say
//! otherwise.
Result<CloudRegion> made(const QByteArray &yaml)
{
    const auto parsed = parseYaml(yaml, u"entry"_s);
    if (!parsed)
        return parsed.error();
    const auto fixed = fixedCloud(cloudDefaults().layered(fixedLayer(parsed->root)));
    if (!fixed)
        return fixed.error();
    return CloudRegion::fromValues(
        { .cloud = u"c"_s, .region = u"R"_s, .file = u"clouds.yaml"_s, .home = u"/h"_s }, *fixed);
}

const auto Auth = "auth: {auth_url: 'https://c.example/v3', username: me, password: pw}\n"_ba;

CloudRegion region(const QByteArray &yaml)
{
    auto result = made(Auth + yaml);
    if (!result) {
        QTest::qFail(qPrintable(result.error().text()), __FILE__, __LINE__);
        return *made(Auth);
    }
    return *result;
}

CloudRegion regionWithAuth(const QByteArray &auth)
{
    auto result = made(auth);
    if (!result) {
        QTest::qFail(qPrintable(result.error().text()), __FILE__, __LINE__);
        return *made(Auth);
    }
    return *result;
}

QString messages(const QList<Error> &errors)
{
    QStringList texts;
    for (const auto &error : errors)
        texts << error.text();
    return texts.join(u'\n');
}

} // namespace

class TestCloudRegion : public QObject
{
    Q_OBJECT

private slots:
    void oldWordsBecomeTodays_data();
    void oldWordsBecomeTodays();
    void todaysWordWinsOverTheOldOne_data();
    void todaysWordWinsOverTheOldOne();
    void domainsGoToUserAndProject_data();
    void domainsGoToUserAndProject();
    void theAuthTypeIsNormalised_data();
    void theAuthTypeIsNormalised();
    void theAuthTypeIsConcludedFromWhatThereIs_data();
    void theAuthTypeIsConcludedFromWhatThereIs();
    void anUnsupportedAuthTypeListsTheSupportedOnes();
    void versionTwoIsExplained();
    void missingKeysAreNamed_data();
    void missingKeysAreNamed();
    void whatIsCompleteMakesARegion_data();
    void whatIsCompleteMakesARegion();
    void missingVariablesAreNamedForTheEnvironment();
    void multifactorHasItsMethods();
    void methodsThatCannotBeCombinedAreAnError();
    void anAuthUrlMustBeAnAddress_data();
    void anAuthUrlMustBeAnAddress();
    void theScopeIsWhatIsSaid_data();
    void theScopeIsWhatIsSaid();
    void contradictingScopesAreAnError_data();
    void contradictingScopesAreAnError();
    void anApplicationCredentialHasNoScope();
    void projectIdAndNameAreBothKeptAndNoted();
    void secretsAreKeptApart();
    void verificationIsSwitchedOffOnlyByAClearWord_data();
    void verificationIsSwitchedOffOnlyByAClearWord();
    void filesOfTlsAreTaken();
    void aCaFileWithoutVerificationIsNoted();
    void aKeyWithoutCertificateIsNoted();
    void lookupsKnowAliasesInOrder_data();
    void lookupsKnowAliasesInOrder();
    void lookupsFallBackToThePlainKey();
    void lookupsThatMustNotFallBackDoNot();
    void interfacesAreListsInOrder_data();
    void interfacesAreListsInOrder();
    void versionsAreNumbers_data();
    void versionsAreNumbers();
    void theServiceTypeIsTheOfficialOneUnlessConfigured();
    void endpointsCanBeOverridden();
    void identityIsTheAuthUrlWithoutScope();
    void limitsAreReadInAllTheirForms_data();
    void limitsAreReadInAllTheirForms();
    void retriesAreRead();
    void aServiceCanBeDisabledWithAReason();
    void wrongNumbersAndWordsAreAnError_data();
    void wrongNumbersAndWordsAreAnError();
    void timeoutsAreTaken_data();
    void timeoutsAreTaken();
    void networksAreRead();
    void oldNetworkKeysWorkWithAWarning();
    void contradictingNetworksAreAnError_data();
    void contradictingNetworksAreAnError();
    void namesAreGuessed_data();
    void namesAreGuessed();
};

void TestCloudRegion::oldWordsBecomeTodays_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("dashes") << "auth: {user-domain-name: D}"_ba << u"auth/user_domain_name"_s
                            << u"D"_s;
    QTest::newRow("dashes outside") << "image-format: raw"_ba << u"image_format"_s << u"raw"_s;
    QTest::newRow("number") << "auth: {project_id: 12}"_ba << u"auth/project_id"_s << u"12"_s;
    QTest::newRow("float") << "compute_api_version: 2.10"_ba << u"compute_api_version"_s
                           << u"2.10"_s;
    QTest::newRow("tenant_name") << "auth: {tenant_name: p}"_ba << u"auth/project_name"_s << u"p"_s;
    QTest::newRow("tenant-id") << "auth: {tenant-id: p}"_ba << u"auth/project_id"_s << u"p"_s;
    QTest::newRow("tenant outside") << "tenant_name: p"_ba << u"auth/project_name"_s << u"p"_s;
    QTest::newRow("outside") << "username: u"_ba << u"auth/username"_s << u"u"_s;
    QTest::newRow("outside wins") << "username: u\nauth: {username: v}"_ba << u"auth/username"_s
                                  << u"u"_s;
    QTest::newRow("empty outside loses")
        << "username: ''\nauth: {username: v}"_ba << u"auth/username"_s << u"v"_s;
    QTest::newRow("user_name") << "auth: {user_name: u}"_ba << u"auth/username"_s << u"u"_s;
    QTest::newRow("url") << "auth: {url: 'http://e'}"_ba << u"auth/endpoint"_s << u"http://e"_s;
    QTest::newRow("auth_plugin") << "auth_plugin: v3totp"_ba << u"auth_type"_s << u"v3totp"_s;
    QTest::newRow("endpoint_type")
        << "endpoint_type: internalURL"_ba << u"interface"_s << u"internalURL"_s;
    QTest::newRow("endpoint_type of a service")
        << "volume-endpoint-type: admin"_ba << u"volume_interface"_s << u"admin"_s;
    QTest::newRow("timeout of a service") << "compute_timeout: 5"_ba << u"api_timeout"_s << u"5"_s;
}

void TestCloudRegion::oldWordsBecomeTodays()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, key);
    QFETCH(QString, value);

    const auto fixed = fixedLayer(parseYaml(yaml, u"f"_s)->root);

    const auto found = key.startsWith("auth/"_L1) ? fixed[u"auth"_s][key.mid(5)] : fixed[key];
    QCOMPARE(found.text(), value);
}

void TestCloudRegion::todaysWordWinsOverTheOldOne_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("auth_type") << "auth_type: token\nauth_plugin: v3totp"_ba << u"auth_type"_s
                               << u"token"_s;
    QTest::newRow("project") << "project_name: a\ntenant_name: b"_ba << u"project_name"_s << u"a"_s;
    QTest::newRow("interface") << "endpoint_type: admin\ninterface: public"_ba << u"interface"_s
                               << u"public"_s;
    QTest::newRow("but a service's timeout wins")
        << "compute_timeout: 5\napi_timeout: 7"_ba << u"api_timeout"_s << u"5"_s;
    QTest::newRow("in any order") << "api_timeout: 7\ncompute_timeout: 5"_ba << u"api_timeout"_s
                                  << u"5"_s;
}

void TestCloudRegion::todaysWordWinsOverTheOldOne()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, key);
    QFETCH(QString, value);

    const auto fixed = fixedLayer(parseYaml(yaml, u"f"_s)->root);

    QCOMPARE((fixed[key].isNull() ? fixed[u"auth"_s][key] : fixed[key]).text(), value);
}

void TestCloudRegion::domainsGoToUserAndProject_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("domain");
    const auto none = QString();
    QTest::newRow("project-scoped")
        << "project_name: p, domain_name: D"_ba << u"D"_s << u"D"_s << none;
    QTest::newRow("one has its own")
        << "project_name: p, domain_name: D, user_domain_name: U"_ba << u"U"_s << u"D"_s << none;
    QTest::newRow("domain-scoped") << "domain_name: D"_ba << none << none << u"D"_s;
    QTest::newRow("default domain")
        << "project_name: p, default_domain_name: D"_ba << u"D"_s << u"D"_s << none;
    QTest::newRow("default domain, unscoped")
        << "default_domain_name: D"_ba << u"D"_s << none << none;
}

void TestCloudRegion::domainsGoToUserAndProject()
{
    QFETCH(QByteArray, auth);
    QFETCH(QString, user);
    QFETCH(QString, project);
    QFETCH(QString, domain);

    const auto made = regionWithAuth("auth: {auth_url: 'https://c', username: u, " + auth + "}");

    QCOMPARE(made.authOption(u"user_domain_name"_s), user);
    QCOMPARE(made.authOption(u"project_domain_name"_s), project);
    QCOMPARE(made.authOption(u"domain_name"_s), domain);
    QVERIFY(!made.authOptions().contains(u"default_domain_name"_s));
}

void TestCloudRegion::theAuthTypeIsNormalised_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("type");
    QTest::newRow("null") << "auth_type: ~"_ba << u"none"_s;
    QTest::newRow("empty") << "auth_type: ''"_ba << u"none"_s;
    QTest::newRow("None") << "auth_type: None"_ba << u"none"_s;
    QTest::newRow("token_endpoint")
        << "auth_type: token_endpoint\ntoken: t\nendpoint: 'http://e'"_ba << u"admin_token"_s;
    QTest::newRow("upper case") << "auth_type: V3Password"_ba << u"v3password"_s;
    QTest::newRow("absent") << ""_ba << u"password"_s;
}

void TestCloudRegion::theAuthTypeIsNormalised()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, type);

    QCOMPARE(region(yaml).authType(), type);
}

void TestCloudRegion::theAuthTypeIsConcludedFromWhatThereIs_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QString>("type");
    QTest::newRow("user") << "username: u"_ba << u"password"_s;
    QTest::newRow("user and token") << "username: u, password: p, token: t"_ba << u"password"_s;
    QTest::newRow("token") << "token: t"_ba << u"token"_s;
    QTest::newRow("application credential")
        << "application_credential_id: a, application_credential_secret: s"_ba
        << u"v3applicationcredential"_s;
    QTest::newRow("named one")
        << "username: u, application_credential_name: a, application_credential_secret: s"_ba
        << u"v3applicationcredential"_s;
}

void TestCloudRegion::theAuthTypeIsConcludedFromWhatThereIs()
{
    QFETCH(QByteArray, auth);
    QFETCH(QString, type);

    QCOMPARE(regionWithAuth("auth: {auth_url: 'https://c', " + auth + "}").authType(), type);
}

void TestCloudRegion::anUnsupportedAuthTypeListsTheSupportedOnes()
{
    const auto error = made(Auth + "auth_type: v3pasword").error();

    QCOMPARE(error.kind, Error::Kind::Config);
    QVERIFY(error.message.contains(u"“v3pasword” is not supported"_s));
    QVERIFY(error.advice.contains(u"Did you mean “v3password”?"_s));
    QVERIFY(error.advice.contains("v3applicationcredential"_L1));
    QVERIFY(made(Auth + "auth_type: v3kerberos").error().advice.contains("v3multifactor"_L1));
}

void TestCloudRegion::versionTwoIsExplained()
{
    for (const auto &type : { "v2password"_ba, "v2token"_ba }) {
        const auto error = made(Auth + "auth_type: " + type).error();

        QVERIFY(error.message.contains("version 2 of the identity API"_L1));
        QVERIFY(error.advice.contains(u"“password”"_s));
    }
}

void TestCloudRegion::missingKeysAreNamed_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *name, const QByteArray &yaml, const char *missing) {
        QTest::newRow(name) << yaml << QString::fromLatin1(missing);
    };
    row("nothing", "verify: true", "auth_url, username or user_id");
    row("no address", "username: u", "lacks auth_url for");
    row("no user", "auth_url: 'https://c'", "lacks username or user_id for");
    row("empty user", "auth_url: 'https://c'\nusername: ''", "username or user_id");
    row("no token", "auth_type: v3token\nauth_url: 'https://c'", "lacks token for");
    row("application credential", "auth_type: v3applicationcredential\nauth_url: 'https://c'",
        "application_credential_id or application_credential_name, application_credential_secret");
    row("no owner",
        "auth_type: v3applicationcredential\nauth_url: 'https://c'\n"
        "application_credential_name: n\napplication_credential_secret: s",
        "application_credential_id or username or user_id");
    row("totp", "auth_type: v3totp\nauth_url: 'https://c'", "username");
    row("no methods", "auth_type: v3multifactor\nauth_url: 'https://c'", "auth_methods");
    row("for a method",
        "auth_type: v3multifactor\nauth_url: 'https://c'\nauth_methods: [v3password, v3token]",
        "username or user_id, token");
    row("admin token", "auth_type: admin_token", "endpoint, token");
    row("oidc", "auth_type: v3oidcpassword\nauth_url: 'https://c'\nusername: u",
        "identity_provider, protocol, client_id, discovery_endpoint or access_token_endpoint");
    row("oidc device",
        "auth_type: v3oidcdeviceauthz\nauth_url: 'https://c'\nidentity_provider: i\nprotocol: p\n"
        "client_id: c\naccess_token_endpoint: 'https://e'",
        "discovery_endpoint or device_authorization_endpoint + access_token_endpoint");
    row("oidc token",
        "auth_type: v3oidcaccesstoken\nauth_url: 'https://c'\nidentity_provider: i\nprotocol: p",
        "access_token");
    row("websso", "auth_type: v3websso\nauth_url: 'https://c'", "protocol");
    row("basic", "auth_type: http_basic\nendpoint: 'http://e'", "username");
}

void TestCloudRegion::missingKeysAreNamed()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, missing);

    const auto result = made(yaml);

    QVERIFY(!result);
    const auto error = result.error();
    QCOMPARE(error.kind, Error::Kind::Config);
    QVERIFY2(error.message.contains(missing), qPrintable(error.message));
    QVERIFY(error.advice.contains("clouds.yaml"_L1));
}

void TestCloudRegion::whatIsCompleteMakesARegion_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto url = "auth_url: 'https://c'\n"_ba;
    QTest::newRow("password without password") << url + "username: u";
    QTest::newRow("user by id") << url + "user_id: u\npassword: p";
    QTest::newRow("token") << url + "auth_type: token\ntoken: t";
    QTest::newRow("application credential by name") << url
            + "auth_type: v3applicationcredential\napplication_credential_name: n\n"
              "application_credential_secret: s\nusername: u";
    QTest::newRow("totp without passcode") << url + "auth_type: v3totp\nuser_id: u";
    QTest::newRow("admin token") << "auth_type: admin_token\nendpoint: 'http://e'\ntoken: t"_ba;
    QTest::newRow("none") << "auth_type: none\nendpoint: 'http://e'"_ba;
    QTest::newRow("oidc device") << url
            + "auth_type: v3oidcdeviceauthz\nidentity_provider: i\nprotocol: p\nclient_id: c\n"
              "device_authorization_endpoint: 'https://d'\naccess_token_endpoint: 'https://e'";
    QTest::newRow("websso") << url + "auth_type: v3websso\nprotocol: openid";
}

void TestCloudRegion::whatIsCompleteMakesARegion()
{
    QFETCH(QByteArray, yaml);

    const auto result = made(yaml);

    QVERIFY2(result, qPrintable(result ? QString() : result.error().text()));
}

void TestCloudRegion::missingVariablesAreNamedForTheEnvironment()
{
    const auto fixed = fixedCloud(cloudDefaults());

    const auto result = CloudRegion::fromValues(
        { .cloud = u"envvars"_s, .region = {}, .isEnvironment = true }, *fixed);

    QVERIFY(!result);
    QCOMPARE(result.error().advice, u"Set OS_AUTH_URL, OS_USERNAME."_s);
}

void TestCloudRegion::multifactorHasItsMethods()
{
    const auto made
        = region("auth_type: v3multifactor\nauth_methods: [v3password, totp]\npasscode: 123456");

    QCOMPARE(made.authMethods(), (QStringList { u"v3password"_s, u"v3totp"_s }));
    QCOMPARE(made.authSecret(u"passcode"_s).reveal(), u"123456"_s);
    QVERIFY(!made.authOptions().contains(u"auth_methods"_s));
    QCOMPARE(
        region("auth_type: v3multifactor\nauth_methods: 'v3password,v3totp'").authMethods().size(),
        2);
}

void TestCloudRegion::methodsThatCannotBeCombinedAreAnError()
{
    const auto result
        = made(Auth + "auth_type: v3multifactor\nauth_methods: [v3password, v3kerberos]");

    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"“v3kerberos”"_s));
}

void TestCloudRegion::anAuthUrlMustBeAnAddress_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("ok");
    QTest::newRow("https") << "https://c.example:5000/v3"_ba << true;
    QTest::newRow("http") << "http://10.0.0.1/identity"_ba << true;
    QTest::newRow("ipv6") << "http://[::1]:5000/v3"_ba << true;
    QTest::newRow("blanks around") << "  https://c.example  "_ba << true;
    QTest::newRow("no scheme") << "c.example:5000/v3"_ba << false;
    QTest::newRow("other scheme") << "ftp://c.example"_ba << false;
    QTest::newRow("no host") << "https:///v3"_ba << false;
    QTest::newRow("blank inside") << "https://c example/v3"_ba << false;
    QTest::newRow("with password") << "https://u:hunter2@c.example"_ba << false;
}

void TestCloudRegion::anAuthUrlMustBeAnAddress()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, ok);

    const auto result = made("auth: {auth_url: \"" + url + "\", username: u}");

    QCOMPARE(bool(result), ok);
    if (!result) {
        QVERIFY(result.error().message.contains("auth_url"_L1));
        QVERIFY(!result.error().text().contains("hunter2"_L1));
        QVERIFY(result.error().advice.contains(u"“auth” of the cloud “c” in clouds.yaml"_s));
    }
}

void TestCloudRegion::theScopeIsWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("target");
    const auto row
        = [](const char *name, const QByteArray &auth, Scope::Kind kind, const char *target) {
              QTest::newRow(name) << auth << int(kind) << QString::fromLatin1(target);
          };
    row("nothing", "", Scope::Kind::Default, "///");
    row("project by id", ", project_id: p", Scope::Kind::Project, "p//default/");
    row("project by name", ", project_name: p, project_domain_name: D", Scope::Kind::Project,
        "/p//D");
    row("project without domain", ", project_name: p", Scope::Kind::Project, "/p/default/");
    row("domain by name", ", domain_name: D", Scope::Kind::Domain, "/D//");
    row("domain by id", ", domain_id: d", Scope::Kind::Domain, "d///");
    row("system", ", system_scope: all", Scope::Kind::System, "///");
    row("trust", ", trust_id: t", Scope::Kind::Trust, "t///");
    row("unscoped", ", unscoped: true", Scope::Kind::Unscoped, "///");
}

void TestCloudRegion::theScopeIsWhatIsSaid()
{
    QFETCH(QByteArray, auth);
    QFETCH(int, kind);
    QFETCH(QString, target);

    const auto scope
        = regionWithAuth("auth: {auth_url: 'https://c', username: u" + auth + "}").scope();

    QCOMPARE(int(scope.kind), kind);
    QCOMPARE((QStringList { scope.target.id, scope.target.name, scope.target.domainId,
                            scope.target.domainName }
                  .join(u'/')),
             target);
}

void TestCloudRegion::contradictingScopesAreAnError_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QString>("named");
    QTest::newRow("project and system")
        << "project_name: p, system_scope: all"_ba << u"project_name, system_scope"_s;
    QTest::newRow("project and trust")
        << "project_id: p, trust_id: t"_ba << u"project_id, trust_id"_s;
    QTest::newRow("domain and system")
        << "domain_id: d, system_scope: all"_ba << u"domain_id, system_scope"_s;
    QTest::newRow("system of what") << "system_scope: some"_ba << u"system_scope"_s;
}

void TestCloudRegion::contradictingScopesAreAnError()
{
    QFETCH(QByteArray, auth);
    QFETCH(QString, named);

    const auto result = made("auth: {auth_url: 'https://c', username: u, " + auth + "}");

    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
}

void TestCloudRegion::anApplicationCredentialHasNoScope()
{
    const auto made = regionWithAuth(
        "auth_type: v3applicationcredential\nauth: {auth_url: 'https://c', project_name: p, "
        "project_domain_name: D, application_credential_id: a, application_credential_secret: s}");

    QCOMPARE(made.scope().kind, Scope::Kind::Default);
    QVERIFY(!made.authOptions().contains(u"project_name"_s));
    QVERIFY(messages(made.warnings()).contains("project_name is ignored"_L1));
}

void TestCloudRegion::projectIdAndNameAreBothKeptAndNoted()
{
    const auto made = regionWithAuth(
        "auth: {auth_url: 'https://c', username: u, project_id: i, project_name: n}");

    QCOMPARE(made.scope().target.id, u"i"_s);
    QCOMPARE(made.scope().target.name, u"n"_s);
    QVERIFY(messages(made.warnings()).contains("the id counts"_L1));
}

void TestCloudRegion::secretsAreKeptApart()
{
    const auto made = region("client_secret: s\npasscode: 12\ntoken: t");

    QCOMPARE(made.authSecrets().keys(),
             (QStringList { u"client_secret"_s, u"passcode"_s, u"password"_s, u"token"_s }));
    QCOMPARE(made.authOptions().keys(), (QStringList { u"auth_url"_s, u"username"_s }));
    QCOMPARE(made.authSecret(u"password"_s).reveal(), u"pw"_s);
}

void TestCloudRegion::verificationIsSwitchedOffOnlyByAClearWord_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<bool>("verify");
    QTest::addColumn<bool>("noted");
    QTest::newRow("nothing") << ""_ba << true << false;
    QTest::newRow("insecure") << "insecure: true"_ba << false << false;
    QTest::newRow("insecure as text") << "insecure: 'True'"_ba << false << false;
    QTest::newRow("the text false") << "insecure: 'false'"_ba << true << false;
    QTest::newRow("insecure no") << "insecure: no"_ba << true << false;
    QTest::newRow("insecure nonsense") << "insecure: maybe"_ba << true << true;
    QTest::newRow("insecure empty") << "insecure: ''"_ba << true << false;
    QTest::newRow("verify false") << "verify: false"_ba << false << false;
    QTest::newRow("verify as text") << "verify: 'False'"_ba << false << false;
    QTest::newRow("verify nonsense") << "verify: flase"_ba << true << true;
    QTest::newRow("insecure wins") << "verify: true\ninsecure: true"_ba << false << false;
    QTest::newRow("both say no") << "verify: false\ninsecure: false"_ba << false << false;
}

void TestCloudRegion::verificationIsSwitchedOffOnlyByAClearWord()
{
    QFETCH(QByteArray, yaml);
    QFETCH(bool, verify);
    QFETCH(bool, noted);

    const auto made = region(yaml);

    QCOMPARE(made.transportOptions().verify, verify);
    QCOMPARE(messages(made.warnings()).contains("neither true nor false"_L1), noted);
}

void TestCloudRegion::filesOfTlsAreTaken()
{
    const auto options = region("cacert: ~/ca.pem\ncert: /c.pem\nkey: ~/k.pem").transportOptions();

    QCOMPARE(options.caFile, u"/h/ca.pem"_s);
    QCOMPARE(options.certificateFile, u"/c.pem"_s);
    QCOMPARE(options.keyFile, u"/h/k.pem"_s);
}

void TestCloudRegion::aCaFileWithoutVerificationIsNoted()
{
    const auto made = region("cacert: /ca.pem\ninsecure: true");

    QVERIFY(made.transportOptions().caFile.isEmpty());
    QVERIFY(messages(made.warnings()).contains("cacert"_L1));
}

void TestCloudRegion::aKeyWithoutCertificateIsNoted()
{
    const auto made = region("key: /k.pem");

    QVERIFY(made.transportOptions().keyFile.isEmpty());
    QVERIFY(messages(made.warnings()).contains("key without a cert"_L1));
}

void TestCloudRegion::lookupsKnowAliasesInOrder_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("name");
    QTest::newRow("official") << "block_storage_service_name: a\nvolume_service_name: b"_ba
                              << u"block-storage"_s << u"a"_s;
    QTest::newRow("official first")
        << "volume_service_name: b\nblock_storage_service_name: a"_ba << u"volume"_s << u"a"_s;
    QTest::newRow("alias") << "volume_service_name: b"_ba << u"block-storage"_s << u"b"_s;
    QTest::newRow("aliases in order")
        << "volume_service_name: b\nvolumev3_service_name: c"_ba << u"block-storage"_s << u"c"_s;
    QTest::newRow("dashes") << "key-manager-service-name: k"_ba << u"key-manager"_s << u"k"_s;
    QTest::newRow("unknown type") << "rax_service_name: r"_ba << u"rax"_s << u"r"_s;
    QTest::newRow("null is skipped")
        << "block_storage_service_name: ~\nvolume_service_name: b"_ba << u"volume"_s << u"b"_s;
}

void TestCloudRegion::lookupsKnowAliasesInOrder()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, asked);
    QFETCH(QString, name);

    QCOMPARE(region(yaml).serviceName(asked), name);
}

void TestCloudRegion::lookupsFallBackToThePlainKey()
{
    const auto made = region(
        "region_name: A\ncompute_region_name: B\ninterface: admin\nimage_interface: internal\n"
        "connect_retries: 2\nnetwork_connect_retries: 3\nconnect_retry_delay: 0.5\n"
        "status_code_retries: 4");

    QCOMPARE(made.regionName(u"image"_s), u"A"_s);
    QCOMPARE(made.regionName(u"compute"_s), u"B"_s);
    QCOMPARE(made.interface(u"compute"_s), QStringList { u"admin"_s });
    QCOMPARE(made.interface(u"image"_s), QStringList { u"internal"_s });
    QCOMPARE(made.connectRetries(u"compute"_s), std::optional(2));
    QCOMPARE(made.connectRetries(u"network"_s), std::optional(3));
    QCOMPARE(made.connectRetryDelay(u"compute"_s), std::optional(std::chrono::milliseconds(500)));
    QCOMPARE(made.statusCodeRetries(u"compute"_s), std::optional(4));
    QCOMPARE(made.statusCodeRetries(u"image"_s), std::optional(5));
}

void TestCloudRegion::lookupsThatMustNotFallBackDoNot()
{
    const auto made
        = region("api_version: 3\nservice_name: n\nservice_type: t\nendpoint_override: 'http://e'\n"
                 "default_microversion: 2.5\nproject_name: p");

    QCOMPARE(made.apiVersion(u"compute"_s), QString());
    QCOMPARE(made.serviceName(u"compute"_s), QString());
    QCOMPARE(made.serviceType(u"compute"_s), u"compute"_s);
    QCOMPARE(made.endpointOverride(u"compute"_s), QString());
    QCOMPARE(made.defaultMicroversion(u"compute"_s), QString());
}

void TestCloudRegion::interfacesAreListsInOrder_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("interfaces");
    const QStringList both { u"internal"_s, u"public"_s };
    QTest::newRow("one") << "interface: admin"_ba << QStringList { u"admin"_s };
    QTest::newRow("URL") << "interface: adminURL"_ba << QStringList { u"admin"_s };
    QTest::newRow("case") << "interface: Internal"_ba << QStringList { u"internal"_s };
    QTest::newRow("list") << "interface: [internal, publicURL]"_ba << both;
    QTest::newRow("commas") << "interface: internal, public"_ba << both;
    QTest::newRow("of the service")
        << "compute_endpoint_type: internalURL"_ba << QStringList { u"internal"_s };
    QTest::newRow("default") << ""_ba << QStringList { u"public"_s };
}

void TestCloudRegion::interfacesAreListsInOrder()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, interfaces);

    QCOMPARE(region(yaml).interface(u"compute"_s), interfaces);
}

void TestCloudRegion::versionsAreNumbers_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("microversion");
    QTest::newRow("major") << "compute_api_version: 2"_ba << u"2"_s << QString();
    QTest::newRow("with v") << "compute_api_version: v2.1"_ba << u"2.1"_s << u"2.1"_s;
    QTest::newRow("minor is a microversion")
        << "compute_api_version: '2.79'"_ba << u"2.79"_s << u"2.79"_s;
    QTest::newRow("zero is kept") << "compute_api_version: 2.10"_ba << u"2.10"_s << u"2.10"_s;
    QTest::newRow("minor 0") << "compute_api_version: 2.0"_ba << u"2.0"_s << QString();
    QTest::newRow("explicit wins")
        << "compute_api_version: 2.79\ncompute_default_microversion: 2.60"_ba << u"2.79"_s
        << u"2.60"_s;
    QTest::newRow("latest") << "compute_api_version: latest"_ba << QString() << QString();
    QTest::newRow("nonsense") << "compute_api_version: 2.x"_ba << QString() << QString();
    QTest::newRow("none") << ""_ba << QString() << QString();
}

void TestCloudRegion::versionsAreNumbers()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, version);
    QFETCH(QString, microversion);

    const auto made = region(yaml);

    QCOMPARE(made.apiVersion(u"compute"_s), version);
    QCOMPARE(made.defaultMicroversion(u"compute"_s), microversion);
    QCOMPARE(messages(made.warnings()).contains("latest"_L1), yaml.contains("latest"));
}

void TestCloudRegion::theServiceTypeIsTheOfficialOneUnlessConfigured()
{
    const auto made = region("database_service_type: 'rax:database'");

    QCOMPARE(made.serviceType(u"volume"_s), u"block-storage"_s);
    QCOMPARE(made.serviceType(u"database"_s), u"rax:database"_s);
}

void TestCloudRegion::endpointsCanBeOverridden()
{
    const auto made = region(
        "compute_endpoint_override: 'http://n/%(project_id)s'\nimage_endpoint: 'http://g'\n"
        "volume_endpoint_override: 'http://v'");
    const auto alone = regionWithAuth(
        "auth_type: none\nendpoint: 'http://e'\ndns_endpoint_override: 'http://d'");

    QCOMPARE(made.endpointOverride(u"compute"_s), u"http://n/%(project_id)s"_s);
    QCOMPARE(made.endpointOverride(u"image"_s), u"http://g"_s);
    QCOMPARE(made.endpointOverride(u"block-storage"_s), u"http://v"_s);
    QCOMPARE(made.endpointOverride(u"network"_s), QString());
    QCOMPARE(alone.endpointOverride(u"baremetal"_s), u"http://e"_s);
    QCOMPARE(alone.endpointOverride(u"dns"_s), u"http://d"_s);
}

void TestCloudRegion::identityIsTheAuthUrlWithoutScope()
{
    QCOMPARE(region("").endpointOverride(u"identity"_s), u"https://c.example/v3"_s);
    QCOMPARE(region("project_name: p").endpointOverride(u"identity"_s), QString());
    QCOMPARE(region("system_scope: all").endpointOverride(u"identity"_s), QString());
    QCOMPARE(region("identity_endpoint_override: 'http://i'").endpointOverride(u"identity"_s),
             u"http://i"_s);
}

void TestCloudRegion::limitsAreReadInAllTheirForms_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("concurrency");
    const int usual = TaskLimits().concurrency;
    QTest::newRow("none") << ""_ba << 0.0 << usual;
    QTest::newRow("for all") << "rate_limit: 2.5\nconcurrency: 3"_ba << 2.5 << 3;
    QTest::newRow("for the service")
        << "compute_rate_limit: 7\nrate_limit: 1\ncompute_concurrency: 2"_ba << 7.0 << 2;
    QTest::newRow("by service") << "rate_limit: {compute: 9, image: 1}\nconcurrency: {image: 1}"_ba
                                << 9.0 << usual;
}

void TestCloudRegion::limitsAreReadInAllTheirForms()
{
    QFETCH(QByteArray, yaml);
    QFETCH(double, rate);
    QFETCH(int, concurrency);

    const auto limits = region(yaml).limits(u"compute"_s);

    QCOMPARE(limits.rate, rate);
    QCOMPARE(limits.concurrency, concurrency);
}

void TestCloudRegion::retriesAreRead()
{
    const auto made = region("volume_status_code_retries: 3\nvolume_status_code_retry_delay: 2");

    QCOMPARE(made.statusCodeRetries(u"block-storage"_s), std::optional(3));
    QCOMPARE(made.statusCodeRetryDelay(u"block-storage"_s),
             std::optional(std::chrono::milliseconds(2000)));
    QVERIFY(!made.statusCodeRetryDelay(u"compute"_s));
    QVERIFY(!made.connectRetries(u"compute"_s));
}

void TestCloudRegion::aServiceCanBeDisabledWithAReason()
{
    const auto made = region("has_network: false\nnetwork_disabled_reason: No Neutron "
                             "here.\nhas-volume: 'no'\nhas_dns: perhaps");

    QVERIFY(!made.hasService(u"network"_s));
    QCOMPARE(made.disabledReason(u"network"_s), u"No Neutron here."_s);
    QVERIFY(!made.hasService(u"block-storage"_s));
    QVERIFY(made.hasService(u"dns"_s));
    QVERIFY(made.hasService(u"compute"_s));
}

void TestCloudRegion::wrongNumbersAndWordsAreAnError_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("key");
    QTest::newRow("timeout") << "api_timeout: long"_ba << u"api_timeout"_s;
    QTest::newRow("timeout of zero") << "api_timeout: 0"_ba << u"api_timeout"_s;
    QTest::newRow("endless timeout") << "api_timeout: inf"_ba << u"api_timeout"_s;
    QTest::newRow("huge timeout") << "api_timeout: 1e300"_ba << u"api_timeout"_s;
    QTest::newRow("rate") << "compute_rate_limit: -1"_ba << u"compute_rate_limit"_s;
    QTest::newRow("rate by service") << "rate_limit: {compute: x}"_ba << u"rate_limit"_s;
    QTest::newRow("concurrency") << "concurrency: 0"_ba << u"concurrency"_s;
    QTest::newRow("retries") << "connect_retries: 1.5"_ba << u"connect_retries"_s;
    QTest::newRow("delay") << "connect_retry_delay: [1]"_ba << u"connect_retry_delay"_s;
    QTest::newRow("interface") << "interface: intern"_ba << u"interface"_s;
    QTest::newRow("interface of a service")
        << "image_interface: [public, x]"_ba << u"image_interface"_s;
    QTest::newRow("a list for a text") << "username: [a, b]"_ba << u"username"_s;
}

void TestCloudRegion::wrongNumbersAndWordsAreAnError()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, key);

    const auto result = made(Auth + yaml);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Config);
    QVERIFY2(result.error().message.contains(key), qPrintable(result.error().message));
    QVERIFY(result.error().advice.contains("clouds.yaml"_L1));
}

void TestCloudRegion::timeoutsAreTaken_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("whole") << "api_timeout: 30"_ba << 30'000;
    QTest::newRow("fraction") << "api_timeout: 0.25"_ba << 250;
    QTest::newRow("of a service") << "compute_timeout: 5\napi_timeout: 7"_ba << 5'000;
}

void TestCloudRegion::timeoutsAreTaken()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, milliseconds);

    QCOMPARE(region(yaml).apiTimeout(), std::optional(std::chrono::milliseconds(milliseconds)));
}

void TestCloudRegion::networksAreRead()
{
    const auto networks = region("networks: [{name: out, routes_externally: true, "
                                 "routes_ipv6_externally: no, nat_source: yes}, "
                                 "{name: in, nat-destination: true, default_interface: true}]")
                              .networks();

    QCOMPARE(networks.size(), 2);
    QCOMPARE(networks.at(0), (NetworkHint { u"out"_s, true, false, true, false, false }));
    QCOMPARE(networks.at(1), (NetworkHint { u"in"_s, false, false, false, true, true }));
}

void TestCloudRegion::oldNetworkKeysWorkWithAWarning()
{
    const auto made = region("external_network: out\ninternal_network: in");

    QCOMPARE(made.networks().at(0), (NetworkHint { u"out"_s, true, true, false, false, true }));
    QCOMPARE(made.networks().at(1), (NetworkHint { u"in"_s, false, false, false, true, false }));
    QCOMPARE(made.warnings().size(), 2);
}

void TestCloudRegion::contradictingNetworksAreAnError_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("both ways") << "external_network: a\nnetworks: [{name: b}]"_ba;
    QTest::newRow("no name") << "networks: [{nat_source: true}]"_ba;
    QTest::newRow("two destinations")
        << "networks: [{name: a, nat_destination: true}, {name: b, nat_destination: true}]"_ba;
    QTest::newRow("two defaults")
        << "networks: [{name: a, default_interface: true}, {name: b, default_interface: true}]"_ba;
}

void TestCloudRegion::contradictingNetworksAreAnError()
{
    QFETCH(QByteArray, yaml);

    const auto result = made(Auth + yaml);

    QVERIFY(!result);
    QVERIFY(!result.error().advice.isEmpty());
}

void TestCloudRegion::namesAreGuessed_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("a letter missing") << u"prodution"_s << u"production"_s;
    QTest::newRow("case") << u"STAGING"_s << u"staging"_s;
    QTest::newRow("far") << u"development"_s << QString();
    QTest::newRow("short and different") << u"ab"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestCloudRegion::namesAreGuessed()
{
    QFETCH(QString, word);
    QFETCH(QString, nearest);

    QCOMPARE(nearestWord(word, { u"production"_s, u"staging"_s, u"xy"_s }), nearest);
}

QTEST_GUILESS_MAIN(TestCloudRegion)
#include "tst_cloudregion.moc"
