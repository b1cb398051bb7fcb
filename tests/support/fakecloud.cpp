// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakecloud.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Window = 256 * 1024;

bool hasBody(int status, const QByteArray &verb)
{
    return verb != "HEAD" && status != 204 && status != 304 && status >= 200;
}

QByteArray serialised(const FakeCloud::Answer &answer, const QByteArray &verb)
{
    if (!answer.raw.isEmpty())
        return answer.raw;
    auto headers = answer.headers;
    if (!headers.contains("Content-Type") && !answer.body.isEmpty())
        headers.add("Content-Type", "application/json");
    if (!headers.contains("Content-Length") && answer.status != 204)
        headers.add("Content-Length", QByteArray::number(answer.body.size()));
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    return hasBody(answer.status, verb) ? bytes + answer.body : bytes;
}

} // namespace

//! One connection: takes requests one after the other, in the order in which they were sent.
class FakeCloud::Connection final : public QObject
{
public:
    Connection(FakeCloud *cloud, QTcpSocket *socket, int number)
        : QObject(cloud)
        , m_cloud(cloud)
        , m_socket(socket)
        , m_number(number)
    {
        socket->setParent(this);
        socket->setReadBufferSize(Window);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, [this] { closed(); });
        read();
    }

    bool isIdle() const { return m_stage == Stage::Head && m_in.isEmpty(); }
    void close() { m_socket->disconnectFromHost(); }
    void drop()
    {
        m_socket->disconnect(this);
        m_socket->abort();
        deleteLater();
    }

    void read()
    {
        while (m_cloud->m_reading && m_socket->bytesAvailable() > 0) {
            m_in += m_socket->readAll();
            proceed();
        }
    }

private:
    enum class Stage { Head, Length, ChunkSize, Chunk, Trailer, Answering };

    void proceed()
    {
        while (step()) { }
    }

    bool step()
    {
        switch (m_stage) {
        case Stage::Head:
            return takeHead();
        case Stage::Length:
            return takeLength();
        case Stage::ChunkSize:
            return takeChunkSize();
        case Stage::Chunk:
            return takeChunk();
        case Stage::Trailer:
            return takeTrailer();
        case Stage::Answering:
            return false;
        }
        return false;
    }

    bool takeHead()
    {
        const auto end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        auto lines = m_in.left(end).split('\n');
        m_in.remove(0, end + 4);
        const auto words = lines.takeFirst().trimmed().split(' ');
        m_request = {};
        m_request.verb = words.value(0);
        m_request.target = words.value(1);
        m_request.path = m_request.target.left(m_request.target.indexOf('?'));
        m_request.connection = m_number;
        for (const auto &line : std::as_const(lines)) {
            const auto colon = line.indexOf(':');
            m_request.headers.add(line.left(colon), line.mid(colon + 1).trimmed());
        }
        m_left = m_request.headers.value("Content-Length").toLongLong();
        const bool chunked = m_request.headers.value("Transfer-Encoding").toLower() == "chunked";
        m_stage = chunked ? Stage::ChunkSize : Stage::Length;
        return true;
    }

    void takeBytes()
    {
        const auto n = std::min(m_left, qint64(m_in.size()));
        if (m_cloud->m_keepBodies)
            m_request.body += m_in.left(n);
        m_request.bodySize += n;
        m_cloud->m_bodyBytes += n;
        m_in.remove(0, n);
        m_left -= n;
    }

    bool takeLength()
    {
        takeBytes();
        if (m_left > 0)
            return false;
        respond();
        return true;
    }

    bool takeChunkSize()
    {
        const auto end = m_in.indexOf("\r\n");
        if (end < 0)
            return false;
        m_left = m_in.left(end).split(';').first().trimmed().toLongLong(nullptr, 16);
        m_in.remove(0, end + 2);
        m_stage = m_left > 0 ? Stage::Chunk : Stage::Trailer;
        return true;
    }

    bool takeChunk()
    {
        takeBytes();
        if (m_left > 0 || m_in.size() < 2)
            return false;
        m_in.remove(0, 2);
        m_stage = Stage::ChunkSize;
        return true;
    }

    bool takeTrailer()
    {
        const auto end = m_in.indexOf("\r\n");
        if (end < 0)
            return false;
        m_in.remove(0, end + 2);
        if (end > 0)
            return true;
        respond();
        return true;
    }

    void respond()
    {
        m_stage = Stage::Answering;
        m_cloud->m_requests.append(m_request);
        const auto answer = m_cloud->answer(m_request);
        if (answer.after.count() == 0)
            return send(answer);
        QTimer::singleShot(answer.after, this, [this, answer] {
            send(answer);
            proceed();
        });
    }

    void send(const Answer &answer)
    {
        const bool silent = answer.raw.isEmpty() && answer.end != Answer::End::Keep;
        const auto bytes = silent ? QByteArray() : serialised(answer, m_request.verb);
        if (answer.drip.count() > 0)
            return drip(bytes, answer.drip);
        m_socket->write(bytes);
        end(answer.end);
    }

    void drip(const QByteArray &bytes, std::chrono::milliseconds pause)
    {
        if (bytes.isEmpty())
            return end(Answer::End::Keep);
        m_socket->write(bytes.left(1));
        QTimer::singleShot(pause, this, [this, rest = bytes.mid(1), pause] { drip(rest, pause); });
    }

    void end(Answer::End end)
    {
        switch (end) {
        case Answer::End::Keep:
            m_stage = Stage::Head;
            // Requests that came meanwhile are waiting in the buffer.
            QTimer::singleShot(0, this, [this] { proceed(); });
            break;
        case Answer::End::Close:
            m_stage = Stage::Head;
            m_in.clear();
            m_socket->disconnectFromHost();
            break;
        case Answer::End::Reset:
            reset();
            break;
        case Answer::End::Never:
            break;
        }
    }

    void reset()
    {
        m_socket->flush();
        const linger now { 1, 0 };
        setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        drop();
    }

    void closed()
    {
        if (!isIdle())
            ++m_cloud->m_aborted;
        deleteLater();
    }

    FakeCloud *m_cloud;
    QTcpSocket *m_socket;
    int m_number;
    Stage m_stage = Stage::Head;
    QByteArray m_in;
    qint64 m_left = 0;
    Request m_request;
};

