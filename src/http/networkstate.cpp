// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/networkstate.h"

#include "http/tlsfiles.h"
#include "http/wirerequest.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

} // namespace

NetworkState::NetworkState(TransportOptions given)
    : options(std::move(given))
{
    auto read = tlsConfiguration(options);
    if (read)
        tls = *read;
    else
        fault = read.takeError();
    retry.first = options.firstPause;
    prepare(calls);
    prepare(transfers);
}

std::unique_ptr<QNetworkAccessManager> NetworkState::freshManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    prepare(*manager);
    return manager;
}

void NetworkState::prepare(QNetworkAccessManager &manager) const
{
    manager.setCookieJar(new NoCookies(&manager));
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
    if (options.proxy.type() != QNetworkProxy::DefaultProxy)
        manager.setProxy(options.proxy);
}

QNetworkRequest NetworkState::prepared(const Request &request, const QUrl &url) const
{
    auto wire = wireRequest(request, url, options);
    if (url.scheme() == "https"_L1)
        wire.setSslConfiguration(tls);
    return wire;
}

} // namespace cirro
