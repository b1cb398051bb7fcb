// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inputs/resourcepicker.h"

#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject flavors(const QStringList &names)
{
    QJsonArray list;
    for (const auto &name : names)
        list << QJsonObject { { u"id"_s, name + u"-id"_s }, { u"name"_s, name } };
    return { { u"flavors"_s, list } };
}

} // namespace

class TestResourcePicker : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theListIsThereWhenItComes();
    void nothingSaysNothing();
    void theOnlyOneIsChosen();
    void choosingNothingIsAChoiceWhereItMayBe();
    void whatCannotBeChosenSaysWhyAndStandsLast();
    void whatWasChosenStaysWhenTheListChanges();
    void aRowThatGoesIsNoLongerChosen();
    void aListThatCannotBeReadTakesAnId();
    void nothingToChooseIsSaid();
    void severalAreChecked();
    void aClickOnTheNameTicksAndTheKeyboardGoesOnThere();
    void theFilterHidesAndForgetsNothing();

private:
    Input input()
    {
        Input input { .name = u"flavor"_s, .kind = Input::Kind::Resource, .label = u"Flavor"_s };
        input.choice.place = Place { m_cloud->connection(), &Schema::of<Flavor>() };
        return input;
    }
    void offer(const QStringList &names)
    {
        (*m_cloud)->on("GET /flavors/detail", 200, flavors(names));
    }
    QStringList shown(const ResourcePicker &picker)
    {
        QStringList names;
        const auto *model = picker.list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
    void click(ResourcePicker &picker, int row)
    {
        picker.list()->setCurrentIndex(picker.list()->model()->index(row, 0));
    }

    std::unique_ptr<ScriptedCloud> m_cloud;
    std::unique_ptr<ResourceStore> m_store;
};

void TestResourcePicker::init()
{
    m_store.reset();
    m_cloud = std::make_unique<ScriptedCloud>();
    m_store = std::make_unique<ResourceStore>();
}

void TestResourcePicker::theListIsThereWhenItComes()
{
    offer({ u"m3"_s, u"m2"_s });
    ResourcePicker picker(input(), m_store.get());

    QVERIFY(!picker.problem().isEmpty());
    QTRY_COMPARE(shown(picker), (QStringList { u"m2"_s, u"m3"_s }));
    click(picker, 1);

    QCOMPARE(picker.value(), QVariant(u"m3-id"_s));
    QVERIFY(picker.problem().isEmpty());
}

void TestResourcePicker::nothingSaysNothing()
{
    offer({ u"a"_s });
    ResourcePicker picker(input(), m_store.get());
    QTRY_COMPARE(shown(picker).size(), 1);

    // Combo boxes ask so while their model is made anew.
    for (const auto role : { Qt::DisplayRole, Qt::DecorationRole, Qt::AccessibleTextRole })
        QVERIFY(!picker.list()->model()->data({}, role).isValid());
}

void TestResourcePicker::theOnlyOneIsChosen()
{
    offer({ u"m2"_s });
    ResourcePicker picker(input(), m_store.get());

    QTRY_COMPARE(picker.value(), QVariant(u"m2-id"_s));
}

void TestResourcePicker::choosingNothingIsAChoiceWhereItMayBe()
{
    offer({ u"m2"_s });
    auto asked = input();
    asked.choice.none = u"Any"_s;
    ResourcePicker picker(asked, m_store.get());

    QTRY_COMPARE(shown(picker), (QStringList { u"Any"_s, u"m2"_s }));
    QCOMPARE(picker.value(), QVariant(QString()));
    QVERIFY(picker.problem().isEmpty());
}

void TestResourcePicker::whatCannotBeChosenSaysWhyAndStandsLast()
{
    offer({ u"a"_s, u"b"_s });
    auto asked = input();
    asked.choice.refusal
        = [](const Resource &row) { return row.name() == "a"_L1 ? u"Too big."_s : QString(); };
    ResourcePicker picker(asked, m_store.get());

    QTRY_COMPARE(shown(picker), (QStringList { u"b"_s, u"a"_s }));
    const auto refused = picker.list()->model()->index(1, 1);
    QCOMPARE(refused.data().toString(), u"Too big."_s);
    QVERIFY(!(refused.flags() & Qt::ItemIsEnabled));
}

