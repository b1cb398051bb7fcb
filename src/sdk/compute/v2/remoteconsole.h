// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/apiversion.h"

#include <QList>
#include <QUrl>

namespace cirro {

struct Response;

/*!
    \brief A kind of console that nova can open a line to. Compute API "Create Console".

    Asked for at /servers/{id}/remote-consoles from microversion 2.6 on, before that with an action
    for each protocol.
*/
struct ConsoleType
{
    QString protocol; //!< "vnc", "spice", "serial", "mks"
    QString type; //!< "novnc", "spice-html5", "serial", "webmks"
    ApiVersion since = { 2, 6 }; //!< of remote-consoles with this type
    QString action = {}; //!< the key before 2.6, up to where nova takes it; empty = there was none

    static ConsoleType noVnc();
    static ConsoleType spice();
    static ConsoleType serial();
    static ConsoleType mks(); //!< VMware's; 2.8
    //! All of these, in the order in which people want them offered.
    static QList<ConsoleType> all();

    //! What people call it: "noVNC", "SPICE", "serial console", "MKS". Translated.
    QString label() const;

    bool operator==(const ConsoleType &) const = default;
};

//! Where a console can be reached for a while.
struct RemoteConsole
{
    QString protocol;
    QString type;
    //! Holds a token, which is all that is needed to use the console: never to be shown, logged or
    //! stored. Its scheme is one of http, https, ws and wss, and it names a host.
    QUrl url;

    //! Whether a browser can open it; others (the serial console) are for a WebSocket.
    bool isForBrowser() const;

    //! Out of nova's answer, old or new. Protocol error for an address that is none to open.
    static Result<RemoteConsole> read(const Response &response, const ConsoleType &type);
};

/*!
    What nova's refusal of a console of \a type for the server called \a name means: Unsupported
    where this cloud does not offer it, Conflict where the server is not running, with what to do
    next. Other errors go through as they are.
*/
Error consoleError(Error error, const ConsoleType &type, const QString &name);

} // namespace cirro
