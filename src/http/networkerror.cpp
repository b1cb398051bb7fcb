// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/networkerror.h"

#include "http/origin.h"
#include "http/servicewords.h"
#include "http/tlstext.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class NetworkError
{
    Q_DECLARE_TR_FUNCTIONS(cirro::NetworkError)
};

QString messageOf(QNetworkReply::NetworkError error, const QUrl &url, bool received)
{
    const auto host = url.host();
    const auto place = url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return NetworkError::tr("%1 refuses the connection.").arg(place);
    case QNetworkReply::HostNotFoundError:
        return NetworkError::tr("The host %1 was not found.").arg(host);
    case QNetworkReply::TimeoutError:
        return NetworkError::tr("%1 cannot be reached.").arg(place);
    case QNetworkReply::ProxyConnectionRefusedError:
        return NetworkError::tr("The proxy refuses the connection.");
    case QNetworkReply::ProxyConnectionClosedError:
        return NetworkError::tr("The proxy closed the connection.");
    case QNetworkReply::ProxyNotFoundError:
        return NetworkError::tr("The proxy was not found.");
    case QNetworkReply::ProxyTimeoutError:
        return NetworkError::tr("The proxy does not answer.");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetworkError::tr("The proxy asks for a sign-in.");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return received
            ? NetworkError::tr("%1 closed the connection in the middle of the answer.").arg(place)
            : NetworkError::tr("%1 closed the connection before it answered.").arg(place);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return NetworkError::tr("%1 does not answer in the language of the web.").arg(place);
    default:
        return NetworkError::tr("The connection to %1 failed.").arg(place);
    }
}

QString adviceOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return NetworkError::tr(
            "Check the name, and whether this computer is connected to the network.");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetworkError::tr("Give user name and password of the proxy in its address.");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return NetworkError::tr("Check the address of the proxy.");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return NetworkError::tr("Try again.");
    default:
        return NetworkError::tr(
            "Check the address, and whether the service can be reached from this computer.");
    }
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Error::Kind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Error::Kind::Protocol;
    default:
        return Error::Kind::Network;
    }
}

} // namespace

bool isFault(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status == 0;
    if (status == 407)
        return true;
    switch (error) {
    case QNetworkReply::ContentReSendError:
        return true;
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return status < 300;
    default:
        break;
    }
    const bool isContent = error >= QNetworkReply::ContentAccessDenied
        && error <= QNetworkReply::UnknownContentError;
    const bool isServer
        = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return !((isContent || isServer) && status >= 300);
}

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

QNetworkReply::NetworkError faultOfProxy(QNetworkReply::NetworkError error, const QUrl &url,
                                         QNetworkProxy proxy)
{
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy
        || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!isHttp || url.scheme() != "http"_L1)
        return error;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QNetworkReply::HostNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QNetworkReply::TimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    default:
        return error;
    }
}

Error networkError(QNetworkReply::NetworkError error, const QUrl &url, const QString &words,
                   const QList<QSslError> &tls, bool received)
{
    Error told;
    if (error == QNetworkReply::SslHandshakeFailedError) {
        told = tlsError(url.host(), tls);
    } else {
        told.kind = kindOf(error);
        told.message = messageOf(error, url, received);
        told.advice = adviceOf(error);
    }
    const bool isGeneral = error == QNetworkReply::UnknownNetworkError
        || error == QNetworkReply::SslHandshakeFailedError
        || error == QNetworkReply::TemporaryNetworkFailureError;
    if (told.detail.isEmpty() && isGeneral && !words.contains("://"_L1))
        told.detail = plainLine(words);
    told.origin = originOf(url);
    told.sent = isBeforeSending(error) ? Error::Sent::No : Error::Sent::Maybe;
    return told;
}

} // namespace cirro
