// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/recorder.h"

#include "http/jsontext.h"
#include "http/redaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class PlayerText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::PlayerText)
};

// Recorded addresses are redacted, so those of requests are as well; the order of the query is
// free.
QByteArray keyOf(const QByteArray &verb, const QUrl &url)
{
    Redaction redaction;
    const auto clean = redaction.url(url);
    auto items = clean.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    items.sort();
    return verb + ' ' + clean.path(QUrl::FullyEncoded).toUtf8() + '?' + items.join(u'&').toUtf8();
}

Result<Response> play(const Exchange &exchange, const Request &request)
{
    if (exchange.status == 0)
        return exchange.error;
    Response response { .status = exchange.status,
                        .headers = exchange.responseHeaders,
                        .body = exchange.responseBody,
                        .verb = request.verb,
                        .url = request.url,
                        .task = request.task,
                        .duration = exchange.duration };
    if (!request.sink || !response.isSuccess())
        return response;
    if (request.sink->write(response.body) != response.body.size())
        return Error { .kind = Error::Kind::Local,
                       .message = PlayerText::tr("What is received cannot be written."),
                       .detail = request.sink->errorString() };
    response.body.clear();
    return response;
}

Error fileError(const QString &fileName, const QString &detail)
{
    return { .kind = Error::Kind::Local,
             .message
             = PlayerText::tr("The recorded exchanges in %1 cannot be read.").arg(fileName),
             .detail = detail };
}

} // namespace

struct Player::State
{
    struct Take
    {
        QList<Exchange> exchanges;
        qsizetype next = 0;
    };
    QHash<QByteArray, Take> takes;

    Result<Response> answer(const Request &request)
    {
        const auto take = takes.find(keyOf(request.verb, request.url));
        if (take == takes.end())
            return Error { .kind = Error::Kind::NotFound,
                           .message = PlayerText::tr("No recorded answer for %1.")
                                          .arg(QString::fromUtf8(keyOf(request.verb, request.url))
                                                   .chopped(request.url.hasQuery() ? 0 : 1)),
                           .task = request.task };
        const auto at = std::min(take->next, take->exchanges.size() - 1);
        take->next = at + 1;
        return play(take->exchanges.at(at), request);
    }
};

Player::Player(QList<Exchange> exchanges)
    : m_state(std::make_shared<State>())
{
    for (auto &exchange : exchanges)
        m_state->takes[keyOf(exchange.verb, exchange.url)].exchanges.append(std::move(exchange));
}

Result<std::shared_ptr<Player>> Player::fromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(fileName, file.errorString());
    const auto json = parseJson(file.readAll());
    if (!json || !json->isArray())
        return fileError(fileName, PlayerText::tr("It is not a JSON list."));
    QList<Exchange> exchanges;
    for (const auto &item : json->toArray()) {
        auto exchange = Exchange::fromJson(item.toObject());
        if (!exchange)
            return fileError(fileName, exchange.error().message);
        exchanges.append(*std::move(exchange));
    }
    return std::make_shared<Player>(std::move(exchanges));
}

Call<Response> Player::send(Request request)
{
    // The answer is chosen when the call starts, so that a call that never does uses none up.
    return Call<void>(Result<void>()).then([state = m_state, request = std::move(request)] {
        return state->answer(request);
    });
}

} // namespace cirro
