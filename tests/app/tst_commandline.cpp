// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void theOptionsOfTheProgramAreRead();
    void theOptionsOfOpenStackAreRead();
    void helpAndVersionEndWell_data();
    void helpAndVersionEndWell();
    void optionsOfQtAreLeftToQt();
    void thePagesTellEveryOption();
    void nonsenseEndsWithASentence_data();
    void nonsenseEndsWithASentence();
};

void TestCommandLine::theOptionsOfTheProgramAreRead()
{
    Options options;

    const auto exit = Options::parse({ u"cirroscope"_s, u"--demo"_s, u"--cloud"_s, u"prod"_s,
                                       u"--project"_s, u"shop"_s, u"--region"_s, u"RegionTwo"_s,
                                       u"--read-only"_s, u"--config"_s, u"/tmp/c"_s, u"--theme"_s,
                                       u"dark"_s, u"--reset-layout"_s, u"clouds.yaml"_s },
                                     options);

    QVERIFY(!exit);
    QVERIFY(options.isDemo && options.isReadOnly && options.resetsLayout);
    QCOMPARE(options.cloud, u"prod"_s);
    QCOMPARE(options.project, u"shop"_s);
    QCOMPARE(options.region, u"RegionTwo"_s);
    QCOMPARE(options.configDirectory, u"/tmp/c"_s);
    QCOMPARE(options.theme, Options::Theme::Dark);
    QCOMPARE(options.filesAndUrls, QStringList { u"clouds.yaml"_s });
}

void TestCommandLine::theOptionsOfOpenStackAreRead()
{
    Options options;

    const auto exit = Options::parse(
        { u"cirroscope"_s, u"--os-cloud"_s, u"prod"_s, u"--os_region_name"_s, u"two"_s }, options);

    QVERIFY(!exit);
    QCOMPARE(options.cloud, u"prod"_s);
    QCOMPARE(options.region, u"two"_s);
}

void TestCommandLine::helpAndVersionEndWell_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("text");
    QTest::newRow("help") << u"--help"_s << u"--screenshots"_s;
    QTest::newRow("help of OpenStack") << u"--help"_s << u"--os-auth-url"_s;
    QTest::newRow("version") << u"--version"_s << QCoreApplication::applicationVersion();
}

void TestCommandLine::helpAndVersionEndWell()
{
    QFETCH(QString, argument);
    QFETCH(QString, text);
    Options options;

    const auto exit = Options::parse({ u"cirroscope"_s, argument }, options);

    QVERIFY(exit);
    QCOMPARE(exit->status, 0);
    QVERIFY(exit->text.contains(text));
}

void TestCommandLine::optionsOfQtAreLeftToQt()
{
    Options options;

    const auto exit
        = Options::parse({ u"cirroscope"_s, u"-reverse"_s, u"-platform"_s, u"offscreen"_s,
                           u"--demo"_s, u"--style"_s, u"fusion"_s, u"a.yaml"_s },
                         options);

    QVERIFY2(!exit, exit ? qPrintable(exit->text) : "");
    QVERIFY(options.isDemo);
    QCOMPARE(options.filesAndUrls, QStringList { u"a.yaml"_s });
}

void TestCommandLine::thePagesTellEveryOption()
{
    static const QRegularExpression option(u"^  (?:-\\w, )?--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    Options options;
    const auto help = Options::parse({ u"cirroscope"_s, u"--help"_s }, options)->text;
    const auto page = [](const QString &name) {
        QFile file(QStringLiteral(PACKAGING "/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\\')
                                              : QString();
    };
    const auto manual = page(u"cirroscope.1"_s);
    const auto readme = page(u"../README.md"_s);

    const QStringList OfOpenStack { u"help-all"_s, u"insecure"_s, u"verify"_s,
                                    u"timeout"_s }; // told together
    int count = 0;
    for (auto found = option.globalMatch(help); found.hasNext();) {
        const auto name = found.next().captured(1);
        if (name.startsWith("os-"_L1) || OfOpenStack.contains(name))
            continue;
        ++count;
        QVERIFY2(manual.contains(u"--"_s + name), qPrintable(name));
        QVERIFY2(readme.contains(u"--"_s + name), qPrintable(name));
    }
    QVERIFY2(count >= 10, qPrintable(help));
}

void TestCommandLine::nonsenseEndsWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList { u"--no-such"_s } << u"no-such"_s;
    QTest::newRow("unknown theme") << QStringList { u"--theme"_s, u"pink"_s } << u"pink"_s;
    QTest::newRow("unknown level") << QStringList { u"--log"_s, u"loud"_s } << u"loud"_s;
}

void TestCommandLine::nonsenseEndsWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    Options options;

    const auto exit = Options::parse(QStringList { u"cirroscope"_s } + arguments, options);

    QVERIFY(exit);
    QCOMPARE(exit->status, 2);
    QVERIFY2(exit->text.contains(named), qPrintable(exit->text));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
