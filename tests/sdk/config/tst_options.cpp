// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/config/cloudconfig.h"
#include "sdk/config/options.h"

#include <QCommandLineParser>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

CloudOverrides parsed(const QStringList &arguments, const QStringList &services = {})
{
    QCommandLineParser parser;
    addCloudOptions(parser, services);
    if (!parser.parse(QStringList { u"program"_s } + arguments))
        QTest::qFail(qPrintable(parser.errorText()), __FILE__, __LINE__);
    return overridesFrom(parser, services);
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void eachOptionSaysItsKey_data();
    void eachOptionSaysItsKey();
    void optionsOfServicesSayTheirKey_data();
    void optionsOfServicesSayTheirKey();
    void cloudRegionAndProfileHaveTheirOwnPlace();
    void emptyOptionsSayNothing();
    void secretsStaySecret();
    void helpWarnsOfVisiblePasswords();
    void optionsOfTheProgramAreLeftAlone();
    void anOptionWinsOverTheFile();
    void verifyWinsOverInsecureOfTheFile();
    void underscoresBecomeDashes();
    void bothSpellingsOfAnOptionAreAnError();
};

void TestOptions::eachOptionSaysItsKey_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *option, const char *key) {
        QTest::newRow(option) << QString::fromLatin1(option) << QString::fromLatin1(key);
    };
    row("--os-auth-type", "auth_type");
    row("--os-auth-url", "auth_url");
    row("--os-username", "username");
    row("--os-user-id", "user_id");
    row("--os-user-domain-name", "user_domain_name");
    row("--os-user-domain-id", "user_domain_id");
    row("--os-project-name", "project_name");
    row("--os-project-id", "project_id");
    row("--os-tenant-name", "tenant_name");
    row("--os-project-domain-name", "project_domain_name");
    row("--os-project-domain-id", "project_domain_id");
    row("--os-domain-name", "domain_name");
    row("--os-system-scope", "system_scope");
    row("--os-trust-id", "trust_id");
    row("--os-application-credential-id", "application_credential_id");
    row("--os-identity-provider", "identity_provider");
    row("--os-protocol", "protocol");
    row("--os-default-domain-id", "default_domain_id");
    row("--os-interface", "interface");
    row("--os-endpoint-type", "endpoint_type");
    row("--endpoint-type", "endpoint_type");
    row("--os-cacert", "cacert");
    row("--os-cert", "cert");
    row("--os-key", "key");
    row("--os-api-timeout", "api_timeout");
    row("--timeout", "api_timeout");
    row("--http-timeout", "api_timeout");
}

void TestOptions::eachOptionSaysItsKey()
{
    QFETCH(QString, option);
    QFETCH(QString, key);

    const auto said = parsed({ option, u"value"_s });

    QCOMPARE(said.values().keys(), QStringList { key });
    QCOMPARE(said.values()[key].text(), u"value"_s);
}

void TestOptions::optionsOfServicesSayTheirKey_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *option, const char *key) {
        QTest::newRow(option) << QString::fromLatin1(option) << QString::fromLatin1(key);
    };
    row("--os-compute-api-version", "compute_api_version");
    row("--compute-api-version", "compute_api_version");
    row("--os-compute-endpoint-override", "compute_endpoint_override");
    row("--os-compute-region-name", "compute_region_name");
    row("--os-compute-service-name", "compute_service_name");
    row("--os-compute-service-type", "compute_service_type");
    row("--os-compute-interface", "compute_interface");
    row("--os-compute-default-microversion", "compute_default_microversion");
    row("--os-block-storage-api-version", "block_storage_api_version");
    row("--os-volume-api-version", "block_storage_api_version");
    row("--os-api-version", "compute_api_version");
    row("--os-endpoint-override", "compute_endpoint_override");
    row("--os-service-name", "compute_service_name");
    row("--os-service-type", "compute_service_type");
}

void TestOptions::optionsOfServicesSayTheirKey()
{
    QFETCH(QString, option);
    QFETCH(QString, key);

    const auto said = parsed({ option, u"value"_s }, { u"compute"_s, u"block-storage"_s });

    QCOMPARE(said.values().keys(), QStringList { key });
}

void TestOptions::cloudRegionAndProfileHaveTheirOwnPlace()
{
    const auto said
        = parsed({ u"--os-cloud"_s, u"c"_s, u"--os-region-name=R"_s, u"--os-profile"_s, u"p"_s });

    QCOMPARE(said.cloud, u"c"_s);
    QCOMPARE(said.region, u"R"_s);
    QCOMPARE(said.profile, u"p"_s);
    QVERIFY(said.isEmpty());
}

