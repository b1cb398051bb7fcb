// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sortfiltermodel.h"

#include "store/referencenames.h"
#include "store/resourcemodel.h"
#include "store/valuetext.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnyColumn = -1;
constexpr int NoColumn = -2;

//! Compares text as people count: "web-2" before "web-10".
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (!a[i].isDigit() || !b[j].isDigit()) {
            if (a[i] != b[j])
                return a[i] < b[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        const auto number = [](QStringView s, qsizetype &at) {
            while (at < s.size() && s[at] == u'0')
                ++at;
            const auto begin = at;
            while (at < s.size() && s[at].isDigit())
                ++at;
            return s.mid(begin, at - begin);
        };
        const auto x = number(a, i);
        const auto y = number(b, j);
        if (x.size() != y.size())
            return x.size() < y.size() ? -1 : 1;
        if (const int c = x.compare(y); c != 0)
            return c;
    }
    return int(a.size() - i) - int(b.size() - j);
}

//! Nothing comes after something.
int compare(const QVariant &a, const QVariant &b)
{
    if (!a.isValid() || !b.isValid())
        return int(!a.isValid()) - int(!b.isValid());
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return compareNaturally(a.toString(), b.toString());
    const auto order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

//! A label as a key: "Storage policy" is "storagepolicy".
QString asKey(const QString &label)
{
    QString key;
    for (const auto c : label.toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

} // namespace

SortFilterModel::SortFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ResourceModel::SortRole);
    setDynamicSortFilter(true);
}

ResourceModel *SortFilterModel::resources() const
{
    return qobject_cast<ResourceModel *>(sourceModel());
}

Resource SortFilterModel::resourceAt(int row) const
{
    return resources()->resourceAt(mapToSource(index(row, 0)).row());
}

void SortFilterModel::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<ResourceModel *>(model));
    if (model) { // before the proxy sorts anew what has changed
        const auto forget = &SortFilterModel::forgetSortNames;
        const auto once = Qt::UniqueConnection;
        connect(model, &QAbstractItemModel::dataChanged, this, forget, once);
        connect(model, &QAbstractItemModel::rowsInserted, this, forget, once);
        connect(model, &QAbstractItemModel::rowsRemoved, this, forget, once);
        connect(model, &QAbstractItemModel::layoutChanged, this, forget, once);
        connect(model, &QAbstractItemModel::modelReset, this, forget, once);
    }
    forgetSortNames();
    QSortFilterProxyModel::setSourceModel(model);
    resolveReferences();
    resolveKeys();
    invalidateFilter();
}

void SortFilterModel::setNames(ReferenceNames *names, const Connection &connection)
{
    if (m_names)
        disconnect(m_names, nullptr, this, nullptr);
    m_names = names;
    m_connection = connection;
    if (m_names)
        connect(m_names, &ReferenceNames::found, this, &SortFilterModel::showNames);
}

void SortFilterModel::resolveReferences()
{
    m_references.clear();
    const auto *model = resources();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        const auto field
            = model->headerData(column, Qt::Horizontal, ResourceModel::FieldRole).toInt();
        const auto *info = model->schema().fields()[field].info;
        m_references << (info->refersTo && !info->isName() ? field : -1);
    }
}

void SortFilterModel::showNames()
{
    forgetSortNames();
    for (int column = 0; column < m_references.size(); ++column) {
        if (m_references[column] >= 0 && rowCount() > 0)
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
    const bool isSortedByName = std::any_of(m_sortKeys.begin(), m_sortKeys.end(), [&](auto key) {
        return m_references.value(key.column, -1) >= 0;
    });
    if (isSortedByName || !m_filter.isEmpty())
        invalidate();
}

QString SortFilterModel::reference(const QModelIndex &source) const
{
    const int field = m_names ? m_references.value(source.column(), -1) : -1;
    if (field < 0)
        return {};
    const auto row = resources()->resourceAt(source.row());
    return m_names->text(*m_connection, *row.schema().fields()[field].info, row.value(field));
}

QVariant SortFilterModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const auto name = reference(mapToSource(index));
        if (!name.isEmpty())
            return role == Qt::DisplayRole ? name : withoutIsolates(name);
    }
    return QSortFilterProxyModel::data(index, role);
}

