// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/compute/v2/server.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"
#include "views/iconlabel.h"
#include "views/plainlabel.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/statecard.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 60;

QJsonObject server(int number, const QString &status)
{
    return { { u"id"_s, QString::number(number) },
             { u"name"_s, u"web-%1"_s.arg(number) },
             { u"status"_s, status } };
}

} // namespace

class TestResourceView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsThatChangeOneAfterAnotherAreToldOfTogether();
    void aChangeOfRowsThatNobodySelectedIsNotTold();
    void theSelectionIsInTheOrderThatIsShown();
    void theChosenRowIsInSightWhenTheFilterGoes();
    void aCardWithoutRoomHasNoIcon();
    void aCardWithoutRoomScrollsItsFacts();

private:
    void stop(int number)
    {
        m_store->upsert(m_cloud.connection(),
                        Resource::load(Schema::of<Server>(), server(number, u"SHUTOFF"_s)));
    }

    ScriptedCloud m_cloud;
    std::unique_ptr<ResourceStore> m_store;
    std::unique_ptr<ResourceView> m_view;
};

void TestResourceView::init()
{
    m_view.reset();
    m_store = std::make_unique<ResourceStore>();
    QJsonArray servers;
    for (int i = 0; i < Count; ++i)
        servers << server(i, u"ACTIVE"_s);
    m_cloud->on("GET /servers/detail", 200, QJsonObject { { u"servers"_s, servers } });
    m_view = std::make_unique<ResourceView>(m_store.get(), nullptr, nullptr);
    m_view->setPlace({ m_cloud.connection(), &Schema::of<Server>() }, {});
    QTRY_COMPARE(m_view->table()->rows().rowCount(), Count);
}

void TestResourceView::rowsThatChangeOneAfterAnotherAreToldOfTogether()
{
    m_view->table()->selectAll();
    QStringList last;
    int told = 0;
    connect(m_view.get(), &ResourceView::selectedRowsChanged, this, [&] {
        ++told;
        last.clear();
        for (const auto &row : m_view->selection())
            last << row.status();
    });

    stop(0);
    QCOMPARE(told, 1); // the first at once
    for (int i = 1; i < Count; ++i)
        stop(i);

    QTRY_COMPARE(last.count(u"SHUTOFF"_s), Count);
    QCOMPARE(told, 2);
}

void TestResourceView::aChangeOfRowsThatNobodySelectedIsNotTold()
{
    m_view->table()->select(u"7"_s);
    QSignalSpy told(m_view.get(), &ResourceView::selectedRowsChanged);

    stop(8);
    QVERIFY(told.isEmpty());
    stop(7);

    QCOMPARE(told.size(), 1);
}

void TestResourceView::theSelectionIsInTheOrderThatIsShown()
{
    auto *table = m_view->table();
    const auto take = [&](int row) {
        table->selectionModel()->select(table->rows().index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    take(5);
    take(2);
    take(3);
    take(2);

    QCOMPARE(table->selectedRows(), QList<int>({ 2, 3, 5 }));
    QStringList names;
    for (const auto &row : m_view->selection())
        names << row.name();
    QCOMPARE(names, QStringList({ u"web-2"_s, u"web-3"_s, u"web-5"_s }));
}

void TestResourceView::theChosenRowIsInSightWhenTheFilterGoes()
{
    auto *table = m_view->table();
    m_view->resize(500, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFilterText(u"web-47"_s);
    table->select(u"47"_s);
    QCOMPARE(table->rows().rowCount(), 1);

    m_view->setFilterText({});

    QCOMPARE(table->rows().rowCount(), Count);
    const auto place = table->visualRect(table->currentIndex());
    QVERIFY2(table->viewport()->rect().contains(place.center()),
             qPrintable(u"row at %1 of %2"_s.arg(place.top()).arg(table->viewport()->height())));
}

void TestResourceView::aCardWithoutRoomScrollsItsFacts()
{
    StateCard card;
    card.set(u"server"_s, u"The server is not running"_s, u"There is nothing to measure."_s,
             { { u"Try again"_s, {}, [] {} } },
             { { u"HTTP status"_s, u"409"_s }, { u"Request ID"_s, u"req-1"_s } });
    card.resize(600, 120);
    card.show();

    QTRY_VERIFY(card.verticalScrollBar()->maximum() > 0);
    QCOMPARE(card.widget()->width(), card.viewport()->width()); // and no line is cut
    for (const auto *label : card.findChildren<PlainLabel *>()) {
        const auto needed = label->wordWrap() ? label->heightForWidth(label->width())
                                              : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
    }

    card.resize(600, 500);

    QTRY_COMPARE(card.verticalScrollBar()->maximum(), 0);
}

void TestResourceView::aCardWithoutRoomHasNoIcon()
{
    QWidget window;
    StateCard card(&window);
    card.set(u"view-list"_s, u"Nothing"_s, u"There is nothing here."_s);
    const auto *icon = card.findChild<IconLabel *>();
    card.resize(500, 400);
    window.show();
    QVERIFY(icon->isVisible());

    card.resize(500, 120);

    QVERIFY(!icon->isVisible());
    card.resize(500, 400);
    QVERIFY(icon->isVisible());
}

QTEST_MAIN(TestResourceView)
#include "tst_resourceview.moc"
