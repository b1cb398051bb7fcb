// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/network/v2/proxy.h"

#include "sdk/proxytext.h"

#include <QJsonArray>

namespace cirro::network::v2 {

using namespace Qt::StringLiterals;

Call<Resource> Proxy::associate(const Resource &floatingIp, const QString &portId) const
{
    return change(floatingIp, { { u"port_id"_s, portId } });
}

Call<Resource> Proxy::disassociate(const Resource &floatingIp) const
{
    return change(floatingIp, { { u"port_id"_s, QJsonValue::Null } });
}

Call<Resource> Proxy::setSecurityGroups(const Resource &port, const QStringList &groupIds) const
{
    return change(port, { { u"security_groups"_s, QJsonArray::fromStringList(groupIds) } });
}

Call<Resource> Proxy::change(const Resource &resource, const QJsonObject &changes) const
{
    const auto &schema = resource.schema();
    if (resource.id().isEmpty())
        return Error { .kind = Error::Kind::NotFound,
                       .message = ProxyText::tr("No id was given.") };
    const auto path = pathOf(schema, resource.id(), {});
    if (!path)
        return path.error();
    const auto key = QString::fromLatin1(schema.kind().resourceKey);
    RequestOptions options;
    options.body = Body::json(QJsonObject { { key, changes } });
    return put(*path, options).then([key, &schema](const Response &response) -> Result<Resource> {
        const auto body = response.object();
        if (!body)
            return body.error();
        return Resource::load(schema, body->value(key).toObject());
    });
}

} // namespace cirro::network::v2
