// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/securitypage.h"

#include "views/busyline.h"
#include "views/details/actionbuttons.h"
#include "views/details/roomydelegate.h"
#include "views/details/securityruletext.h"
#include "views/errortext.h"
#include "views/icons.h"
#include "views/noticebar.h"
#include "views/statecard.h"

#include "sdk/network/v2/port.h"
#include "store/referencenames.h"
#include "store/resourcestore.h"
#include "store/valuetext.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QStringList addressesOf(const Port &port)
{
    QStringList addresses;
    for (const auto &fixed : port.fixedIps())
        addresses << fixed[u"ip_address"].toString();
    return addresses;
}

QString nameOf(const Port &port)
{
    const auto addresses = addressesOf(port).join(u", "_s);
    return addresses.isEmpty() ? port.macAddress() : addresses;
}

//! Equal as long as the rules are.
QString rulesOf(const Resource &group)
{
    return QString::fromUtf8(
        QJsonDocument(group.as<SecurityGroup>()->rules()).toJson(QJsonDocument::Compact));
}

void embolden(QTreeWidgetItem *item)
{
    auto font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
}

} // namespace

SecurityPage::SecurityPage(std::function<Place(const Place &, const Resource &)> ports,
                           const DetailsTools &tools, QWidget *parent)
    : DetailsPage(parent)
    , m_portsOf(std::move(ports))
    , m_tools(tools)
    , m_buttons(new ActionButtons({ u"server.securitygroup.add"_s }, tools, this))
    , m_bar(new NoticeBar(this))
    , m_busy(new BusyLine(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeWidget(this))
    , m_card(new StateCard(this))
{
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({ tr("Rule"), tr("Remarks") });
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setIconSize({ 16, 16 });
    m_tree->setObjectName(u"securityTree"_s);
    m_tree->setAccessibleName(tr("Security groups and their rules"));
    m_tree->setIndentation(18);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_card);
    m_bar->setWraps(true);
    setFocusProxy(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_buttons);
    column->addWidget(m_bar);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
        const auto group = item->data(0, Qt::UserRole).toString();
        if (!group.isEmpty())
            emit linkActivated({ m_portsPlace->connection, &Schema::of<SecurityGroup>() }, group);
    });
}

void SecurityPage::show(const Place &place, const Resource &resource)
{
    m_buttons->setResource(place, resource);
    const auto ports = m_portsOf(place, resource);
    if (m_ports && m_portsPlace && *m_portsPlace == ports)
        return;
    leave();
    m_portsPlace = ports;
    m_tree->clear();
    m_shown.clear();
    m_ports = m_tools.store->watch(ports);
    m_groups = m_tools.store->watch({ ports.connection, &Schema::of<SecurityGroup>() });
    for (auto *listing : { m_ports.listing().get(), m_groups.listing().get() })
        connect(listing, &Listing::changed, this, &SecurityPage::showState);
    showState();
}

void SecurityPage::leave()
{
    for (auto *watch : { &m_ports, &m_groups }) {
        if (*watch)
            disconnect(watch->listing().get(), nullptr, this, nullptr);
        watch->reset();
    }
    m_busy->setBusy(false);
}

void SecurityPage::showState()
{
    m_busy->setBusy(m_ports->isLoading() || m_groups->isLoading());
    for (const auto *watch : { &m_ports, &m_groups }) {
        if (const auto &error = (*watch)->error())
            return showError(*error);
    }
    m_bar->hide();
    if (!m_ports->isComplete() || !m_groups->isComplete()) {
        if (!m_tree->topLevelItemCount()) {
            m_card->set({}, {}, tr("Asking for ports and security groups…"));
            m_pages->setCurrentWidget(m_card);
        }
        return;
    }
    if (!m_ports->model()->rowCount()) {
        m_card->set(u"resource/network/port"_s, tr("The server has no ports"),
                    tr("Nothing reaches it over a network, so that no security group applies."));
        m_pages->setCurrentWidget(m_card);
        return;
    }
    fill();
    m_pages->setCurrentWidget(m_tree);
}

void SecurityPage::showError(const Error &error)
{
    const auto retry = [this] {
        m_ports->refresh();
        m_groups->refresh();
    };
    if (m_tree->topLevelItemCount()) {
        m_bar->tell(Tone::Warning, ErrorText::iconName(error),
                    tr("Not up to date: %1").arg(error.message));
        m_bar->addButton(tr("Retry"), retry);
        return;
    }
    m_card->setError(error, tr("Could not read the security groups"),
                     { { tr("Retry"), u"view-refresh"_s, retry } });
    m_pages->setCurrentWidget(m_card);
}

