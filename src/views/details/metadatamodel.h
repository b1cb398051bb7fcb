// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/convert.h"

#include <QAbstractTableModel>

namespace cirro {

//! What somebody has typed over the metadata of a server and not saved.
struct MetadataDraft
{
    struct Row
    {
        QString key;
        QString value;
        bool isNew = false; //!< the cloud has no such key
    };

    Metadata base; //!< as the cloud has it
    QList<Row> rows;
    QStringList removed; //!< keys of base that are to go

    bool isTouched(const Row &row) const { return row.isNew || base.value(row.key) != row.value; }
    bool isDirty() const;
};

/*!
    \brief Free pairs of keys and values as a table to type into.

    Keeps what was typed when the cloud's own change: only rows nobody has touched follow. Rules are
    those of nova: keys of 1 to 255 letters, digits, blanks and - _ : . that differ, values of at
    most 255 characters.
*/
class MetadataModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! What the cloud has now.
    void setBase(const Metadata &base);
    const MetadataDraft &draft() const { return m_draft; }
    void setDraft(const MetadataDraft &draft);
    //! -1 = nobody knows.
    void setMost(int items);
    void setEditable(bool editable);

    //! A new row at the end; its number.
    int add();
    void remove(int row);
    //! Back to what the cloud has.
    void revert();

    bool isDirty() const { return m_draft.isDirty(); }
    //! Keys with values that the cloud does not have.
    Metadata changed() const;
    QStringList removed() const;
    //! Why it cannot be saved, translated; empty = it can.
    QString problem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! Something was typed, or the cloud's own has changed.
    void changedByAnybody();

private:
    void followBase(const Metadata &base);
    int rowOf(const QString &key) const;
    void setKey(MetadataDraft::Row &row, const QString &key);
    QString problemOf(const MetadataDraft::Row &row) const;

    MetadataDraft m_draft;
    int m_most = -1;
    bool m_isEditable = true;
};

} // namespace cirro
