// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

namespace cirro {

//! The list of all R in the project and region that \a context is in.
template <typename R>
Place listOf(const ActionContext &context, const QList<std::pair<QString, QString>> &query = {})
{
    return { .connection = context.place->connection, .schema = &Schema::of<R>(), .query = query };
}

//! What the store knows of a list; empty while it was not asked for.
QList<Resource> loadedRows(const ActionContext &context, const Place &place);
//! The one with that id; null if it is not known.
Resource loadedRow(const ActionContext &context, const Place &place, const QString &id);
//! The id of the one with that id, else of the one with that name; what was asked for where neither
//! is known.
QString knownId(const ActionContext &context, const Place &place, const QString &idOrName);

//! "2 vCPUs, 4 GiB, 20 GiB disk"
QString flavorText(const Flavor &flavor);

//! Flavors that are in use, with what they have.
ResourceChoice flavorChoice(const ActionContext &context);
//! Images that a server can be made of.
ResourceChoice imageChoice(const ActionContext &context);
//! Compute services that take servers; choosing none leaves it to nova. \a own is the host that
//! the servers are on.
ResourceChoice hostChoice(const ActionContext &context, const QString &own);

//! What is wrong with an IP address that somebody typed; empty = nothing, or there is none.
QString addressFault(const QVariant &answer);

} // namespace cirro
