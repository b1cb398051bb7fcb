// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/contextstrip.h"

#include <QCryptographicHash>
#include <QPainter>

#include <array>

namespace cirro {

namespace {

constexpr int Height = 4;
constexpr int Pitch = 12; // of the hatching
// Told apart also by people who see few colours; all carry white or black stripes well.
constexpr std::array<QRgb, 8> Colors { 0xff2f6fde, 0xff0b8a7d, 0xffb4540a, 0xff8a3ffc,
                                       0xff5d7a00, 0xffc2255c, 0xff0e7fa8, 0xff6b5b95 };

} // namespace

ContextStrip::ContextStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("contextStrip"));
}

void ContextStrip::set(const QColor &color, bool hatched, const QString &text)
{
    m_color = color;
    m_hatched = hatched;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    update();
}

QColor ContextStrip::colorOf(const QString &cloud)
{
    const auto hash = QCryptographicHash::hash(cloud.toUtf8(), QCryptographicHash::Sha1);
    return Colors.at(std::size_t(quint8(hash.front())) % Colors.size());
}

void ContextStrip::paintEvent(QPaintEvent *)
{
    if (!m_color.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_color);
    if (!m_hatched)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color.darker(185));
    for (int x = -Pitch; x < width() + Pitch; x += Pitch) {
        const QPointF corners[]
            = { QPointF(x, Height), QPointF(x + Height, 0), QPointF(x + Height + Pitch / 2.0, 0),
                QPointF(x + Pitch / 2.0, Height) };
        painter.drawConvexPolygon(corners, 4);
    }
}

} // namespace cirro