void TestOptions::emptyOptionsSayNothing()
{
    QVERIFY(parsed({ u"--os-username="_s, u"--os-password="_s }).isEmpty());
    QVERIFY(parsed({}).isEmpty());
}

void TestOptions::secretsStaySecret()
{
    for (const auto &option : { u"--os-password"_s, u"--os-token"_s, u"--os-auth-token"_s,
                                u"--os-application-credential-secret"_s, u"--os-passcode"_s }) {
        const auto said = parsed({ option, u"hunter2"_s });

        QCOMPARE(said.values().items().size(), 1);
        QVERIFY2(said.values().items().first().isHidden(), qPrintable(option));
        QCOMPARE(said.values().items().first().secret().reveal(), u"hunter2"_s);
    }
}

void TestOptions::helpWarnsOfVisiblePasswords()
{
    QCommandLineParser parser;
    addCloudOptions(parser, { u"compute"_s });

    const auto help = parser.helpText();

    QVERIFY(help.contains("--os-password <password>"_L1));
    QVERIFY(help.contains("Other users of this"_L1));
    QVERIFY(help.contains("--os-compute-api-version"_L1));
    QVERIFY(!help.contains("--os-idp-otp-key"_L1));
}

void TestOptions::optionsOfTheProgramAreLeftAlone()
{
    QCommandLineParser parser;
    addCloudOptions(parser);
    parser.addOptions({ { u"cloud"_s, u"x"_s, u"name"_s }, { u"log"_s, u"x"_s, u"level"_s } });
    QVERIFY(parser.parse(
        { u"program"_s, u"--cloud"_s, u"c"_s, u"--log"_s, u"debug"_s, u"file.txt"_s }));

    const auto said = overridesFrom(parser);

    QVERIFY(said.isEmpty());
    QVERIFY(said.cloud.isEmpty());
}

void TestOptions::anOptionWinsOverTheFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"clouds.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("clouds: {c: {auth: {auth_url: 'https://c', username: u, password: p}, "
               "volume_api_version: 2, regions: [a, b]}}");
    file.close();
    const auto config = CloudConfig::load(ConfigSources::inDirectory(folder.path()));
    const auto said
        = parsed({ u"--os-cloud=c"_s, u"--os-username=other"_s, u"--os-region-name=b"_s,
                   u"--os-volume-api-version=3"_s, u"--insecure"_s, u"--os-tenant-name=t"_s },
                 { u"block-storage"_s });

    const auto cloud = config->cloud({}, {}, said);

    QVERIFY(cloud);
    QCOMPARE(cloud->fullName(), u"c:b"_s);
    QCOMPARE(cloud->user().name, u"other"_s);
    QCOMPARE(cloud->authSecret(u"password"_s).reveal(), u"p"_s);
    QCOMPARE(cloud->apiVersion(u"block-storage"_s), u"3"_s);
    QCOMPARE(cloud->scope().target.name, u"t"_s);
    QVERIFY(!cloud->transportOptions().verify);
}

void TestOptions::verifyWinsOverInsecureOfTheFile()
{
    QCOMPARE(parsed({ u"--verify"_s }).values()[u"insecure"_s].boolean(), std::optional(false));
    QCOMPARE(parsed({ u"--verify"_s, u"--insecure"_s }).values()[u"insecure"_s].boolean(),
             std::optional(true));
}

void TestOptions::underscoresBecomeDashes()
{
    const auto arguments
        = dashedArguments({ u"--os_cloud"_s, u"my_cloud"_s, u"--os_region_name=a_b"_s, u"-x_y"_s,
                            u"--"_s, u"--as_it_is"_s });

    QVERIFY(arguments);
    QCOMPARE(*arguments,
             (QStringList { u"--os-cloud"_s, u"my_cloud"_s, u"--os-region-name=a_b"_s, u"-x_y"_s,
                            u"--"_s, u"--as_it_is"_s }));
}

void TestOptions::bothSpellingsOfAnOptionAreAnError()
{
    const auto arguments
        = dashedArguments({ u"--os-password=hunter2"_s, u"--os_password=hunter2"_s });

    QVERIFY(!arguments);
    QVERIFY(arguments.error().message.contains("--os-password and --os_password"_L1));
    QVERIFY(!arguments.error().text().contains("hunter2"_L1));
    QVERIFY(dashedArguments({ u"--os-cloud=a"_s, u"--os-cloud=b"_s }));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
