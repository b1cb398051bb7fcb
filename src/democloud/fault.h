// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/message.h"

#include <QString>

namespace cirro::demo {

//! An error that ends the work on a request; the router turns it into the shape of the service.
struct Fault
{
    int status = 500;
    QString message = {};
    //! Neutron's exception name ("NetworkNotFound"); other services do not tell it.
    QString type = {};
    Headers headers = {};
    //! Exact body instead of the shape of the service, if not null.
    QByteArray body = {};
};

//! The families of error bodies.
enum class FaultShape {
    Identity, //!< {"error": {"code", "message", "title"}}
    Compute, //!< {"itemNotFound": {"code", "message"}}, also cinder's and manila's
    Network, //!< {"NeutronError": {"type", "message", "detail"}}
    Image, //!< {"message", "code": "404 Not Found", "title"}
    ObjectStore, //!< HTML
    Placement, //!< {"errors": [{"status", "title", "detail", ...}]}
    Plain, //!< {"faultcode", "faultstring", "debuginfo"}, of the services built on WSME
};

//! "Not Found" for 404.
QString reasonPhrase(int status);
//! The sentence of swift that goes with a status.
QString swiftText(int status);
Answer faultAnswer(const Fault &fault, FaultShape shape, const QByteArray &requestId);

} // namespace cirro::demo
