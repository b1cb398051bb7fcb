// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style.h"

#include "views/icons.h"
#include "views/palettes.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int CellMargin = 7;
constexpr int ButtonMargin = 7; // at each side of a button, beside what Fusion gives
constexpr int IconGap = 5; // between the icon and the text of a button
constexpr int ScrollBarWidth = 12;
constexpr int ScrollBarInset = 3; // around the slider
constexpr int ShortestSlider = 28;
constexpr qreal Corner = 2.5;

QColor lineColor(const QPalette &palette)
{
    return palette.color(isDark(palette) ? QPalette::Midlight : QPalette::Mid);
}

QColor outlineOf(const QStyleOption *option)
{
    if (!option->state.testFlag(QStyle::State_Enabled))
        return lineColor(option->palette);
    return option->state.testFlag(QStyle::State_HasFocus) ? accentColor(option->palette)
                                                          : outlineColor(option->palette);
}

void drawBox(const QStyleOption *option, QPainter *painter, const QRectF &box, qreal corner)
{
    painter->setPen(QPen(outlineOf(option), 1));
    painter->setBrush(option->palette.base());
    painter->drawRoundedRect(box, corner, corner);
}

//! The square in the middle of \a rect, on whole pixels and a half, so that its outline is sharp.
QRectF boxIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height()) - 1;
    QRect box(0, 0, side - 1, side - 1);
    box.moveTo(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
    return QRectF(box).translated(0.5, 0.5);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const auto box = boxIn(option->rect);
    drawBox(option, painter, box, Corner);
    auto ink = QPen(accentColor(option->palette), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!option->state.testFlag(QStyle::State_Enabled))
        ink.setColor(option->palette.color(QPalette::Disabled, QPalette::Text));
    painter->setPen(ink);
    painter->setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option->state.testFlag(QStyle::State_On))
        painter->drawPolyline(QPolygonF { at(0.22, 0.53), at(0.43, 0.74), at(0.79, 0.28) });
    else if (option->state.testFlag(QStyle::State_NoChange))
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const auto box = boxIn(option->rect);
    drawBox(option, painter, box, box.width() / 2);
    if (!option->state.testFlag(QStyle::State_On))
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->state.testFlag(QStyle::State_Enabled)
                          ? accentColor(option->palette)
                          : option->palette.color(QPalette::Disabled, QPalette::Text));
    const auto in = box.width() * 0.27;
    painter->drawEllipse(box.adjusted(in, in, -in, -in));
}

void drawCloseMark(const QStyleOption *option, QPainter *painter)
{
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver)
        || option->state.testFlag(QStyle::State_HasFocus);
    if (isHovered) {
        auto ground = option->palette.color(QPalette::WindowText);
        ground.setAlphaF(option->state.testFlag(QStyle::State_Sunken) ? 0.22f : 0.12f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(option->rect, 3, 3);
    }
    icon("window-close")
        .paint(painter, option->rect.adjusted(1, 1, -1, -1), Qt::AlignCenter,
               isHovered ? QIcon::Normal : QIcon::Disabled);
}

void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (!option->state.testFlag(QStyle::State_Children))
        return;
    const bool isChosen = option->state.testFlag(QStyle::State_Selected);
    QRect square(0, 0, 14, 14);
    square.moveCenter(option->rect.center());
    icon(option->state.testFlag(QStyle::State_Open) ? "pan-down" : "pan-end")
        .paint(painter, square, Qt::AlignCenter, isChosen ? QIcon::Selected : QIcon::Normal);
}

//! In the middle of the header; Fusion puts it at the upper edge.
void drawSortArrow(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    QRect square(0, 0, 12, 12);
    square.moveCenter(option->rect.center());
    if (widget && header->orientation == Qt::Horizontal)
        square.moveTop((widget->height() - square.height()) / 2);
    const bool isAscending = header->sortIndicator == QStyleOptionHeader::SortUp;
    icon(isAscending ? "pan-up" : "pan-down")
        .paint(painter, square, Qt::AlignCenter, QIcon::Disabled);
}

//! Ground and lines of a header's section; \a hasLine = also at its trailing side.
void drawHeader(const QStyleOption *option, QPainter *painter, bool hasLine)
{
    const auto &palette = option->palette;
    const auto rect = option->rect;
    painter->fillRect(rect, palette.window());
    if (option->state.testFlag(QStyle::State_MouseOver)
        || option->state.testFlag(QStyle::State_Sunken)) {
        auto ground = palette.color(QPalette::WindowText);
        ground.setAlphaF(option->state.testFlag(QStyle::State_Sunken) ? 0.12f : 0.06f);
        painter->fillRect(rect, ground);
    }
    const auto line = lineColor(palette);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (!hasLine)
        return;
    const QRect side(rect.right(), rect.top() + 6, 1, rect.height() - 12);
    painter->fillRect(QStyle::visualRect(option->direction, rect, side), line);
}

