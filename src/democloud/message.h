// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>

#include <functional>
#include <memory>

namespace cirro::demo {

using Headers = QList<QPair<QByteArray, QByteArray>>;

//! First value of that header, names compared without case; null if it is absent.
QByteArray headerValue(const Headers &headers, const QByteArray &name);
//! Replaces every header of that name.
void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value);

//! Takes a part of a body; false stops the flow.
using Sink = std::function<bool(const char *bytes, size_t length)>;

//! Where the body of an answer comes from when it is not in memory. Read from one thread.
class BodySource
{
public:
    virtual ~BodySource() = default;
    virtual qint64 size() const = 0;
    //! Gives `length` bytes from `offset` to the sink, piece by piece; false if it failed.
    virtual bool read(qint64 offset, qint64 length, const Sink &sink) const = 0;
};

//! One request as it came from the wire.
struct Message
{
    QByteArray method;
    //! Percent-encoded, without the query.
    QByteArray path;
    QByteArray query;
    Headers headers;
    //! Whether a body follows (a length or chunks were announced).
    bool hasBody = false;
    //! -1 when it was not announced.
    qint64 contentLength = -1;
    //! Reads the body once, piece by piece; false if the client went away.
    std::function<bool(const Sink &)> receive;
    //! The body where the route wanted it whole, else its first part.
    QByteArray body;

    QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
    bool hasHeader(const QByteArray &name) const { return !headerValue(headers, name).isNull(); }
};

//! One answer: with a JSON body, bytes, or a source that is streamed.
struct Answer
{
    Answer() = default;
    Answer(int code)
        : status(code)
    {
    }
    Answer(int code, const QJsonObject &object)
        : status(code)
        , json(object)
    {
    }
    Answer(const QJsonObject &object)
        : json(object)
    {
    }

    int status = 200;
    Headers headers;
    //! Written compactly after the lock on the state is gone; undefined if there is none.
    QJsonValue json { QJsonValue::Undefined };
    QByteArray body;
    std::shared_ptr<const BodySource> source;
    qint64 offset = 0;
    //! Bytes of `source` that are sent; for HEAD the length that is announced.
    qint64 length = 0;
    //! For bodies that are made while they are sent (chunked): called until it returns false.
    std::function<bool(const Sink &)> chunks;

    Answer &with(const QByteArray &name, const QByteArray &value) &
    {
        headers.append({ name, value });
        return *this;
    }
    Answer with(const QByteArray &name, const QByteArray &value) &&
    {
        headers.append({ name, value });
        return std::move(*this);
    }
};

} // namespace cirro::demo
