// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalcolors.h"
#include "views/console/terminalview.h"
#include "views/palettes.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QVBoxLayout>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestTerminalView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void theSizeFollowsTheRoom();
    void outputIsShownInOneGo();
    void muchOutputLeavesTheWindowAlive();
    void onlyLinesThatChangedArePainted();
    void theViewStaysWhereItWasScrolledTo();
    void typingGoesBackToTheEnd();
    void everyKeyIsTheGuests_data();
    void everyKeyIsTheGuests();
    void programsKeepTheirCtrlShiftKeys();
    void ctrlShiftTabLeaves();
    void draggingSelectsAndCopies();
    void aDoubleClickTakesTheWord();
    void aThirdClickTakesTheLine();
    void aSelectionStaysOnItsText();
    void aSelectionThatWasOverwrittenGoes();
    void pastingGoesToTheGuest();
    void theMiddleButtonPastes();
    void theTextGetsLargerAndNormalAgain();
    void theWheelIsArrowKeysForFullScreens();
    void readersSeeATerminalAndItsText();
    void lettersCanBeReadOnTheirGround_data();
    void lettersCanBeReadOnTheirGround();
    void ordinaryTextCanBeReadOnEveryGround();
    void drawingsKeepTheirColour();
    void pictures();

private:
    TerminalView &view() { return *m_view; }
    QPoint at(int row, double column) const;
    void show(const QByteArray &bytes);

    std::unique_ptr<QWidget> m_window;
    TerminalView *m_view = nullptr;
    QLineEdit *m_field = nullptr;
    QByteArray m_written;
};

namespace {

QByteArray lines(int from, int to)
{
    QByteArray text;
    for (int line = from; line <= to; ++line)
        text += "line " + QByteArray::number(line) + "\r\n";
    return text;
}

//! Counts what is painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(TerminalView &view)
        : m_viewport(view.viewport())
    {
        m_viewport->installEventFilter(this);
    }
    int count = 0;
    int height = 0; // of the tallest region

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++count;
            const auto &region = static_cast<QPaintEvent *>(event)->region();
            height = std::max(height, region.boundingRect().height());
        }
        return false;
    }

private:
    QWidget *m_viewport;
};

} // namespace

