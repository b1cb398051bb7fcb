// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/metadatamodel.h"

#include "store/valuetext.h"

#include <QFont>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestText = 255; // of nova, for keys and values

} // namespace

bool MetadataDraft::isDirty() const
{
    return !removed.isEmpty()
        || std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return isTouched(row); });
}

void MetadataModel::setBase(const Metadata &base)
{
    if (base == m_draft.base && (!m_draft.rows.isEmpty() || base.isEmpty()))
        return;
    followBase(base);
    for (auto it = base.begin(); it != base.end(); ++it) {
        if (rowOf(it.key()) >= 0 || m_draft.removed.contains(it.key()))
            continue;
        const auto after
            = std::find_if(m_draft.rows.begin(), m_draft.rows.end(),
                           [&](const auto &row) { return row.isNew || row.key > it.key(); });
        const int at = int(after - m_draft.rows.begin());
        beginInsertRows({}, at, at);
        m_draft.rows.insert(at, { it.key(), it.value(), false });
        endInsertRows();
    }
    emit changedByAnybody();
}

//! Rows that are there: untouched ones become as in \a base, the others stay as they were typed.
void MetadataModel::followBase(const Metadata &base)
{
    for (int at = int(m_draft.rows.size()) - 1; at >= 0; --at) {
        auto &row = m_draft.rows[at];
        const bool isTouched = m_draft.isTouched(row);
        if (!isTouched && !base.contains(row.key)) {
            beginRemoveRows({}, at, at);
            m_draft.rows.removeAt(at);
            endRemoveRows();
            continue;
        }
        if (!isTouched)
            row.value = base.value(row.key);
        row.isNew = !base.contains(row.key);
    }
    m_draft.removed.removeIf([&](const QString &key) { return !base.contains(key); });
    m_draft.base = base;
    if (!m_draft.rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MetadataModel::setDraft(const MetadataDraft &draft)
{
    beginResetModel();
    m_draft = draft;
    endResetModel();
    emit changedByAnybody();
}

void MetadataModel::setMost(int items)
{
    m_most = items;
    emit changedByAnybody();
}

void MetadataModel::setEditable(bool editable)
{
    m_isEditable = editable;
}

int MetadataModel::add()
{
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_draft.rows.append({ {}, {}, true });
    endInsertRows();
    emit changedByAnybody();
    return at;
}

void MetadataModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const auto gone = m_draft.rows.takeAt(row);
    endRemoveRows();
    if (!gone.isNew)
        m_draft.removed << gone.key;
    emit changedByAnybody();
}

void MetadataModel::revert()
{
    MetadataDraft clean { m_draft.base, {}, {} };
    for (auto it = clean.base.begin(); it != clean.base.end(); ++it)
        clean.rows.append({ it.key(), it.value(), false });
    setDraft(clean);
}

Metadata MetadataModel::changed() const
{
    Metadata changed;
    for (const auto &row : m_draft.rows) {
        if (m_draft.isTouched(row))
            changed.insert(row.key, row.value);
    }
    return changed;
}

QStringList MetadataModel::removed() const
{
    return m_draft.removed;
}

int MetadataModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_draft.rows.begin(), m_draft.rows.end(),
                                    [&](const auto &row) { return row.key == key; });
    return found == m_draft.rows.end() ? -1 : int(found - m_draft.rows.begin());
}

//! Another key is the old one removed and a new one added.
void MetadataModel::setKey(MetadataDraft::Row &row, const QString &key)
{
    if (!row.isNew)
        m_draft.removed << row.key;
    const bool isTaken = rowOf(key) >= 0;
    row.key = key;
    row.isNew = isTaken || !m_draft.base.contains(key);
    if (!row.isNew)
        m_draft.removed.removeAll(key);
}

QString MetadataModel::problemOf(const MetadataDraft::Row &row) const
{
    static const QRegularExpression allowed(u"^[a-zA-Z0-9_:. -]*$"_s);
    if (row.key.isEmpty())
        return tr("A key is missing.");
    const auto shown = isolated(row.key.left(40));
    if (row.key.size() > LongestText)
        return tr("The key %1\u2026 is longer than %2 characters.").arg(shown).arg(LongestText);
    if (!allowed.match(row.key).hasMatch())
        return tr("The key %1 may hold letters, digits, blanks and - _ : . only.").arg(shown);
    if (row.value.size() > LongestText)
        return tr("The value of %1 is longer than %2 characters.").arg(shown).arg(LongestText);
    const auto same = std::count_if(m_draft.rows.begin(), m_draft.rows.end(),
                                    [&](const auto &other) { return other.key == row.key; });
    return same > 1 ? tr("The key %1 is there twice.").arg(shown) : QString();
}

QString MetadataModel::problem() const
{
    for (const auto &row : m_draft.rows) {
        // What others wrote is not ours to be blamed for.
        if (const auto problem = m_draft.isTouched(row) ? problemOf(row) : QString();
            !problem.isEmpty())
            return problem;
    }
    const bool isMore = m_draft.rows.size() > m_draft.base.size();
    if (m_most >= 0 && isMore && m_draft.rows.size() > m_most)
        return tr("A server may have %n item(s) of metadata here.", nullptr, m_most);
    return {};
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_draft.rows.size());
}

int MetadataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &row = m_draft.rows[index.row()];
    const auto text = index.column() == KeyColumn ? row.key : row.value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(m_draft.isTouched(row) ? tr("Not saved yet") : text);
    case Qt::AccessibleDescriptionRole:
        return m_draft.isTouched(row) ? tr("not saved yet") : QString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_draft.isTouched(row));
        return font;
    }
    default:
        return {};
    }
}

bool MetadataModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    auto &row = m_draft.rows[index.row()];
    const auto text = value.toString();
    if (index.column() == KeyColumn && text.trimmed() != row.key)
        setKey(row, text.trimmed());
    else if (index.column() == ValueColumn)
        row.value = text;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit changedByAnybody();
    return true;
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

Qt::ItemFlags MetadataModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    return m_isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace cirro
