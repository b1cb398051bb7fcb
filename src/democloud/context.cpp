// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/context.h"

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

Page paged(const Context &context, const QList<QJsonObject> &entries, const QString &idKey,
           int mostPerPage)
{
    qsizetype first = 0;
    const QString marker = context.argument(u"marker"_s);
    if (!marker.isEmpty()) {
        const auto found
            = std::find_if(entries.begin(), entries.end(), [&](const QJsonObject &entry) {
                  return entry.value(idKey).toString() == marker;
              });
        if (found == entries.end())
            throw Fault { 400, u"marker [%1] not found"_s.arg(marker) };
        first = found - entries.begin() + 1;
    }
    qsizetype limit = mostPerPage;
    if (context.hasArgument(u"limit"_s)) {
        bool valid = false;
        const int wanted = context.argument(u"limit"_s).toInt(&valid);
        if (!valid || wanted < 0)
            throw Fault { 400,
                          u"Invalid input for query parameters limit. Value: %1."_s.arg(
                              context.argument(u"limit"_s)) };
        if (wanted > 0 || context.hasArgument(u"marker"_s))
            limit = std::min<qsizetype>(limit, wanted);
        if (wanted == 0)
            return {};
    }
    Page page;
    page.entries = entries.mid(first, limit);
    if (first + page.entries.size() < entries.size() && !page.entries.isEmpty()) {
        QUrlQuery next = context.query;
        next.removeAllQueryItems(u"marker"_s);
        next.addQueryItem(u"marker"_s, page.entries.last().value(idKey).toString());
        page.next = next.toString(QUrl::FullyEncoded);
    }
    return page;
}

void sortEntries(const Context &context, QList<QJsonObject> &entries, bool combined)
{
    QList<QPair<QString, bool>> keys;
    if (combined && context.hasArgument(u"sort"_s)) {
        for (const QString &part : context.argument(u"sort"_s).split(u',', Qt::SkipEmptyParts)) {
            const QStringList words = part.split(u':');
            keys.append({ words.first(), words.size() < 2 || words.at(1) != "asc"_L1 });
        }
    } else {
        const QStringList names = context.arguments(u"sort_key"_s);
        const QStringList directions = context.arguments(u"sort_dir"_s);
        for (qsizetype i = 0; i < names.size(); ++i)
            keys.append({ names.at(i), directions.value(i, u"desc"_s) != "asc"_L1 });
    }
    if (keys.isEmpty())
        return;
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const QJsonObject &left, const QJsonObject &right) {
                         for (const auto &[key, descending] : keys) {
                             const int order = compared(left.value(key), right.value(key));
                             if (order != 0)
                                 return descending ? order > 0 : order < 0;
                         }
                         return false;
                     });
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
