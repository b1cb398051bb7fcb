// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "async/secret.h"

#include <QDateTime>
#include <QUrl>

namespace cirro {

/*!
    \brief An address that lets everybody who has it at one object, or at all of a prefix, for a
    while.

    Object Storage API "Temporary URL middleware". Signed here: nothing is sent. Whoever may GET may
    HEAD as well. The address is a secret until it expires.
*/
struct TemporaryUrl
{
    QString container;
    QString object; //!< or the prefix
    bool isPrefix = false; //!< for all objects whose names begin so
    QByteArray method = "GET";
    QDateTime expires;
    QString fileName = {}; //!< under which browsers save it; empty = the object's own
    bool isInline = false; //!< browsers show it rather than save it
    QString addresses = {}; //!< from which it works: "203.0.113.7", "203.0.113.0/24"; empty = all

    //! \a endpoint is the account's, ".../v1/AUTH_..."; \a key one of the account's or the
    //! container's; \a digest one of Capabilities::tempUrlDigests. Error::Kind::Config where it
    //! lacks something.
    Result<QUrl> sign(const QUrl &endpoint, const Secret &key, const QByteArray &digest) const;
};

} // namespace cirro
