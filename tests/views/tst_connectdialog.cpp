// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/choicebutton.h"
#include "views/connectdialog.h"
#include "views/iconlabel.h"

#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cirro;

class TestConnectDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }

    void foundCloudsAreListedAndTheFirstIsChosen();
    void theListIsAsLongAsItsClouds();
    void withoutCloudsTheThreeWaysAreLarge();
    void theHeadsIconAndTitlesShareOneMiddle();
    void nothingIsCutOff();
    void returnConnectsToTheChosenCloud();
    void theDialogFitsThePageInFront();
    void everyPageIsNamedForReaders();

private:
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    QList<ChoiceButton *> choices() const { return m_dialog->findChildren<ChoiceButton *>(); }

    std::unique_ptr<ConnectDialog> m_dialog;
};

namespace {

QList<FoundCloud> clouds(int count)
{
    QList<FoundCloud> made;
    for (int i = 0; i < count; ++i)
        made.append({ u"cloud-%1"_s.arg(i), u"clouds.yaml"_s, u"keystone.example.org"_s, u"shop"_s,
                      u"RegionOne"_s });
    return made;
}

} // namespace

void TestConnectDialog::init()
{
    m_dialog = std::make_unique<ConnectDialog>();
    m_dialog->show();
}

void TestConnectDialog::foundCloudsAreListedAndTheFirstIsChosen()
{
    m_dialog->setClouds(clouds(2));

    QVERIFY(list()->isVisible());
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->currentRow(), 0);
    for (const auto *choice : choices())
        QVERIFY(!choice->isLarge());
}

void TestConnectDialog::theListIsAsLongAsItsClouds()
{
    m_dialog->setClouds(clouds(2));
    QCoreApplication::processEvents();
    const int two = list()->viewport()->height();
    m_dialog->setClouds(clouds(4));
    QCoreApplication::processEvents();

    QCOMPARE(two, 2 * list()->sizeHintForRow(0));
    QCOMPARE(list()->viewport()->height(), 2 * two);
}

void TestConnectDialog::withoutCloudsTheThreeWaysAreLarge()
{
    m_dialog->setClouds({});
    QCoreApplication::processEvents();

    QVERIFY(!list()->isVisible());
    QCOMPARE(choices().size(), 3);
    for (const auto *choice : choices()) {
        QVERIFY(choice->isLarge());
        QVERIFY(choice->width() > m_dialog->width() * 3 / 4);
    }
    QVERIFY(choices()[0]->y() < choices()[1]->y() && choices()[1]->y() < choices()[2]->y());
}

void TestConnectDialog::theHeadsIconAndTitlesShareOneMiddle()
{
    m_dialog->setClouds(clouds(1));
    QCoreApplication::processEvents();

    const auto marks = m_dialog->findChildren<IconLabel *>();
    const auto *mark
        = *std::max_element(marks.begin(), marks.end(), [](const auto *a, const auto *b) {
              return a->sizeHint().width() < b->sizeHint().width();
          });
    const auto labels = mark->parentWidget()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 2);
    const auto titles = labels[0]->geometry().united(labels[1]->geometry());
    QVERIFY(qAbs(titles.center().y() - mark->geometry().center().y()) <= 1);
    QVERIFY(titles.height() <= mark->height() + 6);
}

void TestConnectDialog::nothingIsCutOff()
{
    for (const int count : { 0, 1, 3 }) {
        m_dialog->setClouds(clouds(count));
        QCoreApplication::processEvents();
        for (const auto *choice : choices())
            QVERIFY2(choice->width() >= choice->sizeHint().width(), qPrintable(choice->text()));
    }
}

void TestConnectDialog::returnConnectsToTheChosenCloud()
{
    m_dialog->setClouds(clouds(3));
    QSignalSpy chosen(m_dialog.get(), &ConnectDialog::cloudChosen);

    list()->setCurrentRow(2);
    QTest::keyClick(list(), Qt::Key_Return);

    QVERIFY(chosen.size() >= 1);
    QCOMPARE(chosen.first().first().toString(), u"cloud-2"_s);
}

void TestConnectDialog::theDialogFitsThePageInFront()
{
    m_dialog->setClouds(clouds(1));
    QCoreApplication::processEvents();
    const int listPage = m_dialog->height();

    m_dialog->showForm();
    QCoreApplication::processEvents();

    QVERIFY2(m_dialog->height() > listPage, qPrintable(QString::number(m_dialog->height())));
    QCOMPARE(m_dialog->height(), m_dialog->layout()->totalHeightForWidth(m_dialog->width()));
}

void TestConnectDialog::everyPageIsNamedForReaders()
{
    m_dialog->setClouds(clouds(1));
    m_dialog->showForm();

    for (const auto *button : m_dialog->findChildren<QAbstractButton *>())
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty()
                || button->inherits("QLineEditIconButton"));
    for (const auto *choice : choices())
        QVERIFY(!choice->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
