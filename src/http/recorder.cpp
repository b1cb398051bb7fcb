// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/recorder.h"

#include "http/socketpolicy.h"

#include <QMetaMethod>
#include <QPointer>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBody = 256 * 1024;

// Larger ones are left out whole: half a document cannot be searched for secrets.
QByteArray shown(const QByteArray &body, bool isSecret)
{
    return isSecret || body.size() > LongestBody ? QByteArray() : body;
}

class Recording final : public Step<Response>
{
public:
    Recording(Recorder *recorder, Call<Response> call, Request request)
        : m_recorder(recorder)
        , m_inner(std::move(call).release())
        , m_isSecret(request.isSecret)
    {
        m_exchange.task = request.task;
        m_exchange.verb = request.verb;
        m_exchange.url = request.url;
        m_exchange.requestHeaders = request.headers;
        if (!request.body.isNone())
            m_exchange.requestHeaders.set("Content-Type", request.body.contentType());
        m_exchange.requestBody = shown(request.body.bytes(), m_isSecret);
    }

    // A receiver that dies cancels; whoever looks on wants to see that as well.
    ~Recording() override
    {
        if (m_isRunning)
            tell(Error { .kind = Error::Kind::Cancelled, .message = {}, .task = m_exchange.task },
                 Qt::QueuedConnection);
    }

    void start() override
    {
        m_exchange.started = QDateTime::currentDateTimeUtc();
        m_since = std::chrono::steady_clock::now();
        m_isRunning = true;
        m_inner->listen([this](Result<Response> r) {
            m_isRunning = false;
            tell(r, Qt::AutoConnection);
            finish(std::move(r));
        });
        m_inner->start();
    }

private:
    void tell(const Result<Response> &result, Qt::ConnectionType when)
    {
        if (!m_recorder || !m_recorder->hasListeners())
            return;
        m_exchange.duration = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_since);
        if (result) {
            m_exchange.status = result->status;
            m_exchange.responseHeaders = result->headers;
            m_exchange.responseBody = shown(result->body, m_isSecret);
        } else {
            m_exchange.error = result.error();
        }
        QMetaObject::invokeMethod(
            m_recorder,
            [recorder = m_recorder.data(), exchange = redacted(m_exchange)] {
                emit recorder->exchanged(exchange);
            },
            when);
    }

    QPointer<Recorder> m_recorder;
    std::unique_ptr<Step<Response>> m_inner;
    bool m_isSecret;
    bool m_isRunning = false;
    std::chrono::steady_clock::time_point m_since;
    Exchange m_exchange;
};

} // namespace

Recorder::Recorder(std::shared_ptr<Transport> transport, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
{
}

Call<Response> Recorder::send(Request request)
{
    auto call = m_transport->send(request);
    return Call<Response>(std::make_unique<Recording>(this, std::move(call), std::move(request)));
}

Result<SocketPolicy> Recorder::socketPolicy() const
{
    return m_transport->socketPolicy();
}

bool Recorder::hasListeners() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Recorder::exchanged));
}

} // namespace cirro
