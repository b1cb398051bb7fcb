// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/serverrules.h"
#include "actions/serversubmenus.h"
#include "async/all.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

Place portsOf(const ActionContext &context, const QString &serverId)
{
    return listOf<Port>(context, { { u"device_id"_s, serverId } });
}

QString addressesOf(const Resource &port)
{
    QStringList addresses;
    for (const auto &fixed : port.as<Port>()->fixedIps())
        addresses << fixed[u"ip_address"_s].toString();
    return addresses.join(u", "_s);
}

ResourceChoice portChoice(const ActionContext &context)
{
    return { .place = portsOf(context, context.selection.value(0).id()),
             .detail = [](const Resource &port) { return port.as<Port>()->macAddress(); },
             .label =
                 [](const Resource &port) {
                     const auto addresses = addressesOf(port);
                     return addresses.isEmpty() ? port.name() : addresses;
                 },
             .nothing = Action::tr("The server has no interface.") };
}

//! What shows the addresses of \a server, asked again after they have changed.
Call<Outcome> refreshed(const Resource &server, const Connection &connection)
{
    const Proxy &compute = connection.compute();
    return compute.retrieve(server.schema(), server.id()).then([](const Resource &now) {
        return Outcome { .upsert = { now },
                         .invalidate = { &Schema::of<Port>(), &Schema::of<FloatingIp>() } };
    });
}

QString interfaceRefusal(const Server &server, const ActionContext &context)
{
    static const ServerRule rule { { u"ACTIVE"_s, u"PAUSED"_s, u"SHUTOFF"_s } };
    return rule.refusal(server, context);
}

//! The server a port belongs to; null for ports of others.
Resource serverOf(const Port &port)
{
    if (!port.deviceOwner().startsWith("compute:"_L1))
        return {};
    return Resource::load(Schema::of<Server>(), { { u"id"_s, port.deviceId() } });
}

// Interfaces

QList<Input> newInterfaceInputs(const ActionContext &context)
{
    const auto isOffered = [](const Resource &row) { return !row.as<Network>()->external(); };
    const auto refusal = [](const Resource &row) {
        return row.as<Network>()->subnetIds().isEmpty()
            ? Action::tr("It has no subnet, so no addresses.")
            : QString();
    };
    return { { .name = u"network"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Network"),
               .choice = { .place = listOf<Network>(context),
                           .isOffered = isOffered,
                           .refusal = refusal,
                           .nothing = Action::tr("There are no networks.") } },
             { .name = u"address"_s,
               .label = Action::tr("Address"),
               .hint = Action::tr("Chosen by the cloud"),
               .check = addressFault } };
}

QList<Input> freePortInputs(const ActionContext &context)
{
    const auto isOffered = [](const Resource &row) { return row.as<Port>()->deviceId().isEmpty(); };
    return { { .name = u"port"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Port"),
               .choice = { .place = listOf<Port>(context),
                           .isOffered = isOffered,
                           .detail = addressesOf,
                           .nothing = Action::tr("There are no ports that nobody uses.") } } };
}

Call<Outcome> attachInterface(const Resource &server, const ActionContext &context)
{
    const auto connection = context.place->connection;
    return connection.compute()
        .attachInterface(server,
                         { .networkId = context.inputs[u"network"_s].toString(),
                           .portId = context.inputs[u"port"_s].toString(),
                           .fixedAddress = context.inputs[u"address"_s].toString().trimmed() })
        .then([server, connection] { return refreshed(server, connection); });
}

Call<Outcome> detachInterface(const Resource &server, const QString &portId,
                              const Connection &connection)
{
    return connection.compute().detachInterface(server, portId).then([server, connection] {
        return refreshed(server, connection);
    });
}

void addInterfaces(ActionRegistry &registry)
{
    const auto attach = [&](const char *id, const char *text, const char *doc, auto inputs) {
        registry.add(ActionFor<Server>(id, text)
                         .group("parts")
                         .submenu(serversubmenu::Parts)
                         .doc(doc)
                         .ofOne()
                         .asks(inputs)
                         .when(interfaceRefusal)
                         .run(attachInterface));
    };
    attach("server.interface.attach", QT_TRANSLATE_NOOP("cirro::Action", "Attach interface"),
           QT_TRANSLATE_NOOP("cirro::Action", "Puts the server into one more network"),
           newInterfaceInputs);
    attach("server.port.attach", QT_TRANSLATE_NOOP("cirro::Action", "Attach port"),
           QT_TRANSLATE_NOOP("cirro::Action", "Gives the server a port that was made before"),
           freePortInputs);

    registry.add(ActionFor<Server>("server.interface.detach",
                                   QT_TRANSLATE_NOOP("cirro::Action", "Detach interface"))
                     .group("parts")
                     .submenu(serversubmenu::Parts)
                     .doc(QT_TRANSLATE_NOOP("cirro::Action", "Takes the server out of a network"))
                     .ofOne()
                     .consequence(QT_TRANSLATE_NOOP(
                         "cirro::Action",
                         "The address is given back, unless the port was made before the server."))
                     .asks([](const ActionContext &context) -> QList<Input> {
                         return { { .name = u"port"_s,
                                    .kind = Input::Kind::Resource,
                                    .label = Action::tr("Interface"),
                                    .choice = portChoice(context) } };
                     })
                     .when(interfaceRefusal)
                     .run([](const Resource &server, const ActionContext &c) {
                         return detachInterface(server, c.inputs[u"port"_s].toString(),
                                                c.place->connection);
                     }));
}

