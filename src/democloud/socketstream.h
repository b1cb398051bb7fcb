// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the library was built with: it decides the layout of its classes.
#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_ZLIB_SUPPORT
#define CPPHTTPLIB_BROTLI_SUPPORT
#endif

#include <httplib.h>

namespace cirro::demo {

//! Begins the names of headers that are kept from the library; their values begin with "=".
inline const std::string HeldHeader = "X-Demo-Held-";

//! One accepted connection for cpp-httplib, buffered, without Nagle's delay. Closes the socket.
class SocketStream : public httplib::Stream
{
public:
    explicit SocketStream(int socket);
    ~SocketStream() override;
    SocketStream(const SocketStream &) = delete;
    SocketStream &operator=(const SocketStream &) = delete;

    //! Waits for the head of the next request and makes it fit for the library; false on a closed
    //! or silent connection.
    bool waitForRequest(int milliseconds);
    //! True once if the request that follows was a COPY; its verb has been rewritten to PUT.
    bool takeCopy();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *bytes, size_t size) override;
    ssize_t write(const char *bytes, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    int socket() const override { return m_socket; }

private:
    bool fill(int milliseconds);
    bool wait(short events, int milliseconds) const;

    int m_socket;
    std::string m_buffer;
    size_t m_position = 0;
    bool m_copy = false;
};

} // namespace cirro::demo
