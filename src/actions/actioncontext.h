// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/operations.h"
#include "store/place.h"

#include <QUrl>

namespace cirro {

class ResourceStore;

//! What an action must be told before it can run; the views ask for it.
struct Input
{
    enum class Kind {
        Text, //!< one line: QString
        Files, //!< existing local files and folders: QList<QUrl>
        Folder, //!< one existing local folder: QString
    };

    QString name; //!< key of the answer
    Kind kind = Kind::Text;
    QString label; //!< translated
    QString initial = {};
    //! What is wrong with the answer, translated; empty = good. Called at every change.
    std::function<QString(const QVariant &)> check = {};
};

//! What was answered, by Input::name.
using Inputs = QVariantMap;

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
    std::function<void(const QString &)> copyText = {}; //!< puts text on the clipboard
};

} // namespace cirro
