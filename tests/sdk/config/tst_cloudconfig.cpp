// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/config/cloudconfig.h"

#include <QFile>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

const auto Canary = u"hunter2-canary"_s;

//! A folder with configuration files, and an environment.
class Folder
{
public:
    Folder() { sources.directories << m_folder.path(); }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    CloudConfig load() const
    {
        auto config = CloudConfig::load(sources);
        if (!config) {
            QTest::qFail(qPrintable(config.error().text()), __FILE__, __LINE__);
            return *CloudConfig::load({});
        }
        return *config;
    }
    Error failure() const
    {
        const auto config = CloudConfig::load(sources);
        return config ? Error { .message = u"it worked"_s } : config.error();
    }

    ConfigSources sources;

private:
    QTemporaryDir m_folder;
};

constexpr auto Simple = "clouds:\n"
                        "  mine:\n"
                        "    auth: {auth_url: 'https://mine.example/v3', username: me, password: "
                        "pw, project_name: p}\n"
                        "    region_name: one\n";

const ConfigSources::Environment SimpleEnvironment { { u"OS_AUTH_URL"_s,
                                                       u"https://env.example/v3"_s },
                                                     { u"OS_USERNAME"_s, u"me"_s },
                                                     { u"OS_PASSWORD"_s, u"pw"_s } };

QString messages(const QList<Error> &errors)
{
    QStringList texts;
    for (const auto &error : errors)
        texts << error.text();
    return texts.join(u'\n');
}

CloudOverrides overrides(const QMap<QString, QString> &values)
{
    CloudOverrides result;
    for (auto it = values.begin(); it != values.end(); ++it)
        result.set(it.key(), *it);
    return result;
}

} // namespace

class TestCloudConfig : public QObject
{
    Q_OBJECT

private slots:
    void theFirstFileThatExistsWins();
    void yamlGoesBeforeYmlAndJson();
    void jsonFilesAreRead();
    void theNamedFileGoesBeforeTheFolders();
    void aBrokenFileIsSkippedWithAWarning();
    void anUnreadableFileIsSkippedWithAWarning();
    void aFileThatIsNoMapIsAnError();
    void cloudsThatAreNoMapAreAnError();
    void aFileWithoutCloudsIsAWarning();
    void anEmptyFileEndsTheSearch();
    void aCloudWithoutValuesIsLeftOutWithAWarning();
    void aRepeatedKeyIsAWarning();
    void aPathMergesAllItsFiles();
    void nothingAtAllIsNoError();

    void secureIsMergedAtAllDepths();
    void secureWinsWhereverItsKeysStand();
    void aCloudMayStandInSecureOnly();

    void variablesMakeACloud();
    void choosingVariablesMakeNoCloud();
    void variablesOfTestsMakeNoCloud_data();
    void variablesOfTestsMakeNoCloud();
    void emptyVariablesCountAsUnset();
    void theEnvironmentsCloudHasTheNameItIsGiven();
    void aNameThatTheFileHasIsAnError();
    void aCloudCalledEnvvarsInTheFileIsFineWithoutVariables();

    void theDefaultCloudIsChosenByRank_data();
    void theDefaultCloudIsChosenByRank();
    void anUnknownCloudListsTheKnownOnes();
    void anUnknownCloudTellsOfASkippedFile();
    void noCloudIsChosenAmongSeveral();
    void argumentsAloneMakeACloud();

    void layersWinInOrder();
    void authIsMergedKeyByKeyAndAllElseReplaced();
    void nullInAnArgumentOrRegionSaysNothing();
    void keysOutsideOfAuthWin();
    void defaultsAreThere();

    void aPublicCloudIsTheProfile();
    void aProfileMayNestAnother();
    void profilesInACircleAreAnError();
    void theOldKeyForAProfileWorksWithAWarning();
    void aDeprecatedProfileIsAWarning();
    void aCloudThatWasShutDownIsAnError();
    void anUnknownProfileIsAWarning();
    void aProfileByAddressHasToBeFetched();
    void theBundledPointerHasToBeFetched();
    void aFetchedProfileCannotSwitchVerificationOff();
    void aFetchedProfileThatIsNoneIsAnError_data();
    void aFetchedProfileThatIsNoneIsAnError();
    void aProfileIsNotFetchedInTheClear();
    void anArgumentReplacesTheProfile();

    void regionsComeFromTheFirstThatHasThem_data();
    void regionsComeFromTheFirstThatHasThem();
    void aRegionHasItsOwnValues();
    void anUnknownRegionListsTheKnownOnes();
    void anyRegionIsFineWhenNoneIsKnown();
    void aListWithCommasIsAWarning();
    void aRegionThatIsNotUnderstoodIsAnError_data();
    void aRegionThatIsNotUnderstoodIsAnError();
    void theVariableChoosesTheRegionOfTheDefaultCloud();
    void templatesAreFilledIn();

    void entriesDescribeEachCloud();
    void aBrokenCloudIsListedWithItsProblem();
    void secretsAppearNowhere();
    void cachingIsReadFromTheFile();
    void ipv4IsForcedFromAnyPlace_data();
    void ipv4IsForcedFromAnyPlace();
};

void TestCloudConfig::theFirstFileThatExistsWins()
{
    Folder first, second;
    first.write(u"clouds.yaml"_s, Simple);
    second.write(u"clouds.yaml"_s, "clouds: {other: {auth: {auth_url: 'https://o'}}}");
    first.sources.directories << second.sources.directories;

    const auto config = first.load();

    QCOMPARE(config.cloudNames(), QStringList { u"mine"_s });
    QCOMPARE(config.file(), first.path(u"clouds.yaml"_s));
}

