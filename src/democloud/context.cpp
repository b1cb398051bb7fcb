// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/context.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QString decoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

int compared(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() && right.isDouble()) {
        const double difference = left.toDouble() - right.toDouble();
        return difference < 0 ? -1 : difference > 0;
    }
    return left.toVariant().toString().compare(right.toVariant().toString());
}

bool equals(const QJsonValue &value, const QString &wanted)
{
    if (value.isBool())
        return value.toBool()
            == (wanted.compare("true"_L1, Qt::CaseInsensitive) == 0 || wanted == "1"_L1);
    if (value.isArray())
        return value.toArray().contains(wanted);
    return value.toVariant().toString() == wanted;
}
} // namespace

QString Context::argument(const QString &name) const
{
    return decoded(query.queryItemValue(name, QUrl::FullyEncoded));
}

QStringList Context::arguments(const QString &name) const
{
    QStringList values;
    for (const QString &value : query.allQueryItemValues(name, QUrl::FullyEncoded))
        values.append(decoded(value));
    return values;
}

bool Context::flag(const QString &name) const
{
    const QString value = argument(name).toLower();
    return value == "1"_L1 || value == "true"_L1 || value == "yes"_L1 || value == "on"_L1
        || value == "t"_L1;
}

QJsonObject required(const Context &context, const QString &member)
{
    const QJsonValue value = context.body.value(member);
    if (!value.isObject())
        throw Fault { 400, u"'%1' is a required property"_s.arg(member) };
    return value.toObject();
}

namespace {
[[noreturn]] void refuse(Fault fault, const QString &value)
{
    fault.message.replace("%1"_L1, value);
    throw fault;
}

struct SortKey
{
    QString name;
    bool descending = true;
};

QList<SortKey> sortKeys(const Context &context, const ListRules &rules)
{
    QList<SortKey> keys;
    const auto add = [&](const QString &name, const QString &direction) {
        if (direction != "asc"_L1 && direction != "desc"_L1
            && !rules.badDirection.message.isEmpty())
            refuse(rules.badDirection, direction);
        keys.append({ name, direction != "asc"_L1 });
    };
    for (const QString &part : context.argument(u"sort"_s).split(u',', Qt::SkipEmptyParts))
        add(part.section(u':', 0, 0), part.contains(u':') ? part.section(u':', 1) : u"desc"_s);
    if (!keys.isEmpty())
        return keys;
    const QStringList names = context.arguments(u"sort_key"_s);
    const QStringList directions = context.arguments(u"sort_dir"_s);
    for (qsizetype i = 0; i < names.size(); ++i)
        add(names.at(i), directions.value(i, u"desc"_s));
    return keys;
}

//! Whether some entry has a member of that name; true where there is nothing to look at.
bool isKnown(const QList<QJsonObject> &entries, const QString &name)
{
    return entries.isEmpty()
        || std::any_of(entries.begin(), entries.end(),
                       [&name](const QJsonObject &entry) { return entry.contains(name); });
}

QString printed(const QJsonObject &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))
        .replace(u'"', u'\'');
}
} // namespace

void checkMembers(const Context &context, const QString &field, const QJsonObject &given,
                  const QHash<QString, Micro> &since)
{
    for (const QString &key : given.keys()) {
        if (!since.contains(key) || since.value(key) > context.micro)
            throw Fault {
                400,
                u"Invalid input for field/attribute %1. Value: %2. Additional properties are not "
                u"allowed ('%3' was unexpected)"_s.arg(field, printed(given), key)
            };
    }
}

void needMembers(const QString &field, const QJsonObject &given, const QStringList &needed)
{
    for (const QString &key : needed) {
        if (!given.contains(key))
            throw Fault {
                400,
                u"Invalid input for field/attribute %1. Value: %2. '%3' is a required property"_s
                    .arg(field, printed(given), key)
            };
    }
}

void needStrings(const QJsonObject &given)
{
    for (auto item = given.constBegin(); item != given.constEnd(); ++item) {
        if (!item.value().isString())
            throw Fault {
                400,
                u"Invalid input for field/attribute %1. Value: %2. %2 is not of type 'string'"_s
                    .arg(item.key(), item.value().toVariant().toString())
            };
    }
}

Page paged(const Context &context, const QList<QJsonObject> &entries, const ListRules &rules)
{
    qsizetype first = 0;
    const QString marker = context.argument(u"marker"_s);
    if (!marker.isEmpty()) {
        const auto found
            = std::find_if(entries.begin(), entries.end(), [&](const QJsonObject &entry) {
                  return entry.value(rules.idKey).toString() == marker;
              });
        if (found == entries.end())
            refuse(rules.badMarker, marker);
        first = found - entries.begin() + 1;
    }
    qsizetype limit = rules.mostPerPage;
    if (context.hasArgument(u"limit"_s)) {
        bool valid = false;
        const int wanted = context.argument(u"limit"_s).toInt(&valid);
        if (!valid || wanted < 0)
            refuse(valid ? rules.negativeLimit : rules.badLimit, context.argument(u"limit"_s));
        if (wanted == 0)
            return {};
        limit = std::min<qsizetype>(limit, wanted);
    }
    Page page;
    page.entries = entries.mid(first, limit);
    if (first + page.entries.size() < entries.size() && !page.entries.isEmpty()) {
        QUrlQuery next = context.query;
        next.removeAllQueryItems(u"marker"_s);
        next.addQueryItem(u"marker"_s, page.entries.last().value(rules.idKey).toString());
        page.next = next.toString(QUrl::FullyEncoded);
    }
    return page;
}

Page listed(const Context &context, QList<QJsonObject> entries, const ListRules &rules,
            qsizetype *count)
{
    static const QStringList always { u"limit"_s, u"marker"_s,   u"offset"_s,
                                      u"sort"_s,  u"sort_key"_s, u"sort_dir"_s };
    const QList<SortKey> keys = sortKeys(context, rules);
    for (const SortKey &key : keys) {
        if (!rules.badSortKey.message.isEmpty() && !isKnown(entries, key.name))
            refuse(rules.badSortKey, key.name);
    }
    for (const auto &[name, value] : context.query.queryItems()) {
        if (!rules.badFilter.message.isEmpty() && !always.contains(name)
            && !rules.reserved.contains(name) && !isKnown(entries, name))
            refuse(rules.badFilter, name);
    }
    filterEntries(context, entries, always + rules.reserved);
    std::stable_sort(
        entries.begin(), entries.end(), [&](const QJsonObject &left, const QJsonObject &right) {
            for (const SortKey &key : keys) {
                const int order = compared(left.value(key.name), right.value(key.name));
                if (order != 0)
                    return key.descending ? order > 0 : order < 0;
            }
            return false;
        });
    if (count)
        *count = entries.size();
    return paged(context, entries, rules);
}

void filterEntries(const Context &context, QList<QJsonObject> &entries, const QStringList &reserved)
{
    QStringList names;
    for (const auto &[name, value] : context.query.queryItems()) {
        if (!reserved.contains(name) && !names.contains(name))
            names.append(name);
    }
    for (const QString &name : names) {
        const QStringList wanted = context.arguments(name);
        entries.removeIf([&](const QJsonObject &entry) {
            return std::none_of(wanted.begin(), wanted.end(), [&](const QString &value) {
                return equals(entry.value(name), value);
            });
        });
    }
}

QJsonArray nextLink(const Context &context, const QString &path, const Page &page)
{
    return { QJsonObject { { u"rel"_s, u"next"_s },
                           { u"href"_s, context.root + path + u'?' + page.next } } };
}

} // namespace cirro::demo
