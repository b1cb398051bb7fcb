// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/recorder.h"

#include "http/redaction.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ExchangeText)
};

// The names in files; the order is that of Error::Kind.
constexpr std::array Kinds { "Network"_L1,      "Timeout"_L1,   "Tls"_L1,
                             "Unauthorized"_L1, "Forbidden"_L1, "NotFound"_L1,
                             "Conflict"_L1,     "Quota"_L1,     "RateLimited"_L1,
                             "BadRequest"_L1,   "Server"_L1,    "Protocol"_L1,
                             "Unsupported"_L1,  "Ambiguous"_L1, "Config"_L1,
                             "Local"_L1,        "Cancelled"_L1, "OutcomeUnknown"_L1,
                             "Failed"_L1 };
static_assert(Kinds.size() == size_t(Error::Kind::Failed) + 1);

QJsonArray toJson(const Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray { QString::fromLatin1(name), QString::fromUtf8(value) });
    return list;
}

Headers headersOf(const QJsonValue &value)
{
    Headers headers;
    for (const auto &field : value.toArray())
        headers.add(field[0].toString().toLatin1(), field[1].toString().toUtf8());
    return headers;
}

QJsonObject toJson(const Error &error)
{
    return { { u"kind"_s, QString(Kinds.at(size_t(error.kind))) },
             { u"message"_s, error.message },
             { u"advice"_s, error.advice },
             { u"detail"_s, error.detail },
             { u"origin"_s, error.origin },
             { u"sent"_s, int(error.sent) } };
}

Error errorOf(const QJsonObject &object)
{
    Error error;
    const auto kind = std::find(Kinds.begin(), Kinds.end(), object.value("kind"_L1).toString());
    error.kind = kind == Kinds.end() ? Error::Kind::Network : Error::Kind(kind - Kinds.begin());
    error.message = object.value("message"_L1).toString();
    error.advice = object.value("advice"_L1).toString();
    error.detail = object.value("detail"_L1).toString();
    error.origin = object.value("origin"_L1).toString();
    error.sent = Error::Sent(std::clamp(object.value("sent"_L1).toInt(), 0, 2));
    return error;
}

// For a POSIX shell, in which nothing is special between single quotes.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString fieldArgument(const QByteArray &name, const QByteArray &value)
{
    const auto field = QString::fromLatin1(name);
    if (value != Redaction::Mark)
        return u"-H "_s + quoted(field + u": "_s + QString::fromUtf8(value));
    const bool isToken = field.compare("X-Auth-Token"_L1, Qt::CaseInsensitive) == 0;
    return u"-H \"%1: $%2\""_s.arg(field, isToken ? u"TOKEN"_s : u"SECRET"_s);
}

} // namespace

Exchange redacted(Exchange exchange)
{
    Redaction redaction;
    exchange.url = redaction.url(exchange.url);
    exchange.requestHeaders = redaction.headers(exchange.requestHeaders);
    exchange.responseHeaders = redaction.headers(exchange.responseHeaders);
    exchange.requestBody
        = redaction.body(exchange.requestBody, exchange.requestHeaders.value("Content-Type"));
    exchange.responseBody
        = redaction.body(exchange.responseBody, exchange.responseHeaders.value("Content-Type"));

    // The second round takes out what the first one met anywhere.
    const auto clean = [&redaction](const Headers &headers) {
        Headers found;
        for (const auto &[name, value] : headers)
            found.add(name, redaction.text(value));
        return found;
    };
    exchange.requestHeaders = clean(exchange.requestHeaders);
    exchange.responseHeaders = clean(exchange.responseHeaders);
    exchange.requestBody = redaction.again(exchange.requestBody);
    exchange.responseBody = redaction.again(exchange.responseBody);
    exchange.url = QUrl::fromEncoded(redaction.text(exchange.url.toEncoded()));
    exchange.task = redaction.text(exchange.task);
    for (auto *text : { &exchange.error.message, &exchange.error.detail, &exchange.error.advice,
                        &exchange.error.requestId, &exchange.error.origin, &exchange.error.task })
        *text = redaction.text(*text);
    return exchange;
}

QString Exchange::toCurl() const
{
    const auto clean = redacted(*this);
    QStringList words { u"curl"_s, u"-i"_s };
    if (clean.verb == "HEAD")
        words << u"--head"_s;
    else
        words << u"-X"_s << QString::fromLatin1(clean.verb);
    words << quoted(QString::fromLatin1(clean.url.toEncoded()));
    for (const auto &[name, value] : clean.requestHeaders) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            words << fieldArgument(name, value);
    }
    if (!clean.requestBody.isEmpty())
        words << u"--data-binary"_s << quoted(QString::fromUtf8(clean.requestBody));
    return words.join(u' ');
}

QJsonObject Exchange::toJson() const
{
    const auto clean = redacted(*this);
    QJsonObject object { { u"started"_s, clean.started.toUTC().toString(Qt::ISODateWithMs) },
                         { u"task"_s, clean.task },
                         { u"verb"_s, QString::fromLatin1(clean.verb) },
                         { u"url"_s, QString::fromLatin1(clean.url.toEncoded()) },
                         { u"requestHeaders"_s, cirro::toJson(clean.requestHeaders) },
                         { u"requestBody"_s, QString::fromUtf8(clean.requestBody) },
                         { u"status"_s, clean.status },
                         { u"responseHeaders"_s, cirro::toJson(clean.responseHeaders) },
                         { u"responseBody"_s, QString::fromUtf8(clean.responseBody) },
                         { u"milliseconds"_s, qint64(clean.duration.count()) } };
    if (clean.status == 0)
        object.insert(u"error"_s, cirro::toJson(clean.error));
    return object;
}

Result<Exchange> Exchange::fromJson(const QJsonObject &object)
{
    Exchange exchange;
    exchange.started
        = QDateTime::fromString(object.value("started"_L1).toString(), Qt::ISODateWithMs);
    exchange.task = object.value("task"_L1).toString();
    exchange.verb = object.value("verb"_L1).toString().toLatin1();
    exchange.url = QUrl::fromEncoded(object.value("url"_L1).toString().toUtf8());
    exchange.requestHeaders = headersOf(object.value("requestHeaders"_L1));
    exchange.requestBody = object.value("requestBody"_L1).toString().toUtf8();
    exchange.status = object.value("status"_L1).toInt();
    exchange.responseHeaders = headersOf(object.value("responseHeaders"_L1));
    exchange.responseBody = object.value("responseBody"_L1).toString().toUtf8();
    exchange.duration = std::chrono::milliseconds(object.value("milliseconds"_L1).toInteger());
    if (object.contains("error"_L1))
        exchange.error = errorOf(object.value("error"_L1).toObject());
    const bool isOne = !exchange.verb.isEmpty() && exchange.url.isValid() && !exchange.url.isEmpty()
        && (exchange.status > 0 || object.contains("error"_L1));
    if (!isOne)
        return Error { .kind = Error::Kind::Protocol,
                       .message = ExchangeText::tr("The text is not a recorded exchange.") };
    return exchange;
}

} // namespace cirro
