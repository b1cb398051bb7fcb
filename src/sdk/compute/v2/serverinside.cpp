// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"

// What the inside of a server tells.

namespace cirro::compute::v2 {

using namespace Qt::StringLiterals;

namespace {

Result<Path> passwordPath(const Resource &server)
{
    auto path = Proxy::pathOf(server.schema(), server.id(), {});
    if (path)
        *path = *path / u"os-server-password"_s;
    return path;
}

} // namespace

Call<QByteArray> Proxy::generatedPassword(const Resource &server) const
{
    const auto path = passwordPath(server);
    if (!path)
        return path.error();
    return optionsFor(server.schema(), { .isSecret = true })
        .then([proxy = *this, path = *path](const RequestOptions &options) {
            return proxy.get(path, options);
        })
        .then([](const Response &answer) -> Result<QByteArray> {
            const auto body = answer.object();
            if (!body)
                return body.error();
            return QByteArray::fromBase64((*body)[u"password"_s].toString().toLatin1());
        });
}

Call<void> Proxy::clearGeneratedPassword(const Resource &server) const
{
    const auto path = passwordPath(server);
    if (!path)
        return path.error();
    return optionsFor(server.schema())
        .then([proxy = *this, path = *path](const RequestOptions &options) {
            return proxy.Adapter::remove(path, options);
        })
        .then([](const Response &) {});
}

Call<QJsonObject> Proxy::diagnostics(const Resource &server) const
{
    return tellOf(server, u"diagnostics"_s);
}

Call<QJsonObject> Proxy::topology(const Resource &server) const
{
    return tellOf(server, u"topology"_s);
}

Call<QJsonObject> Proxy::tellOf(const Resource &server, const QString &what) const
{
    const auto path = pathOf(server.schema(), server.id(), {});
    if (!path)
        return path.error();
    return optionsFor(server.schema())
        .then([proxy = *this, path = *path / what](const RequestOptions &options) {
            return proxy.get(path, options);
        })
        .then([](const Response &answer) { return answer.object(); });
}

} // namespace cirro::compute::v2
