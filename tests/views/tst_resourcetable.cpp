// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/compute/v2/server.h"
#include "views/resourcetable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollBar>
#include <QTest>

using namespace cirro;
using namespace Qt::StringLiterals;

//! Tells how wide contents are.
class MeasuredTable final : public ResourceTable
{
public:
    using ResourceTable::ResourceTable;
    int contentWidth(int column) const { return sizeHintForColumn(column); }
};

class TestResourceTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingOfTheFirstScreenIsCut();
    void aWiderRowThatComesLaterIsNotCut();
    void theNameTakesWhatIsLeft();
    void theNameFollowsTheWindow();
    void theVerticalScrollBarBringsNoHorizontalOne();
    void theStretchOfTheLastColumnIsNotTheUsers();
    void widthsOfTheUserStay();
    void aListIsCopiedWithoutMarks();

private:
    int nameColumn() const { return m_model->columnOf("name"); }
    int shownWidth() const;

    std::unique_ptr<ResourceModel> m_model;
    std::unique_ptr<MeasuredTable> m_table;
};

void TestResourceTable::init()
{
    m_table = std::make_unique<MeasuredTable>(nullptr);
    m_model = std::make_unique<ResourceModel>(Schema::of<Server>());
    m_table->resize(1100, 400);
    m_table->show(m_model.get(), false);
    m_table->show();
    const QJsonObject addresses { { u"net"_s,
                                    QJsonArray {
                                        QJsonObject { { u"addr"_s, u"203.0.113.24"_s } },
                                        QJsonObject { { u"addr"_s, u"10.10.0.19"_s } } } } };
    m_model->update(
        { Resource::load(Schema::of<Server>(),
                         { { u"id"_s, u"1"_s },
                           { u"name"_s, u"web-1"_s },
                           { u"status"_s, u"VERIFY_RESIZE"_s },
                           { u"OS-EXT-AZ:availability_zone"_s, u"a-zone-with-a-name"_s },
                           { u"addresses"_s, addresses } }) });
}

int TestResourceTable::shownWidth() const
{
    int width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += m_table->columnWidth(column); // 0 where hidden
    return width;
}

void TestResourceTable::nothingOfTheFirstScreenIsCut()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const auto label = m_model->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(m_table->columnWidth(column) >= m_table->contentWidth(column), qPrintable(label));
        QVERIFY2(m_table->columnWidth(column)
                     >= m_table->horizontalHeader()->sectionSizeHint(column),
                 qPrintable(label));
    }
}

void TestResourceTable::aWiderRowThatComesLaterIsNotCut()
{
    const int column = m_model->columnOf("OS-EXT-AZ:availability_zone");
    const int before = m_table->columnWidth(column);
    const auto longer
        = Resource::load(Schema::of<Server>(),
                         { { u"id"_s, u"2"_s },
                           { u"name"_s, u"web-2"_s },
                           { u"OS-EXT-AZ:availability_zone"_s, u"a-zone-with-a-longer-name"_s } });

    m_model->update({ longer });

    QVERIFY(m_table->columnWidth(column) > before);
    QVERIFY(m_table->columnWidth(column) >= m_table->contentWidth(column));
    QCOMPARE(shownWidth(), m_table->viewport()->width());
}

void TestResourceTable::theNameTakesWhatIsLeft()
{
    QCOMPARE(shownWidth(), m_table->viewport()->width());
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(column == nameColumn()
                || m_table->columnWidth(column) <= m_table->columnWidth(nameColumn()));
}

void TestResourceTable::theNameFollowsTheWindow()
{
    const int name = m_table->columnWidth(nameColumn());
    const int last = m_table->columnWidth(m_model->columnOf("created"));

    m_table->resize(1400, 400);

    QCOMPARE(m_table->columnWidth(nameColumn()), name + 300);
    QCOMPARE(m_table->columnWidth(m_model->columnOf("created")), last);
}

void TestResourceTable::theVerticalScrollBarBringsNoHorizontalOne()
{
    QList<Resource> many;
    for (int i = 0; i < 40; ++i)
        many.append(
            Resource::load(Schema::of<Server>(),
                           { { u"id"_s, QString::number(i) }, { u"name"_s, u"web-%1"_s.arg(i) } }));
    m_model->update(many);
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 0);
    m_table->rows().setFilterText(u"web-7"_s);
    QTRY_COMPARE(m_table->verticalScrollBar()->maximum(), 0);

    m_table->rows().setFilterText({});

    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(shownWidth(), m_table->viewport()->width());
}

void TestResourceTable::theStretchOfTheLastColumnIsNotTheUsers()
{
    const int name = m_table->columnWidth(nameColumn());
    auto *header = m_table->horizontalHeader();
    emit header->sectionResized(m_model->columnOf("created"), 90,
                                102); // as when a scroll bar comes or goes

    m_table->resize(1400, 400);

    QCOMPARE(m_table->columnWidth(nameColumn()), name + 300);
}

void TestResourceTable::widthsOfTheUserStay()
{
    m_table->horizontalHeader()->resizeSection(nameColumn(), 180);

    m_table->resize(1400, 400);

    QCOMPARE(m_table->columnWidth(nameColumn()), 180);
}

void TestResourceTable::aListIsCopiedWithoutMarks()
{
    const int column = m_model->columnOf("addresses");
    m_table->select(u"1"_s);
    m_table->selectionModel()->setCurrentIndex(m_table->rows().index(0, column),
                                               QItemSelectionModel::NoUpdate);

    QTest::keySequence(m_table.get(), QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"203.0.113.24, 10.10.0.19"_s);
}

QTEST_MAIN(TestResourceTable)
#include "tst_resourcetable.moc"
