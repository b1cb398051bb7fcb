// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findbar.h"
#include "views/jsonview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTest>
#include <QToolButton>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestJsonView : public QObject
{
    Q_OBJECT

private slots:
    void findGoesRoundAndCounts();
    void whatIsNotThereIsSaid();
    void theKeysOfFindBelongToTheText();
    void changesAreMarkedAgainstTheAnswerBefore();
    void anEqualAnswerKeepsTheComparison();
    void anotherResourceHasNothingToCompareWith();
    void copyTakesWhatIsShown();
};

namespace {

QJsonObject answer(const QString &status)
{
    return { { u"id"_s, u"1"_s }, { u"name"_s, u"web-1"_s }, { u"status"_s, status } };
}

} // namespace

void TestJsonView::findGoesRoundAndCounts()
{
    JsonView view;
    view.setJson({ { u"a"_s, u"web"_s }, { u"b"_s, u"WEB"_s } });
    auto *bar = view.findChild<FindBar *>();
    auto *edit = view.findChild<QPlainTextEdit *>();

    bar->field()->setText(u"web"_s);
    QCOMPARE(bar->outcome(), u"1 of 2"_s);
    QTest::keyClick(bar->field(), Qt::Key_Return);
    QCOMPARE(bar->outcome(), u"2 of 2"_s);
    QTest::keyClick(bar->field(), Qt::Key_F3);
    QCOMPARE(bar->outcome(), u"1 of 2"_s);
    QTest::keyClick(bar->field(), Qt::Key_F3, Qt::ShiftModifier);

    QCOMPARE(bar->outcome(), u"2 of 2"_s);
    QCOMPARE(edit->textCursor().selectedText(), u"WEB"_s);
}

void TestJsonView::whatIsNotThereIsSaid()
{
    JsonView view;
    view.setJson(answer(u"ACTIVE"_s));
    auto *bar = view.findChild<FindBar *>();

    bar->field()->setText(u"nowhere"_s);

    QCOMPARE(bar->outcome(), u"Not found"_s);
}

void TestJsonView::theKeysOfFindBelongToTheText()
{
    QWidget window;
    auto *view = new JsonView(&window);
    view->setJson(answer(u"ACTIVE"_s));
    QShortcut other(QKeySequence::Find, &window); // as the window's filter has it
    int taken = 0;
    connect(&other, &QShortcut::activated, this, [&] { ++taken; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *edit = view->findChild<QPlainTextEdit *>();
    edit->setFocus();

    QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);

    QCOMPARE(taken, 0);
    QVERIFY(view->findChild<QLineEdit *>()->hasFocus());
}

void TestJsonView::changesAreMarkedAgainstTheAnswerBefore()
{
    JsonView view;
    view.setJson(answer(u"ACTIVE"_s));
    view.setJson(answer(u"SHUTOFF"_s));

    view.showChanges(true);

    QVERIFY(view.text().contains(u"-     \"status\": \"ACTIVE\""_s));
    QVERIFY(view.text().contains(u"+     \"status\": \"SHUTOFF\""_s));
    QVERIFY(view.text().contains(u"      \"name\": \"web-1\""_s));
    QCOMPARE(view.findChild<QPlainTextEdit *>()->extraSelections().size(), 2);
    view.showChanges(false);
    QVERIFY(!view.text().contains(u"ACTIVE"_s));
    QVERIFY(view.findChild<QPlainTextEdit *>()->extraSelections().isEmpty());
}

void TestJsonView::anEqualAnswerKeepsTheComparison()
{
    JsonView view;
    view.setJson(answer(u"ACTIVE"_s));
    view.setJson(answer(u"SHUTOFF"_s));
    view.setJson(answer(u"SHUTOFF"_s));

    view.showChanges(true);

    QVERIFY(view.text().contains(u"ACTIVE"_s));
}

void TestJsonView::anotherResourceHasNothingToCompareWith()
{
    JsonView view;
    view.setJson(answer(u"ACTIVE"_s));
    view.forgetPrevious();
    view.setJson(answer(u"SHUTOFF"_s));

    view.showChanges(true);

    QVERIFY(!view.text().contains(u"ACTIVE"_s));
    QVERIFY(!view.text().contains(u"+ "_s));
}

void TestJsonView::copyTakesWhatIsShown()
{
    JsonView view;
    view.setJson(answer(u"ACTIVE"_s));
    view.setJson(answer(u"SHUTOFF"_s));
    view.showChanges(true);

    for (auto *button : view.findChildren<QToolButton *>()) {
        if (button->text() == u"Copy"_s)
            button->click();
    }

    QCOMPARE(QGuiApplication::clipboard()->text(), view.text());
    QVERIFY(view.text().contains(u"ACTIVE"_s));
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
