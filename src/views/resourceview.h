// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/listing.h"
#include "store/place.h"

#include <QWidget>

class QAction;
class QSettings;
class QStackedWidget;

namespace cirro {

class BusyLine;
class ListFooter;
class NoticeBar;
class ReferenceNames;
class ResourceStore;
class ResourceTable;
class Skeleton;
class StateCard;

/*!
    \brief One list in all its states: rows, rows on their way, nothing there, forbidden, failed,
    out of date.

    Rows that were loaded once stay on screen whatever happens afterwards; a bar above them says
    what is wrong. Files can be dropped where the place takes them.
*/
class ResourceView final : public QWidget
{
    Q_OBJECT

public:
    //! What files dropped at some point would do.
    struct DropTarget
    {
        Place place; //!< where they would go
        QString rowId; //!< the row that stands for it; empty = the whole list
        QString label; //!< "photos/2024/"
    };

    //! \a store, \a names and \a settings outlive the view; the last two may be null.
    ResourceView(ResourceStore *store, ReferenceNames *names, QSettings *settings,
                 QWidget *parent = nullptr);

    //! Shows the list at \a place, which must have a schema. \a where is the place's project and
    //! region for sentences.
    void setPlace(const Place &place, const QString &where);
    const std::optional<Place> &place() const { return m_place; }
    //! Shows no list any more: nothing is watched.
    void clear();
    void setFilterText(const QString &text);
    QString filterText() const;
    //! The action that helps where nothing is there, as a button; null = none.
    void setCreateAction(QAction *action);
    void refresh();

    ResourceTable *table() const { return m_table; }
    const Listing *listing() const { return m_watch ? m_watch.listing().get() : nullptr; }
    QList<Resource> selection() const;
    //! The state shown: "table", "skeleton" or "card".
    QString shownState() const;
    StateCard *card() const { return m_card; }
    NoticeBar *bar() const { return m_bar; }

    //! Where files dropped at \a position of the table's viewport would go; nothing if they are
    //! refused.
    std::optional<DropTarget> dropTarget(const QPoint &position) const;

signals:
    void selectionChanged();
    //! Rows of the selection have changed; at most ten times in a second.
    void selectedRowsChanged();
    void opened(const cirro::Resource &resource);
    void contextMenuRequested(const QPoint &globalPosition);
    void filterCleared();
    //! What a drop at this place would do, for the status bar; empty when the drag has gone.
    void dropHint(const QString &text);
    void filesDropped(const QList<QUrl> &files, const cirro::Place &into);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellRowsChanged();
    void showState();
    void updateFooter();
    void showCard();
    void showEmpty();
    void showBar();
    void showDrop(const std::optional<DropTarget> &target, int files);
    QString nothingText() const;

    ResourceStore *m_store;
    ReferenceNames *m_names;
    std::optional<Place> m_place;
    QString m_where;
    Watch m_watch;
    QMetaObject::Connection m_listingConnection;
    QAction *m_createAction = nullptr;
    QString m_told; //!< what the bar says, to leave it alone while that is true
    QTimer m_slow;
    QTimer m_footerTimer;
    QTimer m_rest; //!< after selectedRowsChanged()
    bool m_hasMoreChanges = false; //!< since then

    NoticeBar *m_bar;
    BusyLine *m_busy;
    QStackedWidget *m_pages;
    ResourceTable *m_table;
    Skeleton *m_skeleton;
    StateCard *m_card;
    ListFooter *m_footer;
};

} // namespace cirro
