// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"

#include <QCoreApplication>

namespace cirro::compute::v2 {

using namespace Qt::StringLiterals;

namespace {

class ComputeText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ComputeText)
};

//! Nova sets the task with the answer to an action and clears it when the action is over; only then
//! the status tells how it went.
Result<bool> hasArrived(const Resource &resource, const QString &status)
{
    const auto &server = *resource.as<Server>();
    if (!server.taskState().isEmpty())
        return false;
    if (server.status() == status)
        return true;
    return Error { .kind = Error::Kind::Failed,
                   .message = ComputeText::tr("%1 ended in the state %2 instead of %3.")
                                  .arg(server.name(), server.status(), status),
                   .advice = ComputeText::tr("Look at the server's action log."),
                   .detail = server.faultMessage(),
                   .sent = Error::Sent::Yes };
}

} // namespace

Call<Resource> Proxy::actAndWait(const Resource &server, const QJsonObject &body,
                                 const QString &status) const
{
    return action(server, body).then([proxy = *this, id = server.id(), status](const Response &) {
        return until<Resource>(
            [proxy, id] { return proxy.cirro::Proxy::retrieve(Schema::of<Server>(), id); },
            [status](const Resource &now) { return hasArrived(now, status); },
            proxy.options().pace);
    });
}

Call<Resource> Proxy::startServer(const Resource &server) const
{
    return actAndWait(server, { { u"os-start"_s, QJsonValue::Null } }, u"ACTIVE"_s);
}

Call<Resource> Proxy::stopServer(const Resource &server) const
{
    return actAndWait(server, { { u"os-stop"_s, QJsonValue::Null } }, u"SHUTOFF"_s);
}

Call<Resource> Proxy::rebootServer(const Resource &server, Reboot how) const
{
    const auto type = how == Reboot::Soft ? u"SOFT"_s : u"HARD"_s;
    return actAndWait(server, { { u"reboot"_s, QJsonObject { { u"type"_s, type } } } },
                      u"ACTIVE"_s);
}

Call<void> Proxy::deleteServer(const Resource &server) const
{
    // A server in ERROR stays so while it is deleted: no status is a failure here.
    return cirro::Proxy::remove(server).then(
        [proxy = *this, server] { return proxy.waitForDelete(server, { .failures = {} }); });
}

} // namespace cirro::compute::v2
