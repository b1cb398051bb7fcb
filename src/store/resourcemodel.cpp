// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/resourcemodel.h"

#include "store/place.h"
#include "store/valuetext.h"

#include <algorithm>
#include <map>

namespace cirro {

using namespace Qt::StringLiterals;

ResourceModel::ResourceModel(const Schema &schema, QObject *parent)
    : QAbstractTableModel(parent)
    , m_schema(schema)
{
    for (int i = 0; i < schema.fields().size(); ++i) {
        if (schema.fields()[i].info->show != Show::Hidden)
            m_columns.append(i);
    }
    m_statusColumn = columnOf(schema.statusField());
    m_nameColumn = columnOf(schema.nameField());
    m_taskField = schema.kind().taskKey ? schema.indexOf(schema.kind().taskKey) : -1;
    m_lockField = schema.kind().lockKey ? schema.indexOf(schema.kind().lockKey) : -1;
}

bool ResourceModel::isDefaultVisible(int column) const
{
    const auto &info = *m_schema.fields()[m_columns[column]].info;
    const bool isProject = info.refersTo && QLatin1String(info.refersTo) == "identity/project"_L1;
    return info.show == Show::Column || (m_isOfEveryProject && isProject);
}

int ResourceModel::rowOf(const QString &rowId) const
{
    return m_rowOf.value(rowId, -1);
}

QString ResourceModel::transitions() const
{
    QString text;
    if (m_transitions == 0)
        return text;
    for (const auto &row : m_rows) {
        if (row.isInTransition)
            text += row.id + u'=' + StatusText(row.resource).word() + u';';
    }
    return text;
}

ResourceModel::Row ResourceModel::rowFor(const Resource &resource, bool isWritten) const
{
    const StatusText status(resource);
    return { resource, rowId(resource), status.tone(), status.isInTransition(), isWritten };
}

void ResourceModel::update(QList<Resource> fresh, const QSet<QString> &written)
{
    QStringList ids;
    ids.reserve(fresh.size());
    for (const auto &resource : std::as_const(fresh))
        ids << rowId(resource);

    // Most of the time the same rows are there in the same order, and none of this is needed.
    const auto isSame = ids.size() == qsizetype(m_rows.size())
        && std::equal(ids.cbegin(), ids.cend(), m_rows.cbegin(),
                      [](const QString &id, const Row &row) { return id == row.id; });
    QHash<QString, int> wanted;
    if (!isSame) {
        wanted.reserve(fresh.size());
        for (int i = 0; i < ids.size(); ++i)
            wanted.insert(ids[i], i);
        removeMissing(wanted);
    }
    change(fresh, wanted, written);
    if (!isSame)
        insertMissing(fresh, ids, wanted, written);
}

void ResourceModel::insertMissing(const QList<Resource> &fresh, const QStringList &ids,
                                  const QHash<QString, int> &wanted, const QSet<QString> &written)
{
    // New rows follow the row that is before them in the list; -1 = none is.
    std::map<int, Rows> added;
    int after = -1;
    for (int i = 0; i < fresh.size(); ++i) {
        if (const auto row = m_rowOf.constFind(ids[i]); row != m_rowOf.constEnd())
            after = *row;
        else if (wanted.value(ids[i]) == i)
            added[after].push_back(rowFor(fresh[i], written.contains(ids[i])));
    }
    for (auto it = added.rbegin(); it != added.rend(); ++it)
        insertBlock(it->first + 1, std::move(it->second));
    if (!added.empty())
        reindex();
}

void ResourceModel::append(const QList<Resource> &page)
{
    Rows added;
    QHash<QString, int> place;
    for (auto resource : page) {
        const auto id = rowId(resource);
        if (const int row = rowOf(id); row >= 0) {
            if (replace(row, resource, false))
                tellChanged(row, row, m_changed);
        } else if (const auto twin = place.constFind(id); twin != place.constEnd()) {
            added[size_t(*twin)] = rowFor(resource, false);
        } else {
            place.insert(id, int(added.size()));
            added.push_back(rowFor(resource, false));
        }
    }
    if (added.empty())
        return;
    const auto first = int(m_rows.size());
    insertBlock(first, std::move(added));
    for (size_t i = size_t(first); i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i].id, int(i));
}

void ResourceModel::upsert(Resource resource, bool written)
{
    const auto id = rowId(resource);
    if (const int row = rowOf(id); row >= 0) {
        if (replace(row, resource, m_rows[size_t(row)].isWritten && written))
            tellChanged(row, row, m_changed);
        return;
    }
    auto at = int(m_rows.size());
    if (m_schema.kind().paging == Paging::Marker) { // such lists come sorted by id
        const auto before = std::find_if(m_rows.begin(), m_rows.end(),
                                         [&](const Row &row) { return row.id > id; });
        at = int(before - m_rows.begin());
    }
    Rows rows;
    rows.push_back(rowFor(resource, written));
    insertBlock(at, std::move(rows));
    reindex();
}

void ResourceModel::forget(const QString &rowId)
{
    const int row = rowOf(rowId);
    if (row < 0)
        return;
    removeBlock(row, row);
    reindex();
}

