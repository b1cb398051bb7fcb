// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/democloud.h"

// What the library was built with: it decides the layout of its classes.
#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_ZLIB_SUPPORT
#define CPPHTTPLIB_BROTLI_SUPPORT
#endif
#include <httplib.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cirro {

using WireHeaders = QList<QPair<QByteArray, QByteArray>>;

//! One answer of the demo cloud.
struct WireReply
{
    int status = 0;
    QByteArray body;
    httplib::Headers headers;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QByteArray header(const std::string &name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? QByteArray() : QByteArray::fromStdString(found->second);
    }
    //! Message of a nova or cinder error.
    QString message() const
    {
        return json().begin().value().toObject().value(QLatin1StringView("message")).toString();
    }
};

//! A plain HTTP client on one connection to a demo cloud, with a token once it has signed in.
class Wire
{
public:
    explicit Wire(const DemoCloud &cloud)
        : m_client("127.0.0.1", cloud.port())
    {
        m_client.set_keep_alive(true);
        m_client.set_tcp_nodelay(true);
        m_client.set_read_timeout(30);
        m_client.set_url_encode(false);
    }

    //! Signed in with password, scoped to a project.
    Wire(const DemoCloud &cloud, const char *user, const char *project)
        : Wire(cloud)
    {
        const WireReply reply = signIn(user, QByteArray(user) + "-pass", project);
        token = reply.header("X-Subject-Token");
        projectId = reply
                        .json()[QLatin1StringView("token")][QLatin1StringView("project")]
                               [QLatin1StringView("id")]
                        .toString();
        userId = reply
                     .json()[QLatin1StringView("token")][QLatin1StringView("user")]
                            [QLatin1StringView("id")]
                     .toString();
    }

    WireReply send(const char *method, const QByteArray &path, const QByteArray &body = {},
                   const WireHeaders &headers = {})
    {
        httplib::Request request;
        request.method = method;
        request.path = path.toStdString();
        request.body = body.toStdString();
        for (const auto &[name, value] : headers)
            request.headers.emplace(name.toStdString(), value.toStdString());
        if (!token.isEmpty() && !request.has_header("X-Auth-Token"))
            request.headers.emplace("X-Auth-Token", token.toStdString());
        if (!microversion.isEmpty())
            request.headers.emplace("OpenStack-API-Version", microversion.toStdString());
        if (!body.isEmpty() && !request.has_header("Content-Type"))
            request.headers.emplace("Content-Type", "application/json");
        const httplib::Result result = m_client.send(request);
        if (!result)
            return {};
        return { result->status, QByteArray::fromStdString(result->body), result->headers };
    }
    WireReply get(const QByteArray &path, const WireHeaders &headers = {})
    {
        return send("GET", path, {}, headers);
    }
    WireReply post(const QByteArray &path, const QJsonObject &body)
    {
        return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    WireReply put(const QByteArray &path, const QJsonObject &body)
    {
        return send("PUT", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    //! POST /v3/auth/tokens; a null project asks for an unscoped token.
    WireReply signIn(const QByteArray &user, const QByteArray &password,
                     const char *project = nullptr)
    {
        QByteArray scope = "\"unscoped\"";
        if (project)
            scope = "{\"project\": {\"name\": \"" + QByteArray(project)
                + "\", \"domain\": {\"id\": \"default\"}}}";
        return send("POST", "/identity/v3/auth/tokens",
                    "{\"auth\": {\"identity\": {\"methods\": [\"password\"], \"password\": "
                    "{\"user\": {\"name\": \""
                        + user + "\", \"domain\": {\"name\": \"Default\"}, \"password\": \""
                        + password + "\"}}}, \"scope\": " + scope + "}}");
    }
    //! "/object-store/v1/AUTH_x" and the rest
    QByteArray store(const QByteArray &rest = {}) const
    {
        return "/object-store/v1/AUTH_" + projectId.toLatin1() + rest;
    }

    QByteArray token;
    QByteArray microversion;
    QString projectId;
    QString userId;

private:
    httplib::Client m_client;
};

//! Path of the server of that name, with `rest` behind it.
inline QByteArray server(const DemoCloud &cloud, const QString &name, const QByteArray &rest = {})
{
    return "/compute/v2.1/servers/" + cloud.serverId(name).toLatin1() + rest;
}

//! Id of the network that the servers of the shop stand in.
inline QByteArray firstNetwork(Wire &wire)
{
    for (const QJsonValue &network :
         wire.get("/network/v2.0/networks").json()[QLatin1StringView("networks")].toArray()) {
        if (network[QLatin1StringView("name")].toString() == QLatin1StringView("frontend"))
            return network[QLatin1StringView("id")].toString().toLatin1();
    }
    return {};
}

} // namespace cirro
