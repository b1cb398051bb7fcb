// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/wirerequest.h"

#include "http/origin.h"
#include "http/transport.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class RequestText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::RequestText)
};

Error refused(const Request &request, const QUrl &url, const QString &message)
{
    return { .kind = Error::Kind::Unsupported,
             .message = message,
             .advice = RequestText::tr("Nothing was sent."),
             .origin = originOf(url),
             .task = request.task };
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > ' ' && c < '\x7f' && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
    });
}

bool isFieldValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool hasDotSegment(const QUrl &url)
{
    const auto segments = url.path(QUrl::FullyEncoded).split(u'/');
    return segments.contains("."_L1) || segments.contains(".."_L1);
}

} // namespace

Result<void> checkSendable(const Request &request, const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return refused(request, url, RequestText::tr("The request has no valid address."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(
            request, url,
            RequestText::tr("Addresses of the kind “%1” are not supported.").arg(url.scheme()));
    const auto path = url.path(QUrl::FullyEncoded);
    // Without a path of the endpoint in front, Qt drops one of two leading slashes.
    if (hasDotSegment(url) || path.startsWith("//"_L1))
        return refused(request, url,
                       RequestText::tr("The names “.” and “..” cannot be part of an address."));
    if (url.toEncoded().contains("%00"))
        return refused(
            request, url,
            RequestText::tr("A name with a null character cannot be part of an address."));
    if (!isToken(request.verb))
        return refused(request, url, RequestText::tr("The request has no valid verb."));
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || !isFieldValue(value))
            return refused(request, url,
                           RequestText::tr("The header field “%1” cannot be sent.")
                               .arg(QString::fromLatin1(name).simplified()));
    }
    return {};
}

QByteArray userAgent(const QByteArray &application)
{
    const QByteArray own = "cirro-sdk/" CIRRO_VERSION;
    return application.isEmpty() ? own : application + ' ' + own;
}

QNetworkRequest wireRequest(const Request &request, const QUrl &url,
                            const TransportOptions &options)
{
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    const bool mayHttp2 = options.http2 && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, mayHttp2);

    wire.setRawHeader("User-Agent", userAgent(options.userAgent));
    wire.setRawHeader("Accept", "application/json");
    // Qt sends the locale's languages unless there is a value; services would answer in any of
    // them.
    wire.setRawHeader("Accept-Language", "*");
    // When Qt unpacks by itself it forgets the length, and a truncated answer looks whole.
    wire.setRawHeader("Accept-Encoding", "identity");
    if (!request.body.isNone())
        wire.setRawHeader("Content-Type", request.body.contentType());
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (request.verb != "HEAD")
        wire.setRawHeader("Content-Length", QByteArray::number(request.body.size()));
    return wire;
}

} // namespace cirro
