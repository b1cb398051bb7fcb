// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/config/cloudoverrides.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace cirro {

//! What was said on the command line.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(cirro::Options)

public:
    //! What light the program is shown in.
    enum class Theme { System, Light, Dark };

    bool isDemo = false;
    QString cloud = {};
    QString project = {};
    QString region = {};
    bool isReadOnly = false;
    QString configDirectory = {}; //!< for our settings; empty = where the system keeps them
    QString screenshots = {}; //!< folder; empty = an ordinary start
    bool resetsLayout = false;
    Theme theme = Theme::System;
    QStringList filesAndUrls = {};
    CloudOverrides overrides = {}; //!< of the --os-* options

    //! What to print instead of starting, and the status to end with.
    struct Exit
    {
        int status = 0;
        QString text;
    };

    //! Reads \a arguments, the program's name first. Needs a QCoreApplication and no display. Sets
    //! the log rules.
    static std::optional<Exit> parse(const QStringList &arguments, Options &options);
};

} // namespace cirro