void TestCloudConfig::yamlGoesBeforeYmlAndJson()
{
    Folder folder;
    folder.write(u"clouds.json"_s, R"({"clouds": {"json": {}}})");
    folder.write(u"clouds.yml"_s, "clouds: {yml: {verify: true}}");
    QCOMPARE(folder.load().cloudNames(), QStringList { u"yml"_s });

    folder.write(u"clouds.yaml"_s, Simple);

    QCOMPARE(folder.load().cloudNames(), QStringList { u"mine"_s });
}

void TestCloudConfig::jsonFilesAreRead()
{
    Folder folder;
    folder.write(
        u"clouds.json"_s,
        R"({"clouds": {"j": {"auth": {"auth_url": "https://j.example", "username": "u"}}}})");

    const auto cloud = folder.load().cloud(u"j"_s);

    QVERIFY(cloud);
    QCOMPARE(cloud->authUrl(), QUrl(u"https://j.example"_s));
}

void TestCloudConfig::theNamedFileGoesBeforeTheFolders()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, Simple);
    folder.write(u"named.yaml"_s, "clouds: {named: {verify: true}}");
    folder.sources.environment = { { u"OS_CLIENT_CONFIG_FILE"_s, folder.path(u"named.yaml"_s) } };

    QCOMPARE(folder.load().cloudNames(), QStringList { u"named"_s });
}

void TestCloudConfig::aBrokenFileIsSkippedWithAWarning()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds:\n  mine: {password: " + Canary.toUtf8() + ": x\n");
    folder.write(u"clouds.yml"_s, Simple);

    const auto config = folder.load();

    QCOMPARE(config.cloudNames(), QStringList { u"mine"_s });
    QCOMPARE(config.warnings().size(), 1);
    const auto text = config.warnings().first().text();
    QVERIFY2(text.contains(folder.path(u"clouds.yaml"_s) + u", line 2, column"_s),
             qPrintable(text));
    QVERIFY(text.contains("skipped"_L1));
    QVERIFY(!text.contains(Canary));
}

void TestCloudConfig::anUnreadableFileIsSkippedWithAWarning()
{
    Folder folder;
    // A folder of that name cannot be read as a file, even by the superuser.
    QVERIFY(QDir().mkpath(folder.path(u"clouds.yaml"_s)));
    folder.write(u"clouds.yml"_s, Simple);

    const auto config = folder.load();

    QCOMPARE(config.cloudNames(), QStringList { u"mine"_s });
    QVERIFY(messages(config.warnings()).contains("cannot be read"_L1));
}

void TestCloudConfig::aFileThatIsNoMapIsAnError()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "- one\n- two\n");

    const auto error = folder.failure();

    QCOMPARE(error.kind, Error::Kind::Config);
    QVERIFY2(error.message.contains("must be a map"_L1), qPrintable(error.message));
    QVERIFY(error.message.contains(folder.path(u"clouds.yaml"_s)));
    QVERIFY(!error.advice.isEmpty());
}

void TestCloudConfig::cloudsThatAreNoMapAreAnError()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: [one]\n");

    QVERIFY(folder.failure().message.contains(u"“clouds” must be a map"_s));
}

void TestCloudConfig::aFileWithoutCloudsIsAWarning()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "cache: {auth: true}\n");

    const auto config = folder.load();

    QVERIFY(config.cloudNames().isEmpty());
    QVERIFY(messages(config.warnings()).contains("describes no clouds"_L1));
}

void TestCloudConfig::anEmptyFileEndsTheSearch()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "");
    folder.write(u"clouds.yml"_s, Simple);

    QVERIFY(folder.load().cloudNames().isEmpty());
}

void TestCloudConfig::aCloudWithoutValuesIsLeftOutWithAWarning()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds:\n  empty:\n  text: hello\n  mine: {verify: true}\n");

    const auto config = folder.load();

    QCOMPARE(config.cloudNames(), QStringList { u"mine"_s });
    QVERIFY(messages(config.warnings()).contains(u"line 3: the cloud “text”"_s));
    QCOMPARE(config.warnings().size(), 2);
}

void TestCloudConfig::aRepeatedKeyIsAWarning()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: {a: {verify: true}}\nclouds: {b: {verify: true}}\n");

    const auto config = folder.load();

    QCOMPARE(config.cloudNames(), QStringList { u"b"_s });
    QVERIFY(messages(config.warnings()).contains("line 2"_L1));
}

void TestCloudConfig::aPathMergesAllItsFiles()
{
    Folder folder;
    folder.write(u"a.yaml"_s, "clouds: {a: {region_name: one, verify: true}}");
    folder.write(u"b.yaml"_s, "clouds: {a: {region_name: two}, b: {verify: true}}");
    folder.write(u"clouds.yaml"_s, Simple);
    folder.sources.environment = { { u"OS_CLIENT_CONFIG_PATH"_s,
                                     folder.path(u"a.yaml"_s) + u':' + folder.path(u"b.yaml"_s) } };

    const auto config = folder.load();

    QCOMPARE(config.cloudNames(), (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(config.clouds().first().regions, QStringList { u"two"_s });
}

void TestCloudConfig::nothingAtAllIsNoError()
{
    const auto config = Folder().load();

    QVERIFY(config.clouds().isEmpty());
    QVERIFY(config.warnings().isEmpty());
    QVERIFY(config.defaultCloud().isEmpty());
    QVERIFY(config.cloud().error().advice.contains("clouds.yaml"_L1));
}

void TestCloudConfig::secureIsMergedAtAllDepths()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, Simple);
    folder.write(u"secure.yaml"_s, "clouds: {mine: {auth: {password: better}, verify: false}}");

    const auto cloud = folder.load().cloud(u"mine"_s);

    QVERIFY(cloud);
    QCOMPARE(cloud->authSecret(u"password"_s).reveal(), u"better"_s);
    QCOMPARE(cloud->user().name, u"me"_s);
    QVERIFY(!cloud->transportOptions().verify);
}