void TestResourcePicker::whatWasChosenStaysWhenTheListChanges()
{
    offer({ u"a"_s, u"c"_s });
    offer({ u"a"_s, u"b"_s, u"c"_s });
    ResourcePicker picker(input(), m_store.get());
    QTRY_COMPARE(shown(picker).size(), 2);
    click(picker, 1);

    m_store->refreshVisible();

    QTRY_COMPARE(shown(picker).size(), 3);
    QCOMPARE(picker.value(), QVariant(u"c-id"_s));
    QCOMPARE(picker.list()->currentIndex().row(), 2);
}

void TestResourcePicker::aRowThatGoesIsNoLongerChosen()
{
    offer({ u"a"_s, u"b"_s, u"c"_s });
    offer({ u"a"_s, u"b"_s });
    ResourcePicker picker(input(), m_store.get());
    QTRY_COMPARE(shown(picker).size(), 3);
    click(picker, 2);

    m_store->refreshVisible();

    QTRY_COMPARE(shown(picker).size(), 2);
    QCOMPARE(picker.value(), QVariant(QString()));
    QVERIFY(!picker.problem().isEmpty());
}

void TestResourcePicker::aListThatCannotBeReadTakesAnId()
{
    (*m_cloud)->on("GET /flavors/detail", 403);
    ResourcePicker picker(input(), m_store.get());
    picker.show();
    auto *typed = picker.findChild<QLineEdit *>(u"flavor.id"_s);

    QTRY_VERIFY(typed->isVisible());
    typed->setText(u" m7 "_s);

    QCOMPARE(picker.value(), QVariant(u"m7"_s));
    QVERIFY(picker.problem().isEmpty());
}

void TestResourcePicker::nothingToChooseIsSaid()
{
    offer({});
    auto asked = input();
    asked.choice.nothing = u"There are no flavors."_s;
    ResourcePicker picker(asked, m_store.get());
    picker.show();

    QTRY_VERIFY(!picker.list()->isVisible());
    const auto labels = picker.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == "There are no flavors."_L1;
    }));
}

void TestResourcePicker::severalAreChecked()
{
    offer({ u"a"_s, u"b"_s, u"c"_s });
    auto asked = input();
    asked.kind = Input::Kind::Resources;
    asked.choice.isInitial = [](const Resource &row) { return row.name() == "b"_L1; };
    ResourcePicker picker(asked, m_store.get());
    QTRY_COMPARE(picker.value().toStringList(), QStringList { u"b-id"_s });

    auto *model = picker.list()->model();
    model->setData(model->index(2, 0), Qt::Checked, Qt::CheckStateRole);
    model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    picker.lookAgain();
    QCoreApplication::processEvents();

    QCOMPARE(picker.value().toStringList(), QStringList { u"c-id"_s });
}

void TestResourcePicker::aClickOnTheNameTicksAndTheKeyboardGoesOnThere()
{
    offer({ u"a"_s, u"b"_s, u"c"_s });
    auto asked = input();
    asked.kind = Input::Kind::Resources;
    ResourcePicker picker(asked, m_store.get());
    picker.resize(400, 200);
    picker.show();
    QTRY_COMPARE(shown(picker).size(), 3);
    auto *list = picker.list();
    const auto name = list->visualRect(list->model()->index(1, 0)).center();

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(picker.value().toStringList(), QStringList { u"b-id"_s });
    picker.lookAgain(); // what is listed comes anew now and then
    QCoreApplication::processEvents();
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Space);

    QCOMPARE(picker.value().toStringList(), QStringList());
}

void TestResourcePicker::theFilterHidesAndForgetsNothing()
{
    QStringList many;
    for (int i = 1; i <= 12; ++i)
        many << u"m%1"_s.arg(i, 2, 10, QLatin1Char('0'));
    offer(many);
    ResourcePicker picker(input(), m_store.get());
    picker.show();
    QTRY_COMPARE(shown(picker).size(), 12);
    click(picker, 4);
    auto *filter = picker.findChild<QLineEdit *>();
    QVERIFY(filter->isVisible());

    filter->setText(u"m1"_s);
    QCOMPARE(shown(picker), (QStringList { u"m10"_s, u"m11"_s, u"m12"_s }));
    QCOMPARE(picker.value(), QVariant(u"m05-id"_s));
    filter->clear();

    QCOMPARE(picker.list()->currentIndex().row(), 4);
}

QTEST_MAIN(TestResourcePicker)
#include "tst_resourcepicker.moc"
