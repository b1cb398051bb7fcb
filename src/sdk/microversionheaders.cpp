// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/microversionheaders.h"

#include "sdk/servicetypes.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! What a service calls itself in OpenStack-API-Version.
QByteArray headerName(const QString &type)
{
    if (type == "block-storage"_L1)
        return "volume"_ba;
    if (type == "container-infrastructure-management"_L1)
        return "container-infra"_ba;
    return type.toLatin1();
}

//! The field from before OpenStack-API-Version; empty if there was none.
QByteArray olderField(const QString &type)
{
    if (type == "compute"_L1)
        return "X-OpenStack-Nova-API-Version"_ba;
    if (type == "baremetal"_L1)
        return "X-OpenStack-Ironic-API-Version"_ba;
    if (type == "shared-file-system"_L1)
        return "X-OpenStack-Manila-API-Version"_ba;
    return {};
}

} // namespace

Result<Headers> microversionHeaders(const QString &serviceType, ApiVersion version)
{
    Headers headers;
    if (version.isNull())
        return headers;
    if (version.minor == ApiVersion::Latest) {
        return Error { .kind = Error::Kind::Config,
                       .message
                       = QCoreApplication::translate("cirro::Session", "\"%1\" is no microversion.")
                             .arg(version.toString()),
                       .advice
                       = QCoreApplication::translate("cirro::Session", "Name one, such as 2.79.") };
    }
    const auto type = officialServiceType(serviceType);
    const auto number = version.toString().toLatin1();
    headers.set("OpenStack-API-Version"_ba, headerName(type) + ' ' + number);
    if (const auto field = olderField(type); !field.isEmpty())
        headers.set(field, number);
    return headers;
}

} // namespace cirro
