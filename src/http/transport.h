// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "http/request.h"
#include "http/response.h"

#include <QNetworkProxy>

#include <chrono>
#include <memory>

namespace cirro {

struct SocketPolicy;

/*!
    \brief The one way to the network.

    send() brings every whole answer as a Response, whatever its status; an Error means that there
    is none. Network policy (redirects, tries, limits, TLS) lives behind it and nowhere else.
*/
class Transport
{
public:
    Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)
    virtual ~Transport() = default;

    virtual Call<Response> send(Request request) = 0;

    //! TLS and proxy for what is no request but goes to the same cloud: a WebSocket. The system's
    //! own unless a transport knows better; an error where its options cannot be used.
    virtual Result<SocketPolicy> socketPolicy() const;
};

struct NetworkState;

//! How to reach one cloud (clouds.yaml: verify, cacert, insecure, cert, key).
struct TransportOptions
{
    QByteArray userAgent = {}; //!< put before the SDK's own
    bool verify = true; //!< false = any certificate will do; only when the user says so
    QString caFile = {}; //!< PEM; used instead of the system's authorities
    QString certificateFile = {}; //!< client certificate, PEM
    QString keyFile = {}; //!< its key, PEM; empty = in the certificate file
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);
    bool http2 = false; //!< refused on Qt before 6.5, where it has unpatched faults
    std::chrono::milliseconds firstPause {
        500
    }; //!< before a second try; doubled before each further one
};

/*!
    \brief Transport over QNetworkAccessManager, with all network policy.

    - redirects by hand: GET and HEAD only, same scheme, host and port only, at most 5
    - requests that are not idempotent go out at most once, on a fresh connection; lost =
      OutcomeUnknown
    - idempotent ones get up to Limits::tries, or as many as Limits says for each kind of failure,
      with pauses of 0.5 s doubled with jitter up to 30 s, or fixed ones, after connection failures,
      408, 429, 500 (GET and HEAD only), 502, 503, 504, 498; Retry-After up to 60 s is honoured, a
      longer one is told at once
    - no cookies, no cache, HTTP/2 off, Accept-Encoding identity, size caps
    - clocks for connecting, idling, waiting for the answer and all in all; see Limits
    - what Qt would send elsewhere than asked is refused before: "." and ".." as segments, NUL
    - at most six requests at a time to one origin, transfers (sinks and streams) apart from calls
    - a DELETE that finds nothing (404) after an earlier try of its own got lost is a 204
    - a body shorter than announced, or a garbled head, is an error, never a success; a longer one
      comes cut to its Content-Length, because Qt does not show more
    - errors of TLS name issuer, subject names and dates of the certificate
    Destroying a call aborts its request on the wire.
*/
class NetworkTransport final : public Transport
{
public:
    explicit NetworkTransport(TransportOptions options = {});
    ~NetworkTransport() override;

    Call<Response> send(Request request) override;
    Result<SocketPolicy> socketPolicy() const override;

    //! Reads the options' files; a Config error names the file and what is wrong with it.
    static Result<std::shared_ptr<NetworkTransport>> create(TransportOptions options);

private:
    std::shared_ptr<NetworkState>
        m_state; // shared with running calls, which may outlive the transport
};

} // namespace cirro