void TestCloudConfig::secureWinsWhereverItsKeysStand()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {c: {password: old, auth: {auth_url: 'https://c', username: u}}}");
    folder.write(u"secure.yaml"_s, "clouds: {c: {auth: {password: new}}}");

    QCOMPARE(folder.load().cloud(u"c"_s)->authSecret(u"password"_s).reveal(), u"new"_s);
}

void TestCloudConfig::aCloudMayStandInSecureOnly()
{
    Folder folder;
    folder.write(u"secure.yaml"_s, Simple);

    const auto cloud = folder.load().cloud();

    QVERIFY(cloud);
    QCOMPARE(cloud->file(), folder.path(u"secure.yaml"_s));
}

void TestCloudConfig::variablesMakeACloud()
{
    Folder folder;
    folder.sources.environment = SimpleEnvironment;
    folder.sources.environment.insert({ { u"OS_TENANT_NAME"_s, u"p"_s },
                                        { u"OS_ENDPOINT_TYPE"_s, u"internalURL"_s },
                                        { u"OS_INSECURE"_s, u"true"_s },
                                        { u"OS_REGION_NAME"_s, u"R"_s },
                                        { u"OS_COMPUTE_API_VERSION"_s, u"2.79"_s } });

    const auto config = folder.load();
    const auto cloud = config.cloud();

    QVERIFY2(cloud, qPrintable(cloud ? QString() : cloud.error().text()));
    QCOMPARE(cloud->cloud(), u"envvars"_s);
    QVERIFY(cloud->isEnvironment());
    QVERIFY(cloud->file().isEmpty());
    QCOMPARE(cloud->authOption(u"project_name"_s), u"p"_s);
    QCOMPARE(cloud->authSecret(u"password"_s).reveal(), u"pw"_s);
    QCOMPARE(cloud->interface(u"compute"_s), QStringList { u"internal"_s });
    QCOMPARE(cloud->region(), u"R"_s);
    QCOMPARE(cloud->defaultMicroversion(u"compute"_s), u"2.79"_s);
    QVERIFY(!cloud->transportOptions().verify);
}

void TestCloudConfig::choosingVariablesMakeNoCloud()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, Simple);
    folder.sources.environment = { { u"OS_CLOUD"_s, u"mine"_s },
                                   { u"OS_REGION_NAME"_s, u"one"_s },
                                   { u"OS_CLIENT_CONFIG_FILE"_s, folder.path(u"clouds.yaml"_s) },
                                   { u"OS_CLIENT_SECURE_FILE"_s, u"/none"_s },
                                   { u"OS_CLOUD_NAME"_s, u"environment"_s },
                                   { u"HOME"_s, u"/h"_s } };

    QCOMPARE(folder.load().cloudNames(), QStringList { u"mine"_s });
}

void TestCloudConfig::variablesOfTestsMakeNoCloud_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("test") << u"OS_TEST_PATH"_s;
    QTest::newRow("std") << u"OS_STDOUT_CAPTURE"_s;
    QTest::newRow("log") << u"OS_LOG_DEFAULTS"_s;
    QTest::newRow("not ours") << u"XOS_USERNAME"_s;
}

void TestCloudConfig::variablesOfTestsMakeNoCloud()
{
    QFETCH(QString, name);
    Folder folder;
    folder.sources.environment = { { name, u"x"_s } };

    QVERIFY(folder.load().cloudNames().isEmpty());
}

void TestCloudConfig::emptyVariablesCountAsUnset()
{
    Folder folder;
    folder.sources.environment = SimpleEnvironment;
    folder.sources.environment.insert(u"OS_PROJECT_ID"_s, QString());
    folder.sources.environment.insert(u"OS_PROJECT_NAME"_s, u"p"_s);

    const auto cloud = folder.load().cloud();

    QVERIFY(cloud);
    QVERIFY(!cloud->authOptions().contains(u"project_id"_s));
    QCOMPARE(cloud->scope().target.name, u"p"_s);
}

void TestCloudConfig::theEnvironmentsCloudHasTheNameItIsGiven()
{
    Folder folder;
    folder.sources.environment = SimpleEnvironment;
    folder.sources.environment.insert(u"OS_CLOUD_NAME"_s, u"shell"_s);

    QCOMPARE(folder.load().defaultCloud(), u"shell"_s);
}

void TestCloudConfig::aNameThatTheFileHasIsAnError()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, Simple);
    folder.sources.environment = SimpleEnvironment;
    folder.sources.environment.insert(u"OS_CLOUD_NAME"_s, u"mine"_s);

    const auto error = folder.failure();

    QCOMPARE(error.kind, Error::Kind::Config);
    QVERIFY(error.message.contains(u"“mine”"_s));
    QVERIFY(error.advice.contains("OS_CLOUD_NAME"_L1));
}

