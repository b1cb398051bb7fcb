// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/navigationtree.h"

#include "views/errortext.h"
#include "views/icons.h"
#include "views/navigationdelegate.h"
#include "views/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QUrl>

#include <utility>

namespace cirro {

using namespace Qt::StringLiterals;

NavigationTree::NavigationTree(NavigationModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"navigationTree"_s);
    setAccessibleName(tr("Navigation"));
    setModel(model);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(15);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &NavigationTree::showMenu);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_model->canFetchMore(index))
            m_model->fetchMore(index);
    });
    connect(model, &NavigationModel::loaded, this, &NavigationTree::branchLoaded);
    connect(model, &NavigationModel::failed, this, [this](const QModelIndex &, const Error &error) {
        if (!m_path.isEmpty())
            emit revealFailed(std::exchange(m_path, {}), error);
    });
}

void NavigationTree::reveal(const QStringList &path)
{
    m_path = path;
    follow();
}

void NavigationTree::mark(const Place &place)
{
    auto index = m_model->indexOf(place.ownProject());
    for (auto around = place.trail(); !index.isValid() && !around.isEmpty(); around.removeLast())
        index = m_model->indexOf(around.last());
    if (!index.isValid() || index == currentIndex())
        return;
    for (auto parent = index.parent(); parent.isValid(); parent = parent.parent())
        expand(parent);
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndex NavigationTree::childFor(const QModelIndex &parent, const QString &part) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const auto child = m_model->index(row, 0, parent);
        const auto kind = child.data(NavigationModel::KindRole).value<NavigationModel::Kind>();
        if (kind == NavigationModel::Kind::Waiting || kind == NavigationModel::Kind::Failure
            || kind == NavigationModel::Kind::Nothing)
            continue;
        const auto key = m_model->key(child).section(u'/', -1);
        const bool matches = part.isEmpty() || key == part || child.data().toString() == part
            || QUrl::fromPercentEncoding(key.toUtf8()) == part;
        if (matches)
            return child;
    }
    return {};
}

void NavigationTree::follow()
{
    using Branch = NavigationModel::State;
    QModelIndex index;
    for (const auto &part : std::as_const(m_path)) {
        if (index.isValid() && m_model->canFetchMore(index)) {
            expand(index);
            if (m_model->canFetchMore(index))
                m_model->fetchMore(index);
            return; // branchLoaded() goes on
        }
        const auto state = index.isValid() ? index.data(NavigationModel::StateRole).value<Branch>()
                                           : Branch::Loaded;
        if (state == Branch::Failed)
            return m_model->retry(index);
        if (state == Branch::Loading)
            return;
        const auto child = childFor(index, part);
        if (!child.isValid()) {
            const auto error = m_model->missing(index, part);
            return emit revealFailed(std::exchange(m_path, {}), error);
        }
        if (index.isValid())
            expand(index);
        index = child;
    }
    if (!index.isValid())
        return;
    m_path.clear();
    setCurrentIndex(index);
    scrollTo(index);
    expand(index);
    if (m_model->placeAt(index) && m_model->placeAt(index)->schema)
        choose(index, false);
}

void NavigationTree::branchLoaded(const QModelIndex &index)
{
    const auto kind = index.data(NavigationModel::KindRole).value<NavigationModel::Kind>();
    if (kind == NavigationModel::Kind::Cloud)
        emit cloudOpened(index);
    if (!m_path.isEmpty())
        return follow();
    if (isExpanded(index) && m_model->rowCount(index) == 1)
        expand(m_model->index(0, 0, index));
}

void NavigationTree::choose(const QModelIndex &index, bool inNewTab)
{
    if (index.data(NavigationModel::CanRetryRole).toBool()) {
        m_model->retry(index);
        return;
    }
    const auto place = m_model->placeAt(index);
    if (place && place->schema)
        emit placeChosen(*place, m_model->projectAt(index), inNewTab);
    else
        setExpanded(index, !isExpanded(index));
}

void NavigationTree::mouseReleaseEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    const bool onRow = index.isValid() && visualRect(index).contains(event->position().toPoint());
    QTreeView::mouseReleaseEvent(event);
    if (!onRow || !index.isValid())
        return;
    if (event->button() == Qt::MiddleButton)
        choose(index, true);
    else if (event->button() == Qt::LeftButton)
        choose(index, event->modifiers() & Qt::ControlModifier);
}

void NavigationTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid())
        return choose(currentIndex(), event->modifiers() & Qt::ControlModifier);
    QTreeView::keyPressEvent(event);
}

bool NavigationTree::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    auto text = indexAt(help->pos()).data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        text = indexAt(help->pos()).data().toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void NavigationTree::showMenu(const QPoint &position)
{
    const QPersistentModelIndex index(indexAt(position));
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &iconName, auto act) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this, [index, act] {
            if (index.isValid())
                act();
        });
    };
    if (const auto place = m_model->placeAt(index); place && place->schema) {
        add(tr("Open"), u"document-open"_s, [this, index] { choose(index, false); });
        add(tr("Open in new tab"), u"tab-new"_s, [this, index] { choose(index, true); });
    }
    if (m_model->hasChildren(index) || index.data(NavigationModel::CanRetryRole).toBool())
        add(tr("Load again"), u"view-refresh"_s, [this, index] { m_model->reload(index); });
    const auto kind = index.data(NavigationModel::KindRole).value<NavigationModel::Kind>();
    if (kind == NavigationModel::Kind::Cloud)
        add(tr("Disconnect"), u"network-disconnect"_s, [this, index] {
            collapse(index);
            m_model->disconnectCloud(m_model->cloudAt(index)->name);
        });
    if (const auto error = index.data(NavigationModel::ErrorRole); error.canConvert<Error>())
        add(tr("Copy report"), u"edit-copy"_s, [error] {
            QGuiApplication::clipboard()->setText(ErrorText::report(error.value<Error>(), {}));
        });
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(viewport()->mapToGlobal(position));
}

} // namespace cirro
