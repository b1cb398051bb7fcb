// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/socketstream.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cirro::demo {

namespace {
constexpr int Silence = 60'000;
constexpr size_t LargestHead = 256 * 1024;

bool equal(std::string_view left, std::string_view right)
{
    return left.size() == right.size()
        && std::equal(left.begin(), left.end(), right.begin(),
                      [](char a, char b) { return std::tolower(a) == std::tolower(b); });
}

//! A line of a head, renamed where the library would meddle with it: it unpacks a body that is
//! encoded, refuses ranges that swift passes over, drops headers without a value, and decodes
//! percents.
std::string readable(std::string_view line)
{
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return std::string(line);
    const std::string_view name = line.substr(0, colon);
    const size_t start = std::min(line.find_first_not_of(" \t", colon + 1), line.size());
    const std::string_view value = line.substr(start);
    const bool encoded = value.find('%') != std::string_view::npos;
    if (!value.empty() && !encoded && !equal(name, "Content-Encoding") && !equal(name, "Range"))
        return std::string(line);
    std::string held = HeldHeader + std::string(name) + ":=";
    for (const char character : value)
        held += character == '%' ? std::string("%25") : std::string(1, character);
    return held;
}
} // namespace

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
    size_t end = std::string::npos;
    while ((end = m_buffer.find("\r\n\r\n", m_position)) == std::string::npos) {
        if (m_buffer.size() - m_position > LargestHead || !fill(milliseconds))
            return false;
    }
    const size_t firstLine = m_buffer.find("\r\n", m_position) + 2;
    std::string head = m_buffer.substr(m_position, firstLine - m_position);
    for (size_t begin = firstLine; begin < end; begin = m_buffer.find("\r\n", begin) + 2)
        head
            += readable({ m_buffer.data() + begin, m_buffer.find("\r\n", begin) - begin }) + "\r\n";
    m_copy = head.compare(0, 5, "COPY ") == 0;
    if (m_copy)
        head.replace(0, 4, "PUT");
    m_buffer.replace(m_position, end + 2 - m_position, head);
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
