// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/compute.h"

#include <functional>

namespace cirro::demo {

//! A key of the body of POST /servers/{id}/action: when nova allows it and what it does.
struct ActionRule
{
    //! "os-start"
    QString key;
    //! What refusals call it ("start").
    QString word;
    //! States of the machine that allow it; empty allows all.
    QStringList states;
    std::function<Answer(Context &, Server &, const QJsonValue &argument)> perform;
    //! Whether a running task refuses it.
    bool needsIdle = true;
    bool ignoresLock = false;
    Access access = Access::Member;
    //! First microversion that knows it.
    Micro since = 1;
};

using ActionRules = std::vector<ActionRule>;

// The actions by subject.
ActionRules powerActions();
ActionRules shelvingActions();
ActionRules movingActions();
ActionRules imagingActions();

ServerMachine machineOf(Context &context);
//! "adminPass" of the argument, or a new one.
QString passwordOf(Context &context, const QJsonValue &argument);
void setState(Server &server, const QString &state, int power);

} // namespace cirro::demo
