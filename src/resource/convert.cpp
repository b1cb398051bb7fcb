// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "resource/convert.h"

#include <QLocale>

#include <algorithm>
#include <climits>
#include <cmath>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QDateTime dateFromText(const QString &text)
{
    auto date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!date.isValid())
        date = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!date.isValid()) {
        // HTTP dates: "Sat, 21 Nov 2026 08:00:00 GMT"
        auto http = text;
        if (http.endsWith(u" GMT"_s))
            http.chop(4);
        date = QLocale::c().toDateTime(http, u"ddd, dd MMM yyyy HH:mm:ss"_s);
        date.setTimeSpec(Qt::UTC);
    }
    if (!date.isValid()) {
        bool isNumber = false;
        const double seconds = text.toDouble(&isNumber);
        if (isNumber && std::abs(seconds) < 1e11)
            return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC);
        return {};
    }
    if (date.timeSpec() == Qt::LocalTime)
        date.setTimeSpec(Qt::UTC);
    return date.toUTC();
}

} // namespace

void fromJson(const QJsonValue &value, QString &out)
{
    if (value.isString())
        out = value.toString();
    else if (value.isBool())
        out = value.toBool() ? u"true"_s : u"false"_s;
    else if (value.isDouble())
        out = value.toVariant().toString();
    else
        out.clear();
}

void fromJson(const QJsonValue &value, bool &out)
{
    if (value.isString()) {
        const auto word = value.toString().trimmed().toLower();
        out = word == "true"_L1 || word == "1"_L1 || word == "yes"_L1 || word == "on"_L1;
    } else {
        out = value.isDouble() ? value.toDouble() != 0 : value.toBool();
    }
}

void fromJson(const QJsonValue &value, int &out)
{
    qint64 wide = 0;
    fromJson(value, wide);
    out = int(std::clamp<qint64>(wide, INT_MIN, INT_MAX));
}

void fromJson(const QJsonValue &value, qint64 &out)
{
    if (value.isString()) {
        bool isInteger = false;
        out = value.toString().trimmed().toLongLong(&isInteger);
        if (!isInteger) {
            double wide = 0;
            fromJson(value, wide);
            out = std::abs(wide) < 9e18 ? qint64(wide) : 0;
        }
    } else if (value.isBool()) {
        out = value.toBool();
    } else {
        out = value.toInteger(std::abs(value.toDouble()) < 9e18 ? qint64(value.toDouble()) : 0);
    }
}

void fromJson(const QJsonValue &value, double &out)
{
    out = value.isString() ? value.toString().trimmed().toDouble() : value.toDouble();
    if (!std::isfinite(out))
        out = 0;
}

void fromJson(const QJsonValue &value, QDateTime &out)
{
    if (value.isDouble())
        out = QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble() * 1000), Qt::UTC);
    else
        out = dateFromText(value.toString());
}

void fromJson(const QJsonValue &value, QStringList &out)
{
    out.clear();
    if (value.isString()) {
        const auto parts = value.toString().split(u',', Qt::SkipEmptyParts);
        for (const auto &part : parts)
            out << part.trimmed();
        return;
    }
    const auto array = value.toArray();
    for (const auto &item : array) {
        QString text;
        fromJson(item, text);
        out << text;
    }
}

void fromJson(const QJsonValue &value, Metadata &out)
{
    out.clear();
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString text;
        fromJson(it.value(), text);
        out.insert(it.key(), text);
    }
}

void fromJson(const QJsonValue &value, QJsonObject &out)
{
    out = value.toObject();
}

void fromJson(const QJsonValue &value, QJsonArray &out)
{
    out = value.toArray();
}

void fromJson(const QJsonValue &value, QJsonValue &out)
{
    out = value;
}

QJsonValue toJson(const QString &value)
{
    return value;
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(qint64 value)
{
    return value;
}

QJsonValue toJson(double value)
{
    return value;
}

QJsonValue toJson(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

QJsonValue toJson(const Metadata &value)
{
    QJsonObject object;
    for (auto it = value.begin(); it != value.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue toJson(const QJsonObject &value)
{
    return value;
}

QJsonValue toJson(const QJsonArray &value)
{
    return value;
}

QJsonValue toJson(const QJsonValue &value)
{
    return value;
}

QByteArray toHeader(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        fromJson(value, parts);
        return parts.join(u',').toUtf8();
    }
    QString text;
    fromJson(value, text);
    return text.toUtf8();
}

} // namespace cirro
