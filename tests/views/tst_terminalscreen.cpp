// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalscreen.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <ctime>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

//! A screen with what it wrote to the guest.
struct Terminal
{
    explicit Terminal(int rows = 5, int columns = 20)
        : screen(rows, columns)
    {
        QObject::connect(&screen, &TerminalScreen::written, &screen,
                         [this](const QByteArray &bytes) { written += bytes; });
    }
    QString row(int row) const { return screen.line(screen.history() + row).text(); }
    TerminalCell cell(int row, int column) const
    {
        return screen.line(screen.history() + row).cell(column);
    }
    QByteArray press(int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
    {
        written.clear();
        screen.press(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
        return written;
    }

    TerminalScreen screen;
    QByteArray written;
};

QByteArray lines(int from, int to)
{
    QByteArray text;
    for (int line = from; line <= to; ++line)
        text += "line " + QByteArray::number(line) + "\r\n";
    return text;
}

} // namespace

class TestTerminalScreen : public QObject
{
    Q_OBJECT

private slots:
    void textStandsWhereItWasWritten();
    void aCharacterMayComeInPieces();
    void wideCharactersTakeTwoCells();
    void marksStayOnTheirLetter();
    void coloursAndAttributesAreKept();
    void linesThatLeaveAreHistory();
    void theHistoryIsBounded();
    void theAlternateScreenLeavesNoHistory();
    void aSmallerScreenLosesNothing();
    void aResetIsANewStart();
    void theTitleIsOneBoundedLine();
    void theBellRings();
    void questionsAreAnswered();
    void keysAreEncoded_data();
    void keysAreEncoded();
    void cursorKeysFollowTheGuestsMode();
    void aPasteIsBracketedIfTheGuestWantsIt();
    void aPasteCannotLeaveItsBrackets();
    void theMouseIsToldToWhoAsksForIt();
    void touchedRowsAreToldOnce();
    void muchOutputTakesLittleTime();
    void garbageDoesNoHarm();
};

void TestTerminalScreen::textStandsWhereItWasWritten()
{
    Terminal terminal;

    terminal.screen.feed("one\r\ntwo\x1b[4;3Hthree");

    QCOMPARE(terminal.row(0), u"one"_s);
    QCOMPARE(terminal.row(1), u"two"_s);
    QCOMPARE(terminal.row(3), u"  three"_s);
    QCOMPARE(terminal.screen.cursor().row, 3);
    QCOMPARE(terminal.screen.cursor().column, 7);
}

void TestTerminalScreen::aCharacterMayComeInPieces()
{
    Terminal terminal;

    terminal.screen.feed("gr\xc3");
    terminal.screen.feed("\xbcn");

    QCOMPARE(terminal.row(0), u"grün"_s);
}

void TestTerminalScreen::wideCharactersTakeTwoCells()
{
    Terminal terminal;

    terminal.screen.feed(u"日x"_s.toUtf8());

    QCOMPARE(terminal.cell(0, 0).width, quint8(2));
    QCOMPARE(terminal.cell(0, 1).width, quint8(0));
    QCOMPARE(terminal.cell(0, 2).character, U'x');
    QCOMPARE(terminal.row(0), u"日x"_s);
}

void TestTerminalScreen::marksStayOnTheirLetter()
{
    Terminal terminal;

    terminal.screen.feed("e\xcc\x81x");

    QCOMPARE(terminal.row(0), QString::fromUtf8("e\xcc\x81x"));
    QCOMPARE(terminal.cell(0, 1).character, U'x');
}

void TestTerminalScreen::coloursAndAttributesAreKept()
{
    Terminal terminal;

    terminal.screen.feed("\x1b[1;4;31;44ma\x1b[0;38;5;200mb\x1b[48;2;1;2;3;3;7mc\x1b[0md");

    const auto red = terminal.cell(0, 0);
    QCOMPARE(red.foreground, (TerminalColor { TerminalColor::Kind::Indexed, 1 }));
    QCOMPARE(red.background, (TerminalColor { TerminalColor::Kind::Indexed, 4 }));
    QCOMPARE(red.attributes, quint16(TerminalCell::Bold | TerminalCell::Underline));
    QCOMPARE(terminal.cell(0, 1).foreground, (TerminalColor { TerminalColor::Kind::Indexed, 200 }));
    const auto mixed = terminal.cell(0, 2);
    QCOMPARE(mixed.background, (TerminalColor { TerminalColor::Kind::Rgb, 1, 2, 3 }));
    QCOMPARE(mixed.attributes, quint16(TerminalCell::Italic | TerminalCell::Reverse));
    QCOMPARE(terminal.cell(0, 3), (TerminalCell { .character = U'd' }));
}

void TestTerminalScreen::linesThatLeaveAreHistory()
{
    Terminal terminal;

    terminal.screen.feed("\x1b[31m" + lines(1, 8));

    QCOMPARE(terminal.screen.history(), 4);
    QCOMPARE(terminal.screen.line(0).text(), u"line 1"_s);
    QCOMPARE(terminal.screen.line(0).cell(0).foreground.red, quint8(1));
    QCOMPARE(terminal.row(0), u"line 5"_s);
}

void TestTerminalScreen::theHistoryIsBounded()
{
    Terminal terminal;

    terminal.screen.feed(lines(1, TerminalScreen::LongestHistory + 100));

    QCOMPARE(terminal.screen.history(), TerminalScreen::LongestHistory);
    QCOMPARE(terminal.screen.forgotten(), 96);
    QCOMPARE(terminal.screen.line(0).text(), u"line 97"_s);
}

void TestTerminalScreen::theAlternateScreenLeavesNoHistory()
{
    Terminal terminal;
    terminal.screen.feed("shell");

    terminal.screen.feed("\x1b[?1049h\x1b[H" + lines(1, 20));
    QVERIFY(terminal.screen.isAlternate());
    QCOMPARE(terminal.screen.history(), 0);
    terminal.screen.feed("\x1b[?1049l");

    QVERIFY(!terminal.screen.isAlternate());
    QCOMPARE(terminal.row(0), u"shell"_s);
}

void TestTerminalScreen::aSmallerScreenLosesNothing()
{
    Terminal terminal(6, 20);
    terminal.screen.feed(lines(1, 5) + "end");

    terminal.screen.resize(3, 20);
    QCOMPARE(terminal.screen.history(), 3);
    QCOMPARE(terminal.row(2), u"end"_s);
    terminal.screen.resize(6, 20);

    QCOMPARE(terminal.screen.history(), 0);
    QCOMPARE(terminal.row(0), u"line 1"_s);
    QCOMPARE(terminal.row(5), u"end"_s);
}

void TestTerminalScreen::aResetIsANewStart()
{
    Terminal terminal;
    terminal.screen.feed(lines(1, 20) + "\x1b[?1049h\x1b(0garbled");

    terminal.screen.reset();
    terminal.screen.feed("new");

    QCOMPARE(terminal.screen.history(), 0);
    QVERIFY(!terminal.screen.isAlternate());
    QCOMPARE(terminal.row(0), u"new"_s);
}

void TestTerminalScreen::theTitleIsOneBoundedLine()
{
    Terminal terminal;
    QSignalSpy titles(&terminal.screen, &TerminalScreen::titleChanged);

    terminal.screen.feed("\x1b]0;root@web-1: ~\x07");
    QCOMPARE(terminal.screen.title(), u"root@web-1: ~"_s);
    terminal.screen.feed("\x1b]2;" + QByteArray(10'000, 'x') + "\x07");

    QVERIFY(terminal.screen.title().size() <= 201);
    QVERIFY(titles.count() >= 1);
}

void TestTerminalScreen::theBellRings()
{
    Terminal terminal;
    QSignalSpy bells(&terminal.screen, &TerminalScreen::rang);

    terminal.screen.feed("\a\a");

    QCOMPARE(bells.count(), 1);
}

void TestTerminalScreen::questionsAreAnswered()
{
    Terminal terminal;

    terminal.screen.feed("ab\x1b[6n");

    QCOMPARE(terminal.written, "\x1b[1;3R");
}

void TestTerminalScreen::keysAreEncoded_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto row
        = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const QString &text,
             const QByteArray &bytes) { QTest::newRow(name) << key << modifiers << text << bytes; };
    row("letter", Qt::Key_A, Qt::NoModifier, u"a"_s, "a");
    row("capital", Qt::Key_A, Qt::ShiftModifier, u"A"_s, "A");
    row("umlaut", Qt::Key_Udiaeresis, Qt::NoModifier, u"ü"_s, "\xc3\xbc");
    row("AltGr", Qt::Key_At, Qt::GroupSwitchModifier, u"@"_s, "@");
    row("Shift+Space", Qt::Key_Space, Qt::ShiftModifier, u" "_s, " ");
    row("Return", Qt::Key_Return, Qt::NoModifier, u"\r"_s, "\r");
    row("Shift+Return", Qt::Key_Return, Qt::ShiftModifier, u"\r"_s, "\r");
    row("Tab", Qt::Key_Tab, Qt::NoModifier, u"\t"_s, "\t");
    row("Backtab", Qt::Key_Backtab, Qt::ShiftModifier, {}, "\x1b[Z");
    row("Backspace", Qt::Key_Backspace, Qt::NoModifier, u"\b"_s, "\x7f");
    row("Ctrl+Backspace", Qt::Key_Backspace, Qt::ControlModifier, u"\x7f"_s, "\x7f");
    row("Escape", Qt::Key_Escape, Qt::NoModifier, u"\x1b"_s, "\x1b");
    row("Up", Qt::Key_Up, Qt::NoModifier, {}, "\x1b[A");
    row("Ctrl+Right", Qt::Key_Right, Qt::ControlModifier, {}, "\x1b[1;5C");
    row("Delete", Qt::Key_Delete, Qt::NoModifier, u"\x7f"_s, "\x1b[3~");
    row("F1", Qt::Key_F1, Qt::NoModifier, {}, "\x1bOP");
    row("F10", Qt::Key_F10, Qt::NoModifier, {}, "\x1b[21~");
    row("Ctrl+C", Qt::Key_C, Qt::ControlModifier, u"\x03"_s, "\x03");
    row("Ctrl+I", Qt::Key_I, Qt::ControlModifier, u"\t"_s, "\t");
    row("Ctrl+J", Qt::Key_J, Qt::ControlModifier, u"\n"_s, "\n");
    row("Ctrl+M", Qt::Key_M, Qt::ControlModifier, u"\r"_s, "\r");
    row("Ctrl+[", Qt::Key_BracketLeft, Qt::ControlModifier, u"\x1b"_s, "\x1b");
    row("Ctrl+]", Qt::Key_BracketRight, Qt::ControlModifier, u"\x1d"_s, "\x1d");
    row("Ctrl+Space", Qt::Key_Space, Qt::ControlModifier, u" "_s, QByteArray(1, '\0'));
    row("Alt+b", Qt::Key_B, Qt::AltModifier, u"b"_s, "\x1b\x62");
    row("Shift alone", Qt::Key_Shift, Qt::ShiftModifier, {}, "");
}

void TestTerminalScreen::keysAreEncoded()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, text);
    Terminal terminal;

    QTEST(terminal.press(key, modifiers, text), "bytes");
}

