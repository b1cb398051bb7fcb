// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace cirro {

//! How a DemoCloud is made. All of it is fixed once the cloud runs.
struct DemoOptions
{
    //! Port on 127.0.0.1; 0 takes any free one.
    quint16 port = 0;
    //! Life of a token on the clock of the cloud; a rescoped token keeps the end of its parent.
    std::chrono::seconds tokenLifetime { 3600 };
    //! Factor on the duration of every change of state: 0 = at once, 1 = believable seconds.
    double pace = 1.0;
    //! Servers in project `shop` of RegionOne beside the seeded ones, for tests under load.
    int extraServers = 0;
    //! Waited before every answer.
    std::chrono::milliseconds latency { 0 };
    //! Folder for the bodies of objects and images; empty takes a temporary one of its own.
    QString storagePath = {};
    //! False: users, projects, roles, catalog, flavors and the bare networks only.
    bool seeded = true;
};

//! A whole small OpenStack on loopback, in this process, with state: keystone, nova, swift, glance,
//! cinder, neutron, placement in two regions, and version documents and empty lists of a dozen
//! other services. It speaks the JSON of the Zed release (see tests/fixtures/zed).
//!
//! Who is in it (domain Default; the password of X is X-pass):
//! demo (member of `shop` and `research`), reader (reader of `shop`), admin (admin of `shop`,
//! `research`, the domain and the system), mfa (member of `shop`, needs password and TOTP, secret
//! JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP), nobody (no project at all), anna, jonas, priya (members).
//!
//! Every function is thread-safe. Threads of its own serve the connections; the constructor returns
//! when the port listens, the destructor ends open connections and returns within a fraction of a
//! second. Copying is not possible; nothing is kept after destruction.
class DemoCloud
{
public:
    explicit DemoCloud(DemoOptions options = {});
    ~DemoCloud();
    DemoCloud(const DemoCloud &) = delete;
    DemoCloud &operator=(const DemoCloud &) = delete;

    //! False when the port could not be had; errorString() says why.
    bool isListening() const;
    QString errorString() const;
    quint16 port() const;

    //! http://127.0.0.1:PORT/identity/v3
    QUrl authUrl() const;
    //! A clouds.yaml with the clouds demo, demo-second-project, demo-reader, demo-admin,
    //! demo-appcred, demo-region2, demo-unscoped, demo-mfa and demo-wrong-password.
    QByteArray cloudsYaml() const;

    //! Moves the clock of the cloud forward: states change, tokens and objects expire.
    void advance(std::chrono::milliseconds time);
    //! Makes every token issued so far invalid (401).
    void revokeTokens();

    //! The next `times` requests whose "METHOD /path" begins with this are answered with `status`
    //! without being worked on. An empty body becomes an error in the shape of the service.
    void failNext(const QByteArray &methodAndPathPrefix, int status, const QByteArray &body = {},
                  const QList<QPair<QByteArray, QByteArray>> &headers = {}, int times = 1);
    //! The next `times` requests whose "METHOD /path" begins with this wait before they are worked
    //! on.
    void delayNext(const QByteArray &methodAndPathPrefix, std::chrono::milliseconds delay,
                   int times = 1);
    //! Answers 503 with the HTML page of a proxy for this service type ("compute",
    //! "object-store") in this region (empty: in all) until bringUp().
    void takeDown(const QByteArray &service, const QByteArray &region = {});
    void bringUp(const QByteArray &service, const QByteArray &region = {});

    //! One request as it came, with the status of its answer.
    struct Exchange
    {
        QByteArray method;
        //! Still percent-encoded, as sent.
        QByteArray path;
        QByteArray query;
        int status = 0;
        //! Headers and body of the request; the body cut to 64 KiB.
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;
    };
    //! The last 10,000 requests, oldest first; of their bodies the last 16 MiB.
    QList<Exchange> exchanges() const;
    void clearExchanges();

    //! Id of the server of that name, or empty. Looks at deleted servers last.
    QString serverId(const QString &name, const QByteArray &region = "RegionOne") const;
    //! Status as nova would report it ("ACTIVE", "SHUTOFF", "DELETED"...); empty without such a
    //! server.
    QString serverStatus(const QString &name, const QByteArray &region = "RegionOne") const;
    //! Servers that are not deleted, of all projects.
    int serverCount(const QByteArray &region = "RegionOne") const;
    //! Id of the project of that name, or empty.
    QString projectId(const QString &name) const;
    //! Body of an object of that project (segments of a large object joined); null if there is
    //! none.
    QByteArray objectBody(const QString &project, const QByteArray &container,
                          const QByteArray &object, const QByteArray &region = "RegionOne") const;
    //! True if the container or, with a name, the object is there.
    bool hasObject(const QString &project, const QByteArray &container,
                   const QByteArray &object = {}, const QByteArray &region = "RegionOne") const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cirro
