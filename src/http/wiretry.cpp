// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/wiretry.h"

#include "http/networkerror.h"
#include "http/oncedevice.h"
#include "http/origin.h"
#include "http/redirect.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>
#include <QNetworkReply>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class WireText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::WireText)
};

constexpr qint64 Window = 256 * 1024; // what Qt may hold before we have read it
constexpr qint64 Piece = 64 * 1024;
constexpr qint64 ErrorCap = 1024 * 1024;

QString megabytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

} // namespace

WireTry::WireTry(const Request &request, const QUrl &url, const QNetworkRequest &wire,
                 QNetworkAccessManager *manager,
                 const std::function<std::unique_ptr<QNetworkAccessManager>()> &fresh)
    : m_request(request)
    , m_url(url)
    , m_wire(wire)
    , m_manager(manager)
    , m_clock(request.limits, url.host(), [this](const QString &message) { expire(message); })
{
    if (!manager) {
        m_own = fresh();
        m_manager = m_own.get();
    }
    m_response.verb = request.verb;
    m_response.url = url;
    m_response.task = request.task;
}

WireTry::~WireTry()
{
    letGo();
}

void WireTry::start(Done done)
{
    m_done = std::move(done);
    m_age.start();
    m_progress.toSend = m_request.body.size();
    auto device = openBody();
    if (!device) {
        auto told
            = error(Error::Kind::Local, WireText::tr("The content to be sent cannot be read."));
        told.detail = m_bodyFault;
        QMetaObject::invokeMethod(
            this, [this, told] { fail(told); }, Qt::QueuedConnection);
        return;
    }
    send(std::move(device));
    watch();
    m_clock.enter(m_request.body.size() > 0 ? Phase::Sending : Phase::Waiting);
}

std::unique_ptr<OnceDevice> WireTry::openBody()
{
    std::unique_ptr<QIODevice> source;
    if (m_request.body.isStream()) {
        source = m_request.body.open()();
    } else {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_request.body.bytes());
        source = std::move(buffer);
    }
    if (!source || (!source->isOpen() && !source->open(QIODevice::ReadOnly))) {
        m_bodyFault = source ? source->errorString() : QString();
        return {};
    }
    return std::make_unique<OnceDevice>(std::move(source), m_request.body.size(),
                                        [this](qint64 taken) { bytesTaken(taken); });
}

void WireTry::send(std::unique_ptr<OnceDevice> device)
{
    m_device = device.get();
    // A HEAD has no body that Qt could take for whole, and as a custom verb it would wait for one.
    m_reply = m_request.verb == "HEAD"
        ? m_manager->head(m_wire)
        : m_manager->sendCustomRequest(m_wire, m_request.verb, device.get());
    device.release()->setParent(m_reply);
    m_reply->setReadBufferSize(Window);
}

// Everything through the event loop, so that the reply, and the manager with it, may be destroyed
// from within.
void WireTry::watch()
{
    auto *reply = m_reply.data();
    const bool tellsConnection
        = m_url.scheme() == "https"_L1 || m_request.body.size() > 0 || m_request.verb == "HEAD";
    connect(
        reply, &QNetworkReply::socketStartedConnecting, this,
        [this, tellsConnection] {
            m_connected = true;
            // Plain requests without a body give no sign of a connection that stands; Qt itself
            // gives up connecting after 30 s.
            if (tellsConnection && !m_hasHead && (!m_device || m_device->taken() == 0))
                m_clock.enter(Phase::Connecting);
        },
        Qt::QueuedConnection);
    connect(
        reply, &QNetworkReply::encrypted, this,
        [this] {
            if (m_clock.phase() == Phase::Connecting)
                m_clock.enter(m_request.body.size() > 0 ? Phase::Sending : Phase::Waiting);
        },
        Qt::QueuedConnection);
    connect(
        reply, &QNetworkReply::requestSent, this,
        [this] {
            if (m_clock.phase() == Phase::Connecting)
                m_clock.enter(Phase::Waiting);
        },
        Qt::QueuedConnection);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tls = errors; });
    connect(
        reply, &QNetworkReply::uploadProgress, this,
        [this](qint64 done, qint64) {
            m_progress.sent = std::max(m_progress.sent, done);
            report();
        },
        Qt::QueuedConnection);
    connect(
        reply, &QNetworkReply::metaDataChanged, this, [this] { readHead(); }, Qt::QueuedConnection);
    connect(
        reply, &QNetworkReply::readyRead, this, [this] { read(); }, Qt::QueuedConnection);
    connect(
        reply, &QNetworkReply::finished, this, [this] { end(); }, Qt::QueuedConnection);
    if (m_request.sink)
        connect(
            m_request.sink.get(), &QIODevice::bytesWritten, this, [this] { read(); },
            Qt::QueuedConnection);
}

