// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/compute.h"

#include "actions/actionregistry.h"
#include "actions/keypairs.h"
#include "actions/serveractions.h"
#include "actions/serverlaunch.h"

namespace cirro {

using namespace Qt::StringLiterals;

void addComputeActions(ActionRegistry &registry)
{
    addLaunchActions(registry);
    addServerActions(registry);
    addAttachmentActions(registry);
    addMigrationActions(registry);
    addKeypairActions(registry);
    registry.add(ActionFor<Keypair>("keypair.delete", QT_TRANSLATE_NOOP("cirro::Action", "Delete"))
                     .icon("edit-delete")
                     .shortcut("Del")
                     .group("delete")
                     .danger()
                     .ask(Ask::Confirm,
                          QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n key pair(s)"),
                          QT_TRANSLATE_NOOP("cirro::Action", "Servers that have the key keep it."))
                     .removes([](const Resource &keypair, const ActionContext &c) {
                         return c.place->connection.service(u"compute"_s).remove(keypair);
                     }));
}

} // namespace cirro
