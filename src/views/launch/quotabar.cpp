// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/quotabar.h"

#include "store/valuetext.h"
#include "views/palettes.h"

#include <QPainter>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 6;
constexpr int Gap = 4;

} // namespace

QuotaBar::QuotaBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void QuotaBar::setUse(const QuotaUse &use)
{
    m_use = use;
    const auto text = tr("%1: %2 after the launch").arg(use.label, use.text);
    setAccessibleName(use.isOver() ? tr("%1, over the quota").arg(text) : text);
    setToolTip(plainToolTip(accessibleName()));
    update();
}

QSize QuotaBar::sizeHint() const
{
    return { 180, fontMetrics().height() + Gap + BarHeight };
}

void QuotaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto over = toneColor(Tone::Error, palette());
    const QRect text(0, 0, width(), fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter, m_use.label);
    painter.setPen(m_use.isOver() ? over : palette().color(QPalette::PlaceholderText));
    painter.drawText(text, Qt::AlignTrailing | Qt::AlignVCenter,
                     isolated(m_use.isOver() ? tr("%1, too much").arg(m_use.text) : m_use.text));

    const QRectF track(0, text.height() + Gap, width(), BarHeight);
    const auto part = [&](qint64 amount) {
        const qreal share
            = m_use.limit > 0 ? std::clamp(qreal(amount) / qreal(m_use.limit), 0.0, 1.0) : 0.0;
        const auto length = track.width() * share;
        const auto left = layoutDirection() == Qt::RightToLeft ? track.right() - length : 0.0;
        return QRectF(left, track.top(), length, track.height());
    };
    const auto fill = [&](const QRectF &where, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(where, BarHeight / 2.0, BarHeight / 2.0);
    };
    auto used = palette().color(QPalette::Highlight);
    used.setAlphaF(0.45F);
    fill(track, palette().color(QPalette::Mid));
    fill(part(m_use.used + m_use.added),
         m_use.isOver() ? over : palette().color(QPalette::Highlight));
    if (!m_use.isOver()) {
        fill(part(m_use.used), palette().color(QPalette::Mid));
        fill(part(m_use.used), used);
    }
}

} // namespace cirro
