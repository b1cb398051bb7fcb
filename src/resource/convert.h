// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVariant>

namespace cirro {

//! Free pairs of names and values: server metadata, X-Object-Meta-*, image properties.
using Metadata = QMap<QString, QString>;

/*!
    From JSON to a property's type and back, one pair of functions per value type. Reading is
    lenient: ids may be numbers, booleans and numbers may be text (header values are always text),
    null and what makes no sense become the empty value. A new value type needs its pair here and
    nothing else.
*/
template <typename T>
void fromJson(const QJsonValue &value, T &out) = delete;

void fromJson(const QJsonValue &value, QString &out);
void fromJson(const QJsonValue &value, bool &out);
void fromJson(const QJsonValue &value, int &out);
void fromJson(const QJsonValue &value, qint64 &out);
void fromJson(const QJsonValue &value, double &out);
//! ISO 8601 with or without zone (OpenStack means UTC), HTTP dates, and seconds since 1970.
void fromJson(const QJsonValue &value, QDateTime &out);
//! Arrays; a text is split at commas (header values).
void fromJson(const QJsonValue &value, QStringList &out);
void fromJson(const QJsonValue &value, Metadata &out);
void fromJson(const QJsonValue &value, QJsonObject &out);
void fromJson(const QJsonValue &value, QJsonArray &out);
//! Whatever it is: for properties that may be a word or a list.
void fromJson(const QJsonValue &value, QJsonValue &out);

QJsonValue toJson(const QString &value);
QJsonValue toJson(bool value);
QJsonValue toJson(int value);
QJsonValue toJson(qint64 value);
QJsonValue toJson(double value);
QJsonValue toJson(const QDateTime &value);
QJsonValue toJson(const QStringList &value);
QJsonValue toJson(const Metadata &value);
QJsonValue toJson(const QJsonObject &value);
QJsonValue toJson(const QJsonArray &value);
QJsonValue toJson(const QJsonValue &value);

//! The value as a header carries it: text, "true"/"false", numbers, comma-separated lists.
QByteArray toHeader(const QJsonValue &value);

} // namespace cirro
