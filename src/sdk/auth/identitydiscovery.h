// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "http/transport.h"

#include <QUrl>

#include <memory>

namespace cirro {

/*!
    Finds the v3 URL of the identity service behind \a authUrl, on the same origin.

    A URL that ends in /v3 is taken at its word, without a request. Else the version document at the
    URL is read (with 300 as well as 200), and failing that the one at /v3 below it; /v2.0 at the
    end is cut off first. An Error names all that was tried; a cloud with version 2 only is
   Unsupported. \a cloud is its name, for messages.
*/
Call<QUrl> findIdentity(std::shared_ptr<Transport> transport, const QUrl &authUrl,
                        const QString &cloud);

} // namespace cirro
