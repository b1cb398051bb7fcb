// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/isolatingdelegate.h"

namespace cirro {

//! Rows with air above and below their text, as tables of resources have them.
class RoomyDelegate final : public IsolatingDelegate
{
public:
    using IsolatingDelegate::IsolatingDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int Air = 8; // logical pixels, both together
        return IsolatingDelegate::sizeHint(option, index) + QSize(0, Air);
    }
};

} // namespace cirro
