// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/propertytext.h"

#include "store/valuetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace cirro {

using namespace Qt::StringLiterals;

QString PropertyText::full(const PropInfo &info, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString();
    case QMetaType::QDateTime: {
        const auto time = value.toDateTime();
        if (!time.isValid())
            return {};
        return tr("%1 (%2)", "a date and how long ago that is")
            .arg(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat),
                 ValueText::relative(time));
    }
    case QMetaType::QVariantMap: {
        QStringList lines;
        const auto map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            lines.append(it.key() + u" = "_s + it.value().toString());
        return lines.join(u'\n');
    }
    default:
        return ValueText(info).text(value);
    }
}

QString PropertyText::exact(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    case QMetaType::QStringList:
        return value.toStringList().join(u", "_s);
    case QMetaType::QVariantMap:
    case QMetaType::QJsonObject:
        return QString::fromUtf8(
            QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact));
    case QMetaType::QJsonArray:
        return QString::fromUtf8(QJsonDocument(value.toJsonArray()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

} // namespace cirro
