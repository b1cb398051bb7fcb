// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QCoreApplication>
#include <QList>

namespace cirro {

//! How an Error is put to a person.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ErrorText)

public:
    //! What kind of trouble it is, in a few words: "The service does not answer".
    static QString title(const Error &error);
    //! Name of the icon that goes with it.
    static QString iconName(const Error &error);
    //! What to look up or to pass on: status, request id, address, task. Pairs of a translated name
    //! and a value.
    static QList<std::pair<QString, QString>> facts(const Error &error);
    //! All of it, with program version and time, to be sent to whoever runs the cloud. Free of
    //! secrets.
    static QString report(const Error &error, const QString &what);
};

} // namespace cirro
