// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/place.h"
#include "store/resourcemodel.h"
#include "store/statustext.h"
#include "store/valuetext.h"

// What the cells of ResourceModel say.

namespace cirro {

using namespace Qt::StringLiterals;

QString ResourceModel::cellText(const Row &row, int column) const
{
    if (column == m_statusColumn)
        return StatusText(row.resource).word();
    if (isFolder(row.resource) || column == m_nameColumn) {
        if (column != m_nameColumn)
            return {};
        auto name = isFolder(row.resource) ? row.id : row.resource.name();
        if (isFolder(row.resource) && name.endsWith(u'/'))
            name.chop(1);
        return ValueText(*m_schema.fields()[m_columns[column]].info)
            .text(name.startsWith(m_folder) ? name.mid(m_folder.size()) : name);
    }
    return ValueText::of(row.resource, m_columns[column]);
}

bool ResourceModel::isLocked(const Row &row) const
{
    return m_lockField >= 0 && row.resource.value(m_lockField).toBool();
}

QString ResourceModel::toolTip(const Row &row, int column) const
{
    if (column == m_nameColumn && isLocked(row))
        return tr("Locked");
    if (isFolder(row.resource))
        return row.id;
    if (column != m_statusColumn)
        return ValueText(*m_schema.fields()[m_columns[column]].info)
            .toolTip(row.resource.value(m_columns[column]));
    QStringList lines { tr("Status: %1").arg(row.resource.status()) };
    if (m_taskField >= 0) {
        const auto task = row.resource.value(m_taskField).toString();
        if (!task.isEmpty() && task != row.resource.status())
            lines << tr("Task: %1").arg(task);
    }
    // Why it failed and what else the cloud says of the state, where the type has it.
    for (const char *key : { "fault/message", "OS-EXT-STS:vm_state" }) {
        const int field = m_schema.indexOf(key);
        if (field < 0)
            continue;
        const auto text = row.resource.value(field).toString();
        if (!text.isEmpty())
            lines << tr("%1: %2").arg(m_schema.fieldLabel(field), text);
    }
    return lines.join(u'\n');
}

QString ResourceModel::accessibleText(const Row &row, int column) const
{
    const auto text = withoutIsolates(cellText(row, column));
    if (column == m_nameColumn && isFolder(row.resource))
        return tr("%1, folder").arg(text);
    if (column == m_nameColumn && row.isWritten)
        return tr("%1, not listed by the cloud yet").arg(text);
    const auto tip = column == m_statusColumn ? QString() : toolTip(row, column);
    return text.isEmpty() ? tr("%1: none").arg(m_schema.fieldLabel(m_columns[column]))
                          : (tip.isEmpty() || tip.contains(u'\n') ? text : text + ", "_L1 + tip);
}

QString ResourceModel::rawText(const Row &row, int column) const
{
    const auto shown = withoutIsolates(cellText(row, column));
    if (column == m_nameColumn)
        return shown;
    const auto value = row.resource.value(m_columns[column]);
    if (value.typeId() != QMetaType::QString)
        return shown;
    const auto text = value.toString();
    return text == shown ? shown : shown + u' ' + text;
}

QVariant ResourceModel::sortValue(const Row &row, int column) const
{
    const ValueText format(*m_schema.fields()[m_columns[column]].info);
    if (column == m_nameColumn)
        return format.sortValue(isFolder(row.resource) ? row.id : row.resource.name());
    if (isFolder(row.resource))
        return {};
    if (column == m_statusColumn)
        return format.sortValue(StatusText(row.resource).word());
    return format.sortValue(row.resource.value(m_columns[column]));
}

} // namespace cirro
