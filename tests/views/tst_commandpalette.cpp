// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commandmodel.h"
#include "views/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

//! Two menus: one with a menu inside, something that is off, something that is hidden.
struct Desk
{
    QWidget window;
    QMenu server { u"&Server"_s };
    QMenu view { u"&View"_s };
    QAction *start = server.addAction(u"Start"_s);
    QAction *stop = server.addAction(u"Stop…"_s);
    QMenu *recover = server.addMenu(u"Recover"_s);
    QAction *restore = recover->addAction(u"Re&store && start"_s);
    QAction *hidden = server.addAction(u"Hidden"_s);
    QAction *details = view.addAction(u"Details"_s);
    QPointer<CommandPalette> palette;

    Desk()
    {
        start->setEnabled(false);
        start->setProperty("reason", u"It runs already."_s);
        stop->setShortcut(QKeySequence(u"Ctrl+Alt+O"_s));
        hidden->setVisible(false);
        server.addSeparator();
        details->setCheckable(true);
        details->setChecked(true);
        window.resize(1000, 700);
        window.show();
    }

    QList<QMenu *> menus() { return { &server, &view }; }
    CommandPalette *open(const QString &on = {})
    {
        palette = new CommandPalette(menus(), on, &window);
        palette->show();
        return palette;
    }
};

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, CommandModel::Name).data().toString();
    return names;
}

} // namespace

//! What menus offer, found by typing.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void allThatIsToBeSeenIsThere();
    void menusThatFillThemselvesAreThereToo();
    void rowsTellTheWayAndTheShortcut();
    void whatCannotBeDoneSaysWhyAndComesLast();
    void wordsAreFound_data();
    void wordsAreFound();
    void returnDoesWhatIsChosen();
    void arrowsChooseWhileOneTypes();
    void whatCannotBeDoneStaysOpen();
    void nothingFoundIsSaid();
    void whatItActsOnIsSaid();
    void aCommandThatIsGoneMeanwhileDoesNothing();
};

void TestCommandPalette::allThatIsToBeSeenIsThere()
{
    Desk desk;
    CommandModel commands;

    commands.setMenus(desk.menus());

    QCOMPARE(namesOf(commands),
             (QStringList { u"Stop…"_s, u"Restore & start"_s, u"Details"_s, u"Start"_s }));
}

void TestCommandPalette::menusThatFillThemselvesAreThereToo()
{
    Desk desk;
    auto *columns = desk.view.addMenu(u"Columns"_s);
    connect(columns, &QMenu::aboutToShow, columns, [columns] { columns->addAction(u"Flavor"_s); });
    CommandModel commands;

    commands.setMenus(desk.menus());

    QVERIFY(namesOf(commands).contains(u"Flavor"_s));
}

void TestCommandPalette::rowsTellTheWayAndTheShortcut()
{
    Desk desk;
    CommandModel commands;
    commands.setMenus(desk.menus());
    const auto at = [&](int row, int column) { return commands.index(row, column).data(); };

    QCOMPARE(at(0, CommandModel::Way).toString(), u"Server"_s);
    QCOMPARE(at(1, CommandModel::Way).toString(), u"Server › Recover"_s);
    QCOMPARE(at(0, CommandModel::Keys).toString(), u"Ctrl+Alt+O"_s);
    QCOMPARE(commands.index(2, CommandModel::Name).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
    QVERIFY(!commands.index(0, CommandModel::Name).data(Qt::CheckStateRole).isValid());
}

void TestCommandPalette::whatCannotBeDoneSaysWhyAndComesLast()
{
    Desk desk;
    CommandModel commands;
    commands.setMenus(desk.menus());

    commands.setFilterText(u"sta"_s);

    QCOMPARE(namesOf(commands), (QStringList { u"Restore & start"_s, u"Start"_s }));
    QCOMPARE(commands.index(1, CommandModel::Way).data().toString(), u"It runs already."_s);
    QCOMPARE(commands.index(1, 0).data(CommandModel::ReasonRole).toString(), u"It runs already."_s);
    QCOMPARE(commands.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Start: It runs already."_s);
}

void TestCommandPalette::wordsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("beginning") << u"st"_s
                               << QStringList { u"Stop…"_s, u"Restore & start"_s, u"Start"_s };
    QTest::newRow("inside") << u"tor"_s << QStringList { u"Restore & start"_s };
    QTest::newRow("menu") << u"recover"_s << QStringList { u"Restore & start"_s };
    QTest::newRow("menu and name") << u"server  STOP"_s << QStringList { u"Stop…"_s };
    QTest::newRow("not all words") << u"stop recover"_s << QStringList {};
}

void TestCommandPalette::wordsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Desk desk;
    CommandModel commands;
    commands.setMenus(desk.menus());

    commands.setFilterText(typed);

    QCOMPARE(namesOf(commands), found);
}

void TestCommandPalette::returnDoesWhatIsChosen()
{
    Desk desk;
    QSignalSpy stopped(desk.stop, &QAction::triggered);
    auto *palette = desk.open();

    QTest::keyClicks(palette->field(), u"stop"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);

    QTRY_COMPARE(stopped.size(), 1);
    QTRY_VERIFY(!desk.palette);
}

void TestCommandPalette::arrowsChooseWhileOneTypes()
{
    Desk desk;
    QSignalSpy restored(desk.restore, &QAction::triggered);
    auto *palette = desk.open();

    QTest::keyClick(palette->field(), Qt::Key_Down);
    QCOMPARE(palette->list()->currentIndex().row(), 1);
    QTest::keyClick(palette->field(), Qt::Key_Return);

    QTRY_COMPARE(restored.size(), 1);
}

void TestCommandPalette::whatCannotBeDoneStaysOpen()
{
    Desk desk;
    QSignalSpy started(desk.start, &QAction::triggered);
    auto *palette = desk.open();
    QTest::keyClick(palette->field(), Qt::Key_PageDown); // the last one

    QTest::keyClick(palette->field(), Qt::Key_Return);

    QCOMPARE(palette->hint(), u"It runs already."_s);
    QVERIFY(palette->isVisible());
    QVERIFY(started.isEmpty());
}

void TestCommandPalette::nothingFoundIsSaid()
{
    Desk desk;
    auto *palette = desk.open();

    QTest::keyClicks(palette->field(), u"xyz"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);

    QVERIFY(palette->hint().startsWith(u"Nothing is called so"_s));
    QVERIFY(palette->isVisible());
}

void TestCommandPalette::whatItActsOnIsSaid()
{
    Desk desk;

    QVERIFY(desk.open(u"web-1"_s)->hint().contains(u"web-1"_s));
}

void TestCommandPalette::aCommandThatIsGoneMeanwhileDoesNothing()
{
    Desk desk;
    auto *palette = desk.open();
    QTest::keyClicks(palette->field(), u"stop"_s);

    delete desk.stop;
    QTest::keyClick(palette->field(), Qt::Key_Return);

    QVERIFY(palette->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
