// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <vector>

namespace cirro {

//! A serial console proxy on loopback, in the test's own thread: takes every WebSocket, keeps what
//! is said, and says what the test wants. Link Qt6::WebSockets.
class FakeLine
{
public:
    explicit FakeLine(const QSslConfiguration &tls = {})
        : m_server(QStringLiteral("fake"),
                   tls.isNull() ? QWebSocketServer::NonSecureMode : QWebSocketServer::SecureMode)
    {
        if (!tls.isNull())
            m_server.setSslConfiguration(tls);
        m_server.setSupportedSubprotocols({ QStringLiteral("binary") });
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server,
                         [this] { meet(); });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }

    //! What each new line is greeted with; the number counts lines from 1.
    std::function<void(QWebSocket &, int)> greet = {};

    QUrl url(const QString &query = QStringLiteral("token=s3cret-token")) const
    {
        const bool isSecure = m_server.secureMode() == QWebSocketServer::SecureMode;
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/?%3")
                        .arg(isSecure ? QStringLiteral("wss") : QStringLiteral("ws"))
                        .arg(m_port)
                        .arg(query));
    }
    int lines() const { return int(m_lines.size()); }
    //! The newest line.
    QWebSocket &line() { return *m_lines.back(); }
    const QByteArray &heard() const { return m_heard; }
    //! Nobody listens at url() any more.
    void stop() { m_server.close(); }

private:
    void meet()
    {
        m_lines.emplace_back(m_server.nextPendingConnection());
        auto *line = m_lines.back().get();
        QObject::connect(line, &QWebSocket::binaryMessageReceived, line,
                         [this](const QByteArray &bytes) { m_heard += bytes; });
        if (greet)
            greet(*line, lines());
    }

    QWebSocketServer m_server;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QWebSocket>> m_lines;
    QByteArray m_heard;
};

} // namespace cirro
