// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"
#include "democloud/services.h"

namespace cirro::demo {

//! A list that is empty: its path and the key of its body, empty for a bare array.
struct EmptyList
{
    QString path;
    QString key;
};

//! A service of which the demo has the door and empty shelves only.
struct BareService
{
    //! Official type ("dns").
    QByteArray type;
    //! First part of its paths.
    QByteArray prefix;
    FaultShape shape;
    //! Version documents differ: "versions" is a list, or an object with "values".
    bool versionValues;
    QString versionId;
    //! Range of its microversions, empty without.
    QString microFirst;
    QString microLast;
    //! What stands before the paths of the lists and is dropped ("/v1/{project}").
    QStringList versionPrefixes;
    QList<EmptyList> lists;
};

//! Services that few clouds run, each of them with empty lists.
QList<BareService> rareServices();
//! The same as the catalog lists them.
QList<CatalogEntry> rareCatalogEntries();

} // namespace cirro::demo
