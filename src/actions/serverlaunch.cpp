// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serverlaunch.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/serverlaunchjob.h"

#include <QPointer>
#include <QRegularExpression>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Servers of one order that are asked for at once: clouds build a few at a time anyway.
constexpr int LaunchWidth = 4;

//! What the server boots from, as far as it can be told.
void takeBoot(LaunchOrder &order, const Server &server, const ActionContext &context)
{
    order.server.imageId = server.imageId();
    if (!server.imageId().isEmpty() || server.volumes().isEmpty())
        return;
    const auto id = server.volumes().first()[u"id"_s].toString();
    const auto row = loadedRow(context, listOf<Volume>(context), id);
    LaunchDisk disk { .source = LaunchDisk::Source::Image,
                      .size = std::max(1, server.disk()),
                      .isDeletedWithServer
                      = server.volumes().first()[u"delete_on_termination"_s].toBool() };
    if (!row.isNull()) {
        disk.id = row.as<Volume>()->imageId();
        disk.size = row.as<Volume>()->size();
    }
    order.server.disks = { disk };
}

//! Shows the form of new servers with an order; \a registry may be gone by then.
std::function<void(const LaunchOrder &)> reopener(const QPointer<ActionRegistry> &registry,
                                                  const ActionContext &context)
{
    return [registry, context](const LaunchOrder &order) {
        if (!registry)
            return;
        auto again = context;
        again.selection.clear();
        again.inputs = { { LaunchBeginning, QVariant::fromValue(order) } };
        registry->trigger(u"server.create"_s, again);
    };
}

} // namespace

QStringList LaunchOrder::names() const
{
    const auto name = server.name.trimmed();
    if (count <= 1)
        return { name };
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names << name + u'-' + QString::number(i);
    return names;
}

void startLaunch(const LaunchOrder &order, const ActionContext &context,
                 std::function<void(const LaunchOrder &)> reopen)
{
    auto &operations = *context.operations;
    const auto jobOf = [&](const QString &name) {
        auto one = order;
        one.count = 1;
        one.server.name = name;
        return launchJob(one, context,
                         reopen ? [reopen, one] { reopen(one); } : std::function<void()>());
    };
    if (order.count <= 1) {
        operations.start(jobOf(order.names().first()));
        return;
    }
    const auto group = operations.openGroup(Action::tr("Launch %n server(s)", nullptr, order.count),
                                            u"list-add"_s, context.where, LaunchWidth);
    for (const auto &name : order.names())
        operations.add(group, jobOf(name));
    operations.seal(group);
}

QString nextName(const QString &name, const QStringList &taken)
{
    static const QRegularExpression counted(u"^(.*?)(\\d{1,9})$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = counted.match(name);
    const auto stem = match.hasMatch() ? match.captured(1) : name + u'-';
    const auto digits = match.hasMatch() ? match.captured(2) : u"1"_s;
    auto number = digits.toLongLong();
    QString next;
    do
        next = stem + QString::number(++number).rightJustified(digits.size(), u'0');
    while (taken.contains(next));
    return next;
}

LaunchOrder likeServer(const Resource &resource, const ActionContext &context)
{
    const auto &server = *resource.as<Server>();
    QStringList taken;
    for (const auto &row : loadedRows(context, listOf<Server>(context)))
        taken << row.name();
    LaunchOrder order;
    auto &launch = order.server;
    launch.name = nextName(server.name(), taken);
    launch.flavorId = server.flavorId().isEmpty()
        ? knownId(context, listOf<Flavor>(context), server.flavorName())
        : server.flavorId();
    takeBoot(order, server, context);
    launch.networking = server.addresses().isEmpty() ? ServerLaunch::Networking::None
                                                     : ServerLaunch::Networking::Listed;
    for (const auto &network : server.addresses().keys())
        launch.interfaces << LaunchInterface { .networkId = knownId(
                                                   context, listOf<Network>(context), network) };
    launch.keyName = server.keyName();
    for (const auto &group : server.securityGroups()) {
        const auto id
            = knownId(context, listOf<SecurityGroup>(context), group[u"name"_s].toString());
        if (!launch.securityGroups.contains(id)) // nova tells one for each port
            launch.securityGroups << id;
    }
    launch.availabilityZone = server.availabilityZone();
    launch.serverGroupId = server.serverGroups().value(0);
    launch.hasConfigDrive = server.configDrive() == "True"_L1;
    launch.description = server.description();
    launch.metadata = server.metadata();
    launch.tags = server.tags();
    return order;
}

void addLaunchActions(ActionRegistry &registry)
{
    const auto launch = [registry = QPointer<ActionRegistry>(&registry)](const ActionContext &c) {
        startLaunch(c.inputs.value(LaunchForm).value<LaunchOrder>(), c, reopener(registry, c));
    };
    registry.add({ .id = u"server.create"_s,
                   .text = QT_TRANSLATE_NOOP("cirro::Action", "Launch server"),
                   .icon = "list-add",
                   .shortcut = "Ctrl+N",
                   .group = "create",
                   .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Launch %n server(s)"),
                   .doc = QT_TRANSLATE_NOOP("cirro::Action", "Makes a server, or several alike"),
                   .scope = ActionScope::Place,
                   .schema = &Schema::of<Server>(),
                   .form = LaunchForm,
                   .act = launch });
    registry.add({ .id = u"server.create.like"_s,
                   .text = QT_TRANSLATE_NOOP("cirro::Action", "Launch one like this"),
                   .icon = "edit-copy",
                   .shortcut = "Ctrl+Shift+N",
                   .group = "create",
                   .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Launch %n server(s)"),
                   .doc = QT_TRANSLATE_NOOP("cirro::Action",
                                            "Begins a new server with all that this one has"),
                   .schema = &Schema::of<Server>(),
                   .form = LaunchForm,
                   .placeRefusal = soleRefusal,
                   .act = launch });
}

} // namespace cirro
