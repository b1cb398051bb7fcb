// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/context.h"

namespace cirro::demo {

//! POST /v3/auth/tokens: all methods, receipts and scopes.
Answer signIn(Context &context);
//! {"id", "name", "domain"} of a user.
QJsonObject shortUser(const Identity &identity, const QString &id);
//! {"token": {...}} as keystone shows it.
QJsonObject tokenJson(const Cloud &cloud, const Token &token, bool withCatalog);

} // namespace cirro::demo