// Floating IPs

QList<Input> freeAddressInputs(const ActionContext &context)
{
    const auto isOffered
        = [](const Resource &row) { return row.as<FloatingIp>()->portId().isEmpty(); };
    return { { .name = u"floatingip"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Floating IP"),
               .choice
               = { .place = listOf<FloatingIp>(context),
                   .isOffered = isOffered,
                   .detail
                   = [](const Resource &row) { return row.as<FloatingIp>()->description(); },
                   .nothing = Action::tr("No floating IP is free. Choose New floating IP "
                                         "instead.") } },
             { .name = u"port"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Leads to"),
               .choice = portChoice(context) } };
}

QList<Input> newAddressInputs(const ActionContext &context)
{
    const auto isOffered = [](const Resource &row) { return row.as<Network>()->external(); };
    return { { .name = u"network"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Network outside"),
               .choice
               = { .place = listOf<Network>(context, { { u"router:external"_s, u"true"_s } }),
                   .isOffered = isOffered,
                   .nothing = Action::tr("This cloud has no external network.") } },
             { .name = u"port"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Leads to"),
               .choice = portChoice(context) } };
}

QList<Input> ownAddressInputs(const ActionContext &context)
{
    const auto server = context.selection.value(0).id();
    const auto isOffered
        = [server](const Resource &row) { return row.as<FloatingIp>()->deviceId() == server; };
    return { { .name = u"floatingip"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Floating IP"),
               .choice
               = { .place = listOf<FloatingIp>(context),
                   .isOffered = isOffered,
                   .detail
                   = [](const Resource &row) { return row.as<FloatingIp>()->fixedIpAddress(); },
                   .nothing = Action::tr("No floating IP leads to the server.") } } };
}

Resource floatingIpWith(const QString &id)
{
    return Resource::load(Schema::of<FloatingIp>(), { { u"id"_s, id } });
}

