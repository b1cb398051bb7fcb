// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/iconlabel.h"

#include <QPainter>

namespace cirro {

IconLabel::IconLabel(int side, QWidget *parent, QIcon::Mode mode)
    : QWidget(parent)
    , m_side(side)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const auto margins = contentsMargins();
    return { m_side + margins.left() + margins.right(), m_side + margins.top() + margins.bottom() };
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isNull())
        return;
    QPainter painter(this);
    QRect square(0, 0, m_side, m_side);
    square.moveCenter(contentsRect().center());
    m_icon.paint(&painter, square, Qt::AlignCenter, isEnabled() ? m_mode : QIcon::Disabled);
}

} // namespace cirro
