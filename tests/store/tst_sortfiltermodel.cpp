// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/compute/v2/server.h"
#include "sdk/objectstore/v1/object.h"
#include "store/resourcemodel.h"
#include "store/sortfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

Resource server(const QString &name, const QString &status, const QString &address, int vcpus = 1)
{
    return Resource::load(
        Schema::of<Server>(),
        { { u"id"_s, name },
          { u"name"_s, name },
          { u"status"_s, status },
          { u"flavor"_s, QJsonObject { { u"vcpus"_s, vcpus } } },
          { u"addresses"_s,
            QJsonObject { { u"n"_s, QJsonArray { QJsonObject { { u"addr"_s, address } } } } } } });
}

struct Shown
{
    ResourceModel model { Schema::of<Server>() };
    SortFilterModel view;
    QAbstractItemModelTester tester { &view,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest };

    Shown()
    {
        model.update({ server(u"web-10"_s, u"ACTIVE"_s, u"10.0.0.9"_s, 2),
                       server(u"Web-2"_s, u"SHUTOFF"_s, u"10.0.0.11"_s, 4),
                       server(u"db-1"_s, u"ERROR"_s, u"192.168.0.1"_s, 2),
                       server(u"test"_s, u"ACTIVE"_s, u"fe80::1"_s, 1) });
        view.setSourceModel(&model);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view.rowCount(); ++row)
            names << view.index(row, 0).data().toString();
        return names;
    }
};

} // namespace

class TestSortFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void filtersAreRead_data();
    void filtersAreRead();
    void filtersChoose_data();
    void filtersChoose();
    void onlyShownColumnsAreSearched();
    void aTokenCanBeTakenAway();
    void hiddenRowsAreCounted();
    void namesAreSortedAsPeopleCount();
    void aSecondKeyDecidesBetweenEquals();
    void withoutKeysTheOrderIsThatOfTheCloud();
    void foldersAreInFrontInBothOrders();
    void aChangedRowMovesAndStaysSelected();
};

void TestSortFilterModel::filtersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens"); // ! key : value

    QTest::newRow("nothing") << u"  "_s << QStringList {};
    QTest::newRow("words") << u"web  Prod"_s << QStringList { u":web"_s, u":prod"_s };
    QTest::newRow("key") << u"status:Error"_s << QStringList { u"status:error"_s };
    QTest::newRow("not") << u"!name:test !x"_s << QStringList { u"!name:test"_s, u"!:x"_s };
    QTest::newRow("quotes") << u"name:\"a b\" \"c d\""_s
                            << QStringList { u"name:a b"_s, u":c d"_s };
    QTest::newRow("unfinished") << u"status: !"_s << QStringList {};
    QTest::newRow("address") << u"fe80::1"_s << QStringList { u"fe80::1"_s };
}

void TestSortFilterModel::filtersAreRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tokens);

    QStringList read;
    const Filter filter(text);
    for (const auto &token : filter.tokens())
        read << (token.isNegated ? u"!"_s : QString()) + token.key + u':' + token.value;

    QCOMPARE(read, tokens);
}

void TestSortFilterModel::filtersChoose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("any column, any case") << u"WEB"_s << QStringList { u"web-10"_s, u"Web-2"_s };
    QTest::newRow("status by its word") << u"stopped"_s << QStringList { u"Web-2"_s };
    QTest::newRow("status as the cloud says it")
        << u"status:shutoff"_s << QStringList { u"Web-2"_s };
    QTest::newRow("start of a label") << u"addr:10.0"_s << QStringList { u"web-10"_s, u"Web-2"_s };
    QTest::newRow("all tokens") << u"web status:active"_s << QStringList { u"web-10"_s };
    QTest::newRow("not") << u"!name:web !test"_s << QStringList { u"db-1"_s };
    QTest::newRow("no such key is text") << u"fe80::1"_s << QStringList { u"test"_s };
    QTest::newRow("nothing fits") << u"nonsense"_s << QStringList {};
}