void TestCloudConfig::aCloudCalledEnvvarsInTheFileIsFineWithoutVariables()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: {envvars: {verify: true}}");
    QCOMPARE(folder.load().cloudNames(), QStringList { u"envvars"_s });

    folder.sources.environment = SimpleEnvironment;

    QVERIFY(folder.failure().message.contains(u"“envvars”"_s));
}

void TestCloudConfig::theDefaultCloudIsChosenByRank_data()
{
    QTest::addColumn<bool>("two");
    QTest::addColumn<bool>("environment");
    QTest::addColumn<QString>("osCloud");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the only one") << false << false << QString() << u"mine"_s;
    QTest::newRow("none of two") << true << false << QString() << QString();
    QTest::newRow("that of the environment") << true << true << QString() << u"envvars"_s;
    QTest::newRow("OS_CLOUD first") << true << true << u"other"_s << u"other"_s;
}

void TestCloudConfig::theDefaultCloudIsChosenByRank()
{
    QFETCH(bool, two);
    QFETCH(bool, environment);
    QFETCH(QString, osCloud);
    QFETCH(QString, expected);
    Folder folder;
    folder.write(u"clouds.yaml"_s, QByteArray(Simple) + (two ? "  other: {verify: true}\n" : ""));
    if (environment)
        folder.sources.environment = SimpleEnvironment;
    if (!osCloud.isEmpty())
        folder.sources.environment.insert(u"OS_CLOUD"_s, osCloud);

    QCOMPARE(folder.load().defaultCloud(), expected);
}

void TestCloudConfig::anUnknownCloudListsTheKnownOnes()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: {production: {verify: true}, staging: {verify: true}}");

    const auto error = folder.load().cloud(u"prodution"_s).error();

    QCOMPARE(error.kind, Error::Kind::Config);
    QVERIFY(error.message.contains(u"“prodution”"_s));
    QVERIFY2(error.advice.contains(u"Did you mean “production”?"_s), qPrintable(error.advice));
    QVERIFY(error.advice.contains("production, staging"_L1));
    QVERIFY(!folder.load().cloud(u"zzz"_s).error().advice.contains("Did you mean"_L1));
}

void TestCloudConfig::anUnknownCloudTellsOfASkippedFile()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: {mine: {");

    const auto error = folder.load().cloud(u"mine"_s).error();

    QVERIFY(error.text().contains("clouds.yaml, line 1"_L1));
}

void TestCloudConfig::noCloudIsChosenAmongSeveral()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: {a: {verify: true}, b: {verify: true}}");

    const auto error = folder.load().cloud().error();

    QVERIFY(error.message.contains("No cloud is chosen"_L1));
    QVERIFY(error.advice.contains("a, b"_L1));
}

void TestCloudConfig::argumentsAloneMakeACloud()
{
    const auto said = overrides({ { u"os_auth_url"_s, QString() },
                                  { u"auth_url"_s, u"https://typed.example/v3"_s },
                                  { u"username"_s, u"me"_s },
                                  { u"password"_s, u"pw"_s } });

    const auto cloud = Folder().load().cloud({}, u"R"_s, said);
    const auto named = Folder().load().cloudOf(said, u"typed"_s);

    QVERIFY(cloud);
    QCOMPARE(cloud->fullName(), u"typed.example:R"_s);
    QCOMPARE(cloud->authSecret(u"password"_s).reveal(), u"pw"_s);
    QVERIFY(named);
    QCOMPARE(named->cloud(), u"typed"_s);
}

void TestCloudConfig::layersWinInOrder()
{
    Folder folder;
    folder.write(
        u"clouds-public.yaml"_s,
        "public-clouds: {pub: {auth: {auth_url: 'https://pub'}, interface: internal, a: profile, "
        "b: profile, c: profile, d: profile}}");
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {profile: pub, auth: {username: u}, b: entry, c: entry, d: entry, "
                 "regions: [{name: R, values: {c: region, d: region}}]}}");

    const auto cloud = folder.load().cloud(u"x"_s, {}, overrides({ { u"d"_s, u"argument"_s } }));

    QVERIFY(cloud);
    QCOMPARE(cloud->option(u"image_format"_s), u"qcow2"_s);
    QCOMPARE(cloud->interface({}), QStringList { u"internal"_s });
    QCOMPARE(cloud->option(u"a"_s), u"profile"_s);
    QCOMPARE(cloud->option(u"b"_s), u"entry"_s);
    QCOMPARE(cloud->option(u"c"_s), u"region"_s);
    QCOMPARE(cloud->option(u"d"_s), u"argument"_s);
    QCOMPARE(cloud->profile(), u"pub"_s);
}

void TestCloudConfig::authIsMergedKeyByKeyAndAllElseReplaced()
{
    Folder folder;
    folder.write(u"clouds-public.yaml"_s,
                 "public-clouds: {pub: {auth: {auth_url: 'https://pub', user_domain_name: D}, "
                 "rate_limit: {compute: 1}}}");
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {profile: pub, auth: {username: u}, rate_limit: {image: 2}}}");

    const auto cloud
        = folder.load().cloud(u"x"_s, {}, overrides({ { u"username"_s, u"other"_s } }));

    QVERIFY(cloud);
    QCOMPARE(cloud->authOptions(),
             (QMap<QString, QString> { { u"auth_url"_s, u"https://pub"_s },
                                       { u"user_domain_name"_s, u"D"_s },
                                       { u"username"_s, u"other"_s } }));
    QCOMPARE(cloud->limits(u"image"_s).rate, 2.0);
    QCOMPARE(cloud->limits(u"compute"_s).rate, 0.0);
}

