// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/input.h"

#include <QAbstractTableModel>
#include <QSet>

namespace cirro {

class ResourceModel;

/*!
    \brief What can be chosen, as two columns: the name, and what is said of it or why it cannot be
    chosen.

    Rows that cannot be chosen are disabled. With several to choose, rows have check boxes. Follows
    the list that it is made of; what is checked stays so by id.
*/
class ChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    //! \a resources outlives the model.
    ChoiceModel(const ResourceModel *resources, ResourceChoice choice, bool isMany,
                QObject *parent = nullptr);

    //! Shows only those whose name, id or detail has \a text.
    void setFilterText(const QString &text);
    //! Asks the choice again what it offers and refuses.
    void rebuild();

    //! The answer that choosing the row gives.
    QString idAt(int row) const { return m_rows[row].id; }
    //! -1 = not shown.
    int rowOf(const QString &id) const;
    bool canChoose(int row) const
    {
        return m_rows[row].refusal.isEmpty() || (m_choice.isKept && m_rows[row].id == m_kept);
    }
    //! The id of the one with that id or, if only one has it, that name; else as it was given.
    QString idFor(const QString &idOrName) const;
    //! What is chosen now, for ResourceChoice::isKept.
    void setKept(const QString &id) { m_kept = id; }
    //! How many are offered, whatever the filter is.
    int offeredCount() const { return m_offered; }

    //! Ids of those with a mark; also of those that the filter hides.
    QStringList checked() const;
    void setChecked(const QStringList &ids);
    //! Checks what ResourceChoice::isInitial says.
    void checkInitial();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    struct Row
    {
        QString id;
        QString name;
        QString detail;
        QString refusal;
    };

    std::optional<Row> rowFor(const Resource &resource) const;

    const ResourceModel *m_resources;
    ResourceChoice m_choice;
    bool m_isMany;
    QString m_filter;
    QList<Row> m_rows;
    QStringList m_checked;
    QString m_kept;
    int m_offered = 0;
};

} // namespace cirro
