// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/networksection.h"

#include "actions/choices.h"
#include "store/resourcestore.h"
#include "views/inputs/resourcepicker.h"
#include "views/launch/interfacerows.h"
#include "views/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

const QString IpMark = QStringLiteral("ip:");
const QString NetworkMark = QStringLiteral("network:");

QStringList blocksOf(const ActionContext &context, const QString &networkId)
{
    QStringList blocks;
    for (const auto &row : loadedRows(context, listOf<Subnet>(context))) {
        if (row.as<Subnet>()->networkId() == networkId)
            blocks << row.as<Subnet>()->cidr();
    }
    return blocks;
}

bool isInside(const Resource &row)
{
    return !row.as<Network>()->external();
}

ResourceChoice networkChoice(const ActionContext &context)
{
    const auto detail = [context](const Resource &row) {
        auto words = blocksOf(context, row.id());
        if (row.as<Network>()->shared())
            words << NetworkSection::tr("shared");
        return words.join(u", "_s);
    };
    const auto refusal = [](const Resource &row) {
        return row.as<Network>()->subnetIds().isEmpty()
            ? NetworkSection::tr("It has no subnet, so no addresses.")
            : QString();
    };
    // Where there is one only, it is the one.
    const auto isInitial = [context](const Resource &row) {
        const auto rows = loadedRows(context, listOf<Network>(context));
        return isInside(row) && std::count_if(rows.begin(), rows.end(), isInside) == 1;
    };
    return { .place = listOf<Network>(context),
             .isOffered = isInside,
             .detail = detail,
             .refusal = refusal,
             .isInitial = isInitial,
             .nothing = NetworkSection::tr("The project has no network.") };
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
    return { .place = listOf<Port>(context),
             .isOffered = [](const Resource &row) { return row.as<Port>()->deviceId().isEmpty(); },
             .detail = addressesOf,
             .nothing = NetworkSection::tr("There are no ports that nobody uses.") };
}

ResourceChoice groupChoice(const ActionContext &context)
{
    return { .place = listOf<SecurityGroup>(context),
             .detail = [](const Resource &row) { return row.as<SecurityGroup>()->description(); },
             .isInitial = [](const Resource &row) { return row.name() == "default"_L1; },
             .nothing = NetworkSection::tr("There are no security groups.") };
}

} // namespace

NetworkSection::NetworkSection(LaunchStatePtr state, QWidget *parent)
    : LaunchSection(std::move(state), tr("Network"), parent)
    , m_ownPorts(new QCheckBox(tr("Ports of your own, made &before"), this))
    , m_rows(new InterfaceRows([this](const LaunchInterface &plug) { return nameOf(plug); }, this))
    , m_floatingIp(new QComboBox(this))
{
    body()->addLayout(makeWays());
    makePickers();
    body()->addWidget(m_networks);
    body()->addWidget(m_ownPorts);
    body()->addWidget(m_rows);
    body()->addLayout(makeReach());
    for (const auto &place : { listOf<FloatingIp>(context()), listOf<Network>(context()) }) {
        m_watches.push_back(context().store->watch(place));
        connect(m_watches.back().listing().get(), &Listing::changed, this,
                &NetworkSection::fillFloatingIps);
    }
    m_ways[size_t(ServerLaunch::Networking::Listed)]->setChecked(true);
    fillFloatingIps();
    showWay();
    orderTabs();
}

QLayout *NetworkSection::makeWays()
{
    const std::pair<ServerLaunch::Networking, QString> ways[] {
        { ServerLaunch::Networking::Listed, tr("&These networks, in order") },
        { ServerLaunch::Networking::Auto, tr("C&hosen by the cloud") },
        { ServerLaunch::Networking::None, tr("No net&work") },
    };
    auto *line = new QHBoxLayout;
    line->setSpacing(18);
    for (const auto &[way, text] : ways) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(u"networking%1"_s.arg(int(way)));
        m_ways[size_t(way)] = button;
        line->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (!isChosen)
                return;
            showWay();
            emit changed();
        });
    }
    line->addStretch(1);
    return line;
}

