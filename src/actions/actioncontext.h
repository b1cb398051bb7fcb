// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/input.h"
#include "actions/operations.h"

#include <QUrl>

namespace cirro {

class Drafts;
class ResourceStore;

/*!
    \brief What actions act on: where the user is, what is selected, and what they write to.

    A value, taken when the action is triggered; the objects behind the pointers outlive every
    action.
*/
struct ActionContext
{
    std::optional<Place> place; //!< the list in front
    QList<Resource> selection;
    QStringList roles = {}; //!< of the user in this project; empty = not known
    ApiVersion newest = {}; //!< newest microversion of the service in front; null = not known
    QString where; //!< "shop@prod/RegionOne", for the activity list
    bool isReadOnly = false;
    bool isCareful = false; //!< ask more
    Inputs
        inputs; //!< answers, or what is known before asking (dropped files: "files" = QList<QUrl>)
    Operations *operations = nullptr;
    ResourceStore *store = nullptr;
    Drafts *drafts = nullptr; //!< what forms keep; may be null
    std::function<void(const QString &)> copyText = {}; //!< puts text on the clipboard
    std::function<void(const QUrl &)> openUrl = {}; //!< in the user's browser
    //! Starts a program of the user's with its arguments, apart from ours. What went wrong,
    //! translated; empty = it runs.
    std::function<QString(const QStringList &)> startProgram = {};
    //! Brings a list to the front.
    std::function<void(const Place &)> showList = {};
    //! Brings a tab of the details of what is selected to the front, by its id.
    std::function<void(const QString &)> showTab = {};
};

} // namespace cirro
