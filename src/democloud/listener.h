// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/message.h"

#include <QString>

#include <functional>
#include <memory>

namespace cirro::demo {

//! The HTTP server: takes connections on 127.0.0.1 in threads of its own and asks `serve` for the
//! answer to every request. `serve` runs in several threads at once.
//!
//! Built on cpp-httplib, whose version 0.11 knows no COPY verb; its request line is therefore
//! rewritten to PUT on the way in, and `serve` sees COPY as the method again.
class Listener
{
public:
    using Serve = std::function<Answer(Message &)>;

    explicit Listener(Serve serve);
    ~Listener();

    //! Takes the port (0 = any free one); clients can connect but wait. False with errorString() if
    //! it is taken.
    bool bind(quint16 port);
    //! Serves from now on. After bind().
    void start();
    //! Ends all connections, waits for the threads.
    void stop();
    quint16 port() const { return m_port; }
    QString errorString() const { return m_error; }

private:
    class Server;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
    QString m_error;
};

} // namespace cirro::demo
