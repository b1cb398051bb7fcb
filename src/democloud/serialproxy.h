// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/clock.h"

#include <QHash>
#include <QString>
#include <QThread>

#include <memory>
#include <mutex>

class QWebSocket;
class QWebSocketServer;

namespace cirro::demo {

//! Nova's serial console proxy: WebSockets on 127.0.0.1, each with a SerialGuest behind it, for
//! those who show a token that has not ended. Its thread and its port are there from the first
//! token on.
class SerialProxy
{
public:
    explicit SerialProxy(const Clock &clock);
    ~SerialProxy();

    //! A URL with a token of its own, good for ten minutes on the clock of the cloud, for the
    //! console of a server. One that is off (`isRunning` false) is hung up at once, as nova's proxy
    //! does. Any thread.
    QString admit(const QString &token, const QString &hostName, const QString &system,
                  bool isRunning);

private:
    struct Ticket
    {
        QString hostName;
        QString system;
        bool isRunning = true;
        Time ends = 0;
    };

    void start();
    void meet(QWebSocket *socket);

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, Ticket> m_tickets;
    QThread m_thread;
    std::unique_ptr<QWebSocketServer> m_server; // lives in m_thread
    quint16 m_port = 0;
};

} // namespace cirro::demo
