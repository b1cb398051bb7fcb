// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inputs/choicemodel.h"

#include "store/resourcemodel.h"
#include "store/valuetext.h"

#include <QCollator>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, DetailColumn, ColumnCount };

} // namespace

ChoiceModel::ChoiceModel(const ResourceModel *resources, ResourceChoice choice, bool isMany,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_resources(resources)
    , m_choice(std::move(choice))
    , m_isMany(isMany)
{
    rebuild();
}

void ChoiceModel::setFilterText(const QString &text)
{
    m_filter = text.trimmed();
    rebuild();
}

std::optional<ChoiceModel::Row> ChoiceModel::rowFor(const Resource &resource) const
{
    if (m_choice.isOffered && !m_choice.isOffered(resource))
        return std::nullopt;
    Row row { .id = m_choice.answer ? m_choice.answer(resource) : resource.id(),
              .name = m_choice.label ? m_choice.label(resource) : resource.name(),
              .detail = {},
              .refusal = {} };
    if (row.name.isEmpty())
        row.name = row.id;
    if (m_choice.detail)
        row.detail = m_choice.detail(resource);
    if (m_choice.refusal)
        row.refusal = m_choice.refusal(resource);
    return row;
}

void ChoiceModel::rebuild()
{
    QList<Row> rows;
    m_offered = 0;
    for (int at = 0; at < m_resources->rowCount(); ++at) {
        auto row = rowFor(m_resources->resourceAt(at));
        if (!row)
            continue;
        ++m_offered;
        const auto has
            = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
        if (has(row->name) || has(row->detail) || row->id == m_filter)
            rows << *std::move(row);
    }
    QCollator order;
    order.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        return a.refusal.isEmpty() != b.refusal.isEmpty() ? a.refusal.isEmpty()
                                                          : order.compare(a.name, b.name) < 0;
    });
    if (!m_choice.none.isEmpty() && !m_isMany && m_filter.isEmpty())
        rows.prepend({ .id = {}, .name = m_choice.none, .detail = {}, .refusal = {} });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChoiceModel::rowOf(const QString &id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ChoiceModel::idFor(const QString &idOrName) const
{
    QStringList named;
    for (const auto &row : m_rows) {
        if (row.id == idOrName)
            return idOrName;
        if (row.name == idOrName)
            named << row.id;
    }
    return named.size() == 1 ? named.first() : idOrName;
}

QStringList ChoiceModel::checked() const
{
    return m_checked;
}

void ChoiceModel::setChecked(const QStringList &ids)
{
    m_checked = ids;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
    emit checkedChanged();
}

void ChoiceModel::checkInitial()
{
    if (!m_choice.isInitial)
        return;
    QStringList ids;
    for (int at = 0; at < m_resources->rowCount(); ++at) {
        const auto resource = m_resources->resourceAt(at);
        if (m_choice.isInitial(resource))
            ids << (m_choice.answer ? m_choice.answer(resource) : resource.id());
    }
    m_checked = ids;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {}; // a combo box asks for the icon of nothing
    const auto &row = m_rows[index.row()];
    const auto &said = row.refusal.isEmpty() ? row.detail : row.refusal;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? row.name : said;
    case Qt::ToolTipRole:
        return plainToolTip(said.isEmpty() ? row.name : row.name + u'\n' + said);
    case Qt::AccessibleTextRole:
        return said.isEmpty() ? row.name : row.name + u", "_s + said;
    case Qt::CheckStateRole:
        if (!m_isMany || index.column() != NameColumn)
            return {};
        return m_checked.contains(row.id) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

bool ChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isMany)
        return false;
    auto ids = m_checked;
    ids.removeAll(idAt(index.row()));
    if (value.toInt() == Qt::Checked)
        ids << idAt(index.row());
    setChecked(ids);
    return true;
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    if (!canChoose(index.row()))
        return Qt::ItemNeverHasChildren;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_isMany && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace cirro
