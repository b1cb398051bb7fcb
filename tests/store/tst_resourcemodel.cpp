// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/compute/v2/server.h"
#include "sdk/objectstore/v1/object.h"
#include "store/resourcemodel.h"
#include "store/valuetext.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QtTest>

#include <ctime>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject body(const QString &id, const QString &name, const QString &status = u"ACTIVE"_s,
                 const QString &task = {})
{
    return { { u"id"_s, id },
             { u"name"_s, name },
             { u"status"_s, status },
             { u"OS-EXT-STS:task_state"_s, task.isEmpty() ? QJsonValue() : QJsonValue(task) },
             { u"flavor"_s,
               QJsonObject { { u"original_name"_s, u"m1.small"_s }, { u"ram"_s, 2048 } } },
             { u"addresses"_s,
               QJsonObject { { u"net"_s,
                               QJsonArray { QJsonObject { { u"addr"_s, u"10.0.0.11"_s } },
                                            QJsonObject { { u"addr"_s, u"203.0.113.7"_s } } } } } },
             { u"created"_s, QDateTime::currentDateTimeUtc().addSecs(-180).toString(Qt::ISODate) },
             { u"metadata"_s, QJsonObject { { u"role"_s, u"web"_s } } },
             { u"locked"_s, false } };
}

Resource server(const QString &id, const QString &name = {}, const QString &status = u"ACTIVE"_s,
                const QString &task = {})
{
    return Resource::load(Schema::of<Server>(),
                          body(id, name.isEmpty() ? u"vm-"_s + id : name, status, task));
}

QList<Resource> servers(const QStringList &ids)
{
    QList<Resource> list;
    for (const auto &id : ids)
        list << server(id);
    return list;
}

QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(ResourceModel::IdRole).toString();
    return ids;
}

//! A model under the eyes of the tester, which must never reset.
struct Watched
{
    ResourceModel model { Schema::of<Server>() };
    QAbstractItemModelTester tester { &model,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest };
    QSignalSpy inserted { &model, &QAbstractItemModel::rowsInserted };
    QSignalSpy removed { &model, &QAbstractItemModel::rowsRemoved };
    QSignalSpy changed { &model, &QAbstractItemModel::dataChanged };
    QSignalSpy reset { &model, &QAbstractItemModel::modelReset };

    QString text(int row, const char *key, int role = Qt::DisplayRole) const
    {
        return model.index(row, model.columnOf(key)).data(role).toString();
    }
};

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

} // namespace

class TestResourceModel : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreAllFieldsThatAreNotHidden();
    void valuesAreShownAsPeopleReadThem();
    void theTaskWinsOverTheStatus();
    void toolTipsTellTheRest();
    void sortValuesAreTyped();
    void anUpdateWithoutChangeSaysNothing();
    void newRowsComeWhereTheServerPutsThem();
    void neighboursAreInsertedAndRemovedInOneRange();
    void onlyColumnsThatDifferAreTold();
    void aTaskChangesTheStatusColumn();
    void aLockIsSaidOfTheName();
    void allOfARowIsToldWhenTheCloudListsIt();
    void neighboursWithTheSameChangeAreToldTogether();
    void persistentIndexesSurvive();
    void movedRowsStayWhereTheyAre();
    void aRowListedTwiceIsThereOnce();
    void randomUpdatesEndAsTheListSays();
    void pagesAreAppended();
    void upsertChangesOrAdds();
    void forgetRemoves();
    void errorsAndTransitionsAreCounted();
    void undeclaredChangesReachTheRawJson();
    void foldersHaveTheirOwnIdAndName();
    void namesFromTheCloudCannotDisguise();
    void tenThousandRowsAreUpdatedQuickly();
};

