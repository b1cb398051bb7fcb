// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/config/configsources.h"

#include <QFile>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestConfigSources : public QObject
{
    Q_OBJECT

private slots:
    void foldersComeInTheOrderOfTheRules();
    void foldersOfTheEnvironmentCount();
    void aSnapLooksIntoTheRealHome();
    void eachFolderHasThreeSpellings();
    void variablesNameTheFirstFile();
    void onlyCloudsAndSecureHaveAVariable();
    void tildeIsTheHome_data();
    void tildeIsTheHome();
    void aPathOfFilesAndFoldersIsMerged();
};

void TestConfigSources::foldersComeInTheOrderOfTheRules()
{
    const auto sources = ConfigSources::forEnvironment({ { u"HOME"_s, u"/h"_s } }, u"/cwd"_s);

    QCOMPARE(sources.directories,
             (QStringList { u"/cwd"_s, u"/h/.config/openstack"_s, u"/etc/xdg/openstack"_s,
                            u"/etc/openstack"_s }));
}

void TestConfigSources::foldersOfTheEnvironmentCount()
{
    const auto sources = ConfigSources::forEnvironment({ { u"HOME"_s, u"/h"_s },
                                                         { u"XDG_CONFIG_HOME"_s, u"/x"_s },
                                                         { u"XDG_CONFIG_DIRS"_s, u"/a:/b"_s } },
                                                       u"/cwd"_s);

    QCOMPARE(sources.directories,
             (QStringList { u"/cwd"_s, u"/x/openstack"_s, u"/h/.config/openstack"_s,
                            u"/a/openstack"_s, u"/b/openstack"_s, u"/etc/openstack"_s }));
}

void TestConfigSources::aSnapLooksIntoTheRealHome()
{
    const auto sources = ConfigSources::forEnvironment(
        { { u"HOME"_s, u"/snap/h"_s }, { u"SNAP_REAL_HOME"_s, u"/real"_s } }, u"/cwd"_s);

    QVERIFY(sources.directories.contains(u"/real/.config/openstack"_s));
    QCOMPARE(sources.expanded(u"~/x"_s), u"/snap/h/x"_s);
}

void TestConfigSources::eachFolderHasThreeSpellings()
{
    QCOMPARE(ConfigSources::inDirectory(u"/d"_s).candidates(u"clouds-public"_s),
             (QStringList { u"/d/clouds-public.yaml"_s, u"/d/clouds-public.yml"_s,
                            u"/d/clouds-public.json"_s }));
}

void TestConfigSources::variablesNameTheFirstFile()
{
    auto sources = ConfigSources::inDirectory(u"/d"_s);
    sources.home = u"/h"_s;
    sources.cloudsFiles = { u"/named.yaml"_s };
    sources.environment = { { u"OS_CLIENT_CONFIG_FILE"_s, u"~/mine.yaml"_s },
                            { u"OS_CLIENT_SECURE_FILE"_s, u"/s.yaml"_s } };

    QCOMPARE(sources.candidates(u"clouds"_s).mid(0, 3),
             (QStringList { u"/h/mine.yaml"_s, u"/named.yaml"_s, u"/d/clouds.yaml"_s }));
    QCOMPARE(sources.candidates(u"secure"_s).first(), u"/s.yaml"_s);
}

void TestConfigSources::onlyCloudsAndSecureHaveAVariable()
{
    auto sources = ConfigSources::inDirectory(u"/d"_s);
    sources.environment
        = { { u"OS_CLIENT_CONFIG_FILE"_s, u"/a"_s }, { u"OS_CLIENT_SECURE_FILE"_s, u"/b"_s } };

    QCOMPARE(sources.candidates(u"clouds-public"_s).size(), 3);
}

void TestConfigSources::tildeIsTheHome_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expanded");
    QTest::newRow("home") << u"~"_s << u"/h"_s;
    QTest::newRow("below") << u"~/ca.pem"_s << u"/h/ca.pem"_s;
    QTest::newRow("another user's") << u"~bob/ca.pem"_s << u"~bob/ca.pem"_s;
    QTest::newRow("absolute") << u"/ca~.pem"_s << u"/ca~.pem"_s;
}

void TestConfigSources::tildeIsTheHome()
{
    QFETCH(QString, path);
    QFETCH(QString, expanded);
    ConfigSources sources;
    sources.home = u"/h"_s;

    QCOMPARE(sources.expanded(path), expanded);
}

void TestConfigSources::aPathOfFilesAndFoldersIsMerged()
{
    QTemporaryDir folder;
    for (const auto &name : { u"clouds.yml"_s, u"clouds.json"_s, u"secure.yaml"_s }) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    ConfigSources sources;
    sources.environment = { { u"OS_CLIENT_CONFIG_PATH"_s,
                              folder.path() + u":/x/more.yaml:/x/secure-more.yaml"_s } };

    QCOMPARE(sources.mergedFiles(u"clouds"_s),
             (QStringList { folder.filePath(u"clouds.yml"_s), u"/x/more.yaml"_s }));
    QCOMPARE(sources.mergedFiles(u"secure"_s),
             (QStringList { folder.filePath(u"secure.yaml"_s), u"/x/secure-more.yaml"_s }));
    QCOMPARE(sources.mergedFiles(u"clouds-public"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestConfigSources)
#include "tst_configsources.moc"