void TestTerminalView::init()
{
    m_written.clear();
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit(m_window.get());
    m_view = new TerminalView(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_view, 1);
    connect(m_view, &TerminalView::written, this,
            [this](const QByteArray &bytes) { m_written += bytes; });
    m_window->resize(800, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus();
    QVERIFY(m_view->hasFocus());
}

//! The middle of a cell.
QPoint TestTerminalView::at(int row, double column) const
{
    const auto first = m_view->inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    const auto &cursor = m_view->screen().cursor();
    const QPointF origin(first.x() - cursor.column * first.width(),
                         first.y() - cursor.row * first.height());
    return (origin + QPointF(column * first.width(), (row + 0.5) * first.height())).toPoint();
}

void TestTerminalView::show(const QByteArray &bytes)
{
    QSignalSpy changed(&view().screen(), &TerminalScreen::changed);
    view().feed(bytes);
    QTRY_VERIFY(changed.count() > 0);
}

void TestTerminalView::theSizeFollowsTheRoom()
{
    QSignalSpy resized(&view(), &TerminalView::resized);
    const int rows = view().screen().rows();
    const int columns = view().screen().columns();

    m_window->resize(600, 300);

    QTRY_VERIFY(resized.count() > 0);
    QVERIFY(view().screen().rows() < rows);
    QVERIFY(view().screen().columns() < columns);
}

void TestTerminalView::outputIsShownInOneGo()
{
    QSignalSpy changed(&view().screen(), &TerminalScreen::changed);

    for (const char byte : "one byte after the other"_ba)
        view().feed(QByteArray(1, byte));
    QCOMPARE(changed.count(), 0);
    QTRY_VERIFY(changed.count() > 0);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(view().visibleText(), u"one byte after the other"_s);
}

void TestTerminalView::muchOutputLeavesTheWindowAlive()
{
    const auto output = lines(1, 600'000); // more than 5 MB
    PaintCount paints(view());
    int turns = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { ++turns; });
    ticks.start(0);

    for (qsizetype from = 0; from < output.size(); from += 4096)
        view().feed(output.mid(from, 4096));

    QTRY_VERIFY_WITH_TIMEOUT(view().visibleText().contains(u"line 600000"_s), 30'000);
    QVERIFY2(turns > 5, qPrintable(QString::number(turns)));
    QVERIFY2(paints.count < 200, qPrintable(QString::number(paints.count)));
}

void TestTerminalView::onlyLinesThatChangedArePainted()
{
    show("\x1b[?25l\x1b[5;1H");
    QTest::qWait(20); // what is due from before
    PaintCount paints(view());

    show("\x1b[5;1Hx");
    QTRY_VERIFY(paints.count > 0);

    const auto cell = view().inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    QVERIFY2(paints.height <= int(cell.height()) + 2, qPrintable(QString::number(paints.height)));
}

void TestTerminalView::theViewStaysWhereItWasScrolledTo()
{
    show(lines(1, 200));
    view().verticalScrollBar()->setValue(10);
    QVERIFY(view().visibleText().startsWith(u"line 11\n"_s));

    show(lines(201, 300));
    QVERIFY(view().visibleText().startsWith(u"line 11\n"_s));
    show(lines(301, 300 + TerminalScreen::LongestHistory));

    QVERIFY(view().visibleText().startsWith(u"line "_s));
    QCOMPARE(view().verticalScrollBar()->value(), 0);
}

void TestTerminalView::typingGoesBackToTheEnd()
{
    show(lines(1, 200) + "$ ");
    QTest::keyClick(&view(), Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY(!view().visibleText().endsWith(u"$"_s));
    QCOMPARE(m_written, QByteArray());

    QTest::keyClick(&view(), Qt::Key_A);

    QVERIFY(view().visibleText().endsWith(u"$"_s));
    QCOMPARE(m_written, "a");
}

void TestTerminalView::everyKeyIsTheGuests_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Tab") << int(Qt::Key_Tab) << Qt::KeyboardModifiers() << "\t"_ba;
    QTest::newRow("Ctrl+W") << int(Qt::Key_W) << Qt::KeyboardModifiers(Qt::ControlModifier)
                            << "\x17"_ba;
    QTest::newRow("F9") << int(Qt::Key_F9) << Qt::KeyboardModifiers() << "\x1b[20~"_ba;
    QTest::newRow("Alt+F") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::AltModifier)
                           << "\x1b\x66"_ba;
}

void TestTerminalView::everyKeyIsTheGuests()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QAction action;
    action.setShortcut(QKeySequence(int(modifiers) | key));
    m_window->addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);

    QTest::keyClick(&view(), Qt::Key(key), modifiers);

    QTEST(m_written, "bytes");
    QCOMPARE(triggered.count(), 0);
    QVERIFY(view().hasFocus());
}

void TestTerminalView::programsKeepTheirCtrlShiftKeys()
{
    QAction action;
    action.setShortcut(QKeySequence(u"Ctrl+Shift+K"_s));
    m_window->addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);

    QTest::keyClick(m_window->windowHandle(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(triggered.count(), 1);
    QCOMPARE(m_written, QByteArray());
}

void TestTerminalView::ctrlShiftTabLeaves()
{
    QTest::keyClick(&view(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_written, QByteArray());
}

void TestTerminalView::draggingSelectsAndCopies()
{
    show("one two three\r\nfour five");

    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at(0, 4));
    QTest::mouseMove(view().viewport(), at(1, 4));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(1, 4));
    QCOMPARE(view().selectedText(), u"two three\nfour"_s);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"two three\nfour"_s);
    QCOMPARE(m_written, QByteArray());
}

void TestTerminalView::aDoubleClickTakesTheWord()
{
    show("see https://web-1.example.org/a?b=c, and more");

    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(0, 12.5));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(0, 12.5));

    QCOMPARE(view().selectedText(), u"https://web-1.example.org/a?b=c"_s);
}

void TestTerminalView::aThirdClickTakesTheLine()
{
    show("one two\r\nthree");

    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(0, 1.5));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(0, 1.5));

    QCOMPARE(view().selectedText(), u"one two"_s);
}

void TestTerminalView::aSelectionStaysOnItsText()
{
    show("keep me\r\n");
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(0, 1.5));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(0, 1.5));

    show(lines(1, 100));

    QCOMPARE(view().selectedText(), u"keep"_s);
}

void TestTerminalView::aSelectionThatWasOverwrittenGoes()
{
    show("keep me");
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(0, 1.5));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(0, 1.5));

    show("\rlost");

    QCOMPARE(view().selectedText(), QString());
}

void TestTerminalView::pastingGoesToTheGuest()
{
    QGuiApplication::clipboard()->setText(u"ls\npwd"_s);

    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(m_written, "ls\rpwd");
}

