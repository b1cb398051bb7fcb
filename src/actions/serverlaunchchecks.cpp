// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serverlaunchchecks.h"

#include "actions/actionspec.h"
#include "actions/choices.h"
#include "store/resourcestore.h"
#include "store/valuetext.h"

#include <QHostAddress>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Gibibyte = 1024LL * 1024 * 1024;

QString memory(qint64 mebibytes)
{
    return ValueText(decltype(Flavor::ram)::info).text(int(mebibytes));
}

QString size(qint64 gibibytes)
{
    return ValueText(decltype(Flavor::disk)::info).text(int(gibibytes));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

template <typename R>
QuotaUse use(const QString &label, int used, int added, int limit, QString (*text)(qint64))
{
    QuotaUse use {
        .label = label, .user = &Schema::of<R>(), .used = used, .added = added, .limit = limit
    };
    use.text = limit < 0
        ? Action::tr("%1 (no limit)").arg(text(used + added))
        : Action::tr("%1 of %2", "used of limit").arg(text(used + added), text(limit));
    return use;
}

bool isNewVolume(const LaunchDisk &disk)
{
    return disk.source != LaunchDisk::Source::Volume;
}

bool contains(const QString &cidr, const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress::parseSubnet(cidr));
}

} // namespace

LaunchChecks::LaunchChecks(LaunchOrder order, ActionContext context)
    : m_order(std::move(order))
    , m_context(std::move(context))
{
}

QList<Place> LaunchChecks::places(const ActionContext &context)
{
    return { listOf<Flavor>(context),
             listOf<Image>(context),
             listOf<Network>(context),
             listOf<Subnet>(context),
             ComputeQuota::limitsPlace(context),
             listOf<VolumeLimits>(context) };
}

Resource LaunchChecks::image() const
{
    const auto &launch = m_order.server;
    const bool isOnVolume = launch.imageId.isEmpty() && !launch.disks.isEmpty()
        && launch.disks.first().source == LaunchDisk::Source::Image;
    return loadedRow(m_context, listOf<Image>(m_context),
                     isOnVolume ? launch.disks.first().id : launch.imageId);
}

Resource LaunchChecks::flavor() const
{
    return loadedRow(m_context, listOf<Flavor>(m_context), m_order.server.flavorId);
}

int LaunchChecks::newGibibytes() const
{
    int sum = 0;
    for (const auto &disk : m_order.server.disks) {
        if (!isNewVolume(disk))
            continue;
        const auto snapshot = disk.source == LaunchDisk::Source::VolumeSnapshot
            ? loadedRow(m_context, listOf<VolumeSnapshot>(m_context), disk.id)
            : Resource();
        sum += disk.size > 0 || snapshot.isNull() ? disk.size
                                                  : snapshot.as<VolumeSnapshot>()->size();
    }
    return sum;
}

int LaunchChecks::newVolumes() const
{
    const auto &disks = m_order.server.disks;
    return int(std::count_if(disks.begin(), disks.end(), isNewVolume));
}

int LaunchChecks::leastDisk() const
{
    const auto row = image();
    if (row.isNull())
        return 0;
    const auto &image = *row.as<Image>();
    const auto bytes = std::max(image.size(), image.virtualSize());
    return std::max(image.minDisk(), int((bytes + Gibibyte - 1) / Gibibyte));
}

ComputeNeed LaunchChecks::need(const Resource &flavor) const
{
    ComputeNeed need { .servers = m_order.count };
    if (!flavor.isNull()) {
        need.cores = flavor.as<Flavor>()->vcpus() * m_order.count;
        need.ram = flavor.as<Flavor>()->ram() * m_order.count;
    }
    return need;
}

QString LaunchChecks::flavorRefusal(const Resource &row) const
{
    const auto &flavor = *row.as<Flavor>();
    const auto source = image();
    if (!source.isNull() && source.as<Image>()->minRam() > flavor.ram())
        return Action::tr("The image needs %1 of memory.")
            .arg(memory(source.as<Image>()->minRam()));
    const bool isLocal = !m_order.server.imageId.isEmpty();
    if (isLocal && flavor.disk() == 0)
        return Action::tr("It has no disk of its own: boot from a new volume.");
    if (isLocal && leastDisk() > flavor.disk())
        return Action::tr("The image needs a disk of %1.").arg(size(leastDisk()));
    return ComputeQuota(m_context).refusal(need(row));
}

