// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cirro {

namespace {

QByteArray serialised(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // QJsonDocument holds no bare scalars; a list of one has the same text in brackets.
    return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

} // namespace

Body Body::json(const QJsonValue &value, const QByteArray &contentType)
{
    return bytes(serialised(value), contentType);
}

Body Body::bytes(QByteArray bytes, const QByteArray &contentType)
{
    Body body;
    body.m_present = true;
    body.m_bytes = std::move(bytes);
    body.m_contentType = contentType;
    return body;
}

Body Body::stream(Open open, qint64 size, const QByteArray &contentType)
{
    Body body;
    body.m_present = true;
    body.m_open = std::move(open);
    body.m_size = size;
    body.m_contentType = contentType;
    return body;
}

bool Request::isIdempotent() const
{
    return verb == "GET" || verb == "HEAD" || verb == "PUT" || verb == "DELETE" || verb == "OPTIONS"
        || verb == "COPY";
}

} // namespace cirro
