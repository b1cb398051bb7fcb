// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QStringList>

namespace cirro {

//! The values of auth_type that can be signed in with.
QStringList supportedAuthTypes();

//! The type as we spell it: "" and "None" are "none", "token_endpoint" is "admin_token". Config
//! error with the list of supported ones for all others.
Result<QString> normalisedAuthType(const QString &word);

//! "totp" -> "v3totp", for the items of auth_methods; Config error for a method that cannot be
//! combined.
Result<QString> normalisedAuthMethod(const QString &word);

//! Every key that belongs into "auth", for any type.
const QStringList &authOptionNames();

//! The key under which we keep \a key of "auth": "tenant_name" -> "project_name", "url" ->
//! "endpoint".
QString canonicalAuthOption(const QString &key);

/*!
    \brief What \a authType needs and \a present, the keys of "auth" with values, does not have.

    Each as a person reads it, "username or user_id". Passwords and passcodes are not missing: a
    person is asked for them. \a methods are those of v3multifactor.
*/
QStringList missingAuthOptions(const QString &authType, const QStringList &methods,
                               const QStringList &present);

} // namespace cirro
