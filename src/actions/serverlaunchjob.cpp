// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serverlaunchjob.h"

#include "actions/actionspec.h"
#include "store/resourcestore.h"
#include "store/statustext.h"

#include <QHostAddress>
#include <QPointer>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! How far a launch has come; kept from one try of its job to the next.
struct Attempt
{
    LaunchOrder order;
    Connection connection;
    QPointer<ResourceStore> store;
    Report report = {};
    std::optional<Clock::Time> asked = {}; //!< a request is out and its outcome not known
    Resource server = {};
    Secret password = {};
    QString requestId = {};
    bool wasLost = false;

    void tell(const QString &note) const { report({ .note = note }); }
    //! The next try begins anew.
    void forget()
    {
        asked.reset();
        server = {};
    }
};
using AttemptPtr = std::shared_ptr<Attempt>;

// Made

//! A gateway that gave up says nothing of what nova did.
bool isLost(const Error &error)
{
    return error.kind == Error::Kind::OutcomeUnknown || error.status == 502 || error.status == 504;
}

Call<Resource> settle(const AttemptPtr &attempt)
{
    attempt->tell(Action::tr("The answer got lost: looking whether it was made"));
    attempt->wasLost = true;
    return attempt->connection.compute()
        .settleLaunch(attempt->order.server.name.trimmed(), *attempt->asked)
        .orElse([attempt](const Error &error) -> Result<Resource> {
            if (error.kind != Error::Kind::OutcomeUnknown)
                attempt->forget();
            return error;
        });
}

Call<Resource> ask(const AttemptPtr &attempt)
{
    attempt->asked = Clock::Time::clock::now();
    return attempt->connection.compute()
        .launch(attempt->order.server)
        .then([attempt](const Launched &launched) {
            attempt->password = launched.password;
            attempt->requestId = launched.requestId;
            return launched.server;
        })
        .orElse([attempt](const Error &error) -> Call<Resource> {
            if (isLost(error))
                return settle(attempt);
            attempt->forget();
            return error;
        });
}

Call<Resource> made(const AttemptPtr &attempt)
{
    if (!attempt->server.isNull())
        return Result<Resource>(attempt->server);
    auto call = attempt->asked ? settle(attempt) : ask(attempt);
    return std::move(call).then([attempt](const Resource &server) {
        attempt->server = server;
        if (attempt->store)
            attempt->store->upsert(attempt->connection, server);
        return server;
    });
}

// Built

Error failed(const Attempt &attempt, const Server &server)
{
    return { .kind = Error::Kind::Failed,
             .message = Action::tr("%1 could not be built.").arg(server.name()),
             .advice = faultAdvice(server.faultMessage()) + u' '
                 + Action::tr("The server stays, in the state Error, until you delete it."),
             .detail = server.faultMessage(),
             .requestId = attempt.requestId,
             .sent = Error::Sent::Yes };
}

Result<bool> isBuilt(const AttemptPtr &attempt, const Resource &now)
{
    const auto &server = *now.as<Server>();
    const auto status = server.status();
    if (status == "ERROR"_L1) {
        const auto error = failed(*attempt, server);
        attempt->forget();
        if (attempt->store)
            attempt->store->upsert(attempt->connection, now);
        return error;
    }
    attempt->tell(StatusText(now).word());
    // Somebody may stop or pause it at once: whatever is not being built is built.
    return !status.isEmpty() && status != "BUILD"_L1 && status != "UNKNOWN"_L1;
}

Call<Resource> built(const AttemptPtr &attempt)
{
    const Proxy &compute = attempt->connection.compute();
    return until<Resource>(
               [compute, id = attempt->server.id()] {
                   return compute.retrieve(Schema::of<Server>(), id);
               },
               [attempt](const Resource &now) { return isBuilt(attempt, now); },
               compute.options().pace)
        .orElse([attempt](const Error &error) -> Result<Resource> {
            if (error.kind != Error::Kind::NotFound)
                return error;
            const auto name = attempt->server.name();
            attempt->forget();
            return Error { .kind = Error::Kind::Failed,
                           .message = Action::tr("%1 was deleted while it was built.").arg(name),
                           .requestId = attempt->requestId,
                           .sent = Error::Sent::Yes };
        });
}

// Reachable

//! The port of \a ports that a floating IP can lead to: those are of IPv4.
QString portWithAddress(const QList<Resource> &ports)
{
    for (const auto &port : ports) {
        for (const auto &fixed : port.as<Port>()->fixedIps()) {
            const QHostAddress address(fixed[u"ip_address"_s].toString());
            if (address.protocol() == QAbstractSocket::IPv4Protocol)
                return port.id();
        }
    }
    return {};
}

