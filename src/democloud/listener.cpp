// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/listener.h"

#include "democloud/connectionthreads.h"
#include "democloud/socketstream.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <mutex>
#include <set>
#include <thread>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int IdleMilliseconds = 120'000;
constexpr size_t MostConnections = 512;
constexpr int Backlog = 512;
//! Marks a request that was a COPY; never taken from a client.
constexpr char CopyMark[] = "X-Demo-Copy-Verb";

//! Hands the connections that cpp-httplib accepts to ConnectionThreads.
class Queue : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> job) override { m_threads.run(std::move(job)); }
    void shutdown() override { m_threads.finish(); }

private:
    ConnectionThreads m_threads { MostConnections };
};

Headers headersOf(const httplib::Request &request)
{
    Headers headers;
    for (const auto &[name, value] : request.headers) {
        if (name == "REMOTE_ADDR" || name == "REMOTE_PORT" || name == "LOCAL_ADDR"
            || name == "LOCAL_PORT" || name == CopyMark)
            continue;
        const bool held = name.starts_with(HeldHeader) && value.starts_with('=');
        headers.append({ QByteArray::fromStdString(held ? name.substr(HeldHeader.size()) : name),
                         QByteArray::fromStdString(held ? value.substr(1) : value) });
    }
    return headers;
}
} // namespace

class Listener::Server : public httplib::Server
{
public:
    explicit Server(Serve serve);
    ~Server() override { finish(); }

    int bindTo(quint16 port);
    void start();
    void finish();

private:
    bool process_and_close_socket(socket_t socket) override;
    bool enter(socket_t socket);
    void leave(socket_t socket);
    void answer(const httplib::Request &request, httplib::Response &response,
                const httplib::ContentReader *reader);

    Serve m_serve;
    std::thread m_thread;
    std::mutex m_mutex;
    std::set<socket_t> m_sockets;
    bool m_stopping = false;
};

Listener::Server::Server(Serve serve)
    : m_serve(std::move(serve))
{
    new_task_queue = [] { return new Queue; };
    // The library's default lets two servers share a port, each with half of the clients.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS")
            return HandlerResponse::Unhandled;
        answer(request, response, nullptr);
        return HandlerResponse::Handled;
    });
    const auto withBody
        = [this](const httplib::Request &request, httplib::Response &response,
                 const httplib::ContentReader &reader) { answer(request, response, &reader); };
    // Names of objects may hold line feeds, which a dot would not match.
    const std::string any = R"([\s\S]*)";
    Post(any, withBody);
    Put(any, withBody);
    Patch(any, withBody);
    Delete(any, withBody);
}

int Listener::Server::bindTo(quint16 port)
{
    const int bound
        = port ? (bind_to_port("127.0.0.1", port) ? port : -1) : bind_to_any_port("127.0.0.1");
    // The library asks for five waiting connections only: too few for a burst of clients.
    if (bound > 0)
        ::listen(svr_sock_, Backlog);
    return bound;
}

void Listener::Server::start()
{
    m_thread = std::thread([this] { listen_after_bind(); });
    // stop() does nothing to a server that does not run yet.
    while (!is_running())
        std::this_thread::yield();
}

void Listener::Server::finish()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const socket_t socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    stop();
    m_thread.join();
}

bool Listener::Server::enter(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return false;
    m_sockets.insert(socket);
    return true;
}

void Listener::Server::leave(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
}

bool Listener::Server::process_and_close_socket(socket_t socket)
{
    SocketStream stream(socket);
    if (!enter(socket))
        return false;
    bool served = true;
    bool closed = false;
    while (served && !closed && stream.waitForRequest(IdleMilliseconds)) {
        served = process_request(stream, false, closed, [&stream](httplib::Request &request) {
            request.headers.erase(CopyMark);
            if (stream.takeCopy())
                request.set_header(CopyMark, "COPY");
        });
    }
    leave(socket);
    return served;
}

void Listener::Server::answer(const httplib::Request &request, httplib::Response &response,
                              const httplib::ContentReader *reader)
{
    Message message;
    message.method = request.has_header(CopyMark) ? QByteArray("COPY")
                                                  : QByteArray::fromStdString(request.method);
    const QByteArray target = QByteArray::fromStdString(request.target);
    const qsizetype mark = target.indexOf('?');
    message.path = target.left(mark < 0 ? target.size() : mark);
    message.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    message.headers = headersOf(request);
    const QByteArray length = message.header("Content-Length");
    message.contentLength = length.isEmpty() ? -1 : length.toLongLong();
    message.hasBody
        = reader && (message.contentLength > 0 || message.hasHeader("Transfer-Encoding"));
    bool received = !message.hasBody;
    message.receive = [&](const Sink &sink) {
        if (received)
            return true;
        received = true;
        return (*reader)([&sink](const char *bytes, size_t count) { return sink(bytes, count); });
    };

    Answer result = m_serve(message);

    // What nobody wanted must leave the connection, else it would be read as the next request.
    const bool drained = received || message.receive([](const char *, size_t) { return true; });
    if (!drained)
        response.set_header("Connection", "close");
    response.status = result.status;
    QByteArray type = headerValue(result.headers, "Content-Type");
    for (const auto &[name, value] : result.headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) != 0)
            response.headers.emplace(name.toStdString(), value.toStdString());
    }
    if (!result.json.isUndefined()) {
        const QJsonDocument document = result.json.isArray()
            ? QJsonDocument(result.json.toArray())
            : QJsonDocument(result.json.toObject());
        result.body = document.toJson(QJsonDocument::Compact);
        if (type.isEmpty())
            type = "application/json";
    }
    const bool typed = !type.isEmpty();
    if (!typed)
        type = "text/html; charset=UTF-8";
    if (result.chunks) {
        response.set_chunked_content_provider(
            type.toStdString(),
            [chunks = std::move(result.chunks)](size_t, httplib::DataSink &out) {
                const bool more = chunks(
                    [&out](const char *bytes, size_t count) { return out.write(bytes, count); });
                if (!more)
                    out.done();
                return true;
            });
    } else if (result.source) {
        if (result.length == 0) {
            response.set_header("Content-Type", type.toStdString());
            return;
        }
        response.set_content_provider(
            size_t(result.length), type.toStdString(),
            [source = result.source, start = result.offset](size_t offset, size_t count,
                                                            httplib::DataSink &out) {
                return source->read(
                    start + qint64(offset), qint64(count),
                    [&out](const char *bytes, size_t piece) { return out.write(bytes, piece); });
            });
    } else if (!result.body.isEmpty()) {
        // A provider, not set_content(): the library would compress that, as no real service does.
        const auto size = size_t(result.body.size());
        response.set_content_provider(
            size, type.toStdString(),
            [body = std::move(result.body)](size_t offset, size_t count, httplib::DataSink &out) {
                return out.write(body.constData() + offset, count);
            });
    } else if (typed || (result.status != 204 && result.status != 304)) {
        response.set_header("Content-Type", type.toStdString());
    }
}

Listener::Listener(Serve serve)
    : m_server(std::make_unique<Server>(std::move(serve)))
{
}

Listener::~Listener() = default;

bool Listener::bind(quint16 port)
{
    const int bound = m_server->bindTo(port);
    if (bound <= 0) {
        m_error = u"Port %1 of 127.0.0.1 cannot be listened on."_s.arg(port);
        return false;
    }
    m_port = quint16(bound);
    return true;
}

void Listener::start()
{
    m_server->start();
}

void Listener::stop()
{
    m_server->finish();
}

} // namespace cirro::demo
