// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/skeleton.h"

#include <QPainter>

namespace cirro {

namespace {

constexpr int Rows = 8;
constexpr int BarHeight = 9;
// Widths of the bars of a row as parts of the whole width; a second set keeps the rows from looking
// like a grille.
constexpr qreal Columns[2][4] = { { 0.20, 0.09, 0.16, 0.11 }, { 0.15, 0.11, 0.13, 0.09 } };
constexpr qreal Starts[4] = { 0.0, 0.30, 0.48, 0.72 };

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int pitch = fontMetrics().height() + 12;
    const qreal usable = width() - 24;
    for (int row = 0; row < Rows; ++row) {
        auto color = palette().color(QPalette::Text);
        color.setAlphaF(0.12f * float(Rows - row) / Rows + 0.015f);
        painter.setBrush(color);
        const qreal y = row * pitch + (pitch - BarHeight) / 2.0 + 6;
        for (int column = 0; column < 4; ++column) {
            QRectF bar(12 + Starts[column] * usable, y, Columns[row % 2][column] * usable,
                       BarHeight);
            if (isRightToLeft())
                bar.moveLeft(width() - bar.right());
            painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
        }
    }
}

} // namespace cirro