void ResourceModel::removeMissing(const QHash<QString, int> &wanted)
{
    bool removed = false;
    for (auto last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_rows[size_t(last)].id))
            continue;
        auto first = last;
        while (first > 0 && !wanted.contains(m_rows[size_t(first) - 1].id))
            --first;
        removeBlock(first, last);
        removed = true;
        last = first;
    }
    if (removed)
        reindex();
}

void ResourceModel::change(QList<Resource> &fresh, const QHash<QString, int> &wanted,
                           const QSet<QString> &written)
{
    // Neighbours that differ in the same columns are told of together.
    int first = -1;
    std::vector<char> columns;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto id = m_rows[size_t(row)].id;
        const int at = wanted.isEmpty() ? row : wanted.value(id);
        const bool differs = replace(row, fresh[at], !written.isEmpty() && written.contains(id));
        if (first >= 0 && (!differs || columns != m_changed)) {
            tellChanged(first, row - 1, columns);
            first = -1;
        }
        if (differs && first < 0) {
            first = row;
            columns = m_changed;
        }
    }
    if (first >= 0)
        tellChanged(first, int(m_rows.size()) - 1, columns);
}

bool ResourceModel::replace(int at, Resource &resource, bool isWritten)
{
    auto &row = m_rows[size_t(at)];
    bool differs = false;
    const auto mark = [&](int column) {
        if (!differs)
            m_changed.assign(size_t(m_columns.size()), 0);
        differs = true;
        m_changed[size_t(column)] = 1;
    };
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!row.resource.equals(resource, m_columns[column]))
            mark(column);
    }
    if (m_statusColumn >= 0 && m_taskField >= 0 && !row.resource.equals(resource, m_taskField))
        mark(m_statusColumn);
    if (m_nameColumn >= 0 && m_lockField >= 0 && !row.resource.equals(resource, m_lockField))
        mark(m_nameColumn);
    for (int column = 0; row.isWritten != isWritten && column < m_columns.size(); ++column)
        mark(column); // all of the row looks different
    std::swap(row.resource, resource);
    if (differs) {
        count(row, -1);
        row = rowFor(row.resource, isWritten);
        count(row, 1);
    }
    return differs;
}

void ResourceModel::tellChanged(int first, int last, const std::vector<char> &columns)
{
    // Whoever listens may change us again.
    const auto changed = columns; // NOLINT(performance-unnecessary-copy-initialization)
    for (int from = 0; from < int(changed.size()); ++from) {
        if (!changed[size_t(from)])
            continue;
        int to = from;
        while (to + 1 < int(changed.size()) && changed[size_t(to) + 1])
            ++to;
        emit dataChanged(index(first, from), index(last, to));
        from = to;
    }
}

void ResourceModel::insertBlock(int at, Rows rows)
{
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    for (const auto &row : rows)
        count(row, 1);
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void ResourceModel::removeBlock(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        count(m_rows[size_t(row)], -1);
        m_rowOf.remove(m_rows[size_t(row)].id);
    }
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

void ResourceModel::count(const Row &row, int sign)
{
    if (row.tone == Tone::Error)
        m_problems += sign;
    if (row.isInTransition)
        m_transitions += sign;
}

void ResourceModel::reindex()
{
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_rows.size()));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i].id, int(i));
}

void ResourceModel::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    if (m_nameColumn >= 0 && !m_rows.empty())
        emit dataChanged(index(0, m_nameColumn), index(rowCount() - 1, m_nameColumn),
                         { Qt::DisplayRole });
}

void ResourceModel::refreshTimes()
{
    if (m_rows.empty())
        return;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_rows.front().resource.value(m_columns[column]).typeId() == QMetaType::QDateTime)
            emit dataChanged(index(0, column), index(rowCount() - 1, column), { Qt::DisplayRole });
    }
}

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole: {
        const auto type = row.resource.value(m_columns[column]).typeId();
        const bool isNumber
            = type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    case ResourceRole:
        return QVariant::fromValue(row.resource);
    case IdRole:
        return row.id;
    case SortRole:
        return sortValue(row, column);
    case StatusRole:
        return row.resource.status();
    case StatusWordRole:
        return StatusText(row.resource).word();
    case ToneRole:
        return QVariant::fromValue(row.tone);
    case TransitionRole:
        return row.isInTransition;
    case FieldRole:
        return m_columns[column];
    case KeyRole:
        return QString::fromLatin1(m_schema.fields()[m_columns[column]].info->key);
    case FolderRole:
        return isFolder(row.resource);
    case LockedRole:
        return isLocked(row);
    case WrittenRole:
        return row.isWritten;
    case RawTextRole:
        return rawText(row, column);
    default:
        return {};
    }
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_schema.fieldLabel(m_columns[section]);
    case FieldRole:
        return m_columns[section];
    case KeyRole:
        return QString::fromLatin1(m_schema.fields()[m_columns[section]].info->key);
    case DefaultVisibleRole:
        return isDefaultVisible(section);
    default:
        return {};
    }
}

} // namespace cirro
