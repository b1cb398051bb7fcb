// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QPointer>

class QAction;
class QMenu;

namespace cirro {

/*!
    \brief Everything that menus offer now, found by typing parts of its name.

    A row for each action that is to be seen in a menu, as it was when the menus were given: its
    name, the menus on the way to it or why it cannot be done, its shortcut.
*/
class CommandModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Way, Keys, ColumnCount };
    enum Role {
        ReasonRole = Qt::UserRole + 1, //!< QString: why it cannot be done; empty = it can
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! In this order, what is inside of them included.
    void setMenus(const QList<QMenu *> &menus);
    //! Leaves what has all words of \a text in its name or its menus: names that begin so first,
    //! what cannot be done last.
    void setFilterText(const QString &text);

    //! Null where there is none, or no longer.
    QAction *actionAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Command
    {
        QPointer<QAction> action;
        QString name;
        QString way; //!< "Server › Recover"
        QString reason;
    };

    void collect(QMenu *menu, const QString &way);

    QList<Command> m_commands;
    QList<qsizetype> m_rows; //!< of m_commands
};

} // namespace cirro
