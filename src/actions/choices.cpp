// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/choices.h"

#include "actions/actionspec.h"
#include "store/resourcestore.h"
#include "store/statustext.h"
#include "store/valuetext.h"

#include <QHostAddress>

namespace cirro {

using namespace Qt::StringLiterals;

QList<Resource> loadedRows(const ActionContext &context, const Place &place)
{
    QList<Resource> rows;
    const auto listing = context.store ? context.store->known(place.key()) : nullptr;
    if (!listing)
        return rows;
    const auto *model = listing->model();
    rows.reserve(model->rowCount());
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->resourceAt(row);
    return rows;
}

Resource loadedRow(const ActionContext &context, const Place &place, const QString &id)
{
    const auto listing = context.store ? context.store->known(place.key()) : nullptr;
    const int row = listing ? listing->model()->rowOf(id) : -1;
    return row < 0 ? Resource() : listing->model()->resourceAt(row);
}

QString knownId(const ActionContext &context, const Place &place, const QString &idOrName)
{
    auto id = idOrName;
    for (const auto &row : loadedRows(context, place)) {
        if (row.id() == idOrName)
            return idOrName;
        if (row.name() == idOrName)
            id = row.id();
    }
    return id;
}

QString flavorText(const Flavor &flavor)
{
    const auto ram = ValueText(decltype(Flavor::ram)::info).text(flavor.ram());
    const auto disk = ValueText(decltype(Flavor::disk)::info).text(flavor.disk());
    return Action::tr("%1, %2, %3 disk", "vCPUs, memory, disk of a flavor")
        .arg(Action::tr("%n vCPU(s)", nullptr, flavor.vcpus()), ram, disk);
}

ResourceChoice flavorChoice(const ActionContext &context)
{
    return { .place = listOf<Flavor>(context),
             .isOffered = [](const Resource &row) { return !row.as<Flavor>()->disabled(); },
             .detail = [](const Resource &row) { return flavorText(*row.as<Flavor>()); },
             .nothing = Action::tr("There are no flavors.") };
}

ResourceChoice imageChoice(const ActionContext &context)
{
    const auto detail = [](const Resource &row) {
        const auto &image = *row.as<Image>();
        const auto size = ValueText(decltype(Image::size)::info).text(image.size());
        return QStringList { image.diskFormat(), size, image.visibility() }.join(u", "_s);
    };
    const auto isOffered = [](const Resource &row) {
        const auto &image = *row.as<Image>();
        const QStringList kernels { u"aki"_s, u"ari"_s };
        return !image.hidden() && !kernels.contains(image.diskFormat());
    };
    const auto refusal = [](const Resource &row) {
        return row.status() == "active"_L1 ? QString() : StatusText(row.status(), {}).word();
    };
    return { .place = listOf<Image>(context),
             .isOffered = isOffered,
             .detail = detail,
             .refusal = refusal,
             .nothing = Action::tr("There are no images.") };
}

ResourceChoice hostChoice(const ActionContext &context, const QString &own)
{
    const auto refusal = [own](const Resource &row) {
        const auto &service = *row.as<ComputeService>();
        if (service.host() == own)
            return Action::tr("It is there now.");
        if (service.state() != "up"_L1)
            return Action::tr("It is down.");
        if (service.status() != "enabled"_L1)
            return service.disabledReason().isEmpty()
                ? Action::tr("It is disabled.")
                : Action::tr("It is disabled: %1").arg(service.disabledReason());
        return QString();
    };
    return { .place = listOf<ComputeService>(context, { { u"binary"_s, u"nova-compute"_s } }),
             .detail = [](const Resource &row) { return row.as<ComputeService>()->zone(); },
             .refusal = refusal,
             .label = [](const Resource &row) { return row.as<ComputeService>()->host(); },
             .answer = [](const Resource &row) { return row.as<ComputeService>()->host(); },
             .none = Action::tr("Any host: nova chooses"),
             .nothing = Action::tr("There are no hosts.") };
}

QString addressFault(const QVariant &answer)
{
    const auto text = answer.toString().trimmed();
    const QHostAddress address(text);
    const bool isWhole = address.protocol() == QAbstractSocket::IPv6Protocol
        || (!address.isNull() && text.count(u'.') == 3); // Qt reads "10.1" as well
    return text.isEmpty() || isWhole
        ? QString()
        : Action::tr("An IP address looks like 10.0.0.12 or 2001:db8::12.");
}

} // namespace cirro
