// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/resourcemodel.h"
#include "store/sortfiltermodel.h"

#include <QTableView>

class QMenu;
class QSettings;

namespace cirro {

class ResourceDelegate;

/*!
    \brief A list of resources as a table: sorted by the header, columns as the user wants them, all
    by keyboard.

    Widths, order, visibility and sorting of columns are kept per resource type.
*/
class ResourceTable : public QTableView
{
    Q_OBJECT

public:
    //! \a settings outlives the table; null = nothing is kept.
    explicit ResourceTable(QSettings *settings, QWidget *parent = nullptr);
    ~ResourceTable() override;

    //! Shows \a model, which must outlive that; null shows nothing.
    void show(ResourceModel *model, bool hasIcons);
    using QTableView::show;
    SortFilterModel &rows() { return m_rows; }

    //! Rows of rows() that are selected, in the order they are shown. Unlike
    //! QItemSelectionModel::selectedRows() no slower than their number.
    QList<int> selectedRows() const;
    //! What is in selectedRows(), as it is now.
    QList<Resource> selection() const;
    Resource resourceAt(const QPoint &position) const;
    //! Selects this row alone; unlike selectRow() also where columns run from right to left.
    void select(const QString &rowId);

    //! Fills \a menu with the columns to choose from.
    void fillColumnMenu(QMenu *menu);
    //! The row that would take what is dragged; empty = none.
    void markDropRow(const QString &rowId);

signals:
    void selectionChangedByUser();
    //! Enter or a double click.
    void opened(const cirro::Resource &resource);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void sortBy(int column);
    void restoreColumns();
    void keepColumns();
    void resetColumns();
    void fitColumns();
    void fitName();
    void tellShownColumns();
    void copyCell();
    int lastShown() const;
    QString settingsKey() const;

    QSettings *m_settings;
    SortFilterModel m_rows;
    ResourceDelegate *m_delegate;
    QString m_dropRow;
    QList<int> m_needed; //!< widths that contents need; empty once the user has changed columns
    bool m_needsFitting = false;
    bool m_isRestoring = false;
};

} // namespace cirro
