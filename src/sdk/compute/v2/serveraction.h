// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/secret.h"
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
    //! Nova passes through these on its way to another state, for a moment without a task: they
    //! count when they are seen twice in a row.
    QStringList passes = {};
    ApiVersion since = { 2, 1 }; //!< the first microversion that takes this body
    //! Sent in the argument as adminPass, if there is one.
    Secret password = {};

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
    //! Into \a zone, which it is bound to from then on; empty = into any, and bound to none (2.91).
    static ServerAction unshelveTo(const QString &zone);
    //! To \a host, for administrators; empty = nova chooses.
    static ServerAction unshelveToHost(const QString &host);
    //! \a reason is at most 255 characters; empty = none. It needs 2.73.
    static ServerAction lock(const QString &reason = {});
    static ServerAction unlock();
    //! Starts it from \a imageId, with its own disk beside; empty = the image it was made of. \a
    //! password is the administrator's inside; empty = nova makes one.
    static ServerAction rescue(const QString &imageId = {}, const Secret &password = {});
    static ServerAction unrescue();
    //! Ends with a server that waits for confirmResize(), or confirmed where the cloud does so.
    static ServerAction resize(const QString &flavorId);
    static ServerAction confirmResize();
    static ServerAction revertResize();
    //! Writes the disk anew from \a imageId; \a password as for rescue().
    static ServerAction rebuild(const QString &imageId, const Secret &password = {});
    //! Makes an image, and deletes the oldest ones of the same \a type beyond \a rotation.
    static ServerAction backup(const QString &name, const QString &type, int rotation);
    //! Sets the administrator's password inside; needs an agent in the guest.
    static ServerAction changePassword(const Secret &password);
    //! For all ports of the server; \a group is an id or a name.
    static ServerAction addSecurityGroup(const QString &group);
    static ServerAction removeSecurityGroup(const QString &group);
    //! Interrupts the guest so that it writes a crash dump, if it is set up for that.
    static ServerAction crashDump();
    //! Ends a soft deletion.
    static ServerAction restore();
    //! To another host, which nova chooses if \a host is empty; ends like a resize, to be
    //! confirmed.
    static ServerAction migrate(const QString &host = {});
    //! While it runs; nova chooses whether disks are copied, and the host if it is empty.
    static ServerAction liveMigrate(const QString &host = {});
    //! Builds it again on another host when its own is down; \a password as for rescue().
    static ServerAction evacuate(const QString &host = {}, const Secret &password = {});
    enum class State { Active, Error };
    //! Sets what nova believes; for administrators.
    static ServerAction resetState(State state);
};

} // namespace cirro
