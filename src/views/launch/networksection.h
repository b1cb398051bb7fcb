// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/listing.h"
#include "views/launch/launchsection.h"

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace cirro {

class InterfaceRows;
class ResourcePicker;

//! What the servers are connected to, who may reach them, and the address they have outside.
class NetworkSection final : public LaunchSection
{
    Q_OBJECT

public:
    explicit NetworkSection(LaunchStatePtr state, QWidget *parent = nullptr);

    void fill(const LaunchOrder &order) override;
    void take(LaunchOrder &order) const override;
    void lookAgain() override;

private:
    QLayout *makeWays();
    QLayout *makeReach();
    void makePickers();
    ServerLaunch::Networking networking() const;
    void showWay();
    void orderTabs();
    //! The rows follow what is checked.
    void matchRows();
    QString nameOf(const LaunchInterface &plug) const;
    void fillFloatingIps();
    void chooseFloatingIp(const QString &chosen);

    std::array<QRadioButton *, 3> m_ways {}; //!< by ServerLaunch::Networking
    ResourcePicker *m_networks;
    QCheckBox *m_ownPorts;
    ResourcePicker *m_ports = nullptr; //!< made when it is asked for
    InterfaceRows *m_rows;
    QComboBox *m_floatingIp;
    QString m_wantedIp; //!< "ip:ID" or "network:ID", also while its row is not there
    ResourcePicker *m_groups;
    std::vector<Watch> m_watches;
    qsizetype m_subnets = 0; //!< that were known at the last look
    bool m_isFilling = false;
};

} // namespace cirro