void TestTerminalScreen::cursorKeysFollowTheGuestsMode()
{
    Terminal terminal;

    terminal.screen.feed("\x1b[?1h");

    QCOMPARE(terminal.press(Qt::Key_Up), "\x1bOA");
}

void TestTerminalScreen::aPasteIsBracketedIfTheGuestWantsIt()
{
    Terminal terminal;

    terminal.screen.paste(u"ls\necho ü\r\n"_s);
    QCOMPARE(terminal.written, "ls\recho \xc3\xbc\r");
    terminal.written.clear();
    terminal.screen.feed("\x1b[?2004h");
    terminal.screen.paste(u"a\nb"_s);

    QCOMPARE(terminal.written, "\x1b[200~a\rb\x1b[201~");
}

void TestTerminalScreen::aPasteCannotLeaveItsBrackets()
{
    Terminal terminal;
    terminal.screen.feed("\x1b[?2004h");

    terminal.screen.paste(u"a\x1b[201~reboot\r\x03\u009b201~"_s);

    QCOMPARE(terminal.written, "\x1b[200~a[201~reboot\r201~\x1b[201~");
}

void TestTerminalScreen::theMouseIsToldToWhoAsksForIt()
{
    Terminal terminal;
    terminal.screen.mouse(1, 2, 1, true);
    QCOMPARE(terminal.written, QByteArray());

    terminal.screen.feed("\x1b[?1000h\x1b[?1006h");
    QVERIFY(terminal.screen.wantsMouse());
    terminal.screen.mouse(1, 2, 1, true);

    QVERIFY(terminal.written.endsWith("\x1b[<0;3;2M"));
}

