// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/connection.h"
#include "store/filter.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace cirro {

class ReferenceNames;
class ResourceModel;

/*!
    \brief A ResourceModel as one view shows it: filtered by what is typed, sorted by up to two
    typed keys, folders first.

    Each view has its own. Without sort keys the order is that of the cloud. Cells that refer to
    something by its id say, are found by and are sorted by its name as soon as that is known.
*/
class SortFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct SortKey
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    explicit SortFilterModel(QObject *parent = nullptr);

    ResourceModel *resources() const;
    //! What is in \a row as it is shown here.
    Resource resourceAt(int row) const;
    //! A ResourceModel; not owned.
    void setSourceModel(QAbstractItemModel *model) override;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    //! What knows the names at \a connection; \a names outlives this, null = ids are shown.
    void setNames(ReferenceNames *names, const Connection &connection);

    QString filterText() const { return m_text; }
    const Filter &filter() const { return m_filter; }
    void setFilterText(const QString &text);
    //! The columns that plain words are looked for in; those visible by default until this is
    //! called.
    void setShownColumns(const QList<int> &columns);
    //! How many rows the filter hides.
    int hiddenCount() const;
    //! How many of the rows that are shown are errors.
    int problemCount() const;
    //! Keys that tokens may have, for completion: folded labels of all columns.
    QStringList filterKeys() const;

    //! What QTableView calls: the one key.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSortKeys(const QList<SortKey> &keys);
    const QList<SortKey> &sortKeys() const { return m_sortKeys; }

signals:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    //! What a cell of the source says of what it refers to; empty = it does not.
    QString reference(const QModelIndex &source) const;
    QVariant sortValue(const QModelIndex &source) const;
    void resolveReferences();
    void showNames();
    void forgetSortNames() { m_sortNames.clear(); }
    //! Column of each token: -1 = any shown, -2 = no such key, the whole token is text.
    void resolveKeys();
    bool matches(int row, const Filter::Token &token, int column) const;

    QString m_text;
    Filter m_filter;
    QList<int> m_tokenColumns;
    ReferenceNames *m_names = nullptr;
    std::optional<Connection> m_connection; //!< of the names
    QList<int> m_references; //!< by column: the field that refers to something, -1 = it does not
    //! What cells are sorted by that refer to something, by row and column of the source.
    mutable QHash<std::pair<int, int>, QString> m_sortNames;
    std::optional<QList<int>> m_shown;
    QList<int> m_searched;
    QList<SortKey> m_sortKeys;
};

} // namespace cirro
