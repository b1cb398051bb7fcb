// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/response.h"

#include "http/jsontext.h"
#include "http/origin.h"
#include "http/retryafter.h"
#include "http/servicewords.h"
#include "http/statuserror.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::AnswerText)
};

Error protocolError(const Response &response, const QString &message, const QString &detail = {})
{
    return { .kind = Error::Kind::Protocol,
             .message = message,
             .advice = adviceFor(Error::Kind::Protocol, response.status, {}),
             .detail = detail,
             .status = response.status,
             .requestId = response.requestId(),
             .origin = response.origin(),
             .task = response.task,
             .sent = Error::Sent::Yes };
}

// QJsonDocument stops at the end, or behind the first letter of the word that has none.
bool isCutOff(const QByteArray &body, const QJsonParseError &error)
{
    const auto rest = body.mid(error.offset).trimmed();
    const auto word = body.mid(std::max(0, error.offset - 1)).trimmed();
    const bool isWord = QByteArrayView("true").startsWith(word)
        || QByteArrayView("false").startsWith(word) || QByteArrayView("null").startsWith(word);
    const bool isEscape = error.error == QJsonParseError::IllegalEscapeSequence && rest.size() < 6;
    return isWord || isEscape || rest.size() <= 1
        || error.error == QJsonParseError::UnterminatedString;
}

Error jsonError(const Response &response, const QJsonParseError &error)
{
    const auto &body = response.body;
    if (body.trimmed().isEmpty())
        return protocolError(response, AnswerText::tr("The answer is empty; JSON was expected."));
    if (looksLikeHtml(body))
        return protocolError(response, AnswerText::tr("An HTML page came instead of JSON."),
                             wordsOfHtml(QString::fromUtf8(body.left(64 * 1024))));
    const auto start = body.trimmed().front();
    if (body.startsWith("\x1f\x8b"))
        return protocolError(response, AnswerText::tr("Compressed bytes came instead of JSON."));
    if (start != '{' && start != '[' && start != '"')
        return protocolError(response, AnswerText::tr("Something other than JSON came."));
    if (error.error == QJsonParseError::DeepNesting)
        return protocolError(response, AnswerText::tr("The answer is nested too deeply."));
    if (isCutOff(body, error))
        return protocolError(
            response,
            AnswerText::tr("The answer was cut off after %n byte(s).", nullptr, int(body.size())));
    return protocolError(
        response, AnswerText::tr("The answer is not JSON from byte %1 on.").arg(error.offset));
}

} // namespace

QString Response::requestId() const
{
    for (const auto *name : { "x-openstack-request-id", "x-compute-request-id", "x-trans-id" }) {
        const auto id = headers.value(name);
        if (!id.isEmpty())
            return plainLine(QString::fromLatin1(id), 100);
    }
    return {};
}

QString Response::origin() const
{
    return originOf(url);
}

Result<QJsonValue> Response::json() const
{
    QJsonParseError error;
    if (auto value = parseJson(body, &error))
        return *value;
    return jsonError(*this, error);
}

Result<QJsonObject> Response::object() const
{
    auto value = json();
    if (!value)
        return value.takeError();
    if (!value->isObject())
        return protocolError(*this, AnswerText::tr("The answer is JSON, but not an object."));
    return value->toObject();
}

Error Response::toError() const
{
    const auto words = serviceWords(body);
    // A service may name the fault in the type or key only: {"overLimit": ...}, "OverQuota".
    const auto kind = kindOfStatus(status, words + u' ' + QString::fromUtf8(body.left(300)));
    const auto date = parseHttpDate(headers.value("Date"));
    const auto wait = parseRetryAfter(headers.value("Retry-After"),
                                      date.isValid() ? date : QDateTime::currentDateTimeUtc());
    const auto id = requestId();
    return { .kind = kind,
             .message = messageFor(kind, status),
             .advice = adviceFor(kind, status, wait),
             .detail = words,
             .status = status,
             .requestId = id.isEmpty() ? requestIdIn(body) : id,
             .origin = origin(),
             .task = task,
             .sent = Error::Sent::Yes,
             .retryAfter = wait };
}

} // namespace cirro