void TestResourceModel::columnsAreAllFieldsThatAreNotHidden()
{
    Watched w;

    int visible = 0;
    for (const auto &field : Schema::of<Server>().fields())
        visible += field.info->show != Show::Hidden;

    QCOMPARE(w.model.columnCount(), visible);
    QCOMPARE(w.model.columnOf("user_data"), -1);
    QVERIFY(w.model.isDefaultVisible(w.model.columnOf("name")));
    QVERIFY(!w.model.isDefaultVisible(w.model.columnOf("metadata")));
    QCOMPARE(w.model.headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(w.model.headerData(0, Qt::Horizontal, ResourceModel::KeyRole).toString(), u"name"_s);
}

void TestResourceModel::valuesAreShownAsPeopleReadThem()
{
    Watched w;

    w.model.update({ server(u"1"_s, u"web-1"_s) });

    QCOMPARE(w.text(0, "name"), u"web-1"_s);
    QCOMPARE(w.text(0, "status"), u"Active"_s);
    QCOMPARE(withoutIsolates(w.text(0, "addresses")), u"10.0.0.11, 203.0.113.7"_s);
    QCOMPARE(w.text(0, "flavor/ram"), u"2 GiB"_s);
    QCOMPARE(w.text(0, "created"), u"3 min ago"_s);
    QCOMPARE(w.text(0, "locked"), u"no"_s);
    QCOMPARE(w.text(0, "metadata"), u"role=web"_s);
    QCOMPARE(w.text(0, "key_name"), QString());
}

void TestResourceModel::theTaskWinsOverTheStatus()
{
    Watched w;

    w.model.update({ server(u"1"_s, {}, u"ACTIVE"_s, u"powering-off"_s) });

    QCOMPARE(w.text(0, "status"), u"Powering off"_s);
    QCOMPARE(w.text(0, "name", ResourceModel::StatusRole), u"ACTIVE"_s);
    QCOMPARE(w.model.index(0, 0).data(ResourceModel::ToneRole).value<Tone>(), Tone::Busy);
    QVERIFY(w.model.index(0, 0).data(ResourceModel::TransitionRole).toBool());
}

void TestResourceModel::toolTipsTellTheRest()
{
    Watched w;

    w.model.update({ server(u"1"_s, {}, u"ACTIVE"_s, u"rebooting"_s) });

    QVERIFY(w.text(0, "created", Qt::ToolTipRole).contains(u"UTC"_s));
    QVERIFY(w.text(0, "status", Qt::ToolTipRole).contains(u"Task: rebooting"_s));
    QCOMPARE(w.text(0, "addresses", Qt::ToolTipRole), u"10.0.0.11\n203.0.113.7"_s);
    QCOMPARE(w.text(0, "key_name", Qt::AccessibleTextRole), u"Key pair: none"_s);
}

void TestResourceModel::sortValuesAreTyped()
{
    Watched w;

    w.model.update({ server(u"1"_s) });

    const auto sortValue = [&](const char *key) {
        return w.model.index(0, w.model.columnOf(key)).data(ResourceModel::SortRole);
    };
    QCOMPARE(sortValue("flavor/ram").typeId(), int(QMetaType::Int));
    QCOMPARE(sortValue("created").typeId(), int(QMetaType::LongLong));
    QVERIFY(!sortValue("updated").isValid());
}

void TestResourceModel::anUpdateWithoutChangeSaysNothing()
{
    Watched w;
    w.model.update(servers({ u"a"_s, u"b"_s }));
    w.inserted.clear();

    w.model.update(servers({ u"a"_s, u"b"_s }));

    QCOMPARE(w.inserted.size() + w.removed.size() + w.changed.size() + w.reset.size(), 0);
}

void TestResourceModel::newRowsComeWhereTheServerPutsThem()
{
    Watched w;
    w.model.update(servers({ u"b"_s, u"d"_s }));

    w.model.update(servers({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }));

    QCOMPARE(idsOf(w.model), (QStringList { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }));
}

void TestResourceModel::neighboursAreInsertedAndRemovedInOneRange()
{
    Watched w;
    w.model.update(servers({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }));
    QCOMPARE(w.inserted.size(), 1);

    w.model.update(servers({ u"a"_s, u"x"_s, u"y"_s, u"e"_s }));

    QCOMPARE(w.removed.size(), 1);
    QCOMPARE(w.inserted.size(), 2);
    QCOMPARE(w.reset.size(), 0);
    QCOMPARE(idsOf(w.model), (QStringList { u"a"_s, u"x"_s, u"y"_s, u"e"_s }));
}

void TestResourceModel::onlyColumnsThatDifferAreTold()
{
    Watched w;
    w.model.update({ server(u"a"_s, u"old"_s), server(u"b"_s) });

    w.model.update({ server(u"a"_s, u"new"_s), server(u"b"_s) });

    QCOMPARE(w.changed.size(), 1);
    const auto from = w.changed[0][0].toModelIndex();
    const auto to = w.changed[0][1].toModelIndex();
    QCOMPARE(from.row(), 0);
    QCOMPARE(to.row(), 0);
    QCOMPARE(from.column(), w.model.columnOf("name"));
    QCOMPARE(to.column(), w.model.columnOf("name"));
}

void TestResourceModel::aTaskChangesTheStatusColumn()
{
    Watched w;
    w.model.update({ server(u"a"_s) });

    w.model.update({ server(u"a"_s, {}, u"ACTIVE"_s, u"rebooting"_s) });

    QSet<int> columns;
    for (const auto &change : std::as_const(w.changed)) {
        for (int c = change[0].toModelIndex().column(); c <= change[1].toModelIndex().column(); ++c)
            columns << c;
    }
    QVERIFY(columns.contains(w.model.columnOf("status")));
    QVERIFY(!columns.contains(w.model.columnOf("name")));
}

void TestResourceModel::aLockIsSaidOfTheName()
{
    Watched w;
    w.model.update({ server(u"a"_s) });
    QVERIFY(!w.model.index(0, 0).data(ResourceModel::LockedRole).toBool());
    auto locked = body(u"a"_s, u"vm-a"_s);
    locked[u"locked"_s] = true;

    w.model.update({ Resource::load(Schema::of<Server>(), locked) });

    const int name = w.model.columnOf("name");
    QVERIFY(std::any_of(w.changed.cbegin(), w.changed.cend(), [&](const auto &change) {
        return change[0].toModelIndex().column() <= name
            && change[1].toModelIndex().column() >= name;
    }));
    QVERIFY(w.model.index(0, name).data(ResourceModel::LockedRole).toBool());
    QCOMPARE(w.text(0, "name", Qt::AccessibleTextRole), u"vm-a, Locked"_s);
}

void TestResourceModel::allOfARowIsToldWhenTheCloudListsIt()
{
    Watched w;
    w.model.upsert(server(u"a"_s), true);
    w.changed.clear();

    w.model.update({ server(u"a"_s) });

    QCOMPARE(w.changed.size(), 1); // it is no longer in italics, from the first column to the last
    QCOMPARE(w.changed[0][0].toModelIndex().column(), 0);
    QCOMPARE(w.changed[0][1].toModelIndex().column(), w.model.columnCount() - 1);
}

void TestResourceModel::neighboursWithTheSameChangeAreToldTogether()
{
    Watched w;
    w.model.update({ server(u"a"_s, u"1"_s), server(u"b"_s, u"1"_s), server(u"c"_s, u"1"_s) });

    w.model.update({ server(u"a"_s, u"2"_s), server(u"b"_s, u"2"_s), server(u"c"_s, u"2"_s) });

    QCOMPARE(w.changed.size(), 1);
    QCOMPARE(w.changed[0][1].toModelIndex().row(), 2);
}

void TestResourceModel::persistentIndexesSurvive()
{
    Watched w;
    w.model.update(servers({ u"a"_s, u"b"_s, u"c"_s }));
    const QPersistentModelIndex b(w.model.index(1, 0));
    const QPersistentModelIndex c(w.model.index(2, 0));

    w.model.update(servers({ u"new"_s, u"a"_s, u"c"_s }));

    QVERIFY(!b.isValid());
    QCOMPARE(c.row(), 2);
    QCOMPARE(c.data(ResourceModel::IdRole).toString(), u"c"_s);
}

void TestResourceModel::movedRowsStayWhereTheyAre()
{
    Watched w;
    w.model.update(servers({ u"a"_s, u"b"_s, u"c"_s }));

    w.model.update(servers({ u"c"_s, u"x"_s, u"a"_s, u"b"_s }));

    QCOMPARE(idsOf(w.model), (QStringList { u"a"_s, u"b"_s, u"c"_s, u"x"_s }));
}

void TestResourceModel::aRowListedTwiceIsThereOnce()
{
    Watched w;

    w.model.update({ server(u"a"_s, u"old"_s), server(u"b"_s), server(u"a"_s, u"new"_s) });

    QCOMPARE(w.model.rowCount(), 2);
    QCOMPARE(w.model.resourceAt(w.model.rowOf(u"a"_s)).name(), u"new"_s);
}

void TestResourceModel::randomUpdatesEndAsTheListSays()
{
    Watched w;
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QList<Resource> list;
        for (int i = 0; i < 30; ++i) {
            if (random.bounded(3) > 0)
                list << server(QString::number(i), u"name-%1"_s.arg(random.bounded(4)));
        }

        w.model.update(list);

        QCOMPARE(w.model.rowCount(), list.size());
        for (int row = 0; row < list.size(); ++row) {
            QCOMPARE(w.model.resourceAt(row).id(), list[row].id());
            QCOMPARE(w.model.resourceAt(row).name(), list[row].name());
            QCOMPARE(w.model.rowOf(list[row].id()), row);
        }
    }
    QCOMPARE(w.reset.size(), 0);
}