QString SecurityPage::groupName(const QString &id) const
{
    const int row = m_groups ? m_groups->model()->rowOf(id) : -1;
    return row < 0 ? Reference::shortened(id) : m_groups->model()->resourceAt(row).name();
}

void SecurityPage::fill()
{
    QStringList shown;
    QList<Resource> ports;
    QList<std::pair<QString, QStringList>> groups; // id and the addresses it applies to
    for (int row = 0; row < m_ports->model()->rowCount(); ++row) {
        const auto port = m_ports->model()->resourceAt(row);
        ports << port;
        shown << nameOf(*port.as<Port>());
        for (const auto &id : port.as<Port>()->securityGroupIds()) {
            const auto known = std::find_if(groups.begin(), groups.end(),
                                            [&](const auto &group) { return group.first == id; });
            auto &group = known == groups.end() ? groups.emplace_back(id, QStringList()) : *known;
            group.second << nameOf(*port.as<Port>());
            const int at = m_groups->model()->rowOf(id);
            shown << id << (at < 0 ? QString() : groupName(id));
            if (at >= 0)
                shown << rulesOf(m_groups->model()->resourceAt(at));
        }
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_tree->clear();
    auto *branch = new QTreeWidgetItem(m_tree, { tr("Ports") });
    embolden(branch);
    for (const auto &port : ports)
        addPort(branch, port);
    for (const auto &[id, addresses] : groups) {
        const int row = m_groups->model()->rowOf(id);
        addGroup(row < 0 ? Resource::load(Schema::of<SecurityGroup>(), { { u"id"_s, id } })
                         : m_groups->model()->resourceAt(row),
                 addresses);
    }
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
}

void SecurityPage::addPort(QTreeWidgetItem *branch, const Resource &resource)
{
    const auto &port = *resource.as<Port>();
    QStringList groups;
    for (const auto &id : port.securityGroupIds())
        groups << groupName(id);
    auto *item = new QTreeWidgetItem(branch, { nameOf(port) });
    item->setIcon(0, icon("resource/network/port"));
    item->setText(1, groups.isEmpty() ? QString() : isolatedList(groups));
    if (!groups.isEmpty())
        return;
    const bool isOpen = resource.raw()[u"port_security_enabled"] == QJsonValue(false);
    item->setIcon(1, icon(isOpen ? "dialog-warning" : "dialog-information"));
    item->setText(1,
                  isOpen ? tr("Port security is off: everything passes")
                         : tr("No security group: nothing comes in or goes out"));
}

void SecurityPage::addGroup(const Resource &resource, const QStringList &addresses)
{
    const auto &group = *resource.as<SecurityGroup>();
    const auto name = resource.name();
    auto *item = new QTreeWidgetItem(m_tree, { name });
    embolden(item);
    item->setIcon(0, icon("resource/network/security_group"));
    item->setText(1, tr("on %1").arg(isolatedList(addresses)));
    item->setData(0, Qt::UserRole, resource.id());
    if (!resource.raw().contains(u"security_group_rules"_s))
        new QTreeWidgetItem(item, { tr("Its rules cannot be seen from this project") });
    else if (group.rules().isEmpty())
        new QTreeWidgetItem(item, { tr("No rules: nothing comes in or goes out") });
    for (const auto direction : { "ingress"_L1, "egress"_L1 }) {
        for (const auto &value : group.rules()) {
            const auto rule = Resource::load(Schema::of<SecurityGroupRule>(), value.toObject());
            if (rule.as<SecurityGroupRule>()->direction() == direction)
                addRule(item, rule);
        }
    }
}

void SecurityPage::addRule(QTreeWidgetItem *group, const Resource &resource)
{
    const auto &rule = *resource.as<SecurityGroupRule>();
    auto *item = new QTreeWidgetItem(group);
    item->setText(
        0, SecurityRuleText::words(rule, [this](const QString &id) { return groupName(id); }));
    QStringList remarks;
    if (SecurityRuleText::isOpenToTheWorld(rule)) {
        item->setIcon(1, icon("dialog-warning"));
        remarks << tr("Open to the world");
    }
    if (!rule.description().isEmpty())
        remarks << rule.description();
    item->setText(1, remarks.join(u" \u00b7 "_s));
}

} // namespace cirro