void TestTerminalScreen::touchedRowsAreToldOnce()
{
    Terminal terminal;
    terminal.screen.takeTouched();

    terminal.screen.feed("\x1b[3;1Hx");
    const auto touched = terminal.screen.takeTouched();

    QCOMPARE(touched, (std::vector<bool> { true, false, true, false, false })); // the cursor left 0
    QCOMPARE(terminal.screen.takeTouched(), std::vector<bool>(5));
}

void TestTerminalScreen::muchOutputTakesLittleTime()
{
    Terminal terminal(50, 120);
    QByteArray output;
    while (output.size() < 5'000'000)
        output += "\x1b[32m[  OK  ]\x1b[0m Started Session " + QByteArray::number(output.size())
            + " of user root, with a message of some length.\r\n";

    const auto before = std::clock();
    terminal.screen.feed(output);
    const auto seconds = double(std::clock() - before) / CLOCKS_PER_SEC;

    qInfo("5 MB took %.2f s of CPU", seconds);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr double Most = 30; // most of it is the sanitizer's
#else
    constexpr double Most = 3;
#endif
    QVERIFY2(seconds < Most, qPrintable(QString::number(seconds)));
}

void TestTerminalScreen::garbageDoesNoHarm()
{
    Terminal terminal;
    QRandomGenerator random(42);
    const QList<QByteArray> pieces { "\x1b[", "\x1b]", "\x1bP",   "\x1b[?1049h", "\x1b[?1049l",
                                     ";",     "m",     "H",       "99999",       "\xf0\x9f\x98\x80",
                                     "\xff",  "\x9b",  "\x1b[2J", "\r\n",        "L" };

    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 20; ++i)
            bytes += random.bounded(2) ? pieces.at(random.bounded(pieces.size()))
                                       : QByteArray(1, char(random.bounded(256)));
        terminal.screen.feed(bytes);
        if (round % 10 == 0)
            terminal.screen.resize(random.bounded(1, 60), random.bounded(1, 150));
    }
    for (int index = 0; index < terminal.screen.history() + terminal.screen.rows(); ++index)
        QVERIFY(terminal.screen.line(index).cells.size() <= 150);
}

QTEST_GUILESS_MAIN(TestTerminalScreen)
#include "tst_terminalscreen.moc"