void TestSortFilterModel::filtersChoose()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    Shown shown;

    shown.view.setFilterText(text);

    QCOMPARE(shown.names(), names);
}

void TestSortFilterModel::onlyShownColumnsAreSearched()
{
    Shown shown;
    shown.view.setFilterText(u"192.168"_s);
    QCOMPARE(shown.names(), QStringList { u"db-1"_s });

    shown.view.setShownColumns({ 0 });

    QCOMPARE(shown.names(), QStringList {});
}

void TestSortFilterModel::aTokenCanBeTakenAway()
{
    const Filter filter(u"web status:error !x"_s);

    QCOMPARE(filter.without(1), u"web !x"_s);
}

void TestSortFilterModel::hiddenRowsAreCounted()
{
    Shown shown;

    shown.view.setFilterText(u"web"_s);

    QCOMPARE(shown.view.hiddenCount(), 2);
    QCOMPARE(shown.view.problemCount(), 0); // db-1 is not shown
    shown.view.setFilterText({});
    QCOMPARE(shown.view.problemCount(), 1);
    QVERIFY(shown.view.filterKeys().contains(u"status"_s));
}

void TestSortFilterModel::namesAreSortedAsPeopleCount()
{
    Shown shown;

    shown.view.sort(0);
    QCOMPARE(shown.names(), (QStringList { u"db-1"_s, u"test"_s, u"Web-2"_s, u"web-10"_s }));

    shown.view.sort(0, Qt::DescendingOrder);
    QCOMPARE(shown.names(), (QStringList { u"web-10"_s, u"Web-2"_s, u"test"_s, u"db-1"_s }));
}

void TestSortFilterModel::aSecondKeyDecidesBetweenEquals()
{
    Shown shown;
    const int vcpus = shown.model.columnOf("flavor/vcpus");

    shown.view.setSortKeys({ { vcpus, Qt::DescendingOrder }, { 0, Qt::AscendingOrder } });
    QCOMPARE(shown.names(), (QStringList { u"Web-2"_s, u"db-1"_s, u"web-10"_s, u"test"_s }));

    shown.view.setSortKeys({ { vcpus, Qt::DescendingOrder }, { 0, Qt::DescendingOrder } });
    QCOMPARE(shown.names(), (QStringList { u"Web-2"_s, u"web-10"_s, u"db-1"_s, u"test"_s }));
}

void TestSortFilterModel::withoutKeysTheOrderIsThatOfTheCloud()
{
    Shown shown;
    const auto before = shown.names();
    shown.view.sort(0);

    shown.view.sort(-1);

    QCOMPARE(shown.names(), before);
}

void TestSortFilterModel::foldersAreInFrontInBothOrders()
{
    ResourceModel model(Schema::of<Object>());
    model.update({ Resource::load(Schema::of<Object>(), { { u"name"_s, u"a.txt"_s } }),
                   Resource::load(Schema::of<Object>(), { { u"subdir"_s, u"b/"_s } }),
                   Resource::load(Schema::of<Object>(), { { u"name"_s, u"c.txt"_s } }) });
    SortFilterModel view;
    view.setSourceModel(&model);

    for (const auto order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        view.sort(0, order);

        QVERIFY(view.index(0, 0).data(ResourceModel::FolderRole).toBool());
    }
}

void TestSortFilterModel::aChangedRowMovesAndStaysSelected()
{
    Shown shown;
    shown.view.sort(0);
    const QPersistentModelIndex db(shown.view.index(0, 0));

    shown.model.upsert(
        Resource::load(Schema::of<Server>(), { { u"id"_s, u"db-1"_s }, { u"name"_s, u"zz"_s } }));

    QCOMPARE(shown.names().last(), u"zz"_s);
    QCOMPARE(db.row(), 3);
}

QTEST_GUILESS_MAIN(TestSortFilterModel)

#include "tst_sortfiltermodel.moc"