void WireTry::expire(const QString &message)
{
    fail(error(Error::Kind::Timeout, message,
               WireText::tr("Try again, or check the network connection.")));
}

void WireTry::bytesTaken(qint64 taken)
{
    if (!m_hasHead)
        m_clock.enter(taken < m_request.body.size() ? Phase::Sending : Phase::Waiting);
}

void WireTry::readHead()
{
    if (!m_reply || m_hasHead)
        return;
    m_hasHead = true;
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_response.headers.add(name, value);
    m_framing = Framing::of(m_request.verb, m_response.status, m_response.headers);
    m_progress.toReceive = m_framing.length.value_or(-1);
    // Qt may have been too early with it when the request was made.
    m_reply->setReadBufferSize(Window);
    if (!m_framing.fault.isEmpty())
        return fail(error(Error::Kind::Protocol, m_framing.fault,
                          WireText::tr("Tell the operator of the cloud.")));
    const bool isTooLong = !usesSink() && m_framing.hasBody && m_response.isSuccess() && cap() > 0
        && m_framing.length.value_or(0) > cap();
    if (isTooLong)
        return fail(error(Error::Kind::Protocol,
                          WireText::tr("The answer is larger than %1.").arg(megabytes(cap()))));
    m_clock.enter(Phase::Receiving);
}

void WireTry::read()
{
    readHead();
    while (m_reply && m_reply->bytesAvailable() > 0) {
        // A sink that cannot keep up stops the server, not the clock.
        if (usesSink() && m_request.sink->bytesToWrite() > Window && !m_reply->isFinished())
            return m_clock.stop();
        m_clock.enter(Phase::Receiving);
        if (!take(m_reply->read(Piece)))
            return;
    }
}

bool WireTry::take(const QByteArray &bytes)
{
    m_progress.received += bytes.size();
    if (usesSink()) {
        if (!takeIntoSink(bytes))
            return false;
    } else {
        m_response.body += bytes;
        if (cap() > 0 && m_response.body.size() > cap()) {
            if (m_response.isSuccess()) {
                fail(error(Error::Kind::Protocol,
                           WireText::tr("The answer is larger than %1.").arg(megabytes(cap()))));
            } else {
                m_response.body.truncate(cap());
                endWhole();
            }
            return false;
        }
    }
    const QPointer<WireTry> self(this);
    report();
    return self && m_reply;
}

bool WireTry::takeIntoSink(const QByteArray &bytes)
{
    // Whoever hears the sink may end us, and with us the request that holds it.
    const auto sink = m_request.sink;
    const QPointer<WireTry> self(this);
    const bool isTaken = sink->write(bytes) == bytes.size();
    if (!self)
        return false;
    if (isTaken)
        return m_reply;
    auto told = error(Error::Kind::Local, WireText::tr("What is received cannot be written."),
                      WireText::tr("Check the free space and the rights of the folder."));
    told.detail = sink->errorString();
    fail(told);
    return false;
}

