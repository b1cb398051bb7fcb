// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operations.h"
#include "views/activitydock.h"

#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestActivityDock : public QObject
{
    Q_OBJECT

private slots:
    void noRowIsSelectedByItself();
    void buttonsActOnTheSelectedRow();
    void whatFailedIsEditedOnlyWhereItCanBe();
};

namespace {

//! Ends at once with an error that can be tried again.
Job failing()
{
    return { .title = u"Stop web-1"_s, .where = u"shop@prod"_s, .run = [](const Report &) {
                return Call<Outcome>(
                    Error { .kind = Error::Kind::Server, .message = u"It broke."_s });
            } };
}

bool anyOfARow(const ActivityDock &dock)
{
    const auto buttons = dock.findChildren<QToolButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->text() == "Copy report"_L1 && button->isEnabled();
    });
}

} // namespace

void TestActivityDock::noRowIsSelectedByItself()
{
    Operations operations;
    ActivityDock dock(&operations);
    dock.show();
    dock.list()->setFocus();

    operations.start(failing());
    QTRY_COMPARE(operations.problemCount(), 1);
    operations.start(failing());
    QTRY_COMPARE(operations.problemCount(), 2);
    QCoreApplication::sendPostedEvents();

    QVERIFY(!dock.list()->selectionModel()->hasSelection());
    QVERIFY(!anyOfARow(dock));
}

void TestActivityDock::buttonsActOnTheSelectedRow()
{
    Operations operations;
    ActivityDock dock(&operations);
    dock.show();
    operations.start(failing());
    QTRY_COMPARE(operations.problemCount(), 1);

    dock.list()->setCurrentIndex(dock.list()->model()->index(0, 0));

    QVERIFY(anyOfARow(dock));
}

void TestActivityDock::whatFailedIsEditedOnlyWhereItCanBe()
{
    Operations operations;
    ActivityDock dock(&operations);
    dock.show();
    int opened = 0;
    auto editable = failing();
    editable.reopen = [&opened] { ++opened; };
    operations.start(failing());
    operations.start(editable);
    QTRY_COMPARE(operations.problemCount(), 2);
    const auto buttons = dock.findChildren<QToolButton *>();
    const auto edit = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->text() == "Edit and try again"_L1;
    });
    QVERIFY(edit != buttons.end());

    dock.list()->setCurrentIndex(dock.list()->model()->index(1, 0)); // the older one
    QVERIFY(!(*edit)->isVisible());
    dock.list()->setCurrentIndex(dock.list()->model()->index(0, 0));
    QVERIFY((*edit)->isVisible());
    (*edit)->click();

    QCOMPARE(opened, 1);
}

QTEST_MAIN(TestActivityDock)
#include "tst_activitydock.moc"
