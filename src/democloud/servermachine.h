// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/cloud.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace cirro::demo {

//! Who makes a server do something, for its action log.
struct Actor
{
    QString requestId;
    QString userId;
    QString projectId;
};

//! One stage of an action: the task state that is shown and how long (before the pace).
struct Stage
{
    QString task;
    int milliseconds = 0;
};

//! Moves servers from state to state on the clock of the cloud and keeps their action logs.
class ServerMachine
{
public:
    using Change = std::function<void(Server &, Time)>;

    ServerMachine(Cloud &cloud, Region &region)
        : m_cloud(cloud)
        , m_region(region)
    {
    }

    //! Logs the action, runs through the stages, then applies `end` and clears the task state.
    //! Whatever was under way on the server is dropped.
    void run(Server &server, const Actor &actor, const QString &action, const QString &event,
             std::vector<Stage> stages, Change end);
    //! Logs an action that is over at once.
    void note(Server &server, const Actor &actor, const QString &action, const QString &event = {});
    //! From scheduling to ACTIVE, or to ERROR if no host has room for the flavor.
    void build(Server &server, const Actor &actor);
    //! To DELETED; frees ports and volumes.
    void remove(Server &server, const Actor &actor);
    //! Puts the server on the least used host; false if none takes its flavor.
    bool place(Server &server, const QString &avoid = {});
    //! Ends the last event with an error and puts the server into ERROR.
    void fail(Server &server, int code, const QString &message, const QString &details, Time now);

private:
    void step(const QString &id, int epoch, std::vector<Stage> stages, size_t index, Change end,
              Time now);
    void finish(Server &server, Time now);

    Cloud &m_cloud;
    Region &m_region;
};

} // namespace cirro::demo
