// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/headers.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <concepts>
#include <functional>
#include <map>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace cirro {

/*!
    \brief An HTTP/1.1 server in the test's own thread that answers as it was told.

        FakeCloud cloud;
        cloud.on("POST /servers/a/action").reply(202);
        cloud.on("GET /servers/a").reply(200, vm("ACTIVE")).reply(200, vm("SHUTOFF"));

    Answers of one request are given in order, the last one repeats. A key is "VERB /path" as it
    stands on the wire, with or without the query; a key with the query is preferred. A request
    without a key is answered with 404 and a text that names it. Needs the event loop, and nothing
    else.
*/
class FakeCloud : public QObject
{
public:
    //! One request as it arrived.
    struct Request
    {
        QByteArray verb;
        QByteArray target; //!< "/servers?limit=1"
        QByteArray path; //!< "/servers"
        Headers headers;
        QByteArray body; //!< without the chunk framing; empty if bodies are not kept
        qint64 bodySize = 0;
        int connection = 0; //!< which connection it came on, from 0

        QByteArray key() const { return verb + ' ' + target; }
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    //! What a request is answered with.
    struct Answer
    {
        //! What happens to the connection after the answer.
        enum class End {
            Keep, //!< waits for the next request
            Close, //!< is closed
            Reset, //!< is reset (RST)
            Never, //!< stays open, and no answer is whole
        };

        int status = 200;
        QByteArray body = {};
        Headers headers = {};
        End end = End::Keep;
        QByteArray raw = {}; //!< written as it is, in place of status, headers and body
        std::chrono::milliseconds after { 0 };
        std::chrono::milliseconds drip { 0 }; //!< pause between two bytes; zero = all at once
    };

    using Respond = std::function<Answer(const Request &)>;

    //! The answers of one key.
    class Route
    {
    public:
        //! \a body is sent with Content-Length, and as application/json unless \a headers say
        //! otherwise.
        Route &reply(int status, const QByteArray &body = {}, const Headers &headers = {});
        template <typename Json>
        requires std::same_as<Json, QJsonObject> || std::same_as<Json, QJsonArray> Route &
        reply(int status, const Json &json, const Headers &headers = {})
        {
            return reply(status, QJsonDocument(json).toJson(QJsonDocument::Compact), headers);
        }
        Route &replyAfter(std::chrono::milliseconds time, int status, const QByteArray &body = {},
                          const Headers &headers = {});
        //! Sends the whole answer, head included, byte by byte with a pause of \a time between two.
        Route &drip(std::chrono::milliseconds time, int status, const QByteArray &body = {});
        //! Takes the request and does not answer.
        Route &never();
        //! Takes the request and closes the connection.
        Route &close();
        //! Takes the request and resets the connection.
        Route &reset();
        //! Writes \a bytes as they are.
        Route &raw(const QByteArray &bytes, Answer::End end = Answer::End::Keep);
        //! Whatever \a respond returns.
        Route &compute(Respond respond);

    private:
        friend class FakeCloud;
        Route &add(const Answer &answer);
        Answer next(const Request &request);

        std::vector<Respond> m_answers;
        size_t m_next = 0;
    };

    FakeCloud();
    //! The same over TLS.
    explicit FakeCloud(const QSslConfiguration &tls);
    ~FakeCloud() override;

    Route &on(const QByteArray &key) { return m_routes[key]; }
    //! The answers of requests that have no key.
    Route &otherwise() { return m_otherwise; }

    //! http://127.0.0.1:port, without a slash at the end.
    QUrl baseUrl() const;
    QUrl url(const QByteArray &target) const;
    quint16 port() const;

    //! All whole requests in the order of their arrival.
    const QList<Request> &requests() const { return m_requests; }
    int count(const QByteArray &key) const { return int(matching(key).size()); }
    QList<Request> matching(const QByteArray &key) const;
    //! Bodies that are JSON objects.
    QList<QJsonObject> bodies(const QByteArray &key) const;
    QList<QByteArray> rawBodies(const QByteArray &key) const;
    //! The headers of the last request with \a key.
    Headers headersOf(const QByteArray &key) const;
    //! Connections closed by the other side in the middle of a request or while an answer was due.
    int aborted() const { return m_aborted; }
    //! Connections accepted so far.
    int connections() const { return m_connections; }

    //! False = bodies are counted, not kept.
    void keepBodies(bool keep) { m_keepBodies = keep; }
    //! Bytes of bodies taken so far, unfinished ones included.
    qint64 bodyBytes() const { return m_bodyBytes; }
    //! False = nothing is read from now on, as by a server that is stuck; true = goes on.
    void setReading(bool reading);
    //! Closes the connections that wait for a request, as a server does that is tired of them.
    void closeIdle();
    //! Stops listening and drops all connections.
    void shutDown();

private:
    class Connection;
    struct Receiving;

    void listen(std::unique_ptr<QTcpServer> server);
    Answer answer(const Request &request);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    bool m_tls = false;
    std::map<QByteArray, Route> m_routes;
    Route m_otherwise;
    QList<Request> m_requests;
    QList<QPointer<Connection>> m_open;
    int m_aborted = 0;
    int m_connections = 0;
    qint64 m_bodyBytes = 0;
    bool m_keepBodies = true;
    bool m_reading = true;
};

} // namespace cirro
