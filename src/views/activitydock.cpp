// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/activitydock.h"

#include "views/activitydelegate.h"
#include "views/errortext.h"
#include "views/toolbutton.h"

#include "actions/operations.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

enum class Sort { All, Transfers, Operations, Problems };

//! The rows of one tab, newest first.
class ActivityRows final : public QSortFilterProxyModel
{
public:
    explicit ActivityRows(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(Operations::IdRole);
        sort(0, Qt::DescendingOrder);
    }

    void setShown(Sort shown)
    {
        m_shown = shown;
        invalidateFilter();
    }

    static bool belongs(const QModelIndex &index, Sort sort)
    {
        const auto state = index.data(Operations::StateRole).value<Operations::State>();
        const bool isTransfer = index.data(Operations::IsTransferRole).toBool();
        switch (sort) {
        case Sort::Transfers:
            return isTransfer;
        case Sort::Operations:
            return !isTransfer;
        case Sort::Problems:
            return state == Operations::State::Failed || state == Operations::State::OutcomeUnknown;
        default:
            return true;
        }
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return parent.isValid() || belongs(sourceModel()->index(row, 0), m_shown);
    }

private:
    Sort m_shown = Sort::All;
};

//! Says so where there are no rows.
class ActivityList final : public QTreeView
{
public:
    explicit ActivityList(const QString &nothing)
        : m_nothing(nothing)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeView::paintEvent(event);
        if (model()->rowCount())
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                         Qt::AlignCenter | Qt::TextWordWrap, m_nothing);
    }

private:
    QString m_nothing;
};

} // namespace

ActivityDock::ActivityDock(Operations *operations, QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_operations(operations)
    , m_rows(new ActivityRows(this))
    , m_tabs(new QTabBar)
    , m_list(new ActivityList(tr("Nothing has been changed or transferred yet.")))
{
    setObjectName(u"activityDock"_s);
    setAccessibleName(tr("Activity"));
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    m_rows->setSourceModel(operations);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Sorts of activity"));
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    m_list->setObjectName(u"activityList"_s);
    m_list->setAccessibleName(tr("Activity"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(16);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->setSpacing(2);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    const auto button = [&](const QString &text, const char *iconName, auto press) {
        auto *made = toolButton(iconName, text, text, nullptr);
        connect(made, &QToolButton::clicked, this, press);
        bar->addWidget(made);
        return made;
    };
    m_cancel = button(tr("Cancel"), "process-stop",
                      [this] { m_operations->cancel(m_operations->idAt(current())); });
    m_retry = button(tr("Retry"), "view-refresh",
                     [this] { m_operations->retry(m_operations->idAt(current())); });
    m_reopen = button(tr("Edit and try again"), "document-edit",
                      [this] { m_operations->reopen(m_operations->idAt(current())); });
    m_copy = button(tr("Copy report"), "edit-copy", [this] { copyReport(); });
    m_clear = button(tr("Clear finished"), "edit-clear", [this] { m_operations->clearFinished(); });
    auto *hide = button(tr("Hide activity"), "window-close", [this] { close(); });
    hide->setToolButtonStyle(Qt::ToolButtonIconOnly);
    hide->setToolTip(tr("Hide activity (Ctrl+J)"));

    auto *title = new QWidget(this);
    title->setLayout(bar);
    setTitleBarWidget(title);
    setWidget(m_list);

    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { static_cast<ActivityRows *>(m_rows)->setShown(Sort(tab)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityDock::updateButtons);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit showRequested(index.data(Operations::PlaceKeyRole).toString());
    });
    connect(operations, &QAbstractItemModel::dataChanged, this, &ActivityDock::updateButtons);
    for (auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(operations, change, this, &ActivityDock::updateTabs);
    connect(operations, &Operations::countsChanged, this, &ActivityDock::updateTabs);
    updateTabs();
}

QModelIndex ActivityDock::selected() const
{
    return m_list->selectionModel()->selectedRows().value(0);
}

QModelIndex ActivityDock::current() const
{
    return m_rows->mapToSource(selected());
}

void ActivityDock::updateButtons()
{
    const auto index = selected();
    m_cancel->setEnabled(index.data(Operations::CanCancelRole).toBool());
    m_retry->setEnabled(index.data(Operations::CanRetryRole).toBool());
    m_reopen->setVisible(index.data(Operations::CanReopenRole).toBool());
    m_copy->setEnabled(index.data(Operations::ErrorRole).canConvert<Error>());
    m_clear->setEnabled(m_operations->rowCount() > m_operations->activeCount());
}

void ActivityDock::updateTabs()
{
    const std::array names { tr("All"), tr("Transfers"), tr("Operations"), tr("Problems") };
    for (int tab = 0; tab < 4; ++tab) {
        int count = 0;
        for (int row = 0; row < m_operations->rowCount(); ++row)
            count += ActivityRows::belongs(m_operations->index(row, 0), Sort(tab));
        m_tabs->setTabText(tab,
                           count ? tr("%1 (%2)", "a tab and how many rows it has")
                                       .arg(names[size_t(tab)], QLocale().toString(count))
                                 : names[size_t(tab)]);
    }
    updateButtons();
}

void ActivityDock::copyReport()
{
    const auto index = selected();
    const auto error = index.data(Operations::ErrorRole);
    if (error.canConvert<Error>())
        QGuiApplication::clipboard()->setText(
            ErrorText::report(error.value<Error>(), index.data(Operations::TitleRole).toString()));
}

} // namespace cirro
