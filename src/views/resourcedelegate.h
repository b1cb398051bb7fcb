// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cirro {

//! Paints cells of a ResourceModel: states as badges, folders and objects with an icon, what is
//! locked with a lock, what we wrote and the cloud does not list yet in italics. Tooltips show
//! exactly the characters that they have.
class ResourceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! Names have icons only where rows are of different sorts.
    void setIconsShown(bool shown) { m_iconsShown = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_iconsShown = false;
};

} // namespace cirro
