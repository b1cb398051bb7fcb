// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

namespace cirro {

//! The object store of a project. Object Storage API v1 "Accounts".
struct Account
{
    static constexpr Kind kind {
        .type = "Account",
        .service = "object-store",
        .name = "account",
        .label = QT_TR_NOOP("Account"),
        .labels = QT_TR_NOOP("Account"),
        .path = "/",
        .allow = Allow::Update | Allow::Head,
        .update = Update::Headers,
        .isSingleton = true,
    };

    // clang-format off
    Prop<qint64,    "X-Account-Container-Count", QT_TR_NOOP("Containers"), Show::Column, In::Header>      containers;
    Prop<qint64,    "X-Account-Object-Count",    QT_TR_NOOP("Objects"), Show::Column, In::Header>         objects;
    Prop<qint64,    "X-Account-Bytes-Used",      QT_TR_NOOP("Size"), Show::Column, In::Header, As::Bytes> bytes;
    //! 0 = no quota
    Prop<qint64,    "X-Account-Meta-Quota-Bytes", QT_TR_NOOP("Quota"), Show::Column, In::Header, As::Bytes> quota;
    Prop<Metadata,  "X-Account-Meta-",           QT_TR_NOOP("Metadata"), In::HeaderPrefix, Write::OnUpdate> metadata;
    Prop<QDateTime, "X-Timestamp",               QT_TR_NOOP("Created"), In::Header>                       created;
    // clang-format on
};

} // namespace cirro
