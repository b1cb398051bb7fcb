// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/relatedpage.h"

#include "views/actionmenu.h"
#include "views/details/actionbuttons.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"

#include "sdk/services.h"
#include "store/resourcemodel.h"
#include "store/valuetext.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! The field of \a schema that is both its id and a reference: such rows stand for another thing.
const PropInfo *standsFor(const Schema &schema)
{
    if (schema.idField() < 0)
        return nullptr;
    const auto *info = schema.fields()[schema.idField()].info;
    return info->refersTo ? info : nullptr;
}

} // namespace

RelatedPage::RelatedPage(RelatedList list, const DetailsTools &tools, QWidget *parent)
    : DetailsPage(parent)
    , m_list(std::move(list))
    , m_tools(tools)
{
}

void RelatedPage::build()
{
    m_buttons = new ActionButtons(m_list.actions, m_tools, this);
    m_view = new ResourceView(m_tools.store, m_tools.names, nullptr, this);
    m_view->table()->setObjectName(u"relatedTable"_s);
    m_view->setAcceptDrops(false);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_buttons);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_view);

    connect(m_view, &ResourceView::contextMenuRequested, this, &RelatedPage::showMenu);
    connect(m_view, &ResourceView::opened, this, &RelatedPage::follow);
    if (!m_list.below)
        return;
    m_below = m_list.below(m_tools, this);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    connect(m_below, &DetailsPage::linkActivated, this, &DetailsPage::linkActivated);
    connect(m_view, &ResourceView::selectionChanged, this, &RelatedPage::showBelow);
    connect(m_view, &ResourceView::selectedRowsChanged, this, &RelatedPage::showBelow);
    connect(&m_view->table()->rows(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_view->place() && m_view->selection().isEmpty())
            selectFirst(); // the newest
    });
}

void RelatedPage::selectFirst()
{
    auto *table = m_view->table();
    // selectRow() chooses nothing where columns run from right to left
    table->selectionModel()->setCurrentIndex(
        table->rows().index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RelatedPage::show(const Place &place, const Resource &resource)
{
    if (!m_view)
        build();
    m_place = place;
    m_resource = resource;
    const auto there = m_list.place(place, resource);
    if (!m_view->place() || !(*m_view->place() == there)) {
        m_view->setPlace(there, resource.name());
        auto &rows = m_view->table()->rows();
        for (const auto *key : m_list.left)
            m_view->table()->setColumnHidden(rows.resources()->columnOf(key), true);
        const int newest = m_list.newest ? rows.resources()->columnOf(m_list.newest) : -1;
        if (newest >= 0) {
            rows.setSortKeys({ { newest, Qt::DescendingOrder } });
            m_view->table()->horizontalHeader()->setSortIndicator(newest, Qt::DescendingOrder);
        }
        if (m_below && rows.rowCount())
            selectFirst();
    }
    m_buttons->setResource(place, resource);
    showBelow();
}

void RelatedPage::leave()
{
    if (m_below)
        m_below->leave();
    if (m_view)
        m_view->clear();
}

void RelatedPage::showMenu(const QPoint &position)
{
    if (!m_tools.actionsFor || !m_view->place())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (auto *action : m_tools.actionsFor(*m_view->place(), m_view->selection(), menu))
        addToMenu(menu, action);
    menu->popup(position);
}

void RelatedPage::showBelow()
{
    if (!m_below || !m_view->place())
        return;
    const auto selected = m_view->selection();
    m_below->setVisible(!selected.isEmpty());
    if (selected.isEmpty())
        m_below->leave();
    else
        m_below->show(*m_view->place(), selected.first());
}

//! Opens what the row stands for, else the row among all of its type.
void RelatedPage::follow(const Resource &row)
{
    Place target { m_place->connection };
    if (const auto *info = standsFor(row.schema()))
        target.schema = schemaNamed(QString::fromLatin1(info->refersTo));
    else if (row.uriParts().isEmpty())
        target.schema = &row.schema();
    if (target.schema)
        emit linkActivated(target, row.id());
}

} // namespace cirro