// QFile holds the last bytes back and says only now that the disk is full.
bool WireTry::flushSink()
{
    auto *file = usesSink() ? qobject_cast<QFileDevice *>(m_request.sink.get()) : nullptr;
    if (!file || file->flush())
        return true;
    auto told = error(Error::Kind::Local, WireText::tr("What is received cannot be written."),
                      WireText::tr("Check the free space and the rights of the folder."));
    told.detail = file->errorString();
    fail(told);
    return false;
}

void WireTry::end()
{
    if (!m_reply)
        return;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        read();
    if (!m_reply)
        return;
    if (m_device && !m_device->fault().isEmpty()) {
        auto told
            = error(Error::Kind::Local, WireText::tr("The content to be sent cannot be read."));
        told.detail = m_device->fault();
        return fail(told);
    }
    // Qt complains that it cannot repeat a request although nobody asked it to: when the answer
    // ended with its connection, as announced, and at a 307 or 308, which we look at ourselves.
    const auto qtError = faultOfProxy(m_reply->error(), m_url, m_manager->proxy());
    const bool isWhole = m_hasHead && qtError == QNetworkReply::ContentReSendError
        && (m_framing.endsWithConnection() || Redirect::isOne(m_response.status));
    if (!isWhole && isFault(qtError, m_response.status)
        && !(m_response.status >= 400 && m_response.status != 407)) {
        auto told = networkError(qtError, m_url, m_reply->errorString(), m_tls, m_hasHead);
        told.task = m_request.task;
        told.status = m_response.status;
        told.requestId = m_response.requestId();
        if (told.sent != Error::Sent::No)
            told.sent = sent();
        return fail(told);
    }
    endWhole();
}

void WireTry::endWhole()
{
    const bool isShort = m_response.isSuccess() && m_framing.hasBody && m_framing.length
        && *m_framing.length != m_progress.received;
    if (isShort)
        return fail(error(Error::Kind::Network,
                          WireText::tr("The answer broke off after %1 of %2 bytes.")
                              .arg(m_progress.received)
                              .arg(*m_framing.length)));
    if (!flushSink())
        return;
    m_response.duration = std::chrono::milliseconds(m_age.elapsed());
    m_response.isProvenWhole
        = !m_framing.hasBody || (m_framing.length && *m_framing.length == m_progress.received);
    conclude(std::move(m_response));
}

void WireTry::report()
{
    // Whoever is told may end us, and with us the function that is running.
    if (const auto tell = m_request.progress)
        tell(m_progress);
}

bool WireTry::usesSink() const
{
    return m_request.sink && m_response.isSuccess();
}

qint64 WireTry::cap() const
{
    return m_response.isSuccess() ? m_request.limits.body : ErrorCap;
}

Error::Sent WireTry::sent() const
{
    if (m_hasHead)
        return Error::Sent::Yes;
    // A server cannot carry out a request of whose content it got nothing.
    const bool isHeld = m_device && m_request.body.size() > 0 && m_device->taken() == 0;
    return isHeld || !m_reply ? Error::Sent::No : Error::Sent::Maybe;
}

Error WireTry::error(Error::Kind kind, const QString &message, const QString &advice) const
{
    return { .kind = kind,
             .message = message,
             .advice = advice,
             .status = m_response.status,
             .requestId = m_response.requestId(),
             .origin = originOf(m_url),
             .task = m_request.task,
             .sent = sent() };
}

void WireTry::fail(Error error)
{
    conclude(std::move(error));
}

void WireTry::conclude(Result<Response> result)
{
    const bool isLost = !result && result.error().kind == Error::Kind::Network
        && result.error().sent == Error::Sent::Maybe;
    Outcome outcome { std::move(result), isLost && !m_connected,
                      usesSink() && m_progress.received > 0 };
    letGo();
    const auto done = std::move(m_done);
    if (done)
        done(std::move(outcome));
}

void WireTry::letGo()
{
    m_clock.stop();
    if (!m_reply)
        return;
    auto *reply = m_reply.data();
    m_reply = nullptr;
    if (m_device)
        m_device->silence();
    // Not reply->disconnect(): that cuts Qt's own connections, and abort() never reaches the
    // socket.
    QObject::disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

} // namespace cirro
