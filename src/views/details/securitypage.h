// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

#include "sdk/network/v2/securitygroup.h"
#include "store/listing.h"

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace cirro {

class ActionButtons;
class BusyLine;
class NoticeBar;
class StateCard;

//! What reaches a server and what it reaches: its ports with their security groups, and the groups
//! with their rules in words. Rules that are open to the whole world say so.
class SecurityPage final : public DetailsPage
{
    Q_OBJECT

public:
    SecurityPage(std::function<Place(const Place &, const Resource &)> ports,
                 const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &resource) override;
    void leave() override;

    QTreeWidget *tree() const { return m_tree; }
    StateCard *card() const { return m_card; }

private:
    void showState();
    void showError(const Error &error);
    void fill();
    void addPort(QTreeWidgetItem *branch, const Resource &port);
    void addGroup(const Resource &group, const QStringList &addresses);
    void addRule(QTreeWidgetItem *group, const Resource &rule);
    QString groupName(const QString &id) const;

    std::function<Place(const Place &, const Resource &)> m_portsOf;
    const DetailsTools &m_tools;
    std::optional<Place> m_portsPlace;
    Watch m_ports;
    Watch m_groups;
    QStringList m_shown; //!< what the tree says, to leave it alone while that is true

    ActionButtons *m_buttons;
    NoticeBar *m_bar;
    BusyLine *m_busy;
    QStackedWidget *m_pages;
    QTreeWidget *m_tree;
    StateCard *m_card;
};

} // namespace cirro
