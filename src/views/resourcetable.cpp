// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/resourcetable.h"

#include "views/palettes.h"
#include "views/plainlabel.h"
#include "views/resourcedelegate.h"

#include "store/resourcemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestColumn = 72;
constexpr int WidestColumn = 300;
constexpr int NameColumn = 220; // that others leave to a longer name

} // namespace

ResourceTable::ResourceTable(QSettings *settings, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_delegate(new ResourceDelegate(this))
{
    setObjectName(u"resourceTable"_s);
    setAccessibleName(tr("Resources"));
    setItemDelegate(m_delegate);
    setModel(&m_rows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);

    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &ResourceTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillColumnMenu(menu);
                menu->popup(header->mapToGlobal(position));
            });
    connect(header, &QHeaderView::sectionMoved, this, [this] { keepColumns(); });
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        if (header->visualIndex(column) != lastShown()) // which follows the window by itself
            keepColumns();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit opened(index.data(ResourceModel::ResourceRole).value<Resource>());
    });
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, [this] { fitColumns(); });
}

ResourceTable::~ResourceTable()
{
    disconnect(horizontalHeader(), nullptr, this, nullptr);
}

void ResourceTable::show(ResourceModel *model, bool hasIcons)
{
    m_isRestoring = true;
    m_delegate->setIconsShown(hasIcons);
    m_rows.setSourceModel(model);
    m_isRestoring = false;
    if (model)
        restoreColumns();
}

