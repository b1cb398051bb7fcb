// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operationitem.h"

#include <algorithm>

// The rows of Operations: which there are, and what a view sees of them.

namespace cirro {

namespace {

constexpr int KeptRows = 200;

} // namespace

Operations::Item &Operations::insert(std::unique_ptr<Item> item, Item *group)
{
    item->id = ++m_last;
    item->group = group;
    auto &row = *item;
    // Top rows: the newest first. Rows of a group: in order.
    auto &rows = group ? group->children : m_items;
    const int at = group ? int(rows.size()) : 0;
    beginInsertRows(group ? indexOf(group) : QModelIndex(), at, at);
    rows.insert(rows.begin() + at, std::move(item));
    m_byId.insert(row.id, &row);
    endInsertRows();
    return row;
}

void Operations::remove(Item &item)
{
    auto &rows = item.group ? item.group->children : m_items;
    const auto at = indexOf(&item);
    beginRemoveRows(at.parent(), at.row(), at.row());
    for (const auto &child : item.children)
        m_byId.remove(child->id);
    m_byId.remove(item.id);
    rows.erase(rows.begin() + at.row());
    endRemoveRows();
}

void Operations::changed(const Item &item)
{
    const auto at = indexOf(&item);
    emit dataChanged(at, at);
}

void Operations::flush()
{
    const auto dirty = std::exchange(m_dirty, {});
    for (const auto id : dirty) {
        if (const auto *item = find(id))
            changed(*item);
    }
}

void Operations::clearFinished()
{
    for (auto i = m_items.size(); i-- > 0;) {
        if (isFinal(m_items[i]->state))
            remove(*m_items[i]);
    }
    recount();
}

void Operations::trim()
{
    auto done = std::count_if(m_items.begin(), m_items.end(),
                              [](const auto &i) { return isFinal(i->state); });
    for (auto i = m_items.size(); i-- > 0 && done > KeptRows;) {
        if (!isFinal(m_items[i]->state))
            continue;
        remove(*m_items[i]);
        --done;
    }
}

void Operations::trim(Item &group)
{
    auto done = std::count_if(group.children.begin(), group.children.end(),
                              [](const auto &i) { return i->state == State::Done; });
    for (size_t i = 0; i < group.children.size() && done > KeptRows;) {
        if (group.children[i]->state != State::Done) {
            ++i;
            continue;
        }
        remove(*group.children[i]);
        --done;
    }
}

void Operations::recount()
{
    int active = 0;
    int problems = 0;
    for (const auto &item : m_items) {
        active += !isFinal(item->state);
        problems += isProblem(item->state)
            || item->count(State::Failed) + item->count(State::OutcomeUnknown) > 0;
    }
    if (active == m_active && problems == m_problems)
        return;
    m_active = active;
    m_problems = problems;
    emit countsChanged();
}

bool Operations::isKnown(Id id) const
{
    return find(id);
}

Operations::State Operations::state(Id id) const
{
    const auto *item = find(id);
    return item ? item->state : State::Done;
}

std::optional<Error> Operations::error(Id id) const
{
    const auto *item = find(id);
    return item ? item->error : std::nullopt;
}

int Operations::activeCount() const
{
    return m_active;
}

int Operations::problemCount() const
{
    return m_problems;
}

int Operations::queuedCount(Id group) const
{
    const auto *item = find(group);
    return item ? item->count(State::Queued) : 0;
}

Operations::Item *Operations::itemAt(const QModelIndex &index) const
{
    return static_cast<Item *>(index.internalPointer());
}

QModelIndex Operations::indexOf(const Item *item) const
{
    const auto &rows = item->group ? item->group->children : m_items;
    const auto at
        = std::find_if(rows.begin(), rows.end(), [&](const auto &i) { return i.get() == item; });
    return createIndex(int(at - rows.begin()), 0, const_cast<Item *>(item));
}

QModelIndex Operations::indexOf(Id id) const
{
    const auto *item = find(id);
    return item ? indexOf(item) : QModelIndex();
}

Operations::Id Operations::idAt(const QModelIndex &index) const
{
    return index.isValid() ? itemAt(index)->id : 0;
}

QModelIndex Operations::index(int row, int column, const QModelIndex &parent) const
{
    const auto &rows = parent.isValid() ? itemAt(parent)->children : m_items;
    if (column != 0 || row < 0 || row >= int(rows.size()))
        return {};
    return createIndex(row, 0, rows[size_t(row)].get());
}

QModelIndex Operations::parent(const QModelIndex &index) const
{
    const auto *group = index.isValid() ? itemAt(index)->group : nullptr;
    return group ? indexOf(group) : QModelIndex();
}

int Operations::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? itemAt(parent)->children : m_items).size());
}

int Operations::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant Operations::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? itemAt(index)->data(role)
                                                             : QVariant();
}

} // namespace cirro
