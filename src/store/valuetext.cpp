// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/valuetext.h"

#include "store/itemtext.h"
#include "store/serveractiontext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

bool isDisguise(QChar c)
{
    const auto u = c.unicode();
    return c.category() == QChar::Other_Control || u == 0x200e || u == 0x200f || u == 0x061c
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x2028
        || u == 0x2029;
}

//! Text from the cloud on one line: control and bidi characters show as what they are, something
//! odd.
QString harmless(const QString &text)
{
    const auto odd = std::find_if(text.begin(), text.end(), isDisguise);
    if (odd == text.end())
        return text;
    auto clean = text;
    for (auto &c : clean) {
        if (isDisguise(c))
            c = QChar::ReplacementCharacter;
    }
    return clean;
}

QString fromBinaryUnits(double value, int unit)
{
    static constexpr const char *names[] = { "MiB", "GiB", "TiB", "PiB" };
    while (value >= 1024 && unit < 3) {
        value /= 1024;
        ++unit;
    }
    const QLocale locale;
    const auto number = value == double(qint64(value)) ? locale.toString(qint64(value))
                                                       : locale.toString(value, 'f', 1);
    return number + u' ' + QLatin1String(names[unit]);
}

QString compact(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

//! What people call the items of a list.
QStringList items(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array) {
        const auto text = itemText(value.toObject());
        list << harmless(text.isEmpty() ? compact(value) : text);
    }
    return list;
}

QStringList pairs(const QVariantMap &map)
{
    QStringList list;
    for (auto it = map.begin(); it != map.end(); ++it)
        list << harmless(it.key() + u'=' + it->toString());
    return list;
}

QStringList objectItems(const QJsonObject &object)
{
    const auto addresses = ValueText::addresses(object);
    if (!addresses.isEmpty() || object.isEmpty())
        return addresses;
    QStringList list;
    for (auto it = object.begin(); it != object.end(); ++it)
        list << harmless(it.key() + u'=' + compact(*it));
    return list;
}

QStringList listOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QStringList: {
        QStringList list;
        for (const auto &text : value.toStringList())
            list << harmless(text);
        return list;
    }
    case QMetaType::QVariantMap:
        return pairs(value.toMap());
    case QMetaType::QJsonObject:
        return objectItems(value.toJsonObject());
    case QMetaType::QJsonArray:
        return items(value.toJsonArray());
    default:
        return {};
    }
}

bool isNumber(const QVariant &value)
{
    const auto type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
}

QString numberText(const QVariant &value, As as)
{
    // Limits and quotas of all services.
    if (value.toDouble() == -1)
        return ValueText::tr("no limit");
    switch (as) {
    case As::Bytes:
        return ValueText::bytes(value.toLongLong());
    case As::Mebibytes:
        return fromBinaryUnits(value.toDouble(), 0);
    case As::Gibibytes:
        return fromBinaryUnits(value.toDouble(), 1);
    default:
        break;
    }
    const QLocale locale;
    if (value.typeId() != QMetaType::Double)
        return locale.toString(value.toLongLong());
    return locale.toString(std::round(value.toDouble() * 100) / 100, 'f',
                           QLocale::FloatingPointShortest);
}

} // namespace

QString ValueText::text(const QVariant &value, const QDateTime &now) const
{
    if (isNumber(value))
        return numberText(value, m_info.as);
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? tr("yes") : tr("no");
    case QMetaType::QDateTime:
        return relative(value.toDateTime(), now);
    case QMetaType::QString: {
        const auto text = value.toString();
        if (m_info.as == As::Id)
            return harmless(shortened(text));
        if (m_info.as == As::ServerAction)
            return harmless(serverActionText(text));
        if (m_info.as == As::Multiline) {
            const auto line = text.indexOf(u'\n');
            return harmless(line < 0 ? text : text.first(line).trimmed() + u'…');
        }
        return harmless(text);
    }
    default: {
        auto list = listOf(value);
        if (m_info.as == As::Id)
            std::transform(list.begin(), list.end(), list.begin(), shortened);
        return isolatedList(list);
    }
    }
}

