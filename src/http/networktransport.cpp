// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/exchangestep.h"
#include "http/networkstate.h"
#include "http/socketpolicy.h"
#include "http/transport.h"

namespace cirro {

Result<SocketPolicy> Transport::socketPolicy() const
{
    return SocketPolicy();
}

NetworkTransport::NetworkTransport(TransportOptions options)
    : m_state(std::make_shared<NetworkState>(std::move(options)))
{
}

NetworkTransport::~NetworkTransport() = default;

Call<Response> NetworkTransport::send(Request request)
{
    return Call<Response>(std::make_unique<ExchangeStep>(m_state, std::move(request)));
}

Result<SocketPolicy> NetworkTransport::socketPolicy() const
{
    if (m_state->fault)
        return *m_state->fault;
    return SocketPolicy { m_state->tls, m_state->options.proxy };
}

Result<std::shared_ptr<NetworkTransport>> NetworkTransport::create(TransportOptions options)
{
    auto transport = std::make_shared<NetworkTransport>(std::move(options));
    if (transport->m_state->fault)
        return *transport->m_state->fault;
    return transport;
}

} // namespace cirro
