// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QTabBar>

namespace cirro {

//! The places that are open, each with the way that led there.
class PlaceTabs final : public QTabBar
{
    Q_OBJECT

public:
    //! A place and how it was left.
    struct Visit
    {
        Place place;
        QString project; //!< the project's name
        QString filter = {};
        QString row = {}; //!< rowId() of the current row
    };

    explicit PlaceTabs(QWidget *parent = nullptr);

    //! Goes to \a place, in the current tab or a new one.
    void open(const Place &place, const QString &project, bool inNewTab = false);
    //! Null when no tab is open.
    const Visit *current() const;
    //! Notes how the current place is left.
    void remember(const QString &filter, const QString &row);

    bool canGo(int steps) const;
    //! -1 = back, 1 = forward.
    void go(int steps);
    void closeTab(int index);
    void closeAll(const QString &cloud);

signals:
    void visitChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabInserted(int index) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    struct Tab
    {
        QList<Visit> visits;
        qsizetype at = 0;
    };

    void label(int index);

    QList<Tab> m_tabs;
};

} // namespace cirro
