// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QWidget>

#include <functional>

class QAction;

namespace cirro {

class Operations;
class ReferenceNames;
class ResourceStore;

//! What pages of the details need of the program around them. Whatever is pointed to outlives them.
struct DetailsTools
{
    //! The actions that belong to \a selection, rows of \a place; owned by \a owner.
    using ActionsFor = std::function<QList<QAction *>(
        const Place &place, const QList<Resource> &selection, QObject *owner)>;

    ResourceStore *store = nullptr;
    Operations *operations = nullptr; //!< null = nothing can be written
    ReferenceNames *names = nullptr;
    ActionsFor actionsFor = {};
    //! "shop@prod/RegionOne", for the activity list.
    std::function<QString(const Place &)> where = {};
    //! Why nothing can be written there, translated; empty = it can.
    std::function<QString(const Place &)> refusal = {};
};

/*!
    \brief One tab of the details: one way to look at the selected resource.

    A page that is not seen asks for nothing and holds no Watch.
*/
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    using QWidget::show;

    //! The page is seen from now on, or is seen and \a resource, a row of \a place, has changed.
    virtual void show(const Place &place, const Resource &resource) = 0;
    //! It is seen no more: lets go of requests and lists. What the user has typed stays.
    virtual void leave() { }

signals:
    //! The user wants to see what is called \a id in the list at \a place.
    void linkActivated(const cirro::Place &place, const QString &id);
    //! The user wants to see the tab called \a id of the same resource.
    void tabWanted(const QString &id);
};

} // namespace cirro
