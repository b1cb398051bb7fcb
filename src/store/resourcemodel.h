// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statustext.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace cirro {

/*!
    \brief Any resource type as a table: the only table model.

    Columns are the fields of the schema that are not Show::Hidden, in declared order; those with
    Show::Column are visible by default. Rows are told apart by rowId(). There is never a reset:
    selection, current row and persistent indexes survive every update. Texts in all roles are plain
    text.
*/
class ResourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ResourceRole = Qt::UserRole + 1, //!< Resource
        IdRole, //!< QString, rowId()
        SortRole, //!< typed value of the cell
        StatusRole, //!< QString, as the cloud sent it; of the row, in every column
        StatusWordRole, //!< QString, what people read; the task wins while it lasts
        ToneRole, //!< Tone of the row
        TransitionRole, //!< bool, the row will change by itself
        FieldRole, //!< int, index of the column's field; also of headers
        KeyRole, //!< QString, key of the column's field; also of headers
        FolderRole, //!< bool, the row is a folder
        LockedRole, //!< bool, the row is locked against changes, see Kind::lockKey
        WrittenRole, //!< bool, we wrote it and the cloud does not list it yet
        DefaultVisibleRole, //!< bool, of headers
        RawTextRole, //!< QString for filters: what is shown and what the cloud sent
    };

    explicit ResourceModel(const Schema &schema, QObject *parent = nullptr);

    const Schema &schema() const { return m_schema; }
    int fieldAt(int column) const { return m_columns[column]; }
    //! The column of a field or key, -1 if it has none.
    int columnOf(int field) const { return int(m_columns.indexOf(field)); }
    int columnOf(const char *key) const { return columnOf(m_schema.indexOf(key)); }
    bool isDefaultVisible(int column) const;
    //! Rows are of all projects: the project is a column by default.
    void setOfEveryProject() { m_isOfEveryProject = true; }
    bool isOfEveryProject() const { return m_isOfEveryProject; }

    Resource resourceAt(int row) const { return m_rows[size_t(row)].resource; }
    //! -1 if there is none.
    int rowOf(const QString &rowId) const;
    //! How many rows are errors, and whether some will change by themselves.
    int problemCount() const { return m_problems; }
    bool isInTransition() const { return m_transitions > 0; }
    //! Equal as long as the same rows are in the same transition.
    QString transitions() const;

    //! Makes the rows equal to \a fresh, touching only what differs. New rows come where \a fresh
    //! has them. Of rows with the same id the last counts. \a written = ids of those that the cloud
    //! does not list yet.
    void update(QList<Resource> fresh, const QSet<QString> &written = {});
    //! Adds a page at the end; rows that are there already are changed in place.
    void append(const QList<Resource> &page);
    //! Changes one row, or adds it at the end. \a written = the cloud may not list it yet.
    void upsert(Resource resource, bool written = false);
    void forget(const QString &rowId);

    //! Left out of names in DisplayRole: the folder that is listed.
    void setFolder(const QString &folder);
    //! Says that times such as "3 min ago" have gone on.
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Resource resource;
        QString id;
        Tone tone = Tone::Neutral;
        bool isInTransition = false;
        bool isWritten = false;
    };
    using Rows = std::vector<Row>;

    Row rowFor(const Resource &resource, bool isWritten) const;
    QString cellText(const Row &row, int column) const;
    bool isLocked(const Row &row) const;
    QString toolTip(const Row &row, int column) const;
    QString accessibleText(const Row &row, int column) const;
    QString rawText(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    void removeMissing(const QHash<QString, int> &wanted);
    //! \a wanted is empty when \a fresh has the same rows in the same order.
    void change(QList<Resource> &fresh, const QHash<QString, int> &wanted,
                const QSet<QString> &written);
    void insertMissing(const QList<Resource> &fresh, const QStringList &ids,
                       const QHash<QString, int> &wanted, const QSet<QString> &written);
    //! Swaps \a resource with that of a row; says in m_changed which columns look different.
    bool replace(int row, Resource &resource, bool isWritten);
    void tellChanged(int first, int last, const std::vector<char> &columns);
    void insertBlock(int at, Rows rows);
    void removeBlock(int first, int last);
    void count(const Row &row, int sign);
    void reindex();

    const Schema &m_schema;
    QList<int> m_columns;
    int m_statusColumn = -1;
    int m_nameColumn = -1;
    int m_taskField = -1;
    int m_lockField = -1;
    QString m_folder;
    bool m_isOfEveryProject = false;
    Rows m_rows;
    QHash<QString, int> m_rowOf;
    std::vector<char> m_changed;
    int m_problems = 0;
    int m_transitions = 0;
};

} // namespace cirro
