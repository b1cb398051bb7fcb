// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questiondialog.h"
#include "views/revealdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestQuestionDialog : public QObject
{
    Q_OBJECT

private slots:
    void cancelIsTheDefaultOfAConfirmation();
    void escapeMeansNo();
    void theVerbAnswersYes();
    void namesAreShownAsTheyAre();
    void whatIsNotTouchedIsSaid();
    void theNameMustBeTypedExactly();
    void aWrongInputIsToldAtTheField();
    void anInputBegunIsNotBlamedBeforeItIsTouched();
    void aPasswordIsHiddenUntilTheEyeIsPressed();
    void aQuestionWithInputsNamesWhatItIsAbout();
    void aBlankDoesNotThrowAPasswordAway();
};

namespace {

Question deletion()
{
    Question question;
    question.ask = Ask::Confirm;
    question.isDanger = true;
    question.title = u"Delete 2 servers?"_s;
    question.text = u"Their disks go with them."_s;
    question.verb = u"Delete 2 servers"_s;
    question.names = { u"web-1"_s, u"<b>web-2</b> &amp;"_s };
    return question;
}

Question naming()
{
    Question question;
    question.title = u"New container"_s;
    question.verb = u"Create"_s;
    Input input;
    input.name = u"name"_s;
    input.label = u"Name"_s;
    input.check = [](const QVariant &value) {
        const auto text = value.toString();
        return text.isEmpty()     ? u"A name is needed."_s
            : text.contains(u'/') ? u"No slash."_s
                                  : QString();
    };
    question.inputs = { input };
    return question;
}

} // namespace

void TestQuestionDialog::aPasswordIsHiddenUntilTheEyeIsPressed()
{
    auto question = naming();
    question.inputs.first().kind = Input::Kind::Secret;
    question.inputs.first().check = {};
    QuestionDialog dialog(question);
    auto *edit = dialog.findChild<QLineEdit *>();
    QVERIFY(edit);
    auto *eye = edit->actions().value(0);
    QVERIFY(eye);

    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    eye->trigger();
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    eye->trigger();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
}

void TestQuestionDialog::aQuestionWithInputsNamesWhatItIsAbout()
{
    auto question = naming();
    question.names = { u"web-1"_s };
    const QuestionDialog dialog(question);

    const auto labels = dialog.findChildren<QLabel *>();

    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == "web-1"_L1; }));
}

void TestQuestionDialog::aBlankDoesNotThrowAPasswordAway()
{
    RevealDialog dialog;
    dialog.add({ u"Password of web-1"_s, Secret(u"geheim"_s) });
    dialog.show();

    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);

    QVERIFY(dialog.isVisible());
    dialog.findChild<QPushButton *>()->click(); // "I have kept it"
    QVERIFY(!dialog.isVisible());
}

void TestQuestionDialog::cancelIsTheDefaultOfAConfirmation()
{
    QuestionDialog dialog(deletion());
    dialog.show();
    int accepted = 0;
    connect(&dialog, &QDialog::accepted, this, [&] { ++accepted; });

    QTest::keyClick(&dialog, Qt::Key_Return);

    QVERIFY(dialog.cancelButton()->isDefault());
    QVERIFY(!dialog.verbButton()->isDefault());
    QCOMPARE(accepted, 0);
    QVERIFY(!dialog.isVisible());
}

void TestQuestionDialog::escapeMeansNo()
{
    QWidget window;
    int calls = 0;
    bool declined = false;
    QuestionDialog::ask(deletion(), &window, [&](const std::optional<Inputs> &answer) {
        ++calls;
        declined = !answer;
    });
    auto *dialog = window.findChild<QuestionDialog *>();
    QVERIFY(dialog);

    QTest::keyClick(dialog, Qt::Key_Escape);

    QCOMPARE(calls, 1);
    QVERIFY(declined);
}

void TestQuestionDialog::theVerbAnswersYes()
{
    QWidget window;
    bool accepted = false;
    QuestionDialog::ask(deletion(), &window,
                        [&](const std::optional<Inputs> &answer) { accepted = bool(answer); });
    auto *dialog = window.findChild<QuestionDialog *>();

    QCOMPARE(dialog->verbButton()->text(), u"Delete 2 servers"_s);
    dialog->verbButton()->click();

    QVERIFY(accepted);
    QCOMPARE(dialog->objectName(), u"confirmDialog"_s);
}

void TestQuestionDialog::namesAreShownAsTheyAre()
{
    QuestionDialog dialog(deletion());

    QStringList shown;
    for (const auto *label : dialog.findChildren<QLabel *>())
        shown << label->text();

    QVERIFY(shown.contains(u"<b>web-2</b> &amp;"_s));
    for (const auto *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestQuestionDialog::whatIsNotTouchedIsSaid()
{
    auto question = deletion();
    question.left = { { u"db-1"_s, u"it is locked"_s } };

    QuestionDialog dialog(question);

    const auto *plan = dialog.findChild<QTreeWidget *>(u"plan"_s);
    QCOMPARE(plan->topLevelItemCount(), 3);
    QCOMPARE(plan->topLevelItem(0)->text(1), u"Delete 2 servers"_s);
    QCOMPARE(plan->topLevelItem(2)->text(0), u"db-1"_s);
    QVERIFY(plan->topLevelItem(2)->text(1).contains(u"it is locked"_s));
}

void TestQuestionDialog::theNameMustBeTypedExactly()
{
    auto question = deletion();
    question.ask = Ask::TypeTheName;
    question.toType = u"12"_s;
    QuestionDialog dialog(question);
    auto *field = dialog.findChild<QLineEdit *>();

    QVERIFY(!dialog.verbButton()->isEnabled());
    field->setText(u"1"_s);
    QVERIFY(!dialog.verbButton()->isEnabled());
    field->setText(u"12"_s);

    QVERIFY(dialog.verbButton()->isEnabled());
}

void TestQuestionDialog::aWrongInputIsToldAtTheField()
{
    QuestionDialog dialog(naming());
    auto *field = dialog.findChild<QLineEdit *>(u"name"_s);

    field->setText(u"a/b"_s);

    QVERIFY(!dialog.verbButton()->isEnabled());
    QCOMPARE(field->accessibleDescription(), u"No slash."_s);
    field->setText(u"photos"_s);
    QVERIFY(dialog.verbButton()->isEnabled());
    QVERIFY(dialog.verbButton()->isDefault());
    QCOMPARE(dialog.inputs().value(u"name"_s).toString(), u"photos"_s);
}

void TestQuestionDialog::anInputBegunIsNotBlamedBeforeItIsTouched()
{
    QuestionDialog dialog(naming());

    QVERIFY(!dialog.verbButton()->isEnabled());
    QVERIFY(dialog.findChild<QLineEdit *>(u"name"_s)->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestQuestionDialog)
#include "tst_questiondialog.moc"
