// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operations.h"
#include "support/scriptedconnection.h"
#include "views/details/consolelog.h"
#include "views/details/logpage.h"
#include "views/findbar.h"
#include "views/noticebar.h"
#include "views/statecard.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The console log of a server.
class TestLogPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theLastLinesAreAskedFor();
    void theWholeLogIsAskedForWithoutALength();
    void followingAddsWhatIsNew();
    void followingKeepsTheReadersPlace();
    void followingKeepsToTheEnd();
    void aPageThatIsLeftAsksNoMore();
    void comingBackAsksAgainAndKeepsTheLines();
    void anotherServerBeginsAnew();
    void coloursShowAndSequencesDoNot();
    void nothingWrittenYetIsNotAnError();
    void whatTheCloudRefusesIsToldApart_data();
    void whatTheCloudRefusesIsToldApart();
    void aLostConnectionKeepsTheLines();
    void aLongLogSaysThatItIsCut();
    void findCountsInTheLog();
    void savingWritesPlainText();
    void savingNeverReplacesAFile();

private:
    static constexpr auto Action = "POST /servers/s1/action";

    void answer(const QString &output)
    {
        m_cloud->on(Action, 200, QJsonObject { { u"output"_s, output } });
    }
    void show(const QString &id = u"s1"_s)
    {
        m_page->show(
            *m_place,
            Resource::load(Schema::of<Server>(), { { u"id"_s, id }, { u"name"_s, u"web-1"_s } }));
    }
    QString text() const { return m_page->text()->toPlainText(); }
    QCheckBox *follow() const { return m_page->findChild<QCheckBox *>(u"logFollow"_s); }

    ScriptedCloud m_cloud;
    std::optional<Place> m_place;
    std::unique_ptr<Operations> m_operations;
    DetailsTools m_tools;
    std::unique_ptr<LogPage> m_page;
};

void TestLogPage::init()
{
    m_cloud = {};
    m_place = Place { m_cloud.connection(), &Schema::of<Server>() };
    m_operations = std::make_unique<Operations>();
    m_tools = { .operations = m_operations.get() };
    m_page = std::make_unique<LogPage>(m_tools);
    m_page->setPause(1ms);
    m_page->resize(600, 200);
    static_cast<QWidget *>(m_page.get())->show();
}

void TestLogPage::cleanup()
{
    m_page.reset();
}

void TestLogPage::theLastLinesAreAskedFor()
{
    answer(u"login: "_s);

    show();

    QTRY_COMPARE(text(), u"login: "_s);
    QCOMPARE(m_cloud->last(Action).body, R"({"os-getConsoleOutput":{"length":500}})");
}

void TestLogPage::theWholeLogIsAskedForWithoutALength()
{
    answer(u"two\n"_s);
    answer(u"one\ntwo\n"_s);
    show();
    QTRY_COMPARE(text(), u"two\n"_s);

    m_page->findChild<QToolButton *>(u"logWhole"_s)->click();

    QTRY_COMPARE(text(), u"one\ntwo\n"_s);
    QCOMPARE(m_cloud->last(Action).body, R"({"os-getConsoleOutput":{}})");
}

void TestLogPage::followingAddsWhatIsNew()
{
    answer(u"first line of it\nsecond line\n"_s);
    answer(u"second line\nthird line of it\n"_s);
    show();
    QTRY_VERIFY(text().startsWith(u"first"_s));

    follow()->setChecked(true);

    QTRY_VERIFY(text().contains(u"third"_s));
    QTRY_VERIFY(m_cloud->count(Action) > 3);
    QVERIFY(text().startsWith(u"first"_s));
    QCOMPARE(text().count(u"third"_s), 1);
}

void TestLogPage::followingKeepsTheReadersPlace()
{
    const auto lines = u"the same line as before\n"_s.repeated(200);
    answer(lines);
    answer(lines + u"new"_s);
    show();
    QTRY_VERIFY(!text().isEmpty());
    auto *bar = m_page->text()->verticalScrollBar();
    bar->setValue(20);

    follow()->setChecked(true);

    QTRY_VERIFY(text().endsWith(u"new"_s));
    QCOMPARE(bar->value(), 20);
}