QString ValueText::of(const Resource &resource, int field)
{
    const auto &info = *resource.schema().fields()[field].info;
    const auto part = ValueText(info).text(resource.value(field));
    if (!info.whole)
        return part;
    const auto whole = resource.value(info.whole);
    return whole.toDouble() > 0
        ? tr("%1 of %2", "how much is done").arg(part, ValueText(info).text(whole))
        : QString();
}

QString ValueText::toolTip(const QVariant &value) const
{
    if (isNumber(value)) {
        if (m_info.as != As::Bytes || value.toLongLong() < 1000)
            return {};
        return tr("%1 bytes").arg(QLocale().toString(value.toLongLong()));
    }
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return absolute(value.toDateTime());
    case QMetaType::QString: {
        const auto text = value.toString();
        if (m_info.as == As::Multiline)
            return text.contains(u'\n') ? text : QString();
        const bool isWhole
            = m_info.as != As::ServerAction && (m_info.as != As::Id || shortened(text) == text);
        return isWhole ? QString() : harmless(text);
    }
    default: {
        const auto list = listOf(value);
        return list.size() > 1 ? list.join(u'\n') : QString();
    }
    }
}

QVariant ValueText::sortValue(const QVariant &value) const
{
    if (isNumber(value))
        return value;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return int(value.toBool());
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? QVariant(value.toDateTime().toMSecsSinceEpoch())
                                            : QVariant();
    case QMetaType::QString: {
        const auto text = m_info.as == As::ServerAction ? this->text(value) : value.toString();
        return text.isEmpty() ? QVariant() : QVariant(text.toCaseFolded());
    }
    default: {
        const auto text = listOf(value).join(u' ').toCaseFolded();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

QString ValueText::relative(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const auto seconds = time.secsTo(now);
    const auto away = qAbs(seconds);
    const bool isPast = seconds >= 0;
    if (away < 45)
        return tr("just now");
    if (away < 59 * 60 + 30) {
        const int n = int(std::max<qint64>(1, (away + 30) / 60));
        return isPast ? tr("%n min ago", nullptr, n) : tr("in %n min", nullptr, n);
    }
    if (away < 24 * 3600) {
        const int n = int((away + 1800) / 3600);
        return isPast ? tr("%n h ago", nullptr, n) : tr("in %n h", nullptr, n);
    }
    if (away < 365LL * 24 * 3600) {
        const int n = int(away / (24 * 3600));
        return isPast ? tr("%n d ago", nullptr, n) : tr("in %n d", nullptr, n);
    }
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString ValueText::absolute(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const auto local = locale.toString(time.toLocalTime(), QLocale::LongFormat);
    return tr("%1 (%2 UTC)").arg(local, time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString ValueText::shortened(const QString &id)
{
    return id.size() > 16 ? id.first(8) + u'…' + id.last(4) : id;
}

QString ValueText::bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10000 && bytes % 1000 == 0 ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

QStringList ValueText::addresses(const QJsonObject &addresses)
{
    QStringList list;
    for (const auto &network : addresses) {
        for (const auto &entry : network.toArray()) {
            const auto address = entry.toObject().value("addr"_L1).toString();
            if (!address.isEmpty())
                list << harmless(address);
        }
    }
    return list;
}

QString plainToolTip(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    auto escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', "<br>"_L1);
    return "<qt>"_L1 + escaped + "</qt>"_L1;
}

QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

QString isolatedList(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    QStringList apart;
    for (const auto &item : items)
        apart << isolated(item);
    // What is isolated inside gives the outer one no direction: left to right, as addresses are
    // read.
    return isolated(apart.join(", "_L1));
}

QString withoutIsolates(QString text)
{
    return text.remove(u'\u2068').remove(u'\u2069');
}

} // namespace cirro
