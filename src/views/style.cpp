// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style.h"

#include "views/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionMenuItem>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int CellMargin = 7;

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto chosen = element == CE_MenuItem && item && !item->icon.isNull()
        && item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
    if (!chosen) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }

    // Fusion asks for the Active look, which also serves hovered buttons on a plain ground.
    auto onHighlight = *item;
    const auto side = pixelMetric(PM_SmallIconSize, option, widget);
    onHighlight.icon = QIcon(item->icon.pixmap(
        QSize(side, side), painter->device()->devicePixelRatio(), QIcon::Selected));
    QProxyStyle::drawControl(element, &onHighlight, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element != PE_IndicatorTabClose)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isHovered = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_HasFocus);
    if (isHovered) {
        auto ground = option->palette.color(QPalette::WindowText);
        ground.setAlphaF(option->state.testFlag(State_Sunken) ? 0.22f : 0.12f);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(option->rect, 3, 3);
        painter->restore();
    }
    icon("window-close").paint(painter, option->rect.adjusted(1, 1, -1, -1), Qt::AlignCenter,
                               isHovered ? QIcon::Normal : QIcon::Disabled);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // half of the air at the sides of a cell
        return qobject_cast<const QAbstractItemView *>(widget) ? CellMargin : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return CellMargin + 1;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon("edit-clear");
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace cirro
