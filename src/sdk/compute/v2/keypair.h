// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! A public key that servers are given. Compute API "Keypairs", tested up to 2.92.
struct Keypair
{
    static constexpr Kind kind {
        .type = "Keypair",
        .service = "compute",
        .name = "keypair",
        .label = QT_TR_NOOP("Key pair"),
        .labels = QT_TR_NOOP("Key pairs"),
        .path = "/os-keypairs",
        .resourceKey = "keypair",
        .resourcesKey = "keypairs",
        .allow = Allow::Create | Allow::Retrieve | Allow::Delete | Allow::List,
        .idKey = "name",
        .itemKey = "keypair",
        .microversion = "2.92",
    };

    // clang-format off
    //! Also its id.
    Prop<QString,   "name",        QT_TR_NOOP("Name"), Show::Column, Write::OnCreate>             name;
    //! "ssh" or "x509"
    Prop<QString,   "type",        QT_TR_NOOP("Type"), Show::Column, Write::OnCreate, Since{"2.2"}> type;
    Prop<QString,   "fingerprint", QT_TR_NOOP("Fingerprint"), Show::Column>                       fingerprint;
    //! Must be given from 2.92 on: the cloud makes no keys any more.
    Prop<QString,   "public_key",  QT_TR_NOOP("Public key"), As::Multiline, Write::OnCreate>      publicKey;
    Prop<QString,   "user_id",     QT_TR_NOOP("User"), As::Id, Write::OnCreate, Since{"2.10"}>    userId;
    Prop<QDateTime, "created_at",  QT_TR_NOOP("Created")>                                         createdAt;
    // clang-format on
};

} // namespace cirro
