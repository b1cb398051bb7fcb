// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/socketstream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cirro::demo {

namespace {
constexpr int Silence = 60'000;
}

SocketStream::SocketStream(int socket)
    : m_socket(socket)
{
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

SocketStream::~SocketStream()
{
    ::shutdown(m_socket, SHUT_RDWR);
    ::close(m_socket);
}

bool SocketStream::wait(short events, int milliseconds) const
{
    pollfd entry { m_socket, events, 0 };
    int result = 0;
    do {
        result = ::poll(&entry, 1, milliseconds);
    } while (result < 0 && errno == EINTR);
    return result > 0;
}

bool SocketStream::fill(int milliseconds)
{
    if (!wait(POLLIN, milliseconds))
        return false;
    m_buffer.erase(0, m_position);
    m_position = 0;
    char piece[64 * 1024];
    ssize_t count = 0;
    do {
        count = ::recv(m_socket, piece, sizeof piece, 0);
    } while (count < 0 && errno == EINTR);
    if (count <= 0)
        return false;
    m_buffer.append(piece, size_t(count));
    return true;
}

bool SocketStream::waitForRequest(int milliseconds)
{
    while (m_buffer.size() - m_position < 5) {
        if (!fill(milliseconds))
            return false;
    }
    m_copy = m_buffer.compare(m_position, 5, "COPY ") == 0;
    if (m_copy)
        m_buffer.replace(m_position, 4, "PUT");
    return true;
}

bool SocketStream::takeCopy()
{
    return std::exchange(m_copy, false);
}

bool SocketStream::is_readable() const
{
    return m_position < m_buffer.size() || wait(POLLIN, Silence);
}

bool SocketStream::is_writable() const
{
    return wait(POLLOUT, Silence);
}

ssize_t SocketStream::read(char *bytes, size_t size)
{
    if (m_position == m_buffer.size() && !fill(Silence))
        return -1;
    const size_t count = std::min(size, m_buffer.size() - m_position);
    std::memcpy(bytes, m_buffer.data() + m_position, count);
    m_position += count;
    return ssize_t(count);
}

ssize_t SocketStream::write(const char *bytes, size_t size)
{
    if (!wait(POLLOUT, Silence))
        return -1;
    ssize_t count = 0;
    do {
        count = ::send(m_socket, bytes, size, MSG_NOSIGNAL);
    } while (count < 0 && errno == EINTR);
    return count;
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace cirro::demo
