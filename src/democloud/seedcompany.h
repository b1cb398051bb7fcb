// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/cloud.h"

namespace cirro::demo {

//! Text of a table of the seed; null gives an empty one.
inline QString text(const char *bytes)
{
    return QString::fromLatin1(bytes);
}

//! A server of the seed: what a person would see in the list.
struct ServerSeed
{
    const char *name;
    const char *project;
    const char *flavor;
    //! Null boots from a volume.
    const char *image;
    const char *network;
    //! A state of nova's ("stopped"), "locked", "error", "novalidhost", or "+" and a task that it
    //! is found at.
    const char *state;
    int daysOld;
    const char *group;
    const char *tags;
    const char *key;
};

//! Fills a region with what the company Brightwater runs there.
class Company
{
public:
    Company(Cloud &cloud, Region &region);

    //! Everything that the first region has.
    void fill();
    //! The little that stands by in the second one.
    void fillSecond();
    //! That many servers in project m_shop, without ports, for tests under load.
    void addExtra(int count);

private:
    void addKeys();
    void addSecurityGroups();
    void addSecurityGroup(const QString &name, const QString &description,
                          const QList<QPair<int, QString>> &open);
    // In seedservers.cpp:
    void addServers();
    void addSecondServers();
    void addServer(const ServerSeed &seed);
    //! Brings a running server into the state of the seed, with the action that led there.
    void giveState(Server &server, const QString &state);
    void logLife(Server &server);
    void logLast(Server &server, const QString &action);
    void failBuild(Server &server, const QString &event, const QString &message,
                   const QString &trace, Time after);
    void failForVolume(Server &server);
    void failForHost(Server &server);
    void resize(Server &server);
    void offload(Server &server);
    void lock(Server &server);
    //! Leaves the server in the middle of a task that ends some seconds after the start.
    void leaveAtWork(Server &server, const QString &task);
    // In seedvolumes.cpp:
    QString addVolume(const QString &name, int size, const QString &type, const QString &project,
                      int daysOld, const QString &image = {});
    void addVolumes();
    void addSnapshots();
    void addBackups();

    void addFloatingIps();
    void addServerGroups();
    QString imageNamed(const char *name);
    QString networkNamed(const char *name);
    Server *serverNamed(const QString &name);
    QString requestId() { return QString::fromLatin1(m_cloud.requestIds.next()); }

    Cloud &m_cloud;
    Region &m_region;
    Time m_now;
    QString m_user;
    QString m_shop;
};

} // namespace cirro::demo