QStringList LaunchChecks::missing() const
{
    const auto &launch = m_order.server;
    QStringList sentences;
    if (launch.name.trimmed().isEmpty())
        sentences << Action::tr("Give it a name.");
    if (launch.imageId.isEmpty() && launch.disks.value(0).id.isEmpty())
        sentences << Action::tr("Choose what it boots from.");
    if (launch.flavorId.isEmpty())
        sentences << Action::tr("Choose a flavor.");
    if (launch.networking == ServerLaunch::Networking::Listed && launch.interfaces.isEmpty())
        sentences << Action::tr("Choose a network.");
    return sentences;
}

QStringList LaunchChecks::bootProblems() const
{
    const auto &launch = m_order.server;
    if (!launch.imageId.isEmpty())
        return {};
    if (launch.disks.isEmpty())
        return {};
    QStringList problems;
    const auto &first = launch.disks.first();
    if (first.source == LaunchDisk::Source::Volume && m_order.count > 1)
        problems << Action::tr("A volume boots one server only: set the number to 1.");
    const auto source = loadedRow(m_context, listOf<VolumeSnapshot>(m_context), first.id);
    const int least = source.isNull() ? leastDisk() : source.as<VolumeSnapshot>()->size();
    if (isNewVolume(first) && first.size > 0 && first.size < least)
        problems << Action::tr("The new volume needs at least %1.").arg(size(least));
    return problems;
}

QStringList LaunchChecks::flavorProblems() const
{
    const auto row = flavor();
    const auto list
        = m_context.store ? m_context.store->known(listOf<Flavor>(m_context).key()) : nullptr;
    if (row.isNull() && list && list->isLoading() && !list->isComplete())
        return { Action::tr("The flavors are on their way.") };
    const auto refusal = row.isNull() ? QString() : flavorRefusal(row);
    return refusal.isEmpty() ? QStringList()
                             : QStringList { Action::tr("%1: %2").arg(row.name(), refusal) };
}

QStringList LaunchChecks::interfaceProblems(const LaunchInterface &plug) const
{
    if (plug.portId.isEmpty() && plug.fixedAddress.isEmpty())
        return {};
    if (m_order.count > 1)
        return { plug.portId.isEmpty()
                     ? Action::tr("An address is for one server only: leave it to the cloud.")
                     : Action::tr("A port is for one server only.") };
    if (!plug.portId.isEmpty())
        return {};
    if (const auto fault = addressFault(plug.fixedAddress); !fault.isEmpty())
        return { fault };
    const QHostAddress address(plug.fixedAddress);
    QStringList blocks;
    for (const auto &row : loadedRows(m_context, listOf<Subnet>(m_context))) {
        const auto &subnet = *row.as<Subnet>();
        if (subnet.networkId() != plug.networkId)
            continue;
        if (QHostAddress(subnet.gatewayIp()) == address)
            return { Action::tr("%1 is the gateway of its network.").arg(plug.fixedAddress) };
        if (contains(subnet.cidr(), address))
            return {};
        blocks << subnet.cidr();
    }
    if (blocks.isEmpty())
        return {};
    const auto network = loadedRow(m_context, listOf<Network>(m_context), plug.networkId);
    return { Action::tr("%1 is not among the addresses of %2: %3.")
                 .arg(plug.fixedAddress, network.isNull() ? plug.networkId : network.name(),
                      blocks.join(u", "_s)) };
}

