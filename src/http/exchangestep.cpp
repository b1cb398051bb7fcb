// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/exchangestep.h"

#include "http/origin.h"
#include "http/redirect.h"
#include "http/wirerequest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ExchangeText)
};

} // namespace

ExchangeStep::ExchangeStep(std::shared_ptr<NetworkState> network, Request request)
    : m_network(std::move(network))
    , m_request(std::move(request))
    , m_url(m_request.url)
{
    for (auto *timer : { &m_total, &m_pause })
        timer->setSingleShot(true);
    m_total.callOnTimeout(&m_total, [this] { expire(); });
    m_pause.callOnTimeout(&m_pause, [this] { queue(); });
}

ExchangeStep::~ExchangeStep()
{
    leaveQueue();
}

void ExchangeStep::start()
{
    m_age.start();
    if (m_network->fault)
        return finish(*m_network->fault);
    if (auto sendable = checkSendable(m_request, m_url); !sendable)
        return finish(sendable.takeError());
    if (m_request.limits.total.count() > 0)
        m_total.start(m_request.limits.total);
    queue();
}

// What must go out once has a connection of its own and waits for nobody.
void ExchangeStep::queue()
{
    if (!m_request.isIdempotent())
        return attempt();
    m_gate = (isTransfer() ? u"transfers "_s : u"calls "_s) + originOf(m_url);
    m_pass = m_network->turnstile.enter(m_gate, m_request.priority, [this] { attempt(); });
}

void ExchangeStep::leaveQueue()
{
    m_try.reset();
    if (!m_gate.isEmpty())
        m_network->turnstile.leave(m_gate, m_pass);
    m_gate.clear();
}

void ExchangeStep::attempt()
{
    auto *manager = isTransfer() ? &m_network->transfers : &m_network->calls;
    m_try = std::make_unique<WireTry>(m_request, m_url, m_network->prepared(m_request, m_url),
                                      m_request.isIdempotent() ? manager : nullptr,
                                      [this] { return m_network->freshManager(); });
    m_try->start([this](WireTry::Outcome outcome) { consider(std::move(outcome)); });
}

void ExchangeStep::consider(WireTry::Outcome outcome)
{
    // Kept until the end of this function: we stand in one of its own.
    const auto ended = std::move(m_try);
    leaveQueue();
    if (outcome.result)
        return considerResponse(*std::move(outcome.result));
    considerError(outcome.result.takeError(), outcome);
}

void ExchangeStep::considerResponse(Response response)
{
    if (Redirect::isOne(response.status)) {
        auto target = Redirect::target(m_request, response, m_hops);
        if (!target)
            return finish(target.takeError());
        if (auto sendable = checkSendable(m_request, *target); !sendable)
            return finish(sendable.takeError());
        ++m_hops;
        m_url = *target;
        m_pause.start(0);
        return;
    }
    ++m_failures.refused;
    if (tryAgain(m_network->retry.after(m_request, response, m_failures,
                                        QRandomGenerator::global()->generateDouble())))
        return;
    // The first try was carried out and only its answer lost: what was to be gone is gone.
    if (response.status == 404 && m_request.verb == "DELETE" && m_wasLost) {
        response.status = 204;
        response.body.clear();
    }
    response.duration = std::chrono::milliseconds(m_age.elapsed());
    finish(std::move(response));
}

void ExchangeStep::considerError(Error error, const WireTry::Outcome &outcome)
{
    ++m_failures.lost;
    m_wasLost = m_wasLost || error.sent != Error::Sent::No;
    if (!outcome.sinkTouched
        && tryAgain(m_network->retry.after(m_request, error, outcome.isStale, m_failures,
                                           QRandomGenerator::global()->generateDouble())))
        return;
    finish(asOutcome(std::move(error)));
}

bool ExchangeStep::tryAgain(std::optional<std::chrono::milliseconds> pause)
{
    if (!pause)
        return false;
    // Better to tell now what is known than to run into the total clock while waiting.
    if (m_total.isActive() && m_total.remainingTimeAsDuration() <= *pause)
        return false;
    m_pause.start(*pause);
    return true;
}

void ExchangeStep::expire()
{
    const bool isRunning = m_try != nullptr;
    const auto sent = isRunning ? m_try->sent() : m_wasLost ? Error::Sent::Maybe : Error::Sent::No;
    const auto seconds
        = QLocale().toString(double(m_request.limits.total.count()) / 1000.0, 'g', 4);
    m_pause.stop();
    leaveQueue();
    finish(asOutcome(
        { .kind = Error::Kind::Timeout,
          .message
          = ExchangeText::tr("%1 did not finish within %2 s in all.").arg(m_url.host(), seconds),
          .advice = ExchangeText::tr("Try again, or check the network connection."),
          .origin = originOf(m_url),
          .task = m_request.task,
          .sent = sent }));
}

// Whether a lost request may be made again is not for a program to guess.
Error ExchangeStep::asOutcome(Error error) const
{
    using Kind = Error::Kind;
    const bool isLoss = error.kind == Kind::Network || error.kind == Kind::Timeout
        || error.kind == Kind::Protocol || error.kind == Kind::Tls;
    if (m_request.isIdempotent() || error.sent == Error::Sent::No || !isLoss)
        return error;
    const bool isAccepted = error.status >= 200 && error.status < 300;
    error.kind = Kind::OutcomeUnknown;
    error.detail = error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail;
    error.message = isAccepted
        ? ExchangeText::tr("The service accepted the request, but its answer got lost.")
        : ExchangeText::tr("The request got lost; it is not known whether it was carried out.");
    error.advice = ExchangeText::tr("Look whether it happened before you try again.");
    return error;
}

} // namespace cirro
