// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/computequota.h"
#include "actions/serverrules.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

ComputeNeed changeTo(const Flavor &flavor, const QList<Resource> &servers)
{
    ComputeNeed need;
    for (const auto &row : servers) {
        const auto &server = *row.as<Server>();
        need += { .cores = flavor.vcpus() - server.vcpus(), .ram = flavor.ram() - server.ram() };
    }
    return need;
}

//! Why \a server cannot be of that size. Older clouds tell no sizes, but the id of the flavor.
QString misfit(const Flavor &flavor, const Server &server)
{
    const bool isSame = server.flavorId() == flavor.id() || server.flavorName() == flavor.name();
    if (isSame)
        return Action::tr("%1 is of this size.").arg(server.name());
    if (!server.imageId().isEmpty() && flavor.disk() < server.disk())
        return Action::tr("Its disk is smaller.");
    return {};
}

QList<Input> sizeInputs(const ActionContext &context)
{
    const auto servers = context.selection;
    auto choice = flavorChoice(context);
    choice.refusal = [context, servers](const Resource &row) {
        const auto &flavor = *row.as<Flavor>();
        for (const auto &server : servers) {
            if (const auto why = misfit(flavor, *server.as<Server>()); !why.isEmpty())
                return why;
        }
        return ComputeQuota(context).refusal(changeTo(flavor, servers));
    };
    const auto effect = [context, servers, place = *choice.place](const QVariant &id) {
        const auto row = loadedRow(context, place, id.toString());
        return row.isNull() ? QString()
                            : ComputeQuota(context).effect(changeTo(*row.as<Flavor>(), servers));
    };
    return { { .name = u"flavor"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("New size"),
               .choice = choice,
               .watches = { ComputeQuota::limitsPlace(context) },
               .effect = effect } };
}

} // namespace

void addServerSizes(ActionRegistry &registry)
{
    registry.add(
        ActionFor<Server>("server.resize", QT_TRANSLATE_NOOP("cirro::Action", "Resize"))
            .group("change")
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Resize %n server(s)"))
            .doc(QT_TRANSLATE_NOOP("cirro::Action",
                                   "Gives it another flavor; it restarts, perhaps elsewhere"))
            .consequence(QT_TRANSLATE_NOOP(
                "cirro::Action",
                "It is off for a while, then waits until the new size is confirmed."))
            .asks(sizeInputs)
            .when([](const Server &server, const ActionContext &c) {
                static const ServerRule rule { { u"ACTIVE"_s, u"SHUTOFF"_s } };
                return rule.refusal(server, c);
            })
            .run([](const Resource &server, const ActionContext &c) {
                const auto flavor = c.inputs[u"flavor"_s].toString();
                return c.place->connection.compute().act(server, ServerAction::resize(flavor));
            }));
}

} // namespace cirro
