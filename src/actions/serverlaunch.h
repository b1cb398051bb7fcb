// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

namespace cirro {

class ActionRegistry;

//! What the form of new servers asks for: one or several that are alike.
struct LaunchOrder
{
    ServerLaunch server = {};
    int count = 1;
    //! Leads to the server once it runs: one that is there, for one server only ...
    QString floatingIpId = {};
    //! ... or a new one of this network for each.
    QString floatingNetworkId = {};

    //! "web-1", or "web-1", "web-2", ... of several.
    QStringList names() const;

    bool operator==(const LaunchOrder &) const = default;
};

//! The form, and the name of its answer: a LaunchOrder.
inline const QString LaunchForm = QStringLiteral("launch");
//! Name of an input: the LaunchOrder that the form begins with.
inline const QString LaunchBeginning = QStringLiteral("launch.beginning");

//! Launches what is ordered, each server as a job of its own, a few at once. \a reopen shows the
//! form with an order.
void startLaunch(const LaunchOrder &order, const ActionContext &context,
                 std::function<void(const LaunchOrder &)> reopen = {});

//! "web-3" -> "web-4", "web" -> "web-2"; zeros in front stay, and names that are \a taken are
//! passed over.
QString nextName(const QString &name, const QStringList &taken = {});
//! An order for one more server like \a server. What nova tells by name only (flavor, networks,
//! security groups) has the name in place of the id, unless the store knows better; fields that
//! choose take both.
LaunchOrder likeServer(const Resource &server, const ActionContext &context);

//! server.create, server.create.like
void addLaunchActions(ActionRegistry &registry);

} // namespace cirro

Q_DECLARE_METATYPE(cirro::LaunchOrder)
