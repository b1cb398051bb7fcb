// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/clock.h"
#include "democloud/collection.h"
#include "democloud/democloud.h"
#include "democloud/identity.h"
#include "democloud/ids.h"
#include "democloud/objects.h"
#include "democloud/serialproxy.h"
#include "democloud/server.h"

#include <QHash>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace cirro::demo {

//! Nova's part of a region.
struct Compute
{
    std::vector<std::unique_ptr<Server>> servers;
    QHash<QString, Server *> byId;
    //! Flavors in the form of the newest microversion.
    Collection flavors;
    //! By "<user id>/<name>".
    Collection keypairs { QStringLiteral("_key") };
    Collection serverGroups;
    Collection hypervisors;
    Collection services;
    Collection aggregates { QStringLiteral("uuid") };
    Collection migrations { QStringLiteral("uuid") };
    //! Quotas by project; missing ones are the default.
    QHash<QString, QJsonObject> quotas;
    int serial = 0;

    //! Null if there is none, or only a deleted one.
    Server *find(const QString &id) const;
    //! Also one that is deleted.
    Server *findAny(const QString &id) const { return byId.value(id); }
    Server &add(std::unique_ptr<Server> server);
};

//! Cinder's part of a region. Members that begin with "_" are not shown.
struct BlockStorage
{
    Collection volumes;
    Collection snapshots;
    Collection backups;
    Collection types;
    Collection attachments;
    Collection messages;
    Collection transfers;
    Collection groups;
    Collection groupTypes;
    Collection qosSpecs;
    QHash<QString, QJsonObject> quotas;
};

//! Glance's part of a region.
struct Images
{
    Collection images;
    QHash<QString, std::shared_ptr<const BodySource>> bodies;
    //! Member projects by image: {"member_id", "status", ...}
    QHash<QString, Collection> members;
};

//! Neutron's part of a region.
struct Network
{
    Collection networks;
    Collection subnets;
    Collection ports;
    Collection routers;
    Collection floatingIps;
    Collection securityGroups;
    Collection rules;
    Collection subnetPools;
    Collection addressGroups;
    Collection addressScopes;
    Collection rbacPolicies;
    Collection qosPolicies;
    Collection trunks;
    Collection agents;
    Collection segments;
    QHash<QString, QJsonObject> quotas;
    int serial = 0;
};

//! All services that have a state of their own in each region.
struct Region
{
    QByteArray name;
    Compute compute;
    BlockStorage blockStorage;
    Images images;
    Network network;
    //! Swift's accounts by project.
    std::map<QString, Account> accounts;
};

//! The whole state, behind one mutex: whoever reads or writes it holds what enter() gave.
class Cloud
{
public:
    explicit Cloud(DemoOptions options);

    //! Locks the state and lets happen what is due.
    std::unique_lock<std::mutex> enter();
    Region &region(const QByteArray &regionName);
    //! Duration of a change of state, times the pace of the cloud.
    Time paced(int milliseconds) const;

    const DemoOptions options;
    //! "http://127.0.0.1:PORT"
    QString baseUrl;
    //! Where bodies are stored.
    QString storage;
    Clock clock;
    Timeline timeline;
    Ids ids;
    RequestIds requestIds;
    Identity identity;
    Region regions[2];
    SerialProxy serialProxy { clock };

private:
    std::mutex m_mutex;
};

} // namespace cirro::demo
