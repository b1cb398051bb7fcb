// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/activitydelegate.h"

#include "views/icons.h"
#include "views/palettes.h"

#include "actions/operations.h"
#include "store/valuetext.h"

#include <QApplication>
#include <QPainter>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 6;
constexpr int IconSize = 16;
constexpr int BarWidth = 150;
constexpr int BarHeight = 6;
constexpr int StateWidth = 190;

using State = Operations::State;

State stateOf(const QModelIndex &index)
{
    return index.data(Operations::StateRole).value<State>();
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Done:
        return Tone::Good;
    case State::Failed:
        return Tone::Error;
    case State::OutcomeUnknown:
        return Tone::Warning;
    case State::Running:
        return Tone::Busy;
    default:
        return Tone::Neutral;
    }
}

QString timeLeft(qint64 seconds)
{
    return seconds < 60 ? ActivityDelegate::tr("%n s left", nullptr, int(seconds))
                        : ActivityDelegate::tr("%n min left", nullptr, int((seconds + 59) / 60));
}

//! A bar of our own: flat, in the accent, indeterminate as a faint whole.
void paintBar(QPainter *painter, const QRect &rect, int percent, const QPalette &palette,
              Qt::LayoutDirection direction)
{
    auto color = accentColor(palette);
    painter->setPen(Qt::NoPen);
    color.setAlphaF(percent < 0 ? 0.45f : 0.2f);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, BarHeight / 2.0, BarHeight / 2.0);
    if (percent <= 0)
        return;
    color.setAlphaF(1);
    painter->setBrush(color);
    QRect done(rect.left(), rect.top(), std::max(BarHeight, rect.width() * percent / 100),
               rect.height());
    painter->drawRoundedRect(QStyle::visualRect(direction, rect, done), BarHeight / 2.0,
                             BarHeight / 2.0);
}

} // namespace

QString ActivityDelegate::detail(const QModelIndex &index)
{
    if (const auto error = index.data(Operations::ErrorTextRole).toString(); !error.isEmpty())
        return error;
    QStringList parts;
    if (const auto speed = index.data(Operations::SpeedRole).toLongLong(); speed > 0)
        parts.append(tr("%1/s").arg(ValueText::bytes(speed)));
    const auto total = index.data(Operations::TotalRole).toLongLong();
    if (index.data(Operations::IsBytesRole).toBool() && total > 0)
        parts.append(tr("%1 of %2")
                         .arg(ValueText::bytes(index.data(Operations::DoneRole).toLongLong()),
                              ValueText::bytes(total)));
    const auto left = index.data(Operations::RemainingRole);
    if (stateOf(index) == State::Running && left.isValid() && left.toLongLong() >= 0)
        parts.append(timeLeft(left.toLongLong()));
    if (const auto note = index.data(Operations::NoteRole).toString(); !note.isEmpty())
        parts.append(note);
    return parts.join(u" \u00b7 "_s);
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state & QStyle::State_Selected;
    const auto state = stateOf(index);
    const auto area = option.rect.adjusted(Padding, 0, -Padding, 0);
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(cell.direction, area, rect); };
    const auto aligned = [&](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(cell.direction, alignment | Qt::AlignVCenter))
            | int(Qt::TextSingleLine);
    };
    // "1 of 3" begins with a number and would be torn apart.
    const auto whole = [&](const QString &text) {
        return cell.direction == Qt::RightToLeft ? isolated(text) : text;
    };
    const auto plain = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto faint
        = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    const auto toned = selected ? plain : toneColor(toneOf(state), cell.palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    const int line = painter->fontMetrics().height() + 4;
    const int top = area.top() + Padding / 2;
    icon(index.data(Operations::IconRole).toString())
        .paint(painter, mirrored({ area.left(), top + (line - IconSize) / 2, IconSize, IconSize }),
               Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const int textLeft = area.left() + IconSize + 8;
    const int stateLeft = area.right() - StateWidth;
    const auto title = index.data(Operations::TitleRole).toString();
    const auto where = index.data(Operations::WhereRole).toString();
    const QRect titleRect(textLeft, top, std::max(40, stateLeft - textLeft - 8), line);
    const auto shownTitle
        = painter->fontMetrics().elidedText(title, Qt::ElideMiddle, titleRect.width());
    painter->setPen(plain);
    painter->drawText(mirrored(titleRect), aligned(Qt::AlignLeft), whole(shownTitle));
    const int used = painter->fontMetrics().horizontalAdvance(shownTitle) + 14;
    if (used < titleRect.width()) {
        painter->setPen(faint);
        const auto rest = titleRect.adjusted(used, 0, 0, 0);
        painter->drawText(
            mirrored(rest), aligned(Qt::AlignLeft),
            whole(painter->fontMetrics().elidedText(where, Qt::ElideRight, rest.width())));
    }

    const QRect stateRect(stateLeft, top, StateWidth, line);
    if (state == State::Running) {
        const QRect bar(stateRect.left(), stateRect.center().y() - BarHeight / 2, BarWidth,
                        BarHeight);
        const int percent = index.data(Operations::PercentRole).toInt();
        paintBar(painter, mirrored(bar), percent, cell.palette, cell.direction);
        painter->setPen(faint);
        if (percent >= 0)
            painter->drawText(mirrored(stateRect), aligned(Qt::AlignRight),
                              tr("%1 %", "percent").arg(percent));
    } else {
        painter->setPen(toned);
        painter->drawText(mirrored(stateRect), aligned(Qt::AlignRight),
                          whole(painter->fontMetrics().elidedText(
                              index.data(Operations::StateTextRole).toString(), Qt::ElideRight,
                              stateRect.width())));
    }
    const auto lines = detail(index);
    if (!lines.isEmpty()) {
        QRect rect(textLeft, top + line - 2, area.right() - textLeft, area.bottom() - top - line);
        const int flags = int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignTop))
            | int(Qt::TextWordWrap);
        // What went wrong catches the eye; what to do about it is for who reads on.
        const auto first = lines.section(u'\n', 0, 0);
        QRect taken;
        painter->setPen(state == State::Failed || state == State::OutcomeUnknown ? toned : faint);
        painter->drawText(mirrored(rect), flags, whole(first), &taken);
        painter->setPen(faint);
        rect.setTop(taken.bottom() + 1);
        if (first.size() < lines.size())
            painter->drawText(mirrored(rect), flags, whole(lines.mid(first.size() + 1)));
    }
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height() + 4;
    const auto text = detail(index);
    int height = line + Padding;
    if (!text.isEmpty()) {
        const int width = option.widget ? std::max(200, option.widget->width() - 60) : 600;
        height += option.fontMetrics.boundingRect({ 0, 0, width, 400 }, Qt::TextWordWrap, text)
                      .height();
    }
    return { 200, height };
}

} // namespace cirro
