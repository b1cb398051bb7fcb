// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/apiversion.h"

#include <QJsonValue>
#include <QStringList>

namespace cirro {

/*!
    \brief Something that a server can be told to do: POST /servers/{id}/action.

    A value: the body of the request and the states in which it is over. Compute API "Servers - run
    an action", tested up to 2.93.

        compute.act(server, ServerAction::pause()).deliver(this, ...);
*/
struct ServerAction
{
    QString key; //!< of the body: "os-start"
    QJsonValue argument = QJsonValue::Null;
    //! Any of these says that it has worked, once the task is over; empty = whatever it is.
    QStringList ends = {};
    //! In these it may still be under way although no task says so.
    QStringList lingers = {};
    ApiVersion since = { 2, 1 }; //!< the first microversion that takes this body

    enum class Reboot { Soft, Hard };

    static ServerAction start();
    static ServerAction stop();
    static ServerAction reboot(Reboot how);
    static ServerAction pause();
    static ServerAction unpause();
    static ServerAction suspend();
    static ServerAction resume();
    static ServerAction shelve();
    static ServerAction shelveOffload();
    static ServerAction unshelve();
    //! \a reason is at most 255 characters; empty = none. It needs 2.73.
    static ServerAction lock(const QString &reason = {});
    static ServerAction unlock();
    static ServerAction unrescue();
    static ServerAction confirmResize();
    static ServerAction revertResize();
    //! Interrupts the guest so that it writes a crash dump, if it is set up for that.
    static ServerAction crashDump();
    //! Ends a soft deletion.
    static ServerAction restore();
    //! To another host, which nova chooses; ends like a resize, to be confirmed.
    static ServerAction migrate();
    //! While it runs; nova chooses the host and whether disks are copied.
    static ServerAction liveMigrate();
    enum class State { Active, Error };
    //! Sets what nova believes; for administrators.
    static ServerAction resetState(State state);
};

} // namespace cirro
