// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/navigationdelegate.h"

#include "views/icons.h"
#include "views/palettes.h"

#include "store/navigationmodel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowPadding = 9;
constexpr int Gap = 6;
constexpr int Mark = 16;

using Model = NavigationModel;

QString iconNameOf(const QModelIndex &index)
{
    const auto name = index.data(Model::IconRole).toString();
    switch (index.data(Model::KindRole).value<Model::Kind>()) {
    case Model::Kind::Cloud:
        return u"cloud"_s;
    case Model::Kind::Project:
        return u"project"_s;
    case Model::Kind::Region:
        return u"region"_s;
    case Model::Kind::Service:
        return u"service/"_s + name;
    case Model::Kind::Type: {
        const auto key = index.data(Model::KeyRole).toString().split(u'/');
        return key.size() < 2 ? u"resource/generic"_s
                              : u"resource/"_s + key[key.size() - 2] + u'/' + key.last();
    }
    case Model::Kind::Failure:
        return u"dialog-warning"_s;
    case Model::Kind::Waiting:
        return u"status/busy"_s;
    default:
        return {};
    }
}

} // namespace

void NavigationDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const auto name = iconNameOf(index); !name.isEmpty()) {
        option->icon = icon(name);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    option->decorationSize = QSize(16, 16);
    const auto kind = index.data(Model::KindRole).value<Model::Kind>();
    if (kind == Model::Kind::Cloud)
        option->font.setWeight(QFont::DemiBold);
    const bool isFaint = kind == Model::Kind::Waiting || kind == Model::Kind::Nothing
        || index.data(Model::ForbiddenRole).toBool();
    if (isFaint)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (kind == Model::Kind::Failure)
        option->palette.setColor(QPalette::Text, toneColor(Tone::Warning, option->palette));
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    const bool selected = cell.state & QStyle::State_Selected;
    int trailing = Gap;
    const auto area = option.rect;
    const auto place = [&](int width) {
        const QRect rect(area.right() - trailing - width + 1, area.top(), width, area.height());
        trailing += width + Gap;
        return QStyle::visualRect(cell.direction, area, rect);
    };

    QString count;
    if (const auto value = index.data(Model::CountRole); value.isValid()) {
        count = QLocale().toString(value.toInt());
        if (index.data(Model::CountIsPartialRole).toBool())
            count += u'+';
    }
    const QFontMetrics metrics(cell.font);
    QRect countRect;
    QRect lockRect;
    QRect problemRect;
    if (!count.isEmpty())
        countRect = place(metrics.horizontalAdvance(count));
    if (index.data(Model::ForbiddenRole).toBool())
        lockRect = place(Mark);
    const int problems = index.data(Model::ProblemCountRole).toInt();
    if (problems > 0)
        problemRect = place(12);

    const auto text = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    auto textRect = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int iconEnd = cell.icon.isNull() ? 2 : 16 + Gap + 4;
    textRect = QStyle::visualRect(cell.direction, area, area.adjusted(iconEnd, 0, -trailing, 0));
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(
        textRect, int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        metrics.elidedText(text, Qt::ElideRight, textRect.width()));
    if (!selected)
        painter->setPen(cell.palette.color(QPalette::PlaceholderText));
    painter->drawText(countRect, Qt::AlignCenter, count);
    const auto mode = selected ? QIcon::Selected : QIcon::Normal;
    if (lockRect.isValid())
        icon("status/locked").paint(painter, lockRect, Qt::AlignCenter, mode);
    if (problemRect.isValid())
        statusIcon(Status::Error).paint(painter, problemRect, Qt::AlignCenter, mode);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + RowPadding));
    return size;
}

} // namespace cirro