void TestCloudConfig::nullInAnArgumentOrRegionSaysNothing()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {auth: {auth_url: 'https://c', username: u}, interface: admin, "
                 "regions: [{name: R, values: {interface: ~}}]}}");

    QCOMPARE(folder.load().cloud(u"x"_s)->interface({}), QStringList { u"admin"_s });
}

void TestCloudConfig::keysOutsideOfAuthWin()
{
    Folder folder;
    folder.write(
        u"clouds.yaml"_s,
        "clouds: {x: {username: outside, auth: {auth_url: 'https://c', username: inside}}}");

    const auto config = folder.load();

    QCOMPARE(config.cloud(u"x"_s)->user().name, u"outside"_s);
    QVERIFY(messages(config.warnings()).contains("username twice"_L1));
}

void TestCloudConfig::defaultsAreThere()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, Simple);

    const auto cloud = *folder.load().cloud();

    QCOMPARE(cloud.authType(), u"password"_s);
    QCOMPARE(cloud.interface(u"compute"_s), QStringList { u"public"_s });
    QCOMPARE(cloud.apiVersion(u"network"_s), u"2"_s);
    QCOMPARE(cloud.apiVersion(u"object-store"_s), u"1"_s);
    QCOMPARE(cloud.apiVersion(u"compute"_s), QString());
    QCOMPARE(cloud.statusCodeRetries(u"image"_s), std::optional(5));
    QCOMPARE(cloud.statusCodeRetries(u"baremetal"_s), std::optional(5));
    QCOMPARE(cloud.statusCodeRetries(u"baremetal-introspection"_s), std::optional(5));
    QVERIFY(!cloud.statusCodeRetries(u"compute"_s));
    QVERIFY(cloud.transportOptions().verify);
    QVERIFY(!cloud.apiTimeout());
    QVERIFY(!cloud.forceIpv4());
}

void TestCloudConfig::aPublicCloudIsTheProfile()
{
    Folder folder;
    folder.write(u"clouds-public.yaml"_s,
                 "public-clouds: {otc: {auth: {auth_url: 'https://mine'}}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: otc, username: u}}");

    QCOMPARE(folder.load().cloud(u"x"_s)->authUrl(), QUrl(u"https://mine"_s));
}

void TestCloudConfig::aProfileMayNestAnother()
{
    Folder folder;
    folder.write(u"clouds-public.yaml"_s,
                 "public-clouds: {low: {auth: {auth_url: 'https://low'}, interface: admin}, "
                 "high: {profile: low, interface: internal}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: high, username: u}}");

    const auto cloud = folder.load().cloud(u"x"_s);

    QVERIFY(cloud);
    QCOMPARE(cloud->authUrl(), QUrl(u"https://low"_s));
    QCOMPARE(cloud->interface({}), QStringList { u"internal"_s });
}

void TestCloudConfig::profilesInACircleAreAnError()
{
    Folder folder;
    folder.write(u"clouds-public.yaml"_s, "public-clouds: {a: {profile: b}, b: {profile: a}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: a, username: u}}");

    QVERIFY(folder.load().cloud(u"x"_s).error().message.contains("circle"_L1));
}

void TestCloudConfig::theOldKeyForAProfileWorksWithAWarning()
{
    Folder folder;
    folder.write(u"clouds-public.yaml"_s,
                 "public-clouds: {pub: {auth: {auth_url: 'https://pub'}}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {cloud: pub, username: u}}");

    const auto cloud = folder.load().cloud(u"x"_s);

    QVERIFY(cloud);
    QCOMPARE(cloud->authUrl(), QUrl(u"https://pub"_s));
    QVERIFY(messages(cloud->warnings()).contains("old word"_L1));
}

void TestCloudConfig::aDeprecatedProfileIsAWarning()
{
    Folder folder;
    folder.write(u"clouds-public.yaml"_s,
                 "public-clouds: {pub: {status: deprecated, message: Use new., auth: {auth_url: "
                 "'https://pub'}}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: pub, username: u}}");

    const auto cloud = folder.load().cloud(u"x"_s);

    QVERIFY(cloud);
    QVERIFY(messages(cloud->warnings()).contains("deprecated. Use new."_L1));
}

void TestCloudConfig::aCloudThatWasShutDownIsAnError()
{
    Folder folder;
    folder.write(u"clouds-public.yaml"_s,
                 "public-clouds: {pub: {status: shutdown, message: Gone.}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: pub, username: u}}");

    const auto error = folder.load().cloud(u"x"_s).error();

    QVERIFY(error.message.contains("does not exist any more. Gone."_L1));
    QVERIFY(!error.advice.isEmpty());
}

void TestCloudConfig::anUnknownProfileIsAWarning()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {profile: nowhere, auth: {auth_url: 'https://c', username: u}}}");

    const auto cloud = folder.load().cloud(u"x"_s);

    QVERIFY(cloud);
    QVERIFY(messages(cloud->warnings()).contains(u"“nowhere”"_s));
}

