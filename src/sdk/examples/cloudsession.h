// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/session.h"

#include <QCommandLineParser>

namespace cirro {

//! What the examples have in common: --os-* options, clouds.yaml, and a session for the cloud they
//! name.
struct CloudSession
{
    static void addOptions(QCommandLineParser &parser);
    static Result<Session> open(const QCommandLineParser &parser);
};

//! Prints \a error to the error output and returns the exit code for it.
int complain(const Error &error);

} // namespace cirro
