// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/resource.h"

#include <QCoreApplication>

namespace cirro {

//! How entries of an action log are put to a person.
class EventText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::EventText)

public:
    //! "Success" as "Done", "Error" as "Failed", nothing as "Under way".
    static QString result(const QJsonObject &event);
    //! One of the times of an event; invalid if it has none.
    static QDateTime time(const QJsonObject &event, const char *key);
    //! "1.2 s"; empty while it lasts.
    static QString duration(const QJsonObject &event);
    //! \a action with all of its events, as plain text for a support ticket. \a where is the place.
    static QString report(const Resource &action, const QString &where);
};

} // namespace cirro
