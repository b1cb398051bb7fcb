// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/framing.h"
#include "http/phaseclock.h"
#include "http/request.h"
#include "http/response.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>

class QNetworkReply;

namespace cirro {

class OnceDevice;

/*!
    \brief A request on the wire, once.

    Watches three of its four clocks (connect, idle, answer), keeps the answer within its bounds,
    and checks that it is whole. Destroying it takes the request off the wire.
*/
class WireTry final : public QObject
{
public:
    //! How it ended.
    struct Outcome
    {
        Result<Response> result;
        bool isStale = false; //!< an old connection was closed before anything came back
        bool sinkTouched = false; //!< bytes went into the sink: it cannot be repeated
    };
    using Done = std::function<void(Outcome)>;

    //! \a request must outlive this. Without \a manager it gets one of its own, and so a new
    //! connection.
    WireTry(const Request &request, const QUrl &url, const QNetworkRequest &wire,
            QNetworkAccessManager *manager,
            const std::function<std::unique_ptr<QNetworkAccessManager>()> &fresh);
    ~WireTry() override;

    //! Calls \a done once, from the event loop; the last thing this does.
    void start(Done done);

    //! Whether the request can have reached the other side by now.
    Error::Sent sent() const;

private:
    using Phase = PhaseClock::Phase;

    std::unique_ptr<OnceDevice> openBody();
    void send(std::unique_ptr<OnceDevice> device);
    void watch();
    void expire(const QString &message);
    void bytesTaken(qint64 taken);
    void readHead();
    void read();
    bool take(const QByteArray &bytes);
    bool takeIntoSink(const QByteArray &bytes);
    bool flushSink();
    void end();
    void endWhole();
    void report();
    bool usesSink() const;
    qint64 cap() const;
    Error error(Error::Kind kind, const QString &message, const QString &advice = {}) const;
    void fail(Error error);
    void conclude(Result<Response> result);
    void letGo();

    const Request &m_request;
    QUrl m_url;
    QNetworkRequest m_wire;
    QPointer<QNetworkAccessManager> m_manager;
    std::unique_ptr<QNetworkAccessManager> m_own;
    QPointer<OnceDevice> m_device; // belongs to the reply, which may read from it until its end
    QString m_bodyFault;
    QPointer<QNetworkReply> m_reply;
    Done m_done;
    PhaseClock m_clock;
    QElapsedTimer m_age;
    QList<QSslError> m_tls;
    Response m_response;
    Framing m_framing;
    Progress m_progress;
    bool m_hasHead = false;
    bool m_connected = false; // this try made its own connection
};

} // namespace cirro
