// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/resourcedelegate.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/statusbadge.h"

#include "store/resourcemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8;
constexpr int RowPadding = 10;

// The beginning of a media type and the icon that goes with it.
constexpr std::array<std::pair<QLatin1StringView, const char *>, 9> MediaIcons { {
    { "image/"_L1, "image-x-generic" },
    { "video/"_L1, "video-x-generic" },
    { "audio/"_L1, "audio-x-generic" },
    { "application/json"_L1, "application-json" },
    { "application/pdf"_L1, "application-pdf" },
    { "application/zip"_L1, "package-x-generic" },
    { "application/gzip"_L1, "package-x-generic" },
    { "application/x-tar"_L1, "package-x-generic" },
    { "text/"_L1, "text-x-generic" },
} };

QIcon iconOf(const QModelIndex &index)
{
    if (index.data(ResourceModel::FolderRole).toBool())
        return icon("folder");
    const auto resource = index.data(ResourceModel::ResourceRole).value<Resource>();
    const auto type = resource.value("Content-Type").toString();
    for (const auto &[start, name] : MediaIcons) {
        if (type.startsWith(start, Qt::CaseInsensitive))
            return icon(QLatin1StringView(name));
    }
    return icon(u"resource/"_s + resource.schema().key());
}

bool isStatusCell(const QModelIndex &index)
{
    const auto resource = index.data(ResourceModel::ResourceRole).value<Resource>();
    return !resource.isNull()
        && index.data(ResourceModel::FieldRole).toInt() == resource.schema().statusField();
}

bool isNameCell(const QModelIndex &index)
{
    const auto resource = index.data(ResourceModel::ResourceRole).value<Resource>();
    return !resource.isNull()
        && index.data(ResourceModel::FieldRole).toInt() == resource.schema().nameField();
}

} // namespace

void ResourceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (option->direction == Qt::RightToLeft)
        option->text
            = isolated(option->text); // "3 min ago" begins with a number and would be torn apart
    if (index.data(ResourceModel::WrittenRole).toBool())
        option->font.setItalic(true);
    if (m_iconsShown && isNameCell(index)) {
        option->icon = iconOf(index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
    } else if (isNameCell(index) && index.data(ResourceModel::LockedRole).toBool()) {
        option->state.setFlag(QStyle::State_HasFocus, false); // its frame would stop at the lock
        option->icon = icon("status/locked");
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = QSize(16, 16);
    }
}

void ResourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool hasBadge
        = isStatusCell(index) && !index.data(ResourceModel::StatusWordRole).toString().isEmpty();
    if (!hasBadge)
        return QStyledItemDelegate::paint(painter, option, index);
    auto cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const auto tone = index.data(ResourceModel::ToneRole).value<Tone>();
    painter->save();
    painter->setFont(cell.font);
    StatusBadge::paint(painter, option.rect.adjusted(Margin / 2, 0, -2, 0),
                       statusShape(index.data(ResourceModel::StatusRole).toString(), tone),
                       index.data(ResourceModel::StatusWordRole).toString(), tone, option.palette,
                       option.state & QStyle::State_Selected, option.direction);
    painter->restore();
}

QSize ResourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    const auto status = index.data(ResourceModel::StatusWordRole).toString();
    if (isStatusCell(index) && !status.isEmpty())
        size.setWidth(StatusBadge::width(option.fontMetrics, status) + Margin);
    size.rwidth() += Margin;
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + RowPadding));
    return size;
}

bool ResourceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() - Margin > option.rect.width())
        text = index.data().toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace cirro