void TestResourceModel::pagesAreAppended()
{
    Watched w;

    w.model.append(servers({ u"a"_s, u"b"_s }));
    w.model.append({ server(u"b"_s, u"changed"_s), server(u"c"_s) });

    QCOMPARE(idsOf(w.model), (QStringList { u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(w.text(1, "name"), u"changed"_s);
    QCOMPARE(w.inserted.size(), 2);
}

void TestResourceModel::upsertChangesOrAdds()
{
    Watched w;
    w.model.update(servers({ u"a"_s }));

    w.model.upsert(server(u"a"_s, {}, u"SHUTOFF"_s));
    w.model.upsert(server(u"b"_s), true);

    QCOMPARE(w.text(0, "status"), u"Stopped"_s);
    QVERIFY(!w.model.index(0, 0).data(ResourceModel::WrittenRole).toBool());
    QVERIFY(w.model.index(1, 0).data(ResourceModel::WrittenRole).toBool());
}

void TestResourceModel::forgetRemoves()
{
    Watched w;
    w.model.update(servers({ u"a"_s, u"b"_s, u"c"_s }));

    w.model.forget(u"b"_s);
    w.model.forget(u"never was"_s);

    QCOMPARE(idsOf(w.model), (QStringList { u"a"_s, u"c"_s }));
    QCOMPARE(w.model.rowOf(u"c"_s), 1);
}

void TestResourceModel::errorsAndTransitionsAreCounted()
{
    Watched w;

    w.model.update(
        { server(u"a"_s, {}, u"ERROR"_s), server(u"b"_s, {}, u"BUILD"_s), server(u"c"_s) });
    QCOMPARE(w.model.problemCount(), 1);
    QVERIFY(w.model.isInTransition());
    QVERIFY(w.model.transitions().contains(u"b="_s));

    w.model.update({ server(u"b"_s), server(u"c"_s, {}, u"ERROR"_s) });
    QCOMPARE(w.model.problemCount(), 1);
    QVERIFY(!w.model.isInTransition());
}

void TestResourceModel::undeclaredChangesReachTheRawJson()
{
    Watched w;
    w.model.update({ server(u"a"_s) });
    auto fresh = body(u"a"_s, u"vm-a"_s);
    fresh.insert(u"strange"_s, 1);

    w.model.update({ Resource::load(Schema::of<Server>(), fresh) });

    QCOMPARE(w.model.resourceAt(0).raw().value(u"strange"_s).toInt(), 1);
}

void TestResourceModel::foldersHaveTheirOwnIdAndName()
{
    ResourceModel model(Schema::of<Object>());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFolder(u"2024/"_s);

    model.update(
        { Resource::load(Schema::of<Object>(), { { u"subdir"_s, u"2024/holiday/"_s } }),
          Resource::load(Schema::of<Object>(),
                         { { u"name"_s, u"2024/beach.jpg"_s }, { u"bytes"_s, 4200000 } }) });

    QCOMPARE(idsOf(model), (QStringList { u"2024/holiday/"_s, u"2024/beach.jpg"_s }));
    QCOMPARE(model.index(0, 0).data().toString(), u"holiday"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"beach.jpg"_s);
    QVERIFY(model.index(0, 0).data(ResourceModel::FolderRole).toBool());
    QCOMPARE(model.index(0, model.columnOf("Content-Length")).data().toString(), QString());
    QCOMPARE(model.index(1, model.columnOf("Content-Length")).data().toString(), u"4.2 MB"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"holiday, folder"_s);
}

void TestResourceModel::namesFromTheCloudCannotDisguise()
{
    Watched w;

    w.model.update({ server(u"a"_s, u"a\u202egpj.exe\n"_s) });

    QCOMPARE(w.text(0, "name"), u"a\ufffdgpj.exe\ufffd"_s);
}

void TestResourceModel::tenThousandRowsAreUpdatedQuickly()
{
    const auto list = [] {
        QList<Resource> rows;
        rows.reserve(10000);
        for (int i = 0; i < 10000; ++i)
            rows << server(QString::number(i));
        return rows;
    };
    const auto before = residentKiB();
    ResourceModel model(Schema::of<Server>());
    model.update(list());
    const auto after = residentKiB();
    auto fresh = list();

    const auto begin = std::clock(); // time of the processor: other programs do not count
    model.update(std::move(fresh));
    const auto ms = double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;

    qInfo("update of 10000 unchanged rows: %.1f ms; %.1f KiB a row", ms,
          double(after - before) / 10000);
    QVERIFY2(ms < 5000, "many times what it takes when optimised");
}

QTEST_GUILESS_MAIN(TestResourceModel)

#include "tst_resourcemodel.moc"
