// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/busyline.h"

#include "views/palettes.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

#include <chrono>
#include <cmath>

namespace cirro {

using namespace std::chrono_literals;

namespace {

constexpr int Height = 2;
constexpr auto Frame = 33ms;
constexpr qreal Period = 1400; // milliseconds from one side to the other

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BusyLine::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    setAccessibleName(busy ? tr("Loading") : QString());
    run();
}

QSize BusyLine::sizeHint() const
{
    return { 100, Height };
}

void BusyLine::run()
{
    const bool moves
        = m_busy && isVisible() && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this);
    if (moves && !m_timer.isActive()) {
        m_since.start();
        m_timer.start(int(Frame.count()), this);
    } else if (!moves) {
        m_timer.stop();
    }
    update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_busy)
        return;
    QPainter painter(this);
    auto color = accentColor(palette());
    color.setAlphaF(0.25f);
    painter.fillRect(rect(), color);
    color.setAlphaF(1);
    if (!m_timer.isActive()) {
        painter.fillRect(rect(), color); // a still line where motion is not wanted
        return;
    }
    const qreal phase = std::fmod(qreal(m_since.elapsed()), Period) / Period;
    const qreal length = width() * 0.3;
    qreal x = phase * (width() + length) - length;
    if (isRightToLeft())
        x = width() - x - length;
    painter.fillRect(QRectF(x, 0, length, height()), color);
}

void BusyLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void BusyLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    run();
}

void BusyLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    run();
}

} // namespace cirro
