// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/transport.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <deque>
#include <map>

namespace cirro {

/*!
    \brief A transport that answers from a script, without any network.

        ScriptedTransport cloud;
        cloud.on("GET /servers/detail", 200, list({server("web-1")}));

    A key is "VERB /path" without the query; the answers of a key come in order, the last one
    repeats. Unknown requests get 404; status 0 is no connection, -1 an answer that got lost.
    Answers come from the event loop. Held answers wait for release().
*/
class ScriptedTransport final : public Transport
{
public:
    struct Seen
    {
        QByteArray key;
        QByteArray query;
        QByteArray body; //!< streams are read to their end
        Priority priority = Priority::Visible;
        bool isSecret = false;
    };

    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        Headers headers = {};
    };
    using Compute = std::function<Answer(const Seen &)>;

    void on(const QByteArray &key, int status, const QByteArray &body = {},
            const Headers &headers = {})
    {
        on(key, [answer = Answer { status, body, headers }](const Seen &) { return answer; });
    }
    void on(const QByteArray &key, int status, const QJsonValue &json)
    {
        const auto body = json.isArray() ? QJsonDocument(json.toArray()).toJson()
                                         : QJsonDocument(json.toObject()).toJson();
        on(key, status, body, { { "Content-Type", "application/json" } });
    }
    void on(const QByteArray &key, Compute compute) { m_script[key].push_back(std::move(compute)); }
    void reset(const QByteArray &key) { m_script.erase(key); }

    //! Answers of requests whose key begins so wait until release().
    void hold(const QByteArray &prefix) { m_held = prefix; }
    void release()
    {
        m_held.clear();
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &go : waiting)
            go();
    }

    const QList<Seen> &seen() const { return m_seen; }
    int count(const QByteArray &key) const
    {
        return int(std::count_if(m_seen.begin(), m_seen.end(),
                                 [&](const Seen &s) { return s.key == key; }));
    }
    Seen last(const QByteArray &key) const
    {
        Seen last;
        for (const auto &seen : m_seen) {
            if (seen.key == key)
                last = seen;
        }
        return last;
    }
    int running() const { return m_running; }
    int mostRunning() const { return m_most; }
    int aborted() const { return m_aborted; }

    Call<Response> send(Request request) override
    {
        return Call<Response>(std::make_unique<Exchange>(*this, std::move(request)));
    }

private:
    class Exchange final : public Step<Response>
    {
    public:
        Exchange(ScriptedTransport &transport, Request request)
            : m_cloud(transport)
            , m_request(std::move(request))
        {
        }
        ~Exchange() override
        {
            if (m_isRunning) {
                --m_cloud.m_running;
                ++m_cloud.m_aborted;
            }
        }

        void start() override
        {
            m_isRunning = true;
            m_cloud.m_most = std::max(m_cloud.m_most, ++m_cloud.m_running);
            m_seen.key = m_request.verb + ' ' + m_request.url.path(QUrl::FullyEncoded).toLatin1();
            m_seen.query = m_request.url.query(QUrl::FullyEncoded).toLatin1();
            m_seen.priority = m_request.priority;
            m_seen.isSecret = m_request.isSecret;
            const auto go = [home = QPointer<QObject>(&m_home), this] {
                if (home)
                    QMetaObject::invokeMethod(
                        home, [this] { answer(); }, Qt::QueuedConnection);
            };
            if (m_request.body.isStream()) {
                const auto device = m_request.body.open()();
                if (!device) {
                    m_isUnreadable = true;
                    return go();
                }
                m_seen.body = device->readAll();
                if (m_request.progress)
                    m_request.progress({ m_seen.body.size(), m_seen.body.size(), 0, -1 });
            } else {
                m_seen.body = m_request.body.bytes();
            }
            m_cloud.m_seen.append(m_seen);
            if (!m_cloud.m_held.isEmpty() && m_seen.key.startsWith(m_cloud.m_held))
                m_cloud.m_waiting.append(go);
            else
                go();
        }

    private:
        void answer()
        {
            m_isRunning = false;
            --m_cloud.m_running;
            if (m_isUnreadable)
                return finish(
                    Error { Error::Kind::Local, QStringLiteral("The file cannot be read.") });
            Response response { .verb = m_request.verb,
                                .url = m_request.url,
                                .task = m_request.task };
            const auto script = m_cloud.m_script.find(m_seen.key);
            if (script == m_cloud.m_script.end()) {
                response.status = 404;
                return finish(response);
            }
            auto &answers = script->second;
            const auto compute = answers.front();
            if (answers.size() > 1)
                answers.pop_front();
            const auto answer = compute(m_seen);
            if (answer.status == 0)
                return finish(Error { Error::Kind::Network, QStringLiteral("No connection.") });
            if (answer.status < 0)
                return finish(
                    Error { Error::Kind::OutcomeUnknown, QStringLiteral("The answer got lost.") });
            response.status = answer.status;
            response.headers = answer.headers;
            if (m_request.sink && response.isSuccess()) {
                response.headers.set("Content-Length", QByteArray::number(answer.body.size()));
                m_request.sink->write(answer.body);
                if (m_request.progress)
                    m_request.progress({ 0, -1, answer.body.size(), answer.body.size() });
            } else {
                response.body = answer.body;
            }
            finish(response);
        }

        ScriptedTransport &m_cloud;
        Request m_request;
        Seen m_seen;
        QObject m_home;
        bool m_isRunning = false;
        bool m_isUnreadable = false;
    };

    std::map<QByteArray, std::deque<Compute>> m_script;
    QByteArray m_held;
    QList<std::function<void()>> m_waiting;
    QList<Seen> m_seen;
    int m_running = 0;
    int m_most = 0;
    int m_aborted = 0;
};

} // namespace cirro