QStringList LaunchChecks::networkProblems() const
{
    const auto &launch = m_order.server;
    QStringList problems;
    if (launch.networking == ServerLaunch::Networking::Listed) {
        for (const auto &plug : launch.interfaces)
            problems += interfaceProblems(plug);
    }
    const bool wantsFloatingIp
        = !m_order.floatingIpId.isEmpty() || !m_order.floatingNetworkId.isEmpty();
    if (wantsFloatingIp && launch.networking == ServerLaunch::Networking::None)
        problems << Action::tr("A floating IP needs a network to lead into.");
    if (!m_order.floatingIpId.isEmpty() && m_order.count > 1)
        problems << Action::tr("A floating IP leads to one server only: take new ones.");
    return problems;
}

QStringList LaunchChecks::accessProblems() const
{
    const auto length = ServerLaunch::encodedSize(m_order.server.userData);
    if (length <= ServerLaunch::MostEncodedUserData)
        return {};
    return { Action::tr("The user data is too long: %1 bytes when sent, %2 at most.")
                 .arg(number(length), number(ServerLaunch::MostEncodedUserData)) };
}

QStringList LaunchChecks::tagProblems() const
{
    const auto &tags = m_order.server.tags;
    QStringList problems;
    if (tags.size() > ServerLaunch::MostTags)
        problems << Action::tr("A server has at most %n tag(s).", nullptr, ServerLaunch::MostTags);
    for (const auto &tag : tags) {
        if (tag.size() > ServerLaunch::MostTagCharacters || tag.contains(u'/'))
            problems << Action::tr("The tag “%1” is too long, or has a slash.").arg(tag);
    }
    const auto limits = ComputeQuota(m_context).limits();
    const auto items = m_order.server.metadata.size();
    if (limits && limits->serverMeta() >= 0 && items > limits->serverMeta())
        problems << Action::tr("A server has at most %n item(s) of metadata here.", nullptr,
                               limits->serverMeta());
    return problems;
}

QStringList LaunchChecks::problems() const
{
    const auto &launch = m_order.server;
    auto problems = missing();
    for (const auto &name : m_order.names()) {
        if (name.size() > ServerLaunch::MostNameCharacters) {
            problems << Action::tr("The name is too long.");
            break;
        }
    }
    problems
        += bootProblems() + flavorProblems() + networkProblems() + accessProblems() + tagProblems();
    const auto uses = quota();
    // Those of compute are told at the flavor.
    for (const auto &use : uses.mid(std::min<qsizetype>(3, uses.size()))) {
        if (use.isOver())
            problems << Action::tr("The quota is too small: %1 %2.").arg(use.label, use.text);
    }
    if (problems.isEmpty() && !m_context.newest.isNull()) {
        if (const auto body = launch.toJson(m_context.newest); !body)
            problems << body.error().message;
    }
    return problems;
}

QStringList LaunchChecks::warnings() const
{
    const auto &launch = m_order.server;
    QStringList warnings;
    if (!missing().isEmpty())
        return warnings; // there is still time
    if (launch.keyName.isEmpty() && launch.userData.isEmpty())
        warnings << Action::tr("Without a key pair nobody can log in, unless the image takes the "
                               "password that you are told.");
    return warnings;
}

QList<QuotaUse> LaunchChecks::quota() const
{
    QList<QuotaUse> uses;
    const ComputeQuota compute(m_context);
    if (const auto &has = compute.limits()) {
        const auto takes = need(flavor());
        uses << use<Server>(Action::tr("Servers"), has->serversUsed(), takes.servers,
                            has->servers(), number)
             << use<Server>(Action::tr("vCPUs"), has->coresUsed(), takes.cores, has->cores(),
                            number)
             << use<Server>(Action::tr("Memory"), has->ramUsed(), takes.ram, has->ram(), memory);
    }
    const auto rows = loadedRows(m_context, listOf<VolumeLimits>(m_context));
    if (newVolumes() > 0 && !rows.isEmpty() && compute.isKnown()) {
        const auto &has = *rows.first().as<VolumeLimits>();
        uses << use<Volume>(Action::tr("Volumes"), has.volumesUsed(), newVolumes() * m_order.count,
                            has.volumes(), number)
             << use<Volume>(Action::tr("Volume storage"), has.gigabytesUsed(),
                            newGibibytes() * m_order.count, has.gigabytes(), size);
    }
    return uses;
}

} // namespace cirro
