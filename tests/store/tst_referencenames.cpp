// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/network/v2/floatingip.h"
#include "store/referencenames.h"
#include "store/resourcemodel.h"
#include "store/sortfiltermodel.h"
#include "support/scriptedconnection.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

Resource floatingIp(const QString &id, const QString &networkId)
{
    return Resource::load(Schema::of<FloatingIp>(),
                          { { u"id"_s, id }, { u"floating_network_id"_s, networkId } });
}

QJsonObject networkJson(const QString &id, const QString &name)
{
    return { { u"id"_s, id }, { u"name"_s, name } };
}

//! Floating IPs f0, f1... of these networks, as a view shows them.
struct Shown
{
    ScriptedCloud cloud;
    ReferenceNames names { nullptr };
    ResourceModel model { Schema::of<FloatingIp>() };
    SortFilterModel view;
    QAbstractItemModelTester tester { &view,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest };
    int column = -1;

    explicit Shown(const QStringList &networks)
    {
        QList<Resource> rows;
        for (int i = 0; i < networks.size(); ++i)
            rows << floatingIp(u"f%1"_s.arg(i), networks[i]);
        model.update(rows);
        view.setNames(&names, cloud.connection());
        view.setSourceModel(&model);
        column = model.columnOf("floating_network_id");
    }

    QString cell(int row) const { return view.index(row, column).data().toString(); }
    QStringList cells() const
    {
        QStringList texts;
        for (int row = 0; row < view.rowCount(); ++row)
            texts << cell(row);
        return texts;
    }
};

} // namespace

class TestReferenceNames : public QObject
{
    Q_OBJECT

private slots:
    void aCellSaysTheNameOfWhatItRefersTo();
    void manyNamesAreAskedForWithTheirList();
    void rowsAreFoundByNamesAndByIds();
    void rowsAreSortedByNames();
    void aRowThatRefersToAnotherThingMoves();
    void whereTheyMayNotBeKnownIdsStayAndNobodyAsksAgain();
    void afterALostConnectionTheNextLookAsksAgain();
};

void TestReferenceNames::aCellSaysTheNameOfWhatItRefersTo()
{
    Shown shown({ u"net-1"_s, u"net-1"_s });
    shown.cloud->on("GET /networks/net-1", 200,
                    QJsonObject { { u"network"_s, networkJson(u"net-1"_s, u"public"_s) } });
    QSignalSpy changed(&shown.view, &QAbstractItemModel::dataChanged);

    QCOMPARE(shown.cell(0), u"net-1"_s);

    QTRY_COMPARE(shown.cell(0), u"public"_s);
    QCOMPARE(shown.cell(1), u"public"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(shown.cloud->count("GET /networks/net-1"), 1);
    QCOMPARE(shown.view.index(0, shown.column).data(Qt::AccessibleTextRole).toString(),
             u"public"_s);
}

void TestReferenceNames::manyNamesAreAskedForWithTheirList()
{
    QStringList ids;
    QJsonArray networks;
    for (int i = 0; i < 6; ++i) {
        ids << u"net-%1"_s.arg(i);
        networks << networkJson(ids.last(), u"blue-%1"_s.arg(i));
    }
    Shown shown(ids);
    shown.cloud->on("GET /networks", 200, QJsonObject { { u"networks"_s, networks } });

    shown.cells();

    QTRY_COMPARE(shown.cell(5), u"blue-5"_s);
    QCOMPARE(shown.cell(0), u"blue-0"_s);
    QCOMPARE(shown.cloud->seen().size(), 1);
}

void TestReferenceNames::rowsAreFoundByNamesAndByIds()
{
    Shown shown({ u"net-1"_s, u"net-2"_s });
    shown.cloud->on("GET /networks/net-1", 200,
                    QJsonObject { { u"network"_s, networkJson(u"net-1"_s, u"public"_s) } });
    shown.cloud->on("GET /networks/net-2", 200,
                    QJsonObject { { u"network"_s, networkJson(u"net-2"_s, u"lab"_s) } });

    shown.view.setFilterText(u"publ"_s);

    QCOMPARE(shown.view.rowCount(), 0); // nobody knows yet
    QTRY_COMPARE(shown.cells(), QStringList { u"public"_s });
    shown.view.setFilterText(u"net-2"_s);
    QCOMPARE(shown.cells(), QStringList { u"lab"_s });
}

void TestReferenceNames::rowsAreSortedByNames()
{
    Shown shown({ u"a"_s, u"b"_s, u"c"_s });
    for (const auto &[id, name] : { std::pair(u"a"_s, u"Zoo"_s), std::pair(u"b"_s, u"net-10"_s),
                                    std::pair(u"c"_s, u"net-9"_s) })
        shown.cloud->on("GET /networks/" + id.toUtf8(), 200,
                        QJsonObject { { u"network"_s, networkJson(id, name) } });

    shown.view.sort(shown.column);

    QTRY_COMPARE(shown.cells(), QStringList({ u"net-9"_s, u"net-10"_s, u"Zoo"_s }));
}

void TestReferenceNames::aRowThatRefersToAnotherThingMoves()
{
    Shown shown({ u"a"_s, u"b"_s, u"c"_s });
    for (const auto &[id, name] : { std::pair(u"a"_s, u"first"_s), std::pair(u"b"_s, u"second"_s),
                                    std::pair(u"c"_s, u"third"_s) })
        shown.cloud->on("GET /networks/" + id.toUtf8(), 200,
                        QJsonObject { { u"network"_s, networkJson(id, name) } });
    shown.view.sort(shown.column);
    QTRY_COMPARE(shown.cells(), QStringList({ u"first"_s, u"second"_s, u"third"_s }));

    shown.model.update(
        { floatingIp(u"f0"_s, u"c"_s), floatingIp(u"f1"_s, u"b"_s), floatingIp(u"f2"_s, u"a"_s) });

    QCOMPARE(shown.cells(), QStringList({ u"first"_s, u"second"_s, u"third"_s }));
}

void TestReferenceNames::whereTheyMayNotBeKnownIdsStayAndNobodyAsksAgain()
{
    Shown shown({ u"net-1"_s });
    shown.cloud->on("GET /networks/net-1", 403);

    shown.cell(0);
    QTRY_COMPARE(shown.cloud->count("GET /networks/net-1"), 1);
    QCoreApplication::processEvents();

    QCOMPARE(shown.cell(0), u"net-1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(shown.cloud->count("GET /networks/net-1"), 1);
}

void TestReferenceNames::afterALostConnectionTheNextLookAsksAgain()
{
    Shown shown({ u"net-1"_s });
    shown.cloud->on("GET /networks/net-1", 0);
    shown.cloud->on("GET /networks/net-1", 200,
                    QJsonObject { { u"network"_s, networkJson(u"net-1"_s, u"public"_s) } });

    QTRY_COMPARE(shown.cell(0), u"public"_s);
}

QTEST_GUILESS_MAIN(TestReferenceNames)
#include "tst_referencenames.moc"
