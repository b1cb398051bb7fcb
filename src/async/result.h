// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace cirro {

/*!
    \brief What went wrong, in one shape for every layer.

    All texts are plain text, free of secrets, and may be shown to a person as they are.
*/
struct Error
{
    enum class Kind {
        Network, //!< no connection, or it broke
        Timeout, //!< a deadline passed
        Tls, //!< the certificate or the handshake was refused
        Unauthorized, //!< the cloud does not know us (401)
        Forbidden, //!< it knows us and says no (403)
        NotFound, //!< 404, 410; also a name that no resource has
        Conflict, //!< wrong state, in use, changed meanwhile (409, 412)
        Quota, //!< a limit of the project is reached (403, 409 or 413, depending on the service)
        RateLimited, //!< too many requests (429)
        BadRequest, //!< the service does not accept what we asked (other 4xx)
        Server, //!< the service failed (5xx)
        Protocol, //!< an answer that is none: truncated, not JSON, wrong shape, too large
        Unsupported, //!< the cloud or the resource cannot do this; nothing was sent
        Ambiguous, //!< a name that several resources have
        Config, //!< a configuration file, variable or option is wrong
        Local, //!< a file or folder of this computer
        Cancelled, //!< somebody here stopped it
        OutcomeUnknown, //!< a request that must not be repeated got lost: done or not, look
        Failed, //!< the cloud accepted it and it ended in a failure state (ERROR)
    };

    //! Whether the request reached the wire; decides what may be tried again.
    enum class Sent { No, Maybe, Yes };

    Kind kind = Kind::Network;
    QString message; //!< what happened, one sentence
    QString advice = {}; //!< what to do about it, one sentence; may be empty
    QString detail = {}; //!< the service's own words; may be empty
    int status = 0; //!< HTTP status, 0 if there was none
    QString requestId = {}; //!< the service's id of the request (req-..., tx...)
    QString origin = {}; //!< scheme://host:port that was asked
    QString task = {}; //!< name of the task, "compute.GET.servers"
    Sent sent = Sent::No;
    std::optional<std::chrono::seconds> retryAfter
        = {}; //!< when the service asked us to come again
    QString request = {}; //!< "DELETE /servers/42 (compute)"; empty where no session was asked

    //! message, detail and advice as one text of up to three lines.
    QString text() const;

    bool operator==(const Error &) const = default;
};

//! A value, or why there is none. There are no exceptions across functions of this project.
template <typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T v)
        : m_d(std::in_place_index<0>, std::move(v))
    {
    }
    Result(Error e)
        : m_d(std::in_place_index<1>, std::move(e))
    {
    }

    explicit operator bool() const noexcept { return m_d.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_d); }
    T &operator*() & { return std::get<0>(m_d); }
    T &&operator*() && { return std::get<0>(std::move(m_d)); }
    const T *operator->() const { return &std::get<0>(m_d); }
    T *operator->() { return &std::get<0>(m_d); }
    const Error &error() const { return std::get<1>(m_d); }
    Error &&takeError() { return std::get<1>(std::move(m_d)); }

private:
    std::variant<T, Error> m_d;
};

//! Success, or why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;
    Result() = default;
    Result(Error e)
        : m_error(std::move(e))
    {
    }

    explicit operator bool() const noexcept { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }
    Error &&takeError() { return *std::move(m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace cirro