void TestCloudConfig::aProfileByAddressHasToBeFetched()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {profile: 'https://cloud.example:8443/some/page', username: u, "
                 "interface: admin}}");
    auto config = folder.load();
    const QUrl wellKnown(u"https://cloud.example:8443/.well-known/openstack/api"_s);
    QCOMPARE(config.profileToFetch(u"x"_s), wellKnown);
    QVERIFY(config.cloud(u"x"_s).error().message.contains(wellKnown.toString()));
    QCOMPARE(config.clouds().first().profileToFetch, wellKnown);

    const auto added = config.addFetchedProfile(
        wellKnown,
        R"({"name": "ex", "profile": {"auth": {"auth_url": "https://id.example"}, "interface": "internal", "regions": ["R"]}})");

    QVERIFY(added);
    QVERIFY(config.profileToFetch(u"x"_s).isEmpty());
    const auto cloud = config.cloud(u"x"_s);
    QVERIFY(cloud);
    QCOMPARE(cloud->authUrl(), QUrl(u"https://id.example"_s));
    QCOMPARE(cloud->interface({}), QStringList { u"admin"_s });
    QCOMPARE(cloud->region(), u"R"_s);
}

void TestCloudConfig::theBundledPointerHasToBeFetched()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {profile: vexxhost, username: u}, o: {profile: ovh, username: u}}");

    const auto config = folder.load();

    QCOMPARE(config.profileToFetch(u"x"_s),
             QUrl(u"https://vexxhost.com/.well-known/openstack/api"_s));
    QVERIFY(config.cloud(u"o"_s));
    QCOMPARE(config.cloud(u"o"_s)->user().domainName, u"Default"_s);
}

void TestCloudConfig::aFetchedProfileCannotSwitchVerificationOff()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: 'https://e', username: u}}");
    auto config = folder.load();
    const auto profile
        = "{'name': 'e', 'profile': {'auth': {'auth_url': 'https://id'}, 'verify': false, "
          "'insecure': true, 'cacert': '/x'}}"_ba.replace('\'', '"');

    const auto added = config.addFetchedProfile(config.profileToFetch(u"x"_s), profile);

    QVERIFY(added);

    const auto cloud = config.cloud(u"x"_s);
    QVERIFY(cloud);
    QVERIFY(cloud->transportOptions().verify);
    QVERIFY(cloud->transportOptions().caFile.isEmpty());
}

void TestCloudConfig::aFetchedProfileThatIsNoneIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << "<html></html>"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("no profile") << R"({"name": "x"})"_ba;
    QTest::newRow("empty") << ""_ba;
}

void TestCloudConfig::aFetchedProfileThatIsNoneIsAnError()
{
    QFETCH(QByteArray, body);
    auto config = Folder().load();

    const auto added = config.addFetchedProfile(QUrl(u"https://e/p"_s), body);

    QVERIFY(!added);
    QVERIFY(added.error().message.contains("https://e/p"_L1));
}

void TestCloudConfig::aProfileIsNotFetchedInTheClear()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {profile: 'http://cloud.example', username: u}, "
                 "y: {profile: 'http://127.0.0.1:80', username: u}}");
    const auto config = folder.load();

    QVERIFY(config.profileToFetch(u"x"_s).isEmpty());
    QVERIFY(config.cloud(u"x"_s).error().message.contains("without encryption"_L1));
    QVERIFY(!config.profileToFetch(u"y"_s).isEmpty());
}

void TestCloudConfig::anArgumentReplacesTheProfile()
{
    Folder folder;
    folder.write(
        u"clouds-public.yaml"_s,
        "public-clouds: {a: {auth: {auth_url: 'https://a'}}, b: {auth: {auth_url: 'https://b'}}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: a, username: u}}");
    CloudOverrides said;
    said.profile = u"b"_s;

    QCOMPARE(folder.load().cloud(u"x"_s, {}, said)->authUrl(), QUrl(u"https://b"_s));
}

void TestCloudConfig::regionsComeFromTheFirstThatHasThem_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QStringList>("regions");
    QTest::newRow("list") << "regions: [a, b], region_name: c"_ba << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("objects") << "regions: [{name: a, values: {x: 1}}, {name: b}]"_ba
                             << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("name") << "region_name: c"_ba << QStringList { u"c"_s };
    QTest::newRow("name with a dash") << "region-name: c"_ba << QStringList { u"c"_s };
    QTest::newRow("names as a list") << "region_name: [c, d]"_ba << QStringList { u"c"_s, u"d"_s };
    QTest::newRow("names with commas")
        << "region_name: 'c, d'"_ba << QStringList { u"c"_s, u"d"_s };
    QTest::newRow("of the profile") << "verify: true"_ba << QStringList { u"p1"_s, u"p2"_s };
    QTest::newRow("empty list") << "regions: []"_ba << QStringList { u"p1"_s, u"p2"_s };
}

void TestCloudConfig::regionsComeFromTheFirstThatHasThem()
{
    QFETCH(QByteArray, entry);
    QFETCH(QStringList, regions);
    Folder folder;
    folder.write(u"clouds-public.yaml"_s,
                 "public-clouds: {pub: {auth: {auth_url: 'https://pub'}, regions: [p1, p2]}}");
    folder.write(u"clouds.yaml"_s, "clouds: {x: {profile: pub, username: u, " + entry + "}}");

    const auto config = folder.load();

    QCOMPARE(config.clouds().first().regions, regions);
    QCOMPARE(config.cloud(u"x"_s)->region(), regions.first());
    QCOMPARE(config.cloud(u"x"_s, regions.last())->regionName(u"compute"_s), regions.last());
}