QVariant SortFilterModel::sortValue(const QModelIndex &source) const
{
    if (!m_names || m_references.value(source.column(), -1) < 0)
        return source.data(sortRole());
    const std::pair cell(source.row(), source.column());
    auto name = m_sortNames.constFind(cell);
    if (name == m_sortNames.constEnd())
        name = m_sortNames.insert(cell, withoutIsolates(reference(source)).toCaseFolded());
    return name->isEmpty() ? QVariant() : *name;
}

void SortFilterModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_filter = Filter(text);
    resolveKeys();
    invalidateFilter();
    emit filterChanged();
}

void SortFilterModel::setShownColumns(const QList<int> &columns)
{
    m_shown = columns;
    resolveKeys();
    if (!m_filter.isEmpty())
        invalidateFilter();
}

int SortFilterModel::hiddenCount() const
{
    return sourceModel() ? sourceModel()->rowCount() - rowCount() : 0;
}

int SortFilterModel::problemCount() const
{
    if (!resources() || hiddenCount() == 0)
        return resources() ? resources()->problemCount() : 0;
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += index(row, 0).data(ResourceModel::ToneRole).value<Tone>() == Tone::Error;
    return count;
}

QStringList SortFilterModel::filterKeys() const
{
    QStringList keys;
    for (int column = 0; sourceModel() && column < sourceModel()->columnCount(); ++column)
        keys << asKey(sourceModel()->headerData(column, Qt::Horizontal).toString());
    return keys;
}

void SortFilterModel::resolveKeys()
{
    m_tokenColumns.clear();
    m_searched.clear();
    const auto *model = resources();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (m_shown ? m_shown->contains(column) : model->isDefaultVisible(column))
            m_searched << column;
    }
    const auto find = [&](const QString &key) {
        int best = NoColumn;
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto label = asKey(model->headerData(column, Qt::Horizontal).toString());
            const auto name = model->headerData(column, Qt::Horizontal, ResourceModel::KeyRole)
                                  .toString()
                                  .toCaseFolded();
            if (label == key || name == key)
                return column;
            if (best == NoColumn && (label.startsWith(key) || name.startsWith(key)))
                best = column;
        }
        return best;
    };
    for (const auto &token : m_filter.tokens())
        m_tokenColumns << (token.key.isEmpty() ? AnyColumn : find(token.key));
}

bool SortFilterModel::matches(int row, const Filter::Token &token, int column) const
{
    const auto contains = [&](int at, const QString &text) {
        const auto source = sourceModel()->index(row, at);
        return source.data(ResourceModel::RawTextRole)
                   .toString()
                   .contains(text, Qt::CaseInsensitive)
            || reference(source).contains(text, Qt::CaseInsensitive);
    };
    if (column >= 0)
        return contains(column, token.value);
    // A key that no column has may be part of what is looked for: "fe80::1".
    const auto text = column == NoColumn ? token.key + u':' + token.value : token.value;
    return std::any_of(m_searched.begin(), m_searched.end(),
                       [&](int at) { return contains(at, text); });
}

bool SortFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    for (qsizetype i = 0; i < m_tokenColumns.size(); ++i) {
        const auto &token = m_filter.tokens()[i];
        if (matches(row, token, m_tokenColumns[i]) == token.isNegated)
            return false;
    }
    return true;
}

void SortFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return setSortKeys({});
    setSortKeys({ { column, order } });
}

void SortFilterModel::setSortKeys(const QList<SortKey> &keys)
{
    m_sortKeys = keys;
    const int column = keys.isEmpty() ? -1 : keys.first().column;
    const auto order = keys.isEmpty() ? Qt::AscendingOrder : keys.first().order;
    if (column == sortColumn() && order == sortOrder())
        invalidate(); // the second key is none of the proxy's business
    else
        QSortFilterProxyModel::sort(column, order);
}

bool SortFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isDescending = sortOrder() == Qt::DescendingOrder;
    const bool leftIsFolder = left.data(ResourceModel::FolderRole).toBool();
    if (leftIsFolder != right.data(ResourceModel::FolderRole).toBool())
        return leftIsFolder
            != isDescending; // the proxy turns the order round, folders stay in front
    if (const int c = compare(sortValue(left), sortValue(right)); c != 0)
        return c < 0;
    if (m_sortKeys.size() < 2)
        return false;
    const auto &second = m_sortKeys[1];
    const int c = compare(sortValue(left.siblingAtColumn(second.column)),
                          sortValue(right.siblingAtColumn(second.column)));
    return second.order == sortOrder() ? c < 0 : c > 0;
}

} // namespace cirro