void TestTerminalView::theMiddleButtonPastes()
{
    auto *clipboard = QGuiApplication::clipboard();
    clipboard->setText(
        u"x"_s, clipboard->supportsSelection() ? QClipboard::Selection : QClipboard::Clipboard);

    QTest::mouseClick(view().viewport(), Qt::MiddleButton, {}, at(0, 1));

    QCOMPARE(m_written, "x");
}

void TestTerminalView::theTextGetsLargerAndNormalAgain()
{
    const int columns = view().screen().columns();

    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view().screen().columns() < columns);
    QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);

    QCOMPARE(view().screen().columns(), columns);
    QCOMPARE(m_written, QByteArray());
}

void TestTerminalView::theWheelIsArrowKeysForFullScreens()
{
    show("\x1b[?1049h");
    const auto place = at(0, 1);
    QWheelEvent wheel(place, view().viewport()->mapToGlobal(place), {}, { 0, 120 }, {}, {},
                      Qt::NoScrollPhase, false);

    QApplication::sendEvent(view().viewport(), &wheel);

    QCOMPARE(m_written, "\x1b[A\x1b[A\x1b[A");
}

void TestTerminalView::readersSeeATerminalAndItsText()
{
    show("root@web-1:~# \x1b[31mls\x1b[0m\r\nnotes.txt");

    auto *reader = QAccessible::queryAccessibleInterface(&view());

    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Terminal);
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    QCOMPARE(reader->text(QAccessible::Value), u"root@web-1:~# ls\nnotes.txt"_s);
}

void TestTerminalView::lettersCanBeReadOnTheirGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestTerminalView::lettersCanBeReadOnTheirGround()
{
    QFETCH(const QPalette, palette);
    const TerminalColors colors(palette);

    for (int ink = 0; ink < 256; ++ink) {
        for (int ground = -1; ground < 16; ++ground) {
            if (ink == ground)
                continue; // hidden on purpose
            TerminalCell cell { .character = U'a',
                                .foreground = { TerminalColor::Kind::Indexed, quint8(ink) } };
            if (ground >= 0)
                cell.background = { TerminalColor::Kind::Indexed, quint8(ground) };
            const auto pair = colors.of(cell);
            QVERIFY2(contrast(pair.ink, pair.ground) >= 4.4,
                     qPrintable(u"%1 on %2"_s.arg(ink).arg(ground)));
        }
    }
}

void TestTerminalView::ordinaryTextCanBeReadOnEveryGround()
{
    const TerminalColors colors(lightPalette());

    for (int ground = 0; ground < 256; ++ground) {
        const auto pair = colors.of(
            { .character = U'a', .background = { TerminalColor::Kind::Indexed, quint8(ground) } });
        QVERIFY2(contrast(pair.ink, pair.ground) >= 4.4, qPrintable(QString::number(ground)));
    }
}

void TestTerminalView::drawingsKeepTheirColour()
{
    const TerminalColors colors(darkPalette());
    const TerminalColor dim { TerminalColor::Kind::Rgb, 30, 35, 42 };

    const auto block = colors.of({ .character = U'\u2588', .foreground = dim });
    const auto letter = colors.of({ .character = U'a', .foreground = dim });

    QCOMPARE(block.ink, QColor(30, 35, 42));
    QVERIFY(letter.ink != block.ink);
}

