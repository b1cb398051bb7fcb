// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

class QTabWidget;

namespace cirro {

class BusyLine;
class ElidedLabel;
class IconLabel;
class PlainLabel;
class StateCard;
class StatusBadge;

/*!
    \brief What is known of the selected resource, in tabs: those of detailsTabs() for its type.

    Only the tab in front is told of the resource, and only while the pane is seen. Each type keeps
    the tab that was chosen for it.
*/
class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    //! \a store and \a names outlive the pane.
    DetailsPane(ResourceStore *store, ReferenceNames *names, QWidget *parent = nullptr);

    //! What pages can do beyond reading; to be called before a resource is shown.
    void setTools(const DetailsTools &tools);

    //! Shows the row at once, and what the service tells of it alone when that comes.
    void setResource(const Place &place, const Resource &resource);
    //! Nothing, or several rows: says how many.
    void setSelected(int count);
    const Resource &resource() const { return m_resource; }
    //! Brings the tab called \a id to the front, if the resource has it.
    void showTab(const QString &id);
    //! The page in front, null while nothing is shown.
    DetailsPage *page() const;

signals:
    void closed();
    //! The user wants to see what is called \a id in the list at \a place.
    void linkActivated(const cirro::Place &place, const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    void ask();
    void askSoon();
    void show(const Resource &resource);
    Resource combined(const Resource &row) const;
    void chooseTabs(const Resource &resource);
    DetailsPage *pageAt(qsizetype tab);
    //! Tells the page in front what it shows, and the one before that it is seen no more.
    void tellPage();

    std::optional<Place> m_place;
    Resource m_row;
    Resource m_answer; //!< of the service alone, for the same row; may be null
    Resource m_resource; //!< what is shown
    DetailsTools m_tools;
    QHash<qsizetype, DetailsPage *> m_pages; //!< by index in detailsTabs()
    QHash<QString, QString> m_chosen; //!< id of the tab by type
    QString m_tabsOf; //!< the type that the tabs are for
    QList<qsizetype> m_tabsShown; //!< indexes in detailsTabs()
    DetailsPage *m_told = nullptr; //!< that it is seen
    QTimer m_askSoon;
    std::unique_ptr<QObject> m_request;

    QWidget *m_head;
    IconLabel *m_icon;
    ElidedLabel *m_title;
    StatusBadge *m_badge;
    PlainLabel *m_type;
    BusyLine *m_busy;
    QTabWidget *m_tabs;
    StateCard *m_nothing;
};

} // namespace cirro