void TestCloudConfig::aRegionHasItsOwnValues()
{
    Folder folder;
    folder.write(
        u"clouds.yaml"_s,
        "clouds: {x: {auth: {auth_url: 'https://c', username: u}, regions: [{name: a, values: "
        "{auth: {auth_url: 'https://a'}, tenant-name: p}}, b]}}");
    const auto config = folder.load();

    const auto a = config.cloud(u"x"_s, u"a"_s);
    const auto b = config.cloud(u"x"_s, u"b"_s);

    QVERIFY(a && b);
    QCOMPARE(a->authUrl(), QUrl(u"https://a"_s));
    QCOMPARE(a->authOption(u"project_name"_s), u"p"_s);
    QCOMPARE(a->user().name, u"u"_s);
    QCOMPARE(b->authUrl(), QUrl(u"https://c"_s));
}

void TestCloudConfig::anUnknownRegionListsTheKnownOnes()
{
    Folder folder;
    folder.write(
        u"clouds.yaml"_s,
        "clouds: {x: {auth: {auth_url: 'https://c', username: u}, regions: [RegionOne, Two]}}");

    const auto error = folder.load().cloud(u"x"_s, u"regionone"_s).error();

    QVERIFY(error.message.contains(u"no region “regionone”"_s));
    QVERIFY(error.advice.contains(u"Did you mean “RegionOne”?"_s));
    QVERIFY(error.advice.contains("RegionOne, Two"_L1));
    QVERIFY(error.advice.contains("Case matters"_L1));
}

void TestCloudConfig::anyRegionIsFineWhenNoneIsKnown()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, "clouds: {x: {auth: {auth_url: 'https://c', username: u}}}");

    QCOMPARE(folder.load().cloud(u"x"_s)->region(), QString());
    QCOMPARE(folder.load().cloud(u"x"_s, u"R"_s)->region(), u"R"_s);
}

void TestCloudConfig::aListWithCommasIsAWarning()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {auth: {auth_url: 'https://c', username: u}, region_name: 'a,b'}}");

    QVERIFY(messages(folder.load().cloud(u"x"_s)->warnings()).contains("commas"_L1));
}

void TestCloudConfig::aRegionThatIsNotUnderstoodIsAnError_data()
{
    QTest::addColumn<QByteArray>("regions");
    QTest::newRow("without name") << "[{values: {a: b}}]"_ba;
    QTest::newRow("with more") << "[{name: a, interface: admin}]"_ba;
    QTest::newRow("map") << "{a: {}}"_ba;
    QTest::newRow("list of lists") << "[[a]]"_ba;
}

void TestCloudConfig::aRegionThatIsNotUnderstoodIsAnError()
{
    QFETCH(QByteArray, regions);
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {auth: {auth_url: 'https://c', username: u}, regions: " + regions
                     + "}}");

    const auto cloud = folder.load().cloud(u"x"_s);

    QVERIFY(!cloud);
    QVERIFY(cloud.error().message.contains("not understood"_L1));
    QVERIFY(cloud.error().advice.contains(u"“name” and “values”"_s));
}

void TestCloudConfig::theVariableChoosesTheRegionOfTheDefaultCloud()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {auth: {auth_url: 'https://c', username: u}, regions: [a, b]}}");
    folder.sources.environment = { { u"OS_REGION_NAME"_s, u"b"_s } };
    const auto config = folder.load();
    CloudOverrides said;
    said.cloud = u"x"_s;

    QCOMPARE(config.cloud()->region(), u"b"_s);
    QCOMPARE(config.cloud({}, {}, said)->region(), u"b"_s);
    QCOMPARE(config.cloud(u"x"_s)->region(), u"a"_s);
    said.region = u"a"_s;
    QCOMPARE(config.cloud({}, {}, said)->region(), u"a"_s);
}

void TestCloudConfig::templatesAreFilledIn()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {auth: {auth_url: 'https://{region_name}.c.example', username: "
                 "'{region_name}', "
                 "password: '{region_name}'}, image_endpoint_override: "
                 "'https://i/{region_name}/{{x}}/{nothing}/%(project_id)s', "
                 "regions: [a, b]}}");
    const auto config = folder.load();

    const auto cloud = config.cloud(u"x"_s, u"b"_s);

    QVERIFY(cloud);
    QCOMPARE(cloud->authUrl(), QUrl(u"https://b.c.example"_s));
    QCOMPARE(cloud->endpointOverride(u"image"_s), u"https://i/b/{x}/{nothing}/%(project_id)s"_s);
    QCOMPARE(cloud->authSecret(u"password"_s).reveal(), u"{region_name}"_s);
    QCOMPARE(cloud->user().name, u"{region_name}"_s);
    folder.write(u"clouds.yaml"_s,
                 "clouds: {x: {auth: {auth_url: 'https://{region_name}.c.example', username: u}}}");
    QVERIFY(folder.load().cloud(u"x"_s).error().message.contains(u"“region_name”"_s));
}

void TestCloudConfig::entriesDescribeEachCloud()
{
    Folder folder;
    folder.write(
        u"clouds.yaml"_s,
        "clouds: {zz: {auth: {auth_url: 'https://z.example:5000/v3', username: me, password: pw, "
        "project_name: p}, regions: [a, b]}, aa: {auth: {auth_url: 'https://a', user_id: 12, "
        "project_id: 34}}}");
    folder.sources.environment = SimpleEnvironment;

    const auto entries = folder.load().clouds();

    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).name, u"zz"_s);
    QCOMPARE(entries.at(0).file, folder.path(u"clouds.yaml"_s));
    QCOMPARE(entries.at(0).authUrl.host(), u"z.example"_s);
    QCOMPARE(entries.at(0).user, u"me"_s);
    QCOMPARE(entries.at(0).project, u"p"_s);
    QCOMPARE(entries.at(0).regions, (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(!entries.at(0).problem);
    QCOMPARE(entries.at(1).user, u"12"_s);
    QCOMPARE(entries.at(1).project, u"34"_s);
    QCOMPARE(entries.at(2).name, u"envvars"_s);
    QVERIFY(entries.at(2).file.isEmpty());
}

void TestCloudConfig::aBrokenCloudIsListedWithItsProblem()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s, QByteArray(Simple) + "  broken: {auth: {username: who}}\n");

    const auto entries = folder.load().clouds();

    QVERIFY(!entries.at(0).problem);
    QVERIFY(entries.at(1).problem);
    QVERIFY(entries.at(1).problem->message.contains("lacks auth_url"_L1));
    QCOMPARE(entries.at(1).user, u"who"_s);
}