void NetworkSection::makePickers()
{
    m_networks = new ResourcePicker({ .name = u"networks"_s,
                                      .kind = Input::Kind::Resources,
                                      .label = tr("Networks"),
                                      .choice = networkChoice(context()) },
                                    context().store, this);
    m_networks->fixHeight();
    connect(m_networks, &InputField::changed, this, [this] {
        matchRows();
        emit changed();
    });
    m_ownPorts->setObjectName(u"ownPorts"_s);
    connect(m_ownPorts, &QCheckBox::toggled, this, [this](bool isWanted) {
        if (isWanted && !m_ports) {
            m_ports = new ResourcePicker({ .name = u"ports"_s,
                                           .kind = Input::Kind::Resources,
                                           .label = tr("Ports"),
                                           .choice = portChoice(context()) },
                                         context().store, this);
            m_ports->fixHeight();
            body()->insertWidget(body()->indexOf(m_ownPorts) + 1, m_ports);
            connect(m_ports, &InputField::changed, this, [this] {
                matchRows();
                emit changed();
            });
        }
        orderTabs();
        showWay();
        matchRows();
        emit changed();
    });
    connect(m_rows, &InterfaceRows::changed, this, &LaunchSection::changed);
    connect(m_rows, &InterfaceRows::rebuilt, this, &NetworkSection::orderTabs);
}

QLayout *NetworkSection::makeReach()
{
    m_floatingIp->setObjectName(u"floatingIp"_s);
    m_floatingIp->setAccessibleName(tr("Floating IP"));
    connect(m_floatingIp, &QComboBox::activated, this, [this] {
        m_wantedIp = m_floatingIp->currentData().toString();
        emit changed();
    });
    m_groups = new ResourcePicker({ .name = u"securityGroups"_s,
                                    .kind = Input::Kind::Resources,
                                    .label = tr("Security groups"),
                                    .choice = groupChoice(context()) },
                                  context().store, this);
    m_groups->fixHeight();
    connect(m_groups, &InputField::changed, this, &LaunchSection::changed);
    auto *ipLabel = new PlainLabel(tr("Floating IP, once it runs"), this);
    ipLabel->setBuddy(m_floatingIp);
    auto *ipLine = new QHBoxLayout;
    ipLine->setSpacing(10);
    ipLine->addWidget(ipLabel);
    ipLine->addWidget(m_floatingIp, 1);
    auto *groupLabel = new PlainLabel(tr("Security groups"), this);
    groupLabel->setBuddy(m_groups);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(ipLine);
    column->addWidget(groupLabel);
    column->addWidget(m_groups);
    return column;
}

ServerLaunch::Networking NetworkSection::networking() const
{
    for (size_t way = 0; way < m_ways.size(); ++way) {
        if (m_ways[way]->isChecked())
            return ServerLaunch::Networking(way);
    }
    return ServerLaunch::Networking::Listed;
}

void NetworkSection::showWay()
{
    const bool isListed = networking() == ServerLaunch::Networking::Listed;
    m_networks->setVisible(isListed);
    m_ownPorts->setVisible(isListed);
    if (m_ports)
        m_ports->setVisible(isListed && m_ownPorts->isChecked());
    m_rows->setVisible(isListed && !m_rows->interfaces().isEmpty());
    const bool hasNetwork = networking() != ServerLaunch::Networking::None;
    m_floatingIp->setEnabled(hasNetwork);
    m_groups->setEnabled(hasNetwork);
}

void NetworkSection::orderTabs()
{
    QList<QWidget *> widgets(m_ways.begin(), m_ways.end());
    std::rotate(widgets.begin(), widgets.end() - 1, widgets.end()); // as they stand
    widgets << m_networks << m_ownPorts;
    if (m_ports)
        widgets << m_ports;
    chainTabs(widgets << m_rows << m_floatingIp << m_groups);
}

