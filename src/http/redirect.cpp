// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/redirect.h"

#include "http/origin.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class RedirectText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::RedirectText)
};

Error notFollowed(const Response &response, const QString &message, const QString &advice)
{
    return { .kind = Error::Kind::Protocol,
             .message = message,
             .advice = advice,
             .status = response.status,
             .requestId = response.requestId(),
             .origin = response.origin(),
             .task = response.task,
             .sent = Error::Sent::Yes };
}

QString checkAddress()
{
    return RedirectText::tr(
        "Check the address of the service; nothing was sent to the other place.");
}

bool hasScheme(const QByteArray &location)
{
    const auto colon = location.indexOf(':');
    const auto slash = location.indexOf('/');
    return colon > 0 && (slash < 0 || colon < slash);
}

// By hand, because QUrl::resolved would also resolve dots and take user names along.
QUrl resolved(const QUrl &from, const QByteArray &location)
{
    if (hasScheme(location))
        return QUrl::fromEncoded(location, QUrl::StrictMode);
    if (location.startsWith("//"))
        return QUrl::fromEncoded(from.scheme().toLatin1() + ':' + location, QUrl::StrictMode);
    const auto origin = from.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    auto path = from.path(QUrl::FullyEncoded).toLatin1();
    if (location.startsWith('/'))
        path.clear();
    else if (!location.startsWith('?'))
        path.truncate(path.lastIndexOf('/') + 1);
    return QUrl::fromEncoded(origin + path + location, QUrl::StrictMode);
}

} // namespace

bool Redirect::isOne(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> Redirect::target(const Request &request, const Response &response, int hops)
{
    const auto location = response.headers.value("Location").trimmed();
    auto url = location.isEmpty() ? QUrl() : resolved(response.url, location);
    url.setFragment({});
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return notFollowed(response,
                           RedirectText::tr("The service redirects to a place that is none."),
                           checkAddress());
    if (originOf(url) != originOf(response.url) || !url.userInfo().isEmpty())
        return notFollowed(response,
                           RedirectText::tr("The service redirects to %1, which is not followed.")
                               .arg(originOf(url)),
                           checkAddress());
    if (request.verb != "GET" && request.verb != "HEAD")
        return notFollowed(
            response,
            RedirectText::tr("The service redirects a request that changes something; this is not "
                             "followed."),
            RedirectText::tr("Check the address of the service; nothing was changed."));
    if (hops >= Longest)
        return notFollowed(response, RedirectText::tr("The service redirects in circles."),
                           checkAddress());
    return url;
}

} // namespace cirro
