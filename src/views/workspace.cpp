// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace.h"

#include "views/breadcrumb.h"
#include "views/clearbutton.h"
#include "views/detailspane.h"
#include "views/icons.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/statecard.h"

#include "store/referencenames.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideEnough = 1280; // for details beside the list

} // namespace

Workspace::Workspace(ResourceStore *store, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new PlaceTabs(this))
    , m_head(new QWidget(this))
    , m_breadcrumb(new Breadcrumb(this))
    , m_filter(new QLineEdit(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_names(new ReferenceNames(store))
    , m_view(new ResourceView(store, m_names, settings, this))
    , m_details(new DetailsPane(store, m_names, this))
    , m_nowhere(new StateCard(this))
{
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Words, or status:error, net:10.0, !name:test (Ctrl+F)"));
    m_filter->addAction(icon("view-filter"), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(260);
    addClearButton(m_filter);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(10, 6, 10, 6);
    head->setSpacing(10);
    head->addWidget(m_breadcrumb, 1);
    head->addWidget(m_filter);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({ 430, 340 });
    m_view->setMinimumSize(260, 120);
    m_details->setMinimumSize(260, 140);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_nowhere, 1);

    connect(m_tabs, &PlaceTabs::visitChanged, this, &Workspace::showVisit);
    connect(m_breadcrumb, &Breadcrumb::chosen, this,
            [this](const Place &place) { open(place, visit() ? visit()->project : QString()); });
    connect(m_filter, &QLineEdit::textChanged, m_view, &ResourceView::setFilterText);
    connect(m_filter, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &ResourceView::filterCleared, m_filter, &QLineEdit::clear);
    connect(m_view, &ResourceView::selectionChanged, this, &Workspace::showSelection);
    connect(m_view, &ResourceView::selectedRowsChanged, this, &Workspace::showSelection);
    connect(m_view, &ResourceView::opened, this, &Workspace::openRow);
    // Later: rows that are just coming are not to be found yet.
    connect(&m_view->table()->rows(), &QAbstractItemModel::rowsInserted, this,
            &Workspace::selectWanted, Qt::QueuedConnection);
    connect(m_details, &DetailsPane::linkActivated, this, &Workspace::reveal);
    connect(m_details, &DetailsPane::closed, this, [this] { showDetails(false); });
    m_names->setParent(this); // the last child: it goes after the views that ask it
    showVisit();
}

void Workspace::open(const Place &place, const QString &project, bool inNewTab)
{
    if (m_wantedAt != place.key())
        m_wanted.clear();
    remember();
    m_tabs->open(place, project, inNewTab);
}

void Workspace::reveal(const Place &place, const QString &id)
{
    m_wantedAt = place.key();
    m_wanted = id;
    open(place, visit() ? visit()->project : QString());
    selectWanted();
}

void Workspace::selectWanted()
{
    const auto *rows = m_view->listing() ? m_view->listing()->model() : nullptr;
    if (m_wanted.isEmpty() || !rows || m_view->place()->key() != m_wantedAt)
        return;
    int row = rows->rowOf(m_wanted);
    for (int i = 0; row < 0 && i < rows->rowCount(); ++i) {
        if (rows->resourceAt(i).name() == m_wanted)
            row = i;
    }
    if (row < 0)
        return;
    m_wanted.clear();
    m_filter->clear();
    m_view->table()->select(rowId(rows->resourceAt(row)));
    showDetails(true);
}

bool Workspace::canGoUp() const
{
    return visit() && visit()->place.trail().size() > 1;
}

void Workspace::up()
{
    if (!canGoUp())
        return;
    const auto trail = visit()->place.trail();
    open(trail[trail.size() - 2], visit()->project);
}

void Workspace::openRow(const Resource &resource)
{
    if (!visit() || resource.isNull())
        return;
    if (const auto inside = visit()->place.inside(resource))
        open(*inside, visit()->project);
    else
        showDetails(true);
}

void Workspace::remember()
{
    const auto current = m_view->table()->currentIndex();
    m_tabs->remember(m_filter->text(), current.data(ResourceModel::IdRole).toString());
}

void Workspace::showVisit()
{
    const auto *here = visit();
    m_head->setVisible(here);
    m_splitter->setVisible(here);
    m_tabs->setVisible(here);
    m_nowhere->setVisible(!here);
    if (here) {
        const auto &place = here->place;
        const auto where = place.connection.region().isEmpty()
            ? here->project
            : tr("%1 / %2", "project and region").arg(here->project, place.connection.region());
        m_breadcrumb->setPlace(place, here->project);
        const bool isOther = !m_view->place() || !(*m_view->place() == place);
        if (isOther) {
            const auto filter = here->filter;
            const auto row = here->row;
            m_view->setPlace(place, where);
            m_filter->setText(filter);
            m_view->setFilterText(filter);
            m_view->table()->select(row);
        }
    }
    emit placeChanged();
    showSelection();
}

void Workspace::showSelection()
{
    placeDetails();
    const auto selected = visit() ? m_view->selection() : QList<Resource>();
    if (selected.size() == 1)
        m_details->setResource(visit()->place, selected.first());
    else
        m_details->setSelected(int(selected.size()));
    emit selectionChanged();
}

bool Workspace::areDetailsShown() const
{
    return m_areDetailsWanted;
}

//! Where there are no rows there is nothing to tell details of.
void Workspace::placeDetails()
{
    m_details->setVisible(m_areDetailsWanted && visit() && m_view->shownState() == u"table"_s);
}

void Workspace::showDetails(bool shown)
{
    if (shown == areDetailsShown())
        return;
    m_areDetailsWanted = shown;
    placeDetails();
    emit detailsShown(shown);
}

QByteArray Workspace::saveSplitter() const
{
    return m_splitter->saveState();
}

void Workspace::restoreSplitter(const QByteArray &state)
{
    const auto orientation = m_splitter->orientation();
    m_splitter->restoreState(state);
    m_splitter->setOrientation(orientation);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= WideEnough ? Qt::Horizontal : Qt::Vertical);
}

} // namespace cirro
