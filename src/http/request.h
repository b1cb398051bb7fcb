// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/headers.h"

#include <QIODevice>
#include <QJsonValue>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace cirro {

//! What a request is wanted for; the TaskManager serves the first first.
enum class Priority { Click, Visible, Background, Prefetch };

//! What a request carries.
class Body
{
public:
    //! Opens the content anew from its start; called once per try. Null = cannot be opened.
    using Open = std::function<std::unique_ptr<QIODevice>()>;

    Body() = default;
    //! A JSON document, Content-Type application/json.
    static Body json(const QJsonValue &value, const QByteArray &contentType = "application/json");
    static Body bytes(QByteArray bytes, const QByteArray &contentType);
    //! \a size bytes that are read while they are sent; never whole in memory.
    static Body stream(Open open, qint64 size, const QByteArray &contentType);

    bool isNone() const { return !m_present; }
    bool isStream() const { return bool(m_open); }
    const QByteArray &bytes() const { return m_bytes; }
    const Open &open() const { return m_open; }
    qint64 size() const { return m_open ? m_size : m_bytes.size(); }
    const QByteArray &contentType() const { return m_contentType; }

private:
    bool m_present = false;
    QByteArray m_bytes;
    Open m_open;
    qint64 m_size = 0;
    QByteArray m_contentType;
};

//! The clocks and caps of one request (reliability: every call ends). Zero = no limit. Without TLS
//! and without a body Qt does not tell when a connection stands; then its own 30 s end connecting.
struct Limits
{
    std::chrono::milliseconds connect { 15000 }; //!< until the first byte can be sent, TLS included
    std::chrono::milliseconds idle { 60000 }; //!< without a byte in either direction
    std::chrono::milliseconds answer { 300000 }; //!< from the last byte sent to the first received
    std::chrono::milliseconds total { 120000 }; //!< in all, redirects and further tries included
    qint64 body = 64 * 1024 * 1024; //!< bytes of an answer kept in memory; errors are cut at 1 MiB
    int tries = 3; //!< of idempotent requests, the first included
    //! Further tries after lost connections and after passing statuses, each counted for itself;
    //! nothing = as tries says, which counts both together.
    std::optional<int> connectRetries = {};
    std::optional<int> statusRetries = {};
    //! Fixed pauses before them; nothing = growing ones.
    std::optional<std::chrono::milliseconds> connectPause = {};
    std::optional<std::chrono::milliseconds> statusPause = {};
};

//! Bytes moved so far; totals are -1 while unknown.
struct Progress
{
    qint64 sent = 0;
    qint64 toSend = -1;
    qint64 received = 0;
    qint64 toReceive = -1;
};

//! One HTTP request, a value.
struct Request
{
    QByteArray verb; //!< GET HEAD POST PUT PATCH DELETE COPY
    QUrl url; //!< made by Path::below
    Headers headers = {};
    Body body = {};
    Priority priority = Priority::Visible;
    QString task = {}; //!< "compute.GET.servers", for statistics and messages
    Limits limits = {};
    bool isSecret = false; //!< bodies of request and answer are never recorded (tokens, passwords)
    //! Where the body of a 2xx answer goes instead of memory; open for writing, used in this thread
    //! only.
    std::shared_ptr<QIODevice> sink = {};
    std::function<void(const Progress &)> progress = {};

    //! GET, HEAD, PUT, DELETE, OPTIONS, COPY: doing it twice is the same as once.
    bool isIdempotent() const;
};

} // namespace cirro
