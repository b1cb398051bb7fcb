// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/websocket.h"

#include "http/networkerror.h"
#include "http/origin.h"
#include "http/servicewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QUrl lineUrl(QUrl url)
{
    if (url.scheme() == "http"_L1)
        url.setScheme(u"ws"_s);
    else if (url.scheme() == "https"_L1)
        url.setScheme(u"wss"_s);
    url.setFragment({});
    return url;
}

//! What a browser would send from a page of the same host.
QString originFor(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

QNetworkReply::NetworkError networkErrorOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::NetworkError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

WebSocket::WebSocket(const SocketPolicy &policy, const WebSocketLimits &limits, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_limits(limits)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(limits.quiet);
    connect(&m_quiet, &QTimer::timeout, this, &WebSocket::askForSignOfLife);
}

WebSocket::~WebSocket()
{
    close();
}

void WebSocket::open(const QUrl &url, const QString &subprotocol)
{
    Q_ASSERT(m_state == State::New);
    m_state = State::Connecting;
    m_url = lineUrl(url);
    m_redaction.url(m_url); // it remembers the token
    m_socket = std::make_unique<QWebSocket>(originFor(m_url));
    m_socket->setSslConfiguration(m_policy.tls);
    if (m_policy.proxy.type() != QNetworkProxy::DefaultProxy)
        m_socket->setProxy(m_policy.proxy);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_limits.message));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_limits.message));
    const Limits limits { .connect = m_limits.connect, .answer = m_limits.answer };
    m_clock = std::make_unique<PhaseClock>(limits, m_url.host(), [this](const QString &message) {
        end(error(Error::Kind::Timeout, message, tr("Connect again.")));
    });
    watch();
    m_clock->enter(PhaseClock::Phase::Connecting);
    QWebSocketHandshakeOptions options;
    if (!subprotocol.isEmpty())
        options.setSubprotocols({ subprotocol });
    m_socket->open(m_url, options);
}

void WebSocket::watch()
{
    auto *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, [this] {
        m_state = State::Open;
        seeSignOfLife();
        emit opened();
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, &WebSocket::take);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { take(text.toUtf8()); });
    connect(socket, &QWebSocket::pong, this, &WebSocket::seeSignOfLife);
    connect(socket, &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tls = errors; });
    connect(socket, &QWebSocket::aboutToClose, this, &WebSocket::endByOther);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(socket, &QWebSocket::errorOccurred, this, &WebSocket::fail);
#else
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocket::fail);
#endif
    connect(socket, &QWebSocket::disconnected, this, [this] { fail(m_socket->error()); });
}

bool WebSocket::send(const QByteArray &bytes)
{
    if (!isOpen() || m_socket->bytesToWrite() + bytes.size() > m_limits.unsent)
        return false;
    return m_socket->sendBinaryMessage(bytes) == bytes.size();
}

void WebSocket::close()
{
    if (auto *socket = letGo()) {
        socket->close();
        socket->flush();
    }
}

void WebSocket::seeSignOfLife()
{
    m_clock->stop();
    m_quiet.start();
}

void WebSocket::askForSignOfLife()
{
    m_clock->enter(PhaseClock::Phase::Waiting);
    m_socket->ping();
}

void WebSocket::take(const QByteArray &bytes)
{
    seeSignOfLife();
    if (!bytes.isEmpty())
        emit received(bytes);
}

//! The other side said goodbye, or said something that Qt does not understand.
void WebSocket::endByOther()
{
    const auto code = m_socket->closeCode();
    if (code == QWebSocketProtocol::CloseCodeNormal)
        return end({});
    const bool isOurs = code == QWebSocketProtocol::CloseCodeTooMuchData
        || code == QWebSocketProtocol::CloseCodeProtocolError
        || code == QWebSocketProtocol::CloseCodeDatatypeNotSupported
        || code == QWebSocketProtocol::CloseCodeWrongDatatype;
    auto told = error(isOurs ? Error::Kind::Protocol : Error::Kind::Network,
                      code == QWebSocketProtocol::CloseCodeGoingAway
                          ? tr("%1 is shutting down and closed the line.").arg(m_url.host())
                          : tr("%1 closed the line (code %2).").arg(m_url.host()).arg(int(code)),
                      tr("Connect again."));
    told.detail = m_redaction.text(plainLine(m_socket->closeReason(), 200));
    end(told);
}

void WebSocket::fail(QAbstractSocket::SocketError error)
{
    if (m_state == State::Open)
        return end(this->error(Error::Kind::Network, tr("The line to %1 broke.").arg(m_url.host()),
                               tr("Connect again.")));
    // Qt tells a handshake that was turned down as a refused connection; the socket knows better.
    if (error == QAbstractSocket::ConnectionRefusedError && m_socket->error() != error)
        return end(refused());
    end(networkError(networkErrorOf(error), m_url, m_socket->errorString(), m_tls, false));
}

Error WebSocket::refused() const
{
    static const QRegularExpression status(u"\\b([1-5][0-9]{2})\\b"_s);
    auto told = error(Error::Kind::Protocol, tr("%1 answers, but opens no line.").arg(m_url.host()),
                      tr("Ask for a new address; this one may have ended."));
    told.status = status.match(m_socket->errorString()).captured(1).toInt();
    return told;
}

void WebSocket::end(const std::optional<Error> &error)
{
    if (letGo())
        emit closed(error);
}

//! The socket may be in the middle of a signal: it is deleted from the event loop.
QWebSocket *WebSocket::letGo()
{
    m_state = State::Ended;
    m_quiet.stop();
    if (m_clock)
        m_clock->stop();
    auto *socket = m_socket.release();
    if (socket) {
        QObject::disconnect(socket, nullptr, this, nullptr);
        socket->deleteLater();
    }
    return socket;
}

Error WebSocket::error(Error::Kind kind, const QString &message, const QString &advice) const
{
    return { .kind = kind,
             .message = message,
             .advice = advice,
             .origin = originOf(m_url),
             .sent = Error::Sent::Maybe };
}

} // namespace cirro
