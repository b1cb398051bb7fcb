// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serialproxy.h"

#include "democloud/serialguest.h"

#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr Time TokenLife = 10 * Minute;
}

SerialProxy::SerialProxy(const Clock &clock)
    : m_clock(clock)
{
}

SerialProxy::~SerialProxy()
{
    if (!m_server)
        return;
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString SerialProxy::admit(const QString &token, const QString &hostName, const QString &system,
                           bool isRunning)
{
    const std::lock_guard lock(m_mutex);
    if (!m_server)
        start();
    m_tickets.removeIf([now = m_clock.now()](const auto &ticket) { return ticket->ends <= now; });
    m_tickets.insert(token, { hostName, system, isRunning, m_clock.now() + TokenLife });
    return u"ws://127.0.0.1:%1/?token=%2"_s.arg(m_port).arg(token);
}

void SerialProxy::start()
{
    m_server = std::make_unique<QWebSocketServer>(u"demo"_s, QWebSocketServer::NonSecureMode);
    m_server->setSupportedSubprotocols({ u"binary"_s });
    QObject::connect(m_server.get(), &QWebSocketServer::newConnection, m_server.get(),
                     [this] { meet(m_server->nextPendingConnection()); });
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server.get(),
        [this] {
            if (m_server->listen(QHostAddress::LocalHost))
                m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

void SerialProxy::meet(QWebSocket *socket)
{
    socket->setParent(m_server.get());
    QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    const QString token = QUrlQuery(socket->requestUrl()).queryItemValue(u"token"_s);
    Ticket ticket;
    {
        const std::lock_guard lock(m_mutex);
        ticket = m_tickets.value(token);
    }
    if (ticket.ends <= m_clock.now())
        return socket->close(QWebSocketProtocol::CloseCodeBadOperation,
                             u"This console has ended"_s);
    if (!ticket.isRunning)
        return socket->close(QWebSocketProtocol::CloseCodeNormal, u"Target closed"_s);
    auto guest = std::make_shared<SerialGuest>(ticket.hostName, ticket.system);
    QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                     [socket, guest](const QByteArray &typed) {
                         const QByteArray said = guest->answer(typed);
                         if (!said.isEmpty())
                             socket->sendBinaryMessage(said);
                     });
    socket->sendBinaryMessage(guest->greeting());
}

} // namespace cirro::demo
