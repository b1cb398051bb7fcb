// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QVariant>

namespace cirro {

//! The list that an Input of the kinds Resource and Resources is chosen from.
struct ResourceChoice
{
    std::optional<Place> place = {}; //!< where the list is; must be there
    //! Only these are offered; null = all.
    std::function<bool(const Resource &)> isOffered = {};
    //! What is said of one beside its name: "2 vCPUs, 4 GiB"; null = nothing.
    std::function<QString(const Resource &)> detail = {};
    //! Why one that is offered cannot be chosen, translated; empty = it can. Said beside it.
    std::function<QString(const Resource &)> refusal = {};
    //! How one is called; null = its name.
    std::function<QString(const Resource &)> label = {};
    //! What is answered for one; null = its id.
    std::function<QString(const Resource &)> answer = {};
    //! Of several to choose: which are chosen until somebody chooses; null = as Input::initial
    //! says.
    std::function<bool(const Resource &)> isInitial = {};
    //! What was chosen stays so when it is refused later: whoever asks says why it will not do.
    bool isKept = false;
    //! How choosing none reads, translated: "Any host"; empty = one must be chosen.
    QString none = {};
    //! Said where none is offered, translated: "There are no volumes that are free."
    QString nothing = {};
};

//! What an action must be told before it can run; the views ask for it.
struct Input
{
    enum class Kind {
        Text, //!< one line: QString
        Multiline, //!< QString
        Secret, //!< one line that is not shown: Secret
        Number, //!< int
        Check, //!< bool
        Option, //!< one of options: QString
        Resource, //!< one of a list in the cloud: QString, its id or answer; empty = none
        Resources, //!< some of them: QStringList
        Files, //!< existing local files and folders: QList<QUrl>
        File, //!< one existing local file: QString
        Folder, //!< one existing local folder: QString
        NewFile, //!< a local file that is not there yet: QString
    };

    QString name; //!< key of the answer
    Kind kind = Kind::Text;
    QString label; //!< translated
    QVariant initial = {};
    QString hint = {}; //!< in the empty field: "Same as before", translated
    QList<std::pair<QString, QString>> options = {}; //!< answers, and how they read
    bool takesFile = false; //!< of Multiline: can be filled with the text of a local file
    int least = 0; //!< of numbers
    int most = 99;
    ResourceChoice choice = {};
    //! Lists that check, effect or the choice look at in the store; kept fresh while it is asked.
    QList<Place> watches = {};
    //! What is wrong with the answer, translated; empty = good. Called at every change.
    std::function<QString(const QVariant &)> check = {};
    //! What the answer will bring, one sentence below the field, translated; may be empty.
    std::function<QString(const QVariant &)> effect = {};
};

//! What was answered, by Input::name.
using Inputs = QVariantMap;

} // namespace cirro