FakeCloud::Route &FakeCloud::Route::add(const Answer &answer)
{
    return compute([answer](const Request &) { return answer; });
}

FakeCloud::Route &FakeCloud::Route::reply(int status, const QByteArray &body,
                                          const Headers &headers)
{
    return add({ .status = status, .body = body, .headers = headers });
}

FakeCloud::Route &FakeCloud::Route::replyAfter(std::chrono::milliseconds time, int status,
                                               const QByteArray &body, const Headers &headers)
{
    return add({ .status = status, .body = body, .headers = headers, .after = time });
}

FakeCloud::Route &FakeCloud::Route::drip(std::chrono::milliseconds time, int status,
                                         const QByteArray &body)
{
    return add({ .status = status, .body = body, .drip = time });
}

FakeCloud::Route &FakeCloud::Route::never()
{
    return add({ .end = Answer::End::Never });
}

FakeCloud::Route &FakeCloud::Route::close()
{
    return add({ .end = Answer::End::Close });
}

FakeCloud::Route &FakeCloud::Route::reset()
{
    return add({ .end = Answer::End::Reset });
}

FakeCloud::Route &FakeCloud::Route::raw(const QByteArray &bytes, Answer::End end)
{
    return add({ .end = end, .raw = bytes });
}

FakeCloud::Route &FakeCloud::Route::compute(Respond respond)
{
    m_answers.push_back(std::move(respond));
    return *this;
}

FakeCloud::Answer FakeCloud::Route::next(const Request &request)
{
    const auto at = std::min(m_next, m_answers.size() - 1);
    m_next = at + 1;
    // A copy, because the answer may change the route it stands in.
    const auto respond = m_answers[at];
    return respond(request);
}

FakeCloud::FakeCloud()
{
    listen(std::make_unique<QTcpServer>());
}

FakeCloud::FakeCloud(const QSslConfiguration &tls)
    : m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    listen(std::move(server));
}

FakeCloud::~FakeCloud()
{
    shutDown();
    const auto open = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(open);
}

void FakeCloud::listen(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    m_port = m_server->serverPort();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = m_server->nextPendingConnection())
            m_open.append(new Connection(this, socket, m_connections++));
    });
}

QUrl FakeCloud::baseUrl() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

QUrl FakeCloud::url(const QByteArray &target) const
{
    return QUrl(baseUrl().toString() + QString::fromUtf8(target));
}

quint16 FakeCloud::port() const
{
    return m_port;
}

FakeCloud::Answer FakeCloud::answer(const Request &request)
{
    for (const auto &key : { request.key(), request.verb + ' ' + request.path }) {
        const auto route = m_routes.find(key);
        if (route != m_routes.end() && !route->second.m_answers.empty())
            return route->second.next(request);
    }
    if (!m_otherwise.m_answers.empty())
        return m_otherwise.next(request);
    const auto text = "The test has no answer for " + request.key();
    return { .status = 404, .body = text, .headers = { { "Content-Type", "text/plain" } } };
}

QList<FakeCloud::Request> FakeCloud::matching(const QByteArray &key) const
{
    QList<Request> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                 [&](const auto &r) { return r.key() == key || r.verb + ' ' + r.path == key; });
    return found;
}

QList<QJsonObject> FakeCloud::bodies(const QByteArray &key) const
{
    QList<QJsonObject> found;
    for (const auto &request : matching(key))
        found.append(request.json());
    return found;
}

QList<QByteArray> FakeCloud::rawBodies(const QByteArray &key) const
{
    QList<QByteArray> found;
    for (const auto &request : matching(key))
        found.append(request.body);
    return found;
}

Headers FakeCloud::headersOf(const QByteArray &key) const
{
    const auto found = matching(key);
    return found.isEmpty() ? Headers() : found.last().headers;
}

void FakeCloud::setReading(bool reading)
{
    m_reading = reading;
    for (const auto &connection : std::as_const(m_open)) {
        if (connection)
            connection->read();
    }
}

void FakeCloud::closeIdle()
{
    for (const auto &connection : std::as_const(m_open)) {
        if (connection && connection->isIdle())
            connection->close();
    }
}

void FakeCloud::shutDown()
{
    m_server->close();
    for (const auto &connection : std::as_const(m_open)) {
        if (connection)
            connection->drop();
    }
    m_open.clear();
}

} // namespace cirro
