// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"
#include "store/resourcemodel.h"
#include "views/placetabs.h"

#include <QWidget>

class QLineEdit;
class QSettings;
class QSplitter;

namespace cirro {

class Breadcrumb;
class DetailsPane;
class ReferenceNames;
class ResourceStore;
class ResourceView;
class StateCard;

//! The middle of the window: tabs of places, the way to the one in front, its list, and what is
//! known of the selection.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    //! \a store and \a settings outlive the workspace; settings may be null.
    Workspace(ResourceStore *store, QSettings *settings, QWidget *parent = nullptr);

    void open(const Place &place, const QString &project, bool inNewTab = false);
    //! Opens \a place and selects the row whose id or name is \a id, as soon as it is listed.
    void reveal(const Place &place, const QString &id);
    //! What holds the place in front: the folder above, the list of containers.
    void up();
    bool canGoUp() const;

    const PlaceTabs::Visit *visit() const { return m_tabs->current(); }
    PlaceTabs *tabs() const { return m_tabs; }
    ResourceView *view() const { return m_view; }
    DetailsPane *details() const { return m_details; }
    QLineEdit *filterField() const { return m_filter; }
    //! Shown in place of a list when no place is open.
    StateCard *nowhere() const { return m_nowhere; }

    bool areDetailsShown() const;
    void showDetails(bool shown);
    QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

signals:
    //! Another place is in front.
    void placeChanged();
    void selectionChanged();
    void detailsShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showVisit();
    void showSelection();
    void placeDetails();
    void openRow(const Resource &resource);
    void selectWanted();
    void remember();

    PlaceTabs *m_tabs;
    QWidget *m_head;
    Breadcrumb *m_breadcrumb;
    QLineEdit *m_filter;
    QSplitter *m_splitter;
    ReferenceNames *m_names;
    ResourceView *m_view;
    DetailsPane *m_details;
    StateCard *m_nowhere;
    QString m_wanted; //!< id or name of the row to select when it comes; empty = none
    QString m_wantedAt; //!< key of its place
    bool m_areDetailsWanted = true;
};

} // namespace cirro
