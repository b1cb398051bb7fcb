// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cirro {

//! Rows with air above and below their text, as tables of resources have them.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int Air = 8; // logical pixels, both together
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Air);
    }
};

} // namespace cirro