void NetworkSection::matchRows()
{
    if (m_isFilling)
        return;
    auto plugs = m_rows->interfaces();
    for (auto &plug : plugs)
        plug.networkId = knownId(context(), listOf<Network>(context()), plug.networkId);
    m_rows->setInterfaces(plugs);
    const bool hasPorts = m_ports && m_ownPorts->isChecked();
    m_rows->match(m_networks->value().toStringList(),
                  hasPorts ? m_ports->value().toStringList() : QStringList());
    showWay();
}

QString NetworkSection::nameOf(const LaunchInterface &plug) const
{
    if (plug.portId.isEmpty()) {
        const auto row = loadedRow(context(), listOf<Network>(context()), plug.networkId);
        return row.isNull() ? plug.networkId : row.name();
    }
    const auto row = loadedRow(context(), listOf<Port>(context()), plug.portId);
    if (row.isNull())
        return tr("Port %1").arg(plug.portId);
    const auto addresses = addressesOf(row);
    return tr("Port %1").arg(addresses.isEmpty() ? row.name() : addresses);
}

void NetworkSection::fillFloatingIps()
{
    m_floatingIp->clear();
    m_floatingIp->addItem(tr("None"), QString());
    for (const auto &row : loadedRows(context(), listOf<Network>(context()))) {
        if (!isInside(row))
            m_floatingIp->addItem(tr("A new one from %1").arg(row.name()), NetworkMark + row.id());
    }
    for (const auto &row : loadedRows(context(), listOf<FloatingIp>(context()))) {
        const auto &ip = *row.as<FloatingIp>();
        if (ip.portId().isEmpty())
            m_floatingIp->addItem(ip.floatingIpAddress(), IpMark + row.id());
    }
    chooseFloatingIp(m_wantedIp);
    emit changed();
}

void NetworkSection::chooseFloatingIp(const QString &chosen)
{
    m_wantedIp = chosen;
    const int at = m_floatingIp->findData(chosen);
    // A wish stays while lists are on their way; one that is gone for good is dropped.
    const bool isKnown = std::all_of(m_watches.begin(), m_watches.end(),
                                     [](const Watch &watch) { return watch->isComplete(); });
    if (at < 0 && isKnown && m_watches.size() == 2)
        m_wantedIp.clear();
    m_floatingIp->setCurrentIndex(std::max(0, at));
}

void NetworkSection::fill(const LaunchOrder &order)
{
    const auto &launch = order.server;
    m_isFilling = true;
    QStringList networks;
    QStringList ports;
    for (const auto &plug : launch.interfaces)
        (plug.portId.isEmpty() ? networks : ports)
            << (plug.portId.isEmpty() ? plug.networkId : plug.portId);
    m_ways[size_t(launch.networking)]->setChecked(true);
    m_rows->setInterfaces(launch.interfaces);
    m_ownPorts->setChecked(!ports.isEmpty());
    if (m_ports)
        m_ports->setValue(ports);
    m_networks->setValue(networks);
    m_groups->setValue(launch.securityGroups);
    chooseFloatingIp(!order.floatingIpId.isEmpty() ? IpMark + order.floatingIpId
                         : !order.floatingNetworkId.isEmpty()
                         ? NetworkMark + order.floatingNetworkId
                         : QString());
    m_isFilling = false;
    matchRows();
}

void NetworkSection::take(LaunchOrder &order) const
{
    auto &launch = order.server;
    launch.networking = networking();
    if (launch.networking == ServerLaunch::Networking::Listed)
        launch.interfaces = m_rows->interfaces();
    if (launch.networking == ServerLaunch::Networking::None)
        return;
    launch.securityGroups = m_groups->value().toStringList();
    if (m_wantedIp.startsWith(IpMark))
        order.floatingIpId = m_wantedIp.mid(IpMark.size());
    if (m_wantedIp.startsWith(NetworkMark))
        order.floatingNetworkId = m_wantedIp.mid(NetworkMark.size());
}

void NetworkSection::lookAgain()
{
    m_rows->rename();
    // Addresses stand beside the networks; looking again changes the form, which looks again.
    const auto subnets = loadedRows(context(), listOf<Subnet>(context())).size();
    if (std::exchange(m_subnets, subnets) != subnets)
        m_networks->lookAgain();
}

} // namespace cirro
