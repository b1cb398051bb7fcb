// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"

namespace cirro::demo {

//! A service as the catalog lists it.
struct CatalogEntry
{
    QString type;
    QString name;
    QString description;
    //! Below the root of the region; "%1" stands for the project.
    QString path;
    //! Whether RegionTwo has it too.
    bool everywhere = false;
};

//! Every service that the catalog names.
const QList<CatalogEntry> &catalogEntries();

// What each service answers to.
void addIdentity(Router &router);
void addCompute(Router &router);
void addObjectStore(Router &router);
void addImages(Router &router);
void addBlockStorage(Router &router);
void addNetwork(Router &router);
void addPlacement(Router &router);
//! Those that have version documents and empty lists only.
void addBareServices(Router &router);

// What is there in the beginning. In this order.
void seedIdentity(Cloud &cloud);
//! Flavors, hypervisors, volume types, networks: what a provider has made before anybody came.
void seedProvider(Cloud &cloud);
//! The company Brightwater: servers, volumes, images, objects...
void seedCompany(Cloud &cloud);
//! Images of glance, part of seedCompany() for each region.
void seedImages(Cloud &cloud, Region &region);
//! Objects of swift, part of seedCompany().
void seedObjects(Cloud &cloud);
//! The odd pieces of neutron, cinder and glance, part of seedCompany().
void seedExtras(Cloud &cloud);

} // namespace cirro::demo