//! A new floating IP, unless a try before has made it.
Call<void> newFloatingIp(const Proxy &network, const QString &networkId, const QString &portId)
{
    return network.list(Schema::of<FloatingIp>(), { .query = { { u"port_id"_s, portId } } })
        .then([network, networkId, portId](const QList<Resource> &there) -> Call<void> {
            if (!there.isEmpty())
                return Result<void>();
            FloatingIp ip;
            ip.floatingNetworkId = networkId;
            ip.portId = portId;
            return network.create(ip).then([](const FloatingIp &) {});
        });
}

Call<void> leadTo(const LaunchOrder &order, const Connection &connection, const QString &portId)
{
    if (portId.isEmpty())
        return Error { .kind = Error::Kind::Conflict,
                       .message = Action::tr("It has no IPv4 address to lead to.") };
    if (order.floatingIpId.isEmpty())
        return newFloatingIp(connection.network(), order.floatingNetworkId, portId);
    return connection.network()
        .associate(Resource::load(Schema::of<FloatingIp>(), { { u"id"_s, order.floatingIpId } }),
                   portId)
        .then([](const Resource &) {});
}

Call<Resource> reachable(const AttemptPtr &attempt, const Resource &server)
{
    const auto &order = attempt->order;
    if (order.floatingIpId.isEmpty() && order.floatingNetworkId.isEmpty())
        return Result<Resource>(server);
    attempt->tell(Action::tr("Leading a floating IP to it"));
    const Proxy &network = attempt->connection.network();
    return network.list(Schema::of<Port>(), { .query = { { u"device_id"_s, server.id() } } })
        .then([attempt](const QList<Resource> &ports) {
            return leadTo(attempt->order, attempt->connection, portWithAddress(ports));
        })
        .orElse([name = server.name()](Error error) -> Result<void> {
            error.message = Action::tr("%1 runs, but no floating IP leads to it. %2")
                                .arg(name, error.message);
            return error;
        })
        .then([attempt, server] {
            const Proxy &compute = attempt->connection.compute();
            return compute.retrieve(Schema::of<Server>(), server.id())
                .orElse([server](const Error &) { return server; });
        });
}

Outcome outcome(const Attempt &attempt, const Resource &server)
{
    Outcome outcome { .upsert = { server },
                      .invalidate
                      = { &Schema::of<ComputeLimits>(), &Schema::of<VolumeLimits>(),
                          &Schema::of<Volume>(), &Schema::of<Port>(), &Schema::of<FloatingIp>() } };
    if (attempt.wasLost)
        outcome.note = Action::tr("The answer got lost; the server was found.");
    if (attempt.order.server.keyName.isEmpty())
        outcome.reveals
            = { Action::tr("Administrator’s password of %1").arg(server.name()), attempt.password };
    return outcome;
}

} // namespace

QString faultAdvice(const QString &fault)
{
    struct Rule
    {
        const char *sign; //!< a part of nova's message
        const char *advice;
    };
    static constexpr Rule rules[] {
        { "No valid host",
          QT_TRANSLATE_NOOP("cirro::Action",
                            "No host has room for it: take a smaller flavor, another zone, or a "
                            "server group that keeps servers less strictly apart.") },
        { "Quota",
          QT_TRANSLATE_NOOP("cirro::Action", "Free something of the quota, or ask for more.") },
        { "quota",
          QT_TRANSLATE_NOOP("cirro::Action", "Free something of the quota, or ask for more.") },
        { "No more IP addresses",
          QT_TRANSLATE_NOOP("cirro::Action", "The network has no free address: take another.") },
        { "Volume",
          QT_TRANSLATE_NOOP("cirro::Action", "Look at its volume: it could not be made in time.") },
        { "Failed to allocate the network",
          QT_TRANSLATE_NOOP("cirro::Action", "Try another network, or ask the operator.") },
    };
    for (const auto &rule : rules) {
        if (fault.contains(QLatin1String(rule.sign)))
            return Action::tr(rule.advice);
    }
    return Action::tr("Look at the server’s action log.");
}

Job launchJob(const LaunchOrder &order, const ActionContext &context, std::function<void()> reopen)
{
    const auto attempt = std::make_shared<Attempt>(Attempt {
        .order = order, .connection = context.place->connection, .store = context.store });
    return {
        .icon = u"list-add"_s,
        .title = Action::tr("Launch %1").arg(order.server.name.trimmed()),
        .where = context.where,
        .run =
            [attempt](const Report &report) {
                attempt->report = report;
                return made(attempt)
                    .then([attempt](const Resource &) { return built(attempt); })
                    .then([attempt](const Resource &server) { return reachable(attempt, server); })
                    .then([attempt](const Resource &server) { return outcome(*attempt, server); });
            },
        .connection = context.place->connection,
        .schema = &Schema::of<Server>(),
        .placeKey = context.place->key(),
        .reopen = std::move(reopen)
    };
}

} // namespace cirro
