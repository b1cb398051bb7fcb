// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "http/networkstate.h"
#include "http/wiretry.h"

namespace cirro {

/*!
    \brief One call of NetworkTransport::send: tries, redirects and pauses, until there is an
    outcome.

    Owns the total clock. Destroying it takes the request off the wire, or out of the queue.
*/
class ExchangeStep final : public Step<Response>
{
public:
    ExchangeStep(std::shared_ptr<NetworkState> network, Request request);
    ~ExchangeStep() override;

    void start() override;

private:
    void queue();
    void leaveQueue();
    void attempt();
    void consider(WireTry::Outcome outcome);
    void considerResponse(Response response);
    void considerError(Error error, const WireTry::Outcome &outcome);
    bool tryAgain(std::optional<std::chrono::milliseconds> pause);
    void expire();
    Error asOutcome(Error error) const;
    bool isTransfer() const { return m_request.sink || m_request.body.isStream(); }

    std::shared_ptr<NetworkState> m_network;
    Request m_request;
    QUrl m_url;
    std::unique_ptr<WireTry> m_try;
    QString m_gate;
    quint64 m_pass = 0;
    Failures m_failures;
    int m_hops = 0;
    bool m_wasLost = false; // an earlier try may have been carried out
    QTimer m_total;
    QTimer m_pause;
    QElapsedTimer m_age;
};

} // namespace cirro