void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter *painter, const QStyle *style)
{
    painter->fillRect(item->rect, item->palette.window());
    const bool isChosen = item->state.testFlag(QStyle::State_Selected)
        && item->state.testFlag(QStyle::State_Enabled);
    if (isChosen) {
        auto ground = item->palette.color(QPalette::WindowText);
        ground.setAlphaF(item->state.testFlag(QStyle::State_Sunken) ? 0.16f : 0.10f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(item->rect.adjusted(1, 1, -1, -1), 3, 3);
    }
    const bool underlines = style->styleHint(QStyle::SH_UnderlineShortcut, item);
    style->drawItemText(painter, item->rect,
                        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip
                            | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                        item->palette, item->state.testFlag(QStyle::State_Enabled), item->text,
                        QPalette::WindowText);
}

//! Icon and text together in the middle, also from right to left, where Fusion parts them.
void drawButtonLabel(const QStyleOptionButton *button, QPainter *painter, const QStyle *style)
{
    const auto line = Qt::AlignCenter | Qt::TextSingleLine
        | (style->styleHint(QStyle::SH_UnderlineShortcut, button) ? Qt::TextShowMnemonic
                                                                  : Qt::TextHideMnemonic);
    const int textWidth = button->fontMetrics.size(int(line), button->text).width();
    const auto side = button->iconSize;
    QRect both(0, 0, side.width() + IconGap + textWidth, button->rect.height());
    both.moveCenter(button->rect.center());
    const QRect picture(both.left(), both.center().y() - side.height() / 2, side.width(),
                        side.height());
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(button->direction, both, rect); };
    const bool isEnabled = button->state.testFlag(QStyle::State_Enabled);
    button->icon.paint(painter, mirrored(picture), Qt::AlignCenter,
                       isEnabled ? QIcon::Normal : QIcon::Disabled);
    style->drawItemText(painter, mirrored(both.adjusted(side.width() + IconGap, 0, 0, 0)),
                        int(line), button->palette, isEnabled, button->text, QPalette::ButtonText);
}

//! Paints with antialiasing and leaves the painter as it was.
template <typename Draw>
void withPainter(QPainter *painter, Draw draw)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    draw();
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->fillRect(bar->rect, bar->palette.base());
    if (bar->minimum >= bar->maximum)
        return;
    const auto slider
        = subControlRect(control, option, SC_ScrollBarSlider, widget)
              .adjusted(ScrollBarInset, ScrollBarInset, -ScrollBarInset, -ScrollBarInset);
    const bool isTouched = bar->activeSubControls.testFlag(SC_ScrollBarSlider)
        && (bar->state.testFlag(State_MouseOver) || bar->state.testFlag(State_Sunken));
    auto color = outlineColor(bar->palette);
    color.setAlphaF(isTouched ? 1.0f : 0.65f);
    withPainter(painter, [&] {
        const auto corner = std::min(slider.width(), slider.height()) / 2.0;
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(slider, corner, corner);
    });
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    switch (element) {
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.window());
    case CE_MenuBarItem:
        if (item)
            return withPainter(painter, [&] { drawMenuBarItem(item, painter, proxy()); });
        break;
    case CE_PushButtonLabel: {
        const auto button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->icon.isNull() && !button->text.isEmpty())
            return drawButtonLabel(button, painter, proxy());
        break;
    }
    case CE_HeaderSection: {
        const auto section = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isLast = section
            && (section->position == QStyleOptionHeader::End
                || section->position == QStyleOptionHeader::OnlyOneSection);
        return drawHeader(option, painter, !isLast);
    }
    case CE_HeaderEmptyArea:
        return drawHeader(option, painter, false);
    case CE_MenuItem:
        if (item && !item->icon.isNull() && item->state.testFlag(State_Selected)
            && item->state.testFlag(State_Enabled)) {
            // Fusion asks for the Active look, which also serves hovered buttons on a plain ground.
            auto onHighlight = *item;
            const auto side = pixelMetric(PM_SmallIconSize, option, widget);
            onHighlight.icon = QIcon(item->icon.pixmap(
                QSize(side, side), painter->device()->devicePixelRatio(), QIcon::Selected));
            return QProxyStyle::drawControl(element, &onHighlight, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorTabClose:
        return withPainter(painter, [&] { drawCloseMark(option, painter); });
    case PE_IndicatorHeaderArrow:
        return drawSortArrow(option, painter, widget);
    case PE_IndicatorBranch:
        return drawBranch(option, painter);
    case PE_IndicatorCheckBox:
        return withPainter(painter, [&] { drawCheckBox(option, painter); });
    case PE_IndicatorRadioButton:
        return withPainter(painter, [&] { drawRadioButton(option, painter); });
    case PE_FrameLineEdit:
        return withPainter(painter, [&] {
            painter->setPen(QPen(outlineOf(option), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), Corner,
                                     Corner);
        });
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // half of the air at the sides of a cell
        return qobject_cast<const QAbstractItemView *>(widget)
            ? CellMargin
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return CellMargin + 1;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size += QSize(2 * ButtonMargin, 2);
    return size;
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option,
                          const QWidget *widget) const
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
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // of another family than ours
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool lies = bar->orientation == Qt::Horizontal;
    const int length = lies ? bar->rect.width() : bar->rect.height();
    const auto steps = qint64(bar->maximum) - bar->minimum;
    const auto share
        = steps > 0 ? qint64(length) * bar->pageStep / (steps + bar->pageStep) : length;
    const int slider = int(std::clamp<qint64>(share, std::min(ShortestSlider, length), length));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto along = [&](int from, int to) {
        const QRect rect = lies
            ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
            : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, start + slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {}; // no arrows
    }
}

} // namespace cirro