void TestCloudConfig::secretsAppearNowhere()
{
    // Each secret in each place, in clouds that are wrong in all ways; then all that can be shown
    // is looked through.
    const QStringList keys { u"password"_s,
                             u"token"_s,
                             u"auth_token"_s,
                             u"passcode"_s,
                             u"application_credential_secret"_s,
                             u"client_secret"_s,
                             u"access_token"_s,
                             u"code"_s,
                             u"admin_password"_s };
    const QStringList wrongs { u"verify: true"_s,           u"auth_type: v2password"_s,
                               u"auth_type: nonsense"_s,    u"interface: nonsense"_s,
                               u"api_timeout: long"_s,      u"auth_type: v3multifactor"_s,
                               u"regions: [{a: b}]"_s,      u"profile: nowhere"_s,
                               u"auth_type: admin_token"_s, u"insecure: maybe"_s };
    Folder folder;
    QByteArray yaml = "clouds:\n";
    for (const auto &key : keys) {
        for (const auto &wrong : wrongs) {
            const auto name = QString::number(yaml.size());
            yaml += u"  in%1: {auth: {auth_url: 'https://c', %2: %3}, %4}\n"_s
                        .arg(name, key, Canary, wrong)
                        .toUtf8();
            yaml += u"  out%1: {%2: %3, auth: {auth_url: 'https://c', %2: x%3}, %4}\n"_s
                        .arg(name, key, Canary, wrong)
                        .toUtf8();
            yaml += u"  url%1: {auth: {auth_url: 'https://u:%3@c', username: u, "
                    u"%2: [%3, {%2: %3}]}, %4}\n"_s.arg(name, key, Canary, wrong)
                        .toUtf8();
        }
    }
    folder.write(u"clouds.yaml"_s, yaml);
    folder.sources.environment = { { u"OS_PASSWORD"_s, Canary }, { u"OS_TOKEN"_s, Canary } };

    const auto config = folder.load();
    QString shown = messages(config.warnings());
    for (const auto &entry : config.clouds()) {
        shown += entry.name + entry.user + entry.project + entry.authUrl.toString();
        shown += entry.problem ? entry.problem->text() : QString();
        if (const auto cloud = config.cloud(entry.name)) {
            shown += messages(cloud->warnings()) + cloud->authOptions().values().join(u' ');
            for (const auto &key : keys)
                shown += cloud->option(key);
        }
    }

    QVERIFY(config.clouds().size() > 250);
    QVERIFY(!shown.contains(Canary));
}

void TestCloudConfig::cachingIsReadFromTheFile()
{
    Folder folder;
    folder.write(u"clouds.yaml"_s,
                 QByteArray(Simple)
                     + "cache: {auth: true, class: dogpile.cache.memory, expiration-time: 60, "
                       "expiration: {server: 5, flavor: -1}}\n");

    const auto cache = folder.load().cloud()->cache();

    QVERIFY(cache.auth);
    QCOMPARE(cache.backend, u"dogpile.cache.memory"_s);
    QCOMPARE(cache.expirationTime, std::chrono::seconds(60));
    QCOMPARE(cache.expiration.value(u"server"_s), std::chrono::seconds(5));
    QCOMPARE(cache.expiration.value(u"flavor"_s), std::chrono::seconds(0));
}

void TestCloudConfig::ipv4IsForcedFromAnyPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("forced");
    QTest::newRow("not") << QByteArray() << QString() << false;
    QTest::newRow("cloud") << "    force_ipv4: true\n"_ba << QString() << true;
    QTest::newRow("cloud, old") << "    prefer_ipv6: false\n"_ba << QString() << true;
    QTest::newRow("client") << "client: {force_ipv4: true}\n"_ba << QString() << true;
    QTest::newRow("client, old") << "client: {broken-ipv6: true}\n"_ba << QString() << true;
    QTest::newRow("client, older") << "client: {prefer-ipv6: false}\n"_ba << QString() << true;
    QTest::newRow("variable") << QByteArray() << u"OS_FORCE_IPV4"_s << true;
    QTest::newRow("cloud over client")
        << "    force_ipv4: false\nclient: {force_ipv4: true}\n"_ba << QString() << false;
}

void TestCloudConfig::ipv4IsForcedFromAnyPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, variable);
    QFETCH(bool, forced);
    Folder folder;
    folder.write(u"clouds.yaml"_s, Simple + yaml);
    if (!variable.isEmpty())
        folder.sources.environment.insert(variable, u"true"_s);

    const auto cloud = folder.load().cloud(u"mine"_s);

    QCOMPARE(cloud->forceIpv4(), forced);
    QCOMPARE(messages(cloud->warnings()).contains("IPv4 and IPv6 are tried side by side"_L1),
             forced);
}

QTEST_GUILESS_MAIN(TestCloudConfig)
#include "tst_cloudconfig.moc"