void addFloatingIps(ActionRegistry &registry)
{
    const auto add = [&](ActionFor<Server> &&action, auto inputs, auto run) {
        registry.add(std::move(action)
                         .group("parts")
                         .submenu(serversubmenu::Parts)
                         .ofOne()
                         .asks(inputs)
                         .run(run));
    };
    add(ActionFor<Server>("server.floatingip.associate",
                          QT_TRANSLATE_NOOP("cirro::Action", "Associate floating IP"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Makes it reachable from outside")),
        freeAddressInputs, [](const Resource &server, const ActionContext &c) {
            const auto connection = c.place->connection;
            const auto ip = floatingIpWith(c.inputs[u"floatingip"_s].toString());
            return connection.network()
                .associate(ip, c.inputs[u"port"_s].toString())
                .then([server, connection](const Resource &) {
                    return refreshed(server, connection);
                });
        });
    add(ActionFor<Server>("server.floatingip.new",
                          QT_TRANSLATE_NOOP("cirro::Action", "New floating IP"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Takes an address of a network outside and leads it here")),
        newAddressInputs, [](const Resource &server, const ActionContext &c) {
            const auto connection = c.place->connection;
            FloatingIp ip;
            ip.floatingNetworkId = c.inputs[u"network"_s].toString();
            ip.portId = c.inputs[u"port"_s].toString();
            return connection.network().create(ip).then(
                [server, connection](const FloatingIp &) { return refreshed(server, connection); });
        });
    add(ActionFor<Server>("server.floatingip.disassociate",
                          QT_TRANSLATE_NOOP("cirro::Action", "Disassociate floating IP"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "The address leads nowhere then, and stays the project’s")),
        ownAddressInputs, [](const Resource &server, const ActionContext &c) {
            const auto connection = c.place->connection;
            const auto ip = floatingIpWith(c.inputs[u"floatingip"_s].toString());
            return connection.network().disassociate(ip).then(
                [server, connection](const Resource &) { return refreshed(server, connection); });
        });
}

// Security groups

ResourceChoice groupChoice(const ActionContext &context)
{
    return { .place = listOf<SecurityGroup>(context),
             .detail = [](const Resource &row) { return row.as<SecurityGroup>()->description(); },
             .nothing = Action::tr("There are no security groups.") };
}

QSet<QString> groupsOf(const QList<Resource> &ports)
{
    QSet<QString> groups;
    for (const auto &port : ports) {
        const auto &ids = port.as<Port>()->securityGroupIds();
        groups.unite({ ids.begin(), ids.end() });
    }
    return groups;
}

QList<Input> groupInputs(const ActionContext &context)
{
    const auto ports = portsOf(context, context.selection.value(0).id());
    auto choice = groupChoice(context);
    choice.isInitial = [context, ports](const Resource &row) {
        return groupsOf(loadedRows(context, ports)).contains(row.id());
    };
    return { { .name = u"groups"_s,
               .kind = Input::Kind::Resources,
               .label = Action::tr("Security groups of all its interfaces"),
               .choice = choice,
               .watches = { ports } } };
}

//! Only what differs from what the ports have now is told, so that nothing else is touched.
Call<Outcome> changeGroups(const Resource &server, const ActionContext &context)
{
    const auto connection = context.place->connection;
    const auto ids = context.inputs[u"groups"_s].toStringList();
    const QSet<QString> wanted(ids.begin(), ids.end());
    const Proxy &network = connection.network();
    return network.list(Schema::of<Port>(), { .query = { { u"device_id"_s, server.id() } } })
        .then([connection, server, wanted](const QList<Resource> &ports) {
            const auto present = groupsOf(ports);
            std::vector<Call<Resource>> calls;
            for (const auto &id : wanted - present)
                calls.push_back(
                    connection.compute().act(server, ServerAction::addSecurityGroup(id)));
            for (const auto &id : present - wanted)
                calls.push_back(
                    connection.compute().act(server, ServerAction::removeSecurityGroup(id)));
            return all(std::move(calls), 1);
        })
        .then([connection, server](const std::vector<Result<Resource>> &outcomes) -> Call<Outcome> {
            for (const auto &outcome : outcomes) {
                if (!outcome)
                    return outcome.error();
            }
            return refreshed(server, connection);
        });
}

void addSecurityGroups(ActionRegistry &registry)
{
    registry.add(ActionFor<Server>("server.securitygroups",
                                   QT_TRANSLATE_NOOP("cirro::Action", "Security groups"))
                     .group("parts")
                     .submenu(serversubmenu::Parts)
                     .doc(QT_TRANSLATE_NOOP("cirro::Action", "Chooses what may reach the server"))
                     .ofOne()
                     .asks(groupInputs)
                     .run(changeGroups));

    registry.add(
        ActionFor<Port>("port.securitygroups",
                        QT_TRANSLATE_NOOP("cirro::Action", "Security groups"))
            .group("parts")
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Chooses what may reach this port"))
            .ofOne()
            .asks([](const ActionContext &context) -> QList<Input> {
                return { { .name = u"groups"_s,
                           .kind = Input::Kind::Resources,
                           .label = Action::tr("Security groups"),
                           .initial = context.selection.value(0).as<Port>()->securityGroupIds(),
                           .choice = groupChoice(context) } };
            })
            .when([](const Port &port) {
                return port.portSecurityEnabled()
                    ? QString()
                    : Action::tr("Port security is off: nothing is filtered here.");
            })
            .run([](const Resource &port, const ActionContext &c) {
                return c.place->connection.network().setSecurityGroups(
                    port, c.inputs[u"groups"_s].toStringList());
            }));
}

} // namespace

void addServerNetwork(ActionRegistry &registry)
{
    addInterfaces(registry);
    addFloatingIps(registry);
    addSecurityGroups(registry);
    registry.add(
        ActionFor<Port>("port.detach", QT_TRANSLATE_NOOP("cirro::Action", "Detach"))
            .icon("list-remove")
            .group("parts")
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Detach %n interface(s)"),
                 QT_TRANSLATE_NOOP(
                     "cirro::Action",
                     "The server loses the address. It is given back, unless the port was made "
                     "before the server."))
            .when([](const Port &port) {
                return serverOf(port).isNull() ? Action::tr("It is not an interface of a server.")
                                               : QString();
            })
            .run([](const Resource &port, const ActionContext &c) {
                return detachInterface(serverOf(*port.as<Port>()), port.id(), c.place->connection);
            }));
}

} // namespace cirro
