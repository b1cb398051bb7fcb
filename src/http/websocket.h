// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "http/phaseclock.h"
#include "http/redaction.h"
#include "http/socketpolicy.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace cirro {

//! The clocks and caps of one WebSocket.
struct WebSocketLimits
{
    std::chrono::milliseconds connect { 15000 }; //!< until the line stands, TLS included
    std::chrono::milliseconds quiet { 30000 }; //!< without a byte, then the other side is asked
    std::chrono::milliseconds answer { 20000 }; //!< that it has to show a sign of life
    qint64 message = 4 * 1024 * 1024; //!< bytes of one message received
    qint64 unsent = 1024 * 1024; //!< bytes that may wait to be sent
};

/*!
    \brief A line of bytes to a WebSocket, under the policy of a Transport.

    For nova's serial console proxy and its like (subprotocol "binary"): what comes is bytes,
    whether it came as binary or as text. Sends the Origin that belongs to the address, which nova's
    proxy compares with its own name. Follows no redirects, keeps nothing of the address in any
    message: its query is a token.

    One object is one line; whoever wants another makes another. Destroying it ends the line.
*/
class WebSocket final : public QObject
{
    Q_OBJECT

public:
    explicit WebSocket(const SocketPolicy &policy, const WebSocketLimits &limits = {},
                       QObject *parent = nullptr);
    ~WebSocket() override;

    //! Connects to \a url (ws, wss, or http and https, which stand for them). Once.
    void open(const QUrl &url, const QString &subprotocol = {});
    bool isOpen() const { return m_state == State::Open; }
    //! False = nothing was taken: the line does not stand, or too much waits already.
    bool send(const QByteArray &bytes);
    //! Ends the line in order; closed() is not emitted for it.
    void close();

signals:
    void opened();
    void received(const QByteArray &bytes);
    //! The line is over, or never was; nothing if the other side ended it in order. Emitted once.
    void closed(const std::optional<cirro::Error> &error);

private:
    enum class State { New, Connecting, Open, Ended };

    void watch();
    void seeSignOfLife();
    void askForSignOfLife();
    void take(const QByteArray &bytes);
    void endByOther();
    void fail(QAbstractSocket::SocketError error);
    void end(const std::optional<Error> &error);
    QWebSocket *letGo();
    Error refused() const;
    Error error(Error::Kind kind, const QString &message, const QString &advice) const;

    SocketPolicy m_policy;
    WebSocketLimits m_limits;
    std::unique_ptr<QWebSocket> m_socket;
    State m_state = State::New;
    QUrl m_url;
    Redaction m_redaction;
    std::unique_ptr<PhaseClock> m_clock;
    QTimer m_quiet;
    QList<QSslError> m_tls;
};

} // namespace cirro
