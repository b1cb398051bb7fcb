// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cirro {

// What services are called. The official type of a service comes from the service types authority;
// catalogs, files and people also use its aliases: "volumev3" is "block-storage". Wherever a type
// is taken, case does not matter and underscores are as good as dashes.

//! "volumev3" -> "block-storage"; a type that is not known is returned as it came.
QString officialServiceType(const QString &type);

//! The aliases of an official type, in the order of the service types authority; most wanted first.
QStringList serviceTypeAliases(const QString &official);

//! The official type, then its aliases; of an unknown type only itself.
QStringList serviceTypeNames(const QString &type);

//! All official types.
QStringList knownServiceTypes();

//! Whether \a type is an official type or an alias of one.
bool isKnownServiceType(const QString &type);

//! The type as configuration files and variables spell it in keys: "block_storage".
QString serviceTypeKey(const QString &type);

//! What people call the service, translated: "Block Storage". An unknown type is its own label.
QString serviceTypeLabel(const QString &type);

//! The major version that an alias stands for: 2 for "volumev2"; 0 if it stands for none.
int impliedMajorVersion(const QString &type);

} // namespace cirro
