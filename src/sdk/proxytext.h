// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "resource/schema.h"

#include <QCoreApplication>

namespace cirro {

//! What proxies say.
class ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(ProxyText)
};

//! Nothing was sent: the kind of \a schema has no \a verb.
inline Error unsupported(const Schema &schema, const QString &verb)
{
    return Error { .kind = Error::Kind::Unsupported,
                   .message = ProxyText::tr("%1 cannot be used with resources of the type %2.")
                                  .arg(verb, schema.label()) };
}

} // namespace cirro