namespace {

const auto Login
    = "\r\nDebian GNU/Linux 12 web-1 ttyS0\r\n\r\nweb-1 login: root\r\nPassword: \r\n"
      "Linux web-1 6.1.0-13-cloud-amd64 #1 SMP x86_64\r\n\r\n"
      "[\x1b[0;32m  OK  \x1b[0m] Started \x1b[0;1;39mssh.service\x1b[0m - OpenBSD Secure Shell "
      "server.\r\n"
      "[\x1b[0;31mFAILED\x1b[0m] Failed to start \x1b[0;1;39mbackup.service\x1b[0m.\r\n"
      "[\x1b[0;33mDEPEND\x1b[0m] Dependency failed for \x1b[0;1;39mnightly.timer\x1b[0m.\r\n\r\n"
      "\x1b[01;32mroot@web-1\x1b[0m:\x1b[01;34m~\x1b[0m# ls --color\r\n"
      "\x1b[01;34mbackups\x1b[0m  \x1b[01;32mdeploy.sh\x1b[0m  notes.txt  "
      "\x1b[01;31mshop.tar.gz\x1b[0m  "
      "\x1b[01;36mwww\x1b[0m  \x1b[30;42mshared\x1b[0m\r\n"
      "\x1b[4munderlined\x1b[0m \x1b[3mitalic\x1b[0m \x1b[9mstruck\x1b[0m "
      "\x1b[1;3mboth\x1b[0m \x1b[7mreverse\x1b[0m\r\n"_ba;

QByteArray palette16()
{
    QByteArray text;
    for (const int first : { 30, 90, 40, 100 }) {
        for (int color = first; color < first + 8; ++color)
            text += "\x1b[" + QByteArray::number(color) + "m " + QByteArray::number(color)
                + " \x1b[0m";
        text += "\r\n";
    }
    for (int step = 0; step < 72; ++step)
        text += "\x1b[48;2;" + QByteArray::number(255 - step * 3) + ';'
            + QByteArray::number(step * 3) + ";128m ";
    return text + "\x1b[0m\r\n\x1b[01;32mroot@web-1\x1b[0m:\x1b[01;34m~\x1b[0m# ";
}

QByteArray bars()
{
    QByteArray text = "\x1b[?1049h\x1b[H\x1b[2J";
    for (int cpu = 0; cpu < 4; ++cpu)
        text += "  \x1b[36m" + QByteArray::number(cpu) + "\x1b[39m[\x1b[32m"
            + QByteArray(8 + 4 * cpu, '|') + "\x1b[31m||||\x1b[90m" + QByteArray(20 - 4 * cpu, ' ')
            + "12.4%\x1b[39m]\r\n";
    text += "  \x1b[36mMem\x1b[39m[\x1b[32m||||||||||\x1b[34m|||\x1b[33m||||||\x1b[90m        "
            "1.21G/1.96G\x1b[39m]\r\n\r\n"
            "\x1b[30;42m    PID USER       PRI  NI  VIRT   RES S  CPU% MEM%   TIME+  Command       "
            "     \x1b[0m\r\n";
    for (int i = 0; i < 6; ++i)
        text += (i == 1 ? "\x1b[30;46m" : "") + QByteArray("    ")
            + QByteArray::number(700 + 13 * i)
            + " root        20   0  165M 12312 S   0.7  0.6  0:01.21 " + (i == 1 ? "" : "\x1b[32m")
            + "/usr/sbin/sshd      \x1b[0m\r\n";
    text += u"\r\n┌─ Disk ────────┬──────┐  ╔══ Net ══╗  ▁▂▃▄▅▆▇█▇▆▅▄▃▂▁\r\n"
            "│ vda1   ext4   │ 42 % │  ║ eth0 up ║  ████▓▓▓▓▒▒▒▒░░░░\r\n"
            "├───────────────┼──────┤  ╠═════════╣  ⣿⣷⣶⣦⣤⣄⣀⡀\r\n"
            "│ 日本語 한국어 │ grün │  ║ e\u0301 ñ ß   ║  ╭──╮ ┏━━┓ ✓ → €\r\n"
            "└───────────────┴──────┘  ╚═════════╝  ╰──╯ ┗━━┛ ● ★ …\r\n"_s.toUtf8();
    text += "\r\nF1\x1b[30;46mHelp  \x1b[0mF2\x1b[30;46mSetup \x1b[0mF10\x1b[30;46mQuit  \x1b[0m";
    return text;
}

} // namespace

//! Not a check but something to look at: CIRRO_SHOTS names the folder.
void TestTerminalView::pictures()
{
    const auto folder = qEnvironmentVariable("CIRRO_SHOTS");
    if (folder.isEmpty())
        QSKIP("CIRRO_SHOTS names no folder");
    m_window->resize(820, 520);
    const auto scale = QString::number(m_window->devicePixelRatioF());
    for (const bool isDark : { false, true }) {
        view().setPalette(isDark ? darkPalette() : lightPalette());
        view().setFocus();
        view().reset();
        for (const auto &[name, bytes] :
             { std::pair(u"login"_s, Login + palette16()), std::pair(u"full"_s, bars()) }) {
            show(bytes);
            if (name == u"login"_s) {
                QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(13, 12.5));
                QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(13, 12.5));
            }
            QVERIFY(view().grab().save(u"%1/terminal-%2-%3-%4.png"_s.arg(
                folder, name, isDark ? u"dark"_s : u"light"_s, scale)));
        }
    }
}

QTEST_MAIN(TestTerminalView)
#include "tst_terminalview.moc"
