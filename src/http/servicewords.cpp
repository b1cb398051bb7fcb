// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/servicewords.h"

#include "http/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Deeper than any service nests its errors, shallow enough for hostile documents.
constexpr int Deepest = 8;

QString wordsOf(const QJsonValue &value, int depth);

QString joined(const QStringList &parts)
{
    QStringList unique;
    for (const auto &part : parts) {
        if (!part.isEmpty() && !unique.contains(part))
            unique.append(part);
    }
    return unique.join(u"; "_s);
}

QString wordsOfText(const QString &text, int depth)
{
    if (text.startsWith(u'{')) {
        const auto inner = parseJson(text.toUtf8());
        if (inner && inner->isObject())
            return wordsOf(*inner, depth + 1);
    }
    return looksLikeHtml(text.toUtf8()) ? wordsOfHtml(text) : text;
}

QString wordsOfList(const QJsonArray &list, int depth)
{
    QStringList parts;
    for (const auto &item : list)
        parts.append(wordsOf(item, depth + 1));
    return joined(parts);
}

QString wordsOfObject(const QJsonObject &object, int depth)
{
    // The keys in which services write, the more telling ones first.
    static const QStringList keys { u"NeutronError"_s, u"error_message"_s, u"errors"_s,
                                    u"error"_s,        u"faultstring"_s,   u"message"_s,
                                    u"detail"_s,       u"description"_s,   u"explanation"_s,
                                    u"reason"_s,       u"cause"_s,         u"title"_s,
                                    u"type"_s };
    QString words;
    for (const auto &key : keys) {
        const auto value = object.value(key);
        words = key == "type"_L1 && depth == 0 ? QString() : wordsOf(value, depth + 1);
        if (words.isEmpty())
            continue;
        const auto detail = object.value("detail"_L1);
        if (key == "message"_L1 && detail.isString() && !detail.toString().isEmpty())
            return joined({ words, wordsOfText(detail.toString(), depth) });
        return words;
    }
    // {"badRequest": {"message": ...}}: Nova, Cinder, Manila name the fault in the key.
    for (const auto &value : object) {
        if (!value.isObject())
            continue;
        words = wordsOf(value, depth + 1);
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString wordsOf(const QJsonValue &value, int depth)
{
    if (depth > Deepest)
        return {};
    switch (value.type()) {
    case QJsonValue::String:
        return wordsOfText(value.toString(), depth);
    case QJsonValue::Array:
        return wordsOfList(value.toArray(), depth);
    case QJsonValue::Object:
        return wordsOfObject(value.toObject(), depth);
    default:
        return {};
    }
}

QString withoutEntities(QString text)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> entities[] {
        { "&nbsp;"_L1, " "_L1 },  { "&lt;"_L1, "<"_L1 },  { "&gt;"_L1, ">"_L1 },
        { "&quot;"_L1, "\""_L1 }, { "&#39;"_L1, "'"_L1 }, { "&#x27;"_L1, "'"_L1 },
        { "&apos;"_L1, "'"_L1 },  { "&amp;"_L1, "&"_L1 }
    };
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return text;
}

QString sentences(const QStringList &lines)
{
    QStringList unique;
    for (const auto &line : lines) {
        auto words = plainLine(line);
        if (words.isEmpty() || unique.contains(words))
            continue;
        unique.append(words);
    }
    for (qsizetype i = 0; i + 1 < unique.size(); ++i) {
        if (!u".!?:;,"_s.contains(unique[i].back()))
            unique[i] += u'.';
    }
    return unique.join(u' ');
}

} // namespace

QString plainLine(const QString &text, qsizetype longest)
{
    QString line;
    line.reserve(std::min(text.size(), longest + 1));
    for (const auto c : text.left(8 * longest)) {
        const bool isInvisible
            = c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter;
        if (isInvisible)
            continue;
        line += c.isSpace() || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    line = line.simplified();
    if (line.size() > longest)
        line = line.left(longest - 1).trimmed() + u'\u2026';
    return line;
}

bool looksLikeHtml(const QByteArray &body)
{
    const auto start = body.left(1024).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        || start.startsWith("<?xml") || (start.startsWith('<') && start.contains("</"));
}

QString wordsOfHtml(const QString &html)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inlineTag(u"</?(a|b|i|em|strong|code|span|tt|u)(\\s[^>]*)?>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    auto text = html.left(64 * 1024);
    const auto heading = title.match(text).captured(1);
    text.remove(hidden).replace(u'\n', u' ').replace(u'\r', u' ');
    text.remove(inlineTag).replace(tag, u"\n"_s);
    auto lines = text.split(u'\n');
    lines.prepend(heading);
    for (auto &line : lines)
        line = withoutEntities(line);
    return plainLine(sentences(lines));
}

QString serviceWords(const QByteArray &body)
{
    const auto start = body.left(64 * 1024).trimmed();
    if (start.isEmpty())
        return {};
    if (looksLikeHtml(start))
        return wordsOfHtml(QString::fromUtf8(start));
    const auto json = parseJson(body);
    if (json)
        return plainLine(wordsOf(*json, 0));
    if (start.startsWith('{') || start.startsWith('['))
        return {};
    return plainLine(sentences(QString::fromUtf8(start.left(8000)).split(u'\n')));
}

QString requestIdIn(const QByteArray &body)
{
    if (!body.contains("request_id"))
        return {};
    const auto json = parseJson(body);
    if (!json)
        return {};
    const auto object = json->toObject();
    auto id = object.value("request_id"_L1).toString();
    for (const auto &error : object.value("errors"_L1).toArray()) {
        if (id.isEmpty())
            id = error.toObject().value("request_id"_L1).toString();
    }
    return plainLine(id, 100);
}

} // namespace cirro
