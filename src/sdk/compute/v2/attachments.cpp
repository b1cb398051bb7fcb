// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"

namespace cirro::compute::v2 {

using namespace Qt::StringLiterals;

namespace {

constexpr ApiVersion DeletedWithServer { 2, 79 };

Result<Path> pathBelow(const Resource &server, const QString &what, const QString &id)
{
    auto path = Proxy::pathOf(server.schema(), server.id(), {});
    if (path)
        *path = *path / what / id;
    return path;
}

} // namespace

Call<void> Proxy::attachVolume(const Resource &server, const VolumeToAttach &volume) const
{
    return endpointData()
        .then([proxy = *this, server, volume](const EndpointData &endpoint) {
            QJsonObject what { { u"volumeId"_s, volume.volumeId } };
            if (!volume.device.isEmpty())
                what.insert(u"device"_s, volume.device);
            if (volume.isDeletedWithServer && endpoint.maximumMicroversion >= DeletedWithServer)
                what.insert(u"delete_on_termination"_s, true);
            return proxy.action(server, { { u"volumeAttachment"_s, what } },
                                u"os-volume_attachments"_s);
        })
        .then([](const Response &) {});
}

Call<void> Proxy::detachVolume(const Resource &server, const QString &volumeId) const
{
    const auto path = pathBelow(server, u"os-volume_attachments"_s, volumeId);
    if (!path)
        return path.error();
    return Adapter::remove(*path).then([](const Response &) {});
}

Call<void> Proxy::deleteVolumeWithServer(const Resource &server, const QString &volumeId,
                                         bool isDeleted) const
{
    const auto path = pathBelow(server, u"os-volume_attachments"_s, volumeId);
    if (!path)
        return path.error();
    const QJsonObject what { { u"volumeId"_s, volumeId },
                             { u"delete_on_termination"_s, isDeleted } };
    return optionsFor(server.schema())
        .then([proxy = *this, path = *path, what](RequestOptions options) {
            options.body = Body::json(QJsonObject { { u"volumeAttachment"_s, what } });
            return proxy.put(path, std::move(options));
        })
        .then([](const Response &) {});
}

Call<void> Proxy::attachInterface(const Resource &server, const InterfaceToAttach &what) const
{
    QJsonObject body;
    if (!what.portId.isEmpty())
        body.insert(u"port_id"_s, what.portId);
    else
        body.insert(u"net_id"_s, what.networkId);
    if (what.portId.isEmpty() && !what.fixedAddress.isEmpty())
        body.insert(u"fixed_ips"_s,
                    QJsonArray { QJsonObject { { u"ip_address"_s, what.fixedAddress } } });
    return action(server, { { u"interfaceAttachment"_s, body } }, u"os-interface"_s)
        .then([](const Response &) {});
}

Call<void> Proxy::detachInterface(const Resource &server, const QString &portId) const
{
    const auto path = pathBelow(server, u"os-interface"_s, portId);
    if (!path)
        return path.error();
    return Adapter::remove(*path).then([proxy = *this, path = *path](const Response &) {
        return until<bool>(
                   [proxy, path] {
                       return proxy.get(path)
                           .then([](const Response &) { return false; })
                           .orElse([](Error error) -> Result<bool> {
                               if (error.kind == Error::Kind::NotFound)
                                   return true;
                               return error;
                           });
                   },
                   [](bool isGone) -> Result<bool> { return isGone; }, proxy.options().pace)
            .then([](bool) {});
    });
}

} // namespace cirro::compute::v2