void TestLogPage::followingKeepsToTheEnd()
{
    const auto lines = u"the same line as before\n"_s.repeated(200);
    answer(lines);
    answer(lines + u"new\n"_s.repeated(30));
    show();
    QTRY_VERIFY(!text().isEmpty());
    auto *bar = m_page->text()->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    const int before = bar->maximum();

    follow()->setChecked(true);

    QTRY_VERIFY(bar->maximum() > before);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestLogPage::aPageThatIsLeftAsksNoMore()
{
    answer(u"a line of the log\n"_s);
    show();
    follow()->setChecked(true);
    QTRY_VERIFY(m_cloud->count(Action) > 2);

    m_page->leave();
    const int asked = m_cloud->count(Action);
    QTest::qWait(30); // thirty times as long as following waits

    QCOMPARE(m_cloud->count(Action), asked);
    QCOMPARE(m_cloud->running(), 0);
}

void TestLogPage::comingBackAsksAgainAndKeepsTheLines()
{
    answer(u"first line of the log\n"_s);
    answer(u"first line of the log\nsecond\n"_s);
    show();
    QTRY_VERIFY(text().startsWith(u"first"_s));
    m_page->leave();

    show();

    QVERIFY(text().startsWith(u"first"_s));
    QTRY_VERIFY(text().endsWith(u"second\n"_s));
}

void TestLogPage::anotherServerBeginsAnew()
{
    answer(u"of the first\n"_s);
    m_cloud->on("POST /servers/s2/action", 200, QJsonObject { { u"output"_s, u"of s2\n"_s } });
    show();
    QTRY_VERIFY(!text().isEmpty());

    show(u"s2"_s);

    QVERIFY(text().isEmpty());
    QTRY_COMPARE(text(), u"of s2\n"_s);
}

void TestLogPage::coloursShowAndSequencesDoNot()
{
    answer(u"[\x1b[0;32m  OK  \x1b[0m] Started\r\n"_s);

    show();

    QTRY_COMPARE(text(), u"[  OK  ] Started\n"_s);
    QTextCursor cursor(m_page->text()->document());
    cursor.setPosition(4);
    QVERIFY(cursor.charFormat().foreground().style() != Qt::NoBrush);
}

void TestLogPage::nothingWrittenYetIsNotAnError()
{
    answer({});

    show();

    QTRY_COMPARE(m_page->card()->title(), u"No output yet"_s);
    QVERIFY(m_page->card()->isVisible());
}

void TestLogPage::whatTheCloudRefusesIsToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::newRow("hypervisor") << 501 << u"Requested functionality not supported"_s
                                << u"This server has no console log"_s;
    QTest::newRow("guest") << 404 << u"Guest does not have a console available."_s
                           << u"This server has no console log"_s;
    QTest::newRow("never ran") << 409 << u"Instance s1 is not ready"_s
                               << u"The server has not run yet"_s;
    QTest::newRow("forbidden") << 403 << u"Policy doesn't allow it"_s
                               << u"You may not read the console log"_s;
    QTest::newRow("lost") << 0 << QString() << u"The connection was lost"_s;
    QTest::newRow("gone") << 404 << u"Instance s1 could not be found."_s
                          << u"Could not read the console log"_s;
}

void TestLogPage::whatTheCloudRefusesIsToldApart()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    QFETCH(QString, title);
    m_cloud->on(Action, status,
                QJsonObject { { u"error"_s, QJsonObject { { u"message"_s, words } } } });

    show();

    QTRY_COMPARE(m_page->card()->title(), title);
    QVERIFY(m_page->card()->isVisible());
}

void TestLogPage::aLostConnectionKeepsTheLines()
{
    answer(u"lines so far\n"_s);
    m_cloud->on(Action, 0, QJsonObject());
    answer(u"lines so far\nand more\n"_s);
    show();
    QTRY_COMPARE(text(), u"lines so far\n"_s);

    follow()->setChecked(true);

    QTRY_VERIFY(text().endsWith(u"and more\n"_s)); // it goes on by itself
    QVERIFY(text().startsWith(u"lines so far\n"_s));
    QTRY_VERIFY(m_page->bar()->isHidden());
}

void TestLogPage::aLongLogSaysThatItIsCut()
{
    answer((QString(1023, u'x') + u'\n').repeated(ConsoleLog::Most / 1024 + 64));

    show();

    QTRY_VERIFY(m_page->bar()->isVisible());
    QVERIFY(m_page->bar()->text().contains(u"longer"_s));
}

void TestLogPage::findCountsInTheLog()
{
    answer(u"error one\nfine\nError two\n"_s);
    show();
    QTRY_VERIFY(!text().isEmpty());
    auto *bar = m_page->findChild<FindBar *>();

    bar->field()->setText(u"error"_s);

    QCOMPARE(bar->outcome(), u"1 of 2"_s);
}

void TestLogPage::savingWritesPlainText()
{
    QTemporaryDir folder;
    answer(u"\x1b[31mred\x1b[0m\r\n"_s);
    show();
    QTRY_VERIFY(!text().isEmpty());

    m_page->save(folder.path(), u"web-1.log"_s);

    QTRY_COMPARE(m_operations->rowCount(), 1);
    QTRY_COMPARE(m_operations->activeCount(), 0);
    QFile file(folder.filePath(u"web-1.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "red\n");
}

void TestLogPage::savingNeverReplacesAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"web-1.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    answer(u"log\n"_s);
    show();
    QTRY_VERIFY(!text().isEmpty());

    m_page->save(folder.path(), u"web-1.log"_s);

    QTRY_COMPARE(m_operations->activeCount(), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
    QVERIFY(QFile::exists(folder.filePath(u"web-1 (2).log"_s)));
}

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