QList<int> ResourceTable::selectedRows() const
{
    QList<int> rows;
    for (const auto &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<Resource> ResourceTable::selection() const
{
    QList<Resource> resources;
    for (const int row : selectedRows())
        resources.append(m_rows.resourceAt(row));
    return resources;
}

Resource ResourceTable::resourceAt(const QPoint &position) const
{
    return indexAt(position).data(ResourceModel::ResourceRole).value<Resource>();
}

void ResourceTable::select(const QString &rowId)
{
    if (!m_rows.resources())
        return;
    const int row = m_rows.resources()->rowOf(rowId);
    if (row < 0)
        return;
    const auto index = m_rows.mapFromSource(m_rows.resources()->index(row, 0));
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

void ResourceTable::fillColumnMenu(QMenu *menu)
{
    auto *header = horizontalHeader();
    int shown = 0;
    for (int column = 0; column < header->count(); ++column)
        shown += !header->isSectionHidden(column);
    for (int column = 0; column < header->count(); ++column) {
        auto *action = menu->addAction(
            withoutMnemonic(m_rows.headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            if (on && columnWidth(column) < NarrowestColumn)
                setColumnWidth(
                    column, std::clamp(sizeHintForColumn(column), NarrowestColumn, WidestColumn));
            tellShownColumns();
            keepColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this,
            &ResourceTable::resetColumns);
}

void ResourceTable::markDropRow(const QString &rowId)
{
    if (m_dropRow == rowId)
        return;
    m_dropRow = rowId;
    viewport()->update();
}

void ResourceTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid()) {
        emit opened(currentIndex().data(ResourceModel::ResourceRole).value<Resource>());
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return copyCell();
    QTableView::keyPressEvent(event);
}

void ResourceTable::keyboardSearch(const QString &search)
{
    const auto *resources = m_rows.resources();
    const int column = resources ? resources->columnOf(resources->schema().nameField()) : -1;
    if (column >= 0 && currentIndex().isValid() && currentIndex().column() != column)
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(column),
                                          QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

QModelIndex ResourceTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return m_rows.index(0, column);
    if (action == MoveEnd)
        return m_rows.index(m_rows.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void ResourceTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_dropRow.isEmpty() || !m_rows.resources())
        return;
    const int row = m_rows.resources()->rowOf(m_dropRow);
    const auto index
        = row < 0 ? QModelIndex() : m_rows.mapFromSource(m_rows.resources()->index(row, 0));
    if (!index.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    auto color = accentColor(palette());
    painter.setPen(QPen(color, 2));
    color.setAlphaF(0.18f);
    painter.setBrush(color);
    const QRect line(0, rowViewportPosition(index.row()), viewport()->width(),
                     rowHeight(index.row()));
    painter.drawRoundedRect(QRectF(line).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
}

void ResourceTable::selectionChanged(const QItemSelection &selected,
                                     const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionChangedByUser();
}

void ResourceTable::sortBy(int column)
{
    using SortKey = SortFilterModel::SortKey;
    auto keys = m_rows.sortKeys();
    const bool adds = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
    if (adds && !keys.isEmpty() && keys.first().column != column) {
        const bool again = keys.size() > 1 && keys[1].column == column;
        const auto order = again && keys[1].order == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                        : Qt::AscendingOrder;
        keys = { keys.first(), SortKey { column, order } };
    } else {
        const bool turns = !keys.isEmpty() && keys.first().column == column
            && keys.first().order == Qt::AscendingOrder;
        keys = { SortKey { column, turns ? Qt::DescendingOrder : Qt::AscendingOrder } };
    }
    m_rows.setSortKeys(keys);
    horizontalHeader()->setSortIndicator(keys.first().column, keys.first().order);
    keepColumns();
}

//! Where the last column stands that is shown; -1 without columns.
int ResourceTable::lastShown() const
{
    const auto *header = horizontalHeader();
    int last = header->count() - 1;
    while (last >= 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    return last;
}

QString ResourceTable::settingsKey() const
{
    const auto *resources = m_rows.resources();
    return u"columns/"_s + resources->schema().key()
        + (resources->isOfEveryProject() ? u"/every"_s : QString());
}

void ResourceTable::restoreColumns()
{
    m_isRestoring = true;
    auto *header = horizontalHeader();
    const auto kept = m_settings ? m_settings->value(settingsKey()).toByteArray() : QByteArray();
    if (!kept.isEmpty() && header->restoreState(kept)) {
        m_needsFitting = false;
        m_needed.clear();
        header->setStretchLastSection(true);
        const int column = header->sortIndicatorSection();
        if (column >= 0 && column < header->count())
            m_rows.setSortKeys({ { column, header->sortIndicatorOrder() } });
        tellShownColumns();
        m_isRestoring = false;
    } else {
        m_isRestoring = false;
        resetColumns();
    }
}

void ResourceTable::keepColumns()
{
    if (m_isRestoring || !m_rows.resources())
        return;
    m_needed.clear(); // from here on widths are the user's
    if (m_settings)
        m_settings->setValue(settingsKey(), horizontalHeader()->saveState());
}

void ResourceTable::resetColumns()
{
    m_isRestoring = true;
    auto *header = horizontalHeader();
    const auto *resources = m_rows.resources();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, !resources->isDefaultVisible(column));
    }
    const int name = resources->columnOf(resources->schema().nameField());
    m_rows.setSortKeys(name < 0 ? QList<SortFilterModel::SortKey>()
                                : QList<SortFilterModel::SortKey> { { name } });
    header->setSortIndicator(name, Qt::AscendingOrder);
    m_needsFitting = true;
    m_isRestoring = false;
    if (m_settings)
        m_settings->remove(settingsKey());
    fitColumns();
    tellShownColumns();
}

void ResourceTable::fitColumns()
{
    if ((!m_needsFitting && m_needed.isEmpty()) || !m_rows.rowCount())
        return;
    const auto before
        = m_needsFitting ? QList<int>() : m_needed; // rows that come later make columns only wider
    m_needsFitting = false;
    m_isRestoring = true;
    m_needed.clear();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const int needed
            = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 6;
        m_needed.append(
            std::max(std::clamp(needed, NarrowestColumn, WidestColumn), before.value(column)));
        setColumnWidth(column, m_needed.last());
    }
    fitName();
    m_isRestoring = false;
}

//! Gives the name what the other columns leave.
void ResourceTable::fitName()
{
    const auto *resources = m_rows.resources();
    const int name = resources ? resources->columnOf(resources->schema().nameField()) : -1;
    if (name < 0 || m_needed.size() != horizontalHeader()->count())
        return;
    int rest = viewport()->width();
    for (int column = 0; column < m_needed.size(); ++column)
        rest -= column == name || isColumnHidden(column) ? 0 : m_needed[column];
    setColumnWidth(name, std::max(rest, std::min(m_needed[name], NameColumn)));
}

void ResourceTable::resizeEvent(QResizeEvent *event)
{
    const bool wasRestoring
        = std::exchange(m_isRestoring, true); // the last column follows by itself
    QTableView::resizeEvent(event);
    fitName();
    m_isRestoring = wasRestoring;
}

void ResourceTable::tellShownColumns()
{
    QList<int> columns;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (!isColumnHidden(column))
            columns.append(column);
    }
    m_rows.setShownColumns(columns);
}

void ResourceTable::copyCell()
{
    if (!currentIndex().isValid())
        return;
    QStringList lines;
    for (const int row : selectedRows())
        lines.append(withoutIsolates(m_rows.index(row, currentIndex().column()).data().toString()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace cirro
