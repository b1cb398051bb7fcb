// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

class QSortFilterProxyModel;
class QTabBar;
class QToolButton;
class QTreeView;

namespace cirro {

class Operations;

//! Everything that is being written or was lately, with what can be done about it.
class ActivityDock final : public QDockWidget
{
    Q_OBJECT

public:
    //! \a operations outlives the dock.
    explicit ActivityDock(Operations *operations, QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }

signals:
    //! The list that a row belongs to is to be shown.
    void showRequested(const QString &placeKey);

private:
    //! The row that the buttons act on; invalid where none is selected.
    QModelIndex selected() const;
    QModelIndex current() const;
    void updateButtons();
    void updateTabs();
    void copyReport();

    Operations *m_operations;
    QSortFilterProxyModel *m_rows;
    QTabBar *m_tabs;
    QTreeView *m_list;
    QToolButton *m_cancel;
    QToolButton *m_retry;
    QToolButton *m_reopen;
    QToolButton *m_copy;
    QToolButton *m_clear;
};

} // namespace cirro
