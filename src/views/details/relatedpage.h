// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

class QSplitter;

namespace cirro {

class ActionButtons;
class ResourceView;

//! A list that belongs to a resource: the ports of a server, its volumes, its events.
struct RelatedList
{
    //! Where the list of a resource, a row of the place, is.
    std::function<Place(const Place &place, const Resource &resource)> place;
    //! Ids of actions on the resource itself that are worth a button: "server.volume.attach".
    QStringList actions = {};
    QList<const char *> left = {}; //!< properties that need no column here
    const char *newest = nullptr; //!< rows with the latest of this property come first
    //! Tells more of the selected row, below the list; null = nothing.
    std::function<DetailsPage *(const DetailsTools &tools, QWidget *parent)> below = {};
};

/*!
    \brief A page with one RelatedList: in all states a list has, with buttons above and a context
    menu on the rows.

    The list is that of the store, so that it is asked for once however many show it.
*/
class RelatedPage final : public DetailsPage
{
    Q_OBJECT

public:
    RelatedPage(RelatedList list, const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &resource) override;
    void leave() override;

    ResourceView *view() const { return m_view; }
    DetailsPage *below() const { return m_below; }

private:
    void build();
    void showMenu(const QPoint &position);
    void selectFirst();
    void showBelow();
    void follow(const Resource &row);

    RelatedList m_list;
    const DetailsTools &m_tools;
    std::optional<Place> m_place; //!< of the resource
    Resource m_resource;

    ActionButtons *m_buttons = nullptr;
    QSplitter *m_splitter = nullptr;
    ResourceView *m_view = nullptr; //!< made when the page is first seen
    DetailsPage *m_below = nullptr;
};

} // namespace cirro
