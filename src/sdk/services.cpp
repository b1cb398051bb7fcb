// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/services.h"

#include "sdk/blockstorage/v3/proxy.h"
#include "sdk/compute/v2/proxy.h"
#include "sdk/identity/v3/proxy.h"
#include "sdk/image/v2/proxy.h"
#include "sdk/network/v2/proxy.h"
#include "sdk/objectstore/v1/proxy.h"

#include <QHash>

namespace cirro {

const QList<ServiceDescription> &describedServices()
{
    static const QList<ServiceDescription> services {
        { QStringLiteral("compute"), compute::v2::Proxy::Resources::schemas() },
        { QStringLiteral("network"), network::v2::Proxy::Resources::schemas() },
        { QStringLiteral("block-storage"), blockstorage::v3::Proxy::Resources::schemas() },
        { QStringLiteral("image"), image::v2::Proxy::Resources::schemas() },
        { QStringLiteral("object-store"), objectstore::v1::Proxy::Resources::schemas() },
        { QStringLiteral("identity"), identity::v3::Proxy::Resources::schemas() },
    };
    return services;
}

const Schema *schemaNamed(const QString &key)
{
    static const auto schemas = [] {
        QHash<QString, const Schema *> byKey;
        for (const auto &service : describedServices()) {
            for (const auto *schema : service.schemas)
                byKey.insert(schema->key(), schema);
        }
        return byKey;
    }();
    return schemas.value(key);
}

} // namespace cirro
