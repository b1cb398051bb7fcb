// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/computequota.h"
#include "actions/serverlaunch.h"

namespace cirro {

//! One limit of the project, as it would be used after the launch.
struct QuotaUse
{
    QString label; //!< translated
    const Schema *user; //!< what uses it
    qint64 used = 0; //!< now
    qint64 added = 0; //!< by the launch
    qint64 limit = -1; //!< -1 = none
    QString text = {}; //!< "6 of 8", "12 GiB of 16 GiB": after the launch

    bool isOver() const { return limit >= 0 && added > 0 && used + added > limit; }
};

/*!
    \brief What can be told of an order before it is sent: what must fail, and what it takes.

    Looks at lists of the store as far as they are loaded; what is not known is not objected to.
*/
class LaunchChecks
{
public:
    LaunchChecks(LaunchOrder order, ActionContext context);

    //! The lists that must be watched for this to know all it can.
    static QList<Place> places(const ActionContext &context);

    //! What must still be chosen, as sentences.
    QStringList missing() const;
    //! What is missing or must fail, as sentences; empty = it can be launched.
    QStringList problems() const;
    //! What may be meant, but is worth a thought.
    QStringList warnings() const;
    //! Why this flavor cannot be taken with the rest of the order; empty = it can.
    QString flavorRefusal(const Resource &flavor) const;
    //! Limits that are known: servers, vCPUs, memory, and of volumes if some are made.
    QList<QuotaUse> quota() const;

    //! The image that it is made of, in whatever way; null = none, or not known.
    Resource image() const;
    Resource flavor() const;
    //! GiB of new volumes for one server.
    int newGibibytes() const;

private:
    QStringList bootProblems() const;
    QStringList flavorProblems() const;
    QStringList networkProblems() const;
    QStringList interfaceProblems(const LaunchInterface &plug) const;
    QStringList accessProblems() const;
    QStringList tagProblems() const;
    ComputeNeed need(const Resource &flavor) const;
    int newVolumes() const;
    //! GiB that the disk which boots must have at least.
    int leastDisk() const;

    LaunchOrder m_order;
    ActionContext m_context;
};

} // namespace cirro
